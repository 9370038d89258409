internal import ClaimsetCore

/// One amount, or two that are the ends of one range or change.
struct AmountRange: Hashable, Sendable {
  var first: Amount
  var second: Amount?
  /// The first atom, with "from" or "between".
  var start: Int
  /// Whether "from … to …" says it, so that it may be a change.
  var isFromTo = false
  /// Whether only a hyphen parts the numbers, so that it may be a score.
  var isHyphenated = false

  /// The amount whose unit counts.
  var last: Amount { second ?? first }
  /// The atom after it.
  var end: Int { last.end }
}

/// Joins amounts to ranges: "5 to 10 km", "between 20 and 30", "$10-$20".
struct RangeReader {
  let run: AtomRun

  /// The amount or range that starts at atom `i`.
  func read(at i: Int) -> AmountRange? {
    let isBetween = opens(i, "between")
    guard let first = AmountReader(run: run).read(at: i, isBetween ? .between : []) else {
      return nil
    }
    var range = AmountRange(first: first, start: i)
    if isBetween || opens(i, "from") { range.start = opener(i) }
    range.isFromTo = !isBetween && range.start < i
    if !isBetween, !opens(i, "from"), let shared = sharingUnit(first) {
      return AmountRange(first: shared, start: i)
    }
    guard first.number.form != .vague, let next = connector(range, isBetween: isBetween),
      let second = AmountReader(run: run).read(
        at: skippingBound(next),
        first.currency == nil ? [] : .money
      ), second.number.form != .vague
    else { return range.start == i ? range : AmountRange(first: first, start: i) }
    var joined = range
    joined.second = second
    joined.isHyphenated = run.isHyphen(next - 1) && !run.isWord(next - 2, "to")
    guard reconcile(&joined) else { return AmountRange(first: first, start: i) }
    return joined
  }

  /// "a 7- or 8-inch screen", "45 and 50 mg": the first number waits for the unit of the next number.
  private func sharingUnit(_ first: Amount) -> Amount? {
    let i = first.end
    guard !first.isMarked, first.number.form != .one else { return nil }
    let isHanging = run.isHyphen(i) && run.isJoined(i - 1) && !run.isJoined(i)
    let word = isHanging ? i + 1 : i
    guard run.isWord(word, "or") || run.isWord(word, "and"), isHanging || run.isNumber(i - 1),
      isHanging || !NotQuantities.isYearLike(first.number), isHanging || run.isNumber(word + 1),
      isHanging || run.isWord(word, "and") || !isEither(first, word + 1),
      let second = AmountReader(run: run).readSimple(at: word + 1),
      second.unit != nil || !isHanging && isNamedCurrency(second)
    else { return sharingLast(first) }
    var copy = first
    copy.unit = second.unit
    copy.currency = second.currency
    copy.isAge = second.isAge
    return copy
  }

  /// "12, 8 and 5 dollars": the numbers of a list wait for the unit of the last.
  private func sharingLast(_ first: Amount) -> Amount? {
    guard run.isNumber(first.end - 1), run.isSign(first.end, ","),
      !NotQuantities.isYearLike(first.number),
      let at = lastOfList(first.end),
      let last = AmountReader(run: run).readSimple(at: at),
      last.unit != nil || isNamedCurrency(last), last.rate == nil
    else { return nil }
    var copy = first
    copy.unit = last.unit
    copy.currency = last.currency
    return copy
  }

  /// "5 dollars", not "$5".
  private func isNamedCurrency(_ amount: Amount) -> Bool {
    amount.currency != nil && amount.numberStart == amount.start
  }

  /// The last number of the list that goes on at atom `i`: "8 and 5" behind "12,".
  private func lastOfList(_ i: Int) -> Int? {
    var at = i
    for _ in 0..<8 {
      if run.isSign(at, ","), run.isNumber(at + 1) {
        at += 2
      } else if run.isWord(at, "and") || run.isWord(at, "or"), run.isNumber(at + 1) {
        return at + 1
      } else {
        return run.isSign(at, ",") && run.isWord(at + 1, "and") && run.isNumber(at + 2)
          ? at + 2 : nil
      }
    }
    return nil
  }

  private func opens(_ i: Int, _ word: StaticString) -> Bool {
    // "between the ages of 17 and 20".
    if run.isWord(i - 1, "of"), run.isWord(i - 2, "ages"), run.isWord(i - 4, word) { return true }
    return opensDirectly(i, word)
  }

  private func opensDirectly(_ i: Int, _ word: StaticString) -> Bool {
    run.isWord(i - 1, word)
      || (run.isWord(i - 2, word) && BoundLexicon.before.match(run, at: i - 1) != nil)
  }

  private func opener(_ i: Int) -> Int {
    if run.isWord(i - 1, "of"), run.isWord(i - 2, "ages") { return i - 4 }
    return run.isWord(i - 1, "between") || run.isWord(i - 1, "from") ? i - 1 : i - 2
  }

  /// The atom after the word or dash that joins a second amount.
  private func connector(_ range: AmountRange, isBetween: Bool) -> Int? {
    let i = range.first.end
    if isBetween {
      // "between 500-900 people".
      let isDash = run.isJoiningHyphen(i) && run.isNumber(i + 1)
      return run.isWord(i, "and") || run.isWord(i, "to") || isDash ? i + 1 : nil
    }
    if run.isWord(i, "to") || run.isWord(i, "through") {
      // "rose in 2018 to 3.9 million": a year is no lower end.
      return range.start == range.first.start && NotQuantities.isYearLike(range.first.number)
        && !range.first.isMarked ? nil : i + 1
    }
    if run.isWord(i, "and"), range.isFromTo, range.first.unit == nil { return i + 1 }
    if run.isWord(i, "or"), isEither(range.first, i + 1) { return i + 1 }
    guard run.isHyphen(i) else { return nil }
    // "0-to-60-mph".
    if run.isWord(i + 1, "to") {
      return run.isHyphen(i + 2) ? i + 3 : i + 2
    }
    // "around 2 -7 g" and "2 - 7", but "2 -" alone opens an aside.
    return run.isNumber(i + 1) || CurrencyReader(run: run).prefix(at: i + 1) != nil
      || run.isSign(i + 1, "~") ? i + 1 : nil
  }

  /// "two or three", "50 or 60": the next number up, of the same size.
  private func isEither(_ first: Amount, _ i: Int) -> Bool {
    guard !first.isMarked, first.number.value.exponent == 0, first.number.form != .one,
      let second = NumberReader(run).readUnsigned(at: i), second.form == first.number.form,
      second.value.exponent == 0, first.number.value < second.value,
      second.value.mantissa / 2 <= first.number.value.mantissa,
      second.style?.digits == first.number.style?.digits || second.value == ExactDecimal(10)
    else { return false }
    return run.isWord(second.end) && !NotQuantities.isYearLike(second)
  }

  /// "between 2 g and about 7 g".
  private func skippingBound(_ i: Int) -> Int {
    guard case (.bound(.approximate), let end)? = BoundLexicon.before.match(run, at: i) else {
      return i
    }
    return end
  }

  /// Gives both ends one unit and scale; false when they are two quantities.
  private func reconcile(_ range: inout AmountRange) -> Bool {
    guard var second = range.second else { return false }
    var first = range.first
    // "fell by half to 15 million": by how much, and where it led.
    if first.number.form == .fraction, !first.isMarked, second.number.form != .fraction,
      ExactDecimal(10) <= second.number.value
    {
      return false
    }
    let isFramed = range.start < first.start
    if first.isMarked, !second.isMarked {
      // "fell 3 percent to 2,500" are two; "from 208 pounds to 193" is one.
      guard isFramed || first.isAge || first.currency != nil && range.isHyphenated else {
        return false
      }
      if isNoun(second.end), !range.isHyphenated, first.unit?.kind != nil { return false }
      second.unit = first.unit
      second.currency = first.currency
      second.isAge = first.isAge
    } else if !first.isMarked, second.isMarked {
      guard isFramed || plausible(first, second) else { return false }
      // "rose to 5 from 3" and "2 to $5" stay apart when the sign stands before the second.
      first.unit = second.unit
      first.isAge = second.isAge
      guard
        second.currency == nil || second.numberStart == second.start || isFramed
          || range.isHyphenated
      else { return false }
      first.currency = second.currency
    } else if first.isMarked {
      // "fell $1 to $13" is a change and where it led.
      let isChange =
        run.isWord(range.start - 1, "by")
        || run.value(range.start - 1, in: TrendLexicon.table) != nil
      guard sameMeasure(first, second), isFramed || range.isHyphenated || !isChange else {
        return false
      }
    } else {
      guard isFramed || range.isHyphenated || plausible(first, second) else { return false }
      // "rose by 5 to 45": by how much, and where it led.
      guard
        isFramed || range.isHyphenated || !isStep(before: first.start)
          || Lemma.isPlural(run, second.end)
      else { return false }
    }
    shareScale(&first, second)
    range.first = first
    range.second = second
    return true
  }

  /// "by", "rose", "up", with a bound perhaps: "fell by about".
  private func isStep(before i: Int) -> Bool {
    let start = BoundLexicon.before.match(run, endingBefore: i)?.start ?? i
    return run.isWord(start - 1, "by") || run.value(start - 1, in: TrendLexicon.table) != nil
  }

  /// "5 to 10 billion": the scale word counts for both.
  private func shareScale(_ first: inout Amount, _ second: Amount) {
    guard first.number.scale == 0, second.number.scale > 0,
      first.number.value < ExactDecimal(1000),
      first.number.style != nil || first.number.form != .digits
    else { return }
    first.number = first.number.scaled(by: second.number.scale)
  }

  private func plausible(_ first: Amount, _ second: Amount) -> Bool {
    first.number.value < second.number.value || first.number.scale < second.number.scale
  }

  private func isNoun(_ i: Int) -> Bool { Lemma.isPlural(run, i) }

  private func sameMeasure(_ first: Amount, _ second: Amount) -> Bool {
    if let a = first.currency, let b = second.currency {
      return a.code == b.code && a.part == b.part
    }
    guard let a = first.unit, let b = second.unit else { return false }
    return a == b
  }
}
