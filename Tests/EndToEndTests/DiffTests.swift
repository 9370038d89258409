import ClaimsetTables
import Testing

/// `claimset diff` on datasets that the program published.
@Suite struct DiffTests {
  private static let text = """
    Notes on the works of the town, by many hands, over many years.

    The harbour opened in March 2011.

    It cost $40 million, the council said.

    """

  /// A folder with two runs between which `change` was made, and the first run's path.
  private func twoRuns(
    _ change: (ScratchFolder) throws -> Void
  ) throws -> (folder: ScratchFolder, old: String) {
    let folder = try ScratchFolder(pipeline: Pipelines.plain, ["a.txt": Self.text])
    try #require(Program.run("run", in: folder).exitCode == 0)
    let old = try #require(try folder.entries(in: "output/runs").first { !$0.contains("/") })
    try change(folder)
    try #require(Program.run("run", in: folder).exitCode == 0)
    return (folder, "output/runs/" + old)
  }

  @Test func `a dataset does not differ from itself, and 0 says so`() throws {
    let (folder, old) = try twoRuns { _ in }
    let outcome = try Program.run("diff", "--exit-code", old, "output/latest", in: folder)
    #expect(outcome.exitCode == 0)
    #expect(outcome.lastLine.hasSuffix("no row differs"), "\(outcome.errors)")
  }

  @Test func `words added well above move rows and changes none`() throws {
    let (folder, old) = try twoRuns {
      let text = Self.text.replacing("of the town", with: "of the old town")
      try $0.write("input/a.txt", text)
    }
    let outcome = try Program.run("diff", "--format", "json", old, "output/latest", in: folder)
    #expect(outcome.exitCode == 0)
    let counts = try #require(try JSONReader.value(outcome.output)["counts"]?["claims"])
    #expect(counts["added"] == 0 && counts["removed"] == 0, "\(outcome.text)")
    #expect(counts["changed"] == 0 && counts["moved"] == 2, "\(outcome.text)")
    #expect(outcome.text.contains(#""reasons":["input"]"#))
  }

  @Test func `a setting that changed is named as the reason of what it changed`() throws {
    let (folder, old) = try twoRuns {
      try $0.write(
        "pipeline.yaml",
        Pipelines.plain + "stages: [read, segment, dates, "
          + "{quantities: {dollar: CAD}}, claims]\n"
      )
    }
    let outcome = try Program.run("diff", old, "output/latest", "--exit-code", in: folder)
    #expect(outcome.exitCode == 1)
    #expect(outcome.text.contains("quantities.dollar \"USD\" -> \"CAD\""), "\(outcome.text)")
    #expect(outcome.text.contains("currency: \"USD\" -> \"CAD\""), "\(outcome.text)")
    #expect(outcome.text.contains("(configuration)"), "\(outcome.text)")
  }

  @Test func `CSV and JSON tables of one dataset are the same to it`() throws {
    let (folder, old) = try twoRuns {
      try $0.write(
        "pipeline.yaml",
        Pipelines.plain.replacing("formats: [csv]", with: "formats: [json]")
      )
    }
    let outcome = try Program.run("diff", "--exit-code", old, "output/latest", in: folder)
    #expect(outcome.exitCode == 0, "\(outcome.text)")
  }

  @Test func `66 for what is no dataset, 64 for a form there is not`() throws {
    let folder = try ScratchFolder(pipeline: Pipelines.plain)
    #expect(try Program.run("diff", "input", "input", in: folder).exitCode == 66)
    #expect(try Program.run("diff", "gone", "input", in: folder).exitCode == 66)
    #expect(try Program.run("diff", "pipeline.yaml", "input", in: folder).exitCode == 66)
    #expect(try Program.run("diff", "-f", "xml", "input", "input", in: folder).exitCode == 64)
  }
}
