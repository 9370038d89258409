import ClaimsetTables

/// A page of the site: its frame, and the scripts that fill it.
struct SitePage: Sendable {
  /// The name of its file, and of the page in the scripts.
  let name: String
  /// What the contents call it.
  let title: String
  /// The table without whose rows there is no such page; empty for a page that is always there.
  let table: String
  /// What stands on it; nil for the overview, which ``SiteOverview`` writes.
  let frame: SiteAsset?
  /// The scripts it has of its own, without their ending.
  let scripts: [String]

  /// All pages, in the order of the contents.
  static let all = [
    SitePage(name: "index", title: "Overview", table: "", frame: nil, scripts: []),
    SitePage(name: "claims", title: "Claims", table: "claims", frame: .claims, scripts: ["claims"]),
    SitePage(
      name: "timeline",
      title: "Timeline",
      table: "claims",
      frame: .timeline,
      scripts: ["claims", "timeline"]
    ),
    SitePage(
      name: "conflicts",
      title: "Conflicts",
      table: "relations",
      frame: .conflicts,
      scripts: ["conflicts"]
    ),
    SitePage(
      name: "quantities",
      title: "Quantities",
      table: "quantities",
      frame: .quantities,
      scripts: ["claims", "quantities"]
    ),
    SitePage(
      name: "sources",
      title: "Sources",
      table: "attributions",
      frame: .sources,
      scripts: ["claims", "sources"]
    ),
    SitePage(
      name: "names",
      title: "Names",
      table: "entities",
      frame: .names,
      scripts: ["claims", "names"]
    ),
    SitePage(
      name: "documents",
      title: "Documents",
      table: "documents",
      frame: .documents,
      scripts: ["claims", "documents"]
    ),
  ]

  /// The scripts that all pages with rows share.
  private static let shared = ["words", "list", "filters", "panel", "relations"]

  /// The name of the file in the site's folder.
  var fileName: String { "\(name).html" }

  /// Whether the dataset behind `report` has what the page shows.
  func isShown(_ report: DatasetReport) -> Bool {
    if table.isEmpty { return true }
    return TableName(rawValue: table).map { report.tableRows[$0.place] > 0 } ?? false
  }

  /// The bytes of the page.
  func html(of report: DatasetReport) -> [UInt8] {
    HTMLWriter.sitePage(title: "\(title): \(report.dataset.title)", page: name) { html in
      writeTop(of: report, &html)
      if let frame {
        html.markup("<main id=\"main\" class=\"wrap wide\">\n")
        html.markup(frame)
        html.markup("<noscript><p>This page needs JavaScript to show rows. The same rows are in ")
        html.markup("the <a href=\"../README.md\">tables</a> and on the pages of the documents, ")
        html.markup("which need none; start at the <a href=\"../report.html\">report</a>.</p>")
        html.markup("</noscript>\n</main>\n")
        writeScripts(&html)
      } else {
        SiteOverview(report: report).write(&html)
      }
    }
  }

  private func writeTop(of report: DatasetReport, _ html: inout HTMLWriter) {
    html.markup("<header class=\"site\"><div class=\"wrap wide\">\n<p><a href=\"index.html\">")
    html.words(report.dataset.title)
    html.markup("</a></p>\n<nav aria-label=\"Pages\"><ul>\n")
    for page in Self.all where page.isShown(report) {
      html.markup("<li><a href=\"")
      html.text(page.fileName)
      html.markup(page.name == name ? "\" aria-current=\"page\">" : "\">")
      html.text(page.title)
      html.markup("</a></li>\n")
    }
    html.markup("<li><a href=\"../report.html\">Report</a></li>\n</ul></nav>\n</div></header>\n")
  }

  private func writeScripts(_ html: inout HTMLWriter) {
    let assets = (["claimset"] + Self.shared).map { "assets/\($0)" }
    for script in assets + ["data/dataset"] + scripts.map({ "assets/\($0)" }) {
      html.markup("<script src=\"")
      html.text(script)
      html.markup(".js\"></script>\n")
    }
  }
}

extension HTMLWriter {
  /// Writes a page of the site around `body`; `page` is its name in the scripts.
  fileprivate static func sitePage(
    title: String,
    page: String,
    body: (inout HTMLWriter) -> Void
  ) -> [UInt8] {
    bytes { html in
      html.markup(
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="referrer" content="no-referrer">
        <link rel="stylesheet" href="assets/site.css">
        <title>
        """
      )
      html.text(title)
      html.markup("</title>\n</head>\n<body data-page=\"")
      html.text(page)
      html.markup("\">\n<a class=\"skip\" href=\"#main\">Skip to the content</a>\n")
      body(&html)
      html.markup("</body>\n</html>\n")
    }
  }
}
