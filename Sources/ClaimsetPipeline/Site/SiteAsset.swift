/// A file of the site that is the same for every dataset: a script, a style, the frame of a page.
///
/// The files lie in `Assets` and are bytes of the program.
struct SiteAsset: Sendable {
  /// The name within `site/assets`.
  let name: String
  /// What it holds.
  let bytes: [UInt8]

  private init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The files that are published as they are.
  static let all = [
    style,
    SiteAsset("claimset.js", PackageResources.claimset_js),
    SiteAsset("words.js", PackageResources.words_js),
    SiteAsset("list.js", PackageResources.list_js),
    SiteAsset("filters.js", PackageResources.filters_js),
    SiteAsset("panel.js", PackageResources.panel_js),
    SiteAsset("panel.css", PackageResources.panel_css),
    SiteAsset("relations.js", PackageResources.relations_js),
    SiteAsset("conflicts.js", PackageResources.conflicts_js),
    SiteAsset("names.js", PackageResources.names_js),
    SiteAsset("claims.js", PackageResources.claims_js),
    SiteAsset("timeline.js", PackageResources.timeline_js),
    SiteAsset("quantities.js", PackageResources.quantities_js),
    SiteAsset("sources.js", PackageResources.sources_js),
    SiteAsset("documents.js", PackageResources.documents_js),
    SiteAsset("document.js", PackageResources.document_js),
  ]

  /// The style of all pages of the site.
  private static let style = SiteAsset(
    "site.css",
    HTMLWriter.bytes { html in
      html.markup(PageStyle.common)
      html.markup("\n")
      html.markup(PageStyle.report)
      html.markup("\n")
    } + PackageResources.site_css + PackageResources.panel_css
  )

  /// What stands on each page that lists rows, by the name of the page.
  static let claims = SiteAsset("claims.html", PackageResources.claims_html)
  /// The frame of the page of dated claims.
  static let timeline = SiteAsset("timeline.html", PackageResources.timeline_html)
  /// The frame of the page of quantities.
  static let quantities = SiteAsset("quantities.html", PackageResources.quantities_html)
  /// The frame of the page of conflicts.
  static let conflicts = SiteAsset("conflicts.html", PackageResources.conflicts_html)
  /// The frame of the page of names.
  static let names = SiteAsset("names.html", PackageResources.names_html)
  /// The frame of the page of sources.
  static let sources = SiteAsset("sources.html", PackageResources.sources_html)
  /// The frame of the page of documents.
  static let documents = SiteAsset("documents.html", PackageResources.documents_html)
}

extension HTMLWriter {
  /// Writes the frame `asset`, which is markup of this program.
  mutating func markup(_ asset: SiteAsset) { append(markup: asset.bytes) }

  /// The bytes that `body` writes.
  static func bytes(_ body: (inout HTMLWriter) -> Void) -> [UInt8] {
    var html = HTMLWriter()
    body(&html)
    return html.bytes
  }
}
