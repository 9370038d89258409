import ClaimsetCore

/// Says what kind of text a document looks like.
struct GenreRecognizer {
  let reader: UnitReader
  let units: [Unit]

  /// So many tokens from the start decide.
  private static let sample = 20_000

  /// The genre.
  func genre() -> Genre {
    if isMessage() { return .message }
    if isTranscript() { return .transcript }
    if isListicle() { return .listicle }
    if isWire() { return .newswire }
    return genreOfWords()
  }

  /// One short piece with an address, a handle, a smiley, or no end.
  private func isMessage() -> Bool {
    guard units.count <= 3, let last = units.last, last.tokens.upperBound <= 60 else {
      return false
    }
    let all = 0..<last.tokens.upperBound
    let hasSign = all.contains { i in
      let byte = reader.byte(i)
      let span = reader.tokens.spans[i]
      return span.count > 1
        && (byte == UInt8(ascii: "@") || byte == UInt8(ascii: "#") || isAddress(span)
          || (reader.tokens.kinds[i] == .punctuation
            && (byte == UInt8(ascii: ":") || byte == UInt8(ascii: ";"))))
    }
    return hasSign || (units.count == 1 && !reader.endsInStop(all) && !all.isEmpty)
  }

  private func isAddress(_ span: Span) -> Bool {
    span.count > 7 && reader.text.equals(Span(span.start, span.start + 4), "http")
  }

  /// A channel's greeting, or at least three turns of named speakers.
  private func isTranscript() -> Bool {
    let isGreeted = units.contains { unit in
      unit.furniture == .greeting && reader.contains(GreetingLexicon.media, in: unit.tokens)
    }
    if isGreeted { return true }
    return units.count { $0.speaker != nil } >= 3
  }

  /// Three numbered headings, or lists for the most part.
  private func isListicle() -> Bool {
    let headings = units.count { $0.kind == .heading && $0.marker?.number != nil }
    let items = units.count { $0.kind == .listItem }
    return headings >= 3 || (items >= 4 && items * 2 >= units.count)
  }

  /// A dateline, such as `LIMA, Peru (AP) _`, near the start.
  private func isWire() -> Bool {
    units.prefix(4).contains { unit in
      let start = unit.tokens.prefix(16)
      return reader.contains(GenreLexicon.agencies, in: start) || hasDateline(start)
    }
  }

  /// `WASHINGTON _ The`: a place in capitals and a dash.
  private func hasDateline(_ start: Range<Int>) -> Bool {
    guard let first = start.first, reader.tokens.flags[first].contains(.allCapitals) else {
      return false
    }
    let dash = start.prefix(8).first { reader.isSign($0, "_") || reader.isDash($0) }
    return dash.map { $0 > first && reader.tokens.flags[$0].contains(.spaceBefore) } ?? false
  }

  /// News quotes people and names days; narrative names years and is told in the past tense.
  private func genreOfWords() -> Genre {
    var tally = Tally()
    for i in 0..<min(reader.tokens.count, Self.sample) {
      if reader.tokens.kinds[i] == .number {
        if isYear(reader.tokens.spans[i]) { tally.years += 1 }
      } else if let sign = GenreLexicon.signs.value(of: i, in: reader.tokens, reader.text) {
        tally.add(sign)
      }
    }
    let size = max(1, min(reader.tokens.count, Self.sample))
    if tally.speech * 300 >= size, tally.days > 0 { return .newswire }
    let isTold = tally.past >= 4 && tally.past >= tally.present * 2
    if isTold, tally.years >= 3, tally.years * 250 >= size, tally.speech * 500 < size {
      return .narrative
    }
    return .article
  }

  /// What was counted.
  private struct Tally {
    var speech = 0
    var days = 0
    var past = 0
    var present = 0
    var years = 0

    mutating func add(_ sign: GenreLexicon.Sign) {
      switch sign {
      case .speech: speech += 1
      case .day: days += 1
      case .past: past += 1
      case .present: present += 1
      case .era: years += 1
      }
    }
  }

  /// Four digits from 1000 to 2099.
  private func isYear(_ span: Span) -> Bool {
    guard span.count == 4 else { return false }
    let bytes = reader.text.bytes
    guard bytes[span.start + 1].isASCIIDigit, bytes[span.start + 2].isASCIIDigit else {
      return false
    }
    return bytes[span.start] == UInt8(ascii: "1")
      || (bytes[span.start] == UInt8(ascii: "2") && bytes[span.start + 1] == UInt8(ascii: "0"))
  }
}

/// The words a genre shows itself by.
enum GenreLexicon {
  /// What a word is a sign of.
  enum Sign {
    case speech
    case day
    case past
    case present
    case era
  }

  static let signs = WordTable<Sign>(
    ["said", "told", "says"].map { ($0, .speech) }
      + [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday",
        "today",
      ].map { ($0, .day) }
      + ["was", "were", "had", "became", "began", "led"].map { ($0, .past) }
      + ["is", "are", "has", "have", "can", "will"].map { ($0, .present) }
      + ["bc", "bce", "b.c.", "a.d.", "century"].map { ($0, .era) }
  )

  /// `(AP)`, `(Reuters)`: who sent the news.
  static let agencies = PhraseTable(
    [
      "( ap )", "( reuters )", "( afp )", "( upi )", "( xinhua )", "( dpa )", "( ani )", "( pti )",
      "( cnn )", "( bbc )", "( tass )", "( efe )", "( ians )", "( kyodo )", "( yonhap )",
      "( bloomberg )", "( ips )", "( tanjug )", "( itar - tass )", "( associated press )",
    ],
    value: true
  )

  /// Words of a line that is only a date.
  static let dateWords = WordTable(
    [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
      "sept", "oct", "nov", "dec", "jan.", "feb.", "mar.", "apr.", "jun.", "jul.", "aug.", "sep.",
      "sept.", "oct.", "nov.", "dec.", "monday", "tuesday", "wednesday", "thursday", "friday",
      "saturday", "sunday", "am", "pm", "a.m.", "p.m.", "at", "on", "published", "updated",
      "posted",
      "last", "date", "of", "utc", "gmt", "est", "edt",
    ],
    value: true
  )
}
