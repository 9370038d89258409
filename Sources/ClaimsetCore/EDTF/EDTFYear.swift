/// The year of an EDTF date: four figures with `X`, or `Y` and any number of them.
struct EDTFYear {
  /// The first and the last year it can mean.
  let first: Int
  let last: Int
  /// Whether it opens with `Y`; then nothing may follow it.
  let isLong: Bool

  /// Reads `1984`, `-0999`, `19XX`, `Y170000002`, `Y17E7`, `1950S2`.
  init?(_ string: Substring) {
    let sides = string.split(separator: "S", omittingEmptySubsequences: false)
    guard (1...2).contains(sides.count), let body = sides.first else { return nil }
    if sides.count == 2 {
      guard let digits = Int(sides[1]), digits > 0, !body.contains("X") else { return nil }
    }
    isLong = body.hasPrefix("Y")
    if isLong {
      guard let year = Self.long(body.dropFirst()) else { return nil }
      (first, last) = (year, year)
      return
    }
    let isNegative = body.hasPrefix("-")
    let figures = isNegative ? body.dropFirst() : body
    guard figures.utf8.count == 4, figures.allSatisfy(EDTFDate.isFigure), body != "-0000",
      let least = Int(figures.map { $0 == "X" ? "0" : String($0) }.joined()),
      let most = Int(figures.map { $0 == "X" ? "9" : String($0) }.joined())
    else { return nil }
    (first, last) = isNegative ? (-most, -least) : (least, most)
  }

  /// `170000002`, `-17E7`.
  private static func long(_ string: Substring) -> Int? {
    let parts = string.split(separator: "E", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), var year = Int(parts[0]), abs(year) < 1_000_000_000_000
    else { return nil }
    if parts.count == 1 { return parts[0].drop { $0 == "-" }.count > 4 ? year : nil }
    guard let power = Int(parts[1]), (1...12).contains(power) else { return nil }
    for _ in 0..<power {
      let (product, isOver) = year.multipliedReportingOverflow(by: 10)
      guard !isOver else { return nil }
      year = product
    }
    return year
  }

  /// A leap year where it can mean one.
  var leapest: Int { last > first ? 2000 : first }
}

/// The codes for parts of a year, 21 to 41 (ISO 8601-2:2019, 4.8).
struct EDTFSeason {
  private let firstMonth: Int
  private let months: Int

  /// Reads a code; nil for a month.
  init?(_ text: String) {
    guard let code = Int(text), (21...41).contains(code) else { return nil }
    switch code {
    // Seasons without a place, and those of the north: the meteorological ones.
    case 21...28: (firstMonth, months) = ((code - 21) % 4 * 3 + 3, 3)
    // The south: spring is September to November.
    case 29...32: (firstMonth, months) = ([9, 12, 3, 6][code - 29], 3)
    case 33...36: (firstMonth, months) = ((code - 33) * 3 + 1, 3)
    case 37...39: (firstMonth, months) = ((code - 37) * 4 + 1, 4)
    default: (firstMonth, months) = ((code - 40) * 6 + 1, 6)
    }
  }

  func earliest(of year: Int) -> EDTFDay { EDTFDay(year: year, month: firstMonth, day: 1) }

  /// A winter reaches into the year after it.
  func latest(of year: Int) -> EDTFDay {
    let last = firstMonth + months - 1
    let (month, over) = last > 12 ? (last - 12, 1) : (last, 0)
    return EDTFDay(
      year: year + over,
      month: month,
      day: CivilDay.daysInMonth(month, year: year + over)
    )
  }
}
