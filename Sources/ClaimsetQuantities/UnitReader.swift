internal import ClaimsetCore

/// Reads the unit after a number, with the cases where the letters could be something else.
struct UnitReader {
  let run: AtomRun

  /// The unit at atom `i`, right after `number`, and the atom after it.
  func read(at i: Int, after number: NumberReading) -> (Unit, Int)? {
    if let special = mark(at: i) ?? bracketed(at: i, after: number)
      ?? picometres(at: i, after: number) ?? bits(at: i, after: number)
      ?? fahrenheit(at: i, after: number)
      ?? contextual(at: i, after: number)
    {
      return special
    }
    guard let (unit, end) = powered(at: i) ?? run.lexicon.units.match(run, at: i),
      isUnit(i, end, unit, number)
    else { return nil }
    // "4 km squared", "2 metres cubed".
    if unit.kind == .length, let power = run.value(end, in: Self.powers) {
      return (Unit(code: unit.code + power, kind: power == "2" ? .area : .volume), end + 1)
    }
    return quotient(unit, end, from: i)
  }

  /// "20 [kg]", "20 <kg>".
  private func bracketed(at i: Int, after number: NumberReading) -> (Unit, Int)? {
    guard run.isSign(i, "[") || run.isSign(i, "<"),
      let (unit, end) = powered(at: i + 1) ?? run.lexicon.units.match(run, at: i + 1),
      run.isSign(end, run.isSign(i, "[") ? "]" : ">"), isUnit(i + 1, end, unit, number)
    else { return nil }
    return (unit, end + 1)
  }

  /// "2.123 pm": no clock shows one or three digits behind its point.
  private func picometres(at i: Int, after number: NumberReading) -> (Unit, Int)? {
    guard run.isWord(i, "pm") || run.isWord(i, "am"), number.style?.hasDecimals == true,
      number.form == .digits, number.scale == 0, -number.value.exponent != 2
    else { return nil }
    return (Unit(code: run.string(i).lowercased(), kind: .length), i + 1)
  }

  /// "1500 b", "the 1500b packet": bits, as so many billions are not written.
  private func bits(at i: Int, after number: NumberReading) -> (Unit, Int)? {
    guard run.isWord(i, "b"), !run.isCapitalized(i), number.form == .digits,
      number.scale > 3 || number.isBareInteger && number.style?.digits ?? 0 > 3
    else { return nil }
    return (Unit(code: "bit", kind: .measure), i + 1)
  }

  /// "40C (104F)", "a high of 90F": where the weather is spoken of.
  private func fahrenheit(at i: Int, after number: NumberReading) -> (Unit, Int)? {
    guard run.isWord(i, "f"), run.isCapitalized(i), number.form == .digits, number.scale == 0,
      number.style?.digits ?? 9 < 4, number.value.exponent == 0,
      !run.isJoined(i) || run.kind(i + 1) == .sign, !run.isJoiningHyphen(i + 1),
      isWeather(around: i)
    else { return nil }
    return (Unit(code: "[degF]", kind: .temperature), i + 1)
  }

  private static let powers = WordTable<String>([("squared", "2"), ("cubed", "3")])

  /// `5"`, `5''` and `6'`, where no quotation is open.
  private func mark(at i: Int) -> (Unit, Int)? {
    // `id="778"`: a quotation that holds nothing but the number.
    guard run.kind(i) == .sign, !run.isSign(i - 2, "\""), !run.isHyphen(i - 1) else { return nil }
    let scalar = run.atoms[i].scalar
    let isJoined = run.isJoined(i - 1)
    if scalar == 0x2033 || (scalar == 0x22 && (isJoined ? isClosed(0x22, i) : isLong(i + 1))) {
      return (Unit(code: "[in_i]", kind: .length), i + 1)
    }
    guard isJoined, scalar == 0x2032 || scalar == 0x27, !(run.isWord(i + 1) && run.isJoined(i))
    else { return nil }
    if run.isSign(i + 1, "'"), run.isJoined(i) {
      return (Unit(code: "[in_i]", kind: .length), i + 2)
    }
    return isClosed(scalar, i) ? (Unit(code: "[ft_i]", kind: .length), i + 1) : nil
  }

  /// Whether the quotation marks before atom `i` come in pairs.
  private func isClosed(_ scalar: UInt32, _ i: Int) -> Bool {
    var count = 0
    for j in max(0, i - 60)..<i where run.kind(j) == .sign && run.atoms[j].scalar == scalar {
      // A mark right behind a number is no quotation.
      if !run.isNumber(j - 1) { count += 1 }
    }
    return count % 2 == 0
  }

  private static let beforeSeconds = ItemLexicon.table(
    "in for took takes take after every within about of lasts lasted under over than only to by at"
  )

  private static let beforeDecade = ItemLexicon.table(
    "the his her their my our early late mid"
  )

  private func isLong(_ i: Int) -> Bool {
    run.isWord(i, "long") || run.isWord(i, "wide") || run.isWord(i, "tall")
      || run.isWord(i, "thick") || run.isWord(i, "deep")
  }

  /// "m2", "km^2", "cm3": a length and a joined power.
  private func powered(at i: Int) -> (unit: Unit, end: Int)? {
    guard run.isWord(i), run.isJoined(i) else { return nil }
    let power = run.isSign(i + 1, "^") && run.isJoined(i + 1) ? i + 2 : i + 1
    guard run.isNumber(power), run.atoms[power].span.count == 1 else { return nil }
    let sign = run.string(power) == "2" ? "²" : run.string(power) == "3" ? "³" : ""
    guard !sign.isEmpty, let unit = run.lexicon.units.unit(written: run.string(i) + sign) else {
      return nil
    }
    return (unit, power + 1)
  }

  /// Whether the letters at `i` are meant as a unit.
  private func isUnit(_ i: Int, _ end: Int, _ unit: Unit, _ number: NumberReading) -> Bool {
    let isJoined = run.isJoined(i - 1)
    // A letter right behind the sign makes it a word or a code: "5G2", "10MHzx".
    // So does a currency sign: "Aug. 31 C$2".
    if run.isJoined(end - 1), run.isNumber(end) || run.isWord(end) || run.isSign(end, "$") {
      return false
    }
    let written = run.atoms[i].span
    if run.isWord(i, "in") || run.isWord(i, "a") || run.isWord(i, "at") {
      return run.isWord(i, "in") && isInches(i, isJoined)
    }
    // "24703 L-202".
    if written.count == 1, run.isCapitalized(i), run.isJoiningHyphen(i + 1), run.isNumber(i + 2) {
      return false
    }
    // "5 V" and "12 C" stand alone; "7 L Street" does not happen, "Plan 9 A" does.
    if end == i + 1, written.count == 1, run.isWord(i), !isJoined {
      return number.form != .words && number.form != .one && !run.isCapitalized(i + 1)
        && (number.style?.hasDecimals == true || number.end == 2
          || !run.isCapitalized(number.end - 2))
    }
    // "221B Harbour Street".
    if isJoined, written.count == 1, run.isCapitalized(i), run.isCapitalized(end),
      run.value(end + 1, in: NotQuantities.streets) != nil
    {
      return false
    }
    // "a statement of four points", "a four-point plan".
    if unit.code == "{point}", isOfList(number.end) { return false }
    // "a Boeing 777F".
    if isJoined, written.count == 1, run.isCapitalized(i), number.isBareInteger, number.end > 2,
      run.isCapitalized(number.end - 2)
    {
      return false
    }
    // "the nineties" as "90s", but "in 90s" and "took 90s".
    if run.isWord(i, "s"), isJoined, number.form == .digits, let digits = number.style?.digits,
      digits == 2,
      number.value.exponent == 0, number.value.mantissa % 10 == 0,
      run.value(number.end - 2, in: Self.beforeSeconds) == nil
    {
      return false
    }
    // "in her mid-30s".
    if run.isWord(i, "s"), isJoined, let digits = number.style?.digits, digits == 2 || digits == 3,
      run.isHyphen(number.end - 2) || run.value(number.end - 2, in: Self.beforeDecade) != nil
        || run.value(i + 1, in: NotQuantities.eras) != nil
    {
      return false
    }
    // "2018s best", "Model 3s": a plural or a genitive without its apostrophe.
    if run.isWord(i, "s"), isJoined, number.style?.digits == 4 || run.isCapitalized(number.end - 2)
    {
      return false
    }
    if run.isWord(i, "second") || run.isWord(i, "seconds") {
      // "in the 1988 second quarter".
      if run.isWord(i, "second"), NotQuantities.isYearLike(number) { return false }
      return number.form != .fraction || run.isWord(i, "seconds")
    }
    if run.isWord(i, "bar") || run.isWord(i, "bars") || run.isWord(i, "stone") {
      return run.isWord(i, "stone") ? !run.isCapitalized(i) : number.form == .digits
    }
    return true
  }

  /// Whether the number that ends before atom `i` counts what a text sets out.
  private func isOfList(_ i: Int) -> Bool {
    if run.isJoiningHyphen(i) { return run.value(i + 2, in: Self.lists) != nil }
    return run.isWord(i - 2, "of") && run.value(i - 3, in: Self.lists) != nil
  }

  private static let lists = ItemLexicon.table(
    """
    statement plan plans program programme agenda proposal list declaration document pact charter
    manifesto resolution strategy scheme code
    """
  )

  /// "2 1/2 in thick", "5in", "12 in."; not "26 in all".
  private func isInches(_ i: Int, _ isJoined: Bool) -> Bool {
    if isJoined || i + 1 == run.count { return true }
    for word in ["thick", "wide", "long", "tall", "deep", "high", "diameter"]
    where run.isWord(i + 1) && run.string(i + 1) == word {
      return true
    }
    return run.isSign(i + 1, ".") && run.isJoined(i) && !run.isCapitalized(i + 2)
  }

  /// The "s2" of "m/s2": a sign and a joined power, where a sign stood before.
  private func raised(at i: Int) -> (unit: Unit, end: Int)? {
    guard run.isWord(i), run.isJoined(i), run.isNumber(i + 1), run.atoms[i + 1].span.count == 1,
      !run.isJoined(i + 1) || run.kind(i + 2) == .sign,
      let unit = run.lexicon.units.unit(written: run.string(i))
    else { return nil }
    return (Unit(code: unit.code + run.string(i + 1), kind: .measure), i + 2)
  }

  /// "s-1", "mol L−1": powers below zero, as papers write what stands below the line.
  private func inverse(_ unit: Unit, _ end: Int) -> (Unit, Int) {
    if let power = inversePower(at: end) {
      return (Unit(code: "\(unit.code)-\(power)", kind: .rate), end + 2)
    }
    guard let below = run.isWord(end) ? run.lexicon.units.unit(written: run.string(end)) : nil,
      let power = inversePower(at: end + 1)
    else { return (unit, end) }
    let isSpeed = unit.kind == .length && below.kind == .duration && power == "1"
    let divisor = power == "1" ? below.code : below.code + power
    return (Unit(code: "\(unit.code)/\(divisor)", kind: isSpeed ? .speed : .rate), end + 3)
  }

  /// The digit behind a minus that is joined on both sides: "−1".
  private func inversePower(at i: Int) -> String? {
    guard run.isHyphen(i), run.isJoined(i - 1), run.isJoined(i), run.isNumber(i + 1),
      run.atoms[i + 1].span.count == 1, !run.isJoined(i + 1) || run.kind(i + 2) == .sign,
      run.string(i + 1) >= "1", run.string(i + 1) <= "4"
    else { return nil }
    return run.string(i + 1)
  }

  /// "kg/cm³", "m/s": a unit over a unit.
  private func quotient(_ unit: Unit, _ end: Int, from i: Int) -> (Unit, Int)? {
    guard run.isSign(end, "/"), run.isJoined(end - 1), run.isJoined(end),
      let (below, last) = powered(at: end + 1) ?? raised(at: end + 1)
        ?? run.lexicon.units.match(run, at: end + 1)
    else { return inverse(unit, end) }
    let isSpeed = unit.kind == .length && below.kind == .duration && !below.code.hasSuffix("2")
    let divisor =
      below.code.contains(".") || below.code.contains("/") ? "(\(below.code))" : below.code
    return (Unit(code: "\(unit.code)/\(divisor)", kind: isSpeed ? .speed : .rate), last)
  }
}
