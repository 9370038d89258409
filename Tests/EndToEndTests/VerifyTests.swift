import ClaimsetTables
import Foundation
import Testing

/// `claimset verify` on what the program published, whole and damaged.
@Suite struct VerifyTests {
  private static let shared = Result { () throws -> ScratchFolder in
    let folder = try Repository.example()
    let outcome = try Program.run("run", in: folder)
    guard outcome.exitCode == 0 else { throw Program.Failure(description: outcome.errors) }
    return folder
  }

  /// A copy of the dataset, to be damaged.
  private func copy() throws -> ScratchFolder {
    let copy = try ScratchFolder()
    let latest = try Self.shared.get().path + "/output/latest"
    try copy.copy(URL(fileURLWithPath: latest).resolvingSymlinksInPath().path, to: "dataset")
    return copy
  }

  /// Writes the sums anew, as who damages a dataset on purpose would.
  private func sum(_ folder: ScratchFolder) throws {
    var files = try folder.contents(of: "dataset")
    files["SHA256SUMS"] = nil
    let lines = files.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
      .map { "\(SHA256.hex(of: $1))  \($0)\n" }
    try folder.write("dataset/SHA256SUMS", lines.joined())
  }

  /// The codes of the faults that are told.
  private func codes(_ outcome: Program.Outcome) -> Set<String> {
    Set(
      outcome.text.split(separator: "\n").compactMap { line in
        line.split(separator: " ").first { $0.count == 4 && $0.hasPrefix("V") }.map(String.init)
      }
    )
  }

  @Test func `a published dataset is whole, and every quote was held against its text`() throws {
    let outcome = try Program.run("verify", in: Self.shared.get())
    #expect(outcome.exitCode == 0, "\(outcome.text)")
    #expect(outcome.lastLine == "claimset: output/latest is whole")
    let quotes = try #require(outcome.text.split(separator: ",").last)
    #expect((Int(quotes.filter(\.isNumber)) ?? 0) > 200 && !outcome.text.contains("not checked"))
  }

  /// What is done to a file, and the code that must tell of it.
  struct Damage: CustomTestStringConvertible, Sendable {
    let file: String
    let find: String
    let put: String
    let code: String
    var testDescription: String { "\(code) \(file)" }
  }

  static let damages = [
    Damage(file: "claims.csv", find: "\"affirmed\"", put: "\"perhaps\"", code: "V301"),
    Damage(file: "claims.csv", find: "claim_id", put: "id", code: "V203"),
    Damage(file: "claims.json", find: "\"affirmed\"", put: "\"negated\"", code: "V304"),
    Damage(file: "quantities.csv", find: "\"people\"", put: "\"people", code: "V203"),
    Damage(file: "documents.csv", find: "\"nine-ways-out\"", put: "\"ten\"", code: "V303"),
    Damage(file: "dates.csv", find: "\"2009\"", put: "\"2010\"", code: "V401"),
    Damage(file: "schema/claims.json", find: "\"claim_id\"", put: "7", code: "V201"),
    Damage(file: "datapackage.json", find: "\"bytes\": ", put: "\"bytes\": 1", code: "V202"),
    Damage(file: "datapackage.json", find: "{", put: "[", code: "V201"),
  ]

  @Test(arguments: damages)
  func `damage is told although the sums were written anew`(damage: Damage) throws {
    let folder = try copy()
    let text = try folder.text("dataset/" + damage.file)
    let damaged = text.replacing(damage.find, with: damage.put, maxReplacements: 1)
    try #require(text != damaged)
    try folder.write("dataset/" + damage.file, damaged)
    try sum(folder)
    let outcome = try Program.run("verify", "dataset", in: folder)
    #expect(outcome.exitCode == 1)
    #expect(codes(outcome).contains(damage.code), "\(outcome.text)")
    #expect(!codes(outcome).contains("V102"), "\(outcome.text)")
    #expect(outcome.lastLine.hasSuffix("in dataset"))
  }

  @Test func `a row that stands twice is told with both lines`() throws {
    let folder = try copy()
    let text = try folder.text("dataset/documents.csv")
    let last = try #require(text.split(separator: "\r\n").last)
    try folder.write("dataset/documents.csv", text + last + "\r\n")
    let outcome = try Program.run("verify", "dataset", in: folder)
    #expect(outcome.text.contains("documents.csv:6: V302"), "\(outcome.text)")
    #expect(outcome.text.contains("stands in line 5 already"), "\(outcome.text)")
  }

  @Test(arguments: ["claimset.sqlite", "claimset.xlsx"])
  func `a database or a workbook with other rows than the tables is told`(file: String) throws {
    let folder = try copy()
    let other = try ScratchFolder(
      pipeline: Pipelines.plain.replacing("[csv]", with: "[csv, sqlite, xlsx]"),
      ["a.txt": Pipelines.goodText]
    )
    try #require(Program.run("run", in: other).exitCode == 0)
    try folder.write("dataset/" + file, other.read("output/latest/" + file))
    try sum(folder)
    let outcome = try Program.run("verify", "dataset", in: folder)
    #expect(codes(outcome) == ["V304"], "\(outcome.text)")
    #expect(outcome.text.contains("\(file): V304 row 1 of claims is not that of the table: "))
    try folder.write("dataset/" + file, "something else")
    try sum(folder)
    #expect(try codes(Program.run("verify", "dataset", in: folder)) == ["V203"])
  }

  @Test func `a file that was changed, lost, added, or has no line in the sums is told`() throws {
    let folder = try copy()
    try folder.write("dataset/README.md", "other")
    try folder.write("dataset/extra.txt", "extra")
    try FileManager.default.removeItem(atPath: folder.path + "/dataset/report.html")
    let sums = try folder.text("dataset/SHA256SUMS")
    try folder.write("dataset/SHA256SUMS", sums + "no sum at all\n")
    let outcome = try Program.run("verify", "dataset", in: folder)
    #expect(codes(outcome) == ["V101", "V102", "V103", "V104"], "\(outcome.text)")
  }

  @Test func `sums that were written anew do not give the run its name`() throws {
    let folder = try Repository.example()
    try #require(Program.run("run", in: folder).exitCode == 0)
    try folder.write("output/latest/README.md", "other")
    let sums = try folder.text("output/latest/SHA256SUMS")
    let lines = sums.split(separator: "\n").map { line in
      line.hasSuffix(" README.md") ? SHA256.hex(of: Array("other".utf8)) + "  README.md" : line
    }
    try folder.write("output/latest/SHA256SUMS", lines.joined(separator: "\n") + "\n")
    let outcome = try Program.run("verify", in: folder)
    #expect(codes(outcome) == ["V105"], "\(outcome.text)")
  }

  @Test
  func `without texts in the dataset quotes are held against the files, where they are given`()
    throws
  {
    let folder = try ScratchFolder(
      pipeline: Pipelines.plain.replacing("[csv]}", with: "[csv], texts: quotes}"),
      ["a.txt": Pipelines.goodText]
    )
    try #require(Program.run("run", in: folder).exitCode == 0)
    let without = try Program.run("verify", in: folder)
    #expect(without.exitCode == 0 && without.text.contains("not checked"), "\(without.text)")
    let with = try Program.run("verify", "--texts", ".", in: folder)
    #expect(with.exitCode == 0 && !with.text.contains("not checked"), "\(with.text)")
  }

  @Test func `66 for what is no dataset`() throws {
    let folder = try ScratchFolder(pipeline: Pipelines.plain)
    for name in ["gone", "input", "pipeline.yaml"] {
      #expect(try Program.run("verify", name, in: folder).exitCode == 66, "\(name)")
    }
  }
}
