import ClaimsetCore

/// Says of each unit what it is: title, heading, paragraph, list item or furniture.
struct UnitClassifier {
  let text: SourceText
  private(set) var columns: TokenColumns
  private(set) var units: [Unit]

  init(text: SourceText, columns: TokenColumns, units: [Unit]) {
    self.text = text
    self.columns = columns
    self.units = units
  }

  /// Sets kind and furniture of every unit.
  mutating func classify(marksFurniture: Bool) {
    for i in units.indices where units[i].marker != nil {
      units[i].kind = isNumberedHeading(i) ? .heading : .listItem
    }
    markTitle()
    for i in units.indices where units[i].kind == .paragraph && isHeading(i) {
      units[i].kind = .heading
    }
  }

  /// The first unit, when it is a short line without a full stop and text follows it.
  private mutating func markTitle() {
    guard let first = units.indices.first(where: { units[$0].kind != .boilerplate }),
      first + 1 < units.count, units[first].kind == .paragraph, isTitleLike(first)
    else { return }
    units[first].kind = .title
  }

  private func isTitleLike(_ i: Int) -> Bool {
    let words = units[i].tokens.count
    return words > 0 && words <= 24 && units[i].breaks.isEmpty && !endsInStop(i)
  }

  private func endsInStop(_ i: Int) -> Bool {
    switch text.bytes[units[i].span.end - 1] {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"): true
    default: false
    }
  }

  /// `15. Spirited Away`: a short numbered line before a paragraph.
  private func isNumberedHeading(_ i: Int) -> Bool {
    guard units[i].marker?.number != nil, i + 1 < units.count, units[i + 1].marker == nil else {
      return false
    }
    return units[i].tokens.count <= 14 && units[i].breaks.isEmpty && !endsInStop(i)
  }

  /// A short line with capitals and no stop, with text after it.
  private func isHeading(_ i: Int) -> Bool {
    let tokens = units[i].tokens
    guard i + 1 < units.count, !tokens.isEmpty, tokens.count <= 14, units[i].breaks.isEmpty,
      !endsInStop(i)
    else { return false }
    var long = 0
    var capitals = 0
    for t in tokens where columns.kinds[t] == .word && columns.spans[t].count > 3 {
      long += 1
      if columns.flags[t].contains(.capitalized) { capitals += 1 }
    }
    return long > 0 && capitals * 10 >= long * 7
      && columns.flags[tokens.lowerBound].contains(.capitalized)
  }

  /// The finished layer.
  mutating func segmentation() -> Segmentation {
    var segments: [Segment] = []
    var sentences: [Sentence] = []
    var section: Int?
    var leadIn: Int?
    for (i, unit) in units.enumerated() {
      let first = sentences.count
      appendSentences(of: unit, segment: i, to: &sentences)
      if unit.kind == .heading { section = nil }
      segments.append(
        Segment(
          span: unit.span,
          kind: unit.kind,
          furniture: unit.furniture,
          marker: unit.marker?.span,
          section: section,
          leadIn: unit.kind == .listItem ? leadIn : nil,
          sentences: first..<sentences.count
        )
      )
      if unit.kind == .heading { section = i }
      if unit.kind != .listItem, unit.kind != .boilerplate { leadIn = i }
    }
    return Segmentation(
      segments: segments,
      sentences: sentences,
      tokens: columns.tokens,
      genre: .article
    )
  }

  private mutating func appendSentences(
    of unit: Unit,
    segment: Int,
    to sentences: inout [Sentence]
  ) {
    guard !unit.tokens.isEmpty else { return }
    var start = unit.tokens.lowerBound
    for end in unit.breaks + [unit.tokens.upperBound] {
      let span = Span(columns.spans[start].start, columns.spans[end - 1].end)
      sentences.append(Sentence(span: span, segment: segment, tokens: start..<end))
      columns.markOpener(start)
      start = end
    }
  }
}
