import ClaimsetCore

extension Tokenizer {
  /// Scans punctuation or a symbol at `start`, of the given class and width.
  mutating func sign(_ start: Int, _ end: Int, _ type: ScalarClass, _ width: Int) -> Int {
    if let run = decade(start, end) ?? handle(start, end) {
      emit(start, run, bytes[run - 1].isASCIIDigit ? .number : .mixed)
      return run
    }
    if bytes[start] == UInt8(ascii: "."), isDigit(start + 1, end), !follows(start, letterOrDigit) {
      return number(start + 1, end, from: start)
    }
    if let clitic = genitive(start, end) {
      emit(start, clitic, .word)
      return clitic
    }
    let kind: Tokens.Kind = type == .punctuation ? .punctuation : .symbol
    let run = width > 1 ? longRun(start, end, type, width) : asciiRun(start, end)
    emit(start, run, kind)
    return run
  }

  /// `.5`: a point that opens a number.
  private mutating func number(_ digits: Int, _ end: Int, from start: Int) -> Int {
    var i = digits
    while isDigit(i, end) { i += 1 }
    emit(start, i, .number)
    return i
  }

  /// `'90s`, `’05`: an apostrophe for the century.
  private func decade(_ start: Int, _ end: Int) -> Int? {
    let width = apostrophe(start, end)
    guard width > 0, isDigit(start + width, end), isDigit(start + width + 1, end),
      !follows(start, letterOrDigit)
    else { return nil }
    let after = start + width + 2
    if after < end, bytes[after] == UInt8(ascii: "s"), !isLetter(after + 1, end),
      !isDigit(after + 1, end)
    {
      return after + 1
    }
    guard !isDigit(after, end), !isLetter(after, end) else { return nil }
    return after
  }

  /// `'s` of `1960's` and `(AP)'s`; any clitic that stands alone, as in texts cut into tokens.
  private func genitive(_ start: Int, _ end: Int) -> Int? {
    let width = apostrophe(start, end)
    guard width > 0, start + width < end else { return nil }
    let letters = start + width
    if !sawSpace {
      let isGenitive = bytes[letters] | 0x20 == 0x73 && !continues(letters + 1, end)
      return isGenitive ? letters + 1 : nil
    }
    for length in [1, 2]
    where letters + length <= end && Self.isClitic(bytes[letters..<letters + length]) {
      let after = letters + length
      if after == end || bytes[after] == UInt8(ascii: " ") { return after }
    }
    return nil
  }

  private func continues(_ i: Int, _ end: Int) -> Bool { isLetter(i, end) || isDigit(i, end) }

  /// What may stand behind the apostrophe of a clitic: `s`, `d`, `m`, `re`, `ve`, `ll`.
  private static func isClitic(_ letters: ArraySlice<UInt8>) -> Bool {
    switch (letters.first, letters.count == 2 ? letters.last : 0) {
    case (0x73, 0), (0x64, 0), (0x6D, 0), (0x72, 0x65), (0x76, 0x65), (0x6C, 0x6C): true
    default: false
    }
  }

  /// `@name`, `#topic`.
  private func handle(_ start: Int, _ end: Int) -> Int? {
    guard bytes[start] == UInt8(ascii: "@") || bytes[start] == UInt8(ascii: "#"),
      isLetter(start + 1, end), !follows(start, letterOrDigit)
    else { return nil }
    var i = start + 1
    while i < end, bytes[i] == UInt8(ascii: "_") || isDigit(i, end) || isLetter(i, end) {
      i += scalarClass(i).1
    }
    return i
  }

  private func letterOrDigit(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80
  }

  /// Whether the byte before `i` is such a one.
  private func follows(_ i: Int, _ test: (UInt8) -> Bool) -> Bool { i > 0 && test(bytes[i - 1]) }

  /// `...`, `--`, `?!`, `''`, `====`, `$$$`: a run of one ASCII sign is one token.
  private func asciiRun(_ start: Int, _ end: Int) -> Int {
    let byte = bytes[start]
    var i = start + 1
    switch byte {
    case UInt8(ascii: "!"), UInt8(ascii: "?"):
      while i < end, bytes[i] == UInt8(ascii: "!") || bytes[i] == UInt8(ascii: "?") { i += 1 }
    case UInt8(ascii: "'"), UInt8(ascii: "`"):
      if i < end, bytes[i] == byte { i += 1 }
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "_"),
      UInt8(ascii: "="), UInt8(ascii: "~"), UInt8(ascii: "#"), UInt8(ascii: "+"), UInt8(ascii: "$"),
      UInt8(ascii: "<"), UInt8(ascii: ">"):
      while i < end, bytes[i] == byte { i += 1 }
    case UInt8(ascii: ":"), UInt8(ascii: ";"):
      return emoticon(start, end) ?? i
    default:
      break
    }
    return i
  }

  /// `:)`, `;-)`, `:D`.
  private func emoticon(_ start: Int, _ end: Int) -> Int? {
    guard start == 0 || bytes[start - 1] <= 0x20 else { return nil }
    var i = start + 1
    if i < end, bytes[i] == UInt8(ascii: "-") { i += 1 }
    guard i < end else { return nil }
    switch bytes[i] {
    case UInt8(ascii: ")"), UInt8(ascii: "("), UInt8(ascii: "D"), UInt8(ascii: "P"):
      return isLetter(i + 1, end) || isDigit(i + 1, end) ? nil : i + 1
    default:
      return nil
    }
  }

  /// A sign beyond ASCII with the marks that modify it: an emoji and its skin tone.
  private func longRun(_ start: Int, _ end: Int, _ type: ScalarClass, _ width: Int) -> Int {
    var i = start + width
    guard type == .symbol else { return i }
    while i < end, bytes[i] >= 0xE2 {
      let (scalar, next) = ScalarClass.decode(bytes, i)
      switch scalar {
      case 0x200D:
        guard i + next < end, scalarClass(i + next).0 == .symbol else { return i + next }
        i += next + scalarClass(i + next).1
      case 0xFE0F, 0x1F3FB...0x1F3FF:
        i += next
      default:
        return i
      }
    }
    return i
  }
}
