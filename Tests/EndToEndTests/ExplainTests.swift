import ClaimsetTables
import Testing

/// What `claimset explain` says of a published row.
@Suite struct ExplainTests {
  @Test func `a claim and the attribution it rests on are shown where they stand`() throws {
    let text = "According to the harbour office, the town sold 12 boats in 2014.\n"
    let folder = try ScratchFolder(pipeline: Pipelines.plain, ["a.txt": text])
    try #require(Program.run("run", in: folder).exitCode == 0)
    let claim = try #require(PublishedRows(.claims, in: folder).rows.first)
    let ofClaim = try explanation(of: #require(claim["claim_id"]), in: folder)
    #expect(ofClaim.contains("it rests on attribution \"the harbour office\""), "\(ofClaim)")
    #expect(ofClaim.contains("the tree of its sentence\n  sold "), "\(ofClaim)")
    #expect(ofClaim.contains("├ town "), "\(ofClaim)")
    let ofSource = try explanation(of: #require(claim["attribution_id"]), in: folder)
    let place = """
      input/a.txt:1:14
      1 | According to the harbour office, the town sold 12 boats in 2014.
        |              ^^^^^^^^^^^^^^^^^^

      """
    #expect(ofSource.hasPrefix(place), "\(ofSource)")
  }

  private func explanation(of id: String, in folder: ScratchFolder) throws -> String {
    let outcome = try Program.run("explain", id, in: folder)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    return String(decoding: outcome.output, as: UTF8.self)
  }
}
