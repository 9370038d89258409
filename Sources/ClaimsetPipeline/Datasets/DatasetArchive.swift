import CLibZip
import Glibc

/// A dataset in a .zip: at its top, or in the one folder that stands there.
///
/// A class, for it owns libzip's archive. Safe use of C: files of the archive hold it, so it
/// outlives them.
final class DatasetArchive: DatasetFileSource {
  let path: String
  let names: [String]
  fileprivate let archive: OpaquePointer
  private let prefix: String

  init(_ path: String) throws(DatasetError) {
    self.path = path
    var code: Int32 = 0
    guard let archive = zip_open(path, ZIP_RDONLY, &code) else {
      throw .noDataset(path: path, reason: Self.message(of: code))
    }
    self.archive = archive
    var all: [String] = []
    for i in 0..<UInt64(max(0, zip_get_num_entries(archive, 0))) {
      guard let name = zip_get_name(archive, i, UInt32(ZIP_FL_ENC_GUESS)) else { continue }
      all.append(String(cString: name))
    }
    let prefix = Self.top(of: all)
    self.prefix = prefix
    names = all.filter { !$0.hasSuffix("/") }
      .map { String($0.dropFirst(prefix.count)) }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  deinit { zip_discard(archive) }

  /// The folder that all names stand in, with its `/`; empty when they share none.
  private static func top(of names: [String]) -> String {
    guard let first = names.first, let slash = first.firstIndex(of: "/") else { return "" }
    let top = String(first[...slash])
    return names.allSatisfy { $0.hasPrefix(top) } ? top : ""
  }

  private static func message(of code: Int32) -> String {
    var error = zip_error_t()
    zip_error_init_with_code(&error, code)
    defer { zip_error_fini(&error) }
    return String(cString: zip_error_strerror(&error))
  }

  func localPath(of name: String) -> String? { nil }

  func open(_ name: String) throws(DatasetError) -> any ByteSource {
    guard let file = zip_fopen(archive, prefix + name, 0) else {
      throw .archive(path: "\(path)/\(name)", message: String(cString: zip_strerror(archive)))
    }
    return ArchivedFile(file, named: "\(path)/\(name)", of: self)
  }
}

/// A file of a .zip, unpacked piece by piece; libzip holds its sum against the one in the archive.
private final class ArchivedFile: ByteSource {
  private let file: OpaquePointer
  private let name: String
  private let archive: DatasetArchive

  init(_ file: OpaquePointer, named name: String, of archive: DatasetArchive) {
    self.file = file
    self.name = name
    self.archive = archive
  }

  deinit { zip_fclose(file) }

  func next() throws(DatasetError) -> [UInt8]? {
    var piece = [UInt8](repeating: 0, count: 1 << 17)
    let count = zip_fread(file, &piece, UInt64(piece.count))
    guard count >= 0 else {
      throw .archive(path: name, message: String(cString: zip_file_strerror(file)))
    }
    if count == 0 { return nil }
    piece.removeLast(piece.count - Int(count))
    return piece
  }
}
