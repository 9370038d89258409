import ClaimsetTables
import Glibc

/// A dataset being put together, out of any reader's sight, in `.staging` of the output folder.
///
/// Every file goes through ``SummedFile``, so its sum is known without reading it again. `seal`
/// writes `SHA256SUMS` last: a folder that has one is whole.
final class StagingFolder {
  /// A finished file: its path within the dataset, its size and its sum.
  struct Entry: Hashable, Sendable {
    /// The path from the dataset's folder, with `/`.
    let path: String
    /// The number of bytes.
    let bytes: Int
    /// The SHA-256 in lower-case hexadecimal.
    let sha256: String
  }

  /// The path of the folder.
  let path: String
  /// The finished files, in the order they were finished.
  private(set) var entries: [Entry] = []
  private var folders: Set<String> = []

  /// Makes an empty staging folder in `output`; what a killed run left there is removed.
  init(in output: String) throws(FileError) {
    path = output + "/.staging"
    try Folder.make(output)
    try Folder.remove(path)
    try Folder.make(path)
  }

  /// Starts the file `name`, whose folder within the dataset is made when needed.
  func file(_ name: String) throws(FileError) -> SummedFile {
    let folder = Folder.parent(of: path + "/" + name)
    if folders.insert(folder).inserted { try Folder.make(folder) }
    return SummedFile(name: name, file: try OutputFile(path + "/" + name))
  }

  /// Ends `file`: closes it and takes down its sum.
  func finish(_ file: SummedFile) throws(FileError) {
    entries.append(try file.close())
  }

  /// Writes the whole file `name`.
  func write(_ name: String, _ bytes: [UInt8]) throws(FileError) {
    let file = try self.file(name)
    try file.append(bytes)
    try finish(file)
  }

  /// Lists the sums of all files in `SHA256SUMS`, forces everything to the disk, and gives the
  /// digest that names the dataset.
  func seal() throws(FileError) -> String {
    let lines = entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
      .map { "\($0.sha256)  \($0.path)\n" }
    let sums = Array(lines.joined().utf8)
    // One flush of everything first: each fsync after it finds little left to do.
    Glibc.sync()
    for entry in entries { try syncFile(path + "/" + entry.path) }
    try FileBytes.replace(path + "/SHA256SUMS", with: sums)
    for folder in folders.sorted() { try Folder.sync(folder) }
    try Folder.sync(path)
    return String(SHA256.hex(of: sums).prefix(16))
  }

  /// Removes the folder, when the dataset is not to be published.
  func discard() throws(FileError) { try Folder.remove(path) }

  private func syncFile(_ path: String) throws(FileError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(.open, path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw FileError(.sync, path) }
  }
}

/// One file of a dataset being written, with its running SHA-256.
final class SummedFile {
  private let name: String
  private let file: OutputFile
  private let sum = SHA256()

  /// Writes to `file`, which stands at `name` within the dataset.
  init(name: String, file: OutputFile) {
    self.name = name
    self.file = file
  }

  /// Adds `bytes` at the end.
  func append(_ bytes: [UInt8]) throws(FileError) {
    sum.update(bytes)
    try file.append(bytes)
  }

  /// Closes the file; `StagingFolder.seal` forces it to the disk.
  fileprivate func close() throws(FileError) -> StagingFolder.Entry {
    try file.close(isDurable: false)
    return StagingFolder.Entry(path: name, bytes: file.count, sha256: sum.finish().hex)
  }
}
