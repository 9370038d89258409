import ClaimsetCore
import ClaimsetTables

/// A document with a row in every table, made by hand so that no stage is needed.
enum SampleDocument {
  static let string = """
    Harbour notes\r
    \r
    The pilot said the “old” ferry, with over 1,200 seats, will not sail before 1 March 2021.\r
    \r
    Café prices rose. Café prices rose.\r

    """
  static let text = SourceText(string)

  /// The span of the first place where `words` stand at or after the first `anchor`.
  static func span(_ words: String, after anchor: String = "") -> Span {
    let bytes = text.bytes
    let start = anchor.isEmpty ? 0 : find(Array(anchor.utf8), in: bytes, from: 0)
    let found = find(Array(words.utf8), in: bytes, from: start)
    return Span(found, found + words.utf8.count)
  }

  private static func find(_ words: [UInt8], in bytes: [UInt8], from start: Int) -> Int {
    for i in start...(bytes.count - words.count)
    where bytes[i..<i + words.count].elementsEqual(words) {
      return i
    }
    preconditionFailure("the sample has no \(String(decoding: words, as: UTF8.self))")
  }

  static var facts: DocumentFacts {
    var facts = DocumentFacts(id: "harbour", path: "input/harbour, \"old\".txt")
    facts.published = "2021-02"
    facts.author = "=1+1"
    return facts
  }

  static let segmentation: Segmentation = {
    let second = span("Café prices rose.", after: "rose. ")
    let body = span(
      "The pilot said the “old” ferry, with over 1,200 seats, will not sail before 1 March 2021."
    )
    let prices = span("Café prices rose. Café prices rose.")
    return Segmentation(
      segments: [
        Segment(span: span("Harbour notes"), kind: .title, sentences: 0..<1),
        Segment(span: body, kind: .paragraph, section: 0, sentences: 1..<2),
        Segment(span: prices, kind: .boilerplate, furniture: .comments, sentences: 2..<4),
      ],
      sentences: [
        Sentence(span: span("Harbour notes"), segment: 0, tokens: 0..<0),
        Sentence(span: body, segment: 1, tokens: 0..<0),
        Sentence(span: span("Café prices rose."), segment: 2, tokens: 0..<0),
        Sentence(span: second, segment: 2, tokens: 0..<0),
      ],
      tokens: Tokens(spans: [], kinds: [], flags: [], keys: []),
      genre: .article
    )
  }()

  static let date = DateMention(
    span: span("1 March 2021"),
    kind: .date,
    timex: "2021-03-01",
    modifier: .before,
    edtf: "../2021-03-01",
    latest: CivilDay(iso: "2021-02-28"),
    precision: .day,
    relation: .before,
    status: .resolved,
    anchor: .mention(0),
    rule: "day-month-year"
  )

  static let quantity = QuantityMention(
    span: span("1,200 seats"),
    kind: .count,
    value: ExactDecimal("1200"),
    bound: .greater,
    boundCue: span("over"),
    focus: span("with"),
    unit: "1",
    item: "seat",
    siValue: ExactDecimal("1200.50"),
    siUnit: "1",
    rule: "number-noun"
  )

  static let attribution = Attribution(
    segment: 1,
    kind: .described,
    source: [span("The pilot")],
    cue: [span("said")],
    content: [span("the “old” ferry"), span("will not sail")]
  )

  static let claims: [Claim] = [
    Claim(
      span: span("the “old” ferry, with over 1,200 seats, will not sail before 1 March 2021"),
      segment: 1,
      standalone: "The \"old\" ferry will not sail before 1 March 2021",
      subject: Phrase(span("the “old” ferry")),
      predicate: Phrase(supplied: "will sail", for: span("will not sail")),
      qualifiers: [
        Claim.Qualifier(role: .time, phrase: Phrase(span("before 1 March 2021"))),
        Claim.Qualifier(role: .other, phrase: Phrase(supplied: "so it is said")),
      ],
      attribution: 0,
      isNegated: true,
      polarityCue: span("not"),
      certainty: .reported,
      certaintyCue: span("said"),
      factuality: ExactDecimal(-3),
      timeOf: .event,
      date: 0,
      quantity: 0,
      links: [
        Claim.Link(table: .dates, index: 0, role: .time),
        Claim.Link(table: .quantities, index: 0, role: .quantity),
        Claim.Link(table: .dates, index: 0, role: .time),
      ],
      checkWorthiness: ExactDecimal(mantissa: 80, exponent: -2),
      confidence: ExactDecimal(mantissa: 1, exponent: 0),
      rule: "clause"
    ),
    priceClaim(span("Café prices rose.")),
    priceClaim(span("Café prices rose.", after: "rose. ")),
  ]

  private static func priceClaim(_ place: Span) -> Claim {
    Claim(
      span: place,
      segment: 2,
      subject: nil,
      predicate: Phrase(Span(place.end - 5, place.end - 1)),
      factuality: ExactDecimal(3),
      checkWorthiness: .zero,
      confidence: ExactDecimal(mantissa: 5, exponent: -1),
      rule: "clause"
    )
  }

  /// The document with all layers and two diagnostics.
  static let document: Document = {
    let silences = [0: "title"]
    return Document(facts: facts, text: text)
      .adding(encoding: TextEncoding(hasCRLF: true))
      .adding(
        segmentation: segmentation,
        diagnostics: [
          Diagnostic(code: "S999", severity: .info, span: span("ferry"), message: "a ferry"),
          Diagnostic(code: "S998", severity: .warning, message: "no place", hint: "look, again"),
        ]
      )
      .adding(dates: [date])
      .adding(quantities: [quantity])
      .adding(claims: ClaimLayer(claims: claims, attributions: [attribution], silences: silences))
      .adding(
        entities: EntityLayer(
          entities: [Entity(name: "the “old” ferry", kind: .other, key: "old ferry")],
          mentions: [
            EntityMention(span: span("the “old” ferry"), segment: 1, entity: 0, rule: .name)
          ],
          claims: [EntityLayer.ClaimEntities(subject: 0), .init(), .init()]
        )
      )
  }()

  /// The rows that join documents: the entity that the document names.
  static let joined = DatasetRecords(
    entities: (document.entities?.entities ?? []).map {
      DatasetRecords.NamedEntity(entity: $0, aliases: [], documents: 1, mentions: 1)
    },
    relations: [],
    readings: [],
    claims: [:],
    texts: .full
  )

  static let records = DocumentRecords(document, sha256: "ab12")

  /// The records of a document that counts something: one quantity, written with `digits`.
  static func records(counting digits: String) -> DocumentRecords {
    let quantity = QuantityMention(
      span: Span(0, 1),
      kind: .count,
      value: ExactDecimal(digits),
      unit: "1",
      rule: "r"
    )
    let document = Document(facts: DocumentFacts(id: "n"), text: SourceText("x"))
    return DocumentRecords(document.adding(quantities: [quantity]), sha256: "")
  }
}
