/// Why a release could not be cut; what was released before stands.
public enum ReleaseError: Error, Sendable {
  /// The lock is held, or pipeline.yaml has faults.
  case pipeline(PipelineError)
  /// A dataset could not be read, or a file not written.
  case dataset(DatasetError)
  /// The dataset may not be released as it is: each reason with what would help.
  case refused([String])

  /// The process's exit code, after sysexits(3).
  public var exitCode: Int32 {
    switch self {
    case .pipeline(let error): error.exitCode
    case .dataset(.file(let error)): error.operation == .create ? 73 : 74
    case .dataset(let error): error.exitCode
    case .refused: 1
    }
  }
}

extension ReleaseError: CustomStringConvertible {
  /// One line that says what happened.
  public var description: String {
    switch self {
    case .pipeline(let error): "\(error)"
    case .dataset(let error): "\(error)"
    case .refused(let reasons):
      "nothing is released, for \(reasons.count.counted("reason")) given above"
    }
  }
}

/// Calls `body` and tells what failed of its files as a fault of the dataset.
func onFiles<Value>(
  _ body: () throws(FileError) -> Value
) throws(DatasetError) -> Value {
  do throws(FileError) {
    return try body()
  } catch {
    throw .file(error)
  }
}
