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
      var pieces: [[UInt8]] = []
      var rows = RowArrays()
      records.forEachRow(of: table.name) { row in
        rows.append(table.cells(of: row, in: records), of: records.text)
        guard rows.count == Self.rowsPerPiece else { return }
        pieces.append(Self.piece(rows, of: records))
        rows = RowArrays()
      }
      if rows.count > 0 { pieces.append(Self.piece(rows, of: records)) }
      return pieces
    }
  }

  private static func piece(_ rows: RowArrays, of records: DocumentRecords) -> [UInt8] {
    var name = RowArrays()
    name.append([.string(records.document.facts.id)], of: records.text)
    return name.bytes.dropLast() + [UInt8(ascii: ","), UInt8(ascii: "[")] + rows.bytes
      + Array("]]".utf8)
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
