import ClaimsetTables

/// The rows of a published table, by column.
struct PublishedRows {
  /// One row.
  struct Row {
    fileprivate let definition: TableDefinition
    fileprivate let cells: [String?]

    /// The cell of `column` as written; nil when it is empty.
    subscript(column: String) -> String? {
      guard let index = definition.index(of: column) else {
        preconditionFailure("\(definition.name.rawValue) has no column \(column)")
      }
      return cells[index]
    }

    /// The number in `column`.
    func number(_ column: String) -> Int? { self[column].flatMap { Int($0) } }
  }

  /// The rows, in order.
  let rows: [Row]

  /// Reads `table` of the dataset in `latest` of `folder`.
  init(_ table: TableName, in folder: ScratchFolder, latest: String = "output/latest") throws {
    let records = try CSVReader.records(folder.read("\(latest)/\(table.rawValue).csv"))
    let definition = TableDefinition.of(table)
    precondition(records.first == definition.columns.map(\.name), "another header")
    rows = records.dropFirst().map { Row(definition: definition, cells: $0) }
  }
}
