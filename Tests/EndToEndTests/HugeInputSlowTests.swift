import ClaimsetTables
import Foundation
import Testing

/// Texts of a size nobody writes: read in line with their size, or refused by name.
@Suite(.tags(.slow), .serialized) struct HugeInputSlowTests {
  @Test(arguments: [
    ("one line", "The council said in March 2011 that it cost 40 million dollars. ", 330_000),
    ("a million digits", "7", 1_000_000), ("nested brackets", "([{", 200_000),
    ("a million commas", "1,", 1_000_000), ("a word without end", "ab", 2_000_000),
  ])
  func `a giant text is read, and the good one beside it`(
    name: String,
    piece: String,
    count: Int
  ) throws {
    let folder = try ScratchFolder(pipeline: Pipelines.plain, ["good.txt": Pipelines.goodText])
    try folder.write("input/giant.txt", String(repeating: piece, count: count))
    let outcome = try Program.run(
      ["timeout", "--signal=KILL", "300", Program.path, "run"],
      in: folder
    )
    #expect(outcome.exitCode == 0, "\(outcome.lastLine)")
    let documents = try PublishedRows(.documents, in: folder).rows.map { $0["document_id"] }
    #expect(documents == ["giant", "good"])
  }

  @Test func `a text beyond 64 MB is rejected whole`() throws {
    let folder = try ScratchFolder(pipeline: Pipelines.plain, ["good.txt": Pipelines.goodText])
    try folder.write("input/giant.txt", [UInt8](repeating: UInt8(ascii: "a"), count: 65 << 20))
    let outcome = try Program.run("run", in: folder)
    #expect(outcome.exitCode == 0, "\(outcome.lastLine)")
    let found = try PublishedRows(.diagnostics, in: folder).rows.map { $0["code"] }
    #expect(found.contains("P109"))
    #expect(try PublishedRows(.documents, in: folder).rows.map { $0["document_id"] } == ["good"])
  }
}
