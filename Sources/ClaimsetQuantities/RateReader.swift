internal import ClaimsetCore

/// Reads what an amount is taken per.
struct RateReader {
  /// What stands below the line.
  struct Rate: Hashable, Sendable {
    /// UCUM, or a noun as an annotation: `a`, `{share}`.
    let code: String
    /// Whether it is an amount of time.
    let isTime: Bool
    /// The atom after it.
    let end: Int
  }

  let run: AtomRun

  /// The rate that starts at atom `i`.
  func read(at i: Int, isMoney: Bool) -> Rate? {
    if let code = run.value(i, in: Self.adverbs) {
      return Rate(code: code, isTime: true, end: i + 1)
    }
    if run.isWord(i, "per") || (run.isSign(i, "/") && !run.isNumber(i + 1)) {
      return run.isWord(i + 1) ? below(i + 1, isOpen: true) : nil
    }
    // "$70-a-share price".
    let article = run.isJoiningHyphen(i) ? i + 1 : i
    if run.isWord(article, "a") || run.isWord(article, "an") {
      let noun = run.isJoiningHyphen(article + 1) ? article + 2 : article + 1
      return below(noun, isOpen: false, isMoney: isMoney)
    }
    if run.isWord(i, "each") || run.isWord(i, "every") {
      guard let rate = below(i + 1, isOpen: false), rate.isTime else { return nil }
      return rate
    }
    return nil
  }

  private func below(_ i: Int, isOpen: Bool, isMoney: Bool = false) -> Rate? {
    if run.isWord(i, "annum") { return Rate(code: "a", isTime: true, end: i + 1) }
    if run.isWord(i, "capita") || run.isWord(i, "head") {
      return Rate(code: "{head}", isTime: false, end: i + 1)
    }
    if let (unit, end) = run.lexicon.units.match(run, at: i), unit.kind != .percent {
      let isTime = unit.kind == .duration
      if !isOpen {
        guard isTime || isMoney else { return nil }
        // "$6.78 billion a year earlier" is no rate.
        if run.value(end, in: Self.afterTime) != nil { return nil }
      }
      return Rate(code: unit.code, isTime: isTime, end: end)
    }
    guard run.isWord(i), isOpen || (isMoney && run.value(i, in: Self.articles) != nil),
      run.value(i, in: ItemLexicon.stops) == nil
    else { return nil }
    let noun = Lemma.singular(run.string(i)).lowercased()
    guard noun.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F && $0 != 0x7B && $0 != 0x7D }) else {
      return nil
    }
    return Rate(code: "{\(noun)}", isTime: false, end: i + 1)
  }

  /// "several thousand escape every year": a rate that stands apart from its number.
  func distant(around i: Int) -> String? {
    for j in max(0, i - 8)..<min(run.count, i + 14) {
      if run.isSign(j, ";") {
        guard j < i else { return nil }
        continue
      }
      guard run.isWord(j, "every") || run.isWord(j, "each"),
        let (unit, _) = run.lexicon.units.match(run, at: j + 1), unit.kind == .duration
      else { continue }
      return unit.code
    }
    return nil
  }

  private static let adverbs = WordTable<String>([
    ("annually", "a"), ("yearly", "a"), ("monthly", "mo"), ("weekly", "wk"), ("daily", "d"),
    ("hourly", "h"),
  ])

  private static let afterTime = WordTable<Bool>(
    ["ago", "earlier", "later", "before", "after", "prior", "from", "old", "to"],
    value: true
  )

  /// What money is said to be paid for with "a": "63 cents a share".
  private static let articles = ItemLexicon.table(
    """
    share barrel head person bottle ticket pop piece unit night seat bushel household student
    pack copy plate game unit vote word page ride call meal session visit dose tablet pill
    """
  )
}
