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
    var leadIn: Int?
    for (i, unit) in units.enumerated() {
      let first = sentences.count
      appendSentences(of: unit, segment: i)
      segments.append(
        Segment(
          span: unit.span,
          kind: unit.kind,
          furniture: unit.furniture,
          marker: unit.marker?.span,
          section: unit.kind == .heading || unit.kind == .title ? nil : section,
          leadIn: unit.kind == .listItem ? leadIn : nil,
          sentences: first..<sentences.count
        )
      )
      if unit.kind == .heading { section = i }
      // A list is led in by what stands right before it, menus and adverts aside.
      if unit.kind != .listItem, unit.kind != .boilerplate { leadIn = i }
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
