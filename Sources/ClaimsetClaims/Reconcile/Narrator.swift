import ClaimsetCore

/// Who tells a text that says "I": the one person whom its title or its first paragraph names.
enum Narrator {
  /// How many times "I" stands in such a text at least, and how many words there are to one "I" at most.
  private static let (least, most) = (5, 100)

  /// The key of who tells `document`; empty where nobody does, or nobody known.
  static func key(of document: Document, _ segmentation: Segmentation) -> String {
    guard saysI(document.text, segmentation.tokens), let entities = document.entities else {
      return ""
    }
    for segment in segmentation.segments.prefix(2) {
      let named = Set(
        entities.mentions.filter {
          segment.span.contains($0.span) && entities.entities[$0.entity].kind == .person
        }.map(\.entity)
      )
      if named.count > 1 { return "" }
      if let one = named.first { return entities.entities[one].key }
    }
    return ""
  }

  private static func saysI(_ text: SourceText, _ tokens: Tokens) -> Bool {
    let count = (0..<tokens.count).count { text.equals(tokens.spans[$0], "i") }
    return count >= least && count * most >= tokens.count
  }

  /// Labels that stand for whoever answers.
  static let answers: Set<String> = ["a", "answer", "interviewee", "guest"]
}
