import ClaimsetTables

/// Holds the rows of the tables of a dataset against its own schemas: cells, keys, references, and
/// that the files of a table hold the same rows.
struct TableCheck {
  private let dataset: Dataset
  /// The keys that rows refer to, by table and column.
  private var keys: [String: KeyIndex] = [:]

  init(_ dataset: Dataset) { self.dataset = dataset }

  /// Checks all tables.
  mutating func run(_ verification: inout DatasetVerification) {
    var waiting = dataset.tables
    while !waiting.isEmpty {
      let names = Set(waiting.map(\.name))
      let next = waiting.firstIndex { table in
        table.references.allSatisfy { !names.contains($0.table) || $0.table == table.name }
      }
      if next == nil {
        let message = "tables refer to each other in a circle: \(names.sorted())"
        verification.add(DatasetFault(.badDescription, Dataset.descriptor, message))
      }
      let table = waiting.remove(at: next ?? 0)
      do throws(DatasetError) {
        try check(table, &verification)
        try compareFiles(of: table, &verification)
        verification.tables += 1
      } catch {
        verification.add(DatasetFault(.unreadableTable, error))
      }
    }
  }

  /// Reads the rows of one table once, then once more when a key seems to stand twice.
  private mutating func check(
    _ table: PublishedTable,
    _ verification: inout DatasetVerification
  ) throws(DatasetError) {
    var rows = RowCheck(table, targets: targetColumns(of: table))
    let records = try dataset.records(of: table)
    while let row = try records.next() {
      verification.rows += 1
      rows.take(row, keys, &verification)
    }
    for (column, index) in rows.targetKeys { keys["\(table.name).\(column)"] = index }
    for (columns, hashes) in rows.repeatedKeys {
      try tellRepeated(hashes, columns, of: table, rows.file, &verification)
    }
  }

  /// The columns of `table` that some table refers to.
  private func targetColumns(of table: PublishedTable) -> [Int] {
    let names = Set(
      dataset.tables.flatMap(\.references).filter { $0.table == table.name }.map(\.target)
    )
    return table.columns.indices.filter { names.contains(table.columns[$0].name) }
  }

  /// Tells the rows whose key another row before them has.
  private func tellRepeated(
    _ hashes: Set<UInt64>,
    _ columns: [Int],
    of table: PublishedTable,
    _ file: String,
    _ verification: inout DatasetVerification
  ) throws(DatasetError) {
    guard !hashes.isEmpty else { return }
    var lines: [[String?]: Int] = [:]
    let records = try dataset.records(of: table)
    while let row = try records.next() {
      let key = columns.map { row.cells[$0] }
      guard hashes.contains(KeyIndex.hash(key)) else { continue }
      guard let first = lines[key] else {
        lines[key] = row.line
        continue
      }
      let shown = key.map { $0 ?? "" }.joined(separator: ", ")
      let message = "the key \(shown) stands in line \(first) already"
      verification.add(DatasetFault(.repeatedKey, file, line: row.line, message))
    }
  }

  /// Reads the files of one table side by side.
  private func compareFiles(
    of table: PublishedTable,
    _ verification: inout DatasetVerification
  ) throws(DatasetError) {
    guard let first = table.files.first else { return }
    for file in table.files.dropFirst() {
      let records = (
        try dataset.records(of: table, in: first), try dataset.records(of: table, in: file)
      )
      while true {
        let rows = (try records.0.next(), try records.1.next())
        guard rows.0?.cells == rows.1?.cells else {
          let line = rows.1?.line ?? rows.0?.line
          let message = "the row is not that of \(first.path), line \(rows.0?.line ?? 0)"
          verification.add(DatasetFault(.otherRows, file.path, line: line, message))
          break
        }
        if rows.0 == nil { break }
      }
    }
  }
}
