import ClaimsetCore
import ClaimsetTables
import Testing

@testable import ClaimsetPipeline

struct DatasetReportTests {
  static let dataset = DatasetReport.Dataset(
    name: "harbours",
    title: "Harbours <old> & new",
    license: "CC-BY-4.0",
    programVersion: "0.0.0",
    formats: ["csv", "json"]
  )

  static func digest(_ number: Int, claims: Int = 3) -> DocumentDigest {
    var fixture = ReportFixture(["The quay sank in 1931. It cost $45 today, they say."])
    fixture.facts = DocumentFacts(id: "d\(number)", path: "input/d\(number).txt")
    fixture.date("1931", "1931", from: "1931-01-01", to: "1931-12-31")
    fixture.date("today", "PRESENT_REF", status: .unresolved)
    fixture.quantity("$45", 45, currency: "USD", isAssumed: true)
    for i in 0..<claims {
      fixture.claim("The quay sank", predicate: "sank", date: 0, worth: (number * 7 + i) % 1000)
    }
    return DocumentDigest(fixture.records)
  }

  static func report(documents: Int) -> DatasetReport {
    var report = DatasetReport(dataset)
    for number in 0..<documents { report.add(digest(number)) }
    return report
  }

  static func rejection() -> DocumentDigest {
    DocumentDigest(
      .rejection(
        facts: DocumentFacts(id: "scan", path: "input/scan.txt"),
        text: SourceText([0xFF]),
        diagnostics: [Diagnostic(code: "R102", severity: .error, message: "not UTF-8")]
      )
    )
  }

  @Test func `opens on what was published and what it gave`() {
    var report = Self.report(documents: 2)
    #expect(
      report.headline == "Published. 2 of 2 documents gave 6 claims, 2 quantities and 4 dates."
    )
    report.add(Self.rejection())
    report.checks = [CheckLine(id: "a", outcome: .warned), CheckLine(id: "b", outcome: .passed)]
    #expect(report.headline.hasPrefix("Published with 2 warnings. 2 of 3 documents gave 6 claims"))
    report.checks.append(CheckLine(id: "c", outcome: .failed))
    #expect(report.headline.hasPrefix("Not published: 1 check failed. "))
  }

  @Test func `says nothing of what was not looked for`() {
    let facts = DocumentFacts(id: "a", path: "input/a.txt")
    let document = Document(facts: facts, text: SourceText("It cost $3."))
      .adding(encoding: TextEncoding())
    var report = DatasetReport(Self.dataset)
    report.add(DocumentDigest(DocumentRecords(document, sha256: "")))
    #expect(report.yield == "1 of 1 document could be used")
    report = DatasetReport(Self.dataset)
    report.add(DocumentDigest(DocumentRecords(document.adding(quantities: []), sha256: "")))
    #expect(report.yield == "1 of 1 document gave 0 quantities")
    #expect(!ReportOutline(ReportPage.html(of: report)).text.contains("Dates"))
  }

  @Test func `keeps the same size for many documents`() {
    let report = Self.report(documents: 1000)
    #expect(report.documentCount == 1000)
    #expect(report.documents.count == DatasetReport.listedDocuments)
    #expect(report.richest.count == DatasetReport.chartedDocuments)
    #expect(report.claims.count == DatasetReport.shownRows)
    #expect(report.findings.allSatisfy { $0.count <= DatasetReport.shownFindings })
    #expect(report.tally.findings[Finding.Kind.unresolvedDate.rawValue] == 1000)
  }

  @Test func `shows one finding of each document before a second of any`() {
    let report = Self.report(documents: 40)
    let shown = report.findings[Finding.Kind.assumedCurrency.rawValue]
    #expect(shown.map(\.documentID) == ["d0", "d1", "d2", "d3", "d4", "d5"])
  }

  @Test func `a finding about no document is told but not counted as one`() {
    var report = Self.report(documents: 1)
    report.add(
      DocumentDigest(
        .rejection(
          facts: DocumentFacts(id: "", path: "input/loop"),
          text: SourceText([]),
          diagnostics: [Diagnostic(code: "S9", severity: .warning, message: "a link to itself")]
        )
      )
    )
    #expect(report.documentCount == 1 && report.rejectedCount == 0)
    #expect(report.findings[Finding.Kind.warning.rawValue].map(\.path) == ["input/loop"])
  }
}

struct ReportPageTests {
  private func outline(_ report: DatasetReport) -> ReportOutline {
    ReportOutline(ReportPage.html(of: report))
  }

  @Test func `the page is whole, with headings in order and every link to a place`() {
    var report = DatasetReportTests.report(documents: 60)
    report.add(DatasetReportTests.rejection())
    report.checks = [CheckLine(id: "unit-known", outcome: .warned, message: "12 % <empty>")]
    report.tableRows = TableName.allCases.map { _ in 7 }
    let outline = outline(report)
    #expect(outline.faults.isEmpty)
    #expect(Set(outline.ids).count == outline.ids.count)
    for link in outline.links where link.hasPrefix("#") {
      #expect(outline.ids.contains(String(link.dropFirst())), "\(link)")
    }
    #expect(outline.headings.first == 1)
    #expect(zip(outline.headings, outline.headings.dropFirst()).allSatisfy { $1 <= $0 + 1 })
    #expect(outline.text.contains("Harbours <old> & new"))
    #expect(outline.text.contains("12 % <empty>"))
  }

  @Test func `asks for nothing from anywhere`() {
    let page = String(
      decoding: ReportPage.html(of: DatasetReportTests.report(documents: 3)),
      as: UTF8.self
    )
    for word in ["src=", "http:", "https:", "@import", "url(", "<link"] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test func `links each row to its place on the page of its document`() throws {
    let digest = DatasetReportTests.digest(5)
    var report = DatasetReport(DatasetReportTests.dataset)
    report.add(digest)
    let links = outline(report).links
    let claim = try #require(digest.claims.first)
    #expect(links.contains("documents/d5.html#\(claim.id)"))
    let finding = try #require(digest.findings.first { $0.kind == .unresolvedDate })
    #expect(links.contains("documents/d5.html#\(finding.rowID)"))
  }

  @Test func `links to no page when none is published`() {
    var dataset = DatasetReportTests.dataset
    dataset.hasPages = false
    var report = DatasetReport(dataset)
    report.add(DatasetReportTests.digest(1))
    #expect(!outline(report).links.contains { $0.hasPrefix("documents/") })
  }

  @Test func `a dataset with nothing in it has a page too`() {
    let outline = outline(DatasetReport(DatasetReportTests.dataset))
    #expect(outline.faults.isEmpty)
    #expect(outline.text.contains("Nothing stands out"))
  }

  @Test func `the same report gives the same bytes`() {
    let report = DatasetReportTests.report(documents: 30)
    #expect(ReportPage.html(of: report) == ReportPage.html(of: report))
    #expect(ReportJSON.bytes(of: report) == ReportJSON.bytes(of: report))
  }
}

struct TimeChartTests {
  @Test func `draws a column a year, and stretches of years when there are many`() throws {
    let years = try #require(TimeChart(years: [(1931, 2), (1960, 1)]))
    #expect(years.step == 1 && years.first == 1931)
    #expect(years.counts.count == 30 && years.counts.first == 2 && years.counts.last == 1)
    let centuries = try #require(TimeChart(years: [(-300, 1), (1999, 4)]))
    #expect(centuries.step == 50)
    #expect(centuries.counts.reduce(0, +) == 5 && centuries.counts.count <= 80)
  }

  @Test func `puts a lone year in the middle, and draws nothing without one`() throws {
    let lone = try #require(TimeChart(years: [(2014, 3)]))
    #expect(lone.counts.count == 10 && lone.counts[2014 - lone.first] == 3)
    #expect(TimeChart(years: []) == nil)
  }
}
