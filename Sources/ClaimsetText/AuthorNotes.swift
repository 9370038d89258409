import ClaimsetCore

/// Finds bylines and notes about the author.
struct AuthorNotes {
  let reader: UnitReader

  /// Marks `units`: bylines near the ends, and the note that closes the text.
  func mark(_ units: inout [Unit]) {
    for i in units.indices where units[i].kind == .boilerplate && units[i].furniture == .author {
      if i + 1 < units.count, units[i + 1].kind != .boilerplate { note(i + 1, &units) }
    }
    let body = units.indices.filter { units[$0].kind != .boilerplate }
    for i in body.prefix(4) + body.suffix(2) where isByline(units[i]) { note(i, &units) }
    if body.count > 2, let last = body.last, isNote(units[last], after: units[..<last]) {
      note(last, &units)
    }
  }

  private func note(_ i: Int, _ units: inout [Unit]) {
    units[i].kind = .boilerplate
    units[i].furniture = .author
  }

  /// Whether it is a byline: `By Maria Lindqvist`, `Written by …`, `Reporting by …; Editing by …`.
  private func isByline(_ unit: Unit) -> Bool {
    guard unit.marker == nil, unit.tokens.count <= 16, !reader.endsInStop(unit.tokens),
      unit.tokens.count >= 2
    else {
      return false
    }
    guard
      let (_, name) = AuthorLexicon.bylines.match(
        at: unit.tokens.lowerBound,
        before: unit.tokens.upperBound,
        in: reader.tokens,
        reader.text
      ), name < unit.tokens.upperBound, reader.isName(name)
    else { return false }
    let small = (name..<unit.tokens.upperBound).filter {
      reader.tokens.kinds[$0] == .word && !reader.isName($0)
    }
    return small.count <= 2
  }

  /// `Maria Lindqvist is a Swedish reporter based in Oslo. …`: a person the text has not named,
  /// said to be one who writes, in the last paragraph.
  private func isNote(_ unit: Unit, after body: ArraySlice<Unit>) -> Bool {
    guard unit.marker == nil, unit.tokens.count >= 6, unit.tokens.count <= 140,
      let name = personName(unit.tokens)
    else { return false }
    var i = name.upperBound
    guard i < unit.tokens.upperBound, has(AuthorLexicon.copulas, i) else { return false }
    i += 1
    let sentence = i..<(unit.breaks.first ?? unit.tokens.upperBound)
    guard let trade = sentence.prefix(9).first(where: { has(AuthorLexicon.trades, $0) }) else {
      return false
    }
    let rest = trade + 1..<unit.tokens.upperBound
    return reader.contains(AuthorLexicon.signs, in: rest) && !isNamed(name, in: body)
  }

  /// Two to four names at the start of `range`.
  private func personName(_ range: Range<Int>) -> Range<Int>? {
    var end = range.lowerBound
    while end < range.upperBound, end < range.lowerBound + 5,
      reader.isName(end) || (end > range.lowerBound && reader.isSign(end, "-"))
    {
      end += 1
    }
    return end >= range.lowerBound + 2 ? range.lowerBound..<end : nil
  }

  /// Whether the last word of the name stands in the text before: then the text is about them.
  private func isNamed(_ name: Range<Int>, in body: ArraySlice<Unit>) -> Bool {
    let key = reader.tokens.keys[name.upperBound - 1]
    return body.contains { unit in
      unit.kind != .boilerplate && unit.tokens.contains { reader.tokens.keys[$0] == key }
    }
  }

  private func has(_ words: WordTable<Bool>, _ i: Int) -> Bool {
    words.value(of: i, in: reader.tokens, reader.text) != nil
  }
}

/// The wording of bylines and notes about authors.
enum AuthorLexicon {
  static let bylines = PhraseTable(
    [
      "by", "written by", "posted by", "published by", "edited by", "reported by", "reporting by",
      "story by", "words by", "text by", "author :", "by :", "compiled by", "report by",
    ],
    value: true
  )
  static let copulas = WordTable(["is", "was", "has", "writes", "covers"], value: true)
  /// Trades of those who write.
  static let trades = WordTable(
    [
      "journalist", "writer", "author", "editor", "reporter", "correspondent", "blogger",
      "columnist", "contributor", "freelance", "freelancer", "photojournalist", "essayist",
      "novelist", "researcher", "producer", "broadcaster", "copywriter", "historian", "fellow",
      "analyst", "student", "intern", "professor", "lecturer", "activist",
    ],
    value: true
  )
  /// What such a note goes on to say.
  static let signs = PhraseTable(
    [
      "living in", "lives in", "based in", "residing in", "resides in", "born in", "writes about",
      "writing about", "covers", "covering", "her work", "his work", "their work", "her writing",
      "his writing", "has written for", "has written about", "is the author of", "the author of",
      "her articles", "his articles", "has appeared in", "has been published", "specializing in",
      "specialising in", "specializes in", "specialises in", "follow her", "follow him",
      "contact her", "contact him", "can be reached", "who writes", "who covers", "focuses on",
      "focusing on", "interested in", "contributes to", "contributor to", "graduate of",
      "graduated from", "her website", "his website", "twitter", "in her spare time",
      "in his spare time", "views expressed",
    ],
    value: true
  )
}
