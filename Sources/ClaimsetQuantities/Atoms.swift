internal import ClaimsetCore

/// A piece of a sentence as the quantity rules see it: smaller than a token.
///
/// `5kWh` is one token and two atoms, `$3m` three: digits never share an atom with letters.
struct Atom: Hashable, Sendable {
  /// What an atom is made of.
  enum Kind: UInt8, Sendable {
    /// Digits with inner points and commas.
    case number
    /// Letters, with inner apostrophes, the points of `U.S.`, and the superscripts of `m²`.
    case word
    /// `½`, `¾` and their like.
    case vulgarFraction
    /// Any other single character.
    case sign
  }

  /// Where it stands.
  let span: Span
  /// What it is made of.
  let kind: Kind
  /// Whether white space stands before it.
  let spaceBefore: Bool
  /// The character, for a sign or a vulgar fraction; 0 otherwise.
  let scalar: UInt32
}

/// The atoms of one sentence with the text they stand in.
struct AtomRun: Sendable {
  let text: SourceText
  let atoms: [Atom]
  /// The words its readers know.
  let lexicon: Lexicon

  var count: Int { atoms.count }

  /// Cuts `span` of `text` into atoms.
  init(_ text: SourceText, _ span: Span, _ lexicon: Lexicon = .standard) {
    self.text = text
    self.lexicon = lexicon
    var lexer = AtomLexer(bytes: text.bytes, position: span.start, end: span.end)
    var atoms: [Atom] = []
    atoms.reserveCapacity(span.count / 5 + 1)
    while let atom = lexer.next() { atoms.append(atom) }
    self.atoms = atoms
  }

  /// The number in digits at atom `i`, by the separators of the settings.
  func digits(_ i: Int) -> DigitNumber {
    DigitNumber(text.bytes, atoms[i].span, hasDecimalComma: lexicon.hasDecimalComma)
  }

  /// The kind of atom `i`, or nil outside the run.
  func kind(_ i: Int) -> Atom.Kind? { i >= 0 && i < atoms.count ? atoms[i].kind : nil }

  /// The atom that holds byte `offset`, or the next one.
  func atom(at offset: Int) -> Int? {
    let place = atoms.firstPlace { $0.span.end > offset }
    return place < atoms.count ? place : nil
  }

  /// Whether atom `i` is the ASCII character `sign`.
  func isSign(_ i: Int, _ sign: Unicode.Scalar) -> Bool {
    i >= 0 && i < atoms.count && atoms[i].scalar == sign.value && atoms[i].kind == .sign
  }

  /// Whether atom `i` is a number in digits.
  func isNumber(_ i: Int) -> Bool { kind(i) == .number }

  /// Whether atom `i` is a word.
  func isWord(_ i: Int) -> Bool { kind(i) == .word }

  /// Whether atom `i` is the word `ascii`, which is lower case.
  func isWord(_ i: Int, _ ascii: StaticString) -> Bool {
    isWord(i) && text.equals(atoms[i].span, ascii)
  }

  /// Whether atom `i` is a word that `table` holds.
  func value<Value>(_ i: Int, in table: WordTable<Value>) -> Value? {
    isWord(i) ? table.value(at: atoms[i].span, in: text) : nil
  }

  /// Whether nothing stands between atoms `i` and `i + 1`.
  func isJoined(_ i: Int) -> Bool {
    i >= 0 && i + 1 < atoms.count && !atoms[i + 1].spaceBefore
  }

  /// Whether atom `i` is a hyphen or dash that may stand for one.
  func isHyphen(_ i: Int) -> Bool {
    guard kind(i) == .sign else { return false }
    switch atoms[i].scalar {
    case 0x2D, 0x2010, 0x2011, 0x2012, 0x2013, 0x2212: return true
    default: return false
    }
  }

  /// Whether atom `i` is a dash that opens an aside.
  func isDash(_ i: Int) -> Bool {
    guard kind(i) == .sign else { return false }
    return [0x2014, 0x2015].contains(atoms[i].scalar)
      || isHyphen(i) && !isJoined(i - 1) && (!isJoined(i) || isHyphen(i + 1))
  }

  /// Whether atom `i` is a hyphen with something joined on both sides.
  func isJoiningHyphen(_ i: Int) -> Bool { isHyphen(i) && isJoined(i - 1) && isJoined(i) }

  /// Whether atom `i` is a word that starts with a capital.
  func isCapitalized(_ i: Int) -> Bool {
    isWord(i) && text.bytes[atoms[i].span.start].isASCIIUppercase
  }

  /// Whether a capital stands anywhere in the word at `i`: "iPhone".
  func hasCapital(_ i: Int) -> Bool {
    isWord(i)
      && text.bytes[atoms[i].span.start..<atoms[i].span.end].contains(where: \.isASCIIUppercase)
  }

  /// Whether atom `i` is a word of ASCII capitals only.
  func isAllCapitals(_ i: Int) -> Bool {
    guard isWord(i) else { return false }
    return text.bytes[atoms[i].span.start..<atoms[i].span.end].allSatisfy(\.isASCIIUppercase)
  }

  /// The text of atom `i`.
  func string(_ i: Int) -> String { text[atoms[i].span] }

  /// The span from atom `start` to the end of atom `end - 1`.
  func span(_ start: Int, _ end: Int) -> Span {
    Span(atoms[start].span.start, atoms[end - 1].span.end)
  }
}

/// Cuts bytes into atoms, one at a time.
struct AtomLexer {
  let bytes: [UInt8]
  var position: Int
  let end: Int

  /// The next atom, or nil at the end.
  mutating func next() -> Atom? {
    let hasSpace = skipSpace()
    guard position < end else { return nil }
    let start = position
    let (scalar, width) = scalar(at: start)
    if startsNumber(start) {
      takeNumber()
      return Atom(
        span: Span(start, position),
        kind: .number,
        spaceBefore: hasSpace,
        scalar: 0
      )
    }
    if Self.isLetter(scalar) {
      takeWord()
      let span = Span(start, position)
      return Atom(
        span: span,
        kind: .word,
        spaceBefore: hasSpace,
        scalar: 0
      )
    }
    position = min(start + width, end)
    return Atom(
      span: Span(start, position),
      kind: VulgarFraction(scalar) != nil ? .vulgarFraction : .sign,
      spaceBefore: hasSpace,
      scalar: scalar
    )
  }

  private mutating func skipSpace() -> Bool {
    let start = position
    while position < end {
      let (scalar, width) = scalar(at: position)
      guard Self.isSpace(scalar) else { break }
      position += width
    }
    return position > start
  }

  private func startsNumber(_ i: Int) -> Bool {
    if bytes[i].isASCIIDigit { return true }
    // ".25": a point before digits, with no letter or digit joined in front.
    guard bytes[i] == 0x2E, i + 1 < end, bytes[i + 1].isASCIIDigit else { return false }
    return i == 0 || !(bytes[i - 1].isASCIIDigit || bytes[i - 1].isASCIILetter)
  }

  private mutating func takeNumber() {
    position += 1
    while position < end {
      let byte = bytes[position]
      let isInner = byte == 0x2E || byte == 0x2C || byte == 0x27 && isSwissGroup(position + 1)
      guard byte.isASCIIDigit || (isInner && position + 1 < end && bytes[position + 1].isASCIIDigit)
      else { return }
      position += 1
    }
  }

  /// "1'234'567": three digits behind the sign, and then none.
  private func isSwissGroup(_ i: Int) -> Bool {
    guard i + 3 <= end, bytes[i..<i + 3].allSatisfy(\.isASCIIDigit) else { return false }
    return i + 3 == end || !bytes[i + 3].isASCIIDigit
  }

  private mutating func takeWord() {
    let start = position
    while position < end {
      let (scalar, width) = scalar(at: position)
      if Self.isLetter(scalar) || Self.isSuperscript(scalar) {
        position = min(position + width, end)
      } else if scalar == 0x27 || scalar == 0x2019, followsLetter(position + width) {
        position += width
      } else if scalar == 0x2E, isAbbreviationPoint(position, wordStart: start) {
        position += 1
      } else {
        return
      }
    }
  }

  private func followsLetter(_ i: Int) -> Bool { i < end && bytes[i].isASCIILetter }

  /// The points of "U.S." and "a.m.": after one letter that itself starts the word or follows a
  /// point, and, for the first point, before another such letter.
  private func isAbbreviationPoint(_ i: Int, wordStart: Int) -> Bool {
    guard i > wordStart, bytes[i - 1].isASCIILetter else { return false }
    if i - 1 > wordStart { return bytes[i - 2] == 0x2E }
    return i + 2 < end && bytes[i + 1].isASCIILetter && bytes[i + 2] == 0x2E
  }

  /// The scalar at `i` and its width; the text is valid UTF-8.
  private func scalar(at i: Int) -> (UInt32, Int) {
    let lead = bytes[i]
    func tail(_ offset: Int) -> UInt32 {
      i + offset < bytes.count ? UInt32(bytes[i + offset] & 0x3F) : 0
    }
    if lead < 0x80 { return (UInt32(lead), 1) }
    if lead < 0xE0 { return (UInt32(lead & 0x1F) << 6 | tail(1), 2) }
    if lead < 0xF0 { return (UInt32(lead & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
    return (UInt32(lead & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
  }

  static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200B, 0x2028, 0x2029, 0x202F, 0x205F,
      0x3000, 0xFEFF:
      true
    default: false
    }
  }

  static func isSuperscript(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xB2, 0xB3, 0xB9, 0x2070, 0x2074...0x207B: true
    default: false
    }
  }

  static func isLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x41...0x5A, 0x61...0x7A, 0xAA, 0xB5, 0xBA: true
    case 0...0xBF, 0xD7, 0xF7, 0x2000...0x2BFF, 0x3000...0x303F, 0xFE00...0xFE0F, 0x1F000...: false
    default: true
    }
  }
}

/// The value of `½` and its like.
struct VulgarFraction {
  let numerator: Int
  let denominator: Int

  init?(_ scalar: UInt32) {
    let parts: (Int, Int)
    switch scalar {
    case 0xBC: parts = (1, 4)
    case 0xBD: parts = (1, 2)
    case 0xBE: parts = (3, 4)
    case 0x2150: parts = (1, 7)
    case 0x2151: parts = (1, 9)
    case 0x2152: parts = (1, 10)
    case 0x2153: parts = (1, 3)
    case 0x2154: parts = (2, 3)
    case 0x2155...0x2158: parts = (Int(scalar) - 0x2154, 5)
    case 0x2159: parts = (1, 6)
    case 0x215A: parts = (5, 6)
    case 0x215B: parts = (1, 8)
    case 0x215C: parts = (3, 8)
    case 0x215D: parts = (5, 8)
    case 0x215E: parts = (7, 8)
    default: return nil
    }
    (numerator, denominator) = parts
  }
}
