import ClaimsetCore
import Testing

/// The bounds of `string` as `YYYY-MM-DD`, `..` where there is none.
private func bounds(_ string: String) -> String? {
  guard let bounds = EDTF(string)?.bounds else { return nil }
  func text(_ day: EDTFDay?) -> String {
    day.map { "\($0.year)-\($0.month)-\($0.day)" } ?? ".."
  }
  return text(bounds.earliest) + " " + text(bounds.latest)
}

@Suite struct EDTFTests {
  @Test(arguments: [
    ("2014", "2014-1-1 2014-12-31"), ("2012-02", "2012-2-1 2012-2-29"),
    ("2014-03-22", "2014-3-22 2014-3-22"), ("-0489", "-489-1-1 -489-12-31"),
    ("2014-03-22T08:30:00Z", "2014-3-22 2014-3-22"), ("187X", "1870-1-1 1879-12-31"),
    ("18XX", "1800-1-1 1899-12-31"), ("-03XX", "-399-1-1 -300-12-31"),
    ("2014-XX", "2014-1-1 2014-12-31"), ("2014-02-XX", "2014-2-1 2014-2-28"),
    ("187X-06-02", "1870-6-2 1879-6-2"), ("2014-22", "2014-6-1 2014-8-31"),
    ("2014-24", "2014-12-1 2015-2-28"), ("2014-30", "2014-12-1 2015-2-28"),
    ("2014-34", "2014-4-1 2014-6-30"), ("2014-38", "2014-5-1 2014-8-31"),
    ("2014-41", "2014-7-1 2014-12-31"), ("Y25E4", "250000-1-1 250000-12-31"),
    ("Y-250000", "-250000-1-1 -250000-12-31"), ("1870S2", "1870-1-1 1870-12-31"),
    ("1920/1931-05", "1920-1-1 1931-5-31"), ("1920/..", "1920-1-1 .."), ("/1931", ".. 1931-12-31"),
    ("[1920,1922..1924]", "1920-1-1 1924-12-31"), ("{..1920-05}", ".. 1920-5-31"),
    ("~1920", "1920-1-1 1920-12-31"), ("1920?-06-~11", "1920-6-11 1920-6-11"),
  ])
  func `bounds what it reads`(string: String, expected: String) {
    #expect(bounds(string) == expected)
  }

  @Test(arguments: [
    "2014", "1920?/1931%", "[1920,1922..1924]", "{..1920-05}", "1920?-06-~11", "Y-25E4", "1870S2",
    "2014-03-22T08:30:00+05:00", "../1920", "/1920", "1920/", "187X~",
  ])
  func `writes back what it reads`(string: String) throws {
    #expect(try #require(EDTF(string)).description == string)
  }

  @Test(arguments: [
    "", "May", "2014-13", "2014-02-30", "-0000", "20140", "2014-3-2", "Y17E7-12-26",
    "2014//2015", "../..", "[]", "[2014", "2014-(03)?-02", "2014-03-02T25:00:00", "2014T08:00:00",
    "Y17", "2014-21-03", "2014-42", "[2014..2015..2016]", "{,}",
  ])
  func `refuses what is none`(string: String) {
    #expect(EDTF(string) == nil)
  }

  @Test func `tells unsure from approximate`() throws {
    func marks(_ string: String) throws -> [Bool] {
      let date = try #require(EDTFDate(string))
      return [date.isUncertain, date.isApproximate]
    }
    #expect(try marks("1920") == [false, false])
    #expect(try marks("1920?") == [true, false])
    #expect(try marks("~1920-05") == [false, true])
    #expect(try marks("1920-%05") == [true, true])
  }
}
