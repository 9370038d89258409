import ClaimsetCore

/// Tells titles and headings from paragraphs and list items.
struct HeadingRules {
  let reader: UnitReader

  /// Sets the kinds of all units that are not furniture.
  func apply(to units: inout [Unit], marksRepetition: Bool) {
    for i in units.indices where units[i].kind != .boilerplate && units[i].marker != nil {
      units[i].kind = isNumberedHeading(i, units) ? .heading : .listItem
    }
    let title = markTitle(&units, marksRepetition: marksRepetition)
    for i in units.indices where units[i].kind == .paragraph && i != title && isHeading(i, units) {
      units[i].kind = .heading
    }
  }

  /// The first unit, when it is a line of its own above running text.
  private func markTitle(_ units: inout [Unit], marksRepetition: Bool) -> Int? {
    guard let first = units.indices.first(where: { units[$0].kind != .boilerplate }),
      units[first].kind == .paragraph, isTitle(units[first]),
      units[(first + 1)...].prefix(12).contains(where: { isProse($0) })
    else { return nil }
    units[first].kind = .title
    guard marksRepetition else { return first }
    let title = reader.core(units[first].tokens)
    for i in units.indices.dropFirst(first + 1)
    where units[i].kind == .paragraph && reader.isSame(title, reader.core(units[i].tokens)) {
      units[i].kind = .boilerplate
      units[i].furniture = .repetition
    }
    return first
  }

  private func isTitle(_ unit: Unit) -> Bool {
    isLine(unit, most: 28) && !isDateline(unit) && !isDateLine(unit) && !isEntry(unit)
      && wordCount(unit) >= 1
  }

  /// Whether `unit` is running text: a sentence of some length.
  private func isProse(_ unit: Unit) -> Bool {
    unit.kind != .boilerplate && unit.tokens.count >= 8 && reader.endsInStop(unit.tokens)
  }

  /// `15. Spirited Away`: a short numbered line of its own before running text.
  private func isNumberedHeading(_ i: Int, _ units: [Unit]) -> Bool {
    guard units[i].marker?.number != nil, i + 1 < units.count, units[i + 1].marker == nil,
      i == 0 || units[i - 1].marker == nil || units[i - 1].kind == .heading
    else { return false }
    return isLine(units[i], most: 16) || isShouted(units[i])
  }

  /// `1. VOTE IS CALLED OFF.`: in capitals throughout, whatever stands at its end.
  private func isShouted(_ unit: Unit) -> Bool {
    unit.tokens.count <= 16 && unit.breaks.isEmpty
      && unit.tokens.allSatisfy { i in
        reader.tokens.kinds[i] != .word || reader.tokens.spans[i].count < 2
          || reader.tokens.flags[i].contains(.allCapitals)
      }
  }

  /// A short line with text after it and the capitals, or the room around it, of a heading.
  private func isHeading(_ i: Int, _ units: [Unit]) -> Bool {
    let unit = units[i]
    guard i + 1 < units.count, isLine(unit, most: 16), !isDateline(unit), !isDateLine(unit),
      !isEntry(unit), units[(i + 1)...].contains(where: { $0.kind != .boilerplate })
    else { return false }
    let last = unit.tokens.upperBound - 1
    // `Fox News reports:` says who speaks next, and `What?` is said by somebody.
    if reader.isSign(last, ":") {
      return isInCapitals(unit, least: 1)
        && !reader.contains(HeadingLexicon.speech, in: unit.tokens)
    }
    if reader.isSign(last, "?") || reader.isSign(last, "!") { return isInCapitals(unit, least: 2) }
    if isInCapitals(unit, least: 1) { return true }
    // `Course of the war`: no capitals, but room around it and a longer text below.
    let isApart = unit.isAfterBlank && units[i + 1].isAfterBlank
    return isApart && unit.tokens.count <= 10
      && reader.tokens.flags[unit.tokens.lowerBound].contains(.capitalized)
      && units[i + 1].tokens.count > unit.tokens.count
  }

  /// One sentence of at most `most` tokens that does not end as a sentence in running text does.
  private func isLine(_ unit: Unit, most: Int) -> Bool {
    guard !unit.tokens.isEmpty, unit.tokens.count <= most, unit.breaks.isEmpty else { return false }
    let last = unit.tokens.upperBound - 1
    if reader.tokens.kinds[last] != .punctuation { return !endsInPoint(last) }
    switch reader.byte(last) {
    case UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ")"), UInt8(ascii: ":"): return true
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return !reader.endsInStop(unit.tokens)
    case 0xE2: return isQuote(last) && !reader.endsInStop(unit.tokens)
    default: return false
    }
  }

  /// Whether the token is `’` or `”`, not a dash or an ellipsis.
  private func isQuote(_ i: Int) -> Bool {
    let sign = reader.text.bytes[reader.tokens.spans[i].end - 1]
    return reader.tokens.spans[i].count == 3 && (sign == 0x99 || sign == 0x9D)
  }

  /// `… came to the U.S.` may well end a sentence.
  private func endsInPoint(_ i: Int) -> Bool {
    reader.tokens.kinds[i] == .word
      && reader.text.bytes[reader.tokens.spans[i].end - 1] == UInt8(ascii: ".")
  }

  private func wordCount(_ unit: Unit) -> Int {
    unit.tokens.count { reader.tokens.kinds[$0] == .word }
  }

  /// Whether its longer words, the first word among them, have capitals; at least `least` do.
  private func isInCapitals(_ unit: Unit, least: Int) -> Bool {
    let core = reader.core(unit.tokens)
    guard let first = core.first, !isSmallWord(first), !isSpeaker(core) else { return false }
    var long = 0
    var capitals = 0
    for i in core where reader.tokens.kinds[i] == .word && reader.tokens.spans[i].count > 3 {
      long += 1
      if reader.isName(i) { capitals += 1 }
    }
    return capitals >= least && capitals * 10 >= long * 7
  }

  /// Whether the line opens with who speaks: `Q: Does Marco Rubio?`.
  private func isSpeaker(_ core: Range<Int>) -> Bool {
    core.count > 1 && reader.tokens.spans[core.lowerBound].count == 1
      && reader.isSign(core.lowerBound + 1, ":")
  }

  private func isSmallWord(_ i: Int) -> Bool {
    reader.tokens.kinds[i] == .word && !reader.tokens.flags[i].contains(.capitalized)
  }

  /// `LIMA, Peru (AP) _`: where and by whom the news was sent.
  private func isDateline(_ unit: Unit) -> Bool {
    unit.tokens.count <= 16 && reader.contains(GenreLexicon.agencies, in: unit.tokens)
  }

  /// `Tuesday, March 5, 2013`: nothing but a date.
  private func isDateLine(_ unit: Unit) -> Bool {
    unit.tokens.allSatisfy { i in
      reader.tokens.kinds[i] != .word
        || GenreLexicon.dateWords.value(of: i, in: reader.tokens, reader.text) != nil
    }
  }

  /// `Injured: 4,877`: a label and its figure.
  private func isEntry(_ unit: Unit) -> Bool {
    let core = reader.core(unit.tokens)
    guard let last = core.last, reader.tokens.kinds[last] == .number else { return false }
    return core.dropLast().contains { reader.isSign($0, ":") }
  }
}

/// Words that headings do not have.
enum HeadingLexicon {
  /// What a line that ends in a colon says of what follows.
  static let speech = WordTable(
    [
      "said", "says", "say", "writes", "wrote", "reports", "reported", "noted", "notes", "tweeted",
      "stated", "states", "argued", "argues", "continued", "added", "adds", "asked", "asks",
      "replied", "told", "explained", "explains", "concluded", "concludes", "responded",
      "announced", "posted", "claims", "claimed", "warned", "declared", "recalled", "remarked",
    ],
    value: true
  )
}
