import Foundation

/// The folder this package stands in.
enum Repository {
  /// Its path.
  static let path: String = {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { url.deleteLastPathComponent() }
    return url.path
  }()

  /// A scratch folder with the pipeline.yaml and the texts a newcomer's first run reads.
  static func example() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    for name in ["pipeline.yaml", "input"] { try folder.copy(path + "/" + name, to: name) }
    return folder
  }

  /// The text of the file `name`.
  static func text(_ name: String) throws -> String {
    try String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }
}
