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

  /// Starts one file for each table and format.
  init(in staging: StagingFolder, formats: [TableFormat]) throws(FileError) {
    self.staging = staging
    for table in TableName.allCases {
      for format in formats {
        let file = try staging.file(format.fileName(of: table))
        try file.append(format.head(of: table))
        files.append(Open(table: table, format: format, file: file))
      }
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
  }

  /// Ends all files.
  func finish() throws(FileError) {
    for open in files {
      try open.file.append(open.format.tail(of: open.table))
      try staging.finish(open.file)
    }
  }
}
