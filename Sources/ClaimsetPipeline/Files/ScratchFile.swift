import Glibc

/// A file without a name, for what a run need not keep in memory: owns its descriptor and a buffer.
///
/// A class, since it owns a resource; used by one task at a time. The file is made once there is more
/// than the buffer holds, and loses its name at once, so that nothing is left of it however the run
/// ends.
final class ScratchFile {
  private static let bufferBytes = 1 << 16
  private let folder: String
  private let path: String
  private var descriptor: Int32 = -1
  private var buffer: [UInt8] = []
  private var written = 0

  /// The number of bytes appended so far.
  var count: Int { written + buffer.count }

  /// Makes an empty file in `folder`.
  init(in folder: String) {
    self.folder = folder
    path = folder + "/scratch.tmp-\(getpid())"
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// Removes what a run that was killed just then left in `folder`.
  static func sweep(_ folder: String) throws(FileError) {
    try FileBytes.sweep(beside: folder + "/scratch")
  }

  /// Adds `bytes` at the end and says where they start.
  @discardableResult
  func append(_ bytes: [UInt8]) throws(FileError) -> Int {
    let start = count
    buffer.append(contentsOf: bytes)
    if buffer.count >= Self.bufferBytes { try flush() }
    return start
  }

  /// The `count` bytes from `start`, which were appended.
  func read(_ count: Int, at start: Int) throws(FileError) -> [UInt8] {
    precondition(start >= 0 && start + count <= self.count, "\(count) bytes at \(start)")
    if start >= written { return Array(buffer[(start - written)..<(start - written + count)]) }
    if start + count > written { try flush() }
    guard let bytes = FileBytes.read(count, at: start, of: descriptor) else {
      throw FileError(.read, path)
    }
    return bytes
  }

  private func open() throws(FileError) {
    try Folder.make(folder)
    descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileError(.create, path) }
    guard unlink(path) == 0 else { throw FileError(.remove, path) }
  }

  private func flush() throws(FileError) {
    if descriptor < 0 { try open() }
    var done = 0
    while done < buffer.count {
      let count = buffer.withUnsafeBytes { raw in
        write(descriptor, raw.baseAddress?.advanced(by: done), raw.count - done)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileError(.write, path) }
      done += count
    }
    written += buffer.count
    buffer.removeAll(keepingCapacity: true)
  }
}

/// Byte strings one behind the other, found again by their number.
final class ScratchRecords {
  private let bytes: ScratchFile
  /// Where each ends, eight bytes each, so that not even this takes memory.
  private let ends: ScratchFile
  /// How many there are.
  private(set) var count = 0

  /// Makes an empty list in `folder`.
  init(in folder: String) {
    (bytes, ends) = (ScratchFile(in: folder), ScratchFile(in: folder))
  }

  /// Adds `record` and says its number.
  @discardableResult
  func append(_ record: [UInt8]) throws(FileError) -> Int {
    if count == 0 { try ends.append(UInt64(0).eightBytes) }
    try bytes.append(record)
    try ends.append(UInt64(bytes.count).eightBytes)
    count += 1
    return count - 1
  }

  /// The record with the number `number`.
  subscript(number: Int) -> [UInt8] {
    get throws(FileError) {
      let places = try ends.read(16, at: number * 8)
      let (start, end) = (Self.place(places[..<8]), Self.place(places[8...]))
      return try bytes.read(end - start, at: start)
    }
  }

  private static func place(_ bytes: ArraySlice<UInt8>) -> Int {
    Int(UInt64(eightBytes: bytes))
  }
}
