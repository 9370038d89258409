import ClaimsetCore
import ClaimsetTables
import Glibc

/// Reads pipeline.yaml.
public enum ConfigurationLoader {
  /// Reads the file at `path`.
  ///
  /// - Parameter name: What faults call the file; the path itself unless given.
  /// - Throws: ``ConfigurationError`` with every fault of the file.
  public static func load(
    path: String,
    name: String? = nil
  ) throws(ConfigurationError) -> Configuration {
    let file = name ?? path
    let bytes: [UInt8]
    do throws(RegularFile.Failure) {
      bytes = try RegularFile.read(
        Array(path.utf8),
        limit: YAMLReader.limitBytes,
        followsLink: true
      )
    } catch {
      throw ConfigurationError(file: file, faults: [ConfigurationFault(error)])
    }
    let folder = path.lastIndex(of: "/").map { path[...$0] } ?? "."
    return try load(bytes, name: file, boundary: FolderBoundary(String(folder)))
  }

  /// Reads the bytes of a pipeline.yaml that faults call `name`.
  ///
  /// - Throws: ``ConfigurationError`` with every fault of the file.
  public static func load(
    _ bytes: [UInt8],
    name: String
  ) throws(ConfigurationError) -> Configuration {
    try load(bytes, name: name, boundary: nil)
  }

  /// Reads the bytes of a pipeline.yaml, and asks of the folder at `boundary` whether links lead
  /// out of it.
  static func load(
    _ bytes: [UInt8],
    name: String,
    boundary: FolderBoundary?
  ) throws(ConfigurationError) -> Configuration {
    let outcome = YAMLReader.read(bytes)
    guard let root = outcome.root else {
      throw ConfigurationError(file: name, faults: outcome.faults)
    }
    var check = ShapeCheck()
    check.check(root, .mapping(ConfigurationShape.root), "pipeline.yaml")
    var decoder = ConfigurationDecoder(boundary: boundary)
    let configuration = decoder.decode(root)
    let faults = outcome.faults + check.faults + decoder.faults
    guard faults.isEmpty else { throw ConfigurationError(file: name, faults: faults) }
    if let error = decoder.vocabularyError {
      let folder = name.lastIndex(of: "/").map { name[...$0] } ?? ""
      throw ConfigurationError(file: folder + error.file, faults: error.faults)
    }
    return configuration
  }
}

extension ConfigurationFault {
  /// The fault of a file that could not be read at all.
  init(_ failure: RegularFile.Failure) {
    if case .tooLarge(let bytes) = failure {
      self.init(
        .tooLarge,
        at: ConfigurationMark(),
        "the file has \(bytes) bytes, more than \(YAMLReader.limitBytes)"
      )
      return
    }
    let hint = failure == .system(ENOENT) ? "write one with \"claimset init\"" : ""
    self.init(.unreadable, at: ConfigurationMark(), "the file \(failure.message)", hint: hint)
  }
}
