import ClaimsetTables
import Foundation
import Testing

/// What the README shows is what the program gives; `make record` writes it anew.
@Suite(.tags(.golden)) struct ReadmeGoldenTests {
  /// The documents that show output.
  private static let name = "README.md"

  @Test func `the rows of the first sentence are the rows it gives`() throws {
    let readme = try Repository.text(Self.name)
    let sentence = try #require(readme.split(separator: "\n").first { $0.hasPrefix("> ") })
    let folder = try ScratchFolder(
      pipeline: Pipelines.plain,
      ["sentence.txt": sentence.dropFirst(2) + "\n"]
    )
    try #require(Program.run("run", in: folder).exitCode == 0)
    var shown = readme
    for table in [TableName.dates, .quantities, .claims] {
      let opening = "\(table.rawValue).csv\n\n```csv\n"
      let block = try #require(FencedBlock(after: opening, in: shown))
      let columns = block.text.prefix { $0 != "\n" }.split(separator: ",").map(String.init)
      let rows = try PublishedRows(table, in: folder).rows
      let lines = rows.map { row in columns.map { Self.cell(row[$0]) }.joined(separator: ",") }
      shown.replaceSubrange(
        block.range,
        with: ([columns.joined(separator: ",")] + lines).map { $0 + "\n" }.joined()
      )
    }
    try Recording.expect(shown, in: Self.name)
  }

  @Test func `the first run says what the README says`() throws {
    let outcome = try Program.run("run", "--jobs", "2", in: Repository.example())
    let readme = try Repository.text(Self.name)
    let block = try #require(FencedBlock(after: "says\n\n```text\n", in: readme))
    var shown = readme
    shown.replaceSubrange(block.range, with: Self.withoutDigest(outcome.errors))
    try Recording.expect(shown, in: Self.name)
  }

  /// A cell as CSV, in quotes only where it must be: the README shows rows to people.
  private static func cell(_ value: String?) -> String {
    guard let value else { return "" }
    guard value.contains(where: { ",\"\n".contains($0) }) else { return value }
    return "\"" + value.replacingOccurrences(of: "\"", with: "\"\"") + "\""
  }

  /// `text` with an ellipsis for the digest, which follows the version of the program.
  private static func withoutDigest(_ text: String) -> String {
    guard let arrow = text.range(of: "-> runs/") else { return text }
    let rest = text[arrow.upperBound...].drop { $0.isHexDigit }
    return text[..<arrow.upperBound] + "…" + rest
  }
}

/// The text between an opening and the end of its fence.
private struct FencedBlock {
  let range: Range<String.Index>
  let text: Substring

  init?(after opening: String, in document: String) {
    guard let start = document.range(of: opening)?.upperBound,
      let end = document.range(of: "```", range: start..<document.endIndex)?.lowerBound
    else { return nil }
    range = start..<end
    text = document[range]
  }
}
