/// What a Unicode scalar is to the tokeniser.
enum ScalarClass: UInt8 {
  /// White space, controls and invisible marks: in no token.
  case space
  /// A letter that is a capital.
  case upper
  /// Any other letter, or a mark that sits on one.
  case letter
  /// An ASCII digit or a fraction sign.
  case digit
  /// Stops, commas, quotes, brackets, dashes.
  case punctuation
  /// Any other sign.
  case symbol

  /// The class of each ASCII byte; bytes from 0x80 on are looked up by ``of(_:)``.
  static let ascii: [ScalarClass] = (0..<128).map { byte in
    switch UInt8(byte) {
    case 0x00...0x20, 0x7F: .space
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"), UInt8(ascii: "+"),
      UInt8(ascii: "<"), UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "^"),
      UInt8(ascii: "|"), UInt8(ascii: "~"), UInt8(ascii: "#"), UInt8(ascii: "@"):
      .symbol
    default: .punctuation
    }
  }

  /// The class of a scalar beyond ASCII.
  static func of(_ scalar: UInt32) -> ScalarClass {
    switch scalar {
    case 0x80...0xA0: .space
    case 0xA1...0xBF: latinSign(scalar)
    case 0xC0...0xDE where scalar != 0xD7: .upper
    case 0xD7, 0xF7: .symbol
    case 0x100...0x137, 0x14A...0x177: scalar & 1 == 0 ? .upper : .letter
    case 0x139...0x148, 0x179...0x17E: scalar & 1 == 1 ? .upper : .letter
    case 0x386...0x3AB where scalar != 0x390, 0x400...0x42F: .upper
    case 0x061C: .space
    case 0x1680, 0x2000...0x200B, 0x200E...0x200F, 0x2028...0x202F, 0x205F...0x206F: .space
    case 0x200C, 0x200D: .letter
    case 0x2010...0x2027, 0x2030...0x205E: generalSign(scalar)
    case 0x2070...0x209C: .letter
    case 0x20A0...0x20CF, 0x2100...0x2101, 0x2103...0x214F: .symbol
    case 0x2150...0x215E: .digit
    case 0x2160...0x2188: .letter
    case 0x2190...0x2BFF: .symbol
    case 0x2E00...0x2E7F, 0x3001...0x3003, 0x3008...0x3011, 0x3014...0x301F: .punctuation
    case 0x3000, 0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F: .space
    case 0xFE00...0xFE0F: .letter
    case 0xFE10...0xFE6F, 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65:
      .punctuation
    case 0xFFE0...0xFFE6, 0xFFFC, 0xFFFD, 0x1F000...0x1FAFF: .symbol
    default: .letter
    }
  }

  /// From `¡` to `¿`.
  private static func latinSign(_ scalar: UInt32) -> ScalarClass {
    switch scalar {
    case 0xA1, 0xA7, 0xAB, 0xB6, 0xB7, 0xBB, 0xBF: .punctuation
    case 0xAA, 0xB2, 0xB3, 0xB5, 0xB9, 0xBA: .letter
    case 0xBC, 0xBD, 0xBE: .digit
    case 0xAD: .letter
    default: .symbol
    }
  }

  /// General punctuation, but for the signs among it: `‰`, `‱`, `⁄`.
  private static func generalSign(_ scalar: UInt32) -> ScalarClass {
    switch scalar {
    case 0x2030, 0x2031, 0x2044, 0x2052: .symbol
    default: .punctuation
    }
  }

  /// The scalar at byte `i` of valid UTF-8 and its number of bytes.
  @inline(__always)
  static func decode(_ bytes: [UInt8], _ i: Int) -> (scalar: UInt32, width: Int) {
    let b = UInt32(bytes[i])
    if b < 0x80 { return (b, 1) }
    if b < 0xE0 { return ((b & 0x1F) << 6 | tail(bytes, i + 1), 2) }
    if b < 0xF0 {
      return ((b & 0x0F) << 12 | tail(bytes, i + 1) << 6 | tail(bytes, i + 2), 3)
    }
    let high = (b & 0x07) << 18 | tail(bytes, i + 1) << 12
    return (high | tail(bytes, i + 2) << 6 | tail(bytes, i + 3), 4)
  }

  @inline(__always)
  private static func tail(_ bytes: [UInt8], _ i: Int) -> UInt32 { UInt32(bytes[i] & 0x3F) }
}
