/// Writes the compact byte form that the cache keeps: lengths before bytes, numbers as varints.
struct ByteEncoder {
  /// What was written so far.
  private(set) var bytes: [UInt8] = []

  /// Adds a number of zero or more, seven bits a byte, the lowest first.
  mutating func append(_ number: Int) {
    precondition(number >= 0, "the byte form holds no negative number")
    var rest = UInt64(number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Adds bytes behind their number.
  mutating func append(_ content: [UInt8]) {
    append(content.count)
    bytes.append(contentsOf: content)
  }

  /// Adds the UTF-8 of `text` behind its length.
  mutating func append(_ text: String) { append(Array(text.utf8)) }
}

/// Reads what ``ByteEncoder`` wrote; every answer is nil once the bytes end too soon.
struct ByteDecoder {
  private let bytes: [UInt8]
  private var position = 0

  /// Reads from the start of `bytes`.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether all bytes were read.
  var isAtEnd: Bool { position == bytes.count }

  /// The next number.
  mutating func number() -> Int? {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while position < bytes.count, shift < 63 {
      let byte = bytes[position]
      position += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return Int(exactly: value) }
      shift += 7
    }
    return nil
  }

  /// The next run of bytes.
  mutating func content() -> [UInt8]? {
    guard let count = number(), count <= bytes.count - position else { return nil }
    defer { position += count }
    return Array(bytes[position..<position + count])
  }

  /// The next text.
  mutating func text() -> String? { content().map { String(decoding: $0, as: UTF8.self) } }
}
