import ClaimsetCore
import Testing

@testable import ClaimsetTables

@Suite struct WriterTests {
  private func csv(_ row: [Cell], text: String = "") -> String {
    var writer = CSVWriter()
    var bytes: [UInt8] = []
    writer.append(row, of: SourceText(text), to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func json(_ cell: Cell, text: String = "") -> String {
    var bytes: [UInt8] = []
    bytes.append(json: cell, of: SourceText(text))
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func `CSV quotes text and leaves numbers, booleans, days and nothing bare`() {
    let row: [Cell] = [
      .string("x"), .string(""), .null, .integer(-7),
      .decimal(ExactDecimal(mantissa: 350, exponent: -2)),
      .boolean(true), .day(CivilDay(number: 0)), .slice(Span(1, 3)),
    ]
    #expect(csv(row, text: "abcd") == "\"x\",\"\",,-7,3.50,true,1970-01-01,\"bc\"\r\n")
  }

  @Test func `CSV packs a list as JSON`() {
    #expect(csv([.list([.string("a\"b"), .null])]) == #""[""a\""b"",null]""# + "\r\n")
  }

  @Test func `the CSV header is the columns' names`() {
    let head = String(decoding: CSVWriter.head(of: .claimLinks), as: UTF8.self)
    #expect(head == "\"claim_id\",\"table\",\"row_id\",\"role\"\r\n")
  }

  @Test(arguments: [
    ("a\"b\\c", #""a\"b\\c""#), ("\n\r\t\u{1}", #""\n\r\t\u0001""#),
    ("\u{85}\u{2028}\u{2029}", #""\u0085\u2028\u2029""#), ("Â€ “é” \u{80}", "\"Â€ “é” \u{80}\""),
    ("", "\"\""),
  ])
  func `JSON escapes what must be, and the line ends of Unicode`(text: String, written: String) {
    #expect(json(.string(text)) == written)
    #expect(json(.slice(Span(0, text.utf8.count)), text: text) == written)
  }

  @Test func `JSON escapes look no further than the slice`() {
    #expect(json(.slice(Span(0, 1)), text: "a\"") == "\"a\"")
  }

  @Test(arguments: [
    (Int128(0), 0, "0"), (0, -2, "0.00"), (0, 5, "0"), (25, 3, "25000"), (-1, -3, "-0.001"),
    (12_345, -2, "123.45"), (7, 401, "7E401"), (-7, -401, "-7E-401"),
    (1, 400, "1" + String(repeating: "0", count: 400)),
    (Int128.max, 0, "170141183460469231731687303715884105727"),
    (Int128.min, -1, "-17014118346046923173168730371588410572.8"),
    (10_000_000_000_000_000_000, 0, "10000000000000000000"),
  ])
  func `writes every digit of a decimal`(mantissa: Int128, exponent: Int, written: String) {
    #expect(json(.decimal(ExactDecimal(mantissa: mantissa, exponent: exponent))) == written)
  }

  @Test(arguments: [
    (0, 1, 1, "0000-01-01"), (-43, 3, 15, "-0043-03-15"), (9999, 12, 31, "9999-12-31"),
  ])
  func `writes a day with four digits of the year`(year: Int, month: Int, day: Int, written: String)
    throws
  {
    let civil = try #require(CivilDay(year: year, month: month, day: day))
    #expect(csv([.day(civil)]) == written + "\r\n")
    #expect(CivilDay(signed: written) == civil)
  }

  @Test func `a day beyond four digits of the year is left empty`() {
    let last = CivilDay(year: 9999, month: 12, day: 31)
    #expect(csv([Cell.stated(last), Cell.stated(last?.advanced(by: 1))]) == "9999-12-31,\r\n")
    #expect(Cell.stated(CivilDay(number: Int(Int32.min))) == .null)
  }

  @Test(arguments: [Int.min, Int.max, 0, 9, 10, -10])
  func `writes whole numbers`(value: Int) { #expect(json(.integer(value)) == "\(value)") }
}
