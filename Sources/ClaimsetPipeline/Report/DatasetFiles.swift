import ClaimsetTables

/// The files of a published dataset, as report and README list them.
struct DatasetFiles {
  /// A file, or a family of files.
  struct Entry: Hashable, Sendable {
    /// The path within the dataset.
    let path: String
    /// What it is.
    let purpose: String
    /// Whether the path names one file that can be linked to.
    let isOne: Bool
  }

  /// The files of the dataset behind `report`.
  static func entries(of report: DatasetReport) -> [Entry] {
    var entries: [Entry] = []
    func add(_ path: String, _ purpose: String, isOne: Bool = true) {
      entries.append(Entry(path: path, purpose: purpose, isOne: isOne))
    }
    add("README.md", "what this is, and how to read it")
    if report.dataset.hasSite {
      add("site/index.html", "the dataset as pages: search, filter, read in place")
    }
    add("report.html", "the report, for people")
    add("report.json", "the report, for programs")
    if report.dataset.hasPages {
      add("documents/<id>.html", "each text with its rows", isOne: false)
    }
    for definition in TableDefinition.all {
      let rows = report.tableRows[definition.name.place].counted("row")
      for format in report.dataset.tableFormats {
        add("\(definition.name.rawValue).\(format)", "\(definition.title.lowercased()), \(rows)")
      }
    }
    for format in report.dataset.formats.compactMap(OutputFormat.init) {
      guard let name = format.fileName, let purpose = format.purpose else { continue }
      add(name, purpose)
    }
    if report.dataset.formats.contains(OutputFormat.sqlite.rawValue) {
      add(DatasetteMetadata.fileName, "what Datasette shows of the database")
    }
    add("datapackage.json", "the Data Package: tables, columns, sums")
    add("manifest.json", "the program, the stages and the settings that made it")
    add("schema/<table>.json", "the Table Schema of each table", isOne: false)
    add("SHA256SUMS", "the sum of every other file")
    return entries
  }
}
