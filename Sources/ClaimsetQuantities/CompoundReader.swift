internal import ClaimsetCore

/// Joins amounts told in steps: "7 feet 10 inches", "2 years and 3 months", "an hour and a half".
struct CompoundReader {
  let run: AtomRun

  /// One step: "3 months".
  struct Part: Hashable, Sendable {
    let value: ExactDecimal
    let code: String
  }

  /// Takes the smaller steps that follow `amount`; its value is then in the smallest unit.
  func extend(_ amount: inout Amount, isBetween: Bool = false) {
    guard amount.rate == nil, !amount.isAge, amount.number.high == nil else { return }
    addHalf(&amount)
    for _ in 0..<6 {
      guard let next = step(after: amount), add(next, to: &amount) else {
        if amount.parts.isEmpty, !isBetween { addUnsaid(&amount) }
        return
      }
    }
  }

  /// "a gallon of beer", "a dollar", "a dollar and 42 cents": the article counts as one.
  ///
  /// Not so where the words are a rate ("$3 a gallon") or a manner of speaking ("a ton of fun").
  func articleMeasure(at i: Int) -> Amount? {
    guard run.isWord(i, "a") || run.isWord(i, "an"), !isRate(i) else { return nil }
    let number = NumberReading(value: ExactDecimal(1), form: .words, end: i + 1)
    var amount = Amount(start: i, numberStart: i, end: i + 1, number: number)
    if let (currency, end) = run.lexicon.currencies.match(run, at: i + 1) {
      amount.currency = currency
      amount.end = end
      extend(&amount)
      if amount.end > end { return amount }
    } else if let (unit, end) = run.lexicon.units.match(run, at: i + 1),
      Self.articled[unit.code] == true
    {
      amount.unit = unit
      amount.end = end
    } else {
      return nil
    }
    let isWhole = !run.isWord(amount.end) && !run.isHyphen(amount.end)
    return isWhole || run.isWord(amount.end, "of") && amount.currency == nil ? amount : nil
  }

  /// "$3 a gallon", "70 miles a gallon".
  private func isRate(_ i: Int) -> Bool {
    guard i > 0 else { return false }
    return run.isNumber(i - 1) || run.value(i - 1, in: NumberWords.table) != nil
      || run.lexicon.units.isUnit(run, i - 1)
      || run.lexicon.currencies.match(run, at: i - 1) != nil || run.isWord(i - 1, "not")
      || run.isWord(i - 1, "half") || Lemma.isPlural(run, i - 1)
  }

  /// The units one of which is told with an article and meant as an amount.
  private static let articled: [String: Bool] = [
    "L": true, "mL": true, "[gal_us]": true, "[pt_us]": true, "[qt_us]": true, "kg": true,
    "g": true, "mg": true, "[lb_av]": true, "km": true, "[tsp_us]": true, "[tbs_us]": true,
    "kW": true, "kW.h": true, "GBy": true, "MBy": true,
  ]

  /// "an hour and 45 minutes", "a month and a half": the article counts as one.
  func article(at i: Int) -> Amount? {
    if let measure = articleMeasure(at: i) { return measure }
    guard run.isWord(i, "a") || run.isWord(i, "an"),
      let (unit, end) = run.lexicon.units.match(run, at: i + 1), Self.sizes[unit.code] != nil,
      run.isWord(end, "and")
    else { return nil }
    var amount = Amount(
      start: i,
      numberStart: i,
      end: end,
      number: NumberReading(value: ExactDecimal(1), form: .words, end: i + 1),
      unit: unit
    )
    extend(&amount)
    return amount.end > end ? amount : nil
  }

  /// "15 dollars 50", "two hours ten": the smaller unit goes without saying.
  private func addUnsaid(_ amount: inout Amount) {
    let isMoney = amount.currency != nil && amount.currency?.part == nil
    guard isMoney || amount.unit?.code == "h", amount.number.value.exponent >= 0,
      let next = NumberReader(run).readUnsigned(at: afterAnd(amount)),
      next.form == .words || next.form == .one || next.isBareInteger && next.style?.digits == 2,
      next.scale == 0,
      next.end == run.count
        || run.kind(next.end) == .sign && !run.isSign(next.end, "%")
          && !run.isJoiningHyphen(next.end),
      next.value < ExactDecimal(isMoney ? 100 : 60)
    else { return }
    if isMoney {
      guard run.isWord(amount.end - 1) || next.form == .words,
        let sum = amount.number.value.adding(next.value.scaled(byPowerOfTen: -2))
      else { return }
      amount.number.value = sum
    } else {
      guard let minutes = amount.number.value.multiplied(by: ExactDecimal(60))?.adding(next.value)
      else { return }
      amount.parts = [
        Part(value: amount.number.value, code: "h"), Part(value: next.value, code: "min"),
      ]
      amount.number.value = minutes
      amount.unit = Unit(code: "min", kind: .duration)
    }
    amount.end = next.end
  }

  /// "twenty dollars and 43", "1 hour and thirty".
  private func afterAnd(_ amount: Amount) -> Int {
    guard run.isWord(amount.end, "and") else { return amount.end }
    let isWords = amount.currency == nil || run.isWord(amount.end - 1)
    return isWords || run.isWord(amount.end + 1) ? amount.end + 1 : amount.end
  }

  /// "one hour and a half".
  private func addHalf(_ amount: inout Amount) {
    guard amount.unit != nil, run.isWord(amount.end, "and"), amount.number.form != .fraction else {
      return
    }
    var half = NumberReader(run).addingPart(
      NumberReading(value: amount.number.value, form: .words, end: amount.end)
    )
    guard half.end > amount.end, !run.lexicon.units.isUnit(run, half.end),
      !run.isWord(half.end, "of")
    else { return }
    swap(&amount.end, &half.end)
    amount.number.value = half.value
  }

  private func step(after amount: Amount) -> Amount? {
    guard amount.unit != nil || amount.currency != nil else { return nil }
    var i = amount.end
    if run.isSign(i, ",") { i += 1 }
    if run.isWord(i, "and") { i += 1 }
    guard run.kind(i) == .number || run.isWord(i), run.value(i, in: Self.stepWords) == nil,
      let next = AmountReader(run: run).readSimple(at: i, amount.currency == nil ? [] : .money),
      next.number.form != .vague,
      next.start == i
    else { return nil }
    return next
  }

  private func add(_ next: Amount, to amount: inout Amount) -> Bool {
    let sizes: (ExactDecimal, ExactDecimal)
    if let currency = amount.currency, let small = next.currency {
      guard currency.part == nil, small.part != nil, small.part != "{satoshi}",
        small.code == currency.code || small.isAssumed, next.number.value < ExactDecimal(100)
      else { return false }
      return addCents(next, to: &amount)
    } else if let unit = amount.unit, let small = next.unit, let a = Self.sizes[unit.code],
      let b = Self.sizes[small.code], a.family == b.family, b.size < a.size
    {
      sizes = (ExactDecimal(a.size), ExactDecimal(b.size))
    } else {
      return false
    }
    guard let above = amount.number.value.multiplied(by: sizes.0),
      let below = next.number.value.multiplied(by: sizes.1), let sum = above.adding(below),
      let value = ExactDecimal.quotient(sum, Int(sizes.1.mantissa))
    else { return false }
    if amount.parts.isEmpty {
      amount.parts = [Part(value: amount.number.value, code: amount.unit?.code ?? "")]
    }
    amount.parts.append(Part(value: next.number.value, code: next.unit?.code ?? ""))
    amount.number.value = value.normalizedIfWhole
    amount.unit = next.unit
    amount.end = next.end
    return true
  }

  /// "1 dollar and 42 cents": the cents are hundredths.
  private func addCents(_ next: Amount, to amount: inout Amount) -> Bool {
    guard let sum = amount.number.value.adding(next.number.value.scaled(byPowerOfTen: -2)) else {
      return false
    }
    amount.number.value = sum
    amount.end = next.end
    return true
  }

  private static let stepWords = WordTable<Bool>(["a", "an", "half", "to", "or"], value: true)

  /// How large each unit is in the smallest of its family.
  private static let sizes: [String: (family: Int, size: Int)] = [
    "[mi_i]": (0, 63360), "[yd_i]": (0, 36), "[ft_i]": (0, 12), "[in_i]": (0, 1),
    "km": (1, 1_000_000), "m": (1, 1000), "cm": (1, 10), "mm": (1, 1), "t": (2, 1_000_000),
    "kg": (2, 1000), "g": (2, 1), "[stone_av]": (3, 224), "[lb_av]": (3, 16), "[oz_av]": (3, 1),
    "a": (4, 31_557_600), "mo": (4, 2_629_800), "wk": (4, 604_800), "d": (4, 86_400),
    "h": (4, 3600), "min": (4, 60), "s": (4, 1),
  ]
}

extension ExactDecimal {
  /// The same value, without decimals when they are all zero.
  var normalizedIfWhole: ExactDecimal {
    let short = normalized
    guard short.exponent > 0, let ten = ExactDecimal(description) else { return short }
    return ten
  }
}
