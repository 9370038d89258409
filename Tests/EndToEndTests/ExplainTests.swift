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

  @Test func `two claims are told why they conflict, and why they do not`() throws {
    let matter =
      " The council of Elmford met at Wick Hall. Dr Nora Pell of the Tarn Water Board spoke.\n"
    let folder = try ScratchFolder(
      pipeline: Pipelines.plain,
      [
        "a.txt": "All five horns of Wick Hall sounded. The mill was built in 1911." + matter,
        "b.txt": "None of the five horns of Wick Hall went off. The mill was sold in 1950."
          + matter,
      ]
    )
    try #require(Program.run("run", in: folder).exitCode == 0)
    let claims = try PublishedRows(.claims, in: folder).rows
    func id(_ words: String) throws -> String {
      try #require(claims.first { $0["quote"]?.contains(words) ?? false }?["claim_id"])
    }
    let conflict = try explanation(of: id("sounded"), id("went off"), in: folder)
    #expect(conflict.contains("the texts tell of one matter"), "\(conflict)")
    #expect(conflict.contains("so the first conflicts the second (polarity"), "\(conflict)")
    let none = try explanation(of: id("was built"), id("was sold"), in: folder)
    #expect(none.contains("they are told of different times, or may be"), "\(none)")
    #expect(none.contains("so nothing is told of the two"), "\(none)")
  }

  private func explanation(of ids: String..., in folder: ScratchFolder) throws -> String {
    let outcome = try Program.run([Program.path, "explain"] + ids, in: folder)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    return String(decoding: outcome.output, as: UTF8.self)
  }
}
