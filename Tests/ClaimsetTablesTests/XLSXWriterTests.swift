import ClaimsetCore
import Foundation
import Testing

@testable import ClaimsetTables

/// The workbook holds the records of the other formats, typed for people, and loses nothing to the
/// limits of spreadsheets.
@Suite struct XLSXWriterTests {
  /// A workbook in a file of its own, which goes with it.
  private final class Workbook {
    let path = NSTemporaryDirectory() + "claimset-\(UUID().uuidString).xlsx"
    let reader: WorkbookReader

    init(
      of blocks: [DocumentBlocks],
      limits: XLSXLimits = XLSXLimits(),
      hasPages: Bool = true
    ) throws {
      let facts = DatasetFacts(
        name: "harbour",
        title: "Harbour",
        license: "CC-BY-4.0",
        program: "claimset 0",
        hasPages: hasPages
      )
      let writer = try XLSXWriter(
        path,
        scratch: NSTemporaryDirectory(),
        of: facts,
        limits: limits
      )
      for block in blocks { try writer.append(block) }
      try writer.finish()
      reader = try WorkbookReader(path)
    }

    deinit { unlink(path) }
  }

  private static let sample = DocumentBlocks(SampleDocument.records)

  /// Rows in which every text is one that programs like to spoil.
  private static var nasty: DocumentBlocks {
    DocumentBlocks(statistics: TableStatistics()) { table, format in
      let rows = RoundTripTests.rows(of: table)
      let file = RoundTripTests.file(format, table, rows)
      return Array(
        file.dropFirst(format.head(of: table).count).dropLast(format.tail(of: table).count)
      )
    }
  }

  @Test(arguments: TableDefinition.all)
  func `rows are those of the CSV file, typed`(table: TableDefinition) throws {
    let workbook = try Workbook(of: [Self.nasty])
    let sheet = try #require(workbook.reader.sheets[table.name.rawValue])
    let file = CSVWriter.head(of: table.name) + Self.nasty[table.name, .csv]
    let rows = try CSVReader.records(file)
    for (i, row) in rows.enumerated() {
      let cells = sheet.row(i + 1, columns: table.columns.count)
      for ((cell, expected), column) in zip(zip(cells, row), table.columns) {
        check(cell, expected, i == 0 ? Column(column.name, .string, "") : column)
      }
    }
    #expect(sheet.row(rows.count + 1, columns: 1) == [nil])
    #expect(sheet.formulas == 0)
  }

  private func check(_ cell: WorkbookReader.Cell?, _ expected: String?, _ column: Column) {
    guard let expected, !expected.isEmpty else { return #expect(cell == nil, "\(column.name)") }
    switch column.type {
    case .string, .list: #expect(cell == .init(type: "inlineStr", value: expected))
    case .boolean: #expect(cell == .init(type: "b", value: expected == "true" ? "1" : "0"))
    case .date:
      let isDay = CivilDay(iso: expected).map { $0 >= CivilDay(number: -25_508) } ?? false
      #expect((cell?.type == nil) == isDay, "\(expected)")
      if !isDay { #expect(cell?.value == expected) }
    case .integer, .decimal:
      if cell?.type == nil {
        #expect(cell.flatMap { Double($0.value) } == Double(expected))
        #expect(expected.utf8.count { $0 != UInt8(ascii: ".") } <= 40)
      } else {
        #expect(cell?.value == expected)
      }
    }
  }

  @Test(arguments: [
    ("1200", "1200", true), ("0.1", "0.1", true), ("123456789012345", "123456789012345", true),
    ("1234567890123456", "1234567890123456", false), ("-3.50", "-3.5", true),
    ("0.30000000000000004", "0.30000000000000004", false),
  ])
  func `a number of more than 15 digits is text`(
    digits: String,
    value: String,
    isNumber: Bool
  ) throws {
    let workbook = try Workbook(of: [DocumentBlocks(SampleDocument.records(counting: digits))])
    let sheet = try #require(workbook.reader.sheets["quantities"])
    let column = try #require(TableDefinition.of(.quantities).index(of: "value"))
    let cell = sheet.cells[WorkbookReader.letters(column) + "2"]
    #expect(cell == .init(type: isNumber ? nil : "inlineStr", value: value))
  }

  @Test(
    arguments: [
      ("1900-03-01", "61", nil), ("2014-12-31", "42004", nil), ("9999-12-31", "2958465", nil),
      ("1900-02-28", "1900-02-28", "inlineStr"), ("-0044-03-15", "-0044-03-15", "inlineStr"),
    ] as [(String, String, String?)]
  )
  func `a day is a date where a spreadsheet has it`(
    day: String,
    value: String,
    type: String?
  ) throws {
    let blocks = DocumentBlocks(statistics: TableStatistics()) { table, format in
      guard table == .dates, format == .csv else { return [] }
      let cells = TableDefinition.of(.dates).columns.map { $0.name == "earliest" ? day : "" }
      return Array((cells.joined(separator: ",") + "\r\n").utf8)
    }
    let sheet = try #require(Workbook(of: [blocks]).reader.sheets["dates"])
    let column = try #require(TableDefinition.of(.dates).index(of: "earliest"))
    #expect(sheet.cells[WorkbookReader.letters(column) + "2"] == .init(type: type, value: value))
  }

  @Test func `what does not fit into a cell goes on in overflow`() throws {
    let limits = XLSXLimits(rows: 1000, links: 10, text: 70)
    let workbook = try Workbook(of: [Self.sample], limits: limits)
    let rest = try #require(workbook.reader.sheets["overflow"])
    var texts: [String: String] = [:]
    for number in 2... {
      let row = rest.row(number, columns: 4).compactMap(\.?.value)
      guard row.count == 4 else { break }
      #expect(row[3].utf16.count <= 70)
      texts[row[0] + "!" + row[1], default: ""] += row[3]
    }
    #expect(!texts.isEmpty)
    for table in TableDefinition.all {
      let sheet = try #require(workbook.reader.sheets[table.name.rawValue])
      let rows = try CSVReader.records(
        CSVWriter.head(of: table.name) + Self.sample[table.name, .csv]
      )
      for (i, row) in rows.enumerated().dropFirst() {
        for (j, expected) in row.enumerated() where table.columns[j].type == .string {
          let place = WorkbookReader.letters(j) + String(i + 1)
          let begun = sheet.cells[place]?.value ?? ""
          #expect(begun + (texts["\(table.name.rawValue)!\(place)"] ?? "") == expected ?? "")
        }
      }
    }
    let about = try #require(workbook.reader.sheets["about"]).cells.values.map(\.value)
    #expect(about.contains { $0.contains("Their text goes on in `overflow`") })
  }

  @Test func `a table with more rows than a sheet takes goes on in another`() throws {
    let limits = XLSXLimits(rows: 3, links: 10, text: 30_000)
    let workbook = try Workbook(of: [Self.sample], limits: limits)
    #expect(workbook.reader.names.filter { $0.hasPrefix("claims") } == ["claims", "claims_2"])
    let rest = try #require(workbook.reader.sheets["claims_2"])
    #expect(rest.cells["A1"]?.value == "claim_id")
    #expect(rest.cells["A2"]?.value.hasPrefix("c") == true)
    #expect(rest.cells["A3"] == nil)
    let about = try #require(workbook.reader.sheets["about"]).cells.values.map(\.value)
    #expect(about.contains("`claims` has more rows than a sheet takes: it goes on in `claims_2`."))
  }

  @Test func `a claim leads to its place, as far as a sheet takes links`() throws {
    let all = try Workbook(of: [Self.sample])
    let claims = try #require(all.reader.sheets["claims"])
    #expect(claims.links == ["A2", "A3", "A4"])
    let targets = all.reader.parts.filter { $0.key.hasSuffix(".rels") }.values
      .map { String(decoding: $0, as: UTF8.self) }.joined()
    #expect(targets.contains("Target=\"documents/harbour.html\" TargetMode=\"External\""))

    let limits = XLSXLimits(rows: 1000, links: 2, text: 30_000)
    let few = try Workbook(of: [Self.sample], limits: limits)
    let cut = try #require(few.reader.sheets["claims"])
    #expect(cut.links == ["A2", "A3"])
    #expect(cut.cells["A4"]?.value.hasPrefix("c") == true)
    let about = try #require(few.reader.sheets["about"]).cells.values.map(\.value)
    #expect(about.contains { $0.hasPrefix("In `claims` only the first 2 ids are links") })

    let none = try Workbook(of: [Self.sample], hasPages: false)
    #expect(none.reader.sheets["claims"]?.links == [])
  }

  @Test func `the first sheet explains every table and every column`() throws {
    let reader = try Workbook(of: [Self.sample]).reader
    #expect(reader.names == ["about"] + TableName.allCases.map(\.rawValue))
    let about = try #require(reader.sheets["about"])
    let rows = Set((1...400).map { about.row($0, columns: 2).map { $0?.value ?? "" } })
    for table in TableDefinition.all {
      for column in table.columns { #expect(rows.contains([table.name.rawValue, column.name])) }
    }
  }

  @Test func `negated, unsure and worth checking are marked`() throws {
    let parts = try Workbook(of: [Self.sample]).reader.parts.values
      .map { String(decoding: $0, as: UTF8.self) }
    let claims = try #require(parts.first { $0.contains("\"negated\"") })
    #expect(claims.contains("colorScale"))
    #expect(claims.contains("\"hedged\""))
    #expect(claims.contains("<autoFilter"))
    #expect(claims.contains("state=\"frozen\""))
  }

  @Test func `the same rows give the same bytes`() throws {
    let workbooks = try (0..<2).map { _ in try Workbook(of: [Self.nasty, Self.sample]) }
    let files = try workbooks.map { try Data(contentsOf: URL(fileURLWithPath: $0.path)) }
    #expect(files[0] == files[1])
    let core = String(
      decoding: workbooks[0].reader.parts["docProps/core.xml"] ?? Data(),
      as: UTF8.self
    )
    #expect(core.contains("1980-01-01T00:00:00Z</dcterms:created>"))
    #expect(core.contains("1980-01-01T00:00:00Z</dcterms:modified>"))
  }

  @Test func `a file that cannot be written is told with its reason`() throws {
    let facts = DatasetFacts(name: "n", title: "t", program: "p")
    let error = #expect(throws: OutputError.self) {
      try XLSXWriter("/nowhere/x.xlsx", scratch: NSTemporaryDirectory(), of: facts).finish()
    }
    #expect(error?.path == "/nowhere/x.xlsx")
  }

  @Test func `a disk that is full while the sheets wait is told`() throws {
    let path = NSTemporaryDirectory() + "claimset-\(UUID().uuidString).xlsx"
    defer { unlink(path) }
    let workbook = try XLSXWorkbook(path, scratch: NSTemporaryDirectory())
    let sheet = try workbook.addSheet("a")
    try sheet.beginRow()
    try sheet.write("x", 0, .text)
    try workbook.close(isLarge: false)
    try XLSXCheck.expect([sheet], in: path)
    #expect(throws: OutputError.self) { try XLSXCheck.expect([sheet, sheet], in: path) }
  }
}
