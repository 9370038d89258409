/// Why a run could not go on.
///
/// Nothing was published; the last dataset stands.
public enum PipelineError: Error, Sendable {
  /// pipeline.yaml has faults, each a line `file:line:column: error P0NN …`.
  case badConfiguration([String])
  /// A file could not be read or written.
  case file(FileError)
  /// Another run holds the lock at this path.
  case locked(String)
  /// No file matches the sources.
  case noInput(String)
  /// Not one document could be used.
  case noUsableDocument(rejected: Int)
  /// More documents were rejected than the configuration allows.
  case tooManyRejected(rejected: Int, total: Int, maxShare: String)
  /// Checks of severity error failed: these.
  case checksFailed([String])
  /// A signal came.
  case stopped(signal: Int32)

  /// The process's exit code, after sysexits(3).
  public var exitCode: Int32 {
    switch self {
    case .checksFailed: 1
    case .noUsableDocument, .tooManyRejected: 65
    case .noInput: 66
    case .file(let error): error.operation == .create ? 73 : 74
    case .locked: 75
    case .badConfiguration: 78
    case .stopped(let signal): 128 + signal
    }
  }
}

extension PipelineError: CustomStringConvertible {
  /// One line that says what happened and what would help.
  public var description: String {
    switch self {
    case .badConfiguration(let faults):
      "\(faults.count) \(faults.count == 1 ? "fault" : "faults") in the configuration"
    case .file(let error):
      "\(error)\(error.isFull ? "; free some space and run again" : "")"
    case .locked(let path):
      "another run holds \(path); wait for it to end and run again"
    case .noInput(let sources):
      "no file matches the sources (\(sources)); put texts there or change sources in pipeline.yaml"
    case .noUsableDocument(let rejected):
      "none of \(rejected) \(rejected == 1 ? "document" : "documents") could be used"
    case .tooManyRejected(let rejected, let total, let maxShare):
      "\(rejected) of \(total) documents were rejected, more than rejects.max_share \(maxShare) allows"
    case .checksFailed(let ids):
      "\(ids.count == 1 ? "a check" : "\(ids.count) checks") failed: \(ids.joined(separator: ", "))"
    case .stopped(let signal):
      "stopped by signal \(signal)"
    }
  }
}
