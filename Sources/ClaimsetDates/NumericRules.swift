import ClaimsetCore

/// Dates and times in digits.
///
/// - "2014-03-22", "10/30/1989", "10/30/89", "22.03.2014"
/// - "8:30 a.m. EST Tuesday", "9 p.m.", "3pm", "at 14:45"
///
/// Not: "1/2", scores, versions such as "2.4.1", ratios.
struct NumericRules {
  let view: SentenceView

  /// A date in digits at token `i`.
  func readDate(at i: Int) -> TimeReading? {
    if let year = view.yearDigits(i), view.isDash(i + 1), view.isJoined(i), view.isJoined(i + 1),
      view.isDash(i + 3), view.isJoined(i + 2), view.isJoined(i + 3),
      let month = twoDigits(i + 2), let day = twoDigits(i + 4)
    {
      return date(i..<i + 5, year, month, day, rule: "iso-date")
    }
    let parts = view.bytes(i).split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    if parts.count == 3 { return slashed(i, parts, isMonthFirst: true) }
    let points = view.bytes(i).split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return points.count == 3 && points[2].count == 4
      ? slashed(i, points, isMonthFirst: false) : nil
  }

  private func twoDigits(_ i: Int) -> Int? {
    view.bytes(i).count == 2 ? view.digits(i) : nil
  }

  private func slashed(
    _ i: Int,
    _ parts: [ArraySlice<UInt8>],
    isMonthFirst: Bool
  ) -> TimeReading? {
    guard parts[0].count <= 2, parts[1].count <= 2, [2, 4].contains(parts[2].count),
      let first = SentenceView.number(parts[0]), let second = SentenceView.number(parts[1]),
      let last = SentenceView.number(parts[2])
    else { return nil }
    // Two digits of a year are of the hundred years up to 2030, as most programs have it.
    let year = parts[2].count == 4 ? last : last > 30 ? 1900 + last : 2000 + last
    let isAmerican = isMonthFirst && first <= 12
    return date(
      i..<i + 1,
      year,
      isAmerican ? first : second,
      isAmerican ? second : first,
      rule: "slash-date"
    )
  }

  private func date(
    _ tokens: Range<Int>,
    _ year: Int,
    _ month: Int,
    _ day: Int,
    rule: String
  ) -> TimeReading? {
    guard (1...12).contains(month), day >= 1, day <= CivilDay.daysInMonth(month, year: year) else {
      return nil
    }
    var point = CalendarPoint()
    (point.year, point.month, point.day) = (year, month, day)
    return TimeReading(tokens, .point(point), rule: rule)
  }

  /// A time of the day at token `i`, with zone and day after it.
  func readClock(at i: Int) -> TimeReading? {
    guard let (hour, minute, end) = clock(i) else { return nil }
    var last = end
    if view.isOne(
      last,
      of: [
        "est", "edt", "gmt", "utc", "pst", "pdt", "cst", "cdt", "mst", "et",
        "bst", "cet",
      ]
    ) {
      last += 1
    }
    let time = "T" + Self.padded(hour) + ":" + Self.padded(minute)
    let at = view.isWord(last, "on") ? last + 1 : last
    switch view.word(at) {
    case .weekday(let day, _)?:
      return TimeReading(i..<at + 1, .weekday(day, .near, dayPart: time), rule: "clock")
    case .relativeDay(let days)? where !view.isWord(at, "tonight"):
      return TimeReading(i..<at + 1, .partOfDay(days, time), rule: "clock")
    default: return TimeReading(i..<last, .clock(time), rule: "clock")
    }
  }

  /// Hour and minute, and where they end.
  private func clock(_ i: Int) -> (hour: Int, minute: Int, end: Int)? {
    let parts = view.bytes(i).split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    var number = parts.first ?? []
    var half = meridiem(i + 1)
    var end = half == nil ? i + 1 : i + 2
    if view.tokens.kinds[i] == .mixed, parts.count <= 2, let last = parts.last,
      last.count > 2, let joined = Self.meridiem(last.suffix(2))
    {
      // "3pm", "8:30am".
      half = joined
      end = i + 1
      if parts.count == 1 { number = last.dropLast(2) }
    } else if view.tokens.kinds[i] == .mixed {
      return nil
    }
    guard number.count <= 2, let hour = SentenceView.number(number) else { return nil }
    var minute = 0
    if parts.count == 2 {
      let digits = view.tokens.kinds[i] == .mixed ? parts[1].dropLast(2) : parts[1]
      guard digits.count == 2, let value = SentenceView.number(digits), value < 60 else {
        return nil
      }
      minute = value
    } else if parts.count > 2 {
      return nil
    }
    if let half { return (1...12).contains(hour) ? (hour % 12 + half, minute, end) : nil }
    if parts.count == 1 {
      return view.isOne(i + 1, of: ["o'clock", "o’clock"]) && hour <= 12 ? (hour, 0, i + 2) : nil
    }
    let isCued = view.isOne(
      i - 1,
      of: [
        "at", "by", "until", "around", "about", "before", "after",
        "from", "to", "since",
      ]
    )
    return hour < 24 && isCued ? (hour, minute, end) : nil
  }

  /// 0 for "a.m.", 12 for "p.m." at token `i`.
  private func meridiem(_ i: Int) -> Int? {
    if view.isOne(i, of: ["a.m.", "a.m", "am"]) { return 0 }
    return view.isOne(i, of: ["p.m.", "p.m", "pm"]) ? 12 : nil
  }

  private static func meridiem(_ bytes: ArraySlice<UInt8>) -> Int? {
    let folded = bytes.map(\.asciiLowercased)
    return folded == Array("am".utf8) ? 0 : folded == Array("pm".utf8) ? 12 : nil
  }

  static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
