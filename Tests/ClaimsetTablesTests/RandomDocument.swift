import ClaimsetCore

/// A document of random scalars with random layers on it: what no stage would make, but any could.
struct RandomDocument {
  private static let pieces = [
    "a", "b ", "the ", "é", "—", "“", "”", "\"", "'", ",", ";", "\n", "\r", "\r\n", "\t", "\\", "=",
    "\u{85}", "\u{2028}", "\u{FEFF}", "😀", "ש", "\u{301}", "\u{1}", "2014", "0.5", "\u{10FFFF}",
  ]

  private var state: UInt64
  private var text = SourceText([])
  private var boundaries: [Int] = [0]

  init(seed: UInt64) { state = seed }

  /// A number from 0 up to, not including, `limit` (SplitMix64).
  private mutating func next(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((z ^ (z >> 31)) % UInt64(limit))
  }

  private mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[next(elements.count)]
  }

  /// A span between any two scalars that is not empty.
  private mutating func span() -> Span {
    let start = next(boundaries.count - 1)
    let length = 1 + next(min(40, boundaries.count - 1 - start))
    return Span(boundaries[start], boundaries[start + length])
  }

  private mutating func spans() -> [Span] { (0..<next(4)).map { _ in span() } }
  private mutating func maybe<Value>(_ value: Value) -> Value? { next(2) == 0 ? nil : value }

  private mutating func phrase() -> Phrase {
    switch next(3) {
    case 0: Phrase(span())
    case 1: Phrase(supplied: pick(RoundTripTests.nastyStrings))
    default: Phrase(supplied: pick(RoundTripTests.nastyStrings), for: span())
    }
  }

  private mutating func decimal() -> ExactDecimal {
    ExactDecimal(mantissa: Int128(next(2_000_001)) - 1_000_000, exponent: next(9) - 6)
  }

  /// A copy of `bytes` in which some are changed, left out or said twice.
  mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...next(3) {
      let place = next(bytes.count)
      switch next(4) {
      case 0: bytes[place] = UInt8(next(256))
      case 1: bytes[place] = pick(Array("\"\\,[]{}\r\n0-.eu\u{FF}".utf8))
      case 2: bytes.removeSubrange(place..<min(bytes.count, place + 1 + next(5)))
      default: bytes.insert(contentsOf: bytes[place..<min(bytes.count, place + next(9))], at: place)
      }
      if bytes.isEmpty { bytes = [0x22] }
    }
    return bytes
  }

  /// The next document.
  mutating func make() -> Document {
    let string = (0..<1 + next(400)).map { _ in pick(Self.pieces) }.joined()
    text = SourceText(string)
    boundaries = text.bytes.indices.filter { text.bytes[$0].startsScalar } + [text.count]
    let facts = DocumentFacts(id: pick(["a", "b/c", "d,\"e\""]), path: pick(["", "x\ny.txt"]))
    let diagnostics = (0..<next(4)).map { _ in
      Diagnostic(
        code: "S1",
        severity: pick(Diagnostic.Severity.allCases),
        span: maybe(span()),
        message: pick(RoundTripTests.nastyStrings)
      )
    }
    return Document(facts: facts, text: text)
      .adding(segmentation: segmentation(), diagnostics: diagnostics)
      .adding(dates: (0..<next(12)).map { _ in date() })
      .adding(quantities: (0..<next(12)).map { _ in quantity() })
      .adding(claims: layer())
  }

  private mutating func segmentation() -> Segmentation {
    let cuts = Set((0..<6).map { _ in pick(boundaries) }).sorted()
    let segments = zip(cuts, cuts.dropFirst()).map { start, end in
      Segment(
        span: Span(start, end),
        kind: pick(Segment.Kind.allCases),
        furniture: maybe(pick(Segment.Furniture.allCases)),
        section: maybe(next(9)),
        sentences: 0..<0
      )
    }
    return Segmentation(
      segments: segments,
      sentences: [],
      tokens: Tokens(spans: [], kinds: [], flags: [], keys: []),
      genre: pick(Genre.allCases)
    )
  }

  private mutating func date() -> DateMention {
    DateMention(
      span: span(),
      kind: pick(DateMention.Kind.allCases),
      timex: pick(["", "2014", "P1Y"]),
      modifier: maybe(pick(DateMention.Modifier.allCases)),
      edtf: pick(["", "2014", "201X"]),
      earliest: maybe(CivilDay(number: next(2_000_000) - 1_500_000)),
      latest: maybe(CivilDay(number: next(2_000_000) - 1_500_000)),
      precision: maybe(pick(DateMention.Precision.allCases)),
      relation: pick(DateMention.Relation.allCases),
      status: pick(DateMention.Status.allCases),
      anchor: pick([.none, .published, .mention(next(20) - 5)]),
      rule: "r"
    )
  }

  private mutating func quantity() -> QuantityMention {
    let isRange = next(2) == 0
    return QuantityMention(
      span: span(),
      kind: pick(QuantityMention.Kind.allCases),
      value: isRange ? nil : decimal(),
      low: isRange ? decimal() : nil,
      lowInclusive: isRange ? true : nil,
      bound: pick(QuantityMention.Bound.allCases),
      focus: maybe(span()),
      isVague: next(2) == 0,
      unit: pick(["", "1", "km"]),
      currency: maybe("USD"),
      item: maybe(pick(RoundTripTests.nastyStrings)),
      siValue: maybe(decimal()),
      date: maybe(next(20)),
      rule: "r"
    )
  }

  private mutating func layer() -> ClaimLayer {
    let attributions = (0..<next(5)).map { _ in
      Attribution(
        segment: next(8),
        kind: pick(Attribution.Kind.allCases),
        attributedTo: maybe(pick(RoundTripTests.nastyStrings)),
        source: spans(),
        cue: spans(),
        content: spans()
      )
    }
    return ClaimLayer(
      claims: (0..<next(12)).map { _ in claim() },
      attributions: attributions,
      silences: [0: "heading", 99: "none"]
    )
  }

  private mutating func claim() -> Claim {
    Claim(
      span: span(),
      segment: next(8),
      standalone: maybe("x"),
      subject: maybe(phrase()),
      predicate: phrase(),
      object: maybe(phrase()),
      qualifiers: (0..<next(3)).map { _ in
        Claim.Qualifier(role: pick(Claim.Role.allCases), phrase: phrase())
      },
      attribution: maybe(next(6)),
      isNegated: next(2) == 0,
      polarityCue: maybe(span()),
      certainty: pick(Claim.Certainty.allCases),
      certaintyCue: maybe(span()),
      factuality: decimal(),
      date: maybe(next(14)),
      quantity: maybe(next(14)),
      links: (0..<next(4)).map { _ in
        Claim.Link(table: pick(Claim.Link.Table.allCases), index: next(14), role: .time)
      },
      checkWorthiness: decimal(),
      confidence: decimal(),
      rule: "r"
    )
  }
}
