import ClaimsetCore

/// Weekdays, parts of the day, seasons, holidays, and words such as "today" and "now".
///
/// - "Friday", "last Friday", "every Friday", "Friday night", "Monday, "
/// - "this morning", "last night", "yesterday afternoon", "noon Saturday"
/// - "in winter", "the summer of 1998", "winter 2018", "last spring"
/// - "today", "now", "recently", "the past", "daily", "Christmas 1914"
///
/// Not: "fall" the verb, "Sunday Times" is left, "present" the gift.
struct DayRules {
  let view: SentenceView

  /// The reading at the weekday `day` at token `i`.
  func readWeekday(at i: Int, _ day: Int, isShort: Bool) -> TimeReading? {
    guard view.isCapitalized(i) || !isShort else { return nil }
    var step = TimeValue.Step.near
    var start = i
    if view.isWord(i - 1, "last") { (step, start) = (.last, i - 1) }
    if view.isWord(i - 1, "next") || view.isWord(i - 1, "coming") { (step, start) = (.next, i - 1) }
    if view.isWord(i - 1, "this") { (step, start) = (.this, i - 1) }
    if view.isOne(i - 1, of: ["every", "each"]) {
      return TimeReading(
        i - 1..<i + 1,
        .set("XXXX-WXX-\(day)", recurrence: "R/P1W"),
        rule: "every-weekday"
      )
    }
    var end = i + 1
    var part: String?
    if case .dayPart(let code)? = view.word(i + 1) {
      part = "T" + code
      end = i + 2
    } else if case .namedTime(let time)? = view.word(i + 1) {
      part = time
      end = i + 2
    }
    if case .namedTime(let time)? = view.word(start - 1) {
      part = time
      start -= 1
    }
    return TimeReading(
      start..<end,
      .weekday(day, step, dayPart: part),
      rule: part == nil ? "weekday" : "weekday-part"
    )
  }

  /// The reading at the part of the day `code` at token `i`.
  func readPart(at i: Int, _ code: String) -> TimeReading? {
    let time = code.hasPrefix("T") ? code : "T" + code
    if view.isOne(i - 1, of: ["every", "each"]) {
      return TimeReading(
        i - 1..<i + 1,
        .set("XXXX-XX-XX" + time, recurrence: "R/P1D"),
        rule: "every-part"
      )
    }
    if view.isWord(i - 1, "this") {
      return TimeReading(i - 1..<i + 1, .partOfDay(0, time), rule: "this-part")
    }
    if view.isWord(i - 1, "last") {
      return TimeReading(i - 1..<i + 1, .partOfDay(-1, time), rule: "last-night")
    }
    if code.hasPrefix("T") || view.isWord(i, "overnight") {
      let at = view.isWord(i + 1, "on") ? i + 2 : i + 1
      if case .weekday(let day, _)? = view.word(at) {
        return TimeReading(i..<at + 1, .weekday(day, .near, dayPart: time), rule: "weekday-part")
      }
      return TimeReading(i..<i + 1, .partOfDay(0, time), rule: "named-time")
    }
    guard view.isWord(i - 1, "the"), view.isOne(i - 2, of: ["in", "during", "on"]) else {
      return nil
    }
    return TimeReading(i - 1..<i + 1, .partOfDay(0, time), rule: "the-part")
  }

  /// The reading at the season `code` at token `i`.
  func readSeason(at i: Int, _ code: String) -> TimeReading? {
    var point = CalendarPoint()
    point.season = code
    var end = i + 1
    let year = view.isOne(i + 1, of: ["of", ","]) ? i + 2 : i + 1
    if let digits = view.yearDigits(year) {
      point.year = digits
      end = year + 1
    }
    // "the 2018 winter games": the season names the games.
    let namesWhatFollows =
      point.year == nil && view.range.contains(end)
      && view.tokens.kinds[end] == .word && !isFunctionWord(end)
    if namesWhatFollows || view.yearDigits(i - 1) != nil { return nil }
    var start = i
    if view.isWord(i - 1, "last") { (point.yearShift, point.step, start) = (nil, .last, i - 1) }
    if view.isWord(i - 1, "next") { (point.step, start) = (.next, i - 1) }
    if view.isWord(i - 1, "this") || view.isWord(i - 1, "that") {
      (point.step, start) = (.this, i - 1)
    }
    if view.isOne(i - 1, of: ["every", "each"]) {
      return TimeReading(
        i - 1..<i + 1,
        .set("XXXX-" + code, recurrence: "R/P1Y"),
        rule: "every-season"
      )
    }
    let isWordOfOwn = code == "SU" || code == "WI" || view.isWord(i, "autumn")
    let (edge, modifier) = view.edge(before: start)
    let isCued =
      edge < i || view.isOne(i - 1, of: ["in", "during", "by", "until", "since", "or", "of"])
    guard
      point.year != nil || start < i
        || isCued && (isWordOfOwn || !view.isOne(i - 1, of: ["of", "or"]))
    else { return nil }
    // "the spring" alone may be a well: a verb-like name needs a preposition before its article.
    if !isWordOfOwn, point.year == nil, start == i, modifier == nil,
      !view.isOne(i - 1, of: ["in", "this", "last", "next"]),
      !view.isOne(i - 2, of: ["in", "by", "during", "until", "since"])
    {
      return nil
    }
    point.isRecurring = edge == i && point.step == .near && point.year == nil
    return TimeReading(edge..<end, .point(point), modifier, rule: "season")
  }

  private func isFunctionWord(_ i: Int) -> Bool {
    view.isOne(
      i,
      of: [
        "of", "and", "or", "in", "when", "the", "to", "is", "was", "are", "were", "but", "on", "at",
        "for", "with", "as", "by", "that", "while", "before", "after", "until", "he", "she", "they",
        "it", "we", "i", "had", "has", "have", "would", "will", "came", "comes", "from", "if", "a",
      ]
    )
  }

  /// The reading of "today", "yesterday", "tonight" at token `i`.
  func readDay(at i: Int, _ days: Int) -> TimeReading? {
    if view.isWord(i, "tonight") {
      return TimeReading(i..<i + 1, .partOfDay(0, "TNI"), rule: "tonight")
    }
    if case .dayPart(let code)? = view.word(i + 1) {
      return TimeReading(i..<i + 2, .partOfDay(days, "T" + code), rule: "day-part")
    }
    let start = view.isOne(i - 1, of: ["earlier"]) ? i - 1 : i
    return TimeReading(start..<i + 1, .shift(.day, days, fromText: false), rule: "relative-day")
  }

  /// The reading of "now", "recently", "the past", "the future" at token `i`.
  func readReference(at i: Int, _ value: String) -> TimeReading? {
    if view.isOne(i, of: ["future", "past", "present"]) {
      let isNoun =
        !view.range.contains(i + 1) || view.tokens.kinds[i + 1] != .word
        || isFunctionWord(i + 1)
      guard isNoun, view.isWord(i - 1, "the") || view.isOne(i - 1, of: ["at", "near"]) else {
        return nil
      }
      guard !view.isWord(i + 1, "of"),
        view.isOne(i - 2, of: ["in", "for", "of", "at", "from", "into", "about"])
          || view.isWord(i - 1, "at")
      else { return nil }
      return TimeReading(i - 1..<i + 1, .reference(value), rule: "the-past")
    }
    if view.isOne(i, of: ["recent"]) { return nil }
    return TimeReading(i..<i + 1, .reference(value), rule: "now")
  }

  /// The reading of "daily", "annually" at token `i`.
  func readFrequency(at i: Int, _ duration: String) -> TimeReading? {
    guard !view.isCapitalized(i) || i == view.range.lowerBound else { return nil }
    return TimeReading(i..<i + 1, .set(duration, recurrence: "R/" + duration), rule: "frequency")
  }

  /// The reading of a holiday that starts at token `i`.
  func readHoliday(at i: Int) -> TimeReading? {
    guard view.isCapitalized(i),
      let match = Holiday.table.match(
        at: i,
        before: view.range.upperBound,
        in: view.tokens,
        view.text
      )
    else { return nil }
    let year = view.isWord(match.end, ",") ? match.end + 1 : match.end
    if let digits = view.yearDigits(year) {
      return TimeReading(i..<year + 1, .holiday(match.value, year: digits), rule: "holiday")
    }
    return TimeReading(i..<match.end, .holiday(match.value, year: nil), rule: "holiday")
  }

  /// "the end of the Korean War": a stretch that hangs on an event, at the edge word `i`.
  func readEvent(at i: Int) -> TimeReading? {
    guard view.isOne(i, of: ["end", "beginning", "start", "outbreak"]), view.isWord(i + 1, "of")
    else {
      return nil
    }
    var at = view.isWord(i + 2, "the") ? i + 3 : i + 2
    let first = at
    while view.isCapitalized(at), at < first + 5 { at += 1 }
    guard at > first + 1 || at > first,
      view.isOne(at - 1, of: ["war", "revolution", "empire", "uprising", "occupation", "summit"])
    else { return nil }
    let start = view.isWord(i - 1, "the") ? i - 1 : i
    return TimeReading(
      start..<at,
      .event,
      view.isWord(i, "end") ? .end : .start,
      rule: "event"
    )
  }
}
