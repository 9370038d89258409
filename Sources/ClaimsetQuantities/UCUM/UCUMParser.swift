/// Reads case-sensitive UCUM (`c/s`).
struct UCUMParser {
  private let bytes: [UInt8]
  private let table: UCUMTable
  private var i = 0
  private var depth = 0

  init(_ code: String, table: UCUMTable) {
    bytes = Array(code.utf8)
    self.table = table
  }

  /// The whole expression as one term.
  mutating func parse() throws(UCUMError) -> UCUMTerm {
    if let bad = bytes.firstIndex(where: { $0 < 0x21 || $0 > 0x7E }) {
      throw UCUMError(message: "a character UCUM does not use", offset: bad)
    }
    if bytes.isEmpty { return .factor(1) }
    let term: UCUMTerm
    if peek == 0x2F {
      i += 1
      let first = UCUMTerm.reciprocal(try component())
      term = try rest(of: first)
    } else {
      term = try rest(of: try component())
    }
    guard i == bytes.count else { throw error("what follows cannot stand here") }
    return term
  }

  private var peek: UInt8? { i < bytes.count ? bytes[i] : nil }

  private func error(_ message: String) -> UCUMError { UCUMError(message: message, offset: i) }

  /// The products and quotients after `first`, from left to right.
  private mutating func rest(of first: UCUMTerm) throws(UCUMError) -> UCUMTerm {
    var term = first
    while let byte = peek, byte == 0x2E || byte == 0x2F {
      i += 1
      let next = try component()
      term = byte == 0x2E ? .product(term, next) : .quotient(term, next)
    }
    return term
  }

  private mutating func component() throws(UCUMError) -> UCUMTerm {
    guard let byte = peek else { throw error("a unit is missing") }
    if byte == 0x28 { return try bracketed() }
    if byte == 0x7B {
      try annotation()
      return .annotation
    }
    let startsTen = i + 1 < bytes.count && byte == 0x31 && bytes[i + 1] == 0x30
    let isTen = startsTen && i + 2 < bytes.count && (bytes[i + 2] == 0x2A || bytes[i + 2] == 0x5E)
    if byte.isDigit, !isTen { return try factor() }
    return try symbol(isTen: isTen)
  }

  private mutating func bracketed() throws(UCUMError) -> UCUMTerm {
    depth += 1
    guard depth < 50 else { throw error("brackets nest too deep") }
    i += 1
    let first: UCUMTerm
    if peek == 0x2F {
      i += 1
      first = .reciprocal(try component())
    } else {
      first = try component()
    }
    let inner = try rest(of: first)
    guard peek == 0x29 else { throw error("a bracket is not closed") }
    i += 1
    depth -= 1
    return .group(inner)
  }

  private mutating func factor() throws(UCUMError) -> UCUMTerm {
    let start = i
    while let byte = peek, byte.isDigit { i += 1 }
    guard i - start <= 18, let value = Int(String(decoding: bytes[start..<i], as: UTF8.self)) else {
      throw error("a number too large")
    }
    if peek == 0x7B { try annotation() }
    return .factor(value)
  }

  private mutating func annotation() throws(UCUMError) {
    let start = i
    while let byte = peek, byte != 0x7D {
      if byte == 0x7B, i > start { throw error("an annotation in an annotation") }
      i += 1
    }
    guard peek == 0x7D else { throw error("an annotation is not closed") }
    i += 1
  }

  private mutating func symbol(isTen: Bool) throws(UCUMError) -> UCUMTerm {
    let start = i
    i += isTen ? 3 : 0
    while !isTen, let byte = peek, Self.isSymbolByte(byte) {
      if byte == 0x5B { try skipSquareBracket() } else { i += 1 }
    }
    let code = String(decoding: bytes[start..<i], as: UTF8.self)
    guard let (prefix, atom) = table.resolve(code) else {
      throw UCUMError(message: "\(code) is no unit of UCUM", offset: start)
    }
    let exponent = try exponent()
    if peek == 0x7B { try annotation() }
    return .symbol(prefix: prefix, code: atom, exponent: exponent)
  }

  private mutating func skipSquareBracket() throws(UCUMError) {
    while let byte = peek, byte != 0x5D {
      _ = byte
      i += 1
    }
    guard peek == 0x5D else { throw error("a square bracket is not closed") }
    i += 1
  }

  private mutating func exponent() throws(UCUMError) -> Int {
    let start = i
    if let byte = peek, byte == 0x2B || byte == 0x2D { i += 1 }
    while let byte = peek, byte.isDigit { i += 1 }
    guard i > start else { return 1 }
    guard i - start <= 4, let value = Int(String(decoding: bytes[start..<i], as: UTF8.self)) else {
      throw error("an exponent without digits, or too large")
    }
    return value
  }

  private static func isSymbolByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x28, 0x29, 0x2B, 0x2D, 0x2E, 0x2F, 0x3D, 0x5D, 0x7B, 0x7D: false
    default: !byte.isDigit
    }
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { self >= 0x30 && self <= 0x39 }
}
