import ClaimsetTables
import Glibc
import Testing

/// A parse stands when a stage after it is set otherwise, and is never believed when it is damaged.
@Suite struct ParseCacheTests {
  private static let pipeline = """
    version: 1
    dataset: {name: tested}
    sources: [{path: "input/*.txt"}]
    stages: [read, segment, parse, dates, quantities, claims]
    outputs: {formats: [csv]}

    """
  private static let otherDollar = pipeline.replacing(
    " quantities,",
    with: " {quantities: {dollar: CAD}},"
  )
  private static let text =
    "The bridge, which opened in 2011, cost $40 million, the council said.\n"

  private func published() throws -> ScratchFolder {
    let folder = try ScratchFolder(pipeline: Self.pipeline, ["a.txt": Self.text])
    try #require(Program.run("run", in: folder).exitCode == 0)
    return folder
  }

  /// The entries of the cache, each with the number of its file, which another file does not have.
  private func entries(_ folder: ScratchFolder) throws -> [String: UInt] {
    var numbers: [String: UInt] = [:]
    for name in try folder.files(in: ".claimset/cache") {
      var info = stat()
      try #require(stat(folder.path + "/.claimset/cache/" + name, &info) == 0)
      numbers[name] = UInt(info.st_ino)
    }
    return numbers
  }

  @Test func `another setting of a later stage does not parse again, and gives what a parse gives`()
    throws
  {
    let folder = try published()
    let before = try entries(folder)
    try folder.write("pipeline.yaml", Self.otherDollar)
    let outcome = try Program.run("run", in: folder)
    try #require(outcome.exitCode == 0, "\(outcome.errors)")
    let kept = try entries(folder).filter { before[$0.key] == $0.value }
    #expect(
      before.count == 2 && kept.count == 1,
      "the rows and the parse, of which the parse stays"
    )
    let fresh = try ScratchFolder(pipeline: Self.otherDollar, ["a.txt": Self.text])
    try #require(Program.run("run", "--no-cache", in: fresh).exitCode == 0)
    try expectSameFiles(
      folder.contents(of: "output/latest/."),
      fresh.contents(of: "output/latest/.")
    )
    #expect(try PublishedRows(.quantities, in: folder).rows.first?["currency"] == "CAD")
  }

  @Test func `a damaged parse is told, not used, and made anew`() throws {
    let folder = try published()
    for name in try folder.files(in: ".claimset/cache") {
      let bytes = try folder.read(".claimset/cache/" + name)
      try folder.write(".claimset/cache/" + name, bytes.dropLast() + [(bytes.last ?? 0) ^ 1])
    }
    try folder.write("pipeline.yaml", Self.otherDollar)
    let outcome = try Program.run("run", in: folder)
    #expect(outcome.exitCode == 0)
    #expect(
      outcome.errors.contains("P121 the cache entry of the parse is damaged"),
      "\(outcome.errors)"
    )
    #expect(try !PublishedRows(.claims, in: folder).rows.isEmpty)
    try folder.write("pipeline.yaml", Self.pipeline)
    #expect(
      try !Program.run("run", in: folder).errors.contains("P121 the cache entry of the parse")
    )
  }

  @Test func `a word more in the text parses again`() throws {
    let folder = try published()
    let before = try entries(folder)
    try folder.write("input/a.txt", "So " + Self.text)
    try #require(Program.run("run", in: folder).exitCode == 0)
    #expect(try Set(entries(folder).keys).isDisjoint(with: before.keys))
  }
}
