import ClaimsetCore

/// What the rules ask of a unit: its words, its signs, its length.
struct UnitReader {
  let text: SourceText
  let tokens: Tokens

  /// The first byte of token `i`.
  func byte(_ i: Int) -> UInt8 { text.bytes[tokens.spans[i].start] }

  /// Whether token `i` is the one-byte sign `sign`.
  func isSign(_ i: Int, _ sign: Unicode.Scalar) -> Bool {
    tokens.spans[i].count == 1 && UInt32(byte(i)) == sign.value
  }

  /// Whether token `i` is a dash longer than a hyphen: `–`, `—`, `--`.
  func isDash(_ i: Int) -> Bool {
    let span = tokens.spans[i]
    if text.equals(span, "--") { return true }
    guard span.count == 3, byte(i) == 0xE2, text.bytes[span.start + 1] == 0x80 else {
      return false
    }
    return text.bytes[span.start + 2] == 0x94 || text.bytes[span.start + 2] == 0x93
  }

  /// Whether token `i` is a word or holds a digit.
  func isWordy(_ i: Int) -> Bool {
    switch tokens.kinds[i] {
    case .word, .mixed, .number: true
    case .punctuation, .symbol: false
    }
  }

  /// Whether token `i` is a word with a capital.
  func isName(_ i: Int) -> Bool {
    tokens.kinds[i] == .word && tokens.flags[i].contains(.capitalized)
  }

  /// Whether the range ends as a sentence does: with a stop, and quotes or brackets after it.
  func endsInStop(_ range: Range<Int>) -> Bool {
    var i = range.upperBound - 1
    while i >= range.lowerBound, tokens.kinds[i] == .punctuation {
      switch byte(i) {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "-"): return false
      default: i -= 1
      }
    }
    return false
  }

  /// The range without punctuation and symbols at its ends.
  func core(_ range: Range<Int>) -> Range<Int> {
    var (first, last) = (range.lowerBound, range.upperBound)
    while first < last, !isWordy(first) { first += 1 }
    while last > first, !isWordy(last - 1) { last -= 1 }
    return first..<last
  }

  /// Whether any token of `range` is in `words`.
  func contains(_ words: WordTable<Bool>, in range: Range<Int>) -> Bool {
    range.contains { words.value(of: $0, in: tokens, text) != nil }
  }

  /// Whether any phrase of `phrases` starts in `range`.
  func contains(_ phrases: PhraseTable<Bool>, in range: Range<Int>) -> Bool {
    range.contains { phrases.match(at: $0, before: range.upperBound, in: tokens, text) != nil }
  }

  /// Whether both ranges hold the same words, whatever their case.
  func isSame(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { tokens.keys[$0] == tokens.keys[$1] }
  }
}
