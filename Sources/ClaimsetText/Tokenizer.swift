import ClaimsetCore

/// Cuts stretches of one text into tokens, as the doc comment of ``Tokens`` says.
///
/// One pass; every look ahead or back is of bounded length, so the time is linear.
struct Tokenizer {
  let text: SourceText
  let bytes: [UInt8]
  let ascii = ScalarClass.ascii
  var columns: TokenColumns
  /// White space was seen since the last token.
  var sawSpace = true
  /// Up to here no web address can begin: one was looked for and not found.
  var noDomainBefore = 0

  init(_ text: SourceText) {
    self.text = text
    bytes = text.bytes
    columns = TokenColumns(forBytes: text.count)
  }

  /// Appends the tokens of `span` and returns their indices.
  mutating func cut(_ span: Span) -> Range<Int> {
    let first = columns.count
    sawSpace = true
    var i = span.start
    while i < span.end {
      let (kind, width) = scalarClass(i)
      switch kind {
      case .space:
        sawSpace = true
        i += width
      case .upper, .letter: i = plainWord(i, span.end) ?? word(i, span.end)
      case .digit: i = number(i, span.end)
      case .punctuation, .symbol: i = sign(i, span.end, kind, width)
      }
    }
    return first..<columns.count
  }

  /// The class of the scalar at `i` and its number of bytes.
  @inline(__always)
  func scalarClass(_ i: Int) -> (ScalarClass, Int) {
    let byte = bytes[i]
    if byte < 0x80 { return (ascii[Int(byte)], 1) }
    let (scalar, width) = ScalarClass.decode(bytes, i)
    return (ScalarClass.of(scalar), width)
  }

  func isLetter(_ i: Int, _ end: Int) -> Bool {
    guard i < end else { return false }
    let (kind, _) = scalarClass(i)
    return kind == .letter || kind == .upper
  }

  func isDigit(_ i: Int, _ end: Int) -> Bool { i < end && bytes[i] &- 0x30 < 10 }

  /// The number of bytes of the apostrophe `'` or `’` at `i`, or 0.
  func apostrophe(_ i: Int, _ end: Int) -> Int {
    guard i < end else { return 0 }
    if bytes[i] == 0x27 { return 1 }
    guard bytes[i] == 0xE2, i + 2 < end, bytes[i + 1] == 0x80, bytes[i + 2] == 0x99 else {
      return 0
    }
    return 3
  }

  /// Appends the token `start..<end`.
  mutating func emit(_ start: Int, _ end: Int, _ kind: Tokens.Kind) {
    let span = Span(start, end)
    var flags: Tokens.Flags = sawSpace ? .spaceBefore : []
    if kind == .word || kind == .mixed { flags.formUnion(caseFlags(start, end)) }
    columns.append(span, kind, flags, key: WordKey.hash(bytes, span))
    sawSpace = false
  }

  private func caseFlags(_ start: Int, _ end: Int) -> Tokens.Flags {
    // `'S` and `N'T` are judged by their first letter, after the apostrophe.
    let first = start + apostrophe(start, end)
    guard first < end, scalarClass(first).0 == .upper else { return [] }
    var letters = 0
    var i = first
    while i < end {
      let (kind, width) = scalarClass(i)
      if kind == .letter { return .capitalized }
      if kind == .upper { letters += 1 }
      i += width
    }
    return letters > 1 ? [.capitalized, .allCapitals] : .capitalized
  }

  // MARK: numbers

  /// Scans `3,000.5`, `8:30`, `9/11`, `1990s`, `2½` from the digit at `start`.
  mutating func number(_ start: Int, _ end: Int) -> Int {
    if let end = telephone(start, end) {
      emit(start, end, .mixed)
      return end
    }
    var i = start
    var kind = Tokens.Kind.number
    while i < end {
      let (type, width) = scalarClass(i)
      if type == .digit {
        i += width
      } else if type == .letter || type == .upper {
        kind = .mixed
        i += width
      } else if isInnerSign(bytes[i]), kind == .number, isDigit(i + 1, end) {
        i += 2
      } else {
        break
      }
    }
    if kind == .mixed, let address = address(from: start, at: i, end) {
      emit(start, address, .mixed)
      return address
    }
    emit(start, i, kind)
    return i
  }

  /// The end of `202-555-0143`, `1-202-555-0143` or `555-0143` that starts at `start`, or nil.
  ///
  /// Two groups whose second is round are a range: `500-1000`.
  private func telephone(_ start: Int, _ end: Int) -> Int? {
    var i = start
    var groups = 0
    if isDigit(i, end), i + 1 < end, bytes[i + 1] == UInt8(ascii: "-"), bytes[i] == 0x31 {
      i += 2
    }
    let isAbroad = i > start
    while let group = digits(3, at: i, end), group < end, bytes[group] == UInt8(ascii: "-") {
      groups += 1
      i = group + 1
    }
    guard groups == 2 || (groups == 1 && !isAbroad), let last = digits(4, at: i, end) else {
      return nil
    }
    guard groups == 2 || bytes[last - 1] != 0x30, !isLetter(last, end),
      last == end || bytes[last] != UInt8(ascii: "-")
    else { return nil }
    return last
  }

  /// The end of a run of exactly `count` digits at `i`, or nil.
  private func digits(_ count: Int, at i: Int, _ end: Int) -> Int? {
    for place in i..<i + count where !isDigit(place, end) { return nil }
    return isDigit(i + count, end) ? nil : i + count
  }

  private func isInnerSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":")
      || byte == UInt8(ascii: "/")
  }
}
