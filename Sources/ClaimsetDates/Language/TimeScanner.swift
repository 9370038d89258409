import ClaimsetCore

/// Finds the time expressions of a sentence: at each token the phrases that can start there are
/// tried, and the longest match is taken.
struct TimeScanner {
  private let view: SentenceView
  private let grammar: TimeGrammar
  private var matcher: TimeMatcher
  private var readings: [TimeReading] = []

  /// The readings of one sentence, in text order and without overlap.
  static func readings(of view: SentenceView, events: PhraseTable<Int>?) -> [TimeReading] {
    var scanner = TimeScanner(view: view, events: events)
    scanner.scan()
    return scanner.readings
  }

  private init(view: SentenceView, events: PhraseTable<Int>?) {
    self.view = view
    grammar = .shared
    matcher = TimeMatcher(view: view, events: events)
  }

  private mutating func scan() {
    // The last token on which a time expression can be built, so far from the right: words such
    // as "the" and "about" lead to one only when it is near.
    var at = view.range.lowerBound
    var heart = nextHeart(at)
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

  private func nextHeart(_ from: Int) -> Int {
    var i = from
    while i < view.range.upperBound {
      let id = view.ids[i]
      if id >= 0, grammar.isHeart[Int(id)] { return i }
      let kind = view.tokens.kinds[i]
      if kind == .number || kind == .mixed || matcher.events != nil && view.isCapitalized(i) {
        return i
      }
      i += 1
    }
    return i
  }

  /// Takes the longest match from token `at`; gives back where it ends.
  private mutating func take(_ at: Int) -> Int? {
    var best: (phrase: Int, end: Int, captures: [TimeCapture])?
    for phrase in candidates(at) {
      let pattern = grammar.phrases[Int(phrase)].pattern
      guard let end = matcher.end(of: pattern, from: at), end > best?.end ?? 0 else { continue }
      best = (Int(phrase), end, matcher.captures)
    }
    guard let best else { return nil }
    let rule = grammar.rules[grammar.phrases[best.phrase].rule]
    let found = TimeMatch.matches(at..<best.end, best.captures, matcher).compactMap {
      TimeReading($0, rule)
    }
    guard !found.isEmpty else { return nil }
    readings += found
    return best.end
  }

  private func candidates(_ at: Int) -> [Int32] {
    let id = view.ids[at]
    let kind = view.tokens.kinds[at]
    let plain =
      id >= 0
      ? grammar.starts[Int(id)] : kind == .number || kind == .mixed ? grammar.figureStarts : []
    return matcher.event(at) == nil ? plain : plain + grammar.eventStarts
  }
}
