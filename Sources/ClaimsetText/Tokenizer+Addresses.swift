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
  /// `who@example.org`; nil when it is none.
  mutating func address(from start: Int, at i: Int, _ end: Int) -> Int? {
    guard i < end, bytes[i] == UInt8(ascii: ".") || bytes[i] == UInt8(ascii: "@"),
      i >= noDomainBefore, i + 1 < end, bytes[i + 1].isASCIILetter || bytes[i + 1].isASCIIDigit
    else { return nil }
    let limit = min(end, i + 80)
    var hasAt = false
    var lastPoint = -1
    var j = i
    while j < limit, isAddressByte(bytes[j]) {
      if bytes[j] == UInt8(ascii: "@") { hasAt = true }
      if bytes[j] == UInt8(ascii: ".") {
        guard j + 1 < limit, bytes[j + 1].isASCIILetter || bytes[j + 1].isASCIIDigit else { break }
        lastPoint = j
      }
      j += 1
    }
    let isDomain =
      lastPoint >= 0
      && (hasAt || Abbreviations.domains.value(at: Span(lastPoint + 1, j), in: text) != nil)
    guard isDomain else {
      noDomainBefore = j
      return nil
    }
    return j < end && bytes[j] == UInt8(ascii: "/") ? addressEnd(j, end) : j
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
