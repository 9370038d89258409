import Foundation
import Testing

/// `claimset plan` says what a run would do and why, and the run then does that.
@Suite struct PlanTests {
  private static let pipeline = """
    version: 1
    dataset: {name: tested}
    sources:
      - path: input/*.txt
    stages: [read, segment, dates, quantities]
    outputs: {formats: [csv]}

    """

  private func published() throws -> ScratchFolder {
    let folder = try ScratchFolder(
      pipeline: Self.pipeline,
      ["a.txt": "It opened in 1911.\n", "b.txt": "It cost $4.\n", "c.txt": "It rained.\n"]
    )
    try #require(Program.run("run", in: folder).exitCode == 0)
    return folder
  }

  private func plan(_ folder: ScratchFolder) throws -> [String] {
    let before = try folder.contents(of: ".")
    let outcome = try Program.run("plan", in: folder)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    try expectSameFiles(folder.contents(of: "."), before)
    return outcome.text.split(separator: "\n").map(String.init)
  }

  @Test func `before the first run everything is new`() throws {
    let folder = try ScratchFolder(pipeline: Self.pipeline, ["a.txt": "It rained.\n"])
    #expect(
      try plan(folder) == [
        "recompute input/a.txt  (new)", "publish   a new dataset: nothing stands published",
      ]
    )
  }

  @Test func `when nothing changed nothing is done and nothing published`() throws {
    let folder = try published()
    let lines = try plan(folder)
    #expect(lines.dropLast() == ["a", "b", "c"].map { "reuse     input/\($0).txt" }[...])
    #expect(lines.last?.hasPrefix("publish   nothing new: runs/") == true)
    let run = try Program.run("run", in: folder)
    #expect(run.lastLine.hasSuffix("unchanged"))
  }

  @Test func `each document is named with what changed of it`() throws {
    let folder = try published()
    try folder.write("input/a.txt", "It opened in 1912.\n")
    try folder.write("input/b.meta.yaml", "title: Costs\n")
    try FileManager.default.removeItem(atPath: folder.path + "/input/c.txt")
    try folder.write("input/d.txt", [0xFF])
    #expect(
      try plan(folder) == [
        "recompute input/a.txt  (its text changed)",
        "recompute input/b.txt  (it has a sidecar now)",
        "remove    input/c.txt  (no source finds it any more)",
        "recompute input/d.txt  (new)",
        "publish   a new dataset: 1 document new, 2 documents changed, 1 document gone",
      ]
    )
  }

  @Test(arguments: [
    (
      "quantities]", "{quantities: {dollar: CAD}}]",
      "quantities.dollar changed from \"USD\" to \"CAD\""
    ),
    (", quantities]", "]", "the stage quantities is gone"),
    ("outputs: {", "outputs: {texts: quotes, ", "outputs.texts changed from full to quotes"),
    ("outputs: {", "outputs: {site: false, ", "outputs.site changed from true to false"),
  ])
  func `a setting that changed is named`(old: String, new: String, reason: String) throws {
    let folder = try published()
    try folder.write("pipeline.yaml", Self.pipeline.replacing(old, with: new))
    let lines = try plan(folder)
    #expect(lines.first == "recompute input/a.txt  (\(reason))")
    #expect(lines.last == "publish   a new dataset: \(reason)")
  }

  @Test func `a vocabulary that changed is named`() throws {
    let folder = try published()
    try folder.write(
      "pipeline.yaml",
      Self.pipeline.replacing("quantities]", with: "{quantities: {vocabulary: words.yaml}}]")
    )
    try folder.write("words.yaml", "items: [{item: mill, names: [mills]}]\n")
    let first = try Program.run("run", in: folder)
    try #require(first.exitCode == 0, "\(first.errors)")
    try folder.write("words.yaml", "items: [{item: pier, names: [piers]}]\n")
    #expect(
      try plan(folder).first
        == "recompute input/a.txt  (the vocabulary of quantities.vocabulary changed)"
    )
  }

  @Test func `other words about the dataset publish anew and compute nothing`() throws {
    let folder = try published()
    try folder.write("pipeline.yaml", Self.pipeline.replacing("tested}", with: "tested, title: T}"))
    let lines = try plan(folder)
    #expect(lines.first == "reuse     input/a.txt")
    #expect(lines.last == "publish   a new dataset: dataset, formats or checks changed")
  }

  @Test(arguments: [
    ("cut", "is cut short"), ("damaged", "is damaged"), ("other", "is no cache entry"),
  ])
  func `a cache entry that cannot be believed is told, and the document done again`(
    damage: String,
    reason: String
  ) throws {
    let folder = try published()
    let before = try folder.contents(of: "output/latest/.")
    for file in try folder.files(in: ".claimset/cache") {
      let path = ".claimset/cache/" + file
      let bytes = try folder.read(path)
      switch damage {
      case "cut": try folder.write(path, Array(bytes.prefix(40)))
      case "damaged": try folder.write(path, bytes.dropLast() + [(bytes.last ?? 0) ^ 1])
      default: try folder.write(path, "something else")
      }
    }
    #expect(try plan(folder).first?.contains("its cache entry \(reason)") == true)
    let outcome = try Program.run("run", in: folder)
    #expect(outcome.exitCode == 0)
    #expect(outcome.errors.contains("P121 the cache entry of this document \(reason)"))
    try expectSameFiles(folder.contents(of: "output/latest/."), before)
    #expect(try plan(folder).first == "reuse     input/a.txt")
  }
}
