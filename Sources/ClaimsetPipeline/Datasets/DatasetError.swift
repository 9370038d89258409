public import ClaimsetTables

/// Why a published dataset could not be read.
public enum DatasetError: Error, Sendable {
  /// Nothing that could be a dataset stands at this path, and why.
  case noDataset(path: String, reason: String)
  /// A file or folder could not be read.
  case file(FileError)
  /// The archive at this path is damaged: what libzip says.
  case archive(path: String, message: String)
  /// A file of the dataset holds something else than it should.
  case malformed(file: String, TableError)
  /// What describes the dataset contradicts itself or its files.
  case inconsistent(file: String, message: String)

  /// The process's exit code, after sysexits(3).
  public var exitCode: Int32 {
    switch self {
    case .noDataset: 66
    case .file: 74
    case .archive, .malformed, .inconsistent: 65
    }
  }
}

extension DatasetError: CustomStringConvertible {
  /// One line that says what is wrong and where.
  public var description: String {
    switch self {
    case .noDataset(let path, let reason): "\(path) is no dataset: \(reason)"
    case .file(let error): "\(error)"
    case .archive(let path, let message): "\(path): \(message)"
    case .malformed(let file, let error): "\(file):\(error)"
    case .inconsistent(let file, let message): "\(file): \(message)"
    }
  }
}
