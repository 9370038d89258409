import ClaimsetCore

/// Who tells a text that says "I": the one person whom its title or its first paragraph names.
enum Narrator {
  /// How many times "I" stands in such a text at least, and how many words there are to one "I" at most.
  private static let (least, most) = (5, 100)

  /// The key of who tells `document`; empty where nobody does, or nobody known.
  static func key(of document: Document, _ segmentation: Segmentation) -> String {
    guard saysI(document.text, segmentation), let entities = document.entities else {
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

  /// Whether "I" stands in it often enough, apart from what is quoted.
  private static func saysI(_ text: SourceText, _ segmentation: Segmentation) -> Bool {
    let tokens = segmentation.tokens
    var count = 0
    for segment in segmentation.segments {
      var isQuoted = false
      for i in segment.sentences.flatMap({ segmentation.sentences[$0].tokens }) {
        switch text[tokens.spans[i]] {
        case "\u{22}": isQuoted.toggle()
        case "\u{201C}", "``": isQuoted = true
        case "\u{201D}", "''": isQuoted = false
        case "I" where !isQuoted: count += 1
        default: break
        }
      }
    }
    return count >= least && count * most >= tokens.count
  }

  /// Labels that stand for whoever answers.
  static let answers: Set<String> = ["a", "answer", "interviewee", "guest"]
}
