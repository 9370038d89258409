/// Reads CSV (RFC 4180) strictly, with libcsv: what ``CSVWriter`` writes comes back as it was.
///
/// A byte order mark is skipped, spaces belong to the cell they stand in, and an empty bare cell
/// is no value while `""` is an empty text. Blank lines between rows are skipped.
public enum CSVReader {
  /// The rows of `table`, without the header, with cells in the order of its columns.
  public static func rows(_ bytes: [UInt8], of table: TableName) throws(TableError) -> [[Cell]] {
    var rows: [[Cell]] = []
    try forEachRow(bytes, of: table) { row, _ throws(TableError) in rows.append(row) }
    return rows
  }

  /// Calls `body` with each row of `table` after the header, and the line it starts in.
  public static func forEachRow(
    _ bytes: [UInt8],
    of table: TableName,
    _ body: ([Cell], Int) throws(TableError) -> Void
  ) throws(TableError) {
    let columns = TableDefinition.of(table).columns
    var isHeader = true
    try forEachRecord(bytes) { fields, line throws(TableError) in
      guard !isHeader else {
        isHeader = false
        return try check(header: fields, columns, table, line)
      }
      try body(try row(fields, columns, line), line)
    }
    guard isHeader else { return }
    throw TableError(.otherColumns, line: 1, "there is no header")
  }

  /// The records of any CSV, its header included; nil for an empty bare cell.
  public static func records(_ bytes: [UInt8]) throws(TableError) -> [[String?]] {
    var records: [[String?]] = []
    try forEachRecord(bytes) { record, _ throws(TableError) in records.append(record) }
    return records
  }

  private static func check(
    header: [String?],
    _ columns: [Column],
    _ table: TableName,
    _ line: Int
  ) throws(TableError) {
    guard header != columns.map(\.name) else { return }
    let message = "the header is not that of \(table.rawValue)"
    guard
      let i = columns.indices.first(where: { $0 >= header.count || header[$0] != columns[$0].name })
    else { throw TableError(.otherColumns, line: line, message + ": it has more columns") }
    throw TableError(
      .otherColumns,
      line: line,
      message + ": column \(i + 1) should be \"\(columns[i].name)\""
    )
  }

  private static func row(
    _ fields: [String?],
    _ columns: [Column],
    _ line: Int
  ) throws(TableError) -> [Cell] {
    guard fields.count == columns.count else {
      let message = "the row has \(fields.count) cells, the header \(columns.count)"
      throw TableError(.otherWidth, line: line, message)
    }
    var row: [Cell] = []
    row.reserveCapacity(columns.count)
    for (field, column) in zip(fields, columns) {
      guard let cell = field.map({ column.cell(csv: $0) }) ?? .null else {
        let message = "\"\(column.name)\" is not of type \(column.type.rawValue)"
        throw TableError(.otherType, line: line, message)
      }
      row.append(cell)
    }
    return row
  }
}

extension CSVReader {
  /// How much is given to ``CSVRecords`` at once.
  private static let pieceBytes = 1 << 16

  /// Calls `body` with each record of any CSV, its header included, and the line it starts in.
  public static func forEachRecord(
    _ bytes: [UInt8],
    _ body: ([String?], Int) throws(TableError) -> Void
  ) throws(TableError) {
    let records = CSVRecords()
    var start = 0
    while start < bytes.count {
      let end = min(bytes.count, start + pieceBytes)
      try records.add(bytes[start..<end])
      while let record = records.next() { try body(record.fields, record.line) }
      start = end
    }
    try records.finish()
    while let record = records.next() { try body(record.fields, record.line) }
  }
}
