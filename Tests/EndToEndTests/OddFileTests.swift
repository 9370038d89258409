import ClaimsetTables
import Foundation
import Glibc
import Testing

/// What else can stand in an input folder: names, links, pipes, folders, files nobody may read.
@Suite struct OddFileTests {
  @Test(arguments: [
    "a,b.txt", "it's \"quoted\".txt", "two\nlines.txt", "=1+1.txt", " leading space.txt",
    "ünïcödé – 文.txt",
    "semi;colon&amp;<b>.txt", "100%.txt", "-dash.txt", "tab\there.txt", "a/deep/er/path.txt",
    "CAPS.txt",
  ])
  func `a file of any name is read, and its name comes back whole`(name: String) throws {
    let folder = try ScratchFolder(pipeline: Pipelines.plain, [name: Pipelines.goodText])
    let outcome = try Program.run("run", in: folder)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    let documents = try PublishedRows(.documents, in: folder).rows
    #expect(documents.map { $0["path"] } == ["input/" + name])
    let id = try #require(documents.first?["document_id"])
    #expect(folder.exists("output/latest/documents/\(id).html"))
  }

  @Test func `a name that is not UTF-8 is said`() throws {
    let folder = try good()
    let name: [UInt8] = Array("/input/".utf8) + [0xFF, 0xFE] + Array(".txt".utf8) + [0]
    let path = (Array(folder.path.utf8) + name).map { CChar(bitPattern: $0) }
    let descriptor = open(path, O_CREAT | O_WRONLY, 0o644)
    try #require(descriptor >= 0)
    close(descriptor)
    try expectSaid("P111", in: folder)
  }

  @Test func `a link that leads nowhere is said`() throws {
    let folder = try good()
    try link("nowhere.txt", to: "gone/away.txt", in: folder)
    try expectSaid("P103", in: folder)
  }

  @Test func `a link that leads back to itself is said`() throws {
    let folder = try good()
    try link("a.txt", to: "b.txt", in: folder)
    try link("b.txt", to: "a.txt", in: folder)
    try expectSaid("P104", in: folder)
  }

  @Test func `a folder that holds itself is walked once`() throws {
    let folder = try good()
    try folder.makeFolder("input/deep")
    try link("deep/again", to: "..", in: folder)
    let outcome = try Program.run("run", in: folder)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(try PublishedRows(.documents, in: folder).rows.count == 1)
  }

  @Test func `a link that leads out of the folder is not followed`() throws {
    let folder = try good()
    try link("passwords.txt", to: "/etc/passwd", in: folder)
    try expectSaid("P105", in: folder)
    #expect(try PublishedRows(.documents, in: folder).rows.count == 1)
  }

  @Test func `a pipe that nobody writes to does not hold the run`() throws {
    let folder = try good()
    try #require(mkfifo(folder.path + "/input/pipe.txt", 0o644) == 0)
    let outcome = try Program.run(
      ["timeout", "--signal=KILL", "20", Program.path, "run"],
      in: folder
    )
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(try codes(folder).contains("P102"))
  }

  @Test func `a folder named like a text is said, and what is in it is read`() throws {
    let folder = try good()
    try folder.write("input/folder.txt/inner.txt", Pipelines.goodText)
    try expectSaid("P101", in: folder)
    #expect(try PublishedRows(.documents, in: folder).rows.count == 2)
  }

  @Test(.enabled(if: geteuid() != 0, "root reads every file"))
  func `a file that may not be read is said`() throws {
    let folder = try good()
    try folder.write("input/secret.txt", Pipelines.goodText)
    try #require(chmod(folder.path + "/input/secret.txt", 0) == 0)
    try expectSaid("P108", in: folder)
  }

  @Test func `a text beyond the limit is rejected and not cut`() throws {
    let pipeline =
      Pipelines.plain + """
        stages:
          - read: {max_bytes: 100}
          - segment
          - dates
          - quantities
          - claims

        """
    let folder = try ScratchFolder(pipeline: pipeline, ["good.txt": Pipelines.goodText])
    try folder.write("input/long.txt", String(repeating: Pipelines.goodText, count: 2))
    try expectSaid("P109", in: folder)
    #expect(try PublishedRows(.documents, in: folder).rows.map { $0["document_id"] } == ["good"])
  }

  @Test(arguments: ["published: yesterday\n", "titel: A\n", "- a list\n", "title: [\n", "\u{0}"])
  func `a sidecar with a fault rejects its document, and says where`(sidecar: String) throws {
    let folder = try good()
    try folder.write("input/b.txt", Pipelines.goodText)
    try folder.write("input/b.meta.yaml", sidecar)
    try expectSaid("P112", in: folder)
    #expect(try PublishedRows(.documents, in: folder).rows.count == 1)
  }

  private func good() throws -> ScratchFolder {
    try ScratchFolder(pipeline: Pipelines.plain, ["good.txt": Pipelines.goodText])
  }

  private func link(_ name: String, to target: String, in folder: ScratchFolder) throws {
    try #require(symlink(target, folder.path + "/input/" + name) == 0)
  }

  private func codes(_ folder: ScratchFolder) throws -> Set<String> {
    Set(try PublishedRows(.diagnostics, in: folder).rows.compactMap { $0["code"] })
  }

  private func expectSaid(
    _ code: String,
    in folder: ScratchFolder,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let outcome = try Program.run("run", in: folder)
    #expect(outcome.exitCode == 0, "\(outcome.errors)", sourceLocation: sourceLocation)
    #expect(try codes(folder).contains(code), "\(outcome.errors)", sourceLocation: sourceLocation)
    let documents = try PublishedRows(.documents, in: folder).rows.map { $0["document_id"] }
    #expect(documents.contains("good"), sourceLocation: sourceLocation)
  }
}
