internal import ClaimsetCore

/// A number with its unit or currency, before bounds, ranges and items are read.
struct Amount: Hashable, Sendable {
  /// The first atom: the currency sign, the minus or the number.
  var start: Int
  /// The atom the number itself starts at.
  var numberStart: Int
  /// The atom after the number, its unit and its rate.
  var end: Int
  var number: NumberReading
  var currency: CurrencyNames.Entry?
  var unit: Unit?
  /// Whether the unit says how old: "2-year-old".
  var isAge = false
  var rate: RateReader.Rate?
  /// The counted word after a hyphen: "four-cylinder".
  var hyphenNoun: NounPhrase?
  /// The steps of "2 years and 3 months", when there are several.
  var parts: [CompoundReader.Part] = []

  /// Whether a unit, a currency or a scale word says that this is an amount.
  var isMarked: Bool { unit != nil || currency != nil || hyphenNoun != nil }
}

/// Reads amounts.
struct AmountReader {
  let run: AtomRun

  /// The amount that starts at atom `i`, or nil.
  func read(at i: Int, _ context: NumberReader.Context = []) -> Amount? {
    guard var amount = readSimple(at: i, context) else {
      if let zero = absoluteZero(at: i) { return zero }
      return CompoundReader(run: run).article(at: i)
    }
    CompoundReader(run: run).extend(&amount, isBetween: context.contains(.between))
    return amount
  }

  /// "absolute zero": a temperature with a name.
  private func absoluteZero(at i: Int) -> Amount? {
    guard run.isWord(i, "absolute"), run.isWord(i + 1, "zero") else { return nil }
    let number = NumberReading(value: .zero, form: .words, end: i + 2)
    let unit = Unit(code: "K", kind: .temperature)
    return Amount(start: i, numberStart: i + 1, end: i + 2, number: number, unit: unit)
  }

  /// The amount that starts at atom `i`, without smaller steps after it.
  func readSimple(at i: Int, _ context: NumberReader.Context = []) -> Amount? {
    if let (currency, next) = CurrencyReader(run: run).prefix(at: i) {
      guard let number = NumberReader(run, context.union(.money)).read(at: next) else { return nil }
      var amount = Amount(
        start: i,
        numberStart: next,
        end: number.end,
        number: number,
        currency: currency
      )
      amount.number = number.inPower(currency.power)
      addDollarCountry(&amount)
      addRate(&amount)
      return amount
    }
    guard let number = NumberReader(run, context).read(at: i), number.end > i else { return nil }
    var amount = Amount(start: i, numberStart: i, end: number.end, number: number)
    addMinusBeforeSign(&amount)
    addUnit(&amount, isMoney: context.contains(.money))
    addBelowZero(&amount)
    addPercentBefore(&amount)
    addPartOfPercent(&amount)
    addRate(&amount)
    return amount
  }

  /// "-$5": the sign stands before the currency's.
  private func addMinusBeforeSign(_ amount: inout Amount) {
    guard run.isHyphen(amount.start - 1), run.isJoined(amount.start - 1), amount.currency != nil
    else { return }
    amount.number = amount.number.negated
  }

  /// "$76 US".
  private func addDollarCountry(_ amount: inout Amount) {
    guard amount.currency?.code == "USD", run.isAllCapitals(amount.end),
      run.atoms[amount.end].span.count > 1,
      let code = run.value(amount.end, in: CurrencyNames.dollarPrefixes)
    else { return }
    amount.currency = CurrencyNames.Entry(code: code)
    amount.end += 1
  }

  private func addUnit(_ amount: inout Amount, isMoney: Bool) {
    let isHyphenated = run.isJoiningHyphen(amount.end)
    // "tens of millions of dollars".
    let isOf = amount.number.form == .vague && run.isWord(amount.end, "of")
    let start = afterPart(amount) ?? (isHyphenated || isOf ? amount.end + 1 : amount.end)
    let at = afterMore(start)
    let isLikely =
      isMoney
      || MoneyContext(run: run).isLikely(around: amount.start, scale: amount.number.scale)
    if let (currency, end) = CurrencyReader(run: run).suffix(at: at, isMoneyLikely: isLikely) {
      amount.currency = currency
      amount.number = amount.number.inPower(currency.power)
      amount.end = end
      addLateScale(&amount)
      return
    }
    // "87 yo".
    if run.isWord(at, "yo") {
      amount.unit = Unit(code: "a", kind: .duration)
      amount.isAge = true
      amount.end = at + 1
      return
    }
    if let (unit, end) = UnitReader(run: run).read(at: at, after: amount.number) {
      amount.unit = unit
      amount.end = end
      addAge(&amount)
      return
    }
    if AgeReader(run: run).isAge(amount) {
      amount.unit = Unit(code: "a", kind: .duration)
      amount.isAge = true
      return
    }
    // "a 500-strong crew".
    let counted =
      run.isWord(at, "strong") ? NounPhraseReader(run: run).read(at: at + 1, singular: true) : nil
    if isHyphenated, run.isWord(at), !run.isCapitalized(at), let noun = counted ?? hyphenNoun(at) {
      amount.hyphenNoun = noun
      amount.end = at + 1
    }
  }

  /// "2 degrees below zero".
  private func addBelowZero(_ amount: inout Amount) {
    guard run.isWord(amount.end, "below"),
      run.isWord(amount.end + 1, "zero") || run.isWord(amount.end + 1, "freezing"),
      amount.unit == nil || amount.unit?.kind == .temperature || amount.unit?.code == "deg",
      amount.currency == nil
    else { return }
    amount.number = amount.number.negated
    amount.unit = amount.unit ?? Unit(code: "deg", kind: .measure)
    amount.end += 2
  }

  /// "an unemployment percentage of 10": the unit stands before.
  private func addPercentBefore(_ amount: inout Amount) {
    let i = amount.start
    guard run.isWord(i - 1, "of"), !amount.isMarked, amount.number.form == .digits,
      run.isWord(i - 2, "percentage") || run.isWord(i - 2, "percent")
        || run.isWord(i - 2, "cent") && run.isWord(i - 3, "per"),
      !run.isWord(amount.end) || run.value(amount.end, in: ItemLexicon.stops) != nil
    else { return }
    let before = run.isWord(i - 3, "per") ? i - 4 : i - 3
    // "5 percent of 300", "what percent of 300", "a small percentage of 300".
    guard !run.isNumber(before), run.value(before, in: NumberWords.table) == nil,
      run.value(before, in: Self.asksPercent) == nil
    else { return }
    amount.unit = Unit(code: "%", kind: .percent)
  }

  /// "half of 1 percent".
  private func addPartOfPercent(_ amount: inout Amount) {
    guard amount.number.form == .fraction, !amount.isMarked, run.isWord(amount.end, "of"),
      let whole = NumberReader(run).readUnsigned(at: amount.end + 1),
      whole.value == ExactDecimal(1),
      let (unit, end) = run.lexicon.units.match(run, at: whole.end), unit.kind == .percent
    else { return }
    amount.unit = unit
    amount.end = end
  }

  private static let asksPercent = ItemLexicon.table(
    "what which some certain small large high low tiny fixed given any that this same few several"
  )

  /// "75 USD million".
  private func addLateScale(_ amount: inout Amount) {
    guard amount.number.scale == 0 else { return }
    var late = amount.number
    late.end = amount.end
    let scaled = NumberReader(run).withScale(late)
    guard scaled.end > amount.end, scaled.scale > 0, run.isWord(amount.end),
      run.atoms[amount.end].span.count > 2
    else { return }
    amount.number = scaled
    amount.end = scaled.end
  }

  /// "two-thirds of a mile", "one and three quarters of an hour".
  private func afterPart(_ amount: Amount) -> Int? {
    guard run.isWord(amount.end, "of") else { return nil }
    switch run.value(amount.end - 1, in: NumberWords.table) {
    case .part, .half: break
    default: return nil
    }
    let isArticle = run.isWord(amount.end + 1, "a") || run.isWord(amount.end + 1, "an")
    let unit = amount.end + (isArticle ? 2 : 1)
    return run.lexicon.units.isUnit(run, unit) ? unit : nil
  }

  /// "five more years", "two full days": a word may stand before the unit.
  private func afterMore(_ i: Int) -> Int {
    // "50+ miles", "10 or so years", "40-odd tonnes".
    if let (_, end) = BoundLexicon.after.match(run, at: i), run.lexicon.units.isUnit(run, end) {
      return end
    }
    guard run.value(i, in: Self.beforeUnit) != nil, run.lexicon.units.isUnit(run, i + 1) else {
      return i
    }
    return i + 1
  }

  private static let beforeUnit = ItemLexicon.table(
    "more additional extra further fewer less full whole straight consecutive plus"
  )

  /// "four-cylinder engine", "three-bed apartment"; not "one-way", "two-time".
  private func hyphenNoun(_ i: Int) -> NounPhrase? {
    guard run.value(i, in: NotQuantities.notAfterHyphen) == nil,
      run.value(i, in: NumberWords.table) == nil
    else { return nil }
    return NounPhraseReader(run: run).phrase(i, i + 1)
  }

  /// "2-year-old", "30 years old", "5 years of age", "87 yo".
  private func addAge(_ amount: inout Amount) {
    guard amount.unit?.kind == .duration else { return }
    let next = run.isJoiningHyphen(amount.end) ? amount.end + 1 : amount.end
    if run.isWord(next, "old") || run.isWord(next, "olds") {
      amount.isAge = true
      amount.end = next + 1
    } else if run.isWord(next, "of"), run.isWord(next + 1, "age") {
      amount.isAge = true
      amount.end = next + 2
    } else if AgeReader(run: run).isAged(amount.start) {
      amount.isAge = true
    }
  }

  private func addRate(_ amount: inout Amount) {
    guard !amount.isAge, amount.number.form != .one || amount.isMarked,
      let rate = RateReader(run: run).read(at: amount.end, isMoney: amount.currency != nil)
    else { return }
    amount.rate = rate
    amount.end = rate.end
  }
}

/// Whether the words around a number speak of money.
struct MoneyContext {
  let run: AtomRun

  func isLikely(around i: Int, scale: Int) -> Bool {
    if scale >= 6 { return true }
    var isMoney = false
    for j in max(0, i - 8)..<min(run.count, i + 8) {
      switch run.value(j, in: Self.words) {
      case true: isMoney = true
      case false: return false
      case nil: break
      }
    }
    return isMoney
  }

  private static let words = WordTable<Bool>(
    ItemLexicon.words(
      """
      cost costs costing price prices priced pay pays paid paying spend spends spent worth fund funds
      funding budget sell sells sold buy buys bought earn earns earned wage wages fee fees fine
      fined debt tax taxes bill bills salary rent profit profits loss revenue sales owed owe loan
      cash money donate donated raise raised sterling euros dollars fare ticket dollar yen dlrs
      currency
      """
    ).map { ($0, true) }
      + ItemLexicon.words(
        """
        weigh weighs weighed weighing weight heavy lighter heavier lift lifted muscle meat body
        flour sugar butter chocolate beef chicken potatoes lbs pressure
        """
      ).map { ($0, false) }
  )
}
