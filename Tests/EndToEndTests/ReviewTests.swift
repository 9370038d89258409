import ClaimsetTables
import Foundation
import Testing

/// What people decide about rows holds every night, and none of it is lost.
@Suite struct ReviewTests {
  private static let opening = "The bridge opened in March 2011. "
  private static let cost = "It cost 40 million dollars, the council said in a letter to all.\n"

  /// A folder with one published text.
  private func published(_ text: String = opening + cost) throws -> ScratchFolder {
    let folder = try ScratchFolder(pipeline: Pipelines.plain, ["a.txt": text])
    try #require(Program.run("run", in: folder).exitCode == 0)
    return folder
  }

  private func run(_ folder: ScratchFolder, _ arguments: String...) throws -> Program.Outcome {
    try Program.run([Program.path] + arguments, in: folder)
  }

  /// The id of the first quantity, and of the first date.
  private func ids(_ folder: ScratchFolder) throws -> (quantity: String, date: String) {
    let quantity = try PublishedRows(.quantities, in: folder).rows.first?["quantity_id"]
    let date = try PublishedRows(.dates, in: folder).rows.first?["date_id"]
    return (try #require(quantity), try #require(date))
  }

  private func verify(_ folder: ScratchFolder) throws {
    let outcome = try run(folder, "verify")
    #expect(outcome.exitCode == 0, "\(outcome.text)\(outcome.errors)")
  }

  @Test func `a correction holds after the text around it changed`() throws {
    let folder = try published()
    let id = try ids(folder).quantity
    let review = try run(folder, "review", id, "correct", "value", "41000000", "--name", "Ada")
    #expect(review.exitCode == 0, "\(review.errors)")
    let texts = [
      Self.opening + Self.cost,
      // Far from the row: it keeps its id. Beside it: it is found by its words.
      "A new first paragraph.\n\n" + Self.opening + Self.cost + "\nAnd a last one, of 7 words.\n",
      "The bridge opened late. In all it cost 40 million dollars, says the mayor.\n",
    ]
    for (text, status) in zip(texts, ["applied", "applied", "moved"]) {
      try folder.write("input/a.txt", text)
      let outcome = try run(folder, "run")
      #expect(outcome.exitCode == 0 && !outcome.errors.contains("P13"), "\(outcome.errors)")
      let values = try PublishedRows(.quantities, in: folder).rows.map { $0["value"] }
      #expect(values.contains("41000000") && !values.contains("40000000"))
      let decisions = try PublishedRows(.reviews, in: folder).rows
      #expect(decisions.map { $0["status"] } == [status])
      #expect(decisions.first?["found"] == "40000000" && decisions.first?["name"] == "Ada")
      try verify(folder)
    }
  }

  @Test func `a rejected row is gone from every table, and comes back when that is taken back`()
    throws
  {
    let folder = try published()
    let (quantity, date) = try ids(folder)
    for id in [quantity, date] {
      try #require(run(folder, "review", id, "reject", "--note", "not, \"meant\"").exitCode == 0)
    }
    #expect(try run(folder, "run").exitCode == 0)
    #expect(try PublishedRows(.quantities, in: folder).rows.isEmpty)
    #expect(try PublishedRows(.dates, in: folder).rows.isEmpty)
    for claim in try PublishedRows(.claims, in: folder).rows {
      #expect(claim["date_id"] == nil && claim["when_edtf"] == nil && claim["quantity_id"] == nil)
    }
    #expect(try PublishedRows(.claimLinks, in: folder).rows.isEmpty)
    #expect(try PublishedRows(.reviews, in: folder).rows[0]["note"] == "not, \"meant\"")
    try verify(folder)
    try #require(run(folder, "review", quantity, "reject").exitCode == 64, "the row is gone")
    try FileManager.default.removeItem(atPath: folder.path + "/review.csv")
    #expect(try run(folder, "run").exitCode == 0)
    #expect(try ids(folder) == (quantity, date))
  }

  @Test func `a corrected date brings its days and its claims along`() throws {
    let folder = try published()
    let id = try ids(folder).date
    try #require(run(folder, "review", id, "correct", "edtf", "2012-03").exitCode == 0)
    #expect(try run(folder, "run").exitCode == 0)
    let date = try #require(try PublishedRows(.dates, in: folder).rows.first)
    #expect(date["edtf"] == "2012-03" && date["timex"] == nil && date["date_id"] == id)
    #expect(date["earliest"] == "2012-03-01" && date["latest"] == "2012-03-31")
    let claims = try PublishedRows(.claims, in: folder).rows.filter { $0["date_id"] == id }
    #expect(!claims.isEmpty)
    for claim in claims {
      #expect(claim["when_edtf"] == "2012-03" && claim["when_latest"] == "2012-03-31")
    }
    try verify(folder)
  }

  @Test func `a decision whose row is gone or says something else is told each night`() throws {
    let folder = try published()
    let (quantity, date) = try ids(folder)
    try folder.write(
      "review.csv",
      """
      decision,id,document_id,was,note,color
      accept,\(quantity),a,39000000,looked,red
      reject,d0000000000000000,a,,,
      reject,\(date),b,,,
      acept,\(date),a,,,

      """
    )
    for _ in 1...2 {
      let outcome = try run(folder, "run")
      #expect(outcome.exitCode == 0)
      #expect(
        outcome.errors.contains("check review.decisions: warning: 4 of 4 decisions of people no")
      )
      let status = try PublishedRows(.reviews, in: folder).rows.compactMap { $0["status"] }
      #expect(status.sorted() == ["row-gone", "row-gone", "unusable", "value-changed"])
      let found = try PublishedRows(.diagnostics, in: folder).rows
      #expect(found.compactMap { $0["code"] }.sorted() == ["P132", "P133", "P133", "P134", "P135"])
      let changed = found.first { $0["code"] == "P134" }?["message"]
      #expect(
        changed
          == "review.csv:2: accept \(quantity): the row was \"39000000\" and is \"40000000\" now; nothing is done"
      )
      try verify(folder)
    }
    #expect(try ids(folder) == (quantity, date))
  }

  @Test func `a later line wins, and who decides again is understood`() throws {
    let folder = try published()
    let id = try ids(folder).quantity
    for value in ["41000000", "42000000"] {
      try #require(run(folder, "review", id, "correct", "value", value).exitCode == 0)
      try #require(run(folder, "run").exitCode == 0)
    }
    #expect(try PublishedRows(.quantities, in: folder).rows.first?["value"] == "42000000")
    let status = try PublishedRows(.reviews, in: folder).rows.map { $0["status"] }
    #expect(status == ["superseded", "applied"])
  }

  @Test func `what was decided recomputes one document, and diff says why its rows differ`() throws
  {
    let folder = try published()
    try folder.write("input/b.txt", Self.opening)
    try #require(run(folder, "run").exitCode == 0)
    let before = try FileManager.default.destinationOfSymbolicLink(
      atPath: folder.path + "/output/latest"
    )
    try #require(run(folder, "review", ids(folder).quantity, "reject").exitCode == 0)
    #expect(
      try run(folder, "plan").text.hasPrefix(
        "recompute input/a.txt  (what people decided about its rows changed)\nreuse     input/b.txt"
      )
    )
    try #require(run(folder, "run").exitCode == 0)
    let diff = try run(folder, "diff", "output/" + before, "output/latest")
    #expect(diff.text.contains("- quantities"))
    #expect(diff.text.contains("(review)") && !diff.text.contains("(program)"), "\(diff.text)")
  }

  @Test(arguments: [
    ["value", "many"], ["kind", "heap"], ["quote", "x"], ["valeu", "3"], ["date_id", ""],
    ["bound", ""],
  ])
  func `what cannot be corrected so is refused with a hint`(correction: [String]) throws {
    let folder = try published()
    let command = [Program.path, "review", try ids(folder).quantity, "correct"] + correction
    let outcome = try Program.run(command, in: folder)
    #expect(outcome.exitCode == 64, "\(outcome.errors)")
    #expect(outcome.lastLine.contains("\(correction[0]) cannot be corrected to that; "))
    #expect(!folder.exists("review.csv"))
  }

  @Test func `a release says which rows people touched`() throws {
    let folder = try published()
    try folder.write("pipeline.yaml", Pipelines.plain + "releases: {unlicensed_texts: carry}\n")
    try #require(run(folder, "review", ids(folder).quantity, "reject").exitCode == 0)
    for command in ["run", "release"] { try #require(run(folder, command).exitCode == 0) }
    let release = try JSONReader.value(folder.read("output/releases/1.0.0/release.json"))
    #expect(release["reviews"]?["decisions"] == .number("1"))
    #expect(release["reviews"]?["applied"] == .number("1"))
    #expect(
      try folder.text("output/releases/1.0.0/CHANGELOG.md").contains(
        "- Decisions of people: 1, of which 1 changed what is published (`reviews.csv` names the rows)"
      )
    )
  }
}
