import ClaimsetCore
import ClaimsetTables

// The tables of the report: checks, claims, documents, dates, quantities, diagnostics.

extension ReportPage {
  /// Writes what the checks found.
  func writeChecks(_ html: inout HTMLWriter) {
    guard !report.checks.isEmpty else { return }
    section(&html, "checks", "Checks") { html in
      html.table(
        "What pipeline.yaml asks of the dataset, and what was found",
        columns: ["Check", "Looks at", .number("Observed"), "Asked for", "Result"]
      ) { html in
        for check in report.checks { write(check, &html) }
      }
    }
  }

  private func write(_ check: CheckLine, _ html: inout HTMLWriter) {
    html.element("<tr><th scope=\"row\">", "</th>") { $0.words(check.id) }
    html.cell(check.subject)
    html.element("<td class=\"num\">", "</td>") { $0.words(check.observed) }
    html.cell(check.threshold)
    switch check.outcome {
    case .passed: html.markup("<td class=\"good\">✓ passed</td>")
    case .warned: html.markup("<td class=\"warn\">▲ warning</td>")
    case .failed: html.markup("<td class=\"bad\">✕ failed</td>")
    case .notEvaluated:
      html.element("<td class=\"words soft\">", "</td>") { $0.words(check.message) }
    }
    html.markup("</tr>\n")
  }

  /// Writes the claims most worth checking.
  func writeClaims(_ html: inout HTMLWriter) {
    guard !report.claims.isEmpty else { return }
    section(&html, "claims", "Claims most worth checking") { html in
      html.markup("<p class=\"soft\">Specific and checkable ones first: numbers, dates, named ")
      html.markup("events, laws, records. Each links to its place in the text.</p>\n")
      html.table(
        "Claims by check-worthiness",
        columns: ["Claim", "Held by", "Certainty", "When", .number("Worth"), "Place"]
      ) { html in
        for claim in report.claims { write(claim, &html) }
      }
      writeRest(&html, shown: report.claims.count, of: report.tally.claims, .claims)
    }
  }

  private func write(_ located: DatasetReport.Located<ClaimLine>, _ html: inout HTMLWriter) {
    let claim = located.item
    html.markup("<tr><th scope=\"row\" class=\"claim\">")
    // A dataset without texts has no words to show, but still a row to lead to.
    let wording = [claim.quote.shortened(to: 220), claim.triple, claim.id].first { !$0.isEmpty }
    link(&html, to: located.documentID, row: claim.id, wording ?? "")
    html.markup("</th><td>")
    if claim.attributedTo.isEmpty {
      html.markup("<span class=\"soft\">the author</span>")
    } else {
      html.words(claim.attributedTo.shortened(to: 80))
    }
    html.markup("</td><td>")
    html.text(claim.certainty)
    if claim.negations > 0 { html.markup(" <span class=\"tag neg\">negated</span>") }
    html.markup("</td>")
    html.value(claim.when)
    html.element("<td class=\"num\">", "</td>") { html in
      writeMeter(claim.worth, &html)
      html.text(claim.worth.thousandthsText)
    }
    html.value("\(located.path.fileName):\(claim.line)")
    html.markup("</tr>\n")
  }

  private func writeMeter(_ thousandths: Int, _ html: inout HTMLWriter) {
    html.markup("<svg class=\"meter\" viewBox=\"0 0 1000 10\" preserveAspectRatio=\"none\" ")
    html.markup("aria-hidden=\"true\"><rect height=\"10\" width=\"")
    html.text(String(thousandths))
    html.markup("\"/></svg>")
  }

  /// Writes the documents.
  func writeDocuments(_ html: inout HTMLWriter) {
    section(&html, "documents", "Documents") { html in
      html.table(
        report.documents.count < report.documentCount
          ? "The first \(report.documents.count.grouped) documents" : "All documents",
        columns: ["Document", "Path", "Published", "Genre", .number("Sentences")]
          + yields.map { .number($0.name) }
      ) { html in
        for document in report.documents { write(document, &html) }
      }
      writeRest(&html, shown: report.documents.count, of: report.documentCount, .documents)
    }
  }

  private func write(_ document: DatasetReport.DocumentLine, _ html: inout HTMLWriter) {
    html.markup("<tr><th scope=\"row\" class=\"words\">")
    let name = document.title.isEmpty ? document.path.fileName : document.title.shortened(to: 120)
    guard document.isUsable else {
      html.words(name)
      html.markup("</th>")
      html.cell(document.path)
      html.markup("<td class=\"bad\">not used</td><td></td><td></td>")
      for _ in yields { html.markup("<td></td>") }
      return html.markup("</tr>\n")
    }
    link(&html, to: document.id, name)
    html.markup("</th>")
    html.cell(document.path)
    if document.published.isEmpty {
      html.markup("<td class=\"nw soft\">not stated</td>")
    } else {
      html.value(document.published)
    }
    html.value(document.genre)
    html.cell(document.sentences)
    for yield in yields { html.cell(yield.count(document)) }
    html.markup("</tr>\n")
  }

  /// What was looked for in the documents, and where a line has the count.
  private var yields: [(name: String, count: (DatasetReport.DocumentLine) -> Int)] {
    let tally = report.tally
    return [
      ("Claims", { $0.claims }, tally.readForClaims),
      ("Quantities", { $0.quantities }, tally.readForQuantities),
      ("Dates", { $0.dates }, tally.readForDates),
    ].filter { $0.2 > 0 }.map { ($0.0, $0.1) }
  }

  /// Writes what stages said, code by code.
  func writeDiagnostics(_ html: inout HTMLWriter) {
    guard !report.diagnostics.isEmpty else { return }
    section(&html, "diagnostics", "Read, but not used as it stood") { html in
      html.table(
        "Diagnostics by code; every one with its place is in \(file(.diagnostics))",
        columns: [
          "Code", "Severity", .number("Count"), .number("Documents"), "First message",
          "What would help",
        ]
      ) { html in
        for entry in report.diagnostics {
          html.element("<tr><th scope=\"row\">", "</th>") { $0.text(entry.code) }
          html.value(entry.severity)
          html.cell(entry.count)
          html.cell(entry.documents)
          html.element("<td class=\"words\">", "</td>") { $0.words(entry.message) }
          html.element("<td class=\"words\">", "</td>") { $0.advice(entry.hint) }
          html.markup("</tr>\n")
        }
      }
    }
  }
}

extension ClaimLine {
  /// Subject, predicate and object in a row.
  var triple: String { [subject, predicate, object].filter { !$0.isEmpty }.joined(separator: " ") }
}

extension Int {
  /// A number of thousandths as a decimal: `0.85`.
  var thousandthsText: String {
    let digits = String(1000 + self % 1000).dropFirst()
    return "\(self / 1000).\(digits.last == "0" ? digits.dropLast() : digits)"
  }
}

extension String {
  /// The part after the last `/`.
  var fileName: String {
    utf8.lastIndex(of: UInt8(ascii: "/")).map { String(self[index(after: $0)...]) } ?? self
  }

  /// The first `limit` scalars, with an ellipsis when that is not all.
  func shortened(to limit: Int) -> String {
    guard utf8.count > limit, unicodeScalars.count > limit else { return self }
    return String(String.UnicodeScalarView(unicodeScalars.prefix(limit - 1))) + "…"
  }
}
