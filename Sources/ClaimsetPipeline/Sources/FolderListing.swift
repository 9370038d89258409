import Glibc

/// What a folder holds, by names as the file system keeps them: bytes, of any encoding.
enum FolderListing {
  /// One name in a folder.
  struct Entry: Hashable {
    let name: [UInt8]
    let kind: FileKind
  }

  /// A folder that cannot be listed, and the `errno` that says why.
  struct Failure: Error {
    let code: Int32
  }

  /// The names in the folder at `path` that are not hidden, sorted by bytes.
  static func entries(of path: [UInt8]) throws(Failure) -> [Entry] {
    guard let stream = path.withCPath({ opendir($0) }) else { throw Failure(code: errno) }
    defer { closedir(stream) }
    var entries: [Entry] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      if name.first != UInt8(ascii: ".") {
        entries.append(Entry(name: name, kind: kind(of: entry.pointee.d_type, path, name)))
      }
      errno = 0
    }
    guard errno == 0 else { throw Failure(code: errno) }
    return entries.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }

  /// The kind the listing states; file systems that state none are asked again.
  private static func kind(of type: UInt8, _ folder: [UInt8], _ name: [UInt8]) -> FileKind {
    switch Int(type) {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    case Int(DT_LNK): return .link
    case Int(DT_UNKNOWN):
      var info = stat()
      let path = folder + [UInt8(ascii: "/")] + name
      return path.withCPath { lstat($0, &info) } == 0 ? FileKind(info.st_mode) : .device
    case Int(DT_FIFO): return .fifo
    case Int(DT_SOCK): return .socket
    default: return .device
    }
  }
}
