internal import ClaimsetCore

extension NumberReader {
  /// "3,000", "2.5 million", "1/2", "2 1/2", "2.998×10−8", "940 000".
  func readDigits(at i: Int) -> NumberReading? {
    guard case .value(let value, let style) = run.digits(i) else {
      return nil
    }
    var reading = NumberReading(value: value, form: .digits, end: i + 1, style: style)
    if let (fraction, end) = slashFraction(at: i) {
      return withScale(NumberReading(value: fraction, form: .fraction, end: end))
    }
    if let mixed = mixedFraction(reading) ?? spokenPoint(reading) ?? raised(reading) {
      return mixed
    }
    reading = joiningGroups(reading)
    reading = withExponent(reading)
    reading = continued(withScale(reading))
    reading.end = afterTolerance(reading.end)
    return style.hasDecimals ? reading : addingPart(reading)
  }

  /// "4 thousand 3 hundred and 21", "2 million 300 thousand", "3 hundred and one".
  private func continued(_ reading: NumberReading) -> NumberReading {
    var copy = reading
    var last = copy.scale
    while last > 1, copy.value.exponent >= 0, isScaleName(copy.end - 1),
      let next = smaller(after: copy.end, than: last), let sum = copy.value.adding(next.value)
    {
      copy.value = sum
      copy.end = next.end
      last = next.scale
    }
    return copy
  }

  /// Whether the atom is a whole word such as "thousand", and no sign such as "k".
  private func isScaleName(_ i: Int) -> Bool {
    switch word(i) {
    case .hundred, .scale: true
    default: false
    }
  }

  /// The part of a number that continues one of `power`: a smaller scale, or the rest after "and".
  private func smaller(after i: Int, than power: Int) -> NumberReading? {
    let hasAnd = run.isWord(i, "and")
    let start = hasAnd ? i + 1 : i
    guard run.isNumber(start) || hasAnd && word(start)?.isSmall == true else { return nil }
    let next: NumberReading
    if run.isNumber(start) {
      guard case .value(let value, let style) = run.digits(start),
        style.isPlain, style.digits < 4
      else { return nil }
      next = withScale(NumberReading(value: value, form: .digits, end: start + 1, style: style))
    } else {
      guard let words = readWords(at: start), words.scale == 0 else { return nil }
      next = words
    }
    let isRest = hasAnd && power == 2 && next.scale == 0 && next.value < ExactDecimal(100)
    let isScaled = next.scale > 0 && next.scale < power && isScaleName(next.end - 1)
    return isRest || isScaled ? next : nil
  }

  /// "2.45±0.01", "5 +/- 1": the tolerance is not the value.
  private func afterTolerance(_ i: Int) -> Int {
    if run.isSign(i, "+"), run.isSign(i + 1, "/"), run.isHyphen(i + 2), run.isNumber(i + 3),
      case .value(let value, let style) = run.digits(i + 3)
    {
      let off = NumberReading(value: value, form: .digits, end: i + 4, style: style)
      return withExponent(off).end
    }
    guard i < run.count, run.kind(i) == .sign, run.atoms[i].scalar == 0xB1, run.isNumber(i + 1)
    else { return i }
    return i + 2
  }

  /// "1/2": two small whole numbers and a slash; "24/7", "9/11" and dates are none.
  private func slashFraction(at i: Int) -> (ExactDecimal, Int)? {
    guard run.isSign(i + 1, "/") || run.isSign(i + 1, "\u{2044}"), run.isJoined(i),
      run.isJoined(i + 1), !(run.isSign(i + 3, "/") && run.isJoined(i + 2)),
      case .value(let n, let first) = run.digits(i),
      run.isNumber(i + 2),
      case .value(let d, let second) = run.digits(i + 2),
      first.isPlain, second.isPlain, n < d, d <= ExactDecimal(1000),
      Self.denominators.contains(Int(d.mantissa))
    else { return nil }
    return ExactDecimal.quotient(n, Int(d.mantissa)).map { ($0, i + 3) }
  }

  /// The denominators people write with a slash; 7, 11, 12 and 30 are months and days.
  private static let denominators: Set<Int> = [
    2, 3, 4, 5, 6, 8, 10, 15, 16, 20, 25, 32, 40, 50, 64, 100, 1000,
  ]

  /// "2 1/2", "2-1/2", "2½".
  private func mixedFraction(_ reading: NumberReading) -> NumberReading? {
    guard reading.style?.isPlain == true else { return nil }
    let i = reading.end
    let j = run.isJoiningHyphen(i) ? i + 1 : i
    let found: (ExactDecimal, Int)?
    if let value = vulgarFraction(at: j) {
      found = (value, j + 1)
    } else {
      found = run.isNumber(j) ? slashFraction(at: j) : nil
    }
    guard let (fraction, end) = found, let sum = reading.value.adding(fraction) else { return nil }
    return withScale(
      NumberReading(value: sum, form: .digits, end: end, style: reading.style)
    )
  }

  /// "1 point 5".
  private func spokenPoint(_ reading: NumberReading) -> NumberReading? {
    guard reading.style?.isPlain == true, run.isWord(reading.end, "point"),
      run.isNumber(reading.end + 1), run.atoms[reading.end + 1].span.count < 5,
      case .value(let decimals, let style) = run.digits(reading.end + 1), style.isPlain,
      let sum = reading.value.adding(decimals.scaled(byPowerOfTen: -style.digits))
    else { return nil }
    var copy = reading
    copy.value = sum
    copy.end += 2
    copy.style?.isPlain = false
    return withScale(copy)
  }

  /// "940 000": groups of three digits parted by spaces.
  private func joiningGroups(_ reading: NumberReading) -> NumberReading {
    guard let style = reading.style, style.isPlain, style.digits <= 3, !reading.value.isZero,
      !run.isCapitalized(reading.end - 2)
    else { return reading }
    var copy = reading
    while copy.style?.digits ?? 0 < 30, isGroup(copy.end),
      case .value(let group, let groupStyle) = run.digits(copy.end),
      let sum = copy.value.scaled(byPowerOfTen: 3).adding(group)
    {
      copy.value = sum
      copy.end += 1
      copy.style = DigitNumber.Style(
        isPlain: false,
        digits: (copy.style?.digits ?? 0) + groupStyle.digits,
        hasLeadingZero: false,
        hasDecimalComma: false,
        hasDecimals: groupStyle.hasDecimals
      )
    }
    return copy
  }

  private func isGroup(_ i: Int) -> Bool {
    guard run.isNumber(i), run.atoms[i].spaceBefore, run.atoms[i].span.count == 3,
      !run.isJoined(i) || run.isSign(i + 1, ".") || run.isSign(i + 1, ",") || run.isWord(i + 1)
        || run.isSign(i + 1, "%") || run.isSign(i + 1, ")")
    else { return false }
    return run.text.bytes[run.atoms[i].span.start..<run.atoms[i].span.end]
      .allSatisfy(\.isASCIIDigit)
  }

  /// "2^10", "2.5^-1".
  private func raised(_ reading: NumberReading) -> NumberReading? {
    guard let (power, end) = exponent(at: reading.end),
      let value = reading.value.raised(to: power)
    else { return nil }
    var copy = reading
    copy.value = value
    copy.end = end
    copy.style?.isPlain = false
    return copy
  }

  /// The whole number behind a "^" at `i`, and the atom after it.
  private func exponent(at i: Int) -> (Int, Int)? {
    guard run.isSign(i, "^"), run.isJoined(i - 1), run.isJoined(i) else { return nil }
    var j = i + 1
    if run.isSign(j, "+") { j += 1 }
    while run.isHyphen(j), j < i + 3 { j += 1 }
    let isNegative = run.isHyphen(j - 1) && (j - i) % 2 == 0
    guard run.isNumber(j), run.isJoined(j - 1), run.atoms[j].span.count <= 2,
      case .value(let power, let style) = run.digits(j),
      style.isPlain
    else { return nil }
    return (Int(power.mantissa) * (isNegative ? -1 : 1), j + 1)
  }

  /// "2.998×10−8", "5.5x10^-3", "12.32e+14".
  private func withExponent(_ reading: NumberReading) -> NumberReading {
    var i = reading.end
    guard i < run.count else { return reading }
    let isE = run.isWord(i, "e") && run.isJoined(i - 1)
    if !isE {
      let isTimes =
        run.atoms[i].scalar == 0xD7 || run.isSign(i, "*")
        || run.isWord(i, "x")
      guard isTimes, run.isNumber(i + 1), run.string(i + 1) == "10" else { return reading }
      i += 1
    }
    i += 1
    if run.isSign(i, "^") { i += 1 }
    let isNegative = run.isHyphen(i)
    if isNegative || run.isSign(i, "+") { i += 1 }
    guard run.isNumber(i), i > reading.end + 1 || isE, run.isJoined(i - 1),
      run.atoms[i].span.count <= 2,
      case .value(let power, let style) = run.digits(i),
      style.isPlain
    else { return reading }
    var copy = reading
    let exponent = Int(power.mantissa) * (isNegative ? -1 : 1)
    copy.value = reading.value.scaled(byPowerOfTen: exponent)
    copy.end = i + 1
    copy.style?.isPlain = false
    return copy
  }

  /// Multiplies by the scale words that follow: "2.5 million", "3 hundred thousand", "3 lakh crore".
  func withScale(_ reading: NumberReading) -> NumberReading {
    var copy = reading
    var previous = 0
    while let (power, end) = scaleWord(at: copy.end), power > 0, copy.scale + power <= 30,
      previous == 0 || power > previous
    {
      copy = copy.scaled(by: power)
      copy.end = end
      previous = power
    }
    if case .dozen? = word(copy.end) { return dozens(copy) }
    if case .dozens? = word(copy.end) { return dozens(copy) }
    return copy
  }

  private func dozens(_ reading: NumberReading) -> NumberReading {
    guard let value = reading.value.multiplied(by: ExactDecimal(12)) else { return reading }
    var copy = reading
    copy.value = value
    copy.end += 1
    copy.style?.isPlain = false
    return copy
  }

  /// The power of ten of the scale word or sign at `i`, and the atom after it.
  private func scaleWord(at i: Int) -> (Int, Int)? {
    // "a 1.8 billion-mile trip", "a $3-million house".
    let j = run.isJoiningHyphen(i) ? i + 1 : i
    switch word(j) {
    case .hundred: return (2, j + 1)
    case .scale(let power): return (power, j + 1)
    // "2 millions", but not "2 tens".
    case .plural(let power) where power > 1: return (power, j + 1)
    case .scaleSign(let power) where j == i: return isScaleSign(i) ? (power, i + 1) : nil
    default: return nil
    }
  }

  private func hasDecimals(_ i: Int) -> Bool {
    run.text.bytes[run.atoms[i].span.start..<run.atoms[i].span.end].contains(0x2E)
  }

  /// Whether "bn", "m" or "k" at `i` multiplies; "5 m" and "5mm" are lengths without money.
  private func isScaleSign(_ i: Int) -> Bool {
    let letters = run.atoms[i].span.count
    let isJoined = run.isJoined(i - 1)
    if run.isJoiningHyphen(i + 1) || run.isSign(i + 1, "/") { return false }
    // "1500 b" are bits: nobody writes more than a thousand billions.
    if run.isWord(i, "b"), run.atoms[i - 1].span.count > 3, !hasDecimals(i - 1) { return false }
    if context.contains(.money) { return isJoined || letters > 1 || run.isCapitalized(i) }
    if letters > 1 { return !run.isWord(i, "mm") && (isJoined || !run.isWord(i, "mil")) }
    // "2.5 M", "2.33 k".
    guard
      isJoined
        || (hasDecimals(i - 1) && (run.isWord(i, "k") || run.isCapitalized(i))
          && !run.isWord(i, "t") && !(run.isWord(i, "k") && run.isCapitalized(i))
          && !run.isWord(i, "b"))
    else { return false }
    // "573.15K" is a temperature, "32K" and "2.5k" are thousands.
    if run.isWord(i, "k") {
      return !run.isCapitalized(i) || run.atoms[i - 1].span.count < 5
        || !run.text.bytes[run.atoms[i - 1].span.start..<run.atoms[i - 1].span.end].contains(0x2E)
    }
    // "12.3m tonnes", "5m people": something countable follows.
    if run.isWord(i, "m"), run.isCapitalized(i), run.atoms[i - 1].span.count > 1,
      !run.isWord(i + 1)
    {
      return true
    }
    if run.isWord(i, "b"), !run.isCapitalized(i), hasDecimals(i - 1) { return true }
    let isMillion = run.isWord(i, "m") && run.lexicon.units.isCountable(run, i + 1)
    return isMillion || (run.isWord(i, "b") && !run.isCapitalized(i) && run.isWord(i + 1))
  }
}
