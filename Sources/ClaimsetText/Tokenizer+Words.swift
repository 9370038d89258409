import ClaimsetCore

extension Tokenizer {
  /// Scans and appends an ASCII word that ends at a space or comma: nine of ten are such.
  ///
  /// - Returns: Where it ends, or nil when it needs the care of ``word(_:_:)``.
  @inline(__always)
  mutating func plainWord(_ start: Int, _ end: Int) -> Int? {
    var i = start
    var key = WordKey.seed
    var capitals = 0
    while i < end {
      let byte = bytes[i]
      let folded = byte | 0x20
      guard folded &- 0x61 < 26 else { break }
      key = WordKey.mix(key, folded)
      capitals += byte & 0x20 == 0 ? 1 : 0
      i += 1
    }
    guard i == end || bytes[i] <= 0x20 || bytes[i] == UInt8(ascii: ",") else { return nil }
    // `cannot` and its like are two tokens.
    if i - start == 5 || i - start == 6, fusedClitic(start, i) != nil { return nil }
    var flags: Tokens.Flags = sawSpace ? .spaceBefore : []
    if capitals > 0, bytes[start] & 0x20 == 0 {
      flags.insert(.capitalized)
      if capitals == i - start, capitals > 1 { flags.insert(.allCapitals) }
    }
    columns.append(Span(start, i), .word, flags, key: key)
    sawSpace = false
    return i
  }

  /// Scans a word from the letter at `start` and parts its clitics: `don’t`, `Korea's`.
  mutating func word(_ start: Int, _ end: Int) -> Int {
    if let address = address(at: start, end) {
      emit(start, address, .word)
      return address
    }
    var i = start
    var piece = start
    var hasDigit = false
    var hasPoint = false
    scan: while i < end {
      let (type, width) = scalarClass(i)
      switch type {
      case .letter, .upper:
        i += width
      case .digit:
        hasDigit = true
        i += width
      case .punctuation, .symbol:
        let inner = innerSign(i, piece, end)
        if inner == 0 { break scan }
        if bytes[i] == UInt8(ascii: ".") { hasPoint = true }
        i += inner
        piece = i
      case .space:
        break scan
      }
    }
    if let address = address(from: start, at: i, end) {
      emit(start, address, hasDigit ? .mixed : .word)
      return address
    }
    if i - start == 1, let slashed = slashed(start, end) {
      emit(start, slashed, .word)
      return slashed
    }
    if i < end, bytes[i] == UInt8(ascii: "."), !hasDigit {
      if ownsPoint(start, i, end, hasPoint: hasPoint) {
        emit(start, i + 1, .word)
        return i + 1
      }
    }
    emitParted(start, i, hasDigit ? .mixed : .word)
    return i
  }

  /// The end of `b/c` or `w/o` that starts at `start`, or nil.
  private func slashed(_ start: Int, _ end: Int) -> Int? {
    guard start + 1 < end, bytes[start + 1] == UInt8(ascii: "/") else { return nil }
    var i = start + 2
    while i < end, i < start + 6, bytes[i].isASCIILetter { i += 1 }
    guard !isLetter(i, end), !isDigit(i, end) else { return nil }
    return Abbreviations.slashed.value(at: Span(start, i), in: text) == nil ? nil : i
  }

  /// The number of bytes of a sign at `i` that stays within the word, or 0.
  ///
  /// An apostrophe before a letter (`O’Brien`), the point of an initialism (`U.S`), the ampersand
  /// of one (`AT&T`), a low line (`file_name`), the hyphen after a prefix (`e-mail`).
  private func innerSign(_ i: Int, _ piece: Int, _ end: Int) -> Int {
    switch bytes[i] {
    case UInt8(ascii: "'"), 0xE2:
      let width = apostrophe(i, end)
      return width > 0 && isLetter(i + width, end) ? width : 0
    case UInt8(ascii: "."):
      let isSingle = i - piece == 1 && bytes[piece].isASCIILetter
      let isNextSingle =
        i + 1 < end && bytes[i + 1].isASCIILetter && !isLetter(i + 2, end)
        && !isDigit(i + 2, end)
      return isNextSingle && (isSingle || isDegree(piece, i)) ? 1 : 0
    case UInt8(ascii: "&"):
      return bytes[i - 1].isASCIIUppercase && i + 1 < end && bytes[i + 1].isASCIIUppercase ? 1 : 0
    case UInt8(ascii: "_"):
      return isLetter(i + 1, end) || isDigit(i + 1, end) ? 1 : 0
    case UInt8(ascii: "-"):
      let isPrefix =
        i - piece <= Abbreviations.longestPrefix
        && Abbreviations.prefixes.value(at: Span(piece, i), in: text) != nil
      return isPrefix && isLetter(i + 1, end) ? 1 : 0
    default:
      return 0
    }
  }

  /// `Ph` of `Ph.D.`.
  private func isDegree(_ start: Int, _ end: Int) -> Bool {
    end - start == 2 && bytes[start].asciiLowercased == UInt8(ascii: "p")
      && bytes[start + 1].asciiLowercased == UInt8(ascii: "h")
  }

  /// Whether the point at `i` belongs to the word before it.
  private func ownsPoint(_ start: Int, _ i: Int, _ end: Int, hasPoint: Bool) -> Bool {
    // `wait...`: the points are an ellipsis; of the two in `Inc..` the first is the word's.
    if i + 1 < end, bytes[i + 1] == UInt8(ascii: ".") {
      let isPair = i + 2 == end || bytes[i + 2] != UInt8(ascii: ".")
      return isPair && bytes[start].isASCIIUppercase && (hasPoint || isAlwaysShort(start, i))
    }
    if hasPoint { return true }
    if i - start == 1, bytes[start].isASCIILetter { return isInitial(start, i, end) }
    guard i - start <= Abbreviations.longest,
      let use = Abbreviations.table.value(at: Span(start, i), in: text)
    else { return false }
    switch use {
    case .always: return true
    case .capitalized: return bytes[start].isASCIIUppercase
    case .beforeNumber: return isDigit(skippingSpace(i + 1, end), end)
    case .calendar: return bytes[start].isASCIIUppercase && continues(i + 1, end)
    }
  }

  /// `Inc`: a word with a capital that keeps its point whatever follows.
  private func isAlwaysShort(_ start: Int, _ end: Int) -> Bool {
    guard end - start <= Abbreviations.longest else { return false }
    let use = Abbreviations.table.value(at: Span(start, end), in: text)
    return use == .always || use == .capitalized
  }

  /// Whether a letter is an initial: `J.` of `J. Smith`, but not `B.` that ends `on to plan B.`.
  private func isInitial(_ start: Int, _ i: Int, _ end: Int) -> Bool {
    let next = skippingSpace(i + 1, end)
    if bytes[start].isASCIIUppercase {
      return next > i && next < end && (scalarClass(next).0 == .upper || bytes[next] == 0x2C)
        && bytes[start] != UInt8(ascii: "I")
    }
    // `c. 1900`, `p. 5`, `(b. March 1909)`
    return isDigit(next, end) || (start > 0 && bytes[start - 1] == UInt8(ascii: "("))
  }

  /// Whether what follows a calendar abbreviation goes on with its sentence: `Jan. 5`, `Sat. the`.
  private func continues(_ i: Int, _ end: Int) -> Bool {
    let next = skippingSpace(i, end)
    guard next < end else { return false }
    return isDigit(next, end) || bytes[next] == UInt8(ascii: ",")
      || scalarClass(next).0 == .letter
  }

  func skippingSpace(_ start: Int, _ end: Int) -> Int {
    var i = start
    // Bounded, so that a megabyte of spaces is not read twice.
    while i < end, i < start + 16 {
      let (type, width) = scalarClass(i)
      guard type == .space else { break }
      i += width
    }
    return i
  }

  // MARK: clitics

  /// Emits the word, its clitics as tokens of their own.
  private mutating func emitParted(_ start: Int, _ end: Int, _ kind: Tokens.Kind) {
    guard let cut = cliticStart(start, end) else {
      emit(start, end, kind)
      return
    }
    // `couldn't've` has two.
    if let earlier = cliticStart(start, cut) {
      emit(start, earlier, kind)
      emit(earlier, cut, .word)
    } else {
      emit(start, cut, kind)
    }
    emit(cut, end, .word)
  }

  /// Where the clitic that ends the word begins, or nil.
  private func cliticStart(_ start: Int, _ end: Int) -> Int? {
    if let fused = fusedClitic(start, end) { return fused }
    for length in 1...2 {
      let letters = end - length
      let (mark, width) = apostropheBefore(letters, start)
      guard mark > start else { continue }
      let first = bytes[letters].asciiLowercased
      let second = length == 2 ? bytes[letters + 1].asciiLowercased : 0
      switch (first, second) {
      case (0x73, 0), (0x64, 0), (0x6D, 0), (0x72, 0x65), (0x76, 0x65), (0x6C, 0x6C):
        return letters - width
      case (0x74, 0) where bytes[mark - 1].asciiLowercased == 0x6E && mark - 1 > start:
        return mark - 1
      default:
        continue
      }
    }
    return nil
  }

  /// The start and width of the apostrophe that ends just before `i`; start -1 when none does.
  private func apostropheBefore(_ i: Int, _ start: Int) -> (Int, Int) {
    if i - 1 > start, bytes[i - 1] == 0x27 { return (i - 1, 1) }
    if i - 3 > start, apostrophe(i - 3, i) == 3 { return (i - 3, 3) }
    return (-1, 0)
  }

  /// `can|not`, `gon|na`, `wan|na`, `got|ta`: two words written as one.
  func fusedClitic(_ start: Int, _ end: Int) -> Int? {
    let last = bytes[end - 1] | 0x20
    guard end - start == 5 || end - start == 6,
      last == UInt8(ascii: "a") || last == UInt8(ascii: "t"),
      Abbreviations.fused.value(at: Span(start, end), in: text) != nil
    else { return nil }
    return start + 3
  }
}
