import ClaimsetCore

/// What the pronouns of a sentence stand for: the subjects of the sentences before it.
///
/// A transparent guess for comparing claims, which no row of the claims table shows.
struct Antecedents {
  /// The last thing named as a subject that "it" can stand for.
  var thing: ClaimFrame.Thing?
  /// The last things named as a subject that "they" can stand for.
  var things: ClaimFrame.Thing?
  /// The last person named as a subject.
  var person: ClaimFrame.Thing?

  /// What token `i` of `tree` stands for when it is a pronoun.
  func thing(for i: Int, in tree: SentenceTree) -> ClaimFrame.Thing? {
    let isCount = tree.isOne(
      i,
      of: ["one", "none", "some", "all", "both", "each", "most", "neither"]
    )
    if tree.isWord(i, "one"), tree.isWord(i - 1, "no") { return nil }
    // "the old one": what was told of before, of which there is one.
    if tree.isWord(i, "one"),
      tree.children(i).contains(where: { tree.isOne($0, of: Self.pointers) })
    {
      return thing ?? things
    }
    if isCount, tree.child(i, [.nominalModifier]) == nil { return things }
    guard tree.tag(i) == .pronoun else { return nil }
    if tree.isWord(i, "it") { return thing }
    if tree.isOne(i, of: ["they", "them"]) { return things }
    // A ship is "she", too.
    if tree.isOne(i, of: ["she", "her"]), person == nil, let thing,
      LikenessTable.standard.areKindAndMember("vessel", thing.head) || thing.head == "vessel"
    {
      return thing
    }
    if tree.isOne(i, of: ["he", "she", "him", "her"]) { return person }
    // "not one sounded": one of those told of before.
    return nil
  }

  private static let pointers: [StaticString] = ["the", "this", "that"]

  /// Words that stand for other things themselves.
  private static let empty: Set<String> = ["one", "other", "that", "this", "those", "part", "some"]

  /// Takes note of the subject of a sentence.
  mutating func note(_ subject: ClaimFrame.Thing, isPlural: Bool, isPerson: Bool) {
    guard !subject.head.isEmpty, !Self.empty.contains(subject.head) else { return }
    if isPerson {
      person = subject
    } else if isPlural || subject.quantifier == .all {
      things = subject
    } else if subject.quantifier == .definite {
      thing = subject
    }
  }
}
