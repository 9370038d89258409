internal import ClaimsetCore

extension NumberReader {
  /// "twenty-six", "two hundred and fifty thousand", "a million", "three point one".
  func readWords(at i: Int) -> NumberReading? {
    var sum = WordSum()
    var j = i
    if run.isWord(i, "a") || run.isWord(i, "an") {
      guard let end = articleNumber(at: i) else { return articleFraction(at: i) }
      j = end
    }
    let start = j
    // "lac" and "crore" alone are other words.
    if case .scale(5)? = word(i) { return nil }
    if case .scale(7)? = word(i) { return nil }
    while let next = step(&sum, at: j, isFirst: j == start) { j = next }
    if j == start, j > i, case .dozen? = word(j) {
      return NumberReading(value: ExactDecimal(12), form: .words, end: j + 1)
    }
    guard j > start, !sum.hasOverflowed else { return nil }
    if isOrdinal(at: j, after: sum) { return nil }
    if let fraction = fraction(of: sum, at: j) { return fraction }
    let value = ExactDecimal(mantissa: sum.value)
    let isOne = j == i + 1 && run.isWord(i, "one")
    var reading = NumberReading(
      value: value,
      form: isOne ? .one : .words,
      end: j,
      scale: sum.lastScale == Int.max ? 0 : sum.lastScale
    )
    if let factor = pluralFactor(at: j) {
      guard let product = value.multiplied(by: factor) else { return nil }
      reading.value = product
      reading.end = j + 1
      reading.form = .words
      return reading
    }
    if let decimal = point(reading) { return decimal }
    return addingPart(reading)
  }

  /// "two dozen", "three dozens", "five billions".
  private func pluralFactor(at i: Int) -> ExactDecimal? {
    switch word(i) {
    case .dozen, .dozens: ExactDecimal(12)
    case .plural(let power): ExactDecimal(1).scaled(byPowerOfTen: power)
    default: nil
    }
  }

  /// The number word an article stands before: "a million", "a dozen".
  private func articleNumber(at i: Int) -> Int? {
    switch word(i + 1) {
    case .hundred, .scale, .dozen: i + 1
    default: nil
    }
  }

  /// "a third of", "a quarter of a million".
  private func articleFraction(at i: Int) -> NumberReading? {
    // "cut by a half", "a half."
    if case .half? = word(i + 1), standsAlone(i, i + 2) {
      return NumberReading(
        value: ExactDecimal(mantissa: 5, exponent: -1),
        form: .fraction,
        end: i + 2
      )
    }
    guard case .part(let denominator, false)? = word(i + 1),
      run.isWord(i + 2, "of") || scale(i + 2) != nil || standsAlone(i, i + 2),
      let value = ExactDecimal.quotient(ExactDecimal(1), denominator)
    else { return nil }
    return ofScale(NumberReading(value: value, form: .fraction, end: i + 2))
  }

  /// "fell by a third in May", "a quarter.": a share of what was told before.
  ///
  /// "nearly a quarter" is one too; "a third time" is not.
  private func standsAlone(_ i: Int, _ end: Int) -> Bool {
    guard !Lemma.isPlural(run, end), !run.isHyphen(end) else { return false }
    if run.isWord(i - 1, "by") || (i == 0 && end == run.count) { return true }
    guard case .bound? = BoundLexicon.before.match(run, endingBefore: i)?.value else {
      return false
    }
    return !run.isWord(end) || run.value(end, in: ItemLexicon.stops) != nil
  }

  private func scale(_ i: Int) -> Int? {
    switch word(i) {
    case .scale(let power): power
    case .hundred: 2
    default: nil
    }
  }

  /// Takes the number word at `j`, with the hyphen or "and" before it; nil when it adds nothing.
  private func step(_ sum: inout WordSum, at j: Int, isFirst: Bool) -> Int? {
    if isFirst { return word(j).flatMap { sum.take($0) ? j + 1 : nil } }
    if run.isJoiningHyphen(j) {
      return word(j + 1).flatMap { sum.take($0) ? j + 2 : nil }
    }
    if run.isWord(j, "and") {
      guard !context.contains(.between), sum.allowsAnd, let next = word(j + 1),
        next.isSmall, part(after: j + 1) == nil
      else { return nil }
      // "five hundred and six hundred" are two numbers.
      if case .hundred? = word(j + 2), sum.lastWord == .hundred { return nil }
      if let power = scale(j + 2), power >= sum.lastScale { return nil }
      return sum.take(next) ? j + 2 : nil
    }
    return word(j).flatMap { sum.take($0) ? j + 1 : nil }
  }

  /// Whether a denominator follows the small number at `i`: "two million and three fifths".
  private func part(after i: Int) -> Int? {
    let next = run.isJoiningHyphen(i + 1) ? i + 2 : i + 1
    guard case .part(let denominator, _)? = word(next) else { return nil }
    return denominator
  }

  /// "twenty-first", "one hundred and fifth": no quantity.
  private func isOrdinal(at j: Int, after sum: WordSum) -> Bool {
    let next = run.isJoiningHyphen(j) ? j + 1 : j
    if run.isWord(next, "first") || run.isWord(next, "second") {
      return sum.lastWord.map { $0.isTen || $0 == .hundred } ?? false
    }
    guard case .part(_, plural: false)? = word(next) else { return false }
    return sum.value != 1
  }

  /// "two-thirds", "one fifth", "three quarters of a million".
  private func fraction(of sum: WordSum, at j: Int) -> NumberReading? {
    guard let (denominator, end) = denominator(at: afterHyphen(j), isOne: sum.value == 1),
      !areQuartersOfYear(j, end, sum.value),
      let value = ExactDecimal.quotient(ExactDecimal(mantissa: sum.value), denominator)
    else { return nil }
    return ofScale(NumberReading(value: value, form: .fraction, end: end))
  }

  /// "the past two quarters", "four quarters": spans of three months that are counted.
  private func areQuartersOfYear(_ j: Int, _ end: Int, _ count: Int128) -> Bool {
    guard run.isWord(j, "quarters"), !run.isWord(end, "of") else { return false }
    return count != 3 || run.value(j - 2, in: Self.placing) != nil
  }

  private static let placing = WordTable<Bool>(
    ["past", "last", "next", "first", "final", "previous", "straight", "consecutive"],
    value: true
  )

  /// The atom after a hyphen, which old agencies set with spaces: "five - eighths".
  private func afterHyphen(_ j: Int) -> Int {
    guard run.isHyphen(j), run.isJoined(j - 1) == run.isJoined(j) else { return j }
    guard !run.isJoined(j) else { return j + 1 }
    if case .part? = word(j + 1) { return j + 1 }
    return j
  }

  /// "thirds", "fourth", "twenty-firsts": what a part is one of.
  private func denominator(at i: Int, isOne: Bool) -> (Int, Int)? {
    switch word(i) {
    case .half where isOne: return (2, i + 1)
    case .part(let d, let plural) where plural || isOne: return (d, i + 1)
    case .ten(let ten):
      let last = run.isJoiningHyphen(i + 1) ? i + 2 : i + 1
      if run.isWord(last, "firsts") { return (ten + 1, last + 1) }
      guard case .part(let d, plural: true)? = word(last), d < 10 else { return nil }
      return (ten + d, last + 1)
    default: return nil
    }
  }

  /// "three point one four".
  private func point(_ reading: NumberReading) -> NumberReading? {
    guard run.isWord(reading.end, "point") else { return nil }
    var j = reading.end + 1
    var mantissa = reading.value.mantissa
    var exponent = reading.value.exponent
    guard exponent == 0 else { return nil }
    while exponent > -18, let digits = decimals(at: j) {
      for digit in digits {
        let (tenfold, overflow) = mantissa.multipliedReportingOverflow(by: 10)
        guard !overflow else { return nil }
        mantissa = tenfold + Int128(digit)
        exponent -= 1
      }
      j = run.isJoiningHyphen(j + 1) ? j + 2 : j + 1
    }
    guard exponent < 0 else { return nil }
    var copy = reading
    copy.value = ExactDecimal(mantissa: mantissa, exponent: exponent)
    copy.end = j
    copy.form = .words
    return withScale(copy)
  }

  private func decimals(at i: Int) -> [Int]? {
    switch word(i) {
    case .digit(let n): [n]
    case .teen(let n), .ten(let n):
      n % 10 == 0 && word(run.isJoiningHyphen(i + 1) ? i + 2 : i + 1)?.isDigit == true
        ? [n / 10] : [n / 10, n % 10]
    default: nil
    }
  }

  /// "half a million", "half of", "half an hour", "half the".
  func readHalf(at i: Int) -> NumberReading? {
    if case .part(let parts, plural: false)? = word(i) {
      return parts == 4 ? quarter(at: i) ?? partOfUnit(i, 4) : partOfUnit(i, parts)
    }
    guard case .half? = word(i), !isHalfOfGame(i) else { return nil }
    let half = ExactDecimal(mantissa: 5, exponent: -1)
    let reading = NumberReading(value: half, form: .fraction, end: i + 1)
    let next = run.isJoiningHyphen(i + 1) ? i + 2 : i + 1
    if run.isWord(next, "a") || run.isWord(next, "an") {
      var scaled = NumberReading(value: half, form: .fraction, end: next + 1)
      scaled = withScale(scaled)
      // "half an hour": the unit comes next and the article belongs to the number.
      return run.lexicon.units.isUnit(run, scaled.end) || scaled.end > next + 1 ? scaled : nil
    }
    if scale(next) != nil || word(next) == .dozen {
      var joined = reading
      joined.end = next
      return withScale(joined)
    }
    if run.lexicon.units.isUnit(run, next) {
      var joined = reading
      joined.end = next
      return joined
    }
    // "fell by half", "by almost half".
    let by = BoundLexicon.before.match(run, endingBefore: i)?.start ?? i
    if run.isWord(by - 1, "by"), !run.isJoiningHyphen(i + 1) { return reading }
    return ItemLexicon.followsHalf[folded(i + 1)] == true ? ofScale(reading) : nil
  }

  /// "quarter million", "quarter-mile"; a quarter of the year is none.
  private func quarter(at i: Int) -> NumberReading? {
    let next = run.isJoiningHyphen(i + 1) ? i + 2 : i + 1
    guard scale(next) != nil || (next == i + 2 && run.lexicon.units.isUnit(run, next)) else {
      return nil
    }
    return withScale(
      NumberReading(value: ExactDecimal(mantissa: 25, exponent: -2), form: .fraction, end: next)
    )
  }

  private func folded(_ i: Int) -> String { run.isWord(i) ? run.string(i).lowercased() : "" }

  /// "the second half", "first-half", "the northern half": one of two, not a share.
  private func isHalfOfGame(_ i: Int) -> Bool {
    let before = run.isJoiningHyphen(i - 1) ? i - 2 : i - 1
    return [
      "first", "second", "other", "better", "this", "that", "northern", "southern", "eastern",
      "western", "upper", "lower", "latter", "back", "front", "left", "right", "top", "bottom",
    ].contains(folded(before))
  }

  /// "tenth of a gallon": a part of one unit.
  private func partOfUnit(_ i: Int, _ denominator: Int) -> NumberReading? {
    let article = run.isWord(i + 2, "a") || run.isWord(i + 2, "an")
    guard run.isWord(i + 1, "of"), !run.isHyphen(i - 1), !run.isWord(i - 1, "the"),
      !run.isNumber(i - 1),
      word(i - 1) == nil, run.lexicon.units.isUnit(run, article ? i + 3 : i + 2),
      let value = ExactDecimal.quotient(ExactDecimal(1), denominator)
    else { return nil }
    return NumberReading(value: value, form: .fraction, end: i + 1)
  }

  /// "a quarter of a million", "half of the".
  private func ofScale(_ reading: NumberReading) -> NumberReading {
    let plain = withScale(reading)
    guard plain == reading, run.isWord(reading.end, "of"), run.isWord(reading.end + 1, "a"),
      scale(reading.end + 2) != nil
    else { return plain }
    var copy = reading
    copy.end += 2
    return withScale(copy)
  }
}

/// Adds up number words as they come.
struct WordSum {
  private(set) var total: Int128 = 0
  private(set) var group: Int128 = 0
  /// The power of ten of the last scale word.
  private(set) var lastScale = Int.max
  private(set) var lastWord: NumberWord?
  private(set) var hasOverflowed = false

  /// The sum so far.
  var value: Int128 {
    let (sum, overflow) = total.addingReportingOverflow(group)
    return overflow ? Int128.max : sum
  }

  /// Whether an "and" may follow: after a hundred or a scale word.
  var allowsAnd: Bool {
    switch lastWord {
    case .hundred, .scale: true
    default: false
    }
  }

  /// Takes one word; false when it cannot follow.
  mutating func take(_ word: NumberWord) -> Bool {
    switch word {
    case .digit(let n):
      guard followsNothing || (lastWord?.isTen == true && n > 0) else { return false }
      group += Int128(n)
    case .teen(let n), .ten(let n):
      guard followsNothing else { return false }
      group += Int128(n)
    case .hundred:
      guard group < 100, lastWord == nil || group > 0 else { return false }
      group = max(group, 1) * 100
    case .scale(let power):
      guard takeScale(power) else { return false }
    default: return false
    }
    lastWord = word
    return true
  }

  private var followsNothing: Bool {
    switch lastWord {
    case nil, .hundred, .scale: true
    default: false
    }
  }

  private mutating func takeScale(_ power: Int) -> Bool {
    let factor = ExactDecimal(1).scaled(byPowerOfTen: power)
    let isSmaller = power < lastScale
    guard isSmaller || group == 0 else { return false }
    let base = isSmaller ? (group == 0 && lastWord == nil ? 1 : group) : value
    guard base > 0, !hasOverflowed else { return false }
    var scaled = base
    for _ in 0..<factor.exponent {
      let (tenfold, overflow) = scaled.multipliedReportingOverflow(by: 10)
      if overflow {
        hasOverflowed = true
        return true
      }
      scaled = tenfold
    }
    if isSmaller {
      let (sum, overflow) = total.addingReportingOverflow(scaled)
      hasOverflowed = overflow
      total = overflow ? 0 : sum
    } else {
      total = scaled
    }
    group = 0
    lastScale = power
    return true
  }
}

extension NumberWord {
  /// Below a hundred.
  var isSmall: Bool {
    switch self {
    case .digit, .teen, .ten: true
    default: false
    }
  }
  /// "twenty" to "ninety".
  var isTen: Bool { if case .ten = self { true } else { false } }
  /// "zero" to "nine".
  var isDigit: Bool { if case .digit = self { true } else { false } }
}
