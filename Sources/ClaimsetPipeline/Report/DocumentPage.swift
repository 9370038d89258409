import ClaimsetCore
import ClaimsetTables

/// The page of one document: its text with the mentions marked, and the rows beside it.
///
/// It is `documents/<id>.html` of the dataset. Each row is an anchor by its id.
struct DocumentPage {
  /// The rows.
  let records: DocumentRecords
  /// The rows as its script reads them; nil where there is no site, which has the script.
  let rows: SiteRows?
  /// The document.
  var document: Document { records.document }
  /// The offset behind which the page shows nothing.
  let limit: Int
  /// The first claim under each attribution, where the attribution has its anchor.
  let firstClaims: [Int: Int]

  /// How many bytes of a text a page shows; browsers are slow on much longer pages.
  static let limitBytes = 1 << 20
  /// How many rows a page shows.
  static let limitRows = 10_000

  /// The path of the page within the dataset.
  static func path(of documentID: String) -> String { "documents/\(documentID).html" }

  /// The bytes of the page of the document behind `records`; `rows` are what its script explains,
  /// nil without a site.
  static func html(of records: DocumentRecords, _ rows: SiteRows? = nil) -> [UInt8] {
    var firstClaims: [Int: Int] = [:]
    for (index, claim) in (records.document.claims?.claims ?? []).enumerated().reversed() {
      if let attribution = claim.attribution { firstClaims[attribution] = index }
    }
    return DocumentPage(
      records: records,
      rows: rows,
      limit: limit(of: records),
      firstClaims: firstClaims
    ).html()
  }

  /// Where the page stops: at the last scalar boundary within ``limitBytes``, or where the first
  /// row too many starts.
  private static func limit(of records: DocumentRecords) -> Int {
    let (text, document) = (records.text, records.document)
    var limit = min(text.count, limitBytes)
    while limit > 0, limit < text.count, !text.bytes[limit].startsScalar { limit -= 1 }
    let rows = [
      document.claims?.claims.map(\.span) ?? [], document.quantities?.map(\.span) ?? [],
      document.dates?.map(\.span) ?? [],
    ]
    guard rows.reduce(0, { $0 + $1.count }) > limitRows else { return limit }
    let starts = rows.joined().map(\.start).sorted()
    return min(limit, starts[limitRows])
  }

  private func html() -> [UInt8] {
    let title = document.displayTitle ?? document.facts.path.fileName
    return HTMLWriter.page(
      title: title,
      style: PageStyle.document,
      capacity: limit * 4 + (1 << 14)
    ) { html in
      html.markup("<header><div class=\"wrap\">\n")
      html.markup("<p>")
      if rows != nil { html.markup("<a href=\"../site/index.html\">← The dataset</a> · ") }
      html.markup("<a href=\"../report.html\">Report</a></p>\n<h1 dir=\"auto\">")
      html.text(title)
      html.markup("</h1>\n")
      writeFacts(&html)
      writeLegend(&html)
      html.markup("</div></header>\n<main id=\"main\" class=\"wrap\">\n")
      writeText(&html)
      writeDiagnostics(&html)
      html.markup(
        "</main>\n<footer class=\"wrap\">Offsets, ids and values of every row are in the "
      )
      html.markup("tables beside the report. <span class=\"id\">")
      html.text(document.facts.id)
      html.markup("</span></footer>\n")
      if let rows { writeScripts(&html, rows) }
    }
  }

  private func writeFacts(_ html: inout HTMLWriter) {
    let facts = document.facts
    html.markup("<dl class=\"facts\">\n")
    fact(&html, "Path", facts.path)
    fact(&html, "Published", facts.published ?? "not stated")
    fact(&html, "Author", facts.author ?? "")
    fact(&html, "Licence", facts.license ?? "")
    fact(&html, "Genre", document.genre.rawValue)
    fact(&html, "Language", facts.language ?? "")
    if let url = facts.sourceURL, !url.isEmpty {
      html.markup("<div><dt>Source</dt><dd>")
      writeLink(&html, url)
      html.markup("</dd></div>\n")
    }
    html.markup("</dl>\n")
  }

  /// Only an address of the web becomes a link; anything else is shown as it is.
  private func writeLink(_ html: inout HTMLWriter, _ url: String) {
    guard url.hasPrefix("https://") || url.hasPrefix("http://") else { return html.words(url) }
    html.markup("<a rel=\"noopener noreferrer\" href=\"")
    html.text(url)
    html.element("\">", "</a>") { $0.words(url) }
  }

  private func fact(_ html: inout HTMLWriter, _ name: StaticString, _ value: String) {
    guard !value.isEmpty else { return }
    html.markup("<div><dt>")
    html.markup(name)
    html.element("</dt><dd>", "</dd></div>\n") { $0.words(value) }
  }

  private func writeLegend(_ html: inout HTMLWriter) {
    html.markup("<p class=\"legend\">")
    if let claims = document.claims?.claims {
      html.element("<span><span class=\"c\">", "</span> underlined and numbered</span> ") {
        $0.text(claims.count.counted("claim"))
      }
    }
    if let quantities = document.quantities {
      html.element("<span><span class=\"q\">", "</span> dashed</span> ") {
        $0.text(quantities.count.counted("quantity", "quantities"))
      }
    }
    if let dates = document.dates {
      html.element("<span><span class=\"d\">", "</span> dotted</span> ") {
        $0.text(dates.count.counted("date"))
      }
    }
    html.markup("<span>Page furniture that was set aside is pale</span></p>\n")
  }

  private func writeText(_ html: inout HTMLWriter) {
    let segments = document.segmentation?.segments ?? []
    guard !segments.isEmpty else {
      html.markup("<p>There is no text in this document.</p>\n")
      return
    }
    let marks = SegmentMarks(records, limit: limit)
    for (index, segment) in segments.enumerated() {
      guard segment.span.start < limit else { break }
      write(segment, index, marks.range(of: index), marks, &html)
    }
    guard limit < document.text.count else { return }
    html.markup("<p class=\"seg\" role=\"note\"><strong>")
    html.text(
      "The page stops here: it shows the first \(limit.grouped) of "
        + "\(document.text.count.grouped) bytes. The tables have the rows of the whole text."
    )
    html.markup("</strong></p>\n")
  }

  private func write(
    _ segment: Segment,
    _ index: Int,
    _ range: Range<Int>,
    _ marks: SegmentMarks,
    _ html: inout HTMLWriter
  ) {
    switch segment.kind {
    case .boilerplate: html.markup("<div class=\"seg bp\" id=\"")
    // The head of the page has the title already.
    case .title: html.markup("<div class=\"seg ti\" id=\"")
    case .heading, .paragraph, .listItem: html.markup("<div class=\"seg\" id=\"")
    }
    html.text(records.id(of: .segments, at: index) ?? "")
    html.markup("\">")
    let isHeading = segment.kind == .title || segment.kind == .heading
    if isHeading {
      html.markup("<h2 dir=\"auto\">")
    } else {
      html.markup(segment.kind == .listItem ? "<p class=\"li\" dir=\"auto\">" : "<p dir=\"auto\">")
    }
    let shown = Span(segment.span.start, min(segment.span.end, limit))
    MarkedSegment(records: records, marks: marks.marks[range]).write(shown, segment.marker, &html)
    writeReason(segment, index, &html)
    html.markup(isHeading ? "</h2>" : "</p>")
    if !range.isEmpty {
      html.markup("<ul class=\"rows\">\n")
      for mark in marks.marks[range] { write(mark, &html) }
      html.markup("</ul>")
    }
    html.markup("</div>\n")
  }

  /// Says what a piece of furniture is, or why a segment gave no claim; a heading gives none.
  private func writeReason(_ segment: Segment, _ index: Int, _ html: inout HTMLWriter) {
    if let furniture = segment.furniture {
      html.element("<span class=\"why\">Set aside: ", "</span>") { $0.text(furniture.rawValue) }
    } else if segment.kind == .paragraph || segment.kind == .listItem,
      let reason = document.claims?.silences[index]
    {
      html.element("<span class=\"why\">No claim: ", "</span>") { $0.words(reason) }
    }
  }

  private func writeDiagnostics(_ html: inout HTMLWriter) {
    guard !records.diagnostics.isEmpty else { return }
    html.markup(
      "<section aria-labelledby=\"found\"><h2 id=\"found\">Read, but not used as it stood"
    )
    html.markup("</h2>\n<ul>\n")
    for diagnostic in records.diagnostics.prefix(Self.shownDiagnostics) {
      html.element("<li><code>", "</code> ") { $0.text(diagnostic.code) }
      if let span = diagnostic.span {
        let place = records.positions.place(at: span.start)
        html.text("line \(place.line), column \(place.column): ")
      }
      html.words(diagnostic.message)
      if !diagnostic.hint.isEmpty {
        html.element(" <span class=\"soft\">", "</span>") { $0.advice(diagnostic.hint) }
      }
      html.markup("</li>\n")
    }
    html.markup("</ul>\n")
    if records.diagnostics.count > Self.shownDiagnostics {
      html.text(
        "\((records.diagnostics.count - Self.shownDiagnostics).grouped) more in diagnostics."
      )
    }
    html.markup("</section>\n")
  }

  private static let shownDiagnostics = 100
}
