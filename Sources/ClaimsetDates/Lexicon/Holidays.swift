import ClaimsetCore

/// Holidays that fall on one day of each year.
indirect enum Holiday: Sendable {
  /// Always the same month and day.
  case fixed(month: Int, day: Int)
  /// The `nth` weekday (Monday is 1) of a month; -1 is the last.
  case nth(Int, weekday: Int, month: Int)
  /// So many days after the `nth` weekday of a month.
  case afterNth(Int, Int, weekday: Int, month: Int)
  /// A day, or the workday nearest to it where it falls on a weekend.
  case workday(month: Int, day: Int)
  /// A day, or the one before where it falls on a Sunday.
  case notSunday(month: Int, day: Int)
  /// So many days, the first of which is that of another holiday.
  case span(Holiday, days: Int)
  /// The days from one holiday to another.
  case from(Holiday, to: Holiday)
  /// The days of an Islamic month.
  case islamicMonth(Int)
  /// So many days after a day that the almanac has.
  case almanac(HolidayAlmanac, Int = 0)
  /// A day of the Islamic calendar.
  case islamic(month: Int, day: Int)
  /// The last Friday of an Islamic month.
  case islamicFriday(month: Int)
  /// The new year of a calendar of 365 days, which no leap day holds.
  case parsiNewYear
  /// So many days after Easter Sunday of the western churches.
  case easter(Int)
  /// So many days after Easter Sunday of the eastern churches.
  case easternEaster(Int)
  /// So many days after the Jewish new year that begins in the autumn.
  case jewish(Int)

  /// The day in `year`; nil outside the years the calendar can place.
  func day(in year: Int) -> CivilDay? {
    switch self {
    case .fixed(let month, let day): CivilDay(year: year, month: month, day: day)
    case .nth(let n, let weekday, let month): Self.nth(n, weekday, month, year)
    case .afterNth(let days, let n, let weekday, let month):
      Self.nth(n, weekday, month, year)?.advanced(by: days)
    case .workday(let month, let day):
      CivilDay(year: year, month: month, day: day).map {
        $0.advanced(by: $0.weekday == 6 ? -1 : $0.weekday == 7 ? 1 : 0)
      }
    case .notSunday(let month, let day):
      CivilDay(year: year, month: month, day: day).map {
        $0.advanced(by: $0.weekday == 7 ? -1 : 0)
      }
    case .span(let holiday, _): holiday.day(in: year)
    case .from(let holiday, _): holiday.day(in: year)
    case .islamicMonth(let month): IslamicCalendar.day(in: year, month: month, day: 1)
    case .almanac(let holiday, let days): holiday.day(in: year)?.advanced(by: days)
    case .islamic(let month, let day): IslamicCalendar.day(in: year, month: month, day: day)
    case .islamicFriday(let month):
      IslamicCalendar.day(in: year, month: month + 1, day: 1).map {
        $0.advanced(by: -(($0.weekday + 1) % 7 + 1))
      }
    case .parsiNewYear: CivilDay(year: year, month: 8, day: 17)?.advanced(by: Self.parsiLag(year))
    case .easter(let days): Self.easterSunday(year)?.advanced(by: days)
    case .easternEaster(let days): Self.easternEasterSunday(year)?.advanced(by: days)
    case .jewish(let days): Self.jewishNewYear(year)?.advanced(by: days)
    }
  }

  /// How far the Parsi new year has fallen behind 17 August, where it was in 2018.
  private static func parsiLag(_ year: Int) -> Int {
    // 29 February comes before August of its own year.
    -(year / 4 - year / 100 + year / 400 - (2018 / 4 - 2018 / 100 + 2018 / 400))
  }

  /// The last day of the one that begins on `first`.
  func lastDay(from first: CivilDay) -> CivilDay {
    switch self {
    case .span(_, let days): first.advanced(by: days - 1)
    case .from(_, let holiday): holiday.day(in: first.parts.year).map { max($0, first) } ?? first
    case .islamicMonth(let month): IslamicCalendar.lastDay(of: month, from: first)
    default: first
    }
  }

  /// Whether it is reckoned where others look at the sky.
  var isReckoned: Bool {
    switch self {
    case .almanac, .islamic, .islamicFriday, .islamicMonth: true
    case .span(let holiday, _): holiday.isReckoned
    default: false
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

  /// The Julian reckoning of Easter (Meeus), as a day of the Gregorian calendar.
  private static func easternEasterSunday(_ year: Int) -> CivilDay? {
    guard year > 1582, year < 10_000 else { return nil }
    let d = (19 * (year % 19) + 15) % 30
    let e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    let month = (d + e + 114) / 31
    let lag = year / 100 - year / 400 - 2
    return CivilDay(year: year, month: month, day: (d + e + 114) % 31 + 1)?.advanced(by: lag)
  }

  /// The first of Tishri that falls in `year`.
  private static func jewishNewYear(_ year: Int) -> CivilDay? {
    guard year > 1582, year < 10_000 else { return nil }
    let days = (year + 3760...year + 3762).map(daysBeforeJewishYear)
    // No year has 356 or 382 days: it, or the one before, begins later.
    let delay = days[2] - days[1] == 356 ? 2 : days[1] - days[0] == 382 ? 1 : 0
    // Day 0 was Monday, 7 October 3761 before Christ in the Julian calendar.
    return CivilDay(year: 1, month: 1, day: 1)?.advanced(by: days[1] + delay - 1_373_428)
  }

  /// The days from the new moon of creation to that of `year`, so that no fast falls beside a
  /// Sabbath: the year never begins on a Sunday, a Wednesday or a Friday.
  private static func daysBeforeJewishYear(_ year: Int) -> Int {
    let months = (235 * year - 234) / 19
    // A day has 25,920 parts.
    let day = 29 * months + (12_084 + 13_753 * months) / 25_920
    return 3 * (day + 1) % 7 < 3 ? day + 1 : day
  }

  /// The names, as the tokeniser cuts them.
  static let table = PhraseTable<Holiday>(names)

  /// The words that names begin with, each once.
  static let firstWords: [String] = names.reduce(into: []) { words, entry in
    let first = String(entry.0.prefix { $0 != " " })
    if !words.contains(first) { words.append(first) }
  }

  /// The names of `day`, each with the words that may follow it.
  private static func named(_ names: [String], _ day: Holiday) -> [(String, Holiday)] {
    names.map { ($0, day) }
  }

  private static let names: [(String, Holiday)] =
    civil.flatMap { named($0.0, $0.1) } + church.flatMap { named($0.0, $0.1) }
    + jewish.flatMap { named($0.0, $0.1) } + moon.flatMap { named($0.0, $0.1) }

  private static let civil: [([String], Holiday)] = [
    (
      ["new year 's day", "new years day", "new year 's", "new year day"],
      .fixed(month: 1, day: 1)
    ),
    (["new year 's eve", "new years eve"], .fixed(month: 12, day: 31)),
    (
      ["valentine 's day", "valentines day", "st. valentine 's day", "saint valentine 's day"],
      .fixed(month: 2, day: 14)
    ),
    (["ides of march"], .fixed(month: 3, day: 15)),
    (
      [
        "international workers ' day", "international workers day", "workers ' day",
        "international labor day", "international labour day",
      ],
      .fixed(month: 5, day: 1)
    ),
    (["world vegan day"], .fixed(month: 11, day: 1)),
    (["human rights day"], .fixed(month: 12, day: 10)),
    (["women 's day", "international women 's day"], .fixed(month: 3, day: 8)),
    (["boss 's day", "boss day", "bosses ' day"], .workday(month: 10, day: 16)),
    (["king 's day", "koningsdag"], .notSunday(month: 4, day: 27)),
    (["groundhog day"], .fixed(month: 2, day: 2)), (["pi day"], .fixed(month: 3, day: 14)),
    (
      [
        "st. patrick 's day", "st patrick 's day", "saint patrick 's day", "st. patricks day",
        "saint patricks day", "st patricks day", "st. paddy 's day", "st paddy 's day",
        "saint paddy 's day",
      ],
      .fixed(month: 3, day: 17)
    ),
    (["april fools day", "april fool 's day", "april fools ' day"], .fixed(month: 4, day: 1)),
    (["earth day"], .fixed(month: 4, day: 22)), (["anzac day"], .fixed(month: 4, day: 25)),
    (["cinco de mayo"], .fixed(month: 5, day: 5)), (["juneteenth"], .fixed(month: 6, day: 19)),
    (["flag day"], .fixed(month: 6, day: 14)), (["canada day"], .fixed(month: 7, day: 1)),
    (["independence day", "fourth of july"], .fixed(month: 7, day: 4)),
    (["bastille day"], .fixed(month: 7, day: 14)), (["patriot day"], .fixed(month: 9, day: 11)),
    (["halloween", "hallowe'en"], .fixed(month: 10, day: 31)),
    (["guy fawkes night", "bonfire night"], .fixed(month: 11, day: 5)),
    (
      ["veterans day", "veteran 's day", "veterans ' day", "armistice day", "remembrance day"],
      .fixed(month: 11, day: 11)
    ),
    (
      [
        "martin luther king day", "martin luther king jr. day", "mlk day", "mlk jr. day",
        "martin luther king 's day", "martin luther kings day", "martin luther king jr. 's day",
      ],
      .nth(3, weekday: 1, month: 1)
    ),
    (
      ["presidents ' day", "president 's day", "presidents day"],
      .nth(3, weekday: 1, month: 2)
    ),
    (["mother 's day", "mothers day", "mothers ' day"], .nth(2, weekday: 7, month: 5)),
    (["memorial day"], .nth(-1, weekday: 1, month: 5)),
    (["father 's day", "fathers day", "fathers ' day"], .nth(3, weekday: 7, month: 6)),
    (["labor day", "labour day"], .nth(1, weekday: 1, month: 9)),
    (["columbus day", "indigenous peoples ' day"], .nth(2, weekday: 1, month: 10)),
    (["thanksgiving day", "thanksgiving"], .nth(4, weekday: 4, month: 11)),
    (["black friday"], .afterNth(1, 4, weekday: 4, month: 11)),
    (["cyber monday"], .afterNth(4, 4, weekday: 4, month: 11)),
    (["election day"], .afterNth(1, 1, weekday: 1, month: 11)),
  ]

  private static let church: [([String], Holiday)] = [
    (["christmas day", "christmas", "xmas", "xmas day"], .fixed(month: 12, day: 25)),
    (["christmas eve", "xmas eve"], .fixed(month: 12, day: 24)),
    (["boxing day", "st. stephen 's day"], .fixed(month: 12, day: 26)),
    (["epiphany", "three kings day"], .fixed(month: 1, day: 6)),
    (["candlemas"], .fixed(month: 2, day: 2)),
    (["all saints ' day", "all saints day", "all hallows ' day"], .fixed(month: 11, day: 1)),
    (["all souls ' day", "all souls day"], .fixed(month: 11, day: 2)),
    (["assumption day"], .fixed(month: 8, day: 15)), (["michaelmas"], .fixed(month: 9, day: 29)),
    (
      ["shrove tuesday", "mardi gras", "fat tuesday", "pancake day", "pancake tuesday"],
      .easter(-47)
    ),
    (["season of lent", "lenten season"], .from(.easter(-46), to: .easter(-1))),
    (["great lent", "great fast"], .from(.easternEaster(-48), to: .easternEaster(-9))),
    (["ash wednesday"], .easter(-46)), (["palm sunday", "branch sunday"], .easter(-7)),
    (["maundy thursday", "holy thursday", "thursday of mysteries"], .easter(-3)),
    (["good friday"], .easter(-2)),
    (["holy saturday", "easter saturday"], .easter(-1)),
    (["easter sunday", "easter day", "easter"], .easter(0)), (["easter monday"], .easter(1)),
    (["ascension day", "ascension thursday"], .easter(39)),
    (["pentecost", "whit sunday", "whitsunday", "white sunday"], .easter(49)),
    (["pentecost monday", "whit monday"], .easter(50)), (["trinity sunday"], .easter(56)),
    (["corpus christi"], .easter(60)),
    (["orthodox good friday", "orthodox great friday"], .easternEaster(-2)),
    (["clean monday", "orthodox shrove monday"], .easternEaster(-48)),
    (["lazarus saturday"], .easternEaster(-8)), (["orthodox palm sunday"], .easternEaster(-7)),
    (["orthodox easter", "orthodox easter sunday"], .easternEaster(0)),
    (["orthodox easter monday"], .easternEaster(1)),
    (["orthodox christmas", "orthodox christmas day"], .fixed(month: 1, day: 7)),
  ]

  /// Those of the Jewish year fall on the day after the evening on which they begin.
  private static let jewish: [([String], Holiday)] = [
    (["rosh hashanah", "rosh hashana", "rosh hashanna"], .span(.jewish(0), days: 2)),
    (["yom kippur"], .jewish(9)),
    (
      ["sukkot", "succos", "feast of tabernacles", "feast of the ingathering"],
      .span(.jewish(14), days: 8)
    ), (["simchat torah"], .jewish(22)),
    (["passover", "pesach"], .span(.jewish(-163), days: 8)), (["purim"], .jewish(-193)),
    (["shavuot", "shavuos", "feast of weeks"], .jewish(-113)),
    (["shemini atzeret"], .jewish(21)), (["shushan purim"], .jewish(-192)),
    (["tisha b'av"], .jewish(-51)), (["lag ba-omer", "lag baomer"], .jewish(-131)),
    (["yom hashoah"], .jewish(-151)),
  ]
}
