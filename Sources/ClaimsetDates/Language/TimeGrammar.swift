import ClaimsetCore

/// All rules, compiled, with the one vocabulary of their words and the lexicon's.
struct TimeGrammar: Sendable {
  /// The grammar; it never changes, so it is compiled once.
  static let shared = TimeGrammar(TimeRule.all)

  /// One phrase of one rule.
  struct Phrase: Sendable {
    let rule: Int
    let pattern: TimePattern
  }

  /// The rules.
  let rules: [TimeRule]
  /// Every phrase of every rule, in the order of the rules.
  let phrases: [Phrase]
  /// The number of each word.
  let vocabulary: WordTable<Int32>
  /// What each word of the vocabulary is in the lexicon.
  let words: [TimeWord?]
  /// For each word the phrases that can start with it, as indices.
  let starts: [[Int32]]
  /// The phrases that can start with a figure.
  let figureStarts: [Int32]
  /// Whether each word can be the heart of a time expression, and not only lead to one.
  let isHeart: [Bool]
  /// The phrases that can start with an event of the user's vocabulary.
  let eventStarts: [Int32]

  /// Compiles `rules`; a fault in one is our bug and traps, and a test compiles them all.
  init(_ rules: [TimeRule]) {
    var numbers: [String: Int32] = [:]
    var texts: [String] = []
    func number(_ word: String) -> Int32 {
      if let known = numbers[word] { return known }
      numbers[word] = Int32(texts.count)
      texts.append(word)
      return Int32(texts.count - 1)
    }
    for word in TimeLexicon.entries.map(\.0) + TimeLexicon.shapes { _ = number(word) }
    let known = texts.count
    var phrases: [Phrase] = []
    for (index, rule) in rules.enumerated() {
      for source in rule.phrases {
        do {
          phrases.append(Phrase(rule: index, pattern: try TimePattern(source, word: number)))
        } catch { preconditionFailure("rule \(rule.name): \(error)") }
      }
    }
    self.rules = rules
    self.phrases = phrases
    vocabulary = WordTable(texts.enumerated().map { ($1, Int32($0)) })
    let table = TimeLexicon.table
    let words = texts.map { table[$0] }
    self.words = words
    let index = Starts(texts, words, phrases)
    (starts, figureStarts, eventStarts) = (index.words, index.figures, index.events)
    isHeart = texts.indices.map { i in
      i < known && words[i] != nil || TimeLexicon.hearts.contains(texts[i])
    }
  }
}

/// Which phrases can start with which word.
private struct Starts {
  var words: [[Int32]]
  var figures: [Int32] = []
  var events: [Int32] = []

  init(_ texts: [String], _ meanings: [TimeWord?], _ phrases: [TimeGrammar.Phrase]) {
    words = texts.map { _ in [] }
    let classes = texts.indices.map { Self.terms(texts[$0], meanings[$0]) }
    for (index, phrase) in phrases.enumerated() {
      let first = phrase.pattern.first
      for i in texts.indices
      where first.words.contains(Int32(i)) || !first.terms.isDisjoint(with: classes[i]) {
        words[i].append(Int32(index))
      }
      if !first.terms.isDisjoint(with: Self.figureTerms) { figures.append(Int32(index)) }
      if first.terms.contains(.event) { events.append(Int32(index)) }
    }
  }

  private static let figureTerms: Set<TimeTerm> = [
    .day, .year, .yearAlone, .shortYear, .cutYear, .oldYear, .decade, .ordinal, .count, .clock,
    .bareClock, .hour, .numericDate, .slashDay,
  ]

  /// The terms that `word` can be the first word of.
  private static func terms(_ word: String, _ meaning: TimeWord?) -> Set<TimeTerm> {
    var terms: Set<TimeTerm> = []
    switch meaning {
    case .month?: terms = [.month, .monthName]
    case .weekday?: terms = [.weekday, .weekdayName]
    case .weekdays?: terms = [.weekdays]
    case .unit?: terms = [.unit, .units, .anyUnit, .longUnit, .longUnits]
    case .season?: terms = [.season, .seasonName]
    case .dayPart?: terms = [.part]
    case .namedTime?: terms = [.namedTime]
    case .relativeDay?: terms = [.relativeDay]
    case .frequency?: terms = [.frequency]
    case .decadeName?: terms = [.decadeName]
    case .zone?, nil: break
    }
    if TimeLexicon.ordinals[word] != nil { terms.formUnion([.ordinal, .dayWord]) }
    if TimeLexicon.numbers[word] != nil { terms.formUnion([.count, .yearWords, .hour, .clock]) }
    if TimeLexicon.countOpeners.contains(word) { terms.insert(.count) }
    if Holiday.firstWords.contains(word) { terms.insert(.holiday) }
    return terms
  }
}
