import ClaimsetCore

/// Holidays that fall on one day of each year.
enum Holiday: Sendable {
  /// Always the same month and day.
  case fixed(month: Int, day: Int)
  /// The `nth` weekday (Monday is 1) of a month; -1 is the last.
  case nth(Int, weekday: Int, month: Int)
  /// So many days after Easter Sunday of the western churches.
  case easter(Int)

  /// The day in `year`; nil outside the years the calendar can place.
  func day(in year: Int) -> CivilDay? {
    switch self {
    case .fixed(let month, let day): CivilDay(year: year, month: month, day: day)
    case .nth(let n, let weekday, let month): Self.nth(n, weekday, month, year)
    case .easter(let days): Self.easterSunday(year)?.advanced(by: days)
    }
  }

  private static func nth(_ n: Int, _ weekday: Int, _ month: Int, _ year: Int) -> CivilDay? {
    guard let first = CivilDay(year: year, month: month, day: 1) else { return nil }
    let ahead = (weekday - first.weekday + 7) % 7
    if n > 0 { return first.advanced(by: ahead + 7 * (n - 1)) }
    let last = first.advanced(by: CivilDay.daysInMonth(month, year: year) - 1)
    return last.advanced(by: -((last.weekday - weekday + 7) % 7))
  }

  /// The Gregorian reckoning of Easter (the anonymous algorithm of 1876).
  private static func easterSunday(_ year: Int) -> CivilDay? {
    guard year > 1582, year < 10_000 else { return nil }
    let a = year % 19
    let (b, c) = (year / 100, year % 100)
    let (d, e) = (b / 4, b % 4)
    let g = (b - (b + 8) / 25 + 1) / 3
    let h = (19 * a + b - d - g + 15) % 30
    let l = (32 + 2 * e + 2 * (c / 4) - h - c % 4) % 7
    let m = (a + 11 * h + 22 * l) / 451
    let month = (h + l - 7 * m + 114) / 31
    return CivilDay(year: year, month: month, day: (h + l - 7 * m + 114) % 31 + 1)
  }

  /// The names, as the tokeniser cuts them.
  static let table = PhraseTable<Holiday>(names)

  /// The words that names begin with, each once.
  static let firstWords: [String] = names.reduce(into: []) { words, entry in
    let first = String(entry.0.prefix { $0 != " " })
    if !words.contains(first) { words.append(first) }
  }

  private static let names: [(String, Holiday)] = [
    ("christmas day", .fixed(month: 12, day: 25)), ("christmas", .fixed(month: 12, day: 25)),
    ("christmas eve", .fixed(month: 12, day: 24)),
    ("new year 's day", .fixed(month: 1, day: 1)),
    ("new year 's eve", .fixed(month: 12, day: 31)), ("boxing day", .fixed(month: 12, day: 26)),
    ("valentine 's day", .fixed(month: 2, day: 14)), ("halloween", .fixed(month: 10, day: 31)),
    ("independence day", .fixed(month: 7, day: 4)), ("veterans day", .fixed(month: 11, day: 11)),
    ("armistice day", .fixed(month: 11, day: 11)),
    ("st. patrick 's day", .fixed(month: 3, day: 17)),
    ("thanksgiving day", .nth(4, weekday: 4, month: 11)),
    ("thanksgiving", .nth(4, weekday: 4, month: 11)), ("labor day", .nth(1, weekday: 1, month: 9)),
    ("memorial day", .nth(-1, weekday: 1, month: 5)),
    ("martin luther king day", .nth(3, weekday: 1, month: 1)),
    ("presidents ' day", .nth(3, weekday: 1, month: 2)),
    ("columbus day", .nth(2, weekday: 1, month: 10)), ("easter sunday", .easter(0)),
    ("easter", .easter(0)), ("easter monday", .easter(1)), ("good friday", .easter(-2)),
    ("palm sunday", .easter(-7)), ("ash wednesday", .easter(-46)),
  ]
}
