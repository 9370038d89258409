import ClaimsetCore

/// Dates around the name of a month.
///
/// - "3 October 1939", "October 3, 1939", "Sunday, 25 June 1950", "the 14th of September"
/// - "October 1939", "early October", "October of the same year", "last March"
/// - "May 3-5" gives two readings.
///
/// Not: "may" and "march" the verbs, which have no capital, number or preposition by them.
struct MonthRules {
  let view: SentenceView

  /// The readings around the month `month` at token `i`.
  func read(at i: Int, month: Int, isShort: Bool) -> [TimeReading] {
    var point = CalendarPoint()
    point.month = month
    var start = i
    var end = i + 1
    var modifier: DateMention.Modifier?
    if let (from, day) = dayBefore(i) {
      (start, point.day) = (from, day)
    } else if let day = dayAfter(i) {
      point.day = day
      end = i + 2
    }
    end = year(after: end, &point)
    guard isMonth(i, isShort: isShort, point) else { return [] }
    if point.day == nil {
      (start, modifier, point.step) = before(i)
      if point.year == nil { end = yearWords(after: end, &point) }
    } else if let from = weekday(before: start) {
      start = from
    }
    let rule = point.day == nil ? "month" : point.year == nil ? "day-month" : "full-date"
    let first = TimeReading(start..<end, .point(point), modifier, rule: rule)
    guard point.day != nil, let second = secondDay(after: i + 2, end: end, point) else {
      return [first]
    }
    return [first, second]
  }

  private func isMonth(_ i: Int, isShort: Bool, _ point: CalendarPoint) -> Bool {
    guard view.isCapitalized(i) else {
      return !isShort && !view.isWord(i, "august") && (point.day != nil || point.year != nil)
    }
    guard isShort, point.day == nil, point.year == nil else { return true }
    if view.isWord(i, "march") || view.isWord(i, "may") {
      return view.isOne(
        i - 1,
        of: [
          "in", "of", "since", "until", "till", "by", "last", "next", "this", "early", "late",
          "mid", "during", "from", "through", "between", "every", "-",
        ]
      ) && !view.isWord(i + 1, "'s")
    }
    // "Jan said", "Dec." at the end of a sentence: an abbreviation needs its point or a cue.
    return view.bytes(i).last == UInt8(ascii: ".")
      || view.isOne(i - 1, of: ["in", "since", "until", "by", "last", "next", "early", "late"])
  }

  /// "3 October", "3rd October", "the 3rd of October".
  private func dayBefore(_ i: Int) -> (start: Int, day: Int)? {
    let at = view.isWord(i - 1, "of") ? i - 2 : i - 1
    guard let day = view.monthDay(at) else { return nil }
    // "the second May" of something is none, nor is "one of May".
    if view.tokens.kinds[at] == .word, at == i - 1 { return nil }
    return (view.isWord(at - 1, "the") ? at - 1 : at, day)
  }

  /// "October 3", "October 3rd"; not "October 30,000" nor "May 5%".
  private func dayAfter(_ i: Int) -> Int? {
    guard let day = view.digits(i + 1) ?? view.ordinalDigits(i + 1), (1...31).contains(day),
      view.bytes(i + 1).count <= 4, !view.isOne(i + 2, of: ["%", "percent", "million", "billion"])
    else { return nil }
    return day
  }

  /// ", 1939" or "1939" at token `end`; gives back where the date now ends.
  private func year(after end: Int, _ point: inout CalendarPoint) -> Int {
    let isComma = view.isWord(end, ",")
    let at = isComma ? end + 1 : view.isWord(end, "of") ? end + 1 : end
    guard let year = view.yearDigits(at) else { return end }
    // "In October, 2000 people left": a comma and a counted noun.
    if isComma, point.day == nil, view.value(at + 1, in: TimeLexicon.counted) != nil { return end }
    point.year = year
    return at + 1
  }

  /// "of last year", "this year", "of the same year", "that year".
  private func yearWords(after end: Int, _ point: inout CalendarPoint) -> Int {
    var at = view.isWord(end, "of") ? end + 1 : end
    if view.isWord(at, "the") { at += 1 }
    guard view.isWord(at + 1, "year") else { return end }
    if view.isWord(at, "last") || view.isWord(at, "previous") { point.yearShift = -1 }
    if view.isWord(at, "this") { point.yearShift = 0 }
    if view.isWord(at, "next") || view.isWord(at, "following") { point.yearShift = 1 }
    if view.isWord(at, "same") || view.isWord(at, "that") { point.isSameYear = true }
    return point.yearShift != nil || point.isSameYear ? at + 2 : end
  }

  /// "early", "the end of", "last", "next", "this" before a month without a day.
  private func before(_ i: Int) -> (Int, DateMention.Modifier?, TimeValue.Step) {
    if view.isWord(i - 1, "last") { return (i - 1, nil, .last) }
    if view.isWord(i - 1, "next") { return (i - 1, nil, .next) }
    if view.isWord(i - 1, "this") { return (i - 1, nil, .this) }
    let (start, modifier) = view.edge(before: i)
    return modifier == nil ? (i, nil, .near) : (start, modifier, .near)
  }

  /// "Sunday, " or "Sunday " before a full date.
  private func weekday(before start: Int) -> Int? {
    let at = view.isWord(start - 1, ",") ? start - 2 : start - 1
    guard case .weekday? = view.word(at) else { return nil }
    return at
  }

  /// The "5" of "May 3-5" or "May 3 and 5".
  private func secondDay(after at: Int, end: Int, _ point: CalendarPoint) -> TimeReading? {
    let hasMark = view.isDash(end) || view.isOne(end, of: ["and", "to"])
    guard hasMark, let day = view.digits(end + 1), (1...31).contains(day),
      view.bytes(end + 1).count <= 2, view.word(end + 2) == nil,
      view.isDash(end) || view.tokens.kinds[min(end + 2, view.range.upperBound - 1)] != .word
    else { return nil }
    var second = point
    second.day = day
    var last = end + 2
    if point.year == nil { last = year(after: last, &second) }
    return TimeReading(end + 1..<last, .point(second), rule: "second-day")
  }
}
