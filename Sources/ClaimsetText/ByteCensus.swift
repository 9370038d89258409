import ClaimsetCore

/// What one pass over valid UTF-8 finds of characters that are not what they seem.
struct ByteCensus {
  private(set) var firstNUL: Span?
  private(set) var hasCRLF = false
  private(set) var isBlank = true
  private(set) var controls = 0
  private(set) var firstControl: Span?
  private(set) var directionControls = 0
  private(set) var firstDirectionControl: Span?

  /// Reads all of `bytes`.
  mutating func count(_ bytes: [UInt8]) {
    var i = 0
    while i < bytes.count {
      let byte = bytes[i]
      if byte > 0x20, byte < 0x7F {
        isBlank = false
        i += 1
      } else {
        i += countUnusual(bytes, i)
      }
    }
  }

  /// Counts the white space, control or longer character at `i`; returns how many bytes to go on.
  private mutating func countUnusual(_ bytes: [UInt8], _ i: Int) -> Int {
    switch bytes[i] {
    case 0x20, 0x09, 0x0A, 0x0C:
      return 1
    case 0x0D:
      if i + 1 < bytes.count, bytes[i + 1] == 0x0A { hasCRLF = true }
      return 1
    case 0x00:
      if firstNUL == nil { firstNUL = Span(i, i + 1) }
      return 1
    case 0x01...0x1F, 0x7F:
      note(control: Span(i, i + 1))
      return 1
    default:
      return countLong(bytes, i)
    }
  }

  private mutating func countLong(_ bytes: [UInt8], _ i: Int) -> Int {
    let (scalar, width) = ScalarClass.decode(bytes, i)
    switch scalar {
    case 0x80...0x9F where scalar != 0x85:
      note(control: Span(i, i + width))
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069:
      directionControls += 1
      if firstDirectionControl == nil { firstDirectionControl = Span(i, i + width) }
    default:
      if ScalarClass.of(scalar) != .space { isBlank = false }
    }
    return width
  }

  private mutating func note(control span: Span) {
    controls += 1
    if firstControl == nil { firstControl = span }
  }
}
