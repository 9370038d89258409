/// Paths of pipeline.yaml: from its folder, downwards only.
enum SafePath {
  /// Why a path is refused.
  enum Fault: String, Error, Hashable {
    case empty = "it names nothing"
    case absolute = "it starts with \"/\""
    case upward = "it leads upwards by \"..\""
    case control = "it holds a control character"
  }

  /// The path without `.` parts and doubled `/`, when it stays in the folder it starts from.
  ///
  /// Links are another matter: only the file system knows them (`FolderBoundary`).
  static func normalized(_ path: String) throws(Fault) -> String {
    guard !path.hasPrefix("/") else { throw .absolute }
    guard path.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }) else {
      throw .control
    }
    let parts = path.split(separator: "/").filter { $0 != "." }
    guard !parts.contains("..") else { throw .upward }
    guard !parts.isEmpty else { throw .empty }
    return parts.joined(separator: "/")
  }
}
