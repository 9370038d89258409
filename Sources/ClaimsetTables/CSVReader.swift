import CLibCSV

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
  /// What libcsv's callbacks write to while one line is parsed.
  private final class Collector {
    var fields: [String?] = []
    /// The records that are complete; more than one where a CR alone ends a row.
    var records: [[String?]] = []
    var isUTF8 = true
  }

  /// Calls `body` with each record and the line it starts in.
  ///
  /// libcsv is given one line at a time, so that places are known. Safe use of C: the parser and
  /// the collector outlive every call that uses them.
  static func forEachRecord(
    _ bytes: [UInt8],
    _ body: ([String?], Int) throws(TableError) -> Void
  ) throws(TableError) {
    var parser = csv_parser()
    let options = CSV_STRICT | CSV_STRICT_FINI | CSV_EMPTY_IS_NULL
    precondition(csv_init(&parser, UInt8(options)) == 0, "libcsv could not start")
    defer { csv_free(&parser) }
    csv_set_space_func(&parser) { _ in 0 }
    let collector = Collector()
    var line = 0
    var firstLine = 1
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      line += 1
      let end = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
      guard parse(bytes, start..<end, &parser, collector) else {
        throw TableError(.malformedCSV, line: line, "a quote stands where none may")
      }
      if try emit(collector, firstLine, body) { firstLine = line + 1 }
      start = end
    }
    guard finish(&parser, collector) else {
      throw TableError(.malformedCSV, line: firstLine, "a quote that opens here is never closed")
    }
    _ = try emit(collector, firstLine, body)
  }

  /// Hands over the records that are complete; says whether any was.
  private static func emit(
    _ collector: Collector,
    _ line: Int,
    _ body: ([String?], Int) throws(TableError) -> Void
  ) throws(TableError) -> Bool {
    guard collector.isUTF8 else {
      throw TableError(.malformedCSV, line: line, "the row is not UTF-8")
    }
    guard !collector.records.isEmpty else { return false }
    for record in collector.records { try body(record, line) }
    collector.records.removeAll(keepingCapacity: true)
    return true
  }

  private static func parse(
    _ bytes: [UInt8],
    _ range: Range<Int>,
    _ parser: inout csv_parser,
    _ collector: Collector
  ) -> Bool {
    let context = Unmanaged.passUnretained(collector).toOpaque()
    let read = bytes.withUnsafeBytes {
      csv_parse(
        &parser,
        $0.baseAddress?.advanced(by: range.lowerBound),
        range.count,
        field,
        row,
        context
      )
    }
    return read == range.count
  }

  private static func finish(_ parser: inout csv_parser, _ collector: Collector) -> Bool {
    csv_fini(&parser, field, row, Unmanaged.passUnretained(collector).toOpaque()) == 0
  }

  private static let field:
    @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeMutableRawPointer?)
      -> Void = { bytes, count, context in
        guard let context else { return }
        let collector = Unmanaged<Collector>.fromOpaque(context).takeUnretainedValue()
        guard let bytes else { return collector.fields.append(nil) }
        let field = UnsafeRawBufferPointer(start: bytes, count: count)
        let string = String(validating: field, as: UTF8.self)
        if string == nil { collector.isUTF8 = false }
        collector.fields.append(string)
      }

  private static let row: @convention(c) (Int32, UnsafeMutableRawPointer?) -> Void = {
    _,
    context in
    guard let context else { return }
    let collector = Unmanaged<Collector>.fromOpaque(context).takeUnretainedValue()
    collector.records.append(collector.fields)
    collector.fields.removeAll(keepingCapacity: true)
  }
}
