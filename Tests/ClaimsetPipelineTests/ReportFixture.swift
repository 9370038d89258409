import ClaimsetCore
import ClaimsetTables

@testable import ClaimsetPipeline

/// Builds documents with layers of their own, so that the report is tested without the stages.
struct ReportFixture {
  /// The paragraphs; a line that starts with `# ` is a heading, one with `| ` page furniture.
  let paragraphs: [String]
  var facts = DocumentFacts(id: "harbour", path: "input/harbour.txt")
  var dates: [DateMention] = []
  var quantities: [QuantityMention] = []
  var claims: [Claim] = []
  var attributions: [Attribution] = []
  var silences: [Int: String] = [:]
  var diagnostics: [Diagnostic] = []

  init(_ paragraphs: [String]) { self.paragraphs = paragraphs }

  var text: SourceText { SourceText(paragraphs.joined(separator: "\n\n")) }

  /// The span of the first `phrase`; an empty span at the start when there is none.
  func span(of phrase: String) -> Span {
    let (bytes, wanted) = (text.bytes, Array(phrase.utf8))
    guard bytes.count >= wanted.count else { return Span(0, 0) }
    for start in 0...bytes.count - wanted.count
    where bytes[start..<start + wanted.count].elementsEqual(wanted) {
      return Span(start, start + wanted.count)
    }
    return Span(0, 0)
  }

  mutating func date(
    _ phrase: String,
    _ timex: String,
    from earliest: String? = nil,
    to latest: String? = nil,
    status: DateMention.Status = .resolved
  ) {
    dates.append(
      DateMention(
        span: span(of: phrase),
        kind: .date,
        timex: timex,
        edtf: status == .resolved ? timex : "",
        earliest: earliest.flatMap { CivilDay(iso: $0) },
        latest: latest.flatMap { CivilDay(iso: $0) },
        status: status,
        rule: "test-date"
      )
    )
  }

  mutating func quantity(
    _ phrase: String,
    _ value: Int,
    unit: String = "1",
    currency: String? = nil,
    isAssumed: Bool = false
  ) {
    quantities.append(
      QuantityMention(
        span: span(of: phrase),
        kind: currency == nil ? .count : .money,
        value: ExactDecimal(value),
        bound: .greater,
        unit: currency == nil ? unit : "",
        currency: currency,
        isCurrencyAssumed: isAssumed,
        rule: "test-quantity"
      )
    )
  }

  mutating func claim(
    _ phrase: String,
    predicate: String,
    certainty: Claim.Certainty = .asserted,
    isNegated: Bool = false,
    date: Int? = nil,
    quantity: Int? = nil,
    heldBy source: String? = nil,
    worth: Int = 500,
    confidence: Int = 900
  ) {
    if let source {
      attributions.append(
        Attribution(segment: 0, kind: .named, source: [span(of: source)], cue: [], content: [])
      )
    }
    claims.append(
      Claim(
        span: span(of: phrase),
        segment: 0,
        subject: nil,
        predicate: Phrase(span(of: predicate)),
        attribution: source == nil ? nil : attributions.count - 1,
        isNegated: isNegated,
        certainty: certainty,
        factuality: ExactDecimal(3),
        date: date,
        quantity: quantity,
        checkWorthiness: ExactDecimal(mantissa: Int128(worth), exponent: -3),
        confidence: ExactDecimal(mantissa: Int128(confidence), exponent: -3),
        rule: "test-claim"
      )
    )
  }

  var document: Document {
    var segments: [Segment] = []
    var sentences: [Sentence] = []
    var offset = 0
    for paragraph in paragraphs {
      let span = Span(offset, offset + paragraph.utf8.count)
      let kind: Segment.Kind =
        paragraph.hasPrefix("# ") ? .heading : paragraph.hasPrefix("| ") ? .boilerplate : .paragraph
      sentences.append(Sentence(span: span, segment: segments.count, tokens: 0..<0))
      segments.append(
        Segment(
          span: span,
          kind: kind,
          furniture: kind == .boilerplate ? .navigation : nil,
          sentences: segments.count..<segments.count + 1
        )
      )
      offset = span.end + 2
    }
    let segmentation = Segmentation(
      segments: segments,
      sentences: sentences,
      tokens: Tokens(spans: [], kinds: [], flags: [], keys: []),
      genre: .article
    )
    return Document(facts: facts, text: text)
      .adding(encoding: TextEncoding(), diagnostics: diagnostics)
      .adding(segmentation: segmentation)
      .adding(dates: dates)
      .adding(quantities: quantities)
      .adding(
        claims: ClaimLayer(claims: claims, attributions: attributions, silences: silences)
      )
  }

  var records: DocumentRecords { DocumentRecords(document, sha256: "") }
}
