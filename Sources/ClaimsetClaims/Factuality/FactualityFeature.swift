import ClaimsetCore

/// One thing seen of a word that names an event, which tells how sure it is that the event happens.
struct FactualityFeature {
  /// What is looked at.
  enum Aspect: Int, CaseIterable {
    /// The part of speech: a past tense is surer than an infinitive.
    case tag
    /// How the word hangs on the one above it.
    case relation
    /// The lemma: "want", "say", "likely"; looked at for the word above only, so that the model knows
    /// what holds events, and not which events are in the news.
    case lemma
    /// "will", "may", "have".
    case auxiliary
    /// "to", "if", "that".
    case marker
    /// "probably", "never".
    case adverb
    /// "without", "after".
    case preposition
    /// "the", "any".
    case determiner
    /// Whether it is denied.
    case denied
    /// Whether it is denied an odd number of times, with what holds it.
    case deniedInAll
    /// Whether it or anything that holds it is denied.
    case deniedSomewhere
    /// Whether it is joined to another, which is then what is above.
    case joined
    /// Whether the sentence asks.
    case asked
  }

  /// What shows it.
  enum Value {
    /// The token as it is written.
    case word(Int)
    /// The dictionary form of the token.
    case lemma(Int)
    /// The name of a tag or a relation.
    case name(StaticString)
    /// Nothing but that it holds.
    case holds
  }

  let aspect: Aspect
  /// Whether it is seen of the word above, on which the event's word hangs.
  let isAbove: Bool
  let value: Value
}

extension FactualityFeature {
  /// The weight in the model, in thousandths of a grade; 0 for what the model does not know.
  func weight(in tree: SentenceTree) -> Int {
    let table = Self.tables[Self.index(aspect, isAbove)]
    switch value {
    case .word(let i): return tree.value(i, in: table) ?? 0
    case .lemma(let i): return tree.lemma(i, in: table) ?? 0
    case .name(let name): return table["\(name)"] ?? 0
    case .holds: return table["yes"] ?? 0
    }
  }

  /// The feature as the model writes it: "auxiliary will", "above lemma say".
  func name(in tree: SentenceTree) -> String {
    let word =
      switch value {
      case .word(let i): tree.wording(i)
      case .lemma(let i): tree.lemmaText(i)
      case .name(let name): "\(name)"
      case .holds: "yes"
      }
    return "\(isAbove ? "above " : "")\(aspect) \(word.lowercased().replacing(" ", with: "_"))"
  }

  /// The weights of each aspect, by word.
  private static let tables: [WordTable<Int>] = {
    var entries = [[(String, Int)]](repeating: [], count: Aspect.allCases.count * 2)
    let aspects = Dictionary(uniqueKeysWithValues: Aspect.allCases.map { ("\($0)", $0) })
    for line in FactualityWeights.lines.split(separator: "\n") {
      let parts = line.split(separator: " ")
      let isAbove = parts.first == "above"
      guard parts.count == (isAbove ? 4 : 3), let weight = Int(parts[parts.count - 1]),
        let aspect = aspects[String(parts[parts.count - 3])]
      else { preconditionFailure("the weights hold a line that is none: \(line)") }
      entries[index(aspect, isAbove)].append((String(parts[parts.count - 2]), weight))
    }
    return entries.map { WordTable($0) }
  }()

  private static func index(_ aspect: Aspect, _ isAbove: Bool) -> Int {
    aspect.rawValue * 2 + (isAbove ? 1 : 0)
  }
}
