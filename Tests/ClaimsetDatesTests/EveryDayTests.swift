import ClaimsetCore
import ClaimsetDates
import ClaimsetTestSupport
import Testing

@Suite struct EveryDayTests {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// Every day of a leap year with its value.
  private static let days: [(day: Int, month: String, value: String)] = (1...12).flatMap { month in
    (1...[31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]).map { day in
      let parts = [month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }
      return (day, months[month - 1], "2016-\(parts[0])-\(parts[1])")
    }
  }

  @Test(arguments: [true, false])
  func `reads every day of the year`(dayFirst: Bool) throws {
    let text = Self.days.map {
      dayFirst
        ? "They met on \($0.day) \($0.month) 2016." : "They met on \($0.month) \($0.day), 2016."
    }
    .joined(separator: "\n\n")
    let document = try DatesStage().apply(to: TestDocument.parsed(text, published: "2021-03-05"))
    #expect(document.dates?.map(\.timex) == Self.days.map(\.value))
  }
}
