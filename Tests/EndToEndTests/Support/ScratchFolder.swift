import Foundation
import Glibc

/// A folder of a test's own; removed when the test is done with it.
final class ScratchFolder: Sendable {
  /// Its path.
  let path: String

  /// Makes an empty folder.
  init() throws {
    var template = Array((NSTemporaryDirectory() + "claimset-test-XXXXXX").utf8CString)
    guard mkdtemp(&template) != nil else {
      throw Program.Failure(description: "cannot make a temporary folder: \(errno)")
    }
    path = String(
      decoding: template.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) },
      as: UTF8.self
    )
  }

  /// Makes a folder with a pipeline.yaml that reads `input/` and has every document stage on.
  convenience init(pipeline: String, _ texts: [String: String] = [:]) throws {
    try self.init()
    try write("pipeline.yaml", pipeline)
    try makeFolder("input")
    for (name, text) in texts { try write("input/" + name, text) }
  }

  deinit {
    // What cannot be removed stays for the system's own cleaning of temporary files.
    try? FileManager.default.removeItem(atPath: path)
  }

  /// Writes the file `name`, making the folders above it.
  func write(_ name: String, _ bytes: [UInt8]) throws {
    if let slash = name.lastIndex(of: "/") { try makeFolder(String(name[..<slash])) }
    try Data(bytes).write(to: URL(fileURLWithPath: path + "/" + name))
  }

  /// Writes the file `name`, making the folders above it.
  func write(_ name: String, _ text: String) throws { try write(name, Array(text.utf8)) }

  /// Makes the folder `name` and those above it.
  func makeFolder(_ name: String) throws {
    try FileManager.default.createDirectory(
      atPath: path + "/" + name,
      withIntermediateDirectories: true
    )
  }

  /// The bytes of the file `name`.
  func read(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path + "/" + name)))
  }

  /// The text of the file `name`.
  func text(_ name: String) throws -> String { String(decoding: try read(name), as: UTF8.self) }

  /// Whether anything but a dangling link has the name `name`.
  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }

  /// The paths of all files at or below `name`, from there, sorted; links are not followed.
  func files(in name: String) throws -> [String] {
    let top = path + "/" + name
    var found: [String] = []
    for entry in try entries(in: name) {
      var info = stat()
      if lstat(top + "/" + entry, &info) == 0, info.st_mode & S_IFMT == S_IFREG {
        found.append(entry)
      }
    }
    return found.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The paths of everything below `name`, from there; links are not followed.
  func entries(in name: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path + "/" + name)
  }

  /// Every file at or below `name` with its bytes.
  func contents(of name: String) throws -> [String: [UInt8]] {
    var all: [String: [UInt8]] = [:]
    for file in try files(in: name) { all[file] = try read(name + "/" + file) }
    return all
  }

  /// Copies the file or folder at `source` to `name`.
  func copy(_ source: String, to name: String) throws {
    try FileManager.default.copyItem(atPath: source, toPath: path + "/" + name)
  }
}
