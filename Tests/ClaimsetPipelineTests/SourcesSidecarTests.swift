import ClaimsetCore
import Testing

@testable import ClaimsetPipeline

@Suite struct SourcesSidecarTests {
  private let scratch: SourcesScratchFolder

  init() throws { scratch = try SourcesScratchFolder() }

  @Test func `what a sidecar says takes the place of what the source says`() throws {
    let sidecar = """
      id: rice-2013
      title: The price of rice
      published: 2013-03-22
      author: Ada Stone
      source_url: https://example.org/rice
      license: CC0-1.0
      genre: newswire
      language: en-GB
      """
    let facts = try #require(try find(sidecar: sidecar).files.first?.facts)
    var expected = DocumentFacts(id: "rice-2013", path: "input/rice.txt")
    expected.title = "The price of rice"
    expected.published = "2013-03-22"
    expected.author = "Ada Stone"
    expected.sourceURL = "https://example.org/rice"
    expected.license = "CC0-1.0"
    expected.genre = .newswire
    expected.language = "en-GB"
    #expect(facts == expected)
  }

  @Test func `what a sidecar leaves out stays as the source says`() throws {
    let facts = try #require(try find(sidecar: "published: unknown").files.first?.facts)
    #expect(facts.published == nil && facts.author == "Bo" && facts.id == "rice")
  }

  @Test(
    arguments: [
      ("licence: MIT", "input/rice.meta.yaml:1:1: P006 the sidecar has no key \"licence\""),
      ("title: a\ntitle: b", "input/rice.meta.yaml:2:1: P007 key \"title\" is given twice"),
      (
        "published: 22 March",
        "input/rice.meta.yaml:1:12: P012 \"published\" is no date: \"22 March\""
      ),
      (
        "published: from-filename",
        "input/rice.meta.yaml:1:12: P012 \"published\" is no date: \"from-filename\""
      ),
      ("id: ../x", "input/rice.meta.yaml:1:5: P013 \"id\" is no id: letters, digits, -, _ and ."),
      ("title: [a", "input/rice.meta.yaml:2:1: P002 not YAML: did not find expected ',' or ']'"),
      ("", "input/rice.meta.yaml:1:1: P021 the file is empty"),
    ])
  func `a document with a faulty sidecar is rejected, and every fault told`(
    sidecar: String,
    message: String
  ) throws {
    let found = try find(sidecar: sidecar)
    #expect(found.files.isEmpty)
    #expect(found.rejections.map(\.facts.id) == ["rice"])
    #expect(found.rejections.flatMap { $0.diagnostics.map(\.code) } == ["P112"])
    #expect(found.rejections.first?.diagnostics.first?.message == message)
  }

  @Test func `a sidecar that leads out of the folder is not read`() throws {
    try scratch.touch("input/rice.txt")
    try scratch.link("input/rice.meta.yaml", to: "/etc/hostname")
    let found = try find()
    #expect(
      found.rejections.flatMap { $0.diagnostics.map(\.message) }
        == ["input/rice.meta.yaml is no file in the folder of pipeline.yaml"]
    )
  }

  @Test func `what a sidecar says is in the fingerprint of its document`() throws {
    let one = try #require(try find(sidecar: "author: Ada").files.first)
    let other = try #require(try find(sidecar: "author: Eve").files.first)
    #expect(one.fingerprint != other.fingerprint)
  }

  private func find(sidecar: String) throws -> FoundSources {
    try scratch.write(["input/rice.txt": "", "input/rice.meta.yaml": sidecar])
    return try find()
  }

  private func find() throws -> FoundSources {
    let text = """
      version: 1
      dataset: {name: a}
      sources: [{path: input/*.txt, published: 1999, author: Bo}]
      """
    let configuration = try ConfigurationLoader.load(Array(text.utf8), name: "pipeline.yaml")
    return SourceFinder(configuration, folder: scratch.path).find()
  }
}
