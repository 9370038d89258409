import ClaimsetCore

/// All rules, compiled, with the one vocabulary of their words and the lexicon's.
struct TimeGrammar: Sendable {
  /// The grammar; it never changes, so it is compiled once.
  static let shared = TimeGrammar(TimeRule.all)

  /// One phrase of one rule.
  struct Phrase: Sendable {
    let rule: Int
    /// Where its pattern starts in the program.
    let program: Int32
    /// What every match of it takes in.
    let needs: TimeSketch
  }

  /// The rules.
  let rules: [TimeRule]
  /// The patterns of all phrases.
  let program: TimeProgram
  /// For each instruction of them what the next token can be to it.
  let firsts: [TimeSketch]
  /// Every phrase of every rule, in the order of the rules.
  let phrases: [Phrase]
  /// The number of each word.
  let vocabulary: WordTable<Int32>
  /// What each word of the vocabulary is in the lexicon.
  let words: [TimeWord?]
  /// What the scanner needs to know of each dialect, in their order.
  private let dialects: [DialectIndex]

  /// What the scanner needs to know of `dialect`.
  subscript(dialect: TimeDialect) -> DialectIndex { dialects[dialect.rawValue] }

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
    var patterns: [(rule: Int, pattern: TimePattern)] = []
    for (index, rule) in rules.enumerated() {
      for source in rule.phrases {
        do {
          patterns.append((index, try TimePattern(source, word: number)))
        } catch { preconditionFailure("rule \(rule.name): \(error)") }
      }
    }
    self.rules = rules
    vocabulary = WordTable(texts.enumerated().map { ($1, Int32($0)) })
    let table = TimeLexicon.table
    let words = texts.map { table[$0] }
    self.words = words
    var program = TimeProgram()
    let firsts = patterns.map { program.append($0.pattern) { words[Int($0)] != nil } }
    let needs = program.needs()
    phrases = zip(patterns, firsts).map {
      Phrase(rule: $0.rule, program: $1, needs: needs[Int($1)])
    }
    self.program = program
    self.firsts = program.firsts()
    let index = Starts(texts, words)
    let all = patterns.map(\.pattern)
    dialects = TimeDialect.allCases.map { dialect in
      let isSpoken = patterns.map { dialect.speaks(rules[$0.rule].register) }
      return DialectIndex(
        starts: index.phrases(all) { isSpoken[$0] },
        sketches: index.sketches(zip(all, isSpoken).filter(\.1).map(\.0)),
        isHeart: texts.indices.map { i in
          if TimeLexicon.hearts.contains(texts[i]) { return true }
          guard dialect == .requests else { return i < known && words[i] != nil }
          return i < known || TimeLexicon.heartsOfRequests.contains(texts[i])
        }
      )
    }
  }
}

/// The phrases that can start somewhere, as indices.
struct PhraseStarts: Sendable {
  /// With each word of the vocabulary.
  var words: [[Int32]]
  /// With a figure.
  var figures: [Int32] = []
  /// With an event of the user's vocabulary.
  var events: [Int32] = []
}

/// Which phrases can start with which word.
private struct Starts {
  private let classes: [Set<TimeTerm>]

  init(_ texts: [String], _ meanings: [TimeWord?]) {
    classes = texts.indices.map { Self.terms(texts[$0], meanings[$0]) }
  }

  /// What each word can be to `patterns`; one that none of them takes in has no bit of its own.
  func sketches(_ patterns: [TimePattern]) -> [TimeSketch] {
    let taken = patterns.reduce(into: Set<Int32>()) { $0.formUnion($1.words) }
    return classes.indices.map {
      let sketch = TimeSketch(terms: classes[$0])
      return taken.contains(Int32($0)) ? sketch.union(TimeSketch(word: Int32($0))) : sketch
    }
  }

  /// The starts of those patterns that `isTaken` takes.
  func phrases(_ patterns: [TimePattern], where isTaken: (Int) -> Bool) -> PhraseStarts {
    var starts = PhraseStarts(words: classes.map { _ in [] })
    for (index, pattern) in patterns.enumerated() where isTaken(index) {
      let first = pattern.first
      for i in classes.indices
      where first.words.contains(Int32(i)) || !first.terms.isDisjoint(with: classes[i]) {
        starts.words[i].append(Int32(index))
      }
      if !first.terms.isDisjoint(with: Self.figureTerms) { starts.figures.append(Int32(index)) }
      if first.terms.contains(.event) { starts.events.append(Int32(index)) }
    }
    return starts
  }

  private static let figureTerms: Set<TimeTerm> = [
    .day, .year, .yearAlone, .shortYear, .monthDigits, .cutYear, .oldYear, .decade, .oldDecade,
    .quarterCode,
    .ordinal,
    .count, .clock,
    .bareClock, .hour, .fourFigureTime, .numericDate, .slashDay, .dayth, .amounts, .gluedAmount,
    .timeOfDay,
    .timeMarked,
    .noteDate,
  ]

  /// The terms that `word` can be the first word of.
  private static func terms(_ word: String, _ meaning: TimeWord?) -> Set<TimeTerm> {
    var terms: Set<TimeTerm> = []
    switch meaning {
    case .month?: terms = [.month, .monthName, .anyMonth]
    case .weekday?: terms = [.weekday, .weekdayName]
    case .weekdays?: terms = [.weekdays]
    case .unit?: terms = [.unit, .units, .anyUnit, .longUnit, .longUnits]
    case .season?: terms = [.season, .seasonName]
    case .dayPart?: terms = [.part]
    case .namedTime?: terms = [.namedTime, .timeOfDay, .timeMarked]
    case .relativeDay?: terms = [.relativeDay]
    case .frequency?: terms = [.frequency]
    case .decadeName?: terms = [.decadeName]
    case .zone?: terms = [.zone]
    case nil: break
    }
    if TimeLexicon.ordinals[word] != nil { terms.formUnion([.ordinal, .dayWord]) }
    if TimeLexicon.numbers[word] != nil {
      terms.formUnion([.count, .amounts, .yearWords, .hour, .hourWord, .clock, .spokenTime])
      terms.formUnion([.timeOfDay, .timeMarked, .dayWord, .ordinal])
    }
    // "12" is a word of "12 noon", and a figure as any other: "12 June".
    if word.utf8.first?.isASCIIDigit == true { terms.formUnion(figureTerms) }
    if RequestClock.openers.contains(word) { terms.formUnion([.timeOfDay, .timeMarked]) }
    if TimeLexicon.countOpeners.contains(word) { terms.formUnion([.count, .amounts]) }
    if Holiday.firstWords.contains(word) { terms.insert(.holiday) }
    return terms
  }
}
