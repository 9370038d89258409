import ClaimsetCore
import ClaimsetTables

/// A published dataset, read back to look a row up.
struct PublishedDataset {
  /// One row as text: the fields that state something.
  struct Row {
    /// The fields, in the order of the columns.
    let fields: [RowExplanation.Field]

    /// The value of the field `name`; nil when it states nothing.
    subscript(name: String) -> String? { fields.first { $0.name == name }?.value }
  }

  /// The folder of the dataset.
  let folder: String

  /// The first row of `table` whose `column` holds `value`; nil when there is none.
  func row(
    of table: TableName,
    where column: String,
    is value: String?
  ) throws(RowExplanation.Failure) -> Row? {
    guard let value else { return nil }
    return try row(of: table, with: [column: value])
  }

  /// The first row of `table` with these `values` in the columns they stand under; nil when there is
  /// none.
  func row(
    of table: TableName,
    with values: [String: String]
  ) throws(RowExplanation.Failure) -> Row? {
    let definition = TableDefinition.of(table)
    let wanted = values.compactMap { column, value in
      definition.index(of: column).map { (index: $0, value: value) }
    }
    guard wanted.count == values.count else { return nil }
    var found: Row?
    do {
      try forEachRow(of: table) { cells in
        guard found == nil, wanted.allSatisfy({ cells[$0.index].published == $0.value }) else {
          return
        }
        found = Row(
          fields: zip(definition.columns, cells).compactMap { column, cell in
            cell.published.map { RowExplanation.Field(name: column.name, value: $0) }
          }
        )
      }
    } catch {
      throw .unreadable("\(folder)/\(table.rawValue): \(error)")
    }
    return found
  }

  /// Calls `body` with each row of `table`, from whichever format is published.
  private func forEachRow(of table: TableName, _ body: ([Cell]) -> Void) throws {
    let csv = folder + "/" + TableFormat.csv.fileName(of: table)
    if Folder.exists(csv) {
      try CSVReader.forEachRow(FileBytes.read(csv), of: table) { row, _ in body(row) }
      return
    }
    var json = folder + "/" + OutputFormat.json.fileName(of: table)
    guard !Folder.exists(json) else {
      return try JSONReader.forEachRow(FileBytes.read(json), of: table) { row, _ in body(row) }
    }
    // JSON Lines are the lines of the array without what holds them together.
    json = folder + "/" + OutputFormat.jsonl.fileName(of: table)
    let lines = try FileBytes.read(json).split(separator: 0x0A)
    let array = Array("[".utf8) + lines.joined(separator: Array(",\n".utf8)) + Array("]".utf8)
    try JSONReader.forEachRow(array, of: table) { row, _ in body(row) }
  }
}

extension Cell {
  /// What a cell read from a published file says; nil for an empty one and for lists.
  fileprivate var published: String? {
    switch self {
    case .null, .list, .object, .slice: nil
    case .string(let text): text
    case .integer(let number): String(number)
    case .decimal(let number): number.description
    case .boolean(let flag): String(flag)
    case .day(let day): day.description
    case .id(let id): id.description
    }
  }
}
