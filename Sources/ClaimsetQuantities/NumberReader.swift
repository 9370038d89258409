internal import ClaimsetCore

/// Reads numbers, in digits or words, at a given atom.
struct NumberReader {
  /// What stands around a number and changes how it may be read.
  struct Context: OptionSet {
    let rawValue: Int
    /// A currency sign stands before it: "m" is a million, not a metre.
    static let money = Context(rawValue: 1)
    /// "between" stands before it: its "and" does not add.
    static let between = Context(rawValue: 2)
  }

  let run: AtomRun
  let context: Context

  init(_ run: AtomRun, _ context: Context = []) {
    self.run = run
    self.context = context
  }

  /// The number that starts at atom `i`, with its sign, or nil.
  func read(at i: Int) -> NumberReading? {
    if let next = afterMinus(i) { return readUnsigned(at: next)?.negated }
    return readUnsigned(at: i).map { spokenFraction(proportion(afterFold(afterRepeat($0)))) }
  }

  /// "thirty (30) days", "45 (forty-five)": the same number, said again.
  private func afterRepeat(_ reading: NumberReading) -> NumberReading {
    guard run.isSign(reading.end, "("), reading.form == .digits || reading.form == .words,
      let again = readUnsigned(at: reading.end + 1), again.value == reading.value,
      again.form != reading.form, run.isSign(again.end, ")")
    else { return reading }
    var copy = reading
    copy.end = again.end + 1
    return copy
  }

  /// "ten-fold", "3-fold".
  private func afterFold(_ reading: NumberReading) -> NumberReading {
    let i = reading.end
    guard run.isJoiningHyphen(i), run.isWord(i + 1, "fold"), reading.form != .vague else {
      return reading
    }
    var copy = reading
    copy.form = .multiple
    copy.end = i + 2
    return copy
  }

  /// "one over twenty": a fraction as it is read out, with nothing counted behind it.
  private func spokenFraction(_ reading: NumberReading) -> NumberReading {
    guard run.isWord(reading.end, "over"), context.isEmpty, reading.value.exponent == 0,
      reading.form != .vague, let below = readUnsigned(at: reading.end + 1),
      below.form == .words || below.isBareInteger, below.value > .zero,
      below.value <= ExactDecimal(1_000_000), below.value.exponent == 0,
      below.end == run.count || run.isSign(below.end, ".") || run.isSign(below.end, ","),
      let value = ExactDecimal.quotient(reading.value, Int(below.value.mantissa))
    else { return reading }
    return NumberReading(value: value, form: .fraction, end: below.end)
  }

  /// "one in five", "two out of three": a part of as many.
  private func proportion(_ reading: NumberReading) -> NumberReading {
    let i = reading.end
    let isOutOf = run.isWord(i, "out") && run.isWord(i + 1, "of")
    guard isOutOf || run.isWord(i, "in") || run.isWord(i, "of"), reading.form != .vague,
      reading.form != .fraction,
      let whole = readUnsigned(at: afterEvery(isOutOf ? i + 2 : i + 1)), whole.form != .vague,
      whole.value.exponent == 0, reading.value < whole.value,
      whole.value <= ExactDecimal(1_000_000),
      isOutOf || isShare(reading, whole),
      let value = ExactDecimal.quotient(reading.value, Int(whole.value.mantissa))
    else { return reading }
    return NumberReading(value: value, form: .proportion, end: whole.end)
  }

  /// "one in every five".
  private func afterEvery(_ i: Int) -> Int { run.isWord(i, "every") ? i + 1 : i }

  /// "one in five", "nine of 10", "3 in 10"; not "one in 2015" nor "two of twelve men".
  private func isShare(_ part: NumberReading, _ whole: NumberReading) -> Bool {
    guard part.scale == 0, part.value.exponent == 0, whole.form != .fraction,
      !NotQuantities.isYearLike(whole), !run.lexicon.units.isUnit(run, whole.end)
    else { return false }
    let isOne =
      part.value == ExactDecimal(1) && run.isWord(part.end, "in")
      || run.isWord(part.end + 1, "every")
    return isOne || Self.wholes.contains(Int(whole.value.mantissa))
  }

  /// What people take shares of.
  private static let wholes: Set<Int> = [3, 4, 5, 10, 20, 100, 1000]

  /// The atom after a minus sign or the word "minus", when a number follows it.
  private func afterMinus(_ i: Int) -> Int? {
    // "plus or minus 4", "+/-4": how far off, either way.
    if run.isWord(i - 1, "or") && run.isWord(i - 2, "plus")
      || run.isSign(i - 1, "/") && run.isSign(i - 2, "+")
    {
      return nil
    }
    if run.isWord(i, "minus") || run.isWord(i, "negative") {
      return run.isHyphen(i + 1) && run.isJoined(i) ? i + 2 : i + 1
    }
    guard run.isHyphen(i), run.isNumber(i + 1), run.isJoined(i) || run.atoms[i].scalar == 0x2212
    else { return nil }
    // "5-10" and "MiG-15": joined in front, it is a hyphen.
    let isJoinedBefore = run.isJoined(i - 1) && (run.isNumber(i - 1) || run.isWord(i - 1))
    return isJoinedBefore ? nil : i + 1
  }

  func readUnsigned(at i: Int) -> NumberReading? {
    switch run.kind(i) {
    case .number: readDigits(at: i)
    case .vulgarFraction: readVulgarFraction(at: i)
    case .word: readVague(at: i) ?? readHalf(at: i) ?? readFold(at: i) ?? readWords(at: i)
    case .sign, nil: nil
    }
  }

  /// "tenfold".
  private func readFold(at i: Int) -> NumberReading? {
    guard let factor = run.value(i, in: NumberWords.folds) else { return nil }
    return NumberReading(value: ExactDecimal(factor), form: .multiple, end: i + 1)
  }

  private func readVulgarFraction(at i: Int) -> NumberReading? {
    guard let value = vulgarFraction(at: i) else { return nil }
    return NumberReading(value: value, form: .fraction, end: i + 1)
  }

  func vulgarFraction(at i: Int) -> ExactDecimal? {
    guard run.kind(i) == .vulgarFraction, let f = VulgarFraction(run.atoms[i].scalar) else {
      return nil
    }
    return ExactDecimal.quotient(ExactDecimal(f.numerator), f.denominator)
  }

  /// What the word at `i` says about a number.
  func word(_ i: Int) -> NumberWord? { run.value(i, in: NumberWords.table) }

  /// Adds the "and a half" of "three and a half" and "3 million and a half".
  func addingPart(_ reading: NumberReading) -> NumberReading {
    guard run.isWord(reading.end, "and") || run.isJoiningHyphen(reading.end),
      let (part, end) = part(at: skippingAnd(reading.end))
    else { return reading }
    // "two billion and a half million": the part has a scale of its own.
    var power = reading.scale
    var last = end
    if case .scale(let own)? = word(end), own < power { (power, last) = (own, end + 1) }
    guard let sum = reading.value.adding(part.scaled(byPowerOfTen: power)) else { return reading }
    var copy = reading
    copy.value = sum
    copy.end = last
    if copy.form == .one { copy.form = .words }
    return copy
  }

  private func skippingAnd(_ i: Int) -> Int {
    // "three-and-a-half": hyphens stand on both sides of the "and".
    let and = run.isJoiningHyphen(i) ? i + 1 : i
    guard run.isWord(and, "and") else { return run.count }
    return run.isJoiningHyphen(and + 1) ? and + 2 : and + 1
  }

  /// "a half", "three quarters", "½", "1/4" after an "and".
  private func part(at i: Int) -> (ExactDecimal, Int)? {
    if let value = vulgarFraction(at: i) { return (value, i + 1) }
    var j = i
    var numerator = 1
    if run.isWord(i, "a") || run.isWord(i, "an") {
      j = run.isJoiningHyphen(i + 1) ? i + 2 : i + 1
    } else if case .digit(let n)? = word(i), n > 0 {
      numerator = n
      j = run.isJoiningHyphen(i + 1) ? i + 2 : i + 1
    }
    let denominator: Int
    switch word(j) {
    // "one and half a dozen" are two numbers.
    case .half where j > i || !run.isWord(j + 1, "a"): denominator = 2
    case .part(let d, _) where j > i || d == 4: denominator = d
    default: return nil
    }
    return ExactDecimal.quotient(ExactDecimal(numerator), denominator).map { ($0, j + 1) }
  }
}
