import ClaimsetCore
import ClaimsetTables
import Testing

@testable import ClaimsetPipeline

struct DocumentDigestTests {
  private var harbour: ReportFixture {
    var fixture = ReportFixture([
      "# Harbour news",
      "The harbour took in over 120 ships last month. A berth costs $45 today.",
      "The mayor denies that the quay sank in 1931.",
      "What a lovely view it is!",
    ])
    fixture.date("last month", "XXXX-XX", status: .unresolved)
    fixture.date("1931", "1931", from: "1931-01-01", to: "1931-12-31")
    fixture.quantity("over 120 ships", 120)
    fixture.quantity("$45", 45, currency: "USD", isAssumed: true)
    fixture.claim("The harbour took in over 120 ships", predicate: "took in", worth: 700)
    fixture.claim(
      "the quay sank in 1931",
      predicate: "sank",
      certainty: .reported,
      isNegated: true,
      date: 1,
      heldBy: "The mayor",
      worth: 900,
      confidence: 400
    )
    fixture.silences = [0: "a heading", 3: "no fact in it"]
    return fixture
  }

  private func finding(_ kind: Finding.Kind, in digest: DocumentDigest) throws -> Finding {
    try #require(digest.findings.first { $0.kind == kind })
  }

  @Test func `counts rows, years and certainties`() {
    let tally = DocumentDigest(harbour.records).tally
    #expect(tally.claims == 2 && tally.dates == 2 && tally.quantities == 2)
    #expect(tally.negatedClaims == 1 && tally.attributedClaims == 1)
    #expect(tally.years.map(\.year) == [1931])
    #expect(tally.certainty == [1, 1, 0, 0, 0, 0, 0])
  }

  @Test func `says which dates hang on an unknown day, where, and what would settle it`() throws {
    let finding = try finding(.unresolvedDate, in: DocumentDigest(harbour.records))
    #expect(finding.quote == "last month")
    #expect(finding.before == "The harbour took in over 120 ships ")
    #expect((finding.line, finding.column) == (3, 36))
    #expect(finding.fix.contains("`input/harbour.meta.yaml`"))
    #expect(finding.rowID == harbour.records.id(of: .dates, at: 0))
  }

  @Test func `does not ask for a publication date that is known`() throws {
    var fixture = harbour
    fixture.facts.published = "1950-05-01"
    #expect(try finding(.unresolvedDate, in: DocumentDigest(fixture.records)).fix.isEmpty)
  }

  @Test func `finds assumed currencies, denials, doubtful readings and silent text`() throws {
    let digest = DocumentDigest(harbour.records)
    #expect(try finding(.assumedCurrency, in: digest).quote == "$45")
    #expect(try finding(.denial, in: digest).why == "denied by The mayor")
    #expect(try finding(.doubtfulReading, in: digest).quote == "the quay sank in 1931")
    #expect(try finding(.silentText, in: digest).why == "no fact in it")
    #expect(digest.tally.findings == [0, 0, 1, 1, 1, 1, 1])
  }

  @Test func `puts the claims most worth checking first`() {
    #expect(DocumentDigest(harbour.records).claims.map(\.worth) == [900, 700])
  }

  @Test func `a rejected document is one finding, whatever else was found`() {
    let records = DocumentRecords.rejection(
      facts: DocumentFacts(id: "scan", path: "input/scan.txt"),
      text: SourceText([0x41, 0xFF]),
      diagnostics: [
        Diagnostic(code: "R001", severity: .warning, message: "no sidecar"),
        Diagnostic(code: "R002", severity: .error, span: Span(1, 2), message: "not UTF-8"),
      ]
    )
    let digest = DocumentDigest(records)
    #expect(!digest.isUsable)
    #expect(digest.findings.map(\.kind) == [.rejected, .warning])
    #expect(digest.findings.map(\.why) == ["R002 not UTF-8", "R001 no sidecar"])
  }

  @Test func `the byte form gives the same digest back, and nothing when it is cut`() {
    let digest = DocumentDigest(harbour.records)
    let bytes = digest.bytes
    #expect(DocumentDigest(bytes: bytes) == digest)
    #expect(DocumentDigest(harbour.records).bytes == bytes)
    for length in bytes.indices {
      #expect(DocumentDigest(bytes: Array(bytes[..<length])) == nil, "\(length)")
    }
    #expect(DocumentDigest(bytes: bytes + [0]) == nil)
  }

  @Test func `keeps no words that are not to be published`() {
    let bare = DocumentDigest(harbour.records, texts: .none)
    for finding in bare.findings {
      #expect(finding.before.isEmpty && finding.quote.isEmpty && finding.after.isEmpty)
    }
    #expect(bare.claims.allSatisfy { $0.quote.isEmpty && $0.predicate.isEmpty })
    let quotes = DocumentDigest(harbour.records, texts: .quotes)
    #expect(quotes.findings.allSatisfy { $0.before.isEmpty && $0.after.isEmpty })
    #expect(quotes.dates.first?.quote == "last month")
  }

  @Test func `stays small however long the document`() {
    var fixture = ReportFixture([String(repeating: "It was 5 then. ", count: 200)])
    for i in 0..<200 {
      let span = Span(i * 15, i * 15 + 14)
      fixture.dates.append(
        DateMention(span: span, kind: .date, timex: "PAST_REF", status: .unresolved, rule: "x")
      )
    }
    let digest = DocumentDigest(fixture.records)
    #expect(digest.findings.count == DocumentDigest.kept)
    #expect(digest.dates.count == DocumentDigest.samples)
    #expect(digest.tally.findings[Finding.Kind.unresolvedDate.rawValue] == 200)
  }

  @Test func `cuts long passages between scalars`() throws {
    var fixture = ReportFixture([String(repeating: "é", count: 500)])
    fixture.silences = [0: "no fact in it"]
    let finding = try finding(.silentText, in: DocumentDigest(fixture.records))
    #expect(finding.quote == String(repeating: "é", count: 120) + "…")
  }
}

struct QuantityReadingTests {
  @Test func `puts bound, value and unit in a few words`() {
    func reading(_ mention: QuantityMention) -> String { mention.reading }
    let span = Span(0, 1)
    let per = QuantityMention(
      span: span,
      kind: .rate,
      value: ExactDecimal(12_500),
      bound: .greater,
      unit: "/a",
      rule: "r"
    )
    #expect(per.reading == "> 12,500 /a")
    let range = QuantityMention(
      span: span,
      kind: .money,
      low: ExactDecimal("2.50"),
      high: ExactDecimal(10),
      unit: "",
      currency: "EUR",
      per: "{share}",
      rule: "r"
    )
    #expect(range.reading == "2.50–10 EUR/{share}")
    let open = QuantityMention(
      span: span,
      kind: .count,
      low: ExactDecimal(5),
      isVague: true,
      unit: "1",
      rule: "r"
    )
    #expect(open.reading == "from 5 (vague)")
  }

  @Test func `writes no more digits than a reader can take in`() {
    #expect(ExactDecimal(mantissa: 3, exponent: 1_000_000_000).grouped == "3e1000000000")
    #expect(ExactDecimal(mantissa: -1_234_550, exponent: -2).grouped == "-12,345.50")
    #expect(ExactDecimal(2009).grouped == "2,009")
  }

  @Test func `turns decimals into thousandths without overflow`() {
    #expect(ExactDecimal("0.85")?.thousandths == 850)
    #expect(ExactDecimal("-1")?.thousandths == 0)
    #expect(ExactDecimal(mantissa: 1, exponent: -60).thousandths == 0)
    #expect(ExactDecimal(mantissa: .max, exponent: 90).thousandths == 1000)
  }
}
