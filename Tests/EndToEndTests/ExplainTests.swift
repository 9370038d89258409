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
    func id(_ words: String) throws -> String { try self.id(words, in: folder) }
    let conflict = try explanation(of: id("sounded"), id("went off"), in: folder)
    #expect(conflict.contains("the texts tell of one matter"), "\(conflict)")
    #expect(conflict.contains("so the first conflicts with the second (polarity"), "\(conflict)")
    #expect(!conflict.contains("so they alone would say"), "\(conflict)")
    let none = try explanation(of: id("was built"), id("was sold"), in: folder)
    #expect(none.contains("they are told of different times, or may be"), "\(none)")
    #expect(none.contains("so nothing is told of the two"), "\(none)")
  }

  @Test func `the tolerance of the pipeline is that of the explanation`() throws {
    let matter = " The council of Elmford met at Wick Hall. Dr Nora Pell spoke there.\n"
    let folder = try ScratchFolder(
      pipeline: Pipelines.tolerating(200),
      [
        "a.txt": "Wick Bridge cost £100 million." + matter,
        "b.txt": "Wick Bridge cost £115 million." + matter,
      ]
    )
    try #require(Program.run("run", in: folder).exitCode == 0)
    let (a, b) = (try id("£100", in: folder), try id("£115", in: folder))
    let told = try explanation(of: a, b, in: folder)
    #expect(told.contains("so the first corroborates the second (quantity"), "\(told)")
    #expect(!told.contains("conflicts with"), "\(told)")
  }

  @Test func `what a dataset does not tell is said to be found by the two texts alone`() throws {
    // Names that all texts share tell of no matter.
    var texts: [String: String] = [:]
    for number in 0..<30 {
      texts["c\(number).txt"] = "Mrs Hale sells \(number + 3) hats in Wick Hall at Elmford.\n"
    }
    texts["a.txt"] = "The mill closed in 1987. Wick Hall stands at Elmford.\n"
    texts["b.txt"] = "The mill never closed. Wick Hall stands at Elmford.\n"
    let folder = try ScratchFolder(pipeline: Pipelines.plain, texts)
    try #require(Program.run("run", in: folder).exitCode == 0)
    try #require(PublishedRows(.relations, in: folder).rows.isEmpty)
    let (a, b) = (try id("in 1987", in: folder), try id("never", in: folder))
    let told = try explanation(of: a, b, in: folder)
    #expect(told.contains("so nothing is told of the two"), "\(told)")
    #expect(told.contains("so they alone would say: the first conflicts"), "\(told)")
  }

  @Test func `the later claim updates the earlier one, whichever is asked for first`() throws {
    let matter = " The council of Elmford met at Wick Hall. Dr Nora Pell spoke there.\n"
    let folder = try ScratchFolder(
      pipeline: Pipelines.plain,
      [
        "a.txt": "Nine people were killed in the fire." + matter,
        "a.meta.yaml": "published: 2021-03-05\n",
        "b.txt": "Thirteen people were killed in the fire." + matter,
        "b.meta.yaml": "published: 2021-03-06\n",
      ]
    )
    try #require(Program.run("run", in: folder).exitCode == 0)
    let (early, late) = (try id("Nine", in: folder), try id("Thirteen", in: folder))
    let forward = try explanation(of: early, late, in: folder)
    #expect(forward.contains("so the second updates the first (quantity"), "\(forward)")
    let backward = try explanation(of: late, early, in: folder)
    #expect(backward.contains("so the first updates the second (quantity"), "\(backward)")
  }

  private func id(_ words: String, in folder: ScratchFolder) throws -> String {
    let claims = try PublishedRows(.claims, in: folder).rows
    return try #require(claims.first { $0["quote"]?.contains(words) ?? false }?["claim_id"])
  }

  private func explanation(of ids: String..., in folder: ScratchFolder) throws -> String {
    let outcome = try Program.run([Program.path, "explain"] + ids, in: folder)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    return String(decoding: outcome.output, as: UTF8.self)
  }
}
