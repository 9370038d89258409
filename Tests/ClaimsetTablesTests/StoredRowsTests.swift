import ClaimsetCore
import Foundation
import Testing

@testable import ClaimsetTables

/// A database and a workbook are read back value by value, and say what the CSV files say.
@Suite struct StoredRowsTests {
  private static let facts = DatasetFacts(name: "harbour", title: "Harbour", program: "claimset 0")

  /// Documents no stage would make, and one with a row in every table.
  private static let blocks: [DocumentBlocks] = {
    var random = RandomDocument(seed: 7)
    let documents = (0..<12).map { _ in DocumentRecords(random.make(), sha256: "") }
    return (documents + [SampleDocument.records]).map { DocumentBlocks($0) }
  }()

  private static func path(_ ending: String) -> String {
    NSTemporaryDirectory() + "claimset-\(UUID().uuidString).\(ending)"
  }

  /// The last two: random documents share their id, and a key stands once.
  private static let keyed = Array(blocks.suffix(2))

  /// The path of a database of them.
  private static func database() throws -> String {
    let path = path("sqlite")
    let writer = try SQLiteWriter(path, of: facts)
    for block in keyed { try writer.append(block) }
    try writer.finish()
    return path
  }

  private static func workbook(_ limits: XLSXLimits = XLSXLimits()) throws -> String {
    let path = path("xlsx")
    let writer = try XLSXWriter(path, scratch: NSTemporaryDirectory(), of: facts, limits: limits)
    for block in blocks { try writer.append(block) }
    try writer.finish()
    return path
  }

  /// Expects that `open` gives the rows of the CSV file of each table.
  private func expectRows(
    of blocks: [DocumentBlocks] = blocks,
    _ open: (String, [String]) throws -> any StoredRows
  ) throws {
    for table in TableDefinition.all {
      let file = CSVWriter.head(of: table.name) + blocks.flatMap { $0[table.name, .csv] }
      let rows = try open(table.name.rawValue, table.columns.map(\.name))
      for (i, record) in try CSVReader.records(file).dropFirst().enumerated() {
        let values = try #require(try rows.next(), "\(table.name) \(i)")
        for (column, (value, cell)) in zip(table.columns, zip(values, record)) {
          #expect(value.states(cell), "\(table.name).\(column.name) \(i): \(value), \(cell ?? "")")
        }
      }
      #expect(try rows.next() == nil, "\(table.name)")
    }
  }

  @Test func `a database says what the CSV files say, in a file and in memory`() throws {
    let path = try Self.database()
    defer { unlink(path) }
    let file = try SQLiteReader(.file(path))
    try expectRows(of: Self.keyed) { try file.rows(of: $0, columns: $1) }
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let memory = try SQLiteReader(.memory(bytes, name: "claimset.sqlite"))
    try expectRows(of: Self.keyed) { try memory.rows(of: $0, columns: $1) }
  }

  @Test func `a workbook says what the CSV files say, in a file and in memory`() throws {
    let path = try Self.workbook()
    defer { unlink(path) }
    let file = try XLSXReader(.file(path))
    try expectRows { try file.rows(of: $0, columns: $1) }
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let memory = try XLSXReader(.memory(bytes, name: "claimset.xlsx"))
    try expectRows { try memory.rows(of: $0, columns: $1) }
  }

  @Test func `what goes on in other sheets is put together again`() throws {
    let path = try Self.workbook(XLSXLimits(rows: 9, links: 2, text: 25))
    defer { unlink(path) }
    let reader = try XLSXReader(.file(path))
    try expectRows { try reader.rows(of: $0, columns: $1) }
  }

  @Test(
    arguments: [
      (StoredValue.text("é"), "e\u{301}"), (.text("007"), "7"), (.number(2014), "2014-01-01"),
      (.number(0.1), "0.2"), (.integer(1), "false"), (.truth(true), "false"), (.nothing, "x"),
      (.text(""), nil), (.number(41_640), "2014-01-02"),
    ] as [(StoredValue, String?)]
  )
  func `another value is another`(value: StoredValue, cell: String?) {
    #expect(!value.states(cell))
  }

  @Test func `what is no database, no workbook, or lacks a table is told`() throws {
    let bytes = Array("something else".utf8)
    #expect(throws: OutputError.self) {
      try SQLiteReader(.memory(bytes, name: "x")).rows(of: "claims", columns: ["claim_id"])
    }
    #expect(throws: OutputError.self) { try XLSXReader(.memory(bytes, name: "x")) }
    let path = try Self.workbook()
    defer { unlink(path) }
    #expect(throws: OutputError.self) { try XLSXReader(.file(path)).rows(of: "boats", columns: []) }
  }
}
