import ClaimsetTables

// The page of a document tells all without a script; with one, a click explains a row.

extension DocumentPage {
  /// Writes `rows` for the script, and the scripts of the site.
  func writeScripts(_ html: inout HTMLWriter, _ rows: SiteRows) {
    html.markup("<link rel=\"stylesheet\" href=\"../site/assets/panel.css\">\n")
    // Rows that overlap repeat each other's words; the page still grows with its text only.
    var room = limit * 4 + Self.leastRowBytes
    for (table, pieces) in zip(SiteTable.all, rows.pieces) where !pieces.isEmpty {
      html.markup("<script type=\"application/json\" class=\"rows\" data-table=\"")
      html.text(table.name.rawValue)
      html.markup("\">[")
      for (i, piece) in pieces.enumerated() {
        room -= piece.count
        guard room > 0 else { break }
        if i > 0 { html.markup(",") }
        html.append(markup: piece)
      }
      html.markup("]</script>\n")
    }
    for script in ["assets/claimset", "assets/words", "assets/panel", "assets/relations"] {
      writeScript(script, &html)
    }
    writeScript("data/dataset", &html)
    writeScript("assets/document", &html)
  }

  /// How many bytes of rows the page of a short text may hold.
  private static let leastRowBytes = 1 << 18

  private func writeScript(_ name: String, _ html: inout HTMLWriter) {
    html.markup("<script src=\"../site/")
    html.text(name)
    html.markup(".js\"></script>\n")
  }
}
