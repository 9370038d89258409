/// The forms a dataset is published in, by the names of `outputs.formats`.
///
/// Some are a file for each table, made of the documents' blocks; others one file for all.
public enum OutputFormat: String, CaseIterable, Sendable {
  /// A CSV file for each table, the plain record.
  case csv
  /// A JSON file for each table: an array.
  case json
  /// A JSON Lines file for each table: an object a line.
  case jsonl
  /// A CSV file for each table that a spreadsheet can open without spoiling it.
  case spreadsheet = "spreadsheet.csv"
  /// One SQLite database.
  case sqlite
  /// One workbook for a spreadsheet.
  case xlsx

  /// Whether there is a file for each table.
  public var isByTable: Bool { fileName == nil }

  /// The file that holds all tables; nil for a file for each table.
  public var fileName: String? {
    switch self {
    case .csv, .json, .jsonl, .spreadsheet: nil
    case .sqlite: "claimset.sqlite"
    case .xlsx: "claimset.xlsx"
    }
  }

  /// The name of the file of `table`, where there is one for each.
  public func fileName(of table: TableName) -> String { "\(table.rawValue).\(rawValue)" }

  /// What the one file is, in a few words; nil for a file for each table.
  public var purpose: String? {
    switch self {
    case .csv, .json, .jsonl, .spreadsheet: nil
    case .sqlite: "all tables as a SQLite database, with keys, views and full-text search"
    case .xlsx: "all tables as sheets of a workbook, with a first sheet that explains them"
    }
  }

  /// The media type, as IANA registers it where it does.
  public var mediaType: String {
    switch self {
    case .csv, .spreadsheet: "text/csv"
    case .json: "application/json"
    case .jsonl: "application/jsonl"
    case .sqlite: "application/vnd.sqlite3"
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    }
  }

  /// Whether the rows can be read back by `verify`, `diff`, `release` and `explain`.
  public var isRecord: Bool {
    switch self {
    case .csv, .json, .jsonl: true
    case .spreadsheet, .sqlite, .xlsx: false
    }
  }
}

/// How the files of one form are put together of the documents' blocks, one file for each table.
public struct TableFileForm: Hashable, Sendable {
  /// The form; one that is a file for each table.
  public let format: OutputFormat
  /// What stands between the cells of a file for spreadsheets.
  public let delimiter: SpreadsheetDelimiter

  /// Takes `format`; nil where it is no file for each table.
  public init?(_ format: OutputFormat, delimiter: SpreadsheetDelimiter = .comma) {
    guard format.isByTable else { return nil }
    self.format = format
    self.delimiter = delimiter
  }

  /// What a file of `table` starts with.
  public func head(of table: TableName) -> [UInt8] {
    switch format {
    case .csv: CSVWriter.head(of: table)
    case .json: JSONWriter.head(of: table)
    case .spreadsheet: SpreadsheetCSV(delimiter).head(of: table)
    case .jsonl, .sqlite, .xlsx: []
    }
  }

  /// What stands between two documents' blocks that are not empty.
  public var separator: [UInt8] { format == .json ? JSONWriter.separator : [] }

  /// What a file of `table` ends with.
  public func tail(of table: TableName) -> [UInt8] {
    format == .json ? JSONWriter.tail(of: table) : []
  }

  /// The rows of `table` in `blocks`.
  public func block(of table: TableName, in blocks: DocumentBlocks) -> [UInt8] {
    switch format {
    case .csv: blocks[table, .csv]
    case .json: blocks[table, .json]
    case .jsonl: Self.lines(blocks[table, .json])
    case .spreadsheet: SpreadsheetCSV(delimiter).block(of: table, in: blocks)
    case .sqlite, .xlsx: []
    }
  }

  /// The objects of a JSON block, each on its line; a line end stands nowhere else in it.
  private static func lines(_ block: [UInt8]) -> [UInt8] {
    guard !block.isEmpty else { return [] }
    var lines: [UInt8] = []
    lines.reserveCapacity(block.count + 1)
    for byte in block {
      if byte == 0x0A { lines.removeLast() }
      lines.append(byte)
    }
    lines.append(0x0A)
    return lines
  }
}
