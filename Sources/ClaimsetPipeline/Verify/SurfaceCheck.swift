import ClaimsetTables

/// Holds the database and the workbook of a dataset against its tables, value by value.
struct SurfaceCheck {
  private let dataset: Dataset

  init(_ dataset: Dataset) { self.dataset = dataset }

  /// What reads the rows of a table of one of the two.
  private typealias Opener = (PublishedTable) throws(OutputError) -> any StoredRows

  /// Checks what of the two is there.
  func run(_ verification: inout DatasetVerification) throws(DatasetError) {
    if let name = OutputFormat.sqlite.fileName, dataset.files.has(name) {
      let place = try place(of: name)
      compare(name, &verification) { () throws(OutputError) in
        let reader = try SQLiteReader(place)
        return { table throws(OutputError) in
          try reader.rows(of: table.name, columns: table.columns.map(\.name))
        }
      }
    }
    if let name = OutputFormat.xlsx.fileName, dataset.files.has(name) {
      let place = try place(of: name)
      compare(name, &verification) { () throws(OutputError) in
        let reader = try XLSXReader(place)
        return { table throws(OutputError) in
          try reader.rows(of: table.name, columns: table.columns.map(\.name))
        }
      }
    }
  }

  /// A file of an archive is held as a whole, since both forms are read back and forth.
  private func place(of name: String) throws(DatasetError) -> StoredPlace {
    if let path = dataset.files.localPath(of: name) { return .file(path) }
    return .memory(try dataset.files.bytes(of: name), name: name)
  }

  private func compare(
    _ file: String,
    _ verification: inout DatasetVerification,
    _ open: () throws(OutputError) -> Opener
  ) {
    let rows: Opener
    do throws(OutputError) {
      rows = try open()
    } catch {
      return verification.add(DatasetFault(.unreadableTable, file, error.message))
    }
    for table in dataset.tables { compare(table, in: file, rows, &verification) }
  }

  private func compare(
    _ table: PublishedTable,
    in file: String,
    _ open: Opener,
    _ verification: inout DatasetVerification
  ) {
    // That the table itself can be read was found before.
    guard let records = try? dataset.records(of: table) else { return }
    var number = 0
    do throws(OutputError) {
      let stored = try open(table)
      while true {
        number += 1
        let (values, row) = (try stored.next(), try? records.next())
        guard values != nil || row != nil else { return }
        guard let fault = difference(values, row, table) else { continue }
        let message = "row \(number) of \(table.name) is not that of the table: \(fault)"
        return verification.add(DatasetFault(.otherRows, file, message))
      }
    } catch {
      verification.add(DatasetFault(.unreadableTable, file, "\(table.name): \(error.message)"))
    }
  }

  /// What differs; nil when nothing does.
  private func difference(
    _ values: [StoredValue]?,
    _ row: TableRow?,
    _ table: PublishedTable
  ) -> String? {
    guard let values else { return "it is missing" }
    guard let row else { return "the table has no such row" }
    let other = zip(values, row.cells).enumerated().first { !$0.element.0.states($0.element.1) }
    return other.map { "\(table.columns[$0.offset].name) is another" }
  }
}
