import ClaimsetCore

// "Look at these first": what a person should see before the data is used.

extension ReportPage {
  /// Writes the findings, the gravest kind first.
  func writeFindings(_ html: inout HTMLWriter) {
    section(&html, "look", "Look at these first") { html in
      let notPassed = report.checks.filter { $0.outcome == .warned || $0.outcome == .failed }
      writeConflicts(&html)
      guard
        !notPassed.isEmpty || !report.conflicts.isEmpty
          || report.findings.contains(where: { !$0.isEmpty })
      else {
        html.markup("<p>Nothing stands out: every document was used, every check passed, ")
        html.markup("and every date and amount could be read as it stands.</p>\n")
        return
      }
      for kind in Finding.Kind.allCases {
        write(kind, &html)
        if kind == .rejected { write(notPassed, &html) }
      }
    }
  }

  private func write(_ kind: Finding.Kind, _ html: inout HTMLWriter) {
    let shown = report.findings[kind.rawValue]
    let total = report.tally.findings[kind.rawValue]
    guard !shown.isEmpty else { return }
    openGroup(&html, kind.tone, kind.heading(total), kind.explanation)
    write(shown.prefix(kind.openCount), &html)
    let folded = shown.dropFirst(kind.openCount)
    if !folded.isEmpty {
      html.element("<details><summary>", "</summary>") {
        $0.text("\(folded.count.grouped) more \(folded.count == 1 ? "example" : "examples")")
      }
      write(folded, &html)
      html.markup("</details>\n")
    }
    if shown.count < total {
      writeWhereAll(kind, total, &html)
    }
    html.markup("</article>\n")
  }

  private func write(
    _ findings: ArraySlice<DatasetReport.Located<Finding>>,
    _ html: inout HTMLWriter
  ) {
    html.markup("<ul>\n")
    var lastFix = ""
    for located in findings {
      write(located, showingFix: located.item.fix != lastFix, &html)
      lastFix = located.item.fix
    }
    html.markup("</ul>\n")
  }

  private func writeWhereAll(_ kind: Finding.Kind, _ total: Int, _ html: inout HTMLWriter) {
    html.markup("<p class=\"more\">")
    html.text("All \(total.grouped) are in ")
    html.markup("<a href=\"")
    html.path(root + file(kind.table))
    html.markup("\">")
    html.text(file(kind.table))
    html.markup("</a>: ")
    html.text(kind.condition)
    html.markup("</p>\n")
  }

  private func openGroup(
    _ html: inout HTMLWriter,
    _ tone: StaticString,
    _ heading: String,
    _ explanation: String
  ) {
    html.markup("<article class=\"group ")
    html.markup(tone)
    html.markup("\"><h3>")
    html.text(heading)
    html.markup("</h3>\n<p>")
    html.text(explanation)
    html.markup("</p>\n")
  }

  private func write(
    _ located: DatasetReport.Located<Finding>,
    showingFix: Bool,
    _ html: inout HTMLWriter
  ) {
    let finding = located.item
    html.markup("<li>")
    if !finding.quote.isEmpty { writeQuote(finding, &html) }
    html.markup("<div class=\"about\"><p class=\"place\">")
    let place = finding.line > 0 ? ":\(finding.line):\(finding.column)" : ""
    if finding.kind == .rejected {
      html.words(located.path + place)
    } else {
      link(&html, to: located.documentID, row: finding.rowID, located.path + place)
    }
    html.markup("</p><p>")
    html.words(finding.why.sentence)
    html.markup("</p>")
    if showingFix, !finding.fix.isEmpty {
      html.element("<p class=\"fix\"><b>To settle it:</b> ", "</p>") {
        $0.advice(finding.fix.sentence)
      }
    }
    html.markup("</div></li>\n")
  }

  private func writeQuote(_ finding: Finding, _ html: inout HTMLWriter) {
    html.markup("<p class=\"quote\" dir=\"auto\"><span>")
    html.text(finding.before)
    html.markup("</span><mark>")
    html.words(finding.quote)
    html.markup("</mark><span>")
    html.text(finding.after)
    html.markup("</span></p>")
  }

  private func write(_ checks: [CheckLine], _ html: inout HTMLWriter) {
    guard !checks.isEmpty else { return }
    let tone: StaticString = checks.contains { $0.outcome == .failed } ? "bad" : "warn"
    openGroup(
      &html,
      tone,
      "\(checks.count.counted("check")) did not pass",
      "What pipeline.yaml asks of the dataset and did not get."
    )
    html.markup("<ul>\n")
    for check in checks {
      html.element("<li><div><p><code>", "</code> ") { $0.words(check.id) }
      html.words(check.message)
      html.markup("</p></div><p class=\"place\">")
      html.text("\(check.subject): \(check.observed); asked for: \(check.threshold)")
      html.markup("</p></li>\n")
    }
    html.markup("</ul></article>\n")
  }
}

extension String {
  /// The text with a capital first and a full stop at its end.
  fileprivate var sentence: String {
    guard let first = unicodeScalars.first else { return self }
    let isClosed = utf8.last.map { Array(".!?…`".utf8).contains($0) } ?? true
    return first.properties.titlecaseMapping + String(unicodeScalars.dropFirst())
      + (isClosed ? "" : ".")
  }
}

extension Finding.Kind {
  /// How many of the kind are open to see; the others are folded.
  fileprivate var openCount: Int {
    switch self {
    case .rejected: DatasetReport.shownFindings
    case .warning, .unresolvedDate, .assumedCurrency, .denial: 4
    case .doubtfulReading, .silentText: 2
    }
  }

  /// The class that colours the edge of the group.
  fileprivate var tone: StaticString {
    switch self {
    case .rejected: "bad"
    case .warning, .unresolvedDate, .assumedCurrency: "warn"
    case .denial, .doubtfulReading, .silentText: "note"
    }
  }
}
