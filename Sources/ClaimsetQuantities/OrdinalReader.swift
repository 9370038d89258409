internal import ClaimsetCore

/// Reads places in an order: "the third", "21st", "forty-second".
///
/// Only where the settings ask for them: they tell which, and not how many.
struct OrdinalReader {
  let run: AtomRun

  /// The place that starts at atom `i`, and the atom after it.
  func read(at i: Int) -> (ExactDecimal, Int)? {
    if run.isNumber(i) { return digits(at: i) }
    guard run.isWord(i), !isDenominator(i), !isDiscourse(i) else { return nil }
    if let place = run.value(i, in: Self.places) { return (ExactDecimal(place), i + 1) }
    return words(at: i)
  }

  /// "21st", "2nd".
  private func digits(at i: Int) -> (ExactDecimal, Int)? {
    guard run.isWord(i + 1), run.isJoined(i), run.value(i + 1, in: Self.endings) != nil,
      !run.isJoined(i + 1) || run.kind(i + 2) == .sign,
      case .value(let value, let style) = run.digits(i),
      !style.hasDecimals
    else { return nil }
    return (value, i + 2)
  }

  /// "twenty-first", "one hundred and fifth": number words, and the place of the last.
  private func words(at i: Int) -> (ExactDecimal, Int)? {
    var sum = WordSum()
    var j = i
    while let word = run.value(j, in: NumberWords.table), sum.take(word) {
      j += 1
      if isJoint(j), run.isWord(j + 1) { j += 1 }
    }
    // "three millionth", "a hundred trillionth".
    if j > i, let scale = run.value(j, in: Self.scales), sum.take(scale), !sum.hasOverflowed {
      return (ExactDecimal(mantissa: sum.value), j + 1)
    }
    guard j > i, let last = sum.lastWord, !sum.hasOverflowed, last.isTen || !last.isSmall,
      let place = run.value(j, in: Self.places), !last.isTen || place < 10,
      let value = ExactDecimal(mantissa: sum.value).adding(ExactDecimal(place))
    else { return nil }
    return (value, j + 1)
  }

  /// A hyphen, the dash some set for it, or the "and" of "a hundred and first".
  private func isJoint(_ i: Int) -> Bool {
    if run.isWord(i, "and") { return true }
    return run.isJoined(i - 1) && run.isJoined(i) && (run.isHyphen(i) || run.isSign(i, "\u{2014}"))
  }

  /// "a second", "per third": a time or a part.
  private func isDenominator(_ i: Int) -> Bool {
    if run.isWord(i - 1, "per") || run.isNumber(i - 1) { return true }
    guard run.isWord(i - 1, "a") else { return false }
    return run.isWord(i, "second") || !run.isWord(i + 1) || run.isWord(i + 1, "of")
  }

  /// "First, we wait", "at first", "first of all": the order is that of the telling.
  private func isDiscourse(_ i: Int) -> Bool {
    guard run.value(i, in: Self.places) != nil else { return false }
    return i == 0 && run.isSign(1, ",") || run.isWord(i - 1, "at")
      || run.isWord(i + 1, "of") && run.isWord(i + 2, "all")
  }

  private static let endings = WordTable<Bool>(["st", "nd", "rd", "th"], value: true)

  private static let scales = WordTable<NumberWord>([
    ("hundredth", .hundred), ("thousandth", .scale(3)), ("millionth", .scale(6)),
    ("billionth", .scale(9)), ("trillionth", .scale(12)),
  ])

  private static let low = ItemLexicon.words(
    "first second third fourth fifth sixth seventh eighth ninth"
  )

  private static let teens = ItemLexicon.words(
    """
    tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth
    nineteenth
    """
  )

  private static let tens = [
    ("twent", 20), ("thirt", 30), ("fort", 40), ("fift", 50), ("sixt", 60), ("sevent", 70),
    ("eight", 80), ("ninet", 90),
  ]

  private static let places = WordTable<Int>(
    (low + teens).enumerated().map { ($1, $0 + 1) }
      + [("hundredth", 100), ("thousandth", 1000), ("millionth", 1_000_000), ("nineth", 9)]
      + tens.map { ($0 + "ieth", $1) }
      + tens.flatMap { stem, ten in
        low.enumerated().map { ("\(stem)y\($1)", ten + $0 + 1) }
      }
  )
}
