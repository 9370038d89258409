import ClaimsetCore

/// Cuts a run of tokens into sentences.
struct SentenceSplitter {
  let text: SourceText
  let tokens: Tokens

  /// The first tokens of the sentences after the first, in `range`; ascending.
  func breaks(_ range: Range<Int>) -> [Int] {
    var found: [Int] = []
    var straightQuotes = 0
    var i = range.lowerBound
    while i < range.upperBound {
      if i > range.lowerBound, found.last != i, opensUnstopped(i, range) { found.append(i) }
      if isStraightQuote(tokens.spans[i]) { straightQuotes += 1 }
      guard isStop(i) else {
        i += 1
        continue
      }
      var next = i + 1
      var hasCloser = false
      while next < range.upperBound, isCloser(next, isQuoteOpen: straightQuotes % 2 == 1) {
        if isStraightQuote(tokens.spans[next]) { straightQuotes += 1 }
        hasCloser = true
        next += 1
      }
      while let end = noteEnd(next, range.upperBound) { next = end }
      let context = Boundary(stop: i, next: next, limit: range.upperBound, hasCloser: hasCloser)
      if next < range.upperBound, !isLabel(i, range), parts(context) { found.append(next) }
      i = next
    }
    return found
  }

  /// Whether the stop at `i` ends a label at the start of a segment: `2.1. Methods`, `Figure 3.`
  /// before its legend.
  private func isLabel(_ i: Int, _ range: Range<Int>) -> Bool {
    guard i > range.lowerBound, i <= range.lowerBound + 2, tokens.kinds[i - 1] == .number else {
      return false
    }
    if i == range.lowerBound + 1 { return tokens.spans[i - 1].count != 4 }
    return SentenceLexicon.labels.value(of: range.lowerBound, in: tokens, text) != nil
  }

  /// Whether a sentence begins at `i` though no stop is before it: the second of two web addresses,
  /// the stamp of a mail (`Ann Miller 08/16/2000 03:48 PM Hello`), and what follows it.
  private func opensUnstopped(_ i: Int, _ range: Range<Int>) -> Bool {
    if isWebAddress(i) { return isWebAddress(i - 1) }
    if tokens.kinds[i] != .punctuation, i - 3 >= range.lowerBound, isStamp(i - 3) { return true }
    return i + 2 < range.upperBound && isStamp(i)
      && (tokens.flags[i - 1].contains(.capitalized) || byte(i - 1) == UInt8(ascii: ">"))
  }

  private func isWebAddress(_ i: Int) -> Bool {
    tokens.spans[i].count > 8 && byte(i) | 0x20 == UInt8(ascii: "h")
      && text.bytes[tokens.spans[i].start..<tokens.spans[i].start + 4].starts(with: "http".utf8)
  }

  /// A day, a time and its half of the day, from token `i` on.
  private func isStamp(_ i: Int) -> Bool {
    let (day, time, half) = (tokens.spans[i], tokens.spans[i + 1], tokens.spans[i + 2])
    return (6...10).contains(day.count) && (4...8).contains(time.count) && half.count == 2
      && text.bytes[half.end - 1] | 0x20 == UInt8(ascii: "m") && isNumberWith("/", day)
      && isNumberWith(":", time)
  }

  private func isNumberWith(_ sign: Unicode.Scalar, _ span: Span) -> Bool {
    let bytes = text.bytes[span.start..<span.end]
    return bytes.contains(UInt8(ascii: sign))
      && bytes.allSatisfy { $0.isASCIIDigit || $0 == UInt8(ascii: sign) }
  }

  /// A place where a sentence may end.
  private struct Boundary {
    let stop: Int
    let next: Int
    let limit: Int
    let hasCloser: Bool
  }

  private func byte(_ i: Int) -> UInt8 {
    text.bytes[tokens.spans[i].start]
  }

  private func isStraightQuote(_ span: Span) -> Bool {
    span.count == 1 && text.bytes[span.start] == UInt8(ascii: "\"")
  }

  /// A full stop, question or exclamation mark, ellipsis, or an abbreviation with its point.
  private func isStop(_ i: Int) -> Bool {
    let span = tokens.spans[i]
    switch tokens.kinds[i] {
    case .punctuation:
      switch text.bytes[span.start] {
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return true
      case 0xE2: return isEllipsis(span)
      case 0xE3: return span.count == 3 && text.bytes[span.start + 2] == 0x82
      default: return false
      }
    case .word: return text.bytes[span.end - 1] == UInt8(ascii: ".")
    default: return false
    }
  }

  private func isEllipsis(_ span: Span) -> Bool {
    span.count == 3 && text.bytes[span.start + 1] == 0x80 && text.bytes[span.start + 2] == 0xA6
  }

  /// A quote or bracket after a stop that belongs to the sentence it closes.
  private func isCloser(_ i: Int, isQuoteOpen: Bool) -> Bool {
    guard tokens.kinds[i] == .punctuation else { return false }
    let span = tokens.spans[i]
    let isJoined = !tokens.flags[i].contains(.spaceBefore)
    switch text.bytes[span.start] {
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): return true
    case UInt8(ascii: "\""): return isJoined || isQuoteOpen
    case UInt8(ascii: "'"): return isJoined || span.count == 2 && !opensNext(i)
    case UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "."): return isJoined
    case 0xC2: return text.bytes[span.start + 1] == 0xBB
    case 0xE2:
      let last = text.bytes[span.start + 2]
      return text.bytes[span.start + 1] == 0x80
        && (last == 0x9D || last == 0xBA || (last == 0x99 && isJoined)
          || (last == 0xA6 && isJoined))
    default: return false
    }
  }

  /// Whether the sign at `i` stands by what comes next: `he said. ''Even now`.
  private func opensNext(_ i: Int) -> Bool {
    i + 1 < tokens.count && !tokens.flags[i + 1].contains(.spaceBefore)
  }

  /// The end of the note number `[6]` at token `i`, which belongs to the sentence before it.
  private func noteEnd(_ i: Int, _ limit: Int) -> Int? {
    guard i + 2 < limit, byte(i) == UInt8(ascii: "["), tokens.kinds[i + 1] == .number,
      tokens.spans[i + 1].count <= 3, byte(i + 2) == UInt8(ascii: "]")
    else { return nil }
    return i + 3
  }

  /// Whether a sentence ends at `place`.
  private func parts(_ place: Boundary) -> Bool {
    guard let opener = firstWord(place) else { return false }
    let isSpaced = tokens.flags[place.next].contains(.spaceBefore)
    let isCapital = tokens.flags[opener].contains(.capitalized)
    let isLower = tokens.kinds[opener] == .word && !isCapital
    if tokens.kinds[place.stop] == .word {
      return isSpaced && partsAfterAbbreviation(place.stop, opener)
    }
    if !isSpaced { return isRunTogether(place, opener) }
    let stop = byte(place.stop)
    let isPlainPoint = stop == UInt8(ascii: ".") && tokens.spans[place.stop].count == 1
    if isLower {
      return !place.hasCloser && stop != 0xE2 && (isPlainPoint || stop != UInt8(ascii: "."))
        && endsPlainly(place.stop)
    }
    if place.hasCloser, isReported(opener, place) { return false }
    return true
  }

  /// The first word or number after `place`, past opening quotes, brackets and dashes; nil when
  /// another sign comes first: the sentence goes on.
  private func firstWord(_ place: Boundary) -> Int? {
    var i = place.next
    while i < min(place.limit, place.next + 4) {
      if tokens.kinds[i] != .punctuation { return i }
      switch byte(i) {
      case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "?"),
        UInt8(ascii: "!"), UInt8(ascii: "."), UInt8(ascii: "/"):
        return nil
      default: i += 1
      }
    }
    return i < place.limit ? i : nil
  }

  /// `the U.S. The` but not `the U.S. Army`; never after a title or an initial.
  private func partsAfterAbbreviation(_ stop: Int, _ opener: Int) -> Bool {
    guard tokens.kinds[opener] == .word, tokens.flags[opener].contains(.capitalized) else {
      return false
    }
    let span = tokens.spans[stop]
    let word = Span(span.start, span.end - 1)
    // `boats, nets, etc.` closes a list, and mostly its sentence.
    if text.equals(word, "etc") { return true }
    return SentenceLexicon.openers.value(of: opener, in: tokens, text) != nil
      && SentenceLexicon.titles.value(at: word, in: text) == nil
  }

  /// `the end.Next`: the space is missing.
  private func isRunTogether(_ place: Boundary, _ opener: Int) -> Bool {
    guard place.stop > 0, opener == place.next, tokens.kinds[opener] == .word,
      tokens.flags[opener].contains(.capitalized), tokens.spans[opener].count > 1
    else { return false }
    let before = tokens.spans[place.stop - 1]
    return tokens.kinds[place.stop - 1] == .word && before.count > 1
      && !tokens.flags[place.stop - 1].contains(.capitalized)
  }

  /// Whether the stop follows a plain small word, so that it is neither an unknown abbreviation
  /// nor part of a name (`Yahoo! said`).
  private func endsPlainly(_ stop: Int) -> Bool {
    guard stop > 0, tokens.kinds[stop - 1] == .word,
      !tokens.flags[stop - 1].contains(.capitalized)
    else { return false }
    return tokens.spans[stop - 1].count > 2
      || SentenceLexicon.closers.value(of: stop - 1, in: tokens, text) != nil
  }

  /// `“Why?” John asked`: the words after the quote say who spoke.
  private func isReported(_ opener: Int, _ place: Boundary) -> Bool {
    for i in opener..<min(place.limit, opener + 4) {
      if SentenceLexicon.reporting.value(at: tokens.spans[i], in: text) != nil {
        return i > opener
      }
      if tokens.kinds[i] == .punctuation { return false }
    }
    return false
  }
}
