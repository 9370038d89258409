public import ClaimsetCore

/// Writes rows as JSON: an array with one object a line, keys in the order of the columns.
///
/// A file is ``head(of:)``, then the documents' blocks that are not empty with ``separator``
/// between them, then ``tail(of:)``. Empty cells are null, decimals bare numbers with the digits
/// they have in CSV.
public struct JSONWriter: Sendable {
  /// What stands between two blocks, and between two rows of one.
  public static let separator: [UInt8] = Array(",\n".utf8)

  /// The column names of each table as they are written: `"name":`.
  private static let keys: [[[UInt8]]] = TableDefinition.all.map { table in
    table.columns.enumerated().map { i, column in
      var key: [UInt8] = [i == 0 ? UInt8(ascii: "{") : UInt8(ascii: ",")]
      key.append(json: column.name)
      key.append(UInt8(ascii: ":"))
      return key
    }
  }

  /// Makes a writer.
  public init() {}

  /// What a file of `table` starts with.
  public static func head(of table: TableName) -> [UInt8] { Array("[\n".utf8) }
  /// What a file of `table` ends with.
  public static func tail(of table: TableName) -> [UInt8] { Array("\n]\n".utf8) }

  /// Writes all rows that `records` has of `table`: one block.
  public func append(_ table: TableName, of records: DocumentRecords, to bytes: inout [UInt8]) {
    var isFirst = true
    records.forEachRow(of: table) { row in
      append(row, table, of: records.text, isFirst: isFirst, to: &bytes)
      isFirst = false
    }
  }

  /// Writes `rows`, made of `records`, of `table`: one block.
  public func append(
    _ rows: [[Cell]],
    of records: DocumentRecords,
    table: TableName,
    to bytes: inout [UInt8]
  ) {
    for (i, row) in rows.enumerated() {
      append(row, table, of: records.text, isFirst: i == 0, to: &bytes)
    }
  }

  /// Writes one row of `table`, after a separator unless it is the first of its block.
  ///
  /// - Parameters:
  ///   - row: The cells, in the order of the columns.
  ///   - table: The table.
  ///   - text: The text that slices are cut from.
  ///   - isFirst: Whether no row of the block stands before it.
  ///   - bytes: What is written to.
  public func append(
    _ row: [Cell],
    _ table: TableName,
    of text: SourceText,
    isFirst: Bool,
    to bytes: inout [UInt8]
  ) {
    if !isFirst { bytes.append(contentsOf: Self.separator) }
    appendMembers(row, table, of: text, to: &bytes)
    bytes.append(UInt8(ascii: "}"))
  }

  /// Writes one row of `table` up to, not including, the brace that closes it.
  func appendMembers(
    _ row: [Cell],
    _ table: TableName,
    of text: SourceText,
    to bytes: inout [UInt8]
  ) {
    let keys = Self.keys[table.index]
    precondition(row.count == keys.count, "a row of \(table.rawValue) has \(row.count) cells")
    for i in row.indices {
      bytes.append(contentsOf: keys[i])
      bytes.append(json: row[i], of: text)
    }
  }
}
