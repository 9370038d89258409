import ClaimsetTables

/// One row of a published table, as text.
struct TableRow: Hashable, Sendable {
  /// The cells in the order of the columns; nil for one that states nothing.
  let cells: [String?]
  /// The line it starts in.
  let line: Int
}

/// The rows of a published table, read one after the other.
///
/// A cell is the same text whether it was read from CSV or from JSON, so rows of both can be held
/// against each other.
protocol TableRecords: AnyObject {
  /// The next row; nil at the end.
  func next() throws(DatasetError) -> TableRow?
}

extension Dataset {
  /// The rows of `table`, from its CSV file where it has one.
  func records(of table: PublishedTable) throws(DatasetError) -> any TableRecords {
    guard let file = table.files.first(where: { $0.format == .csv }) ?? table.files.first else {
      throw .inconsistent(file: Self.descriptor, message: "\(table.name) has no file")
    }
    return try records(of: table, in: file)
  }

  /// The rows of `table` as `file` has them.
  func records(
    of table: PublishedTable,
    in file: PublishedTable.File
  ) throws(DatasetError) -> any TableRecords {
    guard files.has(file.path) else {
      throw .inconsistent(file: file.path, message: "the file is not there")
    }
    let source = try files.open(file.path)
    let names = table.columns.map(\.name)
    return switch file.format {
    case .csv: try CSVTableRecords(source, named: file.path, columns: names)
    case .json: JSONTableRecords(source, named: file.path, columns: names)
    case .jsonl: JSONTableRecords(source, named: file.path, columns: names, isArray: false)
    case .spreadsheet, .sqlite, .xlsx:
      throw .inconsistent(file: file.path, message: "the form of the file is no record of rows")
    }
  }
}

/// The rows of a CSV file, whose header must be the columns.
private final class CSVTableRecords: TableRecords {
  private let source: any ByteSource
  private let file: String
  private let width: Int
  private let records = CSVRecords()
  private var isAtEnd = false

  init(
    _ source: any ByteSource,
    named file: String,
    columns: [String]
  ) throws(DatasetError) {
    self.source = source
    self.file = file
    width = columns.count
    guard try record()?.fields == columns.map(Optional.some) else {
      throw .malformed(
        file: file,
        TableError(.otherColumns, line: 1, "the header is not what the schema says")
      )
    }
  }

  func next() throws(DatasetError) -> TableRow? {
    guard let record = try record() else { return nil }
    guard record.fields.count == width else {
      let message = "the row has \(record.fields.count) cells, the header \(width)"
      throw .malformed(file: file, TableError(.otherWidth, line: record.line, message))
    }
    return TableRow(cells: record.fields, line: record.line)
  }

  private func record() throws(DatasetError) -> CSVRecord? {
    while true {
      if let record = records.next() { return record }
      if isAtEnd { return nil }
      let piece = try source.next()
      do throws(TableError) {
        if let piece { try records.add(piece[...]) } else { try records.finish() }
      } catch {
        throw .malformed(file: file, error)
      }
      isAtEnd = piece == nil
    }
  }
}

/// The rows of a JSON file as the program writes it: an array with one object a line, or the
/// objects by themselves.
private final class JSONTableRecords: TableRecords {
  private let file: String
  private let columns: [String]
  private let lines: LineSource
  private let isArray: Bool
  private var isOpen = false

  init(_ source: any ByteSource, named file: String, columns: [String], isArray: Bool = true) {
    self.isArray = isArray
    lines = LineSource(source)
    self.file = file
    self.columns = columns
  }

  func next() throws(DatasetError) -> TableRow? {
    guard isArray else {
      return try lines.next().map { line throws(DatasetError) in try row(line) }
    }
    if !isOpen {
      guard try lines.next() == [UInt8(ascii: "[")] else { throw shape("an array is missing") }
      isOpen = true
    }
    while let found = try lines.next() {
      guard !found.isEmpty else { continue }
      guard found != [UInt8(ascii: "]")] else {
        guard try lines.next() == nil else { throw shape("something follows the array") }
        return nil
      }
      return try row(found)
    }
    throw shape("the array is not closed")
  }

  private func row(_ line: [UInt8]) throws(DatasetError) -> TableRow {
    let end = line.last == UInt8(ascii: ",") ? line.count - 1 : line.count
    let value: JSONValue
    do throws(TableError) {
      value = try JSONReader.value(Array(line[..<end]), firstLine: lines.number)
    } catch {
      throw .malformed(file: file, error)
    }
    guard value.members.map(\.name) == columns else {
      throw .malformed(
        file: file,
        TableError(.otherColumns, line: lines.number, "the keys are not what the schema says")
      )
    }
    return TableRow(cells: value.members.map { $0.value.cell }, line: lines.number)
  }

  private func shape(_ message: String) -> DatasetError {
    .malformed(file: file, TableError(.otherShape, line: lines.number, message))
  }
}

/// The lines of a file, without their ends.
private final class LineSource {
  private let source: any ByteSource
  private var buffer: [UInt8] = []
  private var start = 0
  /// The number of the line given last, from 1.
  private(set) var number = 0

  init(_ source: any ByteSource) { self.source = source }

  func next() throws(DatasetError) -> [UInt8]? {
    number += 1
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return Array(buffer[start..<end])
      }
      guard let piece = try source.next() else {
        defer { start = buffer.count }
        return start < buffer.count ? Array(buffer[start...]) : nil
      }
      buffer.removeFirst(start)
      start = 0
      searched = buffer.count
      buffer += piece
    }
  }
}

extension JSONValue {
  /// The value as a CSV cell has it; nil for null.
  fileprivate var cell: String? {
    switch self {
    case .null: nil
    case .boolean(let value): value ? "true" : "false"
    case .number(let digits): digits
    case .string(let string): string
    case .array, .object: String(decoding: bytes, as: UTF8.self)
    }
  }
}
