import ClaimsetTables

/// A dataset being put together, out of any reader's sight, in `.staging` of the output folder.
///
/// Every file goes through ``SummedFile``, so its sum is known without reading it again. Nothing is
/// forced to the disk until `move`, so a dataset that stands already costs no waiting for the disk.
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

  /// Takes the file `name`, which a library wrote into the folder, into the dataset.
  func adopt(_ name: String) throws(FileError) {
    let whole = path + "/" + name
    let sum = try FileBytes.sha256(whole)
    entries.append(Entry(path: name, bytes: try FileBytes.size(whole), sha256: sum))
  }

  /// Lists the sums of all files in `SHA256SUMS` and gives the digest that names the dataset.
  func seal() throws(FileError) -> String {
    let lines = entries.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
      .map { "\($0.sha256)  \($0.path)\n" }
    let sums = Array(lines.joined().utf8)
    let file = try OutputFile(path + "/SHA256SUMS")
    try file.append(sums)
    try file.close(isDurable: false)
    return Self.digest(of: sums)
  }

  /// Forces all files and folders to the disk, then gives the folder the name `target`.
  func move(to target: String) throws(FileError) {
    try Folder.syncAll(on: path)
    try Folder.rename(path, to: target)
    try Folder.sync(Folder.parent(of: target))
  }

  /// The digest that names the dataset whose `SHA256SUMS` holds `sums`.
  static func digest(of sums: [UInt8]) -> String { String(SHA256.hex(of: sums).prefix(16)) }

  /// Removes the folder, when the dataset is not to be published.
  func discard() throws(FileError) { try Folder.remove(path) }
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

  /// Closes the file; `StagingFolder.move` forces it to the disk.
  fileprivate func close() throws(FileError) -> StagingFolder.Entry {
    try file.close(isDurable: false)
    return StagingFolder.Entry(path: name, bytes: file.count, sha256: sum.finish().hex)
  }
}
