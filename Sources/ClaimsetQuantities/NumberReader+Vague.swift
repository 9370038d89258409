internal import ClaimsetCore

extension NumberReader {
  /// "several thousand", "dozens", "tens of thousands", "a handful".
  ///
  /// A plural scale word stands for one to ten times itself; the words that count it have ends of
  /// their own, in ``multiples``.
  func readVague(at i: Int) -> NumberReading? {
    if let (ends, next) = Self.multiples.match(run, at: i) {
      if let base = base(at: next) { return vague(ends.low, ends.high, base, next + 1) }
      return ends.standsAlone && followsOf(next)
        ? vague(ends.low, ends.high, ExactDecimal(1), next) : nil
    }
    if run.isWord(i, "tens") || isPluralScale(i), run.isWord(i + 1, "of"), isPluralScale(i + 2),
      let outer = run.isWord(i, "tens") ? ExactDecimal(10) : base(at: i),
      let inner = base(at: i + 2), let product = outer.multiplied(by: inner)
    {
      return vague(1, 10, product, i + 3)
    }
    guard isPluralScale(i), let base = base(at: i) else { return nil }
    return vague(1, 10, base, i + 1)
  }

  private func vague(_ low: Int, _ high: Int, _ base: ExactDecimal, _ end: Int) -> NumberReading? {
    guard let low = base.multiplied(by: ExactDecimal(low)),
      let high = base.multiplied(by: ExactDecimal(high))
    else { return nil }
    return NumberReading(value: low, high: high, form: .vague, end: end)
  }

  private func followsOf(_ i: Int) -> Bool {
    run.isWord(i, "of") || i >= run.count || !run.isWord(i)
  }

  private func isPluralScale(_ i: Int) -> Bool {
    switch word(i) {
    case .plural, .dozens: true
    default: false
    }
  }

  private func base(at i: Int) -> ExactDecimal? {
    switch word(i) {
    case .hundred: ExactDecimal(100)
    case .scale(let power), .plural(let power): ExactDecimal(1).scaled(byPowerOfTen: power)
    case .dozen, .dozens: ExactDecimal(12)
    default: nil
    }
  }

  /// The ends of words that count without a number.
  struct Multiple: Hashable, Sendable {
    let low: Int
    let high: Int
    /// Whether it is a quantity without a scale word: "a handful of elites".
    var standsAlone = false
  }

  private static let multiples = PhraseLexicon<Multiple>([
    ("several", Multiple(low: 3, high: 9)), ("a few", Multiple(low: 3, high: 5)),
    ("few", Multiple(low: 3, high: 5)), ("a couple of", Multiple(low: 2, high: 3)),
    ("a couple", Multiple(low: 2, high: 3)), ("couple of", Multiple(low: 2, high: 3)),
    ("couple", Multiple(low: 2, high: 3)), ("many", Multiple(low: 1, high: 10)),
    ("a handful", Multiple(low: 3, high: 6, standsAlone: true)),
  ])
}
