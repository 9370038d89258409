/// Writes indented JSON with its keys in the order given.
struct JSONText {
  /// The text so far.
  private(set) var bytes: [UInt8] = []
  private var depth = 0
  private var isFirst = true

  /// Writes an object whose members `body` writes.
  mutating func object(_ body: (inout JSONText) -> Void) { enclose("{", "}", body) }

  /// Writes an array with `item` for each of `items`.
  mutating func array<Items: Sequence>(
    _ items: Items,
    _ item: (inout JSONText, Items.Element) -> Void
  ) {
    enclose("[", "]") { json in
      for value in items {
        json.nextLine()
        item(&json, value)
      }
    }
  }

  /// Writes a member whose value `body` writes.
  mutating func member(_ name: StaticString, _ body: (inout JSONText) -> Void) {
    nextLine()
    bytes.append(0x22)
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes += [0x22, 0x3A, 0x20]
    body(&self)
  }

  /// Writes a member that holds text; null for empty text, which states nothing.
  mutating func member(_ name: StaticString, _ value: String) {
    member(name) { $0.string(value) }
  }

  /// Writes a member that holds a number.
  mutating func member(_ name: StaticString, _ value: Int) {
    member(name) { $0.bytes += Array(String(value).utf8) }
  }

  /// Writes a member that holds a number of thousandths, as a decimal.
  mutating func member(_ name: StaticString, thousandths value: Int) {
    member(name) { $0.bytes += Array(value.thousandthsText.utf8) }
  }

  /// Writes a member that holds `true` or `false`.
  mutating func member(_ name: StaticString, _ value: Bool) {
    member(name) { $0.bytes += Array((value ? "true" : "false").utf8) }
  }

  /// Writes text; null for empty text.
  mutating func string(_ value: String) {
    guard !value.isEmpty else {
      bytes += Array("null".utf8)
      return
    }
    bytes.append(0x22)
    for scalar in value.unicodeScalars { escape(scalar) }
    bytes.append(0x22)
  }

  /// Ends the text with a line feed.
  mutating func finish() -> [UInt8] { bytes + [0x0A] }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x22: bytes += [0x5C, 0x22]
    case 0x5C: bytes += [0x5C, 0x5C]
    case 0x0A: bytes += [0x5C, 0x6E]
    case 0x00..<0x20, 0x7F, 0x85, 0x2028, 0x2029:
      let digits = String(scalar.value, radix: 16)
      bytes += Array("\\u\(String(repeating: "0", count: 4 - digits.utf8.count))\(digits)".utf8)
    default: bytes += Array(String(scalar).utf8)
    }
  }

  private mutating func enclose(
    _ open: Unicode.Scalar,
    _ close: Unicode.Scalar,
    _ body: (inout JSONText) -> Void
  ) {
    bytes.append(UInt8(ascii: open))
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    if !isFirst { breakLine() }
    isFirst = false
    bytes.append(UInt8(ascii: close))
  }

  private mutating func nextLine() {
    if !isFirst { bytes.append(0x2C) }
    breakLine()
    isFirst = false
  }

  private mutating func breakLine() {
    bytes.append(0x0A)
    bytes += Array(repeating: 0x20, count: depth * 2)
  }
}
