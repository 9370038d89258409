import ClaimsetCore
import ClaimsetTables

/// `report.html`: one file that says what was published, what to look at first and what is in it.
///
/// Readable without a script, asks for nothing from anywhere, and has no clock in it.
struct ReportPage {
  /// What the page says.
  let report: DatasetReport
  /// Where the dataset lies, seen from the page: empty, or a path that ends with `/`.
  var root = ""

  /// The bytes of `report.html`.
  static func html(of report: DatasetReport) -> [UInt8] { ReportPage(report: report).html() }

  private func html() -> [UInt8] {
    HTMLWriter.page(
      title: "\(report.dataset.title): report",
      style: PageStyle.report,
      capacity: 1 << 17
    ) { html in
      writeTop(&html)
      writeContents(&html)
      html.element("<main id=\"main\" class=\"wrap\">\n", "") { html in
        writeFindings(&html)
        writeChecks(&html)
        writeCharts(&html)
        writeClaims(&html)
        writeDocuments(&html)
        writeMentions(&html)
        writeDiagnostics(&html)
        writeGuide(&html)
        writeFiles(&html)
      }
      html.markup("</main>\n")
      html.element("<footer class=\"wrap\">", "</footer>\n") { html in
        html.text("Made by Claimset \(report.dataset.programVersion) from the texts alone. ")
        html.markup("The same as data: <a href=\"report.json\">report.json</a>.")
      }
      html.markup("<script>")
      html.markup(PageScript.tables)
      html.markup("</script>\n")
    }
  }

  private func writeTop(_ html: inout HTMLWriter) {
    html.markup("<header class=\"top\"><div class=\"wrap\">\n<p class=\"eyebrow\"><b>")
    html.words(report.dataset.title)
    html.markup("</b>")
    if !report.dataset.license.isEmpty {
      html.text(" · dataset under ")
      html.words(report.dataset.license)
    }
    html.markup("</p>\n<h1>")
    writeMark(&html)
    html.text("\(report.verdict). ")
    html.element("<span>", "</span></h1>\n") { $0.text("\(report.yield).") }
    if !report.dataset.description.isEmpty {
      html.element("<p>", "</p>\n") { $0.words(report.dataset.description) }
    }
    if report.dataset.hasSite {
      html.markup("<p><a href=\"site/index.html\">Browse and search all rows</a></p>\n")
    }
    writeTiles(&html)
    html.markup("</div></header>\n")
  }

  /// A sign beside the verdict: its shape and colour say again what the words say.
  private func writeMark(_ html: inout HTMLWriter) {
    if report.failures > 0 {
      html.markup(
        "<svg class=\"bad\" viewBox=\"0 0 20 20\" aria-hidden=\"true\"><path fill=\"none\" "
      )
      html.markup("stroke=\"currentColor\" stroke-width=\"4\" d=\"M3 3l14 14M17 3L3 17\"/></svg>")
    } else if report.warnings > 0 {
      html.markup(
        "<svg class=\"warn\" viewBox=\"0 0 20 20\" aria-hidden=\"true\"><path fill=\"none\" "
      )
      html.markup("stroke=\"currentColor\" stroke-width=\"2\" stroke-linejoin=\"round\" ")
      html.markup("d=\"M10 2l9 16H1zM10 8v4.5M10 14.2v1.8\"/></svg>")
    } else {
      html.markup(
        "<svg class=\"good\" viewBox=\"0 0 20 20\" aria-hidden=\"true\"><path fill=\"none\" "
      )
      html.markup("stroke=\"currentColor\" stroke-width=\"4\" d=\"M2 11l5 5L18 4\"/></svg>")
    }
  }

  private func writeTiles(_ html: inout HTMLWriter) {
    let tally = report.tally
    let placed = tally.dateStatus[DateMention.Status.resolved.place]
    html.markup("<dl class=\"tiles\">\n")
    tile(&html, "Documents", report.usableCount, tally.sentences.counted("sentence"))
    if tally.readForClaims > 0 {
      let notes =
        "\(tally.negatedClaims.grouped) negated, \(tally.attributedClaims.grouped) attributed"
      tile(&html, "Claims", tally.claims, notes)
    }
    if tally.readForQuantities > 0 {
      let money = tally.quantityKind[QuantityMention.Kind.money.place]
      tile(&html, "Quantities", tally.quantities, "\(money.grouped) of money")
    }
    if tally.readForDates > 0 {
      tile(&html, "Dates", tally.dates, "\(placed.grouped) placed on the calendar")
    }
    html.markup("</dl>\n")
  }

  private func tile(_ html: inout HTMLWriter, _ name: StaticString, _ value: Int, _ note: String) {
    html.markup("<div><dt>")
    html.markup(name)
    html.markup("</dt><dd>")
    html.number(value)
    html.element("<small>", "</small></dd></div>\n") { $0.text(note) }
  }

  private func writeContents(_ html: inout HTMLWriter) {
    html.markup(
      """
      <nav class="toc" aria-label="Sections"><ul class="wrap">
      <li><a href="#look">Look at these first</a></li>
      """
    )
    if !report.checks.isEmpty { html.markup("<li><a href=\"#checks\">Checks</a></li>") }
    if hasRows { html.markup("<li><a href=\"#shape\">What is in it</a></li>") }
    if report.tally.claims > 0 { html.markup("<li><a href=\"#claims\">Claims</a></li>") }
    html.markup("<li><a href=\"#documents\">Documents</a></li>")
    if report.tally.dates > 0 { html.markup("<li><a href=\"#dates\">Dates</a></li>") }
    if report.tally.quantities > 0 {
      html.markup("<li><a href=\"#quantities\">Quantities</a></li>")
    }
    html.markup("<li><a href=\"#read\">Read and cite</a></li>")
    html.markup("<li><a href=\"#files\">Files</a></li>\n</ul></nav>\n")
  }
}

extension ReportPage {
  /// Whether anything was read out of the documents.
  var hasRows: Bool { report.tally.claims + report.tally.dates + report.tally.quantities > 0 }

  /// Opens a section that the contents can point to.
  func section(
    _ html: inout HTMLWriter,
    _ id: StaticString,
    _ title: StaticString,
    _ body: (inout HTMLWriter) -> Void
  ) {
    html.markup("<section id=\"")
    html.markup(id)
    html.markup("\" aria-labelledby=\"h-")
    html.markup(id)
    html.markup("\">\n<h2 id=\"h-")
    html.markup(id)
    html.markup("\">")
    html.markup(title)
    html.markup("</h2>\n")
    body(&html)
    html.markup("</section>\n")
  }

  /// Writes `words` as a link to a row on the page of its document, or plain without pages.
  func link(
    _ html: inout HTMLWriter,
    to documentID: String,
    row: String = "",
    _ words: String
  ) {
    guard report.dataset.hasPages else { return html.words(words) }
    html.markup("<a href=\"")
    html.path(root + DocumentPage.path(of: documentID))
    if !row.isEmpty {
      html.markup("#")
      html.path(row)
    }
    html.markup("\">")
    html.words(words)
    html.markup("</a>")
  }

  /// The name of the file that holds all rows of `table`, in the first form written.
  func file(_ table: TableName) -> String {
    "\(table.rawValue).\(report.dataset.tableFormats.first ?? "csv")"
  }

  /// Says that only some rows are shown, and where all are.
  func writeRest(_ html: inout HTMLWriter, shown: Int, of total: Int, _ table: TableName) {
    guard shown < total else { return }
    html.markup("<p class=\"more\">")
    html.text("\(shown.grouped) of \(total.grouped) rows are shown. All are in ")
    html.markup("<a href=\"")
    html.path(root + file(table))
    html.markup("\">")
    html.text(file(table))
    html.markup("</a>.</p>\n")
  }
}
