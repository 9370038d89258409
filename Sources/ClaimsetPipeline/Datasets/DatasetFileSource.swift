import ClaimsetCore

/// The files of a published dataset, wherever they lie: in a folder, or in a .zip of one.
protocol DatasetFileSource: AnyObject {
  /// What messages call it.
  var path: String { get }
  /// The paths of all files within the dataset, sorted by bytes.
  var names: [String] { get }
  /// Where the file `name` lies by itself; nil when it lies in another.
  func localPath(of name: String) -> String?
  /// Opens the file `name`, which is among `names`.
  func open(_ name: String) throws(DatasetError) -> any ByteSource
}

/// Bytes that come in pieces.
protocol ByteSource: AnyObject {
  /// The next piece, never empty; nil at the end.
  func next() throws(DatasetError) -> [UInt8]?
}

extension DatasetFileSource {
  /// Whether the dataset has the file `name`.
  func has(_ name: String) -> Bool {
    let place = names.firstPlace { !$0.utf8.lexicographicallyPrecedes(name.utf8) }
    return place < names.count && names[place] == name
  }

  /// All bytes of the file `name`.
  func bytes(of name: String) throws(DatasetError) -> [UInt8] {
    let source = try open(name)
    var bytes: [UInt8] = []
    while let piece = try source.next() { bytes += piece }
    return bytes
  }
}

/// Opens what stands at a path as a dataset's files.
enum DatasetFileSources {
  /// The files of the folder or .zip at `path`; links are resolved once, here.
  static func open(_ path: String) throws(DatasetError) -> any DatasetFileSource {
    if Folder.isFolder(path) { return try DatasetFolder(path) }
    guard Folder.exists(path) else {
      throw .noDataset(path: path, reason: "nothing stands there")
    }
    return try DatasetArchive(path)
  }
}
