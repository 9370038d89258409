import ClaimsetCore

/// Expressions built on a unit.
///
/// - durations: "ten years", "the last 24 hours", "a five-year plan", "for decades"
/// - shifts: "two years ago", "last week", "the next day", "that year", "three days later"
/// - sets: "every year", "each week"
/// - parts: "the third quarter of 1998", "the 20th century"
///
/// Not: "a 2-year-old", "the second", "a quarter of them".
struct UnitRules {
  let view: SentenceView

  /// The reading at the unit `unit` at token `i`.
  func read(at i: Int, _ unit: TimeUnit, isPlural: Bool) -> TimeReading? {
    // "a 2-year-old", "ten years old": an age.
    if view.isWord(i + 1, "old") || view.isDash(i + 1) && view.isWord(i + 2, "old") { return nil }
    if let reading = ordinalPart(i, unit) { return reading }
    if let reading = recurring(i, unit) { return reading }
    if let count = CountPhrase(before: i, in: view) {
      return counted(i, unit, count, isPlural: isPlural)
    }
    if let reading = pointed(i, unit, isPlural: isPlural) { return reading }
    return isPlural ? bare(i, unit) : nil
  }

  /// "the third quarter of 1998", "the 20th century", "fourth-quarter".
  private func ordinalPart(_ i: Int, _ unit: TimeUnit) -> TimeReading? {
    let at = view.isDash(i - 1) && view.isJoined(i - 1) ? i - 2 : i - 1
    guard let n = view.ordinal(at) else { return nil }
    var point = CalendarPoint()
    var end = i + 1
    switch unit {
    case .quarter where (1...4).contains(n): point.quarter = n
    case .century where (1...21).contains(n):
      point.century = n - 1
      if view.isOne(end, of: ["bc", "b.c.", "bce"]) { return nil }
    default: return nil
    }
    if unit == .quarter {
      let year = view.isOne(end, of: ["of", ","]) ? end + 1 : end
      if let digits = view.yearDigits(year) {
        point.year = digits
        end = year + 1
      } else if view.isWord(year, "last"), view.isWord(year + 1, "year") {
        point.yearShift = -1
        end = year + 2
      } else if view.isWord(year, "this"), view.isWord(year + 1, "year") {
        point.yearShift = 0
        end = year + 2
      }
    }
    let (start, modifier) = view.edge(before: at)
    return TimeReading(
      start..<end,
      .point(point),
      modifier,
      rule: unit == .quarter ? "quarter" : "century"
    )
  }

  /// "every year", "each week", "every three months".
  private func recurring(_ i: Int, _ unit: TimeUnit) -> TimeReading? {
    let count = CountPhrase(before: i, in: view)
    let isCounted = count.map { !$0.isArticle && $0.whole != nil } ?? false
    let at = (isCounted ? count?.start ?? i : i) - 1
    guard view.isOne(at, of: ["every", "each"]) else { return nil }
    let duration = unit.duration(isCounted ? count?.timex ?? "1" : "1")
    return TimeReading(at..<i + 1, .set(duration, recurrence: "R/" + duration), rule: "every")
  }

  private func counted(
    _ i: Int,
    _ unit: TimeUnit,
    _ count: CountPhrase,
    isPlural: Bool
  ) -> TimeReading? {
    if let shift = shifted(i, unit, count) { return shift }
    let isHyphened = view.isDash(i - 1) && view.isJoined(i - 1)
    // "three-quarters": a fraction.
    if unit == .quarter, isHyphened, isPlural { return nil }
    if count.isArticle || count.timex == "1", !isHyphened {
      guard !isPlural, isAmount(count.start, unit) else { return nil }
    }
    // "three second shots" counts seconds only in the plural or with a hyphen.
    guard isPlural || isHyphened || unit != .second && unit != .quarter else { return nil }
    var start = count.start
    var modifier: DateMention.Modifier?
    let determiners: [StaticString] = [
      "last", "past", "next", "first", "previous", "coming", "final", "preceding", "following",
      "these", "those",
    ]
    let isPointed = view.isOne(start - 1, of: determiners)
    if isPointed { start -= 1 }
    if view.isWord(start - 1, "the"), !isHyphened { start -= 1 }
    // "over the last two weeks" says when, "over two weeks" how long.
    if !isPointed, let loose = view.loosener(before: start), !view.isWord(loose.start, "only") {
      (start, modifier) = (loose.start, loose.modifier)
    }
    return TimeReading(
      start..<i + 1,
      .duration(unit.duration(count.timex)),
      modifier,
      rule: "duration"
    )
  }

  /// Whether "a year" is an amount of time, and not a rate ("$5 a year") or "one day" of a tale.
  private func isAmount(_ start: Int, _ unit: TimeUnit) -> Bool {
    if view.loosener(before: start) != nil { return true }
    return view.isOne(
      start - 1,
      of: [
        "for", "in", "within", "after", "over", "than", "half", "about", "nearly", "almost",
        "of", "took", "take", "takes", "lasted", "last", "lasts", "once", "spent", "spend", "only",
        "just", "the", "at",
      ]
    )
  }

  /// "two years ago", "three days later", "a week earlier", "ten minutes from now".
  private func shifted(_ i: Int, _ unit: TimeUnit, _ count: CountPhrase) -> TimeReading? {
    let after = i + 1
    var sign = 0
    var fromText = false
    var end = after + 1
    if view.isWord(after, "ago") {
      sign = -1
    } else if view.isOne(after, of: ["later", "afterward", "afterwards"]) {
      (sign, fromText) = (1, true)
    } else if view.isOne(after, of: ["earlier", "before", "previously"]),
      view.isWord(after, "earlier") || isClauseEnd(after + 1)
    {
      (sign, fromText) = (-1, true)
    } else if view.isWord(after, "from"), view.isWord(after + 1, "now") {
      (sign, end) = (1, after + 2)
    }
    guard sign != 0 else { return nil }
    var start = count.start
    var modifier: DateMention.Modifier?
    if let loose = view.loosener(before: start), !view.isWord(loose.start, "only") {
      (start, modifier) = (loose.start, loose.modifier == .approx ? .approx : loose.modifier)
    }
    guard let whole = count.whole, whole < 100_000 else {
      return TimeReading(
        start..<end,
        .reference(sign < 0 ? "PAST_REF" : "FUTURE_REF"),
        modifier,
        rule: "vague-shift"
      )
    }
    return TimeReading(
      start..<end,
      .shift(unit, sign * whole, fromText: fromText),
      modifier,
      rule: "shift"
    )
  }

  private func isClauseEnd(_ i: Int) -> Bool {
    !view.range.contains(i) || view.tokens.kinds[i] == .punctuation
  }

  /// "last week", "next year", "this month", "that day", "the following year", "recent years".
  private func pointed(_ i: Int, _ unit: TimeUnit, isPlural: Bool) -> TimeReading? {
    let at = view.isDash(i - 1) ? i - 2 : i - 1
    var start = at
    if view.isWord(at - 1, "the") || view.isWord(at - 1, "that") { start = at - 1 }
    if isPlural {
      if view.isOne(at, of: ["recent", "past", "last", "previous", "earlier"]) {
        return TimeReading(
          start == at - 1 && !view.isWord(at, "recent") ? start..<i + 1 : at..<i + 1,
          .reference("PAST_REF"),
          rule: "recent"
        )
      }
      if view.isOne(at, of: ["coming", "future", "next"]) {
        return TimeReading(at..<i + 1, .reference("FUTURE_REF"), rule: "coming")
      }
      if view.isWord(at, "these"), unit == .day {
        return TimeReading(at..<i + 1, .reference("PRESENT_REF"), rule: "these-days")
      }
      return nil
    }
    let value: TimeValue
    if view.isWord(at, "last") {
      value = .shift(unit, -1, fromText: false)
    } else if view.isOne(at, of: ["past"]), view.isWord(at - 1, "the") {
      value = .duration(unit.duration("1"))
    } else if view.isOne(at, of: ["previous", "preceding"]) {
      value = .shift(unit, -1, fromText: true)
    } else if view.isWord(at, "next") || view.isWord(at, "coming") {
      value = .shift(unit, 1, fromText: view.isWord(at - 1, "the"))
    } else if view.isWord(at, "following") {
      value = .shift(unit, 1, fromText: true)
    } else if view.isWord(at, "this") {
      value = .shift(unit, 0, fromText: false)
    } else if view.isOne(at, of: ["that", "same"]), unit != .second, unit != .minute {
      value = .shift(unit, 0, fromText: true)
    } else {
      return current(i, unit)
    }
    let (edge, modifier) = edged(
      view.isWord(at, "last") && !view.isWord(at - 1, "the") ? at : start
    )
    return TimeReading(edge..<i + 1, value, modifier, rule: "pointed")
  }

  /// "the end of the year", "the year" of a business report: that of the publication date.
  private func current(_ i: Int, _ unit: TimeUnit) -> TimeReading? {
    guard view.isWord(i - 1, "the"), [.year, .month, .quarter, .week].contains(unit) else {
      return nil
    }
    let (start, modifier) = view.edge(before: i)
    guard modifier != nil || unit == .year && view.isOne(i - 2, of: ["for", "during", "in", "of"]),
      !view.isWord(i + 1, "of")
    else { return nil }
    return TimeReading(start..<i + 1, .shift(unit, 0, fromText: false), modifier, rule: "current")
  }

  /// "early", "late", "earlier", "later", "the end of" before "last week" and its like.
  private func edged(_ start: Int) -> (Int, DateMention.Modifier?) {
    if view.isWord(start - 1, "earlier") { return (start - 1, .start) }
    if view.isWord(start - 1, "later") { return (start - 1, .end) }
    let (edge, modifier) = view.edge(before: start)
    return modifier == nil ? (start, nil) : (edge, modifier)
  }

  /// "for years", "years of war", "decades ago".
  private func bare(_ i: Int, _ unit: TimeUnit) -> TimeReading? {
    if view.isWord(i + 1, "ago") {
      return TimeReading(i..<i + 2, .reference("PAST_REF"), rule: "vague-shift")
    }
    let isCued =
      view.isOne(
        i - 1,
        of: ["for", "over", "through", "throughout", "within", "after", "in", "of"]
      )
      || view.isOne(i + 1, of: ["later", "of"])
    guard isCued, unit != .second, unit != .minute, unit != .quarter else { return nil }
    return TimeReading(i..<i + 1, .duration(unit.duration("X")), rule: "bare-plural")
  }
}
