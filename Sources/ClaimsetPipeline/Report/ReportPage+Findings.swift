import ClaimsetCore

// "Look at these first": what a person should see before the data is used.

extension ReportPage {
  /// Writes the findings, the gravest kind first.
  func writeFindings(_ html: inout HTMLWriter) {
    section(&html, "look", "Look at these first") { html in
      let notPassed = report.checks.filter { $0.outcome != .passed }
      guard !notPassed.isEmpty || report.findings.contains(where: { !$0.isEmpty }) else {
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
    html.markup("<ul>\n")
    var lastFix = ""
    for located in shown {
      write(located, showingFix: located.item.fix != lastFix, &html)
      lastFix = located.item.fix
    }
    html.markup("</ul>\n")
    if shown.count < total {
      html.markup("<p class=\"more\">")
      html.text(
        "\((total - shown.count).grouped) more of this kind. All of them: \(kind.whereAll)."
      )
      html.markup("</p>\n")
    }
    html.markup("</article>\n")
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
    html.markup("<p class=\"place\">")
    let place = finding.line > 0 ? ":\(finding.line):\(finding.column)" : ""
    if finding.kind == .rejected {
      html.words(located.path + place)
    } else {
      link(&html, to: located.documentID, row: finding.rowID, located.path + place)
    }
    html.text(" · ")
    html.words(finding.why)
    html.markup("</p>")
    if showingFix, !finding.fix.isEmpty {
      html.element("<p class=\"fix\"><b>To settle it</b>", "</p>") { $0.advice(finding.fix) }
    }
    html.markup("</li>\n")
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
      html.element("<li><p><code>", "</code> ") { $0.words(check.id) }
      html.words(check.message)
      html.markup("</p><p class=\"place\">")
      html.text("\(check.subject): \(check.observed); asked for: \(check.threshold)")
      html.markup("</p></li>\n")
    }
    html.markup("</ul></article>\n")
  }
}

extension Finding.Kind {
  /// The class that colours the edge of the group.
  fileprivate var tone: StaticString {
    switch self {
    case .rejected: "bad"
    case .warning, .unresolvedDate, .assumedCurrency: "warn"
    case .denial, .doubtfulReading, .silentText: "note"
    }
  }
}
