import ClaimsetTables

/// Holds the rows of one table against its schema while they are read, and keeps their keys.
struct RowCheck {
  /// The file that faults name.
  let file: String
  private let table: PublishedTable
  private let rules: [ColumnRule]
  private let references: [(reference: PublishedTable.Reference, column: Int)]
  /// The columns, one or several together, whose values no two rows share.
  private let uniques: [[Int]]
  private var seen: [KeyIndex]
  /// The columns that rows of other tables refer to.
  private let targets: [Int]
  private var indexes: [KeyIndex]

  /// Starts with no row of `table`, whose columns `targets` others refer to.
  init(_ table: PublishedTable, targets: [Int]) {
    self.table = table
    self.targets = targets
    file = table.files.first { $0.format == .csv }?.path ?? table.files.first?.path ?? ""
    rules = table.columns.map(ColumnRule.init)
    references = table.references.compactMap { reference in
      table.index(of: reference.column).map { (reference, $0) }
    }
    var uniques = rules.indices.filter { [rules] in rules[$0].isUnique }.map { [$0] }
    let primary = table.primaryKey.compactMap(table.index)
    if !primary.isEmpty, !uniques.contains(primary) { uniques.append(primary) }
    self.uniques = uniques
    seen = [KeyIndex](repeating: KeyIndex(), count: uniques.count)
    indexes = [KeyIndex](repeating: KeyIndex(), count: targets.count)
  }

  /// Checks one row; `keys` has those of the tables read before, by table and column.
  mutating func take(
    _ row: TableRow,
    _ keys: [String: KeyIndex],
    _ verification: inout DatasetVerification
  ) {
    for (i, rule) in rules.enumerated() {
      guard let fault = rule.fault(of: row.cells[i]) else { continue }
      verification.add(DatasetFault(.badCell, file, line: row.line, fault))
    }
    for (reference, column) in references {
      guard let value = row.cells[column],
        let known = keys["\(reference.table).\(reference.target)"],
        !known.contains(CollectionOfOne(value))
      else { continue }
      let message = "\"\(reference.column)\" is \(value), which no row of \(reference.table) is"
      verification.add(DatasetFault(.brokenReference, file, line: row.line, message))
    }
    for (i, columns) in uniques.enumerated() { seen[i].add(columns.lazy.map { row.cells[$0] }) }
    for (i, column) in targets.enumerated() { indexes[i].add(CollectionOfOne(row.cells[column])) }
  }

  /// The keys that others refer to, with the names of their columns.
  var targetKeys: [(column: String, index: KeyIndex)] {
    zip(targets, indexes).map { column, index in (table.columns[column].name, index.sealed) }
  }

  /// The hashes of keys that seem to stand in two rows, with the columns of the key.
  var repeatedKeys: [(columns: [Int], hashes: Set<UInt64>)] {
    zip(uniques, seen).map { ($0, $1.sealed.repeated) }.filter { !$1.isEmpty }
  }
}
