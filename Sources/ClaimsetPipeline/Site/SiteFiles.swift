import ClaimsetTables

/// The files of rows of the site being put together: pieces of documents joined in order.
///
/// A page served from no server cannot ask for data, but it can load scripts: each file is a call
/// that hands its rows over.
struct SiteFiles {
  private struct Open {
    let table: SiteTable
    var file: SummedFile?
    var bytes = 0
    var count = 0
  }

  private let staging: StagingFolder
  private var open: [Open]

  /// How large a file may be before the next piece goes into another one.
  static let limitBytes = 1 << 19

  /// The path of file `number`, from 1, of `table` within the dataset.
  static func path(of table: SiteTable, _ number: Int) -> String {
    "site/data/\(table.name.rawValue)-\(number).js"
  }

  /// Starts without files in `staging`.
  init(in staging: StagingFolder) {
    self.staging = staging
    open = SiteTable.all.map { Open(table: $0) }
  }

  /// Adds the rows of the next document.
  mutating func append(_ rows: SiteRows) throws(FileError) {
    for i in open.indices {
      for piece in rows.pieces[i] { try append(piece, to: i) }
    }
  }

  /// Ends all files and says how many there are of each table.
  mutating func finish() throws(FileError) -> [Int] {
    for i in open.indices { try close(i) }
    return open.map(\.count)
  }

  private mutating func append(_ piece: [UInt8], to i: Int) throws(FileError) {
    if open[i].bytes + piece.count > Self.limitBytes { try close(i) }
    if let file = open[i].file {
      try file.append([UInt8(ascii: ","), 0x0A])
      try file.append(piece)
    } else {
      open[i].count += 1
      let file = try staging.file(Self.path(of: open[i].table, open[i].count))
      try file.append(Array("claimset.add(\"\(open[i].table.name.rawValue)\",[\n".utf8))
      try file.append(piece)
      open[i].file = file
    }
    open[i].bytes += piece.count
  }

  private mutating func close(_ i: Int) throws(FileError) {
    guard let file = open[i].file else { return }
    try file.append(Array("\n]);\n".utf8))
    try staging.finish(file)
    open[i].file = nil
    open[i].bytes = 0
  }
}
