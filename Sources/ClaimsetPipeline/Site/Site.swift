/// The site of a dataset, `site/`: pages for reading and searching it, static, without a server.
///
/// The pages are the same size whatever the dataset holds; rows come from the files of
/// ``SiteFiles``, which pages load as scripts.
struct Site {
  private let report: DatasetReport
  private let files: [Int]

  /// The site of the dataset that `report` tells of.
  ///
  /// - Parameters:
  ///   - report: The whole report.
  ///   - files: How many files of rows there are of each table of ``SiteTable/all``.
  init(_ report: DatasetReport, files: [Int]) {
    self.report = report
    self.files = files
  }

  /// Writes everything of the site that is not rows.
  func write(to staging: StagingFolder) throws(FileError) {
    try staging.write("site/data/dataset.js", SiteDataset(report: report, files: files).bytes)
    for asset in SiteAsset.all {
      try staging.write("site/assets/\(asset.name)", asset.bytes)
    }
    for page in SitePage.all where page.isShown(report) {
      try staging.write("site/\(page.fileName)", page.html(of: report))
    }
  }
}
