// What a reading tells, for the joining of requests.

extension TimeValue {
  /// Whether it is a day, so that a time of the day can be of it.
  var isDay: Bool {
    switch self {
    case .point(let point): point.day != nil && point.time == nil
    case .weekday(_, _, let time, _): time.map { !$0.contains(":") } ?? true
    case .partOfDay(_, let time): !time.contains(":")
    case .partAlone(_, let time): !time.contains(":")
    case .shift(let unit, _, _): unit == .day
    case .weekdayOfWeek, .holiday, .weekdaysAway, .offset, .nearestTo: true
    case .nth(_, let counted, _):
      switch counted {
      case .weekday, .unit(.day): true
      case .unit: false
      }
    case .within(let inner, _): inner.isDay
    case .parted: true
    case .rangeStart(let point, _): point.day != nil
    case .fromNow(let amounts, _): amounts.allSatisfy { !$0.unit.isClock }
    default: false
    }
  }

  /// The part of the day that it is, when it tells no day: "evening".
  var barePart: String? {
    switch self {
    case .partAlone(0, let part), .partOfDay(0, let part): part
    default: nil
    }
  }

  /// Whether it tells a year and nothing less.
  var tellsYear: Bool {
    switch self {
    case .point(let point):
      point.year != nil && point.month == nil && point.season == nil && point.quarter == nil
        && point.half == nil && point.day == nil
    case .shift(.year, _, _): true
    default: false
    }
  }

  var isFromNow: Bool {
    if case .fromNow = self { return true }
    return false
  }

  /// The unit and the whole count of a duration of one unit.
  var amount: (unit: TimeUnit, count: Int, timex: String)? {
    guard case .duration(let timex, _) = self, timex.hasPrefix("P"), let letter = timex.last,
      let count = Int(timex.dropFirst().dropLast()), (1..<10_000).contains(count)
    else { return nil }
    let units: [Character: TimeUnit] = ["D": .day, "W": .week, "M": .month, "Y": .year]
    return units[letter].map { ($0, count, timex) }
  }
}

extension CalendarPoint {
  /// Whether it is a month, a day of one or a season, of a year that is not told.
  var isNamedPart: Bool {
    isPartOfYear && quarter == nil && half == nil && weekday == nil && !isSameYear
  }

  /// Whether it is a part of a year that is not told.
  var isPartOfYear: Bool {
    year == nil && yearShift == nil && decade == nil && century == nil
      && (month != nil || season != nil || quarter != nil || half != nil)
  }
}
