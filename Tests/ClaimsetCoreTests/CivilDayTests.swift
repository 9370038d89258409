import ClaimsetCore
import Testing

@Suite struct CivilDayTests {
  /// Days whose number and weekday are known from other calendars.
  @Test(arguments: [
    (1970, 1, 1, 0, 4), (1969, 12, 31, -1, 3), (2000, 2, 29, 11_016, 2), (1900, 3, 1, -25_508, 4),
    (1582, 10, 15, -141_427, 5), (0, 3, 1, -719_468, 3), (2038, 1, 19, 24_855, 2),
  ])
  func `counts known days`(year: Int, month: Int, day: Int, number: Int, weekday: Int) throws {
    let known = try #require(CivilDay(year: year, month: month, day: day))
    #expect(Int(known.number) == number && known.weekday == weekday)
    #expect(known.parts == (year, month, day))
  }

  @Test(arguments: [
    (2023, 2, 29), (1900, 2, 29), (2024, 4, 31), (2024, 13, 1), (2024, 0, 1), (2024, 1, 0),
    (2024, 1, 32), (10_000, 1, 1), (-10_000, 1, 1),
  ])
  func `knows which days there are not`(year: Int, month: Int, day: Int) {
    #expect(CivilDay(year: year, month: month, day: day) == nil)
  }

  @Test func `goes through every day of two eras without a gap`() throws {
    var day = try #require(CivilDay(year: 1599, month: 12, day: 31))
    var (year, month, date) = day.parts
    var weekday = day.weekday
    while year < 2401 {
      day = day.advanced(by: 1)
      date += 1
      weekday = weekday % 7 + 1
      if date > CivilDay.daysInMonth(month, year: year) { (month, date) = (month + 1, 1) }
      if month > 12 { (year, month) = (year + 1, 1) }
      guard day.parts == (year, month, date), day.weekday == weekday else {
        Issue.record("after \(day.advanced(by: -1)) comes \(day)")
        return
      }
    }
  }

  @Test func `reads and writes ISO 8601`() throws {
    #expect(try #require(CivilDay(iso: "2013-03-22")).description == "2013-03-22")
    #expect(try #require(CivilDay(year: -43, month: 3, day: 15)).description == "-0043-03-15")
    #expect(try #require(CivilDay(year: 7, month: 1, day: 2)).description == "0007-01-02")
    for faulty in ["2013-3-22", "2013-02-30", "20130322", "2013-03-22T", "", "abcd-ef-gh"] {
      #expect(CivilDay(iso: faulty) == nil, "\(faulty)")
    }
  }

  @Test func `orders by time`() throws {
    let early = try #require(CivilDay(iso: "1999-12-31"))
    #expect(early < early.advanced(by: 1) && early.advanced(by: -400) < early)
  }
}
