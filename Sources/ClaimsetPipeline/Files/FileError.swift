import Glibc

/// A system call on a file that failed: what was tried, on which path, and why.
public struct FileError: Error, Hashable, Sendable {
  /// What was tried.
  public enum Operation: String, Hashable, Sendable {
    /// Opening a file that should be there.
    case open
    /// Reading bytes.
    case read
    /// Making a file, folder or link.
    case create
    /// Writing bytes.
    case write
    /// Forcing bytes to the disk.
    case sync
    /// Giving a file another name.
    case rename
    /// Removing a file or folder.
    case remove
    /// Listing a folder.
    case list
  }

  /// What was tried.
  public let operation: Operation
  /// On which path.
  public let path: String
  /// The `errno` of the call.
  public let code: Int32
  /// What a library says of it, which tells more than `errno`; nil for a system call.
  public let reason: String?

  /// Takes down the `errno` of a call that has just failed.
  init(_ operation: Operation, _ path: String, code: Int32 = errno, reason: String? = nil) {
    self.operation = operation
    self.path = path
    self.code = code
    self.reason = reason
  }

  /// Whether the disk or a quota is full.
  public var isFull: Bool { code == ENOSPC || code == EDQUOT }
}

extension FileError: CustomStringConvertible {
  /// Such as `cannot write output/claims.csv: No space left on device`.
  public var description: String {
    "cannot \(operation.rawValue) \(path): \(reason ?? String(cString: strerror(code)))"
  }
}
