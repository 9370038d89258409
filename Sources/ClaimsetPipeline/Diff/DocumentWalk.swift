import ClaimsetTables

/// All rows of one document of a published dataset.
struct DocumentRows: Sendable {
  /// The document.
  let id: String
  /// The rows of each table, by the table's name.
  var rows: [String: [[String?]]]
}

/// A published dataset read document by document: no more than one is in memory.
///
/// The program writes the rows of a document side by side in each table, and documents in one
/// order in all tables; a file whose rows stand otherwise is told, not guessed at.
final class DocumentWalk {
  /// How the rows of a table are known to be a document's.
  private enum Owner {
    /// By a column that holds the document's id.
    case document(column: Int)
    /// By a column that holds the key of a row of another table.
    case row(column: Int, of: String, key: Int)

    var hangsOnRow: Bool {
      if case .row = self { true } else { false }
    }
  }

  private final class Reader {
    let table: PublishedTable
    let owner: Owner
    let records: any TableRecords
    var pending: TableRow?

    init(_ table: PublishedTable, _ owner: Owner, _ records: any TableRecords) {
      (self.table, self.owner, self.records) = (table, owner, records)
    }
  }

  private var readers: [Reader] = []
  private let documents: any TableRecords
  private let idColumn: Int

  /// The tables whose rows belong to documents, the table of documents first.
  static func tables(of dataset: Dataset) -> [PublishedTable] {
    dataset.tables.filter { $0.name == "documents" }
      + dataset.tables.filter { owner(of: $0, in: dataset) != nil }
  }

  /// Starts before the first document of `dataset`.
  init(_ dataset: Dataset) throws(DatasetError) {
    guard let table = dataset.table("documents"), let column = table.index(of: "document_id")
    else {
      throw .inconsistent(file: Dataset.descriptor, message: "it describes no table of documents")
    }
    documents = try dataset.records(of: table)
    idColumn = column
    for table in dataset.tables {
      guard let owner = Self.owner(of: table, in: dataset) else { continue }
      let reader = Reader(table, owner, try dataset.records(of: table))
      reader.pending = try reader.records.next()
      readers.append(reader)
    }
    // Rows that hang on rows of another table are read after those.
    readers = readers.filter { !$0.owner.hangsOnRow } + readers.filter(\.owner.hangsOnRow)
  }

  private static func owner(of table: PublishedTable, in dataset: Dataset) -> Owner? {
    if let key = table.references.first(where: { $0.table == "documents" }),
      let column = table.index(of: key.column)
    {
      return .document(column: column)
    }
    for key in table.references {
      guard let other = dataset.table(key.table), let column = table.index(of: key.column),
        let target = other.index(of: key.target),
        other.references.contains(where: { $0.table == "documents" })
      else { continue }
      return .row(column: column, of: other.name, key: target)
    }
    return nil
  }

  /// The next document with all its rows; nil after the last.
  func next() throws(DatasetError) -> DocumentRows? {
    guard let row = try documents.next() else {
      for reader in readers {
        guard let row = reader.pending else { continue }
        throw .inconsistent(
          file: reader.table.files.first?.path ?? reader.table.name,
          message: "the row of line \(row.line) belongs to no document, or does not stand with its "
            + "others"
        )
      }
      return nil
    }
    let id = row.cells[idColumn] ?? ""
    var document = DocumentRows(id: id, rows: ["documents": [row.cells]])
    for reader in readers {
      document.rows[reader.table.name] = try take(from: reader, for: document)
    }
    return document
  }

  private func take(
    from reader: Reader,
    for document: DocumentRows
  ) throws(DatasetError) -> [[String?]] {
    let column: Int
    var keys: Set<String?> = [document.id]
    switch reader.owner {
    case .document(let own): column = own
    case .row(let own, let table, let key):
      column = own
      keys = Set((document.rows[table] ?? []).map { $0[key] })
    }
    var rows: [[String?]] = []
    while let row = reader.pending, keys.contains(row.cells[column]) {
      rows.append(row.cells)
      reader.pending = try reader.records.next()
    }
    return rows
  }
}
