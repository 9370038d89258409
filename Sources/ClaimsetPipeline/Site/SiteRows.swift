import ClaimsetCore
import ClaimsetTables

/// The rows of one document as the site's pages load them, by table of ``SiteTable/all``.
///
/// Made by a worker, kept by the cache, joined into files by ``SiteFiles``. A table's rows are cut
/// into pieces, so that a file does not grow past what a browser reads at once:
/// `["document_id",[[row],[row]]]`.
struct SiteRows: Hashable, Sendable {
  /// The pieces of each table.
  private(set) var pieces: [[[UInt8]]]

  /// How many rows a piece has at most.
  static let rowsPerPiece = 250

  /// The rows of no document.
  init() { pieces = SiteTable.all.map { _ in [] } }

  /// Writes the rows of `records`.
  init(_ records: DocumentRecords) {
    pieces = SiteTable.all.map { table in
      var table = TablePieces(table, of: records.document.facts.id, records.text)
      records.forEachRow(of: table.table.name) { row in
        table.append(table.table.cells(of: row, in: records))
      }
      return table.finished()
    }
  }

  /// Writes the rows that no document has by itself; they stand under no document.
  init(_ records: DatasetRecords) {
    pieces = SiteTable.all.map { table in
      var pieces = TablePieces(table, of: "", SourceText([]))
      for row in records.rows(of: table.name) { pieces.append(table.places.map { row[$0] }) }
      return pieces.finished()
    }
  }
}

/// The rows of one table and document, being cut into pieces.
private struct TablePieces {
  let table: SiteTable
  private let documentID: String
  private let text: SourceText
  private var rows = RowArrays()
  private var pieces: [[UInt8]] = []

  init(_ table: SiteTable, of documentID: String, _ text: SourceText) {
    (self.table, self.documentID, self.text) = (table, documentID, text)
  }

  mutating func append(_ cells: [Cell]) {
    rows.append(cells, of: text)
    if rows.count == SiteRows.rowsPerPiece { close() }
  }

  mutating func finished() -> [[UInt8]] {
    if rows.count > 0 { close() }
    return pieces
  }

  private mutating func close() {
    var head = RowArrays()
    head.append([.string(documentID)], of: text)
    pieces.append(
      head.bytes.dropLast() + [UInt8(ascii: ","), UInt8(ascii: "[")] + rows.bytes
        + Array("]]".utf8)
    )
    rows = RowArrays()
  }
}

extension SiteTable {
  /// The cells of the site's columns, from a row of the dataset.
  fileprivate func cells(of row: [Cell], in records: DocumentRecords) -> [Cell] {
    var cells = places.map { row[$0] }
    if let bytePlace, case .integer(let byte) = row[bytePlace] {
      cells.append(.integer(records.positions.place(at: byte).line))
    }
    if name == .documents {
      cells.append(.integer(records.count(of: .quantities)))
      cells.append(.integer(records.count(of: .dates)))
    }
    return cells
  }
}

extension SiteRows {
  /// The byte form that the cache keeps.
  var bytes: [UInt8] {
    var encoder = ByteEncoder()
    for table in pieces {
      encoder.append(table.count)
      for piece in table { encoder.append(piece) }
    }
    return encoder.bytes
  }

  /// Reads the byte form; nil when it is not one.
  init?(bytes: [UInt8]) {
    var decoder = ByteDecoder(bytes)
    self.init()
    for table in pieces.indices {
      guard let count = decoder.number(), count >= 0 else { return nil }
      for _ in 0..<count {
        guard let piece = decoder.content() else { return nil }
        pieces[table].append(piece)
      }
    }
    guard decoder.isAtEnd else { return nil }
  }
}
