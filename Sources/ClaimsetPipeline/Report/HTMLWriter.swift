import ClaimsetCore

/// Writes HTML: markup comes only from literals of this program, everything else is escaped.
///
/// A literal is a `StaticString`, so words of a document cannot become markup by mistake.
struct HTMLWriter {
  /// The page so far.
  private(set) var bytes: [UInt8] = []

  /// Starts an empty page with room for `capacity` bytes.
  init(capacity: Int = 0) { bytes.reserveCapacity(capacity) }

  /// Writes markup of our own, as it is.
  mutating func markup(_ literal: StaticString) {
    literal.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Writes markup of our own that lies in a file of the program.
  mutating func append(markup: [UInt8]) { bytes.append(contentsOf: markup) }

  /// Writes `string` as text, safe between tags and between double quotes.
  mutating func text(_ string: String) {
    var copy = string
    copy.withUTF8 { escape($0) }
  }

  /// Writes the slice of `source` at `span` as text.
  mutating func text(_ source: SourceText, _ span: Span) {
    source.bytes.withUnsafeBufferPointer { escape(UnsafeBufferPointer(rebasing: $0[span.range])) }
  }

  /// Writes `string` as a path within a link: percent-encoded but for `/` and unreserved bytes.
  mutating func path(_ string: String) {
    for byte in string.utf8 {
      if byte.isASCIILetter || byte.isASCIIDigit || Self.plainInPath.contains(byte) {
        bytes.append(byte)
      } else {
        bytes.append(0x25)
        bytes.append(Self.hexDigit(byte >> 4))
        bytes.append(Self.hexDigit(byte & 15))
      }
    }
  }

  /// Writes a whole number with a comma between groups of three digits.
  mutating func number(_ value: Int) { text(value.grouped) }

  /// Writes an element that opens with the literal `open`, such as `<td class=n>`, around `content`.
  mutating func element(
    _ open: StaticString,
    _ close: StaticString,
    _ content: (inout HTMLWriter) -> Void
  ) {
    markup(open)
    content(&self)
    markup(close)
  }

  /// Writes words of a document or a sidecar: text whose direction stays its own.
  mutating func words(_ string: String) {
    markup("<bdi>")
    text(string)
    markup("</bdi>")
  }

  private static let plainInPath: [UInt8] = Array("-._~/".utf8)

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? 0x30 + value : 0x37 + value
  }
}

extension HTMLWriter {
  /// Copies runs of harmless bytes whole and replaces what is between them.
  private mutating func escape(_ source: UnsafeBufferPointer<UInt8>) {
    var runStart = 0
    var i = 0
    while i < source.count {
      let width = Self.isHarmless[Int(source[i])] ? 0 : Self.replacedWidth(source, i)
      if width > 0 {
        bytes.append(contentsOf: source[runStart..<i])
        replace(source, i)
        runStart = i + width
      }
      i += max(width, 1)
    }
    bytes.append(contentsOf: source[runStart...])
  }

  /// The bytes that never need a second look.
  private static let isHarmless: [Bool] = (0..<256).map { value in
    let byte = UInt8(value)
    if byte < 0x20 { return byte == 0x09 || byte == 0x0A || byte == 0x0D }
    return !Array("<>&\"'".utf8).contains(byte) && byte != 0x7F && byte != 0xE2
  }

  /// How many bytes at `i` are replaced; 0 for a scalar from E2 on that is written as it is.
  private static func replacedWidth(_ source: UnsafeBufferPointer<UInt8>, _ i: Int) -> Int {
    guard source[i] == 0xE2 else { return 1 }
    guard i + 2 < source.count else { return 0 }
    // U+202A-U+202E and U+2066-U+2069 turn the direction of all text after them.
    let isEmbedding = source[i + 1] == 0x80 && (0xAA...0xAE).contains(source[i + 2])
    let isIsolate = source[i + 1] == 0x81 && (0xA6...0xA9).contains(source[i + 2])
    return isEmbedding || isIsolate ? 3 : 0
  }

  private mutating func replace(_ source: UnsafeBufferPointer<UInt8>, _ i: Int) {
    switch source[i] {
    case UInt8(ascii: "<"): markup("&lt;")
    case UInt8(ascii: ">"): markup("&gt;")
    case UInt8(ascii: "&"): markup("&amp;")
    case UInt8(ascii: "\""): markup("&quot;")
    case UInt8(ascii: "'"): markup("&#39;")
    case 0x7F: bytes += [0xE2, 0x90, 0xA1]
    case 0xE2: nameDirection(source[i + 1], source[i + 2])
    // A control character is shown as its picture, U+2400 and on.
    default: bytes += [0xE2, 0x90, 0x80 + source[i]]
    }
  }

  /// Shows a direction control by its code, so that it is seen and turns nothing.
  private mutating func nameDirection(_ second: UInt8, _ third: UInt8) {
    let scalar = 0x2000 + Int(second & 0x3F) << 6 + Int(third & 0x3F)
    text("⟨U+\(String(scalar, radix: 16, uppercase: true))⟩")
  }
}

extension Span {
  /// The offsets as a range.
  var range: Range<Int> { start..<end }
}

extension Int {
  /// The digits with a comma between groups of three: `12,345`.
  var grouped: String {
    let digits = Array(String(magnitude).utf8)
    var result: [UInt8] = self < 0 ? [0x2D] : []
    for (i, digit) in digits.enumerated() {
      if i > 0, (digits.count - i).isMultiple(of: 3) { result.append(0x2C) }
      result.append(digit)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The number with its noun: `1 claim`, `2,041 claims`.
  func counted(_ singular: String, _ plural: String? = nil) -> String {
    "\(grouped) \(self == 1 ? singular : plural ?? singular + "s")"
  }
}
