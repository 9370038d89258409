/// A day of the proleptic Gregorian calendar, counted from 1970-01-01.
public struct CivilDay: Hashable, Sendable, Comparable {
  /// Days since 1970-01-01, negative before it.
  public let number: Int32

  /// Makes the day `number` days after 1970-01-01.
  public init(number: Int) { self.number = Int32(number) }

  /// Makes a day from its parts, or nil when there is no such day.
  ///
  /// - Parameters:
  ///   - year: The astronomical year; 0 is 1 BC.
  ///   - month: The month, 1-12.
  ///   - day: The day of the month, from 1.
  public init?(year: Int, month: Int, day: Int) {
    guard (-9999...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.daysInMonth(month, year: year)
    else { return nil }
    self.init(number: Self.daysFromCivil(year, month, day))
  }

  /// Reads `YYYY-MM-DD`; nil for anything else.
  public init?(iso string: String) {
    let parts = string.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts[2].utf8.count == 2, let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The astronomical year, the month 1-12 and the day of the month.
  public var parts: (year: Int, month: Int, day: Int) { Self.civilFromDays(Int(number)) }
  /// The ISO weekday: Monday is 1, Sunday is 7.
  public var weekday: Int {
    let n = (Int(number) + 3) % 7
    return (n < 0 ? n + 7 : n) + 1
  }
  /// The day `days` later.
  public func advanced(by days: Int) -> CivilDay { CivilDay(number: Int(number) + days) }

  /// The number of days in `month` (1-12) of `year`.
  public static func daysInMonth(_ month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }

  /// Orders by time.
  public static func < (a: CivilDay, b: CivilDay) -> Bool { a.number < b.number }

  // Years are counted from March, so that a leap day is the last of its year; 400-year eras
  // repeat exactly.
  private static func daysFromCivil(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private static func civilFromDays(_ number: Int) -> (year: Int, month: Int, day: Int) {
    let z = number + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }
}

extension CivilDay: CustomStringConvertible {
  /// ISO 8601, `YYYY-MM-DD`; a year before 0 carries a sign.
  public var description: String {
    let (year, month, day) = parts
    func padded(_ n: Int, _ width: Int) -> String {
      let digits = String(abs(n))
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return (year < 0 ? "-" : "") + padded(year, 4) + "-" + padded(month, 2) + "-" + padded(day, 2)
  }
}
