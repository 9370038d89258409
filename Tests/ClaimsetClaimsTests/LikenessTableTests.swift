import Testing

@testable import ClaimsetClaims

@Suite struct LikenessTableTests {
  private func likeness(_ a: String, _ b: String) -> Likeness {
    var vocabulary = Vocabulary()
    let (x, y) = (vocabulary.number(of: a), vocabulary.number(of: b))
    return vocabulary.likeness(x, y)
  }

  @Test(arguments: [
    ("guard", "guard", Likeness.same), ("inspect", "inspection", .same),
    ("robbery", "theft", .kin), ("animal", "wolf", .kin), ("wolf", "animal", .kin),
    ("open", "closed", .opposite), ("harbour", "violin", .none),
  ])
  func `says how much alike two words are`(a: String, b: String, expected: Likeness) {
    #expect(likeness(a, b) == expected)
  }

  @Test func `a wolf is no fox, though both are animals`() {
    #expect(likeness("wolf", "fox") == .none)
  }

  @Test func `each line of the lexicon has two words at least`() {
    for text in [LikenessLexicon.deeds, LikenessLexicon.people, LikenessLexicon.things] {
      for line in text.split(separator: "\n") {
        #expect(line.split { " |".contains($0) }.count > 1, "\(line)")
      }
    }
  }
}
