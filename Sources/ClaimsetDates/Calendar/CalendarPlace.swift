import ClaimsetCore

/// A stretch of the calendar in the three layers of a mention, before modifiers and relations.
struct CalendarPlace {
  /// The TIMEX3 value.
  var timex: String
  /// The EDTF value; empty where EDTF has none.
  var edtf = ""
  /// The first and last day; nil where they are not known.
  var bounds: (first: CivilDay, last: CivilDay)?
  /// The finest part stated.
  var precision: DateMention.Precision
  /// How far it is placed.
  var status = DateMention.Status.resolved
  /// The year and the month that later dates can hang on; the year is astronomical.
  var year: Int?
  var month: Int?

  /// A whole year; astronomical, so that 0 is 1 BC.
  static func year(_ year: Int) -> CalendarPlace {
    CalendarPlace(
      timex: timexYear(year),
      edtf: edtfYear(year),
      bounds: days(year, 1, year, 12),
      precision: .year,
      year: year
    )
  }

  /// A year as TIMEX3 writes it: `1998`, `BC0490`.
  private static func timexYear(_ year: Int) -> String {
    year > 0 ? padded(year, 4) : "BC" + padded(1 - year, 4)
  }

  /// A year as EDTF writes it: `1998`, `-0489`; `Y` opens one of more than four digits.
  private static func edtfYear(_ year: Int) -> String {
    if abs(year) > 9999 { return "Y\(year)" }
    return year >= 0 ? padded(year, 4) : "-" + padded(-year, 4)
  }

  /// A month of a year.
  static func month(_ year: Int, _ month: Int) -> CalendarPlace {
    CalendarPlace(
      timex: timexYear(year) + "-" + padded(month, 2),
      edtf: edtfYear(year) + "-" + padded(month, 2),
      bounds: days(year, month, year, month),
      precision: .month,
      year: year,
      month: month
    )
  }

  /// A day.
  static func day(_ day: CivilDay) -> CalendarPlace {
    CalendarPlace(
      timex: day.description,
      edtf: day.description,
      bounds: (day, day),
      precision: .day,
      year: day.parts.year,
      month: day.parts.month
    )
  }

  /// A quarter of a year.
  static func quarter(_ year: Int, _ quarter: Int) -> CalendarPlace {
    CalendarPlace(
      timex: timexYear(year) + "-Q\(quarter)",
      edtf: edtfYear(year) + "-\(32 + quarter)",
      bounds: days(year, quarter * 3 - 2, year, quarter * 3),
      precision: .quarter,
      year: year
    )
  }

  /// Half of a year.
  static func half(_ year: Int, _ half: Int) -> CalendarPlace {
    CalendarPlace(
      timex: timexYear(year) + "-H\(half)",
      edtf: edtfYear(year) + "-\(39 + half)",
      bounds: days(year, half * 6 - 5, year, half * 6),
      precision: .halfYear,
      year: year
    )
  }

  /// A season of a year; a winter reaches into the year after it (meteorological seasons).
  static func season(_ year: Int, _ code: String) -> CalendarPlace {
    let number = ["SP": 21, "SU": 22, "FA": 23, "WI": 24][code] ?? 21
    let first = [21: 3, 22: 6, 23: 9, 24: 12][number] ?? 3
    let bounds = number == 24 ? days(year, 12, year + 1, 2) : days(year, first, year, first + 2)
    return CalendarPlace(
      timex: timexYear(year) + "-" + code,
      edtf: edtfYear(year) + "-\(number)",
      bounds: bounds,
      precision: .season,
      status: .vague,
      year: year
    )
  }

  /// Ten years; `decade` is the year without its last digit.
  static func decade(_ decade: Int, isBC: Bool = false) -> CalendarPlace {
    guard !isBC else { return CalendarPlace(timex: "BC" + padded(decade, 3), precision: .decade) }
    return CalendarPlace(
      timex: padded(decade, 3),
      edtf: padded(decade, 3) + "X",
      bounds: days(decade * 10, 1, decade * 10 + 9, 12),
      precision: .decade
    )
  }

  /// A hundred years; `century` is the year without its last two digits.
  static func century(_ century: Int, isBC: Bool = false) -> CalendarPlace {
    guard !isBC else { return CalendarPlace(timex: "BC" + padded(century, 2), precision: .century) }
    return CalendarPlace(
      timex: padded(century, 2),
      edtf: padded(century, 2) + "XX",
      bounds: days(century * 100, 1, century * 100 + 99, 12),
      precision: .century
    )
  }

  /// The ISO week of `day`.
  static func week(of day: CivilDay) -> CalendarPlace {
    let monday = day.advanced(by: 1 - day.weekday)
    let year = monday.advanced(by: 3).parts.year
    let firstOfYear = CivilDay(year: year, month: 1, day: 4) ?? day
    let firstMonday = firstOfYear.advanced(by: 1 - firstOfYear.weekday)
    let number = (Int(monday.number) - Int(firstMonday.number)) / 7 + 1
    let sunday = monday.advanced(by: 6)
    return CalendarPlace(
      timex: padded(year, 4) + "-W" + padded(number, 2),
      edtf: "\(monday)/\(sunday)",
      bounds: (monday, sunday),
      precision: .week
    )
  }

  private static func days(_ y1: Int, _ m1: Int, _ y2: Int, _ m2: Int) -> (CivilDay, CivilDay)? {
    guard let first = CivilDay(year: y1, month: m1, day: 1),
      let last = CivilDay(year: y2, month: m2, day: CivilDay.daysInMonth(m2, year: y2)), y1 > 0
    else { return nil }
    return (first, last)
  }

  static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

// What "early", "late", "about", "since" and their like make of a place.

extension CalendarPlace {
  /// The place with the third that `modifier` names; its edges are soft.
  func narrowed(_ modifier: DateMention.Modifier?) -> CalendarPlace {
    // "pre-1990" is no part of 1990.
    guard let modifier, modifier != .before, modifier != .after else { return self }
    var place = self
    place.status = .vague
    if modifier == .approx {
      // Both ends of an interval are loose.
      if !edtf.isEmpty { place.edtf = edtf.replacing("/", with: "~/") + "~" }
      return place
    }
    guard [.start, .mid, .end].contains(modifier), let bounds else { return place }
    let third = modifier == .start ? 0 : modifier == .mid ? 1 : 2
    let start = bounds.first.parts
    switch precision {
    case .year:
      place.bounds = Self.days(start.year, third * 4 + 1, start.year, third * 4 + 4)
      place.edtf = "\(timex)-\(37 + third)~"
    case .week:
      let first = bounds.first.advanced(by: third * 2)
      place.bounds = (first, first.advanced(by: 2))
      place.edtf = "[\(first)..\(first.advanced(by: 2))]"
    case .month:
      let last = CivilDay.daysInMonth(start.month, year: start.year)
      let days = [(1, 10), (11, 20), (21, last)][third]
      place.setDays(start, days)
    case .decade:
      let years = [(0, 3), (4, 6), (7, 9)][third]
      place.setYears(start.year + years.0, start.year + years.1)
    case .century:
      let years = [(0, 33), (34, 66), (67, 99)][third]
      place.setYears(start.year + years.0, start.year + years.1)
    case .day where bounds.first < bounds.last && modifier != .mid:
      // "The end of the siege" is about its last day.
      let day = modifier == .start ? bounds.first : bounds.last
      place.bounds = (day, day)
      place.edtf = "\(day)~"
    default: break
    }
    return place
  }

  private mutating func setDays(_ start: (year: Int, month: Int, day: Int), _ days: (Int, Int)) {
    guard let first = CivilDay(year: start.year, month: start.month, day: days.0),
      let last = CivilDay(year: start.year, month: start.month, day: days.1)
    else { return }
    bounds = (first, last)
    edtf = "[\(first)..\(last)]"
  }

  private mutating func setYears(_ first: Int, _ last: Int) {
    bounds = Self.days(first, 1, last, 12)
    edtf = "[\(Self.padded(first, 4))..\(Self.padded(last, 4))]"
  }

  /// Bounds and EDTF once `relation` says on which side of the place things stand.
  func related(
    _ relation: DateMention.Relation
  ) -> (edtf: String, earliest: CivilDay?, latest: CivilDay?) {
    switch relation {
    case .at, .during: return (edtf, bounds?.first, bounds?.last)
    case .since: return (interval(edtf, ".."), bounds?.first, nil)
    case .until: return (interval("..", edtf), nil, bounds?.last)
    case .before:
      return (interval("..", neighbour(-1)), nil, bounds?.first.advanced(by: isWithinDay ? 0 : -1))
    case .after:
      return (interval(neighbour(1), ".."), bounds?.last.advanced(by: isWithinDay ? 0 : 1), nil)
    }
  }

  /// Whether it is less than a day, so that what comes after it may be on the same one.
  private var isWithinDay: Bool {
    switch precision {
    case .partOfDay, .hour, .minute, .second: true
    default: false
    }
  }

  private func interval(_ from: String, _ to: String) -> String {
    let known = from == ".." ? to : from
    // An interval cannot hold an interval or a set.
    guard !known.isEmpty, !known.contains("/"), !known.contains("[") else { return "" }
    return from + "/" + to
  }

  /// The year, month or day beside the place; empty for what has no simple neighbour.
  private func neighbour(_ step: Int) -> String {
    guard let bounds, status == .resolved else { return "" }
    let start = bounds.first.parts
    switch precision {
    case .day: return bounds.first.advanced(by: step).description
    case .month:
      let months = start.year * 12 + start.month - 1 + step
      return Self.padded(months / 12, 4) + "-" + Self.padded(months % 12 + 1, 2)
    case .year: return Self.padded(start.year + step, 4)
    default: return ""
    }
  }
}
