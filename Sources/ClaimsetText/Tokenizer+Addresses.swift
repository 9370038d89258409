import ClaimsetCore

/// Web and mail addresses stay one token.
extension Tokenizer {
  /// The end of the address with a scheme, or `www.`, that starts at `start`, or nil.
  func address(at start: Int, _ end: Int) -> Int? {
    let isOpener: Bool
    switch bytes[start] | 0x20 {
    case UInt8(ascii: "h"): isOpener = has("http://", start, end) || has("https://", start, end)
    case UInt8(ascii: "f"): isOpener = has("ftp://", start, end)
    case UInt8(ascii: "w"): isOpener = has("www.", start, end) && isLetter(start + 4, end)
    default: isOpener = false
    }
    return isOpener ? addressEnd(start, end) : nil
  }

  /// The end of an address of which `start..<i` is the first word: `example.org`,
  /// `who@example.org`, `wh...@example.org` with its name hidden, `who@HOUSE`, the name
  /// `talk.boats.wooden` of a news group; nil when it is none.
  mutating func address(from start: Int, at i: Int, _ end: Int) -> Int? {
    guard i < end, bytes[i] == UInt8(ascii: ".") || bytes[i] == UInt8(ascii: "@"),
      i >= noDomainBefore, opensPart(i + 1, end) || hidesName(i, end)
    else { return nil }
    let limit = min(end, i + 80)
    var hasAt = false
    var points = 0
    var lastPoint = -1
    var isNameOfGroup = i - start > 1 && isPlain(start, i)
    var j = i
    while j < limit, isAddressByte(bytes[j]) {
      if bytes[j] == UInt8(ascii: "@") {
        guard !hasAt, opensPart(j + 1, limit) else { break }
        hasAt = true
      }
      if bytes[j] == UInt8(ascii: ".") {
        if hidesName(j, limit) {
          j += 3
          continue
        }
        guard opensPart(j + 1, limit) else { break }
        if points > 0, j - lastPoint < 3 { isNameOfGroup = false }
        points += 1
        lastPoint = j
      }
      j += 1
    }
    isNameOfGroup = isNameOfGroup && points > 1 && j - lastPoint > 2 && isPlain(i, j)
    let isDomain =
      lastPoint >= 0 && Abbreviations.domains.value(at: Span(lastPoint + 1, j), in: text) != nil
    guard hasAt || isDomain || isNameOfGroup else {
      noDomainBefore = j
      return nil
    }
    return j < end && bytes[j] == UInt8(ascii: "/") ? addressEnd(j, end) : j
  }

  private func opensPart(_ i: Int, _ end: Int) -> Bool {
    i < end && (bytes[i].isASCIILetter || bytes[i].isASCIIDigit)
  }

  /// Whether `...@` at `i` stands for the rest of a name.
  private func hidesName(_ i: Int, _ end: Int) -> Bool {
    i + 4 < end && bytes[i] == UInt8(ascii: ".") && bytes[i + 1] == UInt8(ascii: ".")
      && bytes[i + 2] == UInt8(ascii: ".") && bytes[i + 3] == UInt8(ascii: "@")
      && opensPart(i + 4, end)
  }

  /// Whether nothing in `start..<end` is a capital.
  private func isPlain(_ start: Int, _ end: Int) -> Bool {
    for i in start..<end where bytes[i].isASCIIUppercase || bytes[i] >= 0x80 { return false }
    return true
  }

  private func isAddressByte(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "@") || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
  }

  /// Up to white space, quotes or angle brackets, without the stops at its end.
  private func addressEnd(_ start: Int, _ end: Int) -> Int {
    var i = start
    var brackets = 0
    scan: while i < end, bytes[i] > 0x20, bytes[i] < 0x7F {
      switch bytes[i] {
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "`"): break scan
      case UInt8(ascii: "("): brackets += 1
      case UInt8(ascii: ")"):
        if brackets == 0 { break scan }
        brackets -= 1
      default: break
      }
      i += 1
    }
    while i > start + 1, isTrailing(bytes[i - 1]) { i -= 1 }
    return i
  }

  private func isTrailing(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "'"), UInt8(ascii: "]"):
      true
    default: false
    }
  }

  private func has(_ ascii: StaticString, _ start: Int, _ end: Int) -> Bool {
    let length = ascii.utf8CodeUnitCount
    guard start + length < end else { return false }
    return ascii.withUTF8Buffer { wanted in
      for i in 0..<length where bytes[start + i].asciiLowercased != wanted[i] { return false }
      return true
    }
  }
}
