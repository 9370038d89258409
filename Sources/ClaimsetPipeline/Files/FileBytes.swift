import ClaimsetTables
import Glibc

/// Whole small files: read at once, written so that a reader sees the old or the new, never half.
enum FileBytes {
  /// All bytes of the file at `path`.
  static func read(_ path: String) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    try forEachChunk(of: path) { bytes.append(contentsOf: $0) }
    return bytes
  }

  /// The SHA-256 of the file at `path`, in hexadecimal, read a piece at a time.
  static func sha256(_ path: String) throws(FileError) -> String {
    let sum = SHA256()
    try forEachChunk(of: path) { sum.update(UnsafeRawBufferPointer($0)) }
    return sum.finish().hex
  }

  /// The length of the file at `path` in bytes.
  static func size(_ path: String) throws(FileError) -> Int {
    var info = stat()
    guard stat(path, &info) == 0 else { throw FileError(.open, path) }
    return Int(info.st_size)
  }

  /// The `count` bytes from `start` of an open file; nil, with `errno` set, when it cannot be read or ends
  /// before that.
  static func read(_ count: Int, at start: Int, of descriptor: Int32) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    var done = 0
    while done < count {
      let got = bytes.withUnsafeMutableBytes { raw in
        pread(descriptor, raw.baseAddress?.advanced(by: done), count - done, off_t(start + done))
      }
      if got < 0, errno == EINTR { continue }
      if got == 0 { errno = EIO }
      guard got > 0 else { return nil }
      done += got
    }
    return bytes
  }

  private static func forEachChunk(
    of path: String,
    _ take: (UnsafeBufferPointer<UInt8>) -> Void
  ) throws(FileError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(.open, path) }
    defer { close(descriptor) }
    var chunk = [UInt8](repeating: 0, count: 1 << 17)
    while true {
      let count = Glibc.read(descriptor, &chunk, chunk.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileError(.read, path) }
      if count == 0 { return }
      chunk.withUnsafeBufferPointer { take(UnsafeBufferPointer(rebasing: $0[..<count])) }
    }
  }

  /// Puts `pieces`, one behind the other, at `path` through a file beside it and one rename.
  ///
  /// - Parameter isDurable: Whether to force it to the disk; not needed for what is checked by a
  ///   sum when it is read again.
  static func replace(
    _ path: String,
    with pieces: [UInt8]...,
    isDurable: Bool = true
  ) throws(FileError) {
    let beside = path + ".tmp-\(getpid())"
    do throws(FileError) {
      let file = try OutputFile(beside)
      for piece in pieces { try file.append(piece) }
      try file.close(isDurable: isDurable)
      try Folder.rename(beside, to: path)
    } catch {
      unlink(beside)
      throw error
    }
    if isDurable { try Folder.sync(Folder.parent(of: path)) }
  }

  /// Removes what a killed `replace` of the file at `path` left beside it.
  static func sweep(beside path: String) throws(FileError) {
    let folder = Folder.parent(of: path)
    guard Folder.isFolder(folder) else { return }
    let start = String(path.split(separator: "/").last ?? "") + ".tmp-"
    for name in try Folder.names(in: folder) where name.hasPrefix(start) {
      try Folder.remove(folder + "/" + name)
    }
  }
}
