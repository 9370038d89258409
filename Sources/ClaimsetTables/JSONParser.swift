import ClaimsetCore

/// Reads JSON (RFC 8259) strictly, byte by byte.
///
/// Nothing is patched: a lone surrogate, a control character in a string, a number such as `01`
/// or bytes that are not UTF-8 are errors with their place. A byte order mark at the start is
/// skipped, as RFC 8259 allows.
struct JSONParser {
  /// Deeper nesting than this is an error: nothing we read comes near it.
  private static let maximumDepth = 200

  let bytes: [UInt8]
  /// The line the first byte stands in.
  private let firstLine: Int
  private(set) var offset = 0
  private var depth = 0

  init(_ bytes: [UInt8], firstLine: Int = 1) {
    self.bytes = bytes
    self.firstLine = firstLine
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  /// The only value of the bytes.
  mutating func document() throws(TableError) -> JSONValue {
    let value = try value()
    skipSpace()
    guard offset == bytes.count else { throw error("something follows the value") }
    return value
  }

  /// Calls `body` with each element of the one array of the bytes, and where it starts.
  mutating func forEachElement(
    _ body: (JSONValue, Int) throws(TableError) -> Void
  ) throws(TableError) {
    skipSpace()
    guard take(UInt8(ascii: "[")) else { throw error("an array is missing") }
    var isFirst = true
    while try next(UInt8(ascii: "]"), isFirst) {
      isFirst = false
      skipSpace()
      let start = offset
      try body(try value(), start)
    }
    skipSpace()
    guard offset == bytes.count else { throw error("something follows the array") }
  }

  /// An error at `place`, or where the parser stands.
  func error(
    _ message: String,
    at place: Int? = nil,
    kind: TableError.Kind = .malformedJSON
  ) -> TableError {
    let at = TextPositions(SourceText(bytes)).place(at: min(place ?? offset, bytes.count))
    return TableError(kind, line: at.line + firstLine - 1, column: at.column, message)
  }

  mutating func value() throws(TableError) -> JSONValue {
    skipSpace()
    guard offset < bytes.count else { throw error("the text ends where a value should stand") }
    switch bytes[offset] {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "{"): return try nested { parser throws(TableError) in try parser.object() }
    case UInt8(ascii: "["): return try nested { parser throws(TableError) in try parser.array() }
    case UInt8(ascii: "t"): return try word("true", .boolean(true))
    case UInt8(ascii: "f"): return try word("false", .boolean(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return .number(try number())
    }
  }

  private mutating func nested(
    _ read: (inout JSONParser) throws(TableError) -> JSONValue
  ) throws(TableError) -> JSONValue {
    guard depth < Self.maximumDepth else {
      throw error("values are nested more than \(Self.maximumDepth) deep")
    }
    depth += 1
    offset += 1
    let value = try read(&self)
    depth -= 1
    return value
  }

  private mutating func array() throws(TableError) -> JSONValue {
    var values: [JSONValue] = []
    while try next(UInt8(ascii: "]"), values.isEmpty) { values.append(try value()) }
    return .array(values)
  }

  private mutating func object() throws(TableError) -> JSONValue {
    var members: [JSONValue.Member] = []
    while try next(UInt8(ascii: "}"), members.isEmpty) {
      skipSpace()
      guard offset < bytes.count, bytes[offset] == UInt8(ascii: "\"") else {
        throw error("a name in quotes is missing")
      }
      let name = try string()
      skipSpace()
      guard take(UInt8(ascii: ":")) else { throw error("a colon is missing after \"\(name)\"") }
      members.append(JSONValue.Member(name, try value()))
    }
    return .object(members)
  }

  /// Takes the comma before a further element, or `close`; says whether an element follows.
  private mutating func next(_ close: UInt8, _ isFirst: Bool) throws(TableError) -> Bool {
    skipSpace()
    if take(close) { return false }
    if isFirst { return true }
    guard take(UInt8(ascii: ",")) else { throw error("a comma or a closing bracket is missing") }
    return true
  }

  private mutating func word(
    _ word: StaticString,
    _ value: JSONValue
  ) throws(TableError) -> JSONValue {
    let end = offset + word.utf8CodeUnitCount
    let span = end <= bytes.count ? Array(bytes[offset..<end]) : []
    guard word.withUTF8Buffer({ span.elementsEqual($0) }) else { throw error("no such value") }
    offset = end
    return value
  }

  private mutating func number() throws(TableError) -> String {
    let start = offset
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try digits() }
    if take(UInt8(ascii: ".")) { try digits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "-")) { _ = take(UInt8(ascii: "+")) }
      try digits()
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func digits() throws(TableError) {
    guard offset < bytes.count, bytes[offset].isASCIIDigit else {
      throw error("no value can start or go on here")
    }
    while offset < bytes.count, bytes[offset].isASCIIDigit { offset += 1 }
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard offset < bytes.count, bytes[offset] == byte else { return false }
    offset += 1
    return true
  }

  private mutating func skipSpace() {
    while offset < bytes.count {
      switch bytes[offset] {
      case 0x20, 0x09, 0x0A, 0x0D: offset += 1
      default: return
      }
    }
  }
}

extension JSONParser {
  /// Reads the string that opens where the parser stands.
  private mutating func string() throws(TableError) -> String {
    let start = offset
    offset += 1
    var decoded: [UInt8] = []
    var run = offset
    while offset < bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "\"") {
        decoded.append(contentsOf: bytes[run..<offset])
        offset += 1
        guard let string = String(validating: decoded, as: UTF8.self) else {
          throw error("the string is not UTF-8", at: start)
        }
        return string
      }
      guard byte >= 0x20 else { throw error("a control character stands in a string unescaped") }
      offset += 1
      guard byte == UInt8(ascii: "\\") else { continue }
      decoded.append(contentsOf: bytes[run..<offset - 1])
      try escape(to: &decoded)
      run = offset
    }
    throw error("the string is not closed", at: start)
  }

  /// Reads what follows a backslash.
  private mutating func escape(to decoded: inout [UInt8]) throws(TableError) {
    guard offset < bytes.count else { throw error("the text ends within an escape") }
    let byte = bytes[offset]
    offset += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): decoded.append(byte)
    case UInt8(ascii: "b"): decoded.append(0x08)
    case UInt8(ascii: "f"): decoded.append(0x0C)
    case UInt8(ascii: "n"): decoded.append(0x0A)
    case UInt8(ascii: "r"): decoded.append(0x0D)
    case UInt8(ascii: "t"): decoded.append(0x09)
    case UInt8(ascii: "u"): decoded.append(contentsOf: String(try escapedScalar()).utf8)
    default: throw error("there is no such escape", at: offset - 1)
    }
  }

  /// Reads the digits after `\u`, and the second escape of a surrogate pair.
  private mutating func escapedScalar() throws(TableError) -> Unicode.Scalar {
    let start = offset - 2
    let unit = try fourDigits()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    if unit < 0xDC00, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) {
      let low = try fourDigits()
      if (0xDC00...0xDFFF).contains(low),
        let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
      {
        return scalar
      }
    }
    throw error("a surrogate stands alone", at: start)
  }

  private mutating func fourDigits() throws(TableError) -> UInt32 {
    var unit: UInt32 = 0
    for _ in 0..<4 {
      guard offset < bytes.count, let digit = bytes[offset].hexValue else {
        throw error("four hexadecimal digits are missing")
      }
      unit = unit << 4 | UInt32(digit)
      offset += 1
    }
    return unit
  }
}

extension UInt8 {
  fileprivate var hexValue: UInt8? {
    switch self {
    case 0x30...0x39: self - 0x30
    case 0x41...0x46: self - 0x41 + 10
    case 0x61...0x66: self - 0x61 + 10
    default: nil
    }
  }
}
