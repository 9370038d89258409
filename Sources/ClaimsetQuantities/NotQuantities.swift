internal import ClaimsetCore

/// Numbers that are no quantities: designations, idioms, pronouns, places in an order.
struct NotQuantities {
  let run: AtomRun

  /// Whether the amount is part of a name, a code, a score, a time or a fixed phrase.
  func excludes(_ range: AmountRange, cue: Span?, item: NounPhrase?) -> Bool {
    let first = range.first
    if isIdiom(first) || isSpokenYear(first) || isDecade(range) || isTitle(range) || isOfYear(first)
      || isEnumerator(first)
    {
      return true
    }
    if first.number.form == .multiple { return isFigurative(first) }
    // "minus one" is a number, and no pronoun.
    if first.number.value.isNegative, first.number.form == .one { return false }
    if first.number.form == .one, range.second == nil { return excludesOne(first, item: item) }
    if isCoded(range) { return true }
    guard !range.last.isMarked, !first.isMarked else { return false }
    if isRatio(range) || isTelephone(range, item: item) { return true }
    if range.isHyphenated, isScore(range, cue: cue, item: item) { return true }
    if first.number.form == .words, range.second == nil {
      return excludesWords(first, cue: cue, item: item)
    }
    guard first.number.form == .digits, first.number.scale == 0 else { return false }
    return isDesignation(first, cue: cue, item: item) || isYear(range, cue: cue, item: item)
      || isDayOfMonth(first) || isListNumber(range)
  }

  /// "a 2 to 1 margin", "a 2-to-1 vote", "a 3-for-1 split": the numbers count nothing.
  private func isRatio(_ range: AmountRange) -> Bool {
    guard range.second == nil else { return false }
    let end = range.first.end
    if run.isJoiningHyphen(end), run.isWord(end + 1, "for"), run.isJoiningHyphen(end + 2) {
      return true
    }
    let to = run.isHyphen(end) ? end + 1 : end
    if run.isWord(to, "to") {
      let other = run.isHyphen(to + 1) ? to + 2 : to + 1
      return isOne(other) && other + 1 <= run.count
    }
    let start = range.first.start
    let before = run.isHyphen(start - 1) ? start - 2 : start - 1
    let number = run.isHyphen(before - 1) ? before - 2 : before - 1
    return run.isWord(before, "to") && isOne(start)
      && (run.isNumber(number) || run.value(number, in: NumberWords.table)?.isSmall == true)
  }

  private func isOne(_ i: Int) -> Bool {
    run.isWord(i, "one") || (run.isNumber(i) && run.text.equals(run.atoms[i].span, "1"))
  }

  /// "853-3242", "+1 555-123".
  private func isTelephone(_ range: AmountRange, item: NounPhrase?) -> Bool {
    let first = range.first
    if isInGroups(range.start) { return true }
    guard range.isHyphenated, item == nil, let second = range.second, run.isJoined(first.end),
      first.number.isBareInteger, second.number.isBareInteger
    else { return false }
    return second.number.style?.digits == 4 && first.number.style?.digits ?? 9 < 4
  }

  /// "+44 20 7946 0958", "020 7946 0958": groups of digits behind a plus or a zero.
  private func isInGroups(_ i: Int) -> Bool {
    var start = i
    for _ in 0..<5 where run.isNumber(start - 1) { start -= 1 }
    guard run.isNumber(start), start < i || run.isNumber(i + 1) else { return false }
    if run.isSign(start - 1, "+"), run.isJoined(start - 1) { return true }
    return start < i && run.text.bytes[run.atoms[start].span.start] == 0x30
      && run.atoms[start].span.count > 2 && run.atoms[start].span.count < 6
  }

  /// "the 80’s", "the class of ’99", "264 to 241 BC".
  private func isDecade(_ range: AmountRange) -> Bool {
    let first = range.first
    guard !range.last.isMarked, first.number.isBareInteger else { return false }
    let end = range.last.end
    if isApostrophe(end), run.isJoined(end - 1), run.isJoined(end), run.isWord(end + 1, "s") {
      return true
    }
    let start = first.start
    if first.number.style?.digits == 2, isApostrophe(start - 1), run.isJoined(start - 1),
      !run.isJoined(start - 2), !isApostrophe(end)
    {
      return true
    }
    // "between A.D. 1000 and 1260".
    if isEra(start - 1) || isEra(start - 3) && run.isNumber(start - 2) { return true }
    return isEra(end) || run.isWord(end, "to") && run.isNumber(end + 1) && isEra(end + 2)
  }

  private func isEra(_ i: Int) -> Bool {
    let isCapital =
      run.isAllCapitals(i) || run.isCapitalized(i) && run.isWord(i, "a.d.")
      || run.isCapitalized(i) && run.isWord(i, "b.c.")
    return isCapital && run.value(i, in: Self.eras) != nil
  }

  private func isApostrophe(_ i: Int) -> Bool {
    run.isSign(i, "'") || run.isSign(i, "\u{2019}") || run.isSign(i, "\u{2018}")
  }

  /// A score and nothing else: two whole numbers of at most three digits, in no longer chain.
  func isPlainScore(_ range: AmountRange, cue: Span?, item: NounPhrase?) -> Bool {
    guard range.isHyphenated, let second = range.second, !range.last.isMarked,
      !range.first.isMarked, range.first.number.isBareInteger, second.number.isBareInteger,
      range.first.number.style?.digits ?? 9 < 4, second.number.style?.digits ?? 9 < 4,
      !isIdiom(range.first), !isDecade(range), !isCoded(range)
    else { return false }
    return isScore(range, cue: cue, item: item)
  }

  /// "2-1", "a 9-2 lead": two numbers and a hyphen that count nothing, or count down.
  private func isScore(_ range: AmountRange, cue: Span?, item: NounPhrase?) -> Bool {
    guard cue == nil, range.start == range.first.start, let second = range.second else {
      return false
    }
    // "the range is 1000 - 5000", "0.1-0.2": no game ends like that.
    let isLong = second.number.style?.digits ?? 0 > 3 && !Self.isYearLike(second.number)
    let isExact =
      second.number.style?.hasDecimals == true && range.first.number.style?.hasDecimals == true
    if item == nil, range.first.number.value < second.number.value, isLong || isExact {
      return false
    }
    return item == nil || range.first.number.value >= second.number.value
  }

  /// "8 September" and "Oct 31", where no dates were read before.
  private func isDayOfMonth(_ amount: Amount) -> Bool {
    let before = run.isSign(amount.start - 1, ".") ? amount.start - 2 : amount.start - 1
    return isMonth(before) || isMonth(amount.end)
  }

  private func isMonth(_ i: Int) -> Bool {
    run.isCapitalized(i) && run.value(i, in: Self.months) != nil
  }

  /// "The aim is twofold": it has two sides, and nothing is doubled.
  private func isFigurative(_ amount: Amount) -> Bool {
    ["is", "are", "was", "were"].contains { word in
      run.isWord(amount.start - 1) && run.string(amount.start - 1).lowercased() == word
    }
  }

  // MARK: Words

  /// "square one", "one by one", "at sixes and sevens".
  private func isIdiom(_ amount: Amount) -> Bool {
    if let (back, end) = Self.idioms.match(run, at: amount.start - 1), back != .forward {
      return end >= amount.number.end
    }
    // "one point" is an idiom, "one point six billion" is a number.
    guard let (place, end) = Self.idioms.match(run, at: amount.start) else { return false }
    return place == .forward && (end >= amount.number.end || isOneOf(amount))
  }

  /// "one of three men", which picks one out; "one of every nine" is a share.
  private func isOneOf(_ amount: Amount) -> Bool {
    amount.number.form == .proportion && !run.isWord(amount.start + 2, "every")
  }

  /// "nineteen ninety-seven": number words in a row that do not add up.
  private func isSpokenYear(_ amount: Amount) -> Bool {
    guard amount.number.form == .words || amount.number.form == .one, amount.start > 0 else {
      return false
    }
    if let before = run.value(amount.start - 1, in: NumberWords.table), before.isSmall {
      return true
    }
    guard !amount.isMarked, amount.number.value < ExactDecimal(100),
      let after = run.value(amount.end, in: NumberWords.table)
    else { return false }
    return after.isSmall
  }

  /// "one" counts only right before a noun that nothing else picks out.
  private func excludesOne(_ amount: Amount, item: NounPhrase?) -> Bool {
    let i = amount.start
    // "one", and nothing else, as an answer or a cell.
    if run.count == 1 { return false }
    if run.value(i - 1, in: Self.beforePronounOne) != nil { return true }
    if amount.isMarked { return false }
    if run.value(amount.end, in: Self.afterPronounOne) != nil { return true }
    // "on a one-by-one basis".
    if run.isJoiningHyphen(i - 1), run.isWord(i - 2, "by") || run.isWord(i - 2, "on") {
      return true
    }
    guard item != nil, !run.isCapitalized(amount.end), !isPronounBeforeVerb(amount.end) else {
      return true
    }
    // "from one province to another".
    return (amount.end..<min(run.count, amount.end + 7)).contains { run.isWord($0, "another") }
  }

  /// "one saying that she left", "one showing the bridge".
  private func isPronounBeforeVerb(_ i: Int) -> Bool {
    guard run.isWord(i), run.atoms[i].span.count > 4 else { return false }
    let end = run.atoms[i].span.end
    let isGerund = run.text.bytes[end - 3..<end].elementsEqual([0x69, 0x6E, 0x67])
    return isGerund && run.value(i + 1, in: Self.afterGerund) != nil
  }

  /// A number word without a noun stands for people or things told before: "the two".
  private func excludesWords(_ amount: Amount, cue: Span?, item: NounPhrase?) -> Bool {
    // "to high-five them".
    if run.isJoiningHyphen(amount.start - 1), run.isWord(amount.start - 2),
      run.value(amount.start - 2, in: Self.openPrefixes) == nil
    {
      return true
    }
    // "number two is shopping", "on day three".
    if item == nil, run.value(amount.start - 1, in: Self.designators) != nil { return true }
    // "the Committee of Thirty", "the Three Alls Policy", "a house with six figures".
    if isInName(amount) || isPartOfName(amount) || run.isWord(amount.end, "figures") { return true }
    if item != nil || cue != nil || amount.number.scale > 0 { return false }
    // "a two-to-one lead".
    if run.isJoiningHyphen(amount.end) { return true }
    if run.isWord(amount.start, "minus") || run.isWord(amount.start, "negative") { return false }
    if run.isWord(amount.end, "of") || run.isWord(amount.end, "out") { return false }
    // "more than the seven of May", "including seven after the storm".
    if run.isWord(amount.start - 1, "from") || run.isWord(amount.start - 1, "including") {
      return false
    }
    if run.isCapitalized(amount.start - 1), amount.start > 1 { return true }
    if run.value(amount.start - 1, in: Self.beforePronounNumber) != nil { return true }
    // "Three died.", "Zero is a number."; "two pretend" and "four more" tell nothing.
    return run.isWord(amount.end) && run.value(amount.end, in: ItemLexicon.verbs) == nil
      && run.value(amount.end, in: Self.afterCount) == nil
  }

  /// Whether a capital makes the number word part of a name: it opens no sentence, and what
  /// stands before it is in small letters.
  private func isInName(_ amount: Amount) -> Bool {
    let i = amount.start
    guard run.isCapitalized(i), !run.isAllCapitals(i), run.isWord(i - 1), !run.hasCapital(i - 1),
      amount.number.scale == 0
    else { return false }
    return run.isCapitalized(amount.end) || run.isWord(i - 1, "of") && run.isCapitalized(i - 2)
  }

  // MARK: Codes

  /// Joined to letters, or in a chain of numbers: "CO2", "5G", "COVID-19", "1-1-1", "11:30".
  private func isCoded(_ range: AmountRange) -> Bool {
    let first = range.first.numberStart
    let last = range.last.number.end
    if run.isJoiningHyphen(last), run.value(last + 1, in: Self.afterModel) != nil { return true }
    guard run.isNumber(first) else { return false }
    if range.first.start == first, isCodedBefore(first) { return true }
    return isCodedAfter(last, range)
  }

  private func isCodedBefore(_ i: Int) -> Bool {
    guard run.isJoined(i - 1) else { return false }
    if run.isWord(i - 1) { return !run.isWord(i - 1, "x") || i < 2 }
    if run.isJoiningHyphen(i - 1) {
      if run.isNumber(i - 2) { return true }
      return run.isWord(i - 2) && run.value(i - 2, in: Self.openPrefixes) == nil
    }
    guard run.kind(i - 1) == .sign, run.isJoined(i - 2) || !run.isSign(i - 1, ":") else {
      return false
    }
    switch run.atoms[i - 1].scalar {
    case 0x2F, 0x3A, 0x2E, 0x2C: return run.isJoined(i - 2)
    case 0x23, 0x40, 0x5F, 0x26, 0x3D, 0x5C: return true
    default: return false
    }
  }

  private func isCodedAfter(_ i: Int, _ range: AmountRange) -> Bool {
    let amount = range.last
    // A joined sign and another number: a time, a score, a telephone number, a version.
    if run.isJoined(i - 1), run.isNumber(i + 1), run.isJoined(i), run.kind(i) == .sign {
      switch run.atoms[i].scalar {
      case 0x3A, 0x2F, 0x2D, 0x2013, 0x40, 0x5F, 0x2E, 0x25:
        return amount.end == i || run.isSign(i, ":")
      default: break
      }
    }
    guard amount.unit == nil, amount.currency == nil else { return false }
    if run.value(i, in: Self.afterTime) != nil { return true }
    // "a 401(k) plan", "4482-AA".
    if run.isSign(i, "("), run.isJoined(i - 1), run.isWord(i + 1), run.isSign(i + 2, ")"),
      run.atoms[i + 1].span.count == 1
    {
      return true
    }
    if amount.end == i, run.isJoiningHyphen(i), run.isAllCapitals(i + 1) { return true }
    // "5G", "15th", "49ers", "3D".
    return run.isWord(i) && run.isJoined(i - 1) && amount.end == i
  }
}
