import ClaimsetCore

/// Finds the bullets and numbers that open lines.
struct MarkerScanner {
  /// The marker that opens `line`, or nil.
  static func marker(_ bytes: [UInt8], _ line: Span) -> Marker? {
    guard let (width, number) = width(bytes, line), line.start + width < line.end else {
      return nil
    }
    var after = line.start + width
    var spaces = 0
    while after < line.end, let space = LineScanner.spaceWidth(bytes, at: after) {
      after += space
      spaces += 1
    }
    guard after < line.end, spaces > 0 || isDense(bytes, line.start) else { return nil }
    return Marker(span: Span(line.start, line.start + width), after: after, number: number)
  }

  /// A bullet sign needs no space after it.
  private static func isDense(_ bytes: [UInt8], _ i: Int) -> Bool {
    bytes[i] == 0xE2 || bytes[i] == 0xC2
  }

  private static func width(_ bytes: [UInt8], _ line: Span) -> (Int, Int?)? {
    switch bytes[line.start] {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): return (1, nil)
    case 0xC2: return line.count > 1 && bytes[line.start + 1] == 0xB7 ? (2, nil) : nil
    case 0xE2: return isBullet(bytes, line) ? (3, nil) : nil
    case UInt8(ascii: "("): return enclosed(bytes, line)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return numbered(bytes, line)
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      return line.count > 1 && bytes[line.start + 1] == UInt8(ascii: ")") ? (2, nil) : nil
    default: return nil
    }
  }

  /// `•`, `‣`, `▪`, `●`, `◦`, `–` and their like.
  private static func isBullet(_ bytes: [UInt8], _ line: Span) -> Bool {
    guard line.count > 3 else { return false }
    let (scalar, _) = ScalarClass.decode(bytes, line.start)
    switch scalar {
    case 0x2022, 0x2023, 0x2043, 0x2219, 0x25A0, 0x25AA, 0x25AB, 0x25B6, 0x25BA, 0x25CB, 0x25CF,
      0x25E6, 0x2713, 0x2714, 0x27A2, 0x2192:
      return true
    case 0x2013:
      return LineScanner.spaceWidth(bytes, at: line.start + 3) != nil
    default:
      return false
    }
  }

  /// `15.`, `3)`.
  private static func numbered(_ bytes: [UInt8], _ line: Span) -> (Int, Int?)? {
    var i = line.start
    var number = 0
    while i < line.end, i < line.start + 3, bytes[i].isASCIIDigit {
      number = number * 10 + Int(bytes[i] - 0x30)
      i += 1
    }
    guard i < line.end, bytes[i] == UInt8(ascii: ".") || bytes[i] == UInt8(ascii: ")") else {
      return nil
    }
    return (i + 1 - line.start, number)
  }

  /// `(3)`, `(b)`, `(iv)`.
  private static func enclosed(_ bytes: [UInt8], _ line: Span) -> (Int, Int?)? {
    var i = line.start + 1
    var number: Int?
    while i < line.end, i < line.start + 4 {
      if bytes[i].isASCIIDigit {
        number = (number ?? 0) * 10 + Int(bytes[i] - 0x30)
      } else if number != nil || !isListLetter(bytes[i], isFirst: i == line.start + 1) {
        break
      }
      i += 1
    }
    guard i > line.start + 1, i < line.end, bytes[i] == UInt8(ascii: ")") else { return nil }
    return (i + 1 - line.start, number)
  }

  private static func isListLetter(_ byte: UInt8, isFirst: Bool) -> Bool {
    isFirst
      ? byte &- 0x61 < 26
      : byte == UInt8(ascii: "i") || byte == UInt8(ascii: "v") || byte == UInt8(ascii: "x")
  }
}
