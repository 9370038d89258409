import ClaimsetCore
import ClaimsetTables

/// What `site/index.html` says: what the dataset is, where to go, what to look at first.
struct SiteOverview {
  /// What is told.
  let report: DatasetReport

  /// Writes the content of the page.
  func write(_ html: inout HTMLWriter) {
    html.markup("<main id=\"main\" class=\"wrap\">\n<div class=\"opening\">\n<h1>")
    html.words(report.dataset.title)
    html.markup("</h1>\n")
    if !report.dataset.description.isEmpty {
      html.element("<p class=\"lead\">", "</p>\n") { $0.words(report.dataset.description) }
    }
    html.element("<p>", "</p>\n</div>\n") { html in
      html.text(report.headline)
      html.markup(" Every row is tied to the exact words it was read from.")
    }
    writeDoors(&html)
    let page = ReportPage(report: report, root: "../")
    page.writeFindings(&html)
    page.writeCharts(&html)
    page.writeClaims(&html)
    html.element("</main>\n<footer class=\"wrap\">", "</footer>\n") { html in
      html.text("Made by Claimset \(report.dataset.programVersion) from the texts alone")
      if !report.dataset.license.isEmpty {
        html.text("; the dataset is under ")
        html.words(report.dataset.license)
      }
      html.markup(". Checks, files and how to cite: <a href=\"../report.html\">report</a>.")
    }
  }

  /// The pages of the site, each with what is found there.
  private func writeDoors(_ html: inout HTMLWriter) {
    html.markup("<ul class=\"doors\">\n")
    writeDoorsToClaims(&html)
    writeOtherDoors(&html)
    html.markup("</ul>\n")
  }

  private func writeDoorsToClaims(_ html: inout HTMLWriter) {
    let tally = report.tally
    door(
      .claims,
      "claims.html",
      "Claims",
      tally.claims,
      "\(tally.attributedClaims.grouped) held by a source, \(tally.negatedClaims.grouped) denied",
      &html
    )
    door(
      .claims,
      "timeline.html",
      "Dated claims",
      tally.timedClaims,
      "in the order of their time",
      &html
    )
    let pairs = report.tableRows[TableName.relations.place]
    door(
      .relations,
      "conflicts.html",
      "Conflicts",
      report.conflictCount,
      "and \((pairs - report.conflictCount).counted("pair")) of claims that agree or bring up to date",
      &html
    )
  }

  private func writeOtherDoors(_ html: inout HTMLWriter) {
    let tally = report.tally
    let money = tally.quantityKind[QuantityMention.Kind.money.place]
    door(
      .quantities,
      "quantities.html",
      "Quantities",
      tally.quantities,
      "\(money.grouped) of money; by unit and by what is counted",
      &html
    )
    door(
      .attributions,
      "sources.html",
      "Attributions",
      report.tableRows[TableName.attributions.place],
      "who is said to hold what",
      &html
    )
    door(
      .documents,
      "documents.html",
      "Documents",
      report.usableCount,
      "\(tally.sentences.counted("sentence")), each with its rows marked",
      &html
    )
  }

  private func door(
    _ table: TableName,
    _ path: String,
    _ title: StaticString,
    _ count: Int,
    _ note: String,
    _ html: inout HTMLWriter
  ) {
    guard report.tableRows[table.place] > 0 else { return }
    html.markup("<li><a href=\"")
    html.path(path)
    html.markup("\"><b>")
    html.number(count)
    html.markup("</b> ")
    html.markup(title)
    html.element("</a><small>", "</small></li>\n") { $0.text(note) }
  }
}
