import ClaimsetCore

/// Gives the rows of one document their ids.
///
/// An id hashes what makes the row itself: the fields document_id, table, quote, the 32 scalars
/// before it and the 32 after it, and for a claim subject, predicate and object, each followed by
/// U+001F. Where all that is equal, the second row of its kind hashes `2` as one more field, the
/// third `3`, in text order.
struct RowIdentifier {
  private static let contextScalars = 32
  private let text: SourceText
  private let documentID: [UInt8]
  private let hash = SHA256()
  private var field: [UInt8] = []
  private var seen: [UInt64: Int] = [:]

  init(documentID: String, text: SourceText) {
    self.documentID = Array(documentID.utf8)
    self.text = text
  }

  /// The id of the next row of `table`, whose words stand at `span`.
  mutating func id(
    of table: TableName,
    at span: Span,
    wording: (Phrase?, Phrase, Phrase?)? = nil
  ) -> RowID {
    update(table, span, wording)
    var bits = hash.finishPrefix()
    let count = seen[bits, default: 0] + 1
    seen[bits] = count
    if count > 1 {
      update(table, span, wording)
      field.removeAll(keepingCapacity: true)
      field.append(integer: count)
      field.append(0x1F)
      hash.update(field)
      bits = hash.finishPrefix()
    }
    return RowID(letter: table.idLetter ?? UInt8(ascii: "r"), bits: bits)
  }

  private mutating func update(
    _ table: TableName,
    _ span: Span,
    _ wording: (Phrase?, Phrase, Phrase?)?
  ) {
    field.removeAll(keepingCapacity: true)
    field.append(contentsOf: documentID)
    field.append(0x1F)
    field.append(contentsOf: table.rawValue.utf8)
    field.append(0x1F)
    hash.update(field)
    hash.update(text.bytes, span.start..<span.end)
    field.removeAll(keepingCapacity: true)
    field.append(0x1F)
    field.append(contentsOf: text.bytes[contextStart(span.start)..<span.start])
    field.append(0x1F)
    field.append(contentsOf: text.bytes[span.end..<contextEnd(span.end)])
    field.append(0x1F)
    if let wording {
      append(wording.0)
      append(wording.1)
      append(wording.2)
    }
    hash.update(field)
  }

  private mutating func append(_ phrase: Phrase?) {
    if let supplied = phrase?.supplied {
      field.append(contentsOf: supplied.utf8)
    } else if let span = phrase?.span {
      field.append(contentsOf: text.bytes[span.start..<span.end])
    }
    field.append(0x1F)
  }

  private func contextStart(_ offset: Int) -> Int {
    var i = offset
    var scalars = 0
    while i > 0, scalars < Self.contextScalars {
      i -= 1
      if text.bytes[i].startsScalar { scalars += 1 }
    }
    return i
  }

  private func contextEnd(_ offset: Int) -> Int {
    var i = offset
    var scalars = 0
    while i < text.count {
      if text.bytes[i].startsScalar {
        guard scalars < Self.contextScalars else { break }
        scalars += 1
      }
      i += 1
    }
    return i
  }
}
