import Foundation
import Testing

/// Expected output that is kept in git.
///
/// With `CLAIMSET_RECORD=1` it is rewritten and the run fails: whoever recorded reads the diff.
enum Recording {
  private static let isOn = ProcessInfo.processInfo.environment["CLAIMSET_RECORD"] == "1"

  /// Expects that the file `name` of this package holds `actual`.
  static func expect(
    _ actual: String,
    in name: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try expect(Array(actual.utf8), in: name, sourceLocation: sourceLocation)
  }

  /// Expects that the file `name` of this package holds `actual`.
  static func expect(
    _ actual: [UInt8],
    in name: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let url = URL(fileURLWithPath: Repository.path + "/" + name)
    let expected =
      FileManager.default.fileExists(atPath: url.path) ? [UInt8](try Data(contentsOf: url)) : []
    guard let difference = firstDifference(actual, expected) else { return }
    guard isOn else {
      Issue.record("\(name): \(difference)", sourceLocation: sourceLocation)
      return
    }
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(),
      withIntermediateDirectories: true
    )
    try Data(actual).write(to: url)
    Issue.record("recorded \(name); read the diff, then run again", sourceLocation: sourceLocation)
  }
}
