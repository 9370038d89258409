import ClaimsetCore
import ClaimsetTables
import Testing

@testable import ClaimsetPipeline

struct SiteRowsTests {
  private static var harbour: ReportFixture {
    var fixture = ReportFixture(["The quay sank in 1931.", "Some </script> said it cost 5."])
    fixture.claim("Some </script> said", predicate: "said")
    fixture.date("1931", "1931", from: "1931-01-01", to: "1931-12-31")
    fixture.quantity("5", 5)
    return fixture
  }

  private func text(_ rows: SiteRows, _ table: TableName) -> String {
    let place = SiteTable.all.firstIndex { $0.name == table } ?? 0
    return rows.pieces[place].map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
  }

  @Test func `a row has a cell for each column, behind the id of its document`() throws {
    let rows = SiteRows(Self.harbour.records)
    for table in SiteTable.all {
      let content = text(rows, table.name)
      guard !content.isEmpty else { continue }
      let value = try JSONReader.value(Array(content.utf8))
      guard case .array(let piece) = value, case .array(let rows)? = piece.last,
        case .array(let cells)? = rows.first
      else {
        Issue.record("\(table.name) has no rows: \(content)")
        continue
      }
      #expect(piece.first == .string("harbour"))
      #expect(cells.count == table.columns.count, "\(table.name)")
    }
  }

  @Test func `words of a document cannot end the script they stand in`() {
    let rows = SiteRows(Self.harbour.records)
    #expect(text(rows, .claims).contains("Some \\u003c/script>"))
    #expect(!text(rows, .claims).contains("<"))
  }

  @Test func `a decimal keeps its digits, as text`() {
    #expect(text(SiteRows(Self.harbour.records), .quantities).contains(",\"5\","))
  }

  @Test func `no words of a text are in the rows of a dataset without texts`() {
    let records = DocumentRecords(Self.harbour.records.document, sha256: "", texts: .none)
    let rows = SiteRows(records)
    for table in [TableName.claims, .dates, .quantities] {
      #expect(
        !text(rows, table).contains("script") && !text(rows, table).contains("\"1931\",\"DATE")
      )
    }
  }

  @Test func `many rows are cut into pieces that hold all of them`() {
    var fixture = ReportFixture([String(repeating: "It is 5. ", count: 600)])
    fixture.quantities = (0..<600).map { number in
      QuantityMention(
        span: Span(number * 9 + 6, number * 9 + 7),
        kind: .count,
        value: ExactDecimal(5),
        bound: .equal,
        unit: "1",
        rule: "test"
      )
    }
    let place = SiteTable.all.firstIndex { $0.name == .quantities } ?? 0
    let pieces = SiteRows(fixture.records).pieces[place]
    #expect(pieces.count == 3)
    #expect(pieces.allSatisfy { $0.starts(with: Array("[\"harbour\",[[".utf8)) })
  }

  @Test func `what the cache kept is what was put there`() {
    let rows = SiteRows(Self.harbour.records)
    #expect(SiteRows(bytes: rows.bytes) == rows)
    #expect(SiteRows(bytes: rows.bytes.dropLast()) == nil)
    #expect(SiteRows(bytes: []) == nil)
  }
}

struct SitePageTests {
  private static let tables = TableName.allCases.map { _ in 3 }

  private func pages(_ report: DatasetReport) -> [(SitePage, ReportOutline)] {
    SitePage.all.filter { $0.isShown(report) }.map { ($0, ReportOutline($0.html(of: report))) }
  }

  @Test func `every page nests, has one first heading and leads to all others`() {
    var report = DatasetReportTests.report(documents: 3)
    report.tableRows = Self.tables
    for (page, outline) in pages(report) {
      #expect(outline.faults.isEmpty, "\(page.name)")
      #expect(outline.headings.filter { $0 == 1 }.count == 1, "\(page.name)")
      for other in SitePage.all where other.isShown(report) {
        #expect(outline.links.contains(other.fileName), "\(page.name)")
      }
      #expect(outline.links.contains("../report.html"))
    }
  }

  @Test func `a page without rows is not there, and nothing leads to it`() {
    let report = DatasetReport(DatasetReportTests.dataset)
    let shown = pages(report)
    #expect(shown.map(\.0.name) == ["index"])
    #expect(!shown.flatMap(\.1.links).contains("claims.html"))
  }

  @Test func `asks for nothing but files of the site`() {
    var report = DatasetReportTests.report(documents: 3)
    report.tableRows = Self.tables
    for page in SitePage.all {
      let html = String(decoding: page.html(of: report), as: UTF8.self)
      for word in ["src=\"http", "src=\"/", "href=\"/", "@import", "url("] {
        #expect(!html.contains(word), "\(page.name): \(word)")
      }
    }
    for asset in SiteAsset.all {
      let content = String(decoding: asset.bytes, as: UTF8.self)
      for word in ["http:", "https:", "fetch(", "innerHTML", "url("] {
        #expect(!content.contains(word), "\(asset.name): \(word)")
      }
    }
  }

  @Test func `every script that a page names is published`() {
    let report = DatasetReportTests.report(documents: 1)
    let names = Set(SiteAsset.all.map(\.name))
    for page in SitePage.all {
      let html = String(decoding: page.html(of: report), as: UTF8.self)
      for part in html.split(separator: "src=\"assets/").dropFirst() {
        #expect(names.contains(String(part.prefix { $0 != "\"" })), "\(page.name)")
      }
    }
  }
}

struct ReportConflictsTests {
  private static var report: DatasetReport {
    var report = DatasetReport(DatasetReportTests.dataset)
    var line = ConflictLine(id: "r1", kind: "date", isStrong: true, reason: "Two <days>.")
    for (path, quote) in [("a.txt", "It opened in 1911."), ("b.txt", "It opened in 1912.")] {
      line.sides.append(
        ConflictLine.Side(claimID: "c1", documentID: "d", path: path, line: 4, quote: quote)
      )
    }
    report.conflicts = [line]
    report.conflictCount = 7
    return report
  }

  @Test func `conflicts come first, both quotes with their places`() {
    let outline = ReportOutline(ReportPage.html(of: Self.report))
    #expect(outline.faults.isEmpty)
    for words in ["7 pairs of claims", "It opened in 1911.", "b.txt:4", "Two <days>."] {
      #expect(outline.text.contains(words), "\(words)")
    }
    #expect(outline.links.contains("documents/d.html#c1"))
    #expect(!outline.text.contains("Nothing stands out"))
  }

  @Test func `the overview of the site leads there from its own folder`() {
    let overview = SitePage.all[0].html(of: Self.report)
    #expect(ReportOutline(overview).links.contains("../documents/d.html#c1"))
    #expect(ReportOutline(overview).links.contains("../site/conflicts.html"))
  }

  @Test func `a dataset without conflicts says nothing of them`() {
    let outline = ReportOutline(ReportPage.html(of: DatasetReport(DatasetReportTests.dataset)))
    #expect(!outline.ids.contains("conflicts"))
  }
}
