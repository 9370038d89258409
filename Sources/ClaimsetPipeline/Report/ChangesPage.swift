import ClaimsetTables

/// `changes.html`: what is different from the run before; it stands beside the datasets.
struct ChangesPage {
  private let comparison: RunComparison
  private let title: String
  /// How many documents of a kind are named.
  private static let named = 200

  /// The bytes of `changes.html`.
  ///
  /// - Parameters:
  ///   - comparison: What is different.
  ///   - title: The title of the dataset.
  static func html(of comparison: RunComparison, title: String) -> [UInt8] {
    ChangesPage(comparison: comparison, title: title).html()
  }

  private func html() -> [UInt8] {
    HTMLWriter.page(title: "\(title): changes", style: PageStyle.changes) { html in
      html.markup("<header><div class=\"wrap\">\n<p>")
      html.words(title)
      html.markup("</p>\n<h1>")
      html.text(comparison.headline)
      html.markup("</h1>\n<p class=\"soft\">From <code>")
      html.text(comparison.oldDigest)
      html.markup("</code> to <code>")
      html.text(comparison.newDigest)
      html.markup("</code> · <a href=\"latest/report.html\">Report on the dataset</a></p>\n")
      html.markup("</div></header>\n<main id=\"main\" class=\"wrap\">\n")
      writeTables(&html)
      writeValues(&html)
      writeDocuments(&html, "Added documents", comparison.added)
      writeDocuments(&html, "Changed documents", comparison.changed)
      writeDocuments(&html, "Removed documents", comparison.removed)
      html.markup("</main>\n")
    }
  }

  private func writeTables(_ html: inout HTMLWriter) {
    html.markup("<section aria-labelledby=\"rows\"><h2 id=\"rows\">Rows</h2>\n")
    html.table(
      "Rows of each table",
      columns: ["Table", .number("Before"), .number("After"), .number("Difference")]
    ) { html in
      for change in comparison.tables {
        html.element("<tr><th scope=\"row\">", "</th>") { $0.text(change.table.rawValue) }
        writeCounts(&html, change.before, change.after)
      }
    }
    html.markup("</section>\n")
  }

  private func writeCounts(_ html: inout HTMLWriter, _ before: Int, _ after: Int) {
    html.cell(before)
    html.cell(after)
    html.markup("<td class=\"num\">")
    if after == before {
      html.markup("<span class=\"soft\">none</span>")
    } else {
      html.text((after > before ? "+" : "−") + abs(after - before).grouped)
    }
    html.markup("</td></tr>\n")
  }

  private func writeValues(_ html: inout HTMLWriter) {
    guard !comparison.values.isEmpty else { return }
    html.markup("<section aria-labelledby=\"values\"><h2 id=\"values\">Values</h2>\n")
    html.table(
      "Values that stand more or less often",
      columns: ["Column", "Value", .number("Before"), .number("After"), .number("Difference")]
    ) { html in
      for change in comparison.values {
        html.element("<tr><th scope=\"row\">", "</th>") { $0.text(change.column) }
        if change.value.isEmpty {
          html.markup("<td class=\"soft\">empty</td>")
        } else {
          html.cell(change.value)
        }
        writeCounts(&html, change.before, change.after)
      }
    }
    html.markup("</section>\n")
  }

  private func writeDocuments(
    _ html: inout HTMLWriter,
    _ heading: StaticString,
    _ documents: [RunComparison.DocumentVersion]
  ) {
    guard !documents.isEmpty else { return }
    html.markup("<section><h2>")
    html.markup(heading)
    html.markup("</h2>\n<ul>\n")
    for document in documents.prefix(Self.named) {
      html.element("<li>", "</li>\n") { html in
        html.words(document.path)
        html.element(" <span class=\"id soft\">", "</span>") { $0.text(document.id) }
      }
    }
    html.markup("</ul>\n")
    if documents.count > Self.named {
      html.element("<p class=\"soft\">", "</p>\n") {
        $0.text("and \((documents.count - Self.named).grouped) more")
      }
    }
    html.markup("</section>\n")
  }
}
