import ClaimsetCore

// Data table: holidays that hang on the moon, year by year.
//
// Reckoned from the new moons and the sun's way (JPL's DE405 as told by PyEphem), by the rules that
// the calendars state: the Chinese one in Beijing's time, Hindu months and lunar days in Delhi with
// Lahiri's ayanamsa, Islamic months as of Mecca, where the moon sets after the sun. What is
// sighted or decreed may differ from it by a day.

/// Holidays that no short rule gives.
enum HolidayAlmanac: String, Sendable, CaseIterable {
  case ugadi, ramaNavami, mahavirJayanti, vesak
  case rathaYatra, rakshaBandhan, janmashtami, ganeshChaturthi, navaratri
  case mahaSaptami, dussehra, valmikiJayanti, karvaChauth, dhanteras, narakaChaturdashi, diwali,
    bhaiDooj
  case chhath, guruNanak, vasantPanchami, guruRavidas, mahaShivaratri, dayananda, holikaDahan,
    makarSankranti
  case vaisakhi, onam, chineseNewYear

  /// The day in `year`; nil for the years the table does not have.
  func day(in year: Int) -> CivilDay? {
    let table = Self.tables[rawValue]
    guard let table, (table.first...table.first + table.days.count - 1).contains(year),
      let start = CivilDay(year: year, month: table.month, day: table.day),
      let offset = Self.offset(table.days[year - table.first])
    else { return nil }
    return start.advanced(by: offset)
  }

  /// The days that a digit or a letter stands for: `0` to `9`, `A` to `Z`, `a` to `z`.
  private static func offset(_ byte: UInt8) -> Int? {
    switch byte {
    case 0x30...0x39: Int(byte) - 0x30
    case 0x41...0x5A: Int(byte) - 0x41 + 10
    case 0x61...0x7A: Int(byte) - 0x61 + 36
    default: nil
    }
  }

  /// One holiday: the first year, the day that offsets count from, and an offset for each year.
  private struct Table {
    let first: Int
    let month: Int
    let day: Int
    let days: [UInt8]

    init(_ first: Int, _ month: Int, _ day: Int, _ days: StaticString) {
      (self.first, self.month, self.day) = (first, month, day)
      self.days = days.withUTF8Buffer { Array($0) }
    }
  }

  private static let tables: [String: Table] = [
    "ugadi": Table(2000, 3, 1, "ZPhWKdT-bQFYMfUKc-HaOhWLdT-bQiXNfUKdRGZOg-LeTIbQiXM"),
    "ramaNavami": Table(2000, 3, 1, "gWpfTlaPhXNgVncRjYOhWpeTlaPjXqgVmbRkZOhXodSlaQjYqfU"),
    "mahavirJayanti": Table(2000, 3, 1, "katjXqfUmbRkZshWndSlatiYpeUnbukZrgVocSlbtiXqeTncukZ"),
    "vesak": Table(2000, 4, 1, "latjXqgVmcukZshXodTlatjYqfUnbukashWpdSlbtjYqeUncukZ"),
    "rathaYatra": Table(2000, 6, 1, "WMfUIbQjXNgWKdSlZOhXMfUJaQjYNgVLcRkaOhXMeTIbQjYOgVK"),
    "rakshaBandhan": Table(2000, 8, 1, "E3LBTI8RF4NC1K9SH6PE2LBUI8RG4NC2K9SH5OD3LBUJ7QF4MC2"),
    "janmashtami": Table(2000, 8, 1, "LBTIaPEXMCVK8RGZNDWMASHaPEXNCUJ8QGZPDWLASHaQFYNCTI8"),
    "ganeshChaturthi": Table(2000, 8, 1, "VLeUmbQjXMfVndSlZOhWLeUnbQiYMfVocRkZNgWMeTmbPiXNfVo"),
    "navaratri": Table(2000, 9, 1, "Rka-iXMfTIbRjYOgUKdSkaPiWLe-IbRkYNgV--SlaPiXLe-JbRj"),
    "mahaSaptami": Table(2000, 9, 1, "XqfVndSlZOhWoeUnbQjYqfVodSkZOgWpeUmbPiXqfVodRkZOhWp"),
    "dussehra": Table(2000, 9, 1, "atiXpfVocRkZrgWpeTmasiXrfVncQjZshWpeSlatiYrgUncRjZs"),
    "valmikiJayanti": Table(2000, 10, 1, "CVK9RG6PD3LASH7QF4NCUJ8RG6PE2LATH7QG4NCUJ8RH5OD2KAT"),
    "karvaChauth": Table(2000, 10, 1, "FYNDUJ9RG6PEWLATH7QGYNCVJ8SH6PEWKATJ7QFYMBUK9SH6ODW"),
    "dhanteras": Table(2000, 10, 1, "NgWMeTIbPEXNfVKcQGZOgWLeSHaQEXNgUJcRGZOhWLdTHaQFXNf"),
    "narakaChaturdashi": Table(2000, 10, 1, "PiYNfVKcQGZOhWLeSHaQiYNgUJcRGZOhWLdTHaQjXMfUIbRHZOh"),
    "diwali": Table(2000, 10, 1, "PiYOgVKdRGZPhXMfTIbQiYNgUJcSGZPiWLeT-bQjYNgVJc-HZPh"),
    "bhaiDooj": Table(2000, 10, 1, "RkaPhXMfTIbRjYOhVKdSkaPiXMeUIbRkYOgVJcSlaPiXLeTJbRk"),
    "chhath": Table(2000, 10, 1, "WpeTlbRkYNfVncSlaPhWoeTnbQjYMfVodSlaOhWpeUncQiXNfVo"),
    "guruNanak": Table(2000, 11, 1, "ATI7PE4NC1K9RG5OD3MBTI7QE4ND1K9RG5OE2LATH7QF4NC1J8R"),
    "vasantPanchami": Table(2000, 1, 1, "eSlaPhWMfUJcRjYNgVLeTkZPiWMfVIbQjYNhWKdSlZPiYMfUJbQ"),
    "guruRavidas": Table(2000, 1, 1, "ncvkashWpdTmbtiXqeUndvkZsgVoeTmbuiXqfUndvjYrhVoeTla"),
    "mahaShivaratri": Table(2000, 2, 1, "WKdSHZPEXMBTJbQGZNCVKcSHaPEXMATIcQGZOCVKdSHaQDWLBTI"),
    "dayananda": Table(2000, 2, 1, "SGZPEWMBUI7QFYNDWK9RHZPEXMBTI7QGZNDVK8RHaPEXMATI8QG"),
    "holikaDahan": Table(2000, 2, 1, "latiYqfUnbRkZrhWodSlbtiXqeTmcRkZsgVodSlbuiXpfTmcSjY"),
    "makarSankranti": Table(2000, 1, 1, "EDDDEDDEEDDEEDDEEDDEEDDEEDDEEDDEEDDEEDDEEDDEEDEEEDE"),
    "vaisakhi": Table(2000, 4, 1, "CDDDCDDDCDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDDD"),
    "onam": Table(2000, 8, 1, "fUKcRj-QgWMdSkbRiYOfUKcSjZPgVLd-kbRiXNeVKcSkZPgWLd-"),
    "chineseNewYear": Table(
      1900,
      1,
      20,
      """
      BUJ9RF5OD2LATH6PF3MCVJ8RG4OD3LASH6PF4MBUJ7QG5OD2L9SH7PE4NBTJ8QG5OD1KASH7QE3MBTI8RG5O\
      DVK9SH7QF3LBUI8RG4NC2K9TI6PE3LBUJ8RG5NC2L9SH6OE3MBUJ8QF4NC2LASH6PD3MCUJ8QF4ND1K9SG6P\
      E3MBUI7QG4ND2K9SH6PE4LATI7QG5NC1K
      """
    ),
  ]
}

/// The Islamic calendar, as it is reckoned for Mecca.
enum IslamicCalendar {
  /// The first day of the month, 1-12, of the Islamic `year`; nil outside 1369-1472.
  static func day(year: Int, month: Int, day: Int) -> CivilDay? {
    guard (1369...1472).contains(year), (1...12).contains(month) else { return nil }
    let long = longMonths[year - 1369]
    let before = (1..<month).reduce(0) { $0 + 29 + (long >> ($1 - 1) & 1) }
    return CivilDay(number: newYears[year - 1369] + before + day - 1)
  }

  /// The last day of a month that begins on `first`.
  static func lastDay(of month: Int, from first: CivilDay) -> CivilDay {
    let next = month % 12 + 1
    let ends = [first.parts.year, first.parts.year + 1].compactMap {
      day(in: $0, month: next, day: 1)
    }
    // Its months have 29 days or 30.
    let end = ends.first { (29...30).contains($0.number - first.number) }
    return end?.advanced(by: -1) ?? first.advanced(by: 28)
  }

  /// The first such day that falls in the Gregorian `year`.
  static func day(in gregorian: Int, month: Int, day: Int) -> CivilDay? {
    let guess = (gregorian - 622) * 33 / 32
    return (guess - 1...guess + 2).lazy.compactMap { self.day(year: $0, month: month, day: day) }
      .first { $0.parts.year == gregorian }
  }

  /// 1 Muharram 1369, in days since 1970.
  private static let firstDay = -7375

  /// For each year its first day, in days since 1970.
  private static let newYears: [Int] = longMonths.reduce(into: [firstDay]) { days, long in
    days.append((days.last ?? firstDay) + 12 * 29 + long.nonzeroBitCount)
  }

  /// For each year the months of thirty days as bits, the first month lowest.
  private static let longMonths: [Int] = {
    let digits: StaticString = """
      b5aad2ea5e4ac96536a75574b697526a9555aad4ecaea5d4dc9d52aa54d59752f2ae96d26a552b2574b7\
      97656ad65d4ac9692d25d4ddad66aa69552ba574ae96d2eab656c969352b9672d65d5bd2ba4b49a9552d\
      5adb6a6e4dc9d92aa69562ae56d36ab55aaa94d49d95d2ba5b55aad55a9a92e25e55dada6d46a554ba97\
      54eaae5acba9d92b2564bcab55ab556d2ea5e4aa9552daad36c7596d2695
      """
    let bytes = digits.withUTF8Buffer { Array($0) }
    let values = bytes.map { Int($0 < 0x3A ? $0 - 0x30 : $0 - 0x57) }
    return stride(from: 0, to: values.count - 2, by: 3).map {
      values[$0] << 8 | values[$0 + 1] << 4 | values[$0 + 2]
    }
  }()
}
