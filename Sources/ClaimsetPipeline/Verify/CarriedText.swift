import ClaimsetCore

/// A piece of a document's text and where it stands.
struct TextPiece {
  let bytes: [UInt8]
  let start: Int
  let end: Int
  let byteStart: Int
  let byteEnd: Int

  /// How many Unicode scalars start in `bytes`.
  static func scalars(in bytes: ArraySlice<UInt8>) -> Int { bytes.count { $0 & 0xC0 != 0x80 } }

  /// Whether its two lengths are those of its words.
  var isConsistent: Bool {
    // Any numbers may stand in a file: only places that can be are reckoned with.
    guard start >= 0, end >= start, byteStart >= 0, byteEnd >= byteStart else { return false }
    return byteEnd - byteStart == bytes.count && end - start == Self.scalars(in: bytes[...])
  }
}

/// What is known of a document's text: pieces in their order, with blank gaps between.
struct CarriedText {
  /// How many bytes lie between two places whose scalars are counted once for all.
  private static let stride = 1 << 10

  private let pieces: [TextPiece]
  /// For each piece the scalars before each multiple of `stride`.
  private let counts: [[Int]]

  /// Puts `pieces` in their order; one whose lengths are wrong is told when it is checked itself.
  init(_ pieces: [TextPiece]) {
    self.pieces = pieces.filter(\.isConsistent).sorted { $0.byteStart < $1.byteStart }
    counts = self.pieces.map { piece in
      var counts = [0]
      for start in Swift.stride(from: 0, to: piece.bytes.count, by: Self.stride) {
        let end = min(piece.bytes.count, start + Self.stride)
        counts.append(counts[counts.count - 1] + TextPiece.scalars(in: piece.bytes[start..<end]))
      }
      return counts
    }
  }

  /// What is wrong with `quote`; nil when it is exactly the text at its place.
  func fault(of quote: TextPiece) -> String? {
    guard quote.isConsistent else { return "the words are longer or shorter than their place" }
    var covered = 0
    for i in firstPiece(from: quote.byteStart)..<pieces.count {
      let piece = pieces[i]
      guard piece.byteStart < quote.byteEnd else { break }
      let low = max(piece.byteStart, quote.byteStart)
      let high = min(piece.byteEnd, quote.byteEnd)
      guard low < high else { continue }
      let there = piece.bytes[low - piece.byteStart..<high - piece.byteStart]
      let said = quote.bytes[low - quote.byteStart..<high - quote.byteStart]
      guard there == said else { return "the words are not the text there" }
      let offset = piece.start + scalars(of: i, before: low - piece.byteStart)
      let stated = quote.start + TextPiece.scalars(in: quote.bytes[..<(low - quote.byteStart)])
      guard offset == stated else { return "it starts \(offset - stated) scalars off" }
      covered += high - low
    }
    return covered > 0 || quote.bytes.isEmpty ? nil : "no text is known to stand there"
  }

  /// How many scalars of the piece `i` start before its byte `offset`.
  private func scalars(of i: Int, before offset: Int) -> Int {
    let mark = offset / Self.stride
    return counts[i][mark] + TextPiece.scalars(in: pieces[i].bytes[mark * Self.stride..<offset])
  }

  /// The first piece that can hold what stands at `byte`.
  private func firstPiece(from byte: Int) -> Int {
    pieces.firstPlace { $0.byteEnd > byte }
  }
}
