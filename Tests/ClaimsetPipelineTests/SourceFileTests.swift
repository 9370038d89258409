import ClaimsetCore
import Glibc
import Testing

@testable import ClaimsetPipeline

@Suite struct SourceFileTests {
  private let scratch: SourcesScratchFolder

  init() throws { scratch = try SourcesScratchFolder() }

  @Test func `reads all bytes as they lie in the file`() throws {
    let text = "\u{FEFF}one\r\ntwo\u{0}" + String(repeating: "x", count: 100_000)
    try scratch.write(["a.txt": text])
    #expect(try file("a.txt").read() == Array(text.utf8))
    try scratch.touch("empty.txt")
    #expect(try file("empty.txt").read() == [])
  }

  @Test func `a file of the limit is read, and one byte more is not`() throws {
    try scratch.write(["a.txt": "12345", "b.txt": "123456"])
    #expect(try file("a.txt", limit: 5).read().count == 5)
    #expect(rejection(of: try file("b.txt", limit: 5))?.code == "P109")
  }

  @Test func `never waits for a pipe that nobody writes to`() throws {
    #expect(scratch.pipe("pipe.txt"))
    #expect(rejection(of: try file("pipe.txt"))?.code == "P102")
  }

  @Test func `a file that became a link, or went away, is told`() throws {
    try scratch.link("a.txt", to: "/etc/hostname")
    #expect(rejection(of: try file("a.txt"))?.code == "P108")
    #expect(rejection(of: try file("absent.txt"))?.code == "P108")
  }

  @Test func `a read that fails is told with its reason`() {
    // The kernel gives an input/output error for address 0 of a process.
    let file = SourceFile(
      facts: DocumentFacts(id: "a"),
      diagnostics: [],
      realPath: Array("/proc/self/mem".utf8),
      limit: 100,
      source: "*"
    )
    #expect(rejection(of: file)?.message == "the file cannot be read: Input/output error")
  }

  @Test func `a boundary holds what is not there yet, and nothing behind a link out of it`() throws
  {
    try scratch.folder("in")
    try scratch.link("out", to: "..")
    try scratch.link("new", to: "../claimset-absent")
    let boundary = try #require(FolderBoundary(scratch.path))
    #expect(boundary.holds("in") && boundary.holds("in/a/b") && boundary.holds("c"))
    #expect(!boundary.holds("out") && !boundary.holds("out/a") && !boundary.holds("new"))
  }

  private func file(_ name: String, limit: Int = 1 << 20) throws -> SourceFile {
    SourceFile(
      facts: DocumentFacts(id: "a", path: name),
      diagnostics: [],
      realPath: Array((scratch.path + "/" + name).utf8),
      limit: limit,
      source: "*"
    )
  }

  private func rejection(of file: SourceFile) -> Diagnostic? {
    do throws(DocumentRejection) {
      _ = try file.read()
      return nil
    } catch {
      return error.diagnostic
    }
  }
}
