import Glibc

/// A dataset in a folder.
final class DatasetFolder: DatasetFileSource {
  let path: String
  let names: [String]
  /// The folder itself: a link such as `latest` may move while the dataset is read.
  private let folder: String

  init(_ path: String) throws(DatasetError) {
    self.path = path
    guard let resolved = realpath(path, nil) else { throw .file(FileError(.open, path)) }
    defer { free(resolved) }
    folder = String(cString: resolved)
    var names: [String] = []
    do throws(FileError) {
      try Self.list(folder, "", &names)
    } catch {
      throw .file(error)
    }
    self.names = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The name of the folder behind all links.
  var folderName: String { String(folder.split(separator: "/").last ?? "") }

  /// Whether it is one of a pipeline's runs, which are named by their digest.
  var isRun: Bool {
    let name = folderName
    let isDigest = name.utf8.count == 16 && name.allSatisfy { $0.isHexDigit && !$0.isUppercase }
    return isDigest && folder.hasSuffix("/runs/" + name)
  }

  private static func list(
    _ folder: String,
    _ prefix: String,
    _ names: inout [String]
  ) throws(FileError) {
    for name in try Folder.names(in: folder) {
      let path = folder + "/" + name
      var info = stat()
      guard lstat(path, &info) == 0 else { throw FileError(.open, path) }
      if info.st_mode & S_IFMT == S_IFDIR {
        try list(path, prefix + name + "/", &names)
      } else {
        names.append(prefix + name)
      }
    }
  }

  func localPath(of name: String) -> String? { folder + "/" + name }

  func open(_ name: String) throws(DatasetError) -> any ByteSource {
    do throws(FileError) {
      return try FileSource(folder + "/" + name)
    } catch {
      throw .file(error)
    }
  }
}

/// A file read piece by piece: owns its descriptor.
private final class FileSource: ByteSource {
  private let path: String
  private let descriptor: Int32

  init(_ path: String) throws(FileError) {
    self.path = path
    // A pipe put where a file should be must not hold the program up.
    descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileError(.open, path) }
  }

  deinit { close(descriptor) }

  func next() throws(DatasetError) -> [UInt8]? {
    var piece = [UInt8](repeating: 0, count: 1 << 17)
    while true {
      let count = read(descriptor, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .file(FileError(.read, path)) }
      if count == 0 { return nil }
      piece.removeLast(piece.count - count)
      return piece
    }
  }
}
