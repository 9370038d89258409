import ClaimsetCore
import ClaimsetTables
import Testing

@testable import ClaimsetPipeline

struct DocumentPageTests {
  private func span(_ start: Int, _ end: Int) -> Span { Span(start, end) }

  private func claim(_ span: Span, segment: Int = 0) -> Claim {
    Claim(
      span: span,
      segment: segment,
      subject: Phrase(supplied: "the quay"),
      predicate: Phrase(Span(span.start, span.start + 1)),
      factuality: .zero,
      checkWorthiness: .zero,
      confidence: .zero,
      rule: "r"
    )
  }

  private func date(_ span: Span) -> DateMention {
    DateMention(span: span, kind: .date, timex: "1931", status: .resolved, rule: "r")
  }

  private func quantity(_ span: Span, date: Int? = nil) -> QuantityMention {
    QuantityMention(
      span: span,
      kind: .count,
      value: ExactDecimal(3),
      unit: "1",
      date: date,
      rule: "r"
    )
  }

  /// Faults of a page that hold for every page.
  private func faults(_ outline: ReportOutline) -> [String] {
    let ids = Set(outline.ids)
    let dangling = outline.links.filter {
      $0.hasPrefix("#") && !ids.contains(String($0.dropFirst()))
    }
    return outline.faults + dangling.map { "no place for \($0)" }
      + (ids.count == outline.ids.count ? [] : ["an id stands twice"])
  }

  @Test func `marks overlap in any way and elements still nest`() {
    let text = "The quay of the old harbour sank in 1931 & nobody <saw> it."
    var fixture = ReportFixture([text])
    var seed: UInt64 = 7
    func next(_ limit: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % limit
    }
    func anySpan() -> Span {
      let start = next(text.utf8.count - 1)
      return Span(start, start + 1 + next(text.utf8.count - start))
    }
    for _ in 0..<60 {
      fixture.claims = (0..<next(6)).map { _ in claim(anySpan()) }
      fixture.dates = (0..<next(5)).map { _ in date(anySpan()) }
      fixture.quantities = (0..<next(5)).map { _ in quantity(anySpan()) }
      let outline = ReportOutline(DocumentPage.html(of: fixture.records))
      #expect(faults(outline).isEmpty)
    }
  }

  @Test func `a date and a quantity in one place both have their anchor`() {
    var fixture = ReportFixture(["It took three years in all."])
    fixture.dates = [date(span(8, 19))]
    fixture.quantities = [quantity(span(8, 19), date: 0)]
    let outline = ReportOutline(DocumentPage.html(of: fixture.records))
    #expect(faults(outline).isEmpty)
    for table in [TableName.dates, .quantities] {
      let id = fixture.records.id(of: table, at: 0) ?? ""
      #expect(outline.ids.contains(id) && outline.ids.contains("t-\(id)"))
    }
  }

  @Test func `an attribution has its anchor at the first claim under it`() {
    var fixture = ReportFixture(["The mayor denies that the quay sank and that it burnt."])
    fixture.claim("the quay sank", predicate: "sank", heldBy: "The mayor")
    fixture.claims.append(fixture.claims[0])
    let outline = ReportOutline(DocumentPage.html(of: fixture.records))
    #expect(faults(outline).isEmpty)
    #expect(outline.ids.contains(fixture.records.id(of: .attributions, at: 0) ?? "-"))
  }

  @Test func `shows every segment with its text and every row with an anchor`() {
    var fixture = ReportFixture([
      "# Harbour <news>", "The quay sank in 1931.", "| Home | Contact", "So <b>they</b> said.",
    ])
    fixture.claims = [claim(fixture.span(of: "The quay sank in 1931"), segment: 1)]
    fixture.dates = [date(fixture.span(of: "1931"))]
    fixture.silences = [3: "nobody is named"]
    let records = fixture.records
    let outline = ReportOutline(DocumentPage.html(of: records))
    #expect(faults(outline).isEmpty)
    for phrase in ["Harbour <news>", "So <b>they</b> said.", "navigation", "nobody is named"] {
      #expect(outline.text.contains(phrase), "\(phrase)")
    }
    for table in [TableName.segments, .claims, .dates] {
      for index in 0..<records.count(of: table) {
        #expect(outline.ids.contains(records.id(of: table, at: index) ?? "-"))
      }
    }
    #expect(outline.headings.first == 1 && outline.headings.dropFirst().allSatisfy { $0 == 2 })
  }

  @Test func `stops at its limit between scalars and says so`() {
    let long = String(repeating: "北", count: DocumentPage.limitBytes / 3 + 400)
    let page = DocumentPage.html(of: ReportFixture(["Start.", long, "The end."]).records)
    let outline = ReportOutline(page)
    #expect(outline.faults.isEmpty)
    #expect(outline.text.contains("The page stops here"))
    #expect(!outline.text.contains("The end."))
    #expect(!outline.text.contains("\u{FFFD}"))
    #expect(page.count < DocumentPage.limitBytes * 2)
  }

  @Test func `stops at the first row too many`() {
    let count = DocumentPage.limitRows + 50
    var fixture = ReportFixture([String(repeating: "It is 5. ", count: count)])
    fixture.quantities = (0..<count).map { quantity(Span($0 * 9 + 6, $0 * 9 + 7)) }
    let outline = ReportOutline(DocumentPage.html(of: fixture.records))
    #expect(faults(outline).isEmpty)
    #expect(outline.ids.count { $0.hasPrefix("q") } == DocumentPage.limitRows)
    #expect(outline.text.contains("The page stops here"))
  }

  @Test func `only an address of the web becomes a link`() {
    var fixture = ReportFixture(["Text."])
    fixture.facts.sourceURL = "javascript:alert(1)"
    let plain = ReportOutline(DocumentPage.html(of: fixture.records))
    #expect(plain.links == ["#main", "../report.html"])
    let ofSite = DocumentPage.html(of: fixture.records, SiteRows(fixture.records))
    #expect(
      ReportOutline(ofSite).links == [
        "#main", "../site/index.html", "../report.html", "../site/assets/panel.css",
      ]
    )
    #expect(plain.text.contains("javascript:alert(1)"))
    fixture.facts.sourceURL = "https://example.org/?a=1&b=\"2"
    let linked = DocumentPage.html(of: fixture.records)
    #expect(
      String(decoding: linked, as: UTF8.self)
        .contains("href=\"https://example.org/?a=1&amp;b=&quot;2\"")
    )
  }

  @Test func `a document without text has a page that says so`() {
    let outline = ReportOutline(DocumentPage.html(of: ReportFixture([]).records))
    #expect(outline.faults.isEmpty)
    #expect(outline.text.contains("There is no text in this document."))
  }

  @Test func `ten times the rows take about ten times the bytes`() {
    func bytes(_ sentences: Int) -> Int {
      var fixture = ReportFixture([String(repeating: "It sank in 1931. ", count: sentences)])
      for i in 0..<sentences {
        fixture.claims.append(claim(Span(i * 17, sentences * 17)))
        fixture.dates.append(date(Span(i * 17 + 11, i * 17 + 15)))
      }
      return DocumentPage.html(of: fixture.records).count
    }
    #expect(bytes(1000) < bytes(100) * 12)
  }
}
