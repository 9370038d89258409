import Testing

/// What a damaged or interrupted past leaves is put right by the next run.
@Suite struct RepairTests {
  @Test(arguments: ["", "0000  claims.csv\n"])
  func `a list of sums that is not the dataset's own is not believed`(sums: String) throws {
    let folder = try ScratchFolder(pipeline: Pipelines.plain, ["a.txt": Pipelines.goodText])
    try #require(Program.run("run", in: folder).exitCode == 0)
    let whole = try folder.contents(of: "output/latest/.")
    try folder.write("output/latest/SHA256SUMS", sums)
    try folder.write("output/latest/claims.csv", "damaged")
    #expect(try Program.run("run", in: folder).exitCode == 0)
    try expectSameFiles(folder.contents(of: "output/latest/."), whole)
  }

  @Test func `a file that never got its name is swept by the next run`() throws {
    let folder = try ScratchFolder(pipeline: Pipelines.plain, ["a.txt": Pipelines.goodText])
    try #require(Program.run("run", in: folder).exitCode == 0)
    let strays = [
      ".claimset/history", ".claimset/comparisons", ".claimset/scratch", "output/run.json",
      "output/metrics.prom", "output/changes.html",
    ]
    .map { $0 + ".tmp-999" }
    for stray in strays { try folder.write(stray, "half") }
    try #require(Program.run("run", in: folder).exitCode == 0)
    for stray in strays { #expect(!folder.exists(stray), "\(stray)") }
  }

  @Test func `what cannot be tidied up after publishing is a warning`() throws {
    let folder = try ScratchFolder(pipeline: Pipelines.plain, ["a.txt": Pipelines.goodText])
    // A folder that is not empty stands where run.json should: no rename can replace it.
    try folder.write("output/run.json/in-the-way", "")
    let outcome = try Program.run("run", in: folder)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(outcome.errors.contains("warning: the dataset is published, but cannot rename"))
    #expect(folder.exists("output/latest/claims.csv"))
    #expect(outcome.lastLine.hasPrefix("Published"))
  }

  @Test(arguments: ["rows", "parse"])
  func `a text that cannot be used gives exit code 65`(layer: String) throws {
    let folder = try ScratchFolder()
    let arguments = [Program.path, "extract", "--layer", layer]
    let outcome = try Program.run(arguments, in: folder, input: [0x61, 0xFF, 0x00])
    #expect(outcome.exitCode == 65)
    #expect(outcome.lastLine.hasPrefix("claimset: standard input: "), "\(outcome.errors)")
    #expect(outcome.text.contains("diagnostics") == (layer == "rows"))
  }

  @Test func `prints the pairs of claims that might conflict, with what is seen of them`() throws {
    let folder = try ScratchFolder()
    let matter =
      " The council of Elmford met at Wick Hall with Dr Nora Pell of the Tarn Water Board."
    let lines = [
      ("a", "The school hired nine teachers." + matter),
      ("b", "The school hired fourteen teachers." + matter),
    ].map { #"{"document_id":"\#($0)","text":"\#($1)","genre":"newswire"}"# + "\n" }.joined()
    let arguments = [Program.path, "extract", "--input-format", "jsonl", "--layer", "pairs"]
    let outcome = try Program.run(arguments, in: folder, input: Array(lines.utf8))
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(
      outcome.text.contains(
        #"{"a":{"document_id":"a","byte_start":0,"byte_end":30,"quote":"The school hired nine teachers"}"#
      )
    )
    #expect(outcome.text.contains(#""relation":"conflicts""#))
    #expect(outcome.text.contains(#""count 1""#))
    let refused = try Program.run(Array(arguments.prefix(2)) + ["--layer", "pairs"], in: folder)
    #expect(refused.exitCode == 64 && refused.errors.contains("--input-format jsonl"))
    let faulty = try Program.run(arguments, in: folder, input: Array("no\n".utf8))
    #expect(faulty.exitCode == 65 && faulty.errors.contains("standard input:1"))
  }

  @Test func `a blank line of JSON Lines is counted and not answered`() throws {
    let folder = try ScratchFolder()
    let lines = #"{"document_id":"x","text":"In 2011."}"# + "\n\n \r\nno\n"
    let outcome = try Program.run(
      "extract",
      "--input-format",
      "jsonl",
      in: folder,
      input: Array(lines.utf8)
    )
    #expect(outcome.exitCode == 65)
    #expect(outcome.text.split(separator: "\n").count == 1)
    #expect(outcome.errors.contains("standard input:4:1"))
    #expect(!outcome.errors.contains("standard input:2"))
  }
}
