import ClaimsetCore

/// Finds the labels that name who speaks in a transcript: `NAIR:`, `Dr Helga Brandt:`.
struct SpeakerScanner {
  /// How long a label may be, in bytes.
  private static let longest = 40
  /// How many lines must have a label before any is believed.
  private static let fewest = 3

  /// The labels of `lines`; none where they are no turns of speech.
  ///
  /// A label in capitals is one wherever several lines have one; one in small letters must stand
  /// again, since `Note:` and `Lead author:` open lines as well.
  static func speakers(_ bytes: [UInt8], _ lines: [Span]) -> [Marker?] {
    var found = lines.map { label(bytes, $0) }
    var counts: [[UInt8]: Int] = [:]
    for label in found { if let label { counts[Array(bytes[label.span.range]), default: 0] += 1 } }
    for i in found.indices {
      guard let label = found[i] else { continue }
      let isRepeated = (counts[Array(bytes[label.span.range])] ?? 0) > 1
      let isField = fields.contains(
        String(decoding: bytes[label.span.range], as: UTF8.self).lowercased()
      )
      if isField || !isRepeated && !isInCapitals(bytes, label.span) { found[i] = nil }
    }
    let turns = found.count { $0 != nil }
    return turns >= Self.fewest && counts.values.contains { $0 > 1 }
      ? found : lines.map { _ in nil }
  }

  /// What opens the lines of forms and notes, and speaks to nobody.
  private static let fields: Set<String> = [
    "date", "place", "time", "subject", "note", "notes", "source", "author", "title", "from", "to",
    "re",
    "warning", "tip", "update", "location", "price", "address", "phone", "email", "tags",
    "category",
  ]

  private static func label(_ bytes: [UInt8], _ line: Span) -> Marker? {
    guard line.start < line.end, bytes[line.start].isASCIIUppercase else { return nil }
    var i = line.start
    var words = 1
    while i < line.end, i - line.start <= longest, bytes[i] != UInt8(ascii: ":") {
      if bytes[i] == 0x20 {
        words += 1
        // "the" and "of" in small letters make it a phrase: `The point of it: …`.
        guard i + 1 < line.end, bytes[i + 1].isASCIIUppercase || bytes[i + 1] >= 0x80 else {
          return nil
        }
      } else if !isNameByte(bytes[i]) {
        return nil
      }
      i += 1
    }
    guard i < line.end, bytes[i] == UInt8(ascii: ":"), i - line.start > 0, words <= 4 else {
      return nil
    }
    var after = i + 1
    var spaces = 0
    while after < line.end, let space = LineScanner.spaceWidth(bytes, at: after) {
      after += space
      spaces += 1
    }
    guard spaces > 0, after < line.end else { return nil }
    return Marker(span: Span(line.start, i), after: after, number: nil)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
  }

  private static func isInCapitals(_ bytes: [UInt8], _ span: Span) -> Bool {
    span.count > 1 && !bytes[span.range].contains { $0 >= 0x61 && $0 <= 0x7A }
  }
}

extension Span {
  fileprivate var range: Range<Int> { start..<end }
}
