import Foundation
import Glibc

/// A folder of its own for one test, removed when the test lets go of it.
final class SourcesScratchFolder {
  /// The path of the folder.
  let path: String

  init() throws {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("claimset-sources-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes files, with the folders above them.
  func write(_ files: [String: String]) throws {
    for (name, text) in files {
      let url = URL(fileURLWithPath: path).appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try Data(text.utf8).write(to: url)
    }
  }

  /// Writes empty files.
  func touch(_ names: String...) throws {
    try write(Dictionary(uniqueKeysWithValues: names.map { ($0, "") }))
  }

  /// Makes a link called `name` to `target`.
  func link(_ name: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: path + "/" + name,
      withDestinationPath: target
    )
  }

  /// Makes a folder.
  func folder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: path + "/" + name,
      withIntermediateDirectories: true
    )
  }

  /// Makes a named pipe.
  func pipe(_ name: String) -> Bool { mkfifo(path + "/" + name, 0o644) == 0 }
}
