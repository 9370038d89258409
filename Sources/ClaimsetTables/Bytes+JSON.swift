import ClaimsetCore

// How values are written as JSON (RFC 8259), byte by byte.

extension [UInt8] {
  /// Writes `string` as a JSON string with its quotes.
  mutating func append(json string: String) {
    append(UInt8(ascii: "\""))
    if string.utf8.contains(where: { $0.mayNeedEscape }) {
      let bytes = Array(string.utf8)
      append(escaping: bytes, bytes.startIndex, bytes.endIndex)
    } else {
      append(contentsOf: string.utf8)
    }
    append(UInt8(ascii: "\""))
  }

  /// Writes the slice of `bytes` at `span` as a JSON string with its quotes.
  mutating func append(json bytes: [UInt8], _ span: Span) {
    append(UInt8(ascii: "\""))
    append(escaping: bytes, span.start, span.end)
    append(UInt8(ascii: "\""))
  }

  /// Writes `cell` as a JSON value; a slice is cut from `text`.
  mutating func append(json cell: Cell, of text: SourceText) {
    switch cell {
    case .null: append(ascii: "null")
    case .integer(let value): append(integer: value)
    case .decimal(let value): append(decimal: value)
    case .boolean(let value): append(ascii: value ? "true" : "false")
    case .day(let day): appendQuoted { $0.append(day: day) }
    case .id(let id): appendQuoted { $0.append(id: id) }
    case .string(let string): append(json: string)
    case .slice(let span): append(json: text.bytes, span)
    case .list(let cells): append(json: cells, of: text)
    case .object(let members): append(json: members, of: text)
    }
  }

  @inline(__always)
  private mutating func appendQuoted(_ write: (inout [UInt8]) -> Void) {
    append(UInt8(ascii: "\""))
    write(&self)
    append(UInt8(ascii: "\""))
  }

  private mutating func append(json cells: [Cell], of text: SourceText) {
    append(UInt8(ascii: "["))
    for (i, cell) in cells.enumerated() {
      if i > 0 { append(UInt8(ascii: ",")) }
      append(json: cell, of: text)
    }
    append(UInt8(ascii: "]"))
  }

  private mutating func append(json members: [Cell.Member], of text: SourceText) {
    append(UInt8(ascii: "{"))
    for (i, member) in members.enumerated() {
      if i > 0 { append(UInt8(ascii: ",")) }
      append(json: member.name)
      append(UInt8(ascii: ":"))
      append(json: member.value, of: text)
    }
    append(UInt8(ascii: "}"))
  }

  /// Writes the bytes from `start` up to `end`, escaped; runs that need no escape are copied whole.
  private mutating func append(escaping bytes: [UInt8], _ start: Int, _ end: Int) {
    var run = start
    var i = start
    while i < end {
      let byte = bytes[i]
      let width = byte.mayNeedEscape ? Self.escapedWidth(bytes, i, end) : 0
      guard width > 0 else {
        i += 1
        continue
      }
      if run < i { append(contentsOf: bytes[run..<i]) }
      append(escape: bytes, i)
      i += width
      run = i
    }
    if run < end { append(contentsOf: bytes[run..<end]) }
  }

  /// How many bytes the scalar at `i` takes when it must be escaped, else 0.
  ///
  /// U+0085, U+2028 and U+2029 are escaped, for many a reader of lines breaks lines at them.
  private static func escapedWidth(_ bytes: [UInt8], _ i: Int, _ end: Int) -> Int {
    switch bytes[i] {
    case 0xC2: i + 1 < end && bytes[i + 1] == 0x85 ? 2 : 0
    case 0xE2:
      i + 2 < end && bytes[i + 1] == 0x80 && (bytes[i + 2] == 0xA8 || bytes[i + 2] == 0xA9) ? 3 : 0
    default: 1
    }
  }

  private mutating func append(escape bytes: [UInt8], _ i: Int) {
    switch bytes[i] {
    case UInt8(ascii: "\""): append(ascii: "\\\"")
    case UInt8(ascii: "\\"): append(ascii: "\\\\")
    case 0x0A: append(ascii: "\\n")
    case 0x0D: append(ascii: "\\r")
    case 0x09: append(ascii: "\\t")
    case 0xC2: append(ascii: "\\u0085")
    case 0xE2: append(ascii: bytes[i + 2] == 0xA8 ? "\\u2028" : "\\u2029")
    default:
      append(ascii: "\\u00")
      append(hex: bytes[i])
    }
  }
}

extension UInt8 {
  /// Whether the byte starts something that JSON must, or we do, escape.
  @inline(__always)
  fileprivate var mayNeedEscape: Bool {
    self < 0x20 || self == 0x22 || self == 0x5C || self == 0xC2 || self == 0xE2
  }
}
