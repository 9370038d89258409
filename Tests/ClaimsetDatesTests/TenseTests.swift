import ClaimsetCore
import ClaimsetDates
import ClaimsetTestSupport
import Testing

/// The dates of `text` after its parse, published on a Wednesday.
private func dates(
  _ text: String,
  published: String? = "2013-06-12",
  genre: Genre = .newswire
) throws -> [DateMention] {
  let document = try TestDocument.parsed(text, published: published, genre: genre)
  return try DatesStage().apply(to: document).dates ?? []
}

@Suite struct TenseTests {
  @Test(arguments: [
    ("The chairman stepped down in November.", "2012-11"),
    ("The board will name a chairman in November.", "2013-11"),
    ("She was told on Thursday to leave the house.", "2013-06-06"),
    ("The council will vote on Tuesday.", "2013-06-18"),
    ("They are meeting on Monday in the old mill.", "2013-06-17"),
    ("They were meeting on Monday in the old mill.", "2013-06-10"),
    ("A man was hurt next to the mill on Friday.", "2013-06-07"),
  ])
  func `puts a date on the side that its verb looks to`(text: String, timex: String) throws {
    #expect(try dates(text).map(\.timex) == [timex], "\(text)")
  }

  @Test(arguments: [
    ("The river is narrow, and it freezes from December until March.", ["XXXX-12", "XXXX-03"]),
    ("The geese usually leave the lake in October.", ["XXXX-10"]),
    ("The baker works from nine to five.", ["XXXX-XX-XXT09:00", "XXXX-XX-XXT17:00"]),
  ])
  func `leaves the year of a habit open`(text: String, expected: [String]) throws {
    let found = try dates(text)
    #expect(found.map(\.timex) == expected)
    #expect(found.allSatisfy { $0.status == .recurring && $0.earliest == nil && $0.latest == nil })
  }

  @Test(arguments: [
    ("It runs from December until March.", "2013-12"),
    ("It froze from December until March.", "2012-12"),
  ])
  func `takes what happens once for no habit`(text: String, first: String) throws {
    #expect(try dates(text).first?.timex == first)
  }

  @Test func `counts a year from the period it was told of`() throws {
    let found = try dates(
      "Sales fell in 2012, the mill said on Thursday, by more than in the previous year."
    )
    #expect(found.map(\.timex) == ["2012", "2013-06-06", "2011"])
    let quarter = try dates(
      "The third quarter of 2012 was good. The fourth quarter of 2013 will be better than a year earlier."
    )
    #expect(quarter.map(\.timex) == ["2012-Q3", "2013-Q4", "2011-Q3"])
  }

  @Test func `leaves what hangs on the day of an undated text open`() throws {
    let found = try dates(
      "The mill opened in May 2018. Ten years ago it was a ruin, and last summer it burned.",
      published: nil
    )
    #expect(found.map(\.timex) == ["2018-05", "XXXX", "XXXX-SU"])
    #expect(found.dropFirst().allSatisfy { $0.status == .unresolved })
  }
}

@Suite struct TaleTests {
  private func values(_ text: String) throws -> [String] {
    try dates(text, published: "2009-12-19", genre: .narrative).map(\.timex)
  }

  @Test(arguments: [
    (
      "The fleet left in May 1941. It was weaker than in the previous year. In July it sank.",
      ["1941-05", "1940", "1941-07"]
    ),
    (
      "In May 1941 they met a crew that had left in 1938. In July they sank.",
      ["1941-05", "1938", "1941-07"]
    ),
    (
      "In May 1941 the ship (built in October 1939) left. In July it sank.",
      ["1941-05", "1939-10", "1941-07"]
    ),
    (
      "On December 8, 1941 they left. The allies declared war in 1941. In January they sank.",
      ["1941-12-08", "1941", "1942-01"]
    ),
    ("They passed the spring and late summer of 1943 in camp.", ["1943-SP", "1943-SU"]),
    ("In the winter of 1791 they met. In July of that year they left.", ["1791-WI", "1791-07"]),
    ("The revolt (499-493 BC) failed. In the 470s BC they left.", ["BC0499", "BC0493", "BC047"]),
  ])
  func `follows the year that a tale is in`(text: String, expected: [String]) throws {
    #expect(try values(text) == expected)
  }
}
