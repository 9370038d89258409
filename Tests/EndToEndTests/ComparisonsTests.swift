import ClaimsetTables
import Testing

/// What was compared in one run is not compared again in the next, and that shows in no row.
@Suite struct ComparisonsTests {
  /// What the text `number` says of one fire.
  private static func text(_ number: Int) -> String {
    """
    \(number % 3 + 4) horns sounded in Elmford. The fire killed \(number % 5 + 7) people.
    \(number % 2 == 0 ? "No keeper was on duty." : "The two keepers on duty saw the gate.")
    Dr Nora Pell of the Tarn Water Board spoke at Wick Hall.

    """
  }

  private func published() throws -> ScratchFolder {
    let texts = (0..<9).map { ("\($0).txt", Self.text($0)) }
    let folder = try ScratchFolder(
      pipeline: Pipelines.plain,
      Dictionary(uniqueKeysWithValues: texts)
    )
    try #require(Program.run("run", in: folder).exitCode == 0)
    return folder
  }

  /// Expects that a run in `folder` gives what a run without a past gives, and says what it told.
  private func expectWhole(_ folder: ScratchFolder) throws -> String {
    let outcome = try Program.run("run", in: folder)
    try #require(outcome.exitCode == 0, "\(outcome.errors)")
    let rows = try folder.contents(of: "output/latest/.")
    try #require(Program.run("run", "--no-cache", in: folder).exitCode == 0)
    try expectSameFiles(rows, folder.contents(of: "output/latest/."))
    #expect(try PublishedRows(.relations, in: folder).rows.count > 10)
    return outcome.errors
  }

  @Test(arguments: ["added", "changed", "deleted"])
  func `after one text of several the dataset is that of a run without a past`(
    change: String
  ) throws {
    let folder = try published()
    switch change {
    case "added": try folder.write("input/4a.txt", Self.text(3))
    case "changed": try folder.write("input/4.txt", "A fire killed twelve people in Elmford.\n")
    default: try #require(Program.run(["rm", "input/4.txt"], in: folder).exitCode == 0)
    }
    _ = try expectWhole(folder)
  }

  @Test(arguments: [
    ("damaged", "is damaged"), ("cut", "is cut short"), ("another", "is of another version"),
    ("foreign", "is no cache entry"),
  ])
  func `what cannot be believed is told, and compared again`(
    damage: String,
    reason: String
  ) throws {
    let folder = try published()
    let name = ".claimset/comparisons"
    var bytes = try folder.read(name)
    switch damage {
    case "damaged": bytes[bytes.count - 1] ^= 1
    case "cut": bytes.removeLast(3)
    case "another": bytes[21] = UInt8(ascii: "0")
    default: bytes[0] ^= 1
    }
    try folder.write(name, bytes)
    let told = try expectWhole(folder)
    #expect(told.contains("P121 the cache entry of the comparisons \(reason)"), "\(told)")
    #expect(try !Program.run("run", in: folder).errors.contains("P121"))
  }

  @Test func `without a cache nothing is kept`() throws {
    let folder = try ScratchFolder(pipeline: Pipelines.plain, ["a.txt": Self.text(1)])
    try #require(Program.run("run", "--no-cache", in: folder).exitCode == 0)
    #expect(!folder.exists(".claimset/comparisons"))
  }
}
