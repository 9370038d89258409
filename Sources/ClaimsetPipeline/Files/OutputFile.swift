import Glibc

/// A new file being written: owns its descriptor and a buffer.
///
/// A class, since it owns a resource; used by one task at a time. What was appended is on the
/// disk once `close` has returned.
final class OutputFile {
  private static let bufferBytes = 1 << 18
  private let path: String
  private var descriptor: Int32
  private var buffer: [UInt8] = []
  /// The number of bytes appended so far.
  private(set) var count = 0

  /// Makes a new, empty file at `path`.
  init(_ path: String) throws(FileError) {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else { throw FileError(.create, path) }
    buffer.reserveCapacity(Self.bufferBytes)
  }

  deinit {
    if descriptor >= 0 { Glibc.close(descriptor) }
  }

  /// Adds `bytes` at the end.
  func append(_ bytes: [UInt8]) throws(FileError) {
    count += bytes.count
    if buffer.count + bytes.count <= Self.bufferBytes {
      buffer.append(contentsOf: bytes)
      return
    }
    try flush()
    if bytes.count < Self.bufferBytes {
      buffer.append(contentsOf: bytes)
    } else {
      try write(bytes)
    }
  }

  /// Writes what is left, forces it to the disk when asked, and closes the file.
  func close(isDurable: Bool = true) throws(FileError) {
    try flush()
    if isDurable, fsync(descriptor) != 0 { throw FileError(.sync, path) }
    let closed = Glibc.close(descriptor)
    descriptor = -1
    guard closed == 0 else { throw FileError(.write, path) }
  }

  private func flush() throws(FileError) {
    try write(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  private func write(_ bytes: [UInt8]) throws(FileError) {
    var done = 0
    while done < bytes.count {
      let count = bytes.withUnsafeBytes { raw in
        Glibc.write(descriptor, raw.baseAddress?.advanced(by: done), raw.count - done)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileError(.write, path) }
      done += count
    }
  }
}
