import CLinux
import Glibc

/// Folders, links and small files, on plain system calls with typed errors.
enum Folder {
  /// Makes the folder at `path` and those above it; a folder that is there is fine.
  static func make(_ path: String) throws(FileError) {
    guard mkdir(path, 0o777) != 0 else { return }
    switch errno {
    case EEXIST:
      guard isFolder(path) else { throw FileError(.create, path, code: ENOTDIR) }
    case ENOENT:
      let parent = Self.parent(of: path)
      guard parent != path else { throw FileError(.create, path, code: ENOENT) }
      try make(parent)
      guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw FileError(.create, path) }
    default:
      throw FileError(.create, path)
    }
  }

  /// The path without its last part; `.` for a bare name.
  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Whether a folder stands at `path` (links are followed).
  static func isFolder(_ path: String) -> Bool {
    var info = stat()
    return stat(path, &info) == 0 && info.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether anything stands at `path` (a dangling link counts).
  static func exists(_ path: String) -> Bool {
    var info = stat()
    return lstat(path, &info) == 0
  }

  /// The names in the folder at `path`, sorted by bytes, without `.` and `..`.
  static func names(in path: String) throws(FileError) -> [String] {
    guard let stream = opendir(path) else { throw FileError(.list, path) }
    defer { closedir(stream) }
    var names: [String] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw FileError(.list, path) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// Removes the file, link or whole folder at `path`; nothing there is fine.
  ///
  /// Follows no link.
  static func remove(_ path: String) throws(FileError) {
    guard unlink(path) != 0 else { return }
    // ENOTDIR: a file stands where a folder above it should, so nothing can be there.
    if errno == ENOENT || errno == ENOTDIR { return }
    guard errno == EISDIR || errno == EPERM else { throw FileError(.remove, path) }
    for name in try names(in: path) { try remove(path + "/" + name) }
    guard rmdir(path) == 0 || errno == ENOENT else { throw FileError(.remove, path) }
  }

  /// Gives what stands at `old` the name `new`, in one step.
  static func rename(_ old: String, to new: String) throws(FileError) {
    guard Glibc.rename(old, new) == 0 else { throw FileError(.rename, new) }
  }

  /// The bytes of the file at `path`, or of all files in and below the folder there; 0 for nothing.
  static func bytes(of path: String) -> Int {
    var info = stat()
    guard lstat(path, &info) == 0 else { return 0 }
    guard info.st_mode & S_IFMT == S_IFDIR else { return Int(info.st_size) }
    return ((try? names(in: path)) ?? []).reduce(0) { $0 + bytes(of: path + "/" + $1) }
  }

  /// Forces the entries of the folder at `path` to the disk.
  static func sync(_ path: String) throws(FileError) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(.open, path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw FileError(.sync, path) }
  }

  /// Forces all that was written to the file system of the folder at `path` to the disk: one call
  /// for any number of files.
  static func syncAll(on path: String) throws(FileError) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(.open, path) }
    defer { close(descriptor) }
    guard syncfs(descriptor) == 0 else { throw FileError(.sync, path) }
  }

  /// What the link at `path` points to, or nil when there is no link.
  static func linkTarget(_ path: String) -> String? {
    var buffer = [CChar](repeating: 0, count: 4096)
    let count = readlink(path, &buffer, buffer.count)
    guard count >= 0 else { return nil }
    return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Points the link at `path` to `target` in one step, whatever it pointed to before.
  ///
  /// A reader sees it at once; on the disk it is once its folder was synced.
  static func swapLink(_ path: String, to target: String) throws(FileError) {
    let beside = path + ".new"
    try remove(beside)
    guard symlink(target, beside) == 0 else { throw FileError(.create, beside) }
    try rename(beside, to: path)
  }
}
