internal import ClaimsetCore

/// Numbers that name: versions, houses, pages, footnotes, years.
extension NotQuantities {
  /// Whether the number opens a line of a list that stands alone, as in "7) Across the River", or a
  /// section, as in "4.1 Thirteen people died".
  func isListNumber(_ range: AmountRange) -> Bool {
    let amount = range.first
    if range.second == nil, amount.start == 0, amount.number.value.exponent < 0,
      run.isCapitalized(amount.end), run.atoms[amount.end].span.count > 2
    {
      return true
    }
    guard range.second == nil, run.isSign(amount.end, "."), run.isCapitalized(amount.end + 1),
      run.isJoined(amount.end - 1)
    else { return false }
    // "The aims were: 1. Peace 2. Bread".
    let isInner = run.isSign(amount.start - 1, ":") || run.isSign(amount.start - 1, ";")
    return amount.start == 0 || isInner && amount.number.value < ExactDecimal(20)
  }

  /// "60 Minutes" in quotation marks, "the Seven Years' War".
  func isTitle(_ range: AmountRange) -> Bool {
    if isWar(range) { return true }
    guard range.second == nil, range.first.unit != nil, run.kind(range.start - 1) == .sign,
      run.isCapitalized(range.first.end - 1), !run.isAllCapitals(range.first.end - 1),
      run.isJoined(range.start - 1)
    else { return false }
    switch run.atoms[range.start - 1].scalar {
    case 0x22, 0x27, 0x60, 0x2018, 0x201C: return true
    default: return false
    }
  }

  /// "the Seven Years' War": capitals all along.
  func isWar(_ range: AmountRange) -> Bool {
    let amount = range.first
    guard amount.number.form == .words, amount.unit != nil, range.second == nil,
      run.isCapitalized(amount.start), run.isCapitalized(amount.end - 1),
      // "Three Mile Island" opens a sentence, too; "Nine Days in May" counts.
      amount.start > 0 || !Lemma.isPlural(run, amount.end - 1)
    else { return false }
    return run.isCapitalized(run.kind(amount.end) == .sign ? amount.end + 1 : amount.end)
  }

  /// "one tenth below 1990 levels".
  func isOfYear(_ amount: Amount) -> Bool {
    Self.isYearLike(amount.number) && !amount.isMarked && ExactDecimal(1900) <= amount.number.value
      && (run.isWord(amount.end, "levels") || run.isWord(amount.end, "level"))
  }

  /// "She was told, one, to wait and, two, to watch": the number opens a point.
  func isEnumerator(_ amount: Amount) -> Bool {
    guard amount.number.form == .words || amount.number.form == .one, !amount.isMarked,
      run.isSign(amount.end, ","), amount.number.value <= ExactDecimal(5)
    else { return false }
    if amount.number.form == .one { return true }
    return (max(0, amount.start - 60)..<amount.start).contains {
      run.isWord($0, "one") && run.isSign($0 + 1, ",")
    }
  }

  /// "405 Harbour Ave.", "12 Old Mill Road".
  func isAddress(_ amount: Amount) -> Bool {
    var i = amount.end
    while i < amount.end + 4, run.isCapitalized(i) {
      if i > amount.end, run.value(i, in: Self.streets) != nil {
        return !Lemma.isPlural(run, i + 1)
      }
      i += run.isSign(i + 1, ".") && run.isCapitalized(i + 2) ? 2 : 1
    }
    return false
  }

  // MARK: Designations

  /// "Apollo 11", "Article 5", "S&P 500", "787 Dreamliner", "(4)".
  func isDesignation(_ amount: Amount, cue: Span?, item: NounPhrase?) -> Bool {
    guard let style = amount.number.style else { return false }
    let i = amount.start
    // "Table 10.1".
    if style.hasDecimals {
      return run.value(i - 1, in: Self.decimalDesignators) != nil || isVersion(amount, item: item)
    }
    guard amount.number.isBareInteger else { return false }
    if isFootnote(amount) || isInSeries(i) { return true }
    if style.hasLeadingZero || isAddress(amount) { return true }
    if run.isSign(i - 1, "("), run.isSign(amount.end, ")"), style.digits < 5 { return true }
    if run.isSign(i - 1, "#") { return true }
    // "the 11 Pro and 11 Max".
    if run.isCapitalized(amount.end), run.value(amount.end, in: Self.models) != nil { return true }
    // "a 911 call".
    if run.text.equals(run.atoms[i].span, "911"), item?.isPlural != true { return true }
    // An attribute of some markup.
    if run.isSign(i - 1, "\""), run.isSign(i - 2, "=") { return true }
    let before = run.isSign(i - 1, ".") ? i - 2 : i - 1
    if isNumbered(before, item) { return true }
    if run.lexicon.designators?.match(run, endingBefore: i) != nil { return true }
    // "Anyone 18 or older", "London: over 40": what is bounded names nothing.
    if let cue, cue.start < run.atoms[i].span.start || run.isWord(amount.end, "or") { return false }
    if isNameBefore(i), item?.isPlural != true || run.isAllCapitals(i - 1) { return true }
    return isNameAfter(amount.end, item)
  }

  /// "section 12", "Chapter 11 filings"; not "every day 300 people".
  func isNumbered(_ i: Int, _ item: NounPhrase?) -> Bool {
    guard run.value(i, in: Self.designators) != nil else { return false }
    return item?.isPlural != true || run.isCapitalized(i)
      || run.value(i - 1, in: QuantityAssembler.determiners) == nil && !run.isNumber(i - 1)
        && run.value(i - 1, in: NumberWords.table) == nil
  }

  /// "as others found [17]", "[3, 4]", and a mark behind the full stop.
  func isFootnote(_ amount: Amount) -> Bool {
    let i = amount.start
    if run.isSign(i - 1, "["), run.isSign(amount.end, "]") || run.isSign(amount.end, ",") {
      return true
    }
    if run.isSign(i - 1, "."), amount.end == run.count, i > 1 { return true }
    guard run.isSign(amount.end, "]") else { return false }
    return run.isSign(i - 1, ",") && run.isNumber(i - 2)
  }

  /// "the Big Four firms", ", Twelve Monkeys": capitals that no sentence and no headline gives.
  func isPartOfName(_ amount: Amount) -> Bool {
    let i = amount.start
    guard amount.number.form == .words, i > 1, run.isCapitalized(i), !run.isAllCapitals(i) else {
      return false
    }
    if run.isSign(i - 1, ",") { return run.isCapitalized(amount.end) }
    return run.isCapitalized(i - 1) && run.isWord(amount.end) && !run.isCapitalized(amount.end)
      && run.value(i - 1, in: ItemLexicon.stops) == nil
  }

  /// "pages 71, 72 and 73": one of several numbers behind the word that names them.
  func isInSeries(_ i: Int) -> Bool {
    var at = i - 1
    for _ in 0..<8 {
      guard run.isSign(at, ",") || run.isWord(at, "and") || run.isWord(at, "or"),
        run.isNumber(at - 1)
      else { break }
      at -= 2
    }
    guard at < i - 1 else { return false }
    return run.value(run.isSign(at, ".") ? at - 1 : at, in: Self.designators) != nil
  }

  /// "Harbour Reader 4.0": one decimal behind a name.
  func isVersion(_ amount: Amount, item: NounPhrase?) -> Bool {
    let i = amount.start
    return item == nil && amount.number.value.exponent == -1
      && amount.number.value < ExactDecimal(100)
      && run.isCapitalized(i - 1) && i > 1 && isNameBefore(i)
  }

  /// A capitalised word that is so not only for opening the sentence.
  func isNameBefore(_ i: Int) -> Bool {
    // "US 1".
    guard run.hasCapital(i - 1),
      run.value(i - 1, in: ItemLexicon.stops) == nil
        || run.isWord(i - 1, "us") && run.isAllCapitals(i - 1),
      run.value(i - 1, in: Self.opensSentence) == nil
    else { return false }
    return true
  }

  func isNameAfter(_ i: Int, _ item: NounPhrase?) -> Bool {
    run.isCapitalized(i) && item?.isPlural != true && !run.isSign(i - 1, ".")
  }

  /// A whole number between 1500 and 2099 with nothing to say that it is an amount.
  func isYear(_ range: AmountRange, cue: Span?, item: NounPhrase?) -> Bool {
    let number = range.first.number
    guard Self.isYearLike(number), cue == nil else { return false }
    if let second = range.second, !Self.isYearLike(second.number) { return false }
    if item == nil {
      return !run.isWord(range.start - 1, "of") || !run.isWord(range.start - 2, "average")
    }
    if range.second != nil { return true }
    return number.value >= ExactDecimal(1900)
      || run.value(range.start - 1, in: Self.beforeYear) != nil
  }

  /// Four bare digits in the years texts speak of.
  static func isYearLike(_ number: NumberReading) -> Bool {
    number.isBareInteger && number.style?.digits == 4 && ExactDecimal(1500) <= number.value
      && number.value < ExactDecimal(2200)
  }
}
