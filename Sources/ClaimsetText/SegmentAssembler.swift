import ClaimsetCore

/// Makes the `segments` layer of units whose kinds are known.
struct SegmentAssembler {
  private var columns: TokenColumns
  private let units: [Unit]
  private var segments: [Segment] = []
  private var sentences: [Sentence] = []

  init(columns: TokenColumns, units: [Unit]) {
    self.columns = columns
    self.units = units
    segments.reserveCapacity(units.count)
  }

  /// The finished layer.
  mutating func segmentation(_ genre: Genre) -> Segmentation {
    var section: Int?
    var leads = LeadIns()
    for (i, unit) in units.enumerated() {
      let first = sentences.count
      appendSentences(of: unit, segment: i)
      segments.append(
        Segment(
          span: unit.span,
          kind: unit.kind,
          furniture: unit.furniture,
          marker: unit.marker?.span,
          speaker: unit.speaker?.span,
          section: unit.kind == .heading || unit.kind == .title ? nil : section,
          leadIn: leads.leadIn(of: unit, at: i),
          sentences: first..<sentences.count
        )
      )
      if unit.kind == .heading { section = i }
    }
    return Segmentation(
      segments: segments,
      sentences: sentences,
      tokens: columns.tokens,
      genre: genre
    )
  }

  private mutating func appendSentences(of unit: Unit, segment: Int) {
    guard !unit.tokens.isEmpty else { return }
    var start = unit.tokens.lowerBound
    for end in unit.breaks { append(start..<end, segment, &start) }
    append(start..<unit.tokens.upperBound, segment, &start)
  }

  private mutating func append(_ tokens: Range<Int>, _ segment: Int, _ start: inout Int) {
    let span = Span(
      columns.spans[tokens.lowerBound].start,
      columns.spans[tokens.upperBound - 1].end
    )
    sentences.append(Sentence(span: span, segment: segment, tokens: tokens))
    columns.markOpener(tokens.lowerBound)
    start = tokens.upperBound
  }
}

/// Finds what leads in each list: the segment right before it, furniture aside.
private struct LeadIns {
  private var before: Int?
  /// The number and the lead-in of the last item.
  private var number: Int?
  private var current: Int?

  mutating func leadIn(of unit: Unit, at i: Int) -> Int? {
    switch unit.kind {
    case .listItem:
      if !goesOn(unit) { current = before }
      number = unit.marker?.number
      before = current
      return current
    case .boilerplate:
      return nil
    case .title, .heading, .paragraph:
      before = i
      return nil
    }
  }

  /// Whether `unit` is the next item of a numbered list whose items have paragraphs of their own.
  private func goesOn(_ unit: Unit) -> Bool {
    guard let number, let next = unit.marker?.number else { return false }
    return next == number + 1 || next + 1 == number
  }
}
