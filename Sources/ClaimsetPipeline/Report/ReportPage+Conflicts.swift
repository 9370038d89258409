import ClaimsetTables

// The strongest conflicts, each with both of its claims side by side.

extension ReportPage {
  /// Writes the conflicts that are kept; nothing when there are none.
  func writeConflicts(_ html: inout HTMLWriter) {
    guard !report.conflicts.isEmpty else { return }
    html.markup("<article class=\"group bad\" id=\"conflicts\"><h3>")
    html.text(
      "\(report.conflictCount.counted("pair")) of claims that cannot both hold"
    )
    html.markup("</h3>\n<p>What one text says of an event, and what another says of the same. ")
    html.markup("Nothing is decided here: read both.</p>\n<ul>\n")
    for conflict in report.conflicts { write(conflict, &html) }
    html.markup("</ul>\n<p class=\"more\"><a href=\"")
    html.path(root + "site/conflicts.html")
    html.markup("\">All pairs, with those that agree</a>; as data: <a href=\"")
    html.path(root + file(.relations))
    html.markup("\">")
    html.text(file(.relations))
    html.markup("</a></p>\n</article>\n")
  }

  private func write(_ conflict: ConflictLine, _ html: inout HTMLWriter) {
    html.markup("<li class=\"two\"><p>")
    html.words(conflict.reason)
    html.markup(" <span class=\"soft\">")
    html.text("\(conflict.kind), \(conflict.isStrong ? "strong" : "on an assumption")")
    html.markup("</span></p>\n<div class=\"sides\">\n")
    for side in conflict.sides { write(side, &html) }
    html.markup("</div></li>\n")
  }

  private func write(_ side: ConflictLine.Side, _ html: inout HTMLWriter) {
    html.markup("<div>")
    if !side.quote.isEmpty {
      html.element("<p class=\"quote\" dir=\"auto\">", "</p>") {
        $0.text(side.quote.shortened(to: 300))
      }
    }
    if !side.value.isEmpty {
      html.element("<p><b>", "</b></p>") { $0.words(side.value) }
    }
    html.markup("<p class=\"place\">")
    link(&html, to: side.documentID, row: side.claimID, "\(side.path):\(side.line)")
    html.markup("</p></div>\n")
  }
}
