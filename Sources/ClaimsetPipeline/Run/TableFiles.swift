import ClaimsetTables

/// The table files of a dataset being put together: the documents' blocks, joined in order.
final class TableFiles {
  private struct Open {
    let table: TableName
    let format: TableFormat
    let file: SummedFile
    var isEmpty = true
  }

  private let staging: StagingFolder
  private var files: [Open] = []
  private var database: SQLiteWriter?
  private var workbook: XLSXWriter?
  private let formats: [OutputFormat]

  /// Starts the files of all `formats`: one for each table, or one for all.
  init(
    in staging: StagingFolder,
    formats: [OutputFormat],
    of dataset: DatasetFacts
  ) throws(FileError) {
    self.staging = staging
    self.formats = formats
    for table in TableName.allCases {
      for format in formats.compactMap(\.table) {
        let file = try staging.file(format.fileName(of: table))
        try file.append(format.head(of: table))
        files.append(Open(table: table, format: format, file: file))
      }
    }
    try writing { () throws(OutputError) in
      if let path = path(of: .sqlite) { database = try SQLiteWriter(path, of: dataset) }
      if let path = path(of: .xlsx) {
        workbook = try XLSXWriter(path, scratch: staging.path, of: dataset)
      }
    }
    if database != nil {
      try staging.write(DatasetteMetadata.fileName, DatasetteMetadata.bytes(of: dataset))
    }
  }

  /// Adds the rows of the next document.
  func append(_ rows: DocumentBlocks) throws(FileError) {
    for i in files.indices {
      let block = rows[files[i].table, files[i].format]
      guard !block.isEmpty else { continue }
      if !files[i].isEmpty { try files[i].file.append(files[i].format.separator) }
      try files[i].file.append(block)
      files[i].isEmpty = false
    }
    try writing { () throws(OutputError) in
      try database?.append(rows)
      try workbook?.append(rows)
    }
  }

  /// Ends all files.
  func finish() throws(FileError) {
    for open in files {
      try open.file.append(open.format.tail(of: open.table))
      try staging.finish(open.file)
    }
    try writing { () throws(OutputError) in
      try database?.finish()
      try workbook?.finish()
    }
    (database, workbook) = (nil, nil)
    for name in formats.compactMap(\.fileName) { try staging.adopt(name) }
  }

  /// Where the one file of `format` is written; nil when it is not asked for.
  private func path(of format: OutputFormat) -> String? {
    guard formats.contains(format), let name = format.fileName else { return nil }
    return staging.path + "/" + name
  }

  private func writing(_ body: () throws(OutputError) -> Void) throws(FileError) {
    do throws(OutputError) {
      try body()
    } catch {
      throw FileError(.write, error.path, code: error.code, reason: error.message)
    }
  }
}
