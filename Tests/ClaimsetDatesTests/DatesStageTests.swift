import ClaimsetCore
import ClaimsetDates
import ClaimsetTestSupport
import Testing

/// The dates of `text`, published on `published`.
private func dates(_ text: String, published: String? = nil) throws -> [DateMention] {
  let document = try TestDocument.segmented(text, published: published, genre: .newswire)
  return try DatesStage().apply(to: document).dates ?? []
}

/// The words of the dates of `text` with their TIMEX3 values.
private func values(_ text: String, published: String? = nil) throws -> [String] {
  let source = SourceText(text)
  return try dates(text, published: published).map { "\(source[$0.span]) = \($0.timex)" }
}

@Suite struct DatesStageTests {
  /// A Wednesday.
  private let published = "2013-06-12"

  @Test(arguments: [
    ("1998", ["The mill closed in 1998.", "A 1998 study found it.", "By 1998, it was gone."]),
    (
      "1939-10-03",
      [
        "On 3 October 1939 it sank.", "It sank on October 3, 1939.",
        "The 3rd of October 1939 was dry.", "Filed 1939-10-03 at noon.", "Dated 10/03/1939 in ink.",
      ]
    ),
    ("2020-08", ["In August 2020, guards came.", "It shut in August, 2020."]),
    ("199", ["In the 1990s it grew.", "The mid-1990s were dry.", "In the nineties it rained."]),
    ("19", ["The 20th century began.", "In the twentieth century trains came."]),
    (
      "P10Y",
      ["He served for 10 years.", "A ten-year plan failed.", "It lasted ten years."]
    ),
    ("P1Y", ["They leave every year.", "It is paid annually."]),
    ("PAST_REF", ["In recent years it grew.", "It was sold recently."]),
    ("BC0490", ["They fought in 490 BC near the sea."]),
    ("2012-Q3", ["Sales rose in the third quarter of 2012."]),
  ])
  func `gives many phrasings their one value`(timex: String, phrasings: [String]) throws {
    for text in phrasings {
      let found = try dates(text).map(\.timex)
      #expect(found.contains(timex), "\(text) gave \(found)")
    }
  }

  @Test(arguments: [
    ("The strike ended yesterday.", "2013-06-11"), ("It rained last week.", "2013-W23"),
    ("He left two years ago.", "2011"), ("It opened on Friday.", "2013-06-07"),
    ("It will open on Friday.", "2013-06-14"), ("He was born last month.", "2013-05"),
    ("It snowed in December.", "2012-12"), ("It will close next year.", "2014"),
    ("They met at 8:30 p.m. Tuesday.", "2013-06-11T20:30"),
    ("It struck last night.", "2013-06-11TNI"),
    ("He spoke on Christmas Day.", "2012-12-25"),
  ])
  func `places relative dates by the publication date`(text: String, timex: String) throws {
    #expect(try dates(text, published: published).map(\.timex) == [timex], "\(text)")
  }

  @Test(arguments: ["The strike ended yesterday.", "It opened on Friday.", "It rained last week."])
  func `leaves relative dates open when the document has no date`(text: String) throws {
    let date = try #require(dates(text).first)
    #expect(date.status == .unresolved && date.earliest == nil && date.latest == nil)
    #expect(date.timex.contains("X") && date.anchor == .none)
  }

  @Test(arguments: [
    "You may go now and march on.".replacing("now", with: "there"), "She came second.",
    "More than 2000 people came.", "A Boeing 747 landed.", "The MiG-15 flew.", "It cost $1990.",
    "A 2-year-old child cried.", "Version 2.4.1 is out.", "They won 3-2.", "Call 555-1998 again.",
    "One more second chance.", "In his 20s he sang.", "They met there again and now and then.",
  ])
  func `takes no date for what is none`(text: String) throws {
    let found = try values(text)
    #expect(found.isEmpty, "\(text) gave \(found)")
  }

  @Test func `follows the mapping from TIMEX3 to EDTF and days`() throws {
    let late = try #require(dates("He came in late 2014.").first)
    #expect(late.modifier == .end && late.edtf == "2014-39~" && late.status == .vague)
    #expect(
      late.earliest == CivilDay(iso: "2014-09-01") && late.latest == CivilDay(iso: "2014-12-31")
    )
    let early = try #require(dates("Early October 1939 was wet.").first)
    #expect(early.edtf == "[1939-10-01..1939-10-10]" && early.modifier == .start)
    let since = try #require(dates("Since 1990, they have fled.").first)
    #expect(since.relation == .since && since.edtf == "1990/.." && since.latest == nil)
    let before = try #require(dates("It stood before 1928.").first)
    #expect(before.edtf == "../1927" && before.latest == CivilDay(iso: "1927-12-31"))
    let after = try #require(dates("It fell after 1928.").first)
    #expect(after.edtf == "1929/.." && after.earliest == CivilDay(iso: "1929-01-01"))
    let winter = try #require(dates("They cross during winter.").first)
    #expect(
      winter.timex == "XXXX-WI" && winter.status == .recurring && winter.recurrence == "R/P1Y"
    )
    let war = try #require(dates("He fled at the end of the Korean War.").first)
    #expect(war.timex.isEmpty && war.status == .event && war.modifier == .end)
  }

  @Test func `lets a bound of what is told be open where its words are`() throws {
    let ago = try #require(dates("It rose more than 30 years ago.", published: published).first)
    #expect(ago.earliest == nil && ago.latest == CivilDay(iso: "1983-12-31"))
    #expect(ago.edtf == "../1983")
    let house = try #require(dates("A pre-1990 house stands there.").first)
    #expect(house.latest == CivilDay(iso: "1989-12-31") && house.edtf == "../1989")
  }

  @Test func `reads a time in brackets of the day before them`() throws {
    let found = try dates("It began at 3 p.m. on Monday (1900 GMT).", published: published)
    #expect(found.map(\.timex) == ["2013-06-10T15:00", "2013-06-10T19:00"])
  }

  @Test func `hangs a later date on the one before it`() throws {
    let found = try dates(
      "The war began in March 1950. In September it widened; two years later it stood still."
    )
    #expect(found.map(\.timex) == ["1950-03", "1950-09", "1952"])
    #expect(found[1].anchor == .mention(0))
  }

  /// What tells of years long past.
  private static let past = """
    It was built in 1901. It burned in 1911, was rebuilt in 1913 and stood idle from 1931 to 1938. \
    In 1950 it was a school, where the children of the valley were taught to read, to sing, to \
    sew and to mend nets until the roof fell in. Since 1954 nobody has lived there.
    """

  @Test(arguments: [
    (Genre.article, "The mill was sold on Monday. " + past, "2013-06-10"),
    (
      .newswire,
      past + " The children learned to swim, too, and the old ones remember it well. " + past
        + " The mill was sold on Monday.", "2013-06-10"
    ),
    (
      .article,
      past + " The children learned to swim, too, and the old ones remember it well. " + past
        + " The mill was sold on Monday.", "XXXX-WXX-1"
    ),
  ])
  func `news is told by its first words or its genre, however much it tells of before`(
    genre: Genre,
    text: String,
    monday: String
  ) throws {
    let document = try TestDocument.segmented(text, published: published, genre: genre)
    let dates = try #require(try DatesStage().apply(to: document).dates)
    #expect(dates.first { document.text[$0.span] == "Monday" }?.timex == monday)
  }

  @Test func `leaves page furniture alone and reads what stands in its sentences`() throws {
    let text =
      "A quiet town\n\nThe mill closed in 1998 and the town shrank.\n\n© 1999 The Quiet Press. All rights reserved."
    #expect(try values(text) == ["1998 = 1998"])
  }

  @Test(arguments: [
    "May ", "1/1/1/", ", ", "half and a ", "hundred ", "the end of very ", "every three ",
    "in 2014 ",
    "two years ", "last ", "mid-",
  ])
  func `reads what is said over and over without a trap`(piece: String) throws {
    let text = String(repeating: piece, count: 4000) + "years"
    let source = SourceText(text)
    for date in try dates(text) { #expect(source.span.contains(date.span)) }
  }

  private func requested(_ text: String, published: String? = "2013-06-12T10:00:00") throws
    -> [String]
  {
    let document = try TestDocument.segmented(text, published: published)
    let stage = DatesStage(options: DatesOptions(style: .requests))
    let dates = try stage.apply(to: document).dates ?? []
    return dates.map { "\(document.text[$0.span]) = \($0.timex)" }
  }

  @Test(arguments: [
    ("Book a room for Monday 11-4.", ["Monday 11 = 2013-06-17T11:00", "4 = 2013-06-17T16:00"]),
    ("Call me in 90 minutes.", ["90 minutes = 2013-06-12T11:30"]),
    ("Call me at 9.", ["9 = 2013-06-12T21:00"]),
    ("Lunch with her 9 tomorrow evening.", ["9 tomorrow evening = 2013-06-13T21:00"]),
    ("We fly on Christmas Day of next year.", ["Christmas Day of next year = 2014-12-25"]),
    ("It is for two weeks starting on 3 July.", ["two weeks = P2W", "3 July = 2013-07-03"]),
    ("It is shut from Nov 10 to Feb 2.", ["Nov 10 = 2013-11-10", "Feb 2 = 2014-02-02"]),
    ("The morning of 1 July suits us.", ["The morning of 1 July = 2013-07-01TMO"]),
  ])
  func `reads notes and requests`(text: String, expected: [String]) throws {
    #expect(try requested(text) == expected)
  }

  @Test func `guesses no minute that the publication does not state`() throws {
    #expect(
      try requested("Call me in 90 minutes.", published: "2013-06-12") == ["90 minutes = PT90M"]
    )
    #expect(try requested("Call me at 9.", published: nil) == ["9 = XXXX-XX-XXT09:00"])
  }

  @Test func `takes a long text for prose though its minute is known`() throws {
    let text = String(repeating: "The council met and the mill stood still for a while. ", count: 8)
    let document = try TestDocument.segmented(text + "It sold 11-4.", published: "2013-06-12T10:00")
    #expect(try DatesStage().apply(to: document).dates == [])
  }

  @Test func `states the moment of a time with a zone`() throws {
    let document = try TestDocument.segmented("Meet on Thursday 9 am PST.", published: "2013-06-12")
    let stage = DatesStage(options: DatesOptions(style: .requests))
    let date = try #require(try stage.apply(to: document).dates?.first)
    #expect(date.edtf == "2013-06-13T09:00:00-08:00" && date.timex == "2013-06-13T09:00")
  }

  @Test(arguments: [
    ("Diwali 2019 was loud.", "2019-10-27", "2019-10-27"),
    ("Ramadan 2018 was hot.", "2018-05-16", "2018-06-14"),
    ("The Chinese New Year 2014 was cold.", "2014-01-31", "2014-01-31"),
    ("Eid al-Adha 2018 was late.", "2018-08-21", "2018-08-21"),
    ("Passover 2018 was early.", "2018-03-31", "2018-04-07"),
  ])
  func `reckons holidays by their calendars`(text: String, first: String, last: String) throws {
    let date = try #require(dates(text).first)
    #expect(date.earliest == CivilDay(iso: first) && date.latest == CivilDay(iso: last))
  }

  @Test func `gives no bounds to a holiday outside its almanac`() throws {
    let date = try #require(dates("Diwali 1720 was loud.").first)
    #expect(date.earliest == nil && date.latest == nil)
  }

  @Test(arguments: [
    "Monday 11-4 to 5 ", "20 past half past ", "5/1-5/7/", "at 6 ", "for two weeks from 3 July ",
    "next ", "1/2 ", "Ramadan ",
  ])
  func `reads requests said over and over without a trap`(piece: String) throws {
    _ = try requested(String(repeating: piece, count: 2000))
  }
}
