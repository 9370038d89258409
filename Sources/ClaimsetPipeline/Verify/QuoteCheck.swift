import ClaimsetTables

/// Holds every quote of a document against its text.
///
/// The text is the document's file where one is given, else what the rows of its segments carry.
struct QuoteCheck {
  private let dataset: Dataset
  /// The folder that `documents.path` starts from; nil when no files are given.
  private let folder: String?
  private let placed: [Placed]

  /// A table whose rows have a place and the words there.
  private struct Placed {
    let table: PublishedTable
    let words: Int
    let start: Int
    let end: Int
    let byteStart: Int
    let byteEnd: Int

    init?(_ table: PublishedTable) {
      guard let words = table.index(of: "quote") ?? table.index(of: "text"),
        let start = table.index(of: "start"), let end = table.index(of: "end"),
        let byteStart = table.index(of: "byte_start"), let byteEnd = table.index(of: "byte_end")
      else { return nil }
      self.table = table
      (self.words, self.start, self.end) = (words, start, end)
      (self.byteStart, self.byteEnd) = (byteStart, byteEnd)
    }

    /// Where the row stands and what is said to stand there; nil when it carries no words.
    func quote(_ row: [String?]) -> TextPiece? {
      guard let words = row[words], let start = row[start].flatMap({ Int($0) }),
        let end = row[end].flatMap({ Int($0) }),
        let byteStart = row[byteStart].flatMap({ Int($0) }),
        let byteEnd = row[byteEnd].flatMap({ Int($0) })
      else { return nil }
      return TextPiece(
        bytes: Array(words.utf8),
        start: start,
        end: end,
        byteStart: byteStart,
        byteEnd: byteEnd
      )
    }
  }

  init(_ dataset: Dataset, texts folder: String?) {
    self.dataset = dataset
    self.folder = folder
    placed = dataset.tables.compactMap(Placed.init)
  }

  /// Checks all documents, one after the other.
  func run(_ verification: inout DatasetVerification) throws(DatasetError) {
    let walk = try DocumentWalk(dataset)
    while let document = try walk.next() {
      let text = text(of: document)
      for placed in placed {
        for row in document.rows[placed.table.name] ?? [] {
          guard let quote = placed.quote(row) else { continue }
          guard let text else {
            verification.uncheckedQuotes += 1
            continue
          }
          verification.quotes += 1
          guard let fault = text.fault(of: quote) else { continue }
          let id = row.first.flatMap { $0 } ?? ""
          verification.add(
            DatasetFault(
              .otherQuote,
              placed.table.files.first?.path ?? placed.table.name,
              "\(id) of \(document.id), bytes \(quote.byteStart)..<\(quote.byteEnd): \(fault)"
            )
          )
        }
      }
    }
  }

  /// The text of `document`; nil when it is nowhere to be had.
  private func text(of document: DocumentRows) -> CarriedText? {
    if let piece = fileText(of: document) { return CarriedText([piece]) }
    guard let segments = placed.first(where: { $0.table.name == "segments" }) else { return nil }
    let pieces = (document.rows["segments"] ?? []).compactMap(segments.quote)
    return pieces.isEmpty ? nil : CarriedText(pieces)
  }

  /// The file of `document`, when it is given and is still the one that was read.
  private func fileText(of document: DocumentRows) -> TextPiece? {
    guard let folder, let table = dataset.table("documents"),
      let row = document.rows["documents"]?.first, let path = table.index(of: "path"),
      let sum = table.index(of: "sha256"), let name = row[path],
      let safe = try? SafePath.normalized(name),
      let bytes = try? FileBytes.read(folder + "/" + safe),
      SHA256.hex(of: bytes) == row[sum]
    else { return nil }
    return TextPiece(
      bytes: bytes,
      start: 0,
      end: TextPiece.scalars(in: bytes[...]),
      byteStart: 0,
      byteEnd: bytes.count
    )
  }
}
