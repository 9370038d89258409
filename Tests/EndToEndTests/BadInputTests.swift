import ClaimsetTables
import Foundation
import Glibc
import Testing

/// Bad input is data: the run goes on, good documents give their rows, and the bad one is a row of
/// the diagnostics with its code and a hint.
@Suite struct BadInputTests {
  /// A file that cannot be used as it is, and the codes that say so.
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let codes: [String]
    var testDescription: String { name }

    init(_ name: String, _ bytes: [UInt8], _ codes: String...) {
      self.name = name
      self.bytes = bytes
      self.codes = codes
    }

    init(_ name: String, text: String, _ codes: String...) {
      self.name = name
      bytes = Array(text.utf8)
      self.codes = codes
    }
  }

  static let cases = [
    Case("empty", [], "R105"),
    Case("blank", text: " \n\t\n\r\n", "R105"),
    Case(
      "invalid UTF-8",
      Array("It cost ".utf8) + [0xFF, 0xFE, 0x41] + Array(" euros.".utf8),
      "R102"
    ),
    Case("a surrogate", [0x41, 0xED, 0xA0, 0x80, 0x41], "R102"),
    Case("overlong", [0x41, 0xC0, 0xAF, 0x41], "R102"),
    Case("cut off within a scalar", Array("In 2011 ".utf8) + [0xE2, 0x82], "R102"),
    Case("UTF-16 with its mark", [0xFF, 0xFE, 0x41, 0x00, 0x42, 0x00], "R103"),
    Case(
      "UTF-16 without one",
      "In 2011 it cost 5 million.".utf16.flatMap { [UInt8($0), 0] },
      "R103"
    ),
    Case("a NUL", Array("In 2011".utf8) + [0] + Array(" it opened.".utf8), "R104"),
    Case("direction controls", text: "It cost \u{202E}005\u{202C} euros.", "R106"),
    Case("control characters", text: "It cost\u{07} 5 euros\u{1B}[31m.", "R107"),
  ]

  @Test(arguments: cases)
  func `a document that is not as it should be is said, and the others give their rows`(
    bad: Case
  ) throws {
    let folder = try ScratchFolder(pipeline: Pipelines.plain, ["good.txt": Pipelines.goodText])
    try folder.write("input/bad.txt", bad.bytes)
    let outcome = try Program.run("run", in: folder)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let diagnostics = try PublishedRows(.diagnostics, in: folder).rows
      .filter { $0["path"] == "input/bad.txt" }
    #expect(bad.codes.allSatisfy { code in diagnostics.contains { $0["code"] == code } })
    #expect(diagnostics.allSatisfy { $0["message"] != nil && $0["hint"] != nil })
    try expectGoodRows(folder)
  }

  /// Texts that are odd and yet texts: they are read whole, and without a word about them.
  static let oddTexts = [
    Case("a byte order mark", text: "\u{FEFF}In 2011 it cost 5 million euros.\n"),
    Case("CRLF", text: "In 2011 it opened.\r\n\r\nIt cost 5 million euros.\r\n"),
    Case("lone CR", text: "In 2011 it opened.\rIt cost 5 million euros.\r"),
    Case("no end of line", text: "In 2011 it cost 5 million euros"),
    Case(
      "formula-like cells",
      text: "=1+1\n\n@SUM(A1)\n\n-2+3 and +44 20 7946\n\n=cmd|' /C calc'!A0\n"
    ),
    Case("quotes and commas", text: "\"So,\" she said, \"it cost \"\"5\"\" euros, or 6.\"\n"),
    Case("combining marks", text: "It cost 5 e\u{301}cus a\u{300}\u{323}\u{31B} year.\n"),
    Case(
      "beyond the first plane",
      text: "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467} paid 𝟓 or 5 euros in 2011. 𐍈\n"
    ),
    Case("line separators", text: "In 2011\u{2028}it cost\u{2029}5 million\u{85}euros.\n"),
    Case("an unfinished sentence", text: "In 201"),
    Case("one letter", text: "I"), Case("one digit", text: "7"), Case("a sign", text: "-"),
    Case("only punctuation", text: "((([[[{{{\"'\u{201C}\u{2018}...!?;:,"),
    Case("long dashes", text: "5\u{2014}\u{2014}6\u{2013}"),
  ]

  @Test(arguments: oddTexts)
  func `an odd text keeps its places`(odd: Case) throws {
    let folder = try ScratchFolder(pipeline: Pipelines.plain, ["good.txt": Pipelines.goodText])
    try folder.write("input/odd.txt", odd.bytes)
    let outcome = try Program.run("run", in: folder)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let texts = try StoredTexts(folder)
    for (table, words) in DatasetLawTests.placed {
      for row in try PublishedRows(table, in: folder).rows {
        let stored = try #require(texts[row["document_id"]])
        let quote = Array((row[words] ?? "").utf8)
        #expect(stored.bytes(row.number("byte_start"), row.number("byte_end")) == quote)
        #expect(stored.scalars(row.number("start"), row.number("end")) == quote)
      }
    }
    try expectGoodRows(folder)
  }

  /// Texts that would trap or crawl where a scanner is careless.
  static let giants = [
    Case("digits", text: String(repeating: "7", count: 200_000)),
    Case(
      "brackets",
      text: String(repeating: "(", count: 40_000) + String(repeating: "[", count: 40_000)
    ),
    Case("commas of thousands", text: String(repeating: "1,000,", count: 20_000)),
    Case("and", text: String(repeating: "two and ", count: 20_000)),
    Case("of", text: String(repeating: "half of ", count: 20_000)),
    Case("years", text: String(repeating: "1999-", count: 20_000)),
    Case("quotes", text: String(repeating: "\u{201C}he said ", count: 20_000)),
    Case("scales", text: "5 " + String(repeating: "million ", count: 20_000)),
    Case("dates", text: String(repeating: "March 2011 to ", count: 10_000)),
    Case("one word", text: String(repeating: "a", count: 200_000)),
    Case("blank lines", text: String(repeating: "\n", count: 200_000) + "In 2011."),
    Case("headings", text: String(repeating: "A Title\n\n", count: 10_000)),
  ]

  @Test(arguments: giants)
  func `a text of one thing over and over is read in good time`(odd: Case) throws {
    let folder = try ScratchFolder(pipeline: Pipelines.plain, ["good.txt": Pipelines.goodText])
    try folder.write("input/giant.txt", odd.bytes)
    // Generous for one text of 200 kB; a quadratic scanner needs far more.
    let outcome = try Program.run(
      ["timeout", "--signal=KILL", "60", Program.path, "run", "--jobs", "1"],
      in: folder
    )
    #expect(outcome.exitCode == 0, "\(outcome.lastLine)")
    try expectGoodRows(folder)
  }

  /// Expects the rows of ``Pipelines/goodText``, which stands in `input/good.txt`.
  private func expectGoodRows(
    _ folder: ScratchFolder,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    for table in [TableName.dates, .quantities, .claims] {
      let rows = try PublishedRows(table, in: folder).rows.filter { $0["document_id"] == "good" }
      #expect(!rows.isEmpty, "\(table.rawValue) of the good text", sourceLocation: sourceLocation)
    }
  }
}
