import ClaimsetTables

/// The table files of a dataset being put together: the documents' blocks, joined in order.
final class TableFiles {
  private struct Open {
    let table: TableName
    let form: TableFileForm
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
    outputs: OutputSettings,
    of dataset: DatasetFacts
  ) throws(FileError) {
    self.staging = staging
    formats = outputs.formats
    let forms = formats.compactMap {
      TableFileForm($0, delimiter: outputs.spreadsheetDelimiter)
    }
    for table in TableName.allCases {
      for form in forms {
        let file = try staging.file(form.format.fileName(of: table))
        try file.append(form.head(of: table))
        files.append(Open(table: table, form: form, file: file))
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
      let block = files[i].form.block(of: files[i].table, in: rows)
      guard !block.isEmpty else { continue }
      if !files[i].isEmpty { try files[i].file.append(files[i].form.separator) }
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
      try open.file.append(open.form.tail(of: open.table))
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
