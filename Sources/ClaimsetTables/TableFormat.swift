import ClaimsetCore

/// The formats a table is published in.
public enum TableFormat: String, CaseIterable, Sendable {
  /// RFC 4180.
  case csv
  /// An array with one object a line.
  case json

  /// What a file of `table` starts with.
  public func head(of table: TableName) -> [UInt8] {
    switch self {
    case .csv: CSVWriter.head(of: table)
    case .json: JSONWriter.head(of: table)
    }
  }

  /// What stands between two documents' blocks that are not empty.
  public var separator: [UInt8] {
    switch self {
    case .csv: CSVWriter.separator
    case .json: JSONWriter.separator
    }
  }

  /// What a file of `table` ends with.
  public func tail(of table: TableName) -> [UInt8] {
    switch self {
    case .csv: CSVWriter.tail(of: table)
    case .json: JSONWriter.tail(of: table)
    }
  }

  /// The media type, RFC 7111 and RFC 8259.
  public var mediaType: String {
    switch self {
    case .csv: "text/csv"
    case .json: "application/json"
    }
  }

  /// The name of the file of `table`.
  public func fileName(of table: TableName) -> String { "\(table.rawValue).\(rawValue)" }
}

/// One document's rows, written in every format: what is cached, and joined in the files.
public struct DocumentBlocks: Hashable, Sendable {
  private var blocks: [[UInt8]]
  /// The counts of the rows.
  public private(set) var statistics: TableStatistics

  /// Writes all rows of `records` in every format, building each row once.
  public init(_ records: DocumentRecords) {
    self.init(of: records.text) { table, take in records.forEachRow(of: table, take) }
  }

  /// Writes the rows that join the documents of a dataset.
  public init(_ records: DatasetRecords) {
    self.init(of: SourceText([])) { table, take in records.rows(of: table).forEach(take) }
  }

  private init(
    of text: SourceText,
    _ forEachRow: (TableName, ([Cell]) -> Void) -> Void
  ) {
    var blocks: [[UInt8]] = []
    var statistics = TableStatistics()
    var csvWriter = CSVWriter()
    let jsonWriter = JSONWriter()
    for table in TableName.allCases {
      var csv: [UInt8] = []
      var json: [UInt8] = []
      forEachRow(table) { row in
        csvWriter.append(row, of: text, to: &csv)
        jsonWriter.append(row, table, of: text, isFirst: json.isEmpty, to: &json)
        statistics.add(row, table)
      }
      blocks.append(csv)
      blocks.append(json)
    }
    self.blocks = blocks
    self.statistics = statistics
  }

  /// Puts together blocks that were kept.
  ///
  /// - Parameters:
  ///   - statistics: The counts of their rows.
  ///   - block: Gives the block of each table and format.
  public init(
    statistics: TableStatistics,
    _ block: (TableName, TableFormat) throws -> [UInt8]
  ) rethrows {
    self.statistics = statistics
    blocks = []
    for table in TableName.allCases {
      for format in TableFormat.allCases { blocks.append(try block(table, format)) }
    }
  }

  /// The rows of `table` in `format`, without head and tail.
  public subscript(table: TableName, format: TableFormat) -> [UInt8] {
    blocks[table.index * TableFormat.allCases.count + (format == .csv ? 0 : 1)]
  }
}
