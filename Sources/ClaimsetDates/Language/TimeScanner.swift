import ClaimsetCore

/// Finds the time expressions of a sentence: at each token the phrases that can start there are
/// tried, and the longest match is taken.
struct TimeScanner {
  private let view: SentenceView
  private let grammar: TimeGrammar
  /// The phrases of the kind of text that is read, and the words they are built on.
  private let starts: PhraseStarts
  private let isHeart: [Bool]
  private let sketches: [TimeSketch]
  private var matcher: TimeMatcher
  private var readings: [TimeReading] = []
  /// For each token of the sentence what lies from there on, as far as a phrase can reach.
  private var ahead: [TimeSketch] = []

  /// The readings of one sentence, in text order and without overlap.
  static func readings(of view: SentenceView, events: PhraseTable<Int>?) -> [TimeReading] {
    var scanner = TimeScanner(view: view, events: events)
    scanner.scan()
    return view.isRequest ? RequestJoiner.joined(scanner.readings, view) : scanner.readings
  }

  private init(view: SentenceView, events: PhraseTable<Int>?) {
    self.view = view
    grammar = .shared
    let index = grammar[view.dialect]
    (starts, sketches, isHeart) = (index.starts, index.sketches, index.isHeart)
    matcher = TimeMatcher(view: view, events: events)
  }

  private mutating func scan() {
    // The last token on which a time expression can be built, so far from the right: words such
    // as "the" and "about" lead to one only when it is near.
    var at = view.range.lowerBound
    var heart = nextHeart(at)
    if heart < view.range.upperBound { lookAhead() }
    while at < view.range.upperBound {
      if heart < at { heart = nextHeart(at) }
      guard heart < view.range.upperBound else { return }
      if heart - at > Self.reach {
        at = heart - Self.reach
        continue
      }
      at = take(at) ?? at + 1
    }
  }

  /// How many tokens an expression may have before the one it is built on.
  private static let reach = 9

  /// Sketches what lies ahead of each token, in steps that double how far it sees.
  private mutating func lookAhead() {
    ahead = view.range.map(sketch)
    matcher.sketches = ahead.map { $0.union(.any) }
    for step in [1, 2, 4, 8, 16] {
      for i in ahead.indices where i + step < ahead.count { ahead[i].formUnion(ahead[i + step]) }
    }
  }

  private func sketch(_ i: Int) -> TimeSketch {
    switch view.tokens.kinds[i] {
    // `q1` is a word to the rules.
    case .number, .mixed: TimeSketch.figure.union(word(i))
    case .punctuation, .symbol: view.isDash(i) ? .dash : word(i)
    case .word: word(i)
    }
  }

  private func word(_ i: Int) -> TimeSketch {
    view.ids[i] < 0 ? [] : sketches[Int(view.ids[i])]
  }

  private func nextHeart(_ from: Int) -> Int {
    var i = from
    while i < view.range.upperBound {
      let id = view.ids[i]
      if id >= 0, isHeart[Int(id)] { return i }
      let kind = view.tokens.kinds[i]
      if kind == .number || kind == .mixed || matcher.event(i) != nil {
        return i
      }
      i += 1
    }
    return i
  }

  /// Takes the longest match from token `at` that means something; gives back where it ends.
  private mutating func take(_ at: Int) -> Int? {
    var barred: [Int] = []
    while barred.count < Self.trials, let best = longest(at, barred) {
      let rule = grammar.rules[grammar.phrases[best.phrase].rule]
      let found = TimeMatch.matches(at..<best.end, best.captures, matcher).compactMap {
        TimeReading($0, rule)
      }
      if !found.isEmpty {
        readings += found.filter {
          if case .nothing = $0.value { return false }
          return true
        }
        return best.end
      }
      barred.append(best.phrase)
    }
    return nil
  }

  /// How many matches that mean nothing are passed over.
  private static let trials = 3

  /// The longest match from token `at`, and the first of those as long; not one of `barred`.
  private mutating func longest(
    _ at: Int,
    _ barred: [Int]
  ) -> (phrase: Int, end: Int, captures: [TimeCapture])? {
    var best: (phrase: Int, end: Int, captures: [TimeCapture])?
    let ahead = ahead[at - view.range.lowerBound]
    for index in candidates(at) where !barred.contains(Int(index)) {
      let phrase = grammar.phrases[Int(index)]
      guard ahead.isSuperset(of: phrase.needs) else { continue }
      guard let end = matcher.end(of: phrase.program, from: at), end > best?.end ?? 0 else {
        continue
      }
      best = (Int(index), end, matcher.captures)
    }
    return best
  }

  private func candidates(_ at: Int) -> [Int32] {
    if view.isVerbLast(at) { return [] }
    let id = view.ids[at]
    let kind = view.tokens.kinds[at]
    let plain =
      id >= 0
      ? starts.words[Int(id)] : kind == .number || kind == .mixed ? starts.figures : []
    return matcher.event(at) == nil ? plain : plain + starts.events
  }
}
