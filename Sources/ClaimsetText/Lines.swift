import ClaimsetCore

/// One line that is not blank, without white space at its ends.
struct Line {
  /// Its text.
  let span: Span
  /// The number of columns before its text.
  let indent: Int
  /// Whether a blank line, or the start of the document, stands before it.
  let isAfterBlank: Bool

  /// The columns it takes, in bytes.
  var width: Int { indent + span.count }
}

/// Cuts a text into its lines; LF, CR and CRLF each end one.
struct LineScanner {
  /// The lines that are not blank, in order.
  static func lines(_ bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    var isAfterBlank = true
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      var end = start
      while end < bytes.count, bytes[end] > 0x0D || (bytes[end] != 0x0A && bytes[end] != 0x0D) {
        end += 1
      }
      if let line = trimmed(bytes, start, end, isAfterBlank) {
        lines.append(line)
        isAfterBlank = false
      } else {
        isAfterBlank = true
      }
      let isPair = end + 1 < bytes.count && bytes[end] == 0x0D && bytes[end + 1] == 0x0A
      start = end + (isPair ? 2 : 1)
    }
    return lines
  }

  private static func trimmed(_ bytes: [UInt8], _ from: Int, _ to: Int, _ afterBlank: Bool) -> Line?
  {
    var start = from
    var indent = 0
    while start < to, let width = spaceWidth(bytes, at: start) {
      indent += bytes[start] == 0x09 ? 8 : 1
      start += width
    }
    guard start < to else { return nil }
    var end = to
    while end > start, let width = spaceWidth(bytes, endingAt: end, after: start) { end -= width }
    return Line(span: Span(start, end), indent: indent, isAfterBlank: afterBlank)
  }

  /// The bytes of the white space scalar at `i`, or nil when there is none.
  static func spaceWidth(_ bytes: [UInt8], at i: Int) -> Int? {
    let byte = bytes[i]
    if byte <= 0x20 || byte == 0x7F { return 1 }
    guard byte >= 0x80 else { return nil }
    let (scalar, width) = ScalarClass.decode(bytes, i)
    return ScalarClass.of(scalar) == .space ? width : nil
  }

  private static func spaceWidth(_ bytes: [UInt8], endingAt end: Int, after start: Int) -> Int? {
    var i = end - 1
    while i > start, !bytes[i].startsScalar { i -= 1 }
    return spaceWidth(bytes, at: i)
  }
}
