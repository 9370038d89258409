/// Checks a published dataset from its files alone: sums, schemas, keys, references, quotes.
///
/// All it goes by stands in the dataset, so one of another version can be checked too.
public struct DatasetVerifier {
  private let files: any DatasetFileSource
  private let texts: String?

  /// Opens the dataset at `path`: a folder, or the .zip of a release.
  ///
  /// - Parameter texts: The folder that the paths of documents start from, for quotes whose text
  ///   the dataset does not carry; nil when it is not given.
  public init(_ path: String, texts: String? = nil) throws(DatasetError) {
    files = try DatasetFileSources.open(path)
    guard files.has(Dataset.descriptor) || files.has(SumCheck.list) else {
      throw .noDataset(path: path, reason: "it has neither a descriptor nor sums")
    }
    self.texts = texts
  }

  init(_ files: any DatasetFileSource) {
    self.files = files
    texts = nil
  }

  /// Reads all of it and tells what is wrong.
  public func verify() -> DatasetVerification {
    var verification = DatasetVerification(path: files.path)
    let sums = SumCheck(files, &verification)
    do throws(DatasetError) {
      let dataset = try Dataset(files)
      describe(dataset, sums, &verification)
      var tables = TableCheck(dataset)
      tables.run(&verification)
      guard verification.counts[.unreadableTable] == nil else { return verification }
      try SurfaceCheck(dataset).run(&verification)
      try QuoteCheck(dataset, texts: texts).run(&verification)
    } catch {
      verification.add(DatasetFault(.badDescription, error))
    }
    return verification
  }

  /// Holds the files of tables against what the descriptor says of them.
  private func describe(
    _ dataset: Dataset,
    _ sums: SumCheck,
    _ verification: inout DatasetVerification
  ) {
    for file in dataset.tables.flatMap(\.files) {
      guard let found = sums.found[file.path] else {
        verification.add(DatasetFault(.missingFile, file.path, "the file of a table is not there"))
        continue
      }
      if let bytes = file.bytes, bytes != String(found.bytes) {
        let message = "the file has \(found.bytes) bytes, the descriptor says \(bytes)"
        verification.add(DatasetFault(.otherSize, file.path, message))
      } else if let sum = file.sha256, sum != found.sha256 {
        let message = "the descriptor states another SHA-256"
        verification.add(DatasetFault(.otherSize, file.path, message))
      }
    }
  }
}
