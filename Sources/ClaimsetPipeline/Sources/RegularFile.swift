import Glibc

/// Reads a whole file without ever waiting for one that is no file: a fifo without a writer, a
/// terminal, a device.
enum RegularFile {
  /// Why a file could not be read.
  enum Failure: Error, Hashable {
    /// A system call failed with this `errno`.
    case system(Int32)
    /// It is no regular file but this.
    case notRegular(String)
    /// It has more bytes than the limit.
    case tooLarge(bytes: Int)

    /// What happened, to stand after the file's name.
    var message: String {
      switch self {
      case .system(let code): "cannot be read: \(String(cString: strerror(code)))"
      case .notRegular(let kind): "is \(kind), not a file"
      case .tooLarge(let bytes): "has \(bytes) bytes"
      }
    }
  }

  /// All bytes of the file at `path`, a path as the system takes it, without a NUL.
  ///
  /// - Parameters:
  ///   - limit: The greatest number of bytes.
  ///   - followsLink: Whether a link in the last place is followed.
  static func read(
    _ path: [UInt8],
    limit: Int,
    followsLink: Bool
  ) throws(Failure) -> [UInt8] {
    var flags = O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    if !followsLink { flags |= O_NOFOLLOW }
    let descriptor = path.withCPath { open($0, flags) }
    guard descriptor >= 0 else { throw .system(errno) }
    defer { close(descriptor) }
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { throw .system(errno) }
    let kind = FileKind(info.st_mode)
    guard kind == .file else { throw .notRegular(kind.rawValue) }
    let size = Int(info.st_size)
    guard size <= limit else { throw .tooLarge(bytes: size) }
    return try readAll(descriptor, expecting: size, limit: limit)
  }

  /// A file that grows while it is read is held to the limit too; one that shrinks gives what it
  /// has.
  private static func readAll(
    _ descriptor: Int32,
    expecting size: Int,
    limit: Int
  ) throws(Failure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: size + 1)
    var filled = 0
    while true {
      let room = bytes.count - filled
      let count = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(descriptor, buffer.baseAddress?.advanced(by: filled), room)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .system(errno) }
      if count == 0 { break }
      filled += count
      guard filled <= limit else { throw .tooLarge(bytes: filled) }
      if filled == bytes.count { bytes += [UInt8](repeating: 0, count: 1 << 16) }
    }
    bytes.removeLast(bytes.count - filled)
    return bytes
  }
}

/// What stands at a path.
enum FileKind: String, Hashable {
  case file = "a file"
  case folder = "a folder"
  case link = "a link"
  case fifo = "a named pipe"
  case socket = "a socket"
  case device = "a device"

  /// Reads the kind out of `st_mode`.
  init(_ mode: mode_t) {
    self =
      switch mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      case S_IFIFO: .fifo
      case S_IFSOCK: .socket
      default: .device
      }
  }
}

extension [UInt8] {
  /// Calls `body` with the bytes as a C path.
  func withCPath<Value>(_ body: (UnsafePointer<CChar>) -> Value) -> Value {
    (self + [0]).withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) { path in
        guard let address = path.baseAddress else { preconditionFailure("a NUL was added") }
        return body(address)
      }
    }
  }
}
