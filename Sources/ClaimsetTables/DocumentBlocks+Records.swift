extension DocumentBlocks {
  /// Calls `body` with each row of `table`: its cells as text, nil for one that states nothing.
  func forEachRecord<Failure: Error>(
    of table: TableName,
    _ body: ([String?]) throws(Failure) -> Void
  ) throws(Failure) {
    let block = self[table, .csv]
    guard !block.isEmpty else { return }
    let records = CSVRecords()
    do throws(TableError) {
      try records.add(block[...])
      try records.finish()
    } catch {
      preconditionFailure("a block of \(table.rawValue) is not CSV: \(error)")
    }
    while let record = records.next() { try body(record.fields) }
  }
}
