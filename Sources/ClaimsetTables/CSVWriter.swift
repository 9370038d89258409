import CLibCSV
public import ClaimsetCore

/// Writes rows as CSV (RFC 4180): UTF-8 without BOM, CRLF after every row, a header first.
///
/// Text is quoted by libcsv's `csv_write2`, so that `"00123"` stays text and a comma or a line end
/// in it harms nobody; numbers, booleans, days and empty cells are bare. A file is
/// ``head(of:)``, then the documents' blocks one after the other, then ``tail(of:)``.
///
/// Safe use of C: `csv_write2` writes no more bytes than it is told the room for, and all
/// pointers end with the call.
public struct CSVWriter: Sendable {
  /// What stands between two blocks: nothing, for every row ends its own line.
  public static let separator: [UInt8] = []

  private var scratch = [UInt8](repeating: 0, count: 4096)
  private var packed: [UInt8] = []

  /// Makes a writer.
  public init() {}

  /// What a file of `table` starts with: the header.
  public static func head(of table: TableName) -> [UInt8] {
    var writer = CSVWriter()
    var bytes: [UInt8] = []
    let names = TableDefinition.of(table).columns.map { Cell.string($0.name) }
    writer.append(names, of: SourceText([]), to: &bytes)
    return bytes
  }

  /// What a file of `table` ends with: nothing.
  public static func tail(of table: TableName) -> [UInt8] { [] }

  /// Writes all rows that `records` has of `table`: one block.
  public mutating func append(
    _ table: TableName,
    of records: DocumentRecords,
    to bytes: inout [UInt8]
  ) {
    records.forEachRow(of: table) { append($0, of: records.text, to: &bytes) }
  }

  /// Writes `rows`, made of `records`, of `table`: one block.
  public mutating func append(
    _ rows: [[Cell]],
    of records: DocumentRecords,
    table: TableName,
    to bytes: inout [UInt8]
  ) {
    for row in rows { append(row, of: records.text, to: &bytes) }
  }

  /// Writes one row; slices are cut from `text`.
  public mutating func append(_ row: [Cell], of text: SourceText, to bytes: inout [UInt8]) {
    for i in row.indices {
      if i > 0 { bytes.append(UInt8(ascii: ",")) }
      append(row[i], of: text, to: &bytes)
    }
    bytes.append(0x0D)
    bytes.append(0x0A)
  }

  private mutating func append(_ cell: Cell, of text: SourceText, to bytes: inout [UInt8]) {
    switch cell {
    case .null: break
    case .integer(let value): bytes.append(integer: value)
    case .decimal(let value): bytes.append(decimal: value)
    case .boolean(let value): bytes.append(ascii: value ? "true" : "false")
    case .day(let day): bytes.append(day: day)
    case .id(let id):
      bytes.append(UInt8(ascii: "\""))
      bytes.append(id: id)
      bytes.append(UInt8(ascii: "\""))
    case .string(var string): string.withUTF8 { append(quoting: $0, to: &bytes) }
    case .slice(let span):
      text.bytes.withUnsafeBufferPointer {
        append(quoting: UnsafeBufferPointer(rebasing: $0[span.start..<span.end]), to: &bytes)
      }
    case .list, .object:
      packed.removeAll(keepingCapacity: true)
      packed.append(json: cell, of: text)
      let list = packed
      list.withUnsafeBufferPointer { append(quoting: $0, to: &bytes) }
    }
  }

  /// Writes `source` in quotes, doubling those in it.
  private mutating func append(
    quoting source: UnsafeBufferPointer<UInt8>,
    to bytes: inout [UInt8]
  ) {
    guard !source.isEmpty else { return bytes.append(ascii: "\"\"") }
    let room = 2 * source.count + 2
    if scratch.count < room {
      scratch = [UInt8](repeating: 0, count: max(room, 2 * scratch.count))
    }
    let written = scratch.withUnsafeMutableBytes {
      csv_write2($0.baseAddress, $0.count, source.baseAddress, source.count, UInt8(CSV_QUOTE))
    }
    bytes.append(contentsOf: scratch[..<written])
  }
}
