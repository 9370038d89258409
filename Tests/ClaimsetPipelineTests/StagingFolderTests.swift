import ClaimsetTables
import Foundation
import Testing

@testable import ClaimsetPipeline

@Suite struct StagingFolderTests {
  private let scratch: SourcesScratchFolder
  private var output: String { scratch.path + "/output" }

  init() throws { scratch = try SourcesScratchFolder() }

  @Test func `what a killed run left is removed`() throws {
    try scratch.write(["output/.staging/old/file": "old"])
    let staging = try StagingFolder(in: output)
    #expect(try Folder.names(in: staging.path).isEmpty)
  }

  @Test func `every file has its size and sum, and the seal lists them by path`() throws {
    let staging = try StagingFolder(in: output)
    let file = try staging.file("b/two.txt")
    for piece in ["a", "bc"] { try file.append(Array(piece.utf8)) }
    try staging.write("a.txt", [])
    try staging.finish(file)
    let sums = ["a.txt": "", "b/two.txt": "abc"].mapValues { SHA256.hex(of: Array($0.utf8)) }
    #expect(staging.entries.map(\.path) == ["a.txt", "b/two.txt"])
    #expect(staging.entries.map(\.bytes) == [0, 3])
    #expect(staging.entries.allSatisfy { $0.sha256 == sums[$0.path] })
    let digest = try staging.seal()
    let text = sums.sorted { $0.key < $1.key }.map { "\($0.value)  \($0.key)\n" }.joined()
    #expect(try FileBytes.read(staging.path + "/SHA256SUMS") == Array(text.utf8))
    #expect(digest == SHA256.hex(of: Array(text.utf8)).prefix(16))
  }

  @Test func `the same files in another order have the same digest`() throws {
    func digest(_ names: [String]) throws -> String {
      let staging = try StagingFolder(in: output)
      for name in names { try staging.write(name, Array(name.utf8)) }
      return try staging.seal()
    }
    let first = try digest(["a", "b/c", "b.d"])
    #expect(try digest(["b.d", "a", "b/c"]) == first)
    #expect(try digest(["a", "b/c"]) != first)
  }

  @Test func `a folder that is not published leaves nothing`() throws {
    let staging = try StagingFolder(in: output)
    try staging.write("a/b/c", [1])
    try staging.discard()
    #expect(try Folder.names(in: output).isEmpty)
  }

  @Test func `an output that is no folder is told`() throws {
    try scratch.touch("output")
    let error = #expect(throws: FileError.self) { try StagingFolder(in: output) }
    #expect(error?.operation == .create)
  }
}
