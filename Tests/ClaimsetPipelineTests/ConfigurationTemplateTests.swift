import ClaimsetCore
import Testing

@testable import ClaimsetPipeline

@Suite struct PipelineTemplateTests {
  @Test func `the files of a fresh folder load without fault`() throws {
    let files = PipelineTemplate.files
    #expect(files.map(\.path) == ["pipeline.yaml", "input/example.txt", "input/example.meta.yaml"])
    let configuration = try ConfigurationLoader.load(Array(files[0].text.utf8), name: "p")
    #expect(configuration.tests.count == 1)
    let sidecar = try Sidecar.load(Array(files[2].text.utf8), name: "s")
    #expect(sidecar.published == "2004-09-14")
  }

  @Test func `writes what is not there and touches nothing that is`() throws {
    let scratch = try SourcesScratchFolder()
    try scratch.write(["new/input/example.txt": "mine"])
    let placed = try PipelineTemplate.write(to: scratch.path + "/new")
    #expect(placed.map(\.isNew) == [true, false, true])
    let configuration = try ConfigurationLoader.load(path: scratch.path + "/new/pipeline.yaml")
    let found = SourceFinder(configuration, folder: scratch.path + "/new").find()
    #expect(found.files.map(\.facts.published) == ["2004-09-14"])
    #expect(try found.files.map { try $0.read() } == [Array("mine".utf8)])
    #expect(try PipelineTemplate.write(to: scratch.path + "/new").allSatisfy { !$0.isNew })
  }

  @Test func `what it shows as defaults are the defaults`() throws {
    let text = "version: 1\ndataset: {name: a}\nsources: [{path: input/**/*.txt}]\n"
    let plain = try ConfigurationLoader.load(Array(text.utf8), name: "p")
    let shown = try ConfigurationLoader.load(
      Array(PipelineTemplate.files[0].text.utf8),
      name: "p"
    )
    #expect(shown.stageFingerprint == plain.stageFingerprint)
    #expect(shown.outputs == plain.outputs && shown.rejects == plain.rejects)
    #expect(shown.sources.map(\.glob) == plain.sources.map(\.glob))
    #expect(shown.sources.map(\.published) == plain.sources.map(\.published))
  }

  @Test func `what is commented out loads too`() throws {
    let text = PipelineTemplate.files[0].text.split(separator: "\n").map { line in
      // A line such as `  # genre: article`, and not a sentence.
      line.contains(/^ +# (- \{|[a-z_]+: )/)
        ? String(line.replacing("# ", with: "", maxReplacements: 1)) : String(line)
    }.joined(separator: "\n")
    let configuration = try ConfigurationLoader.load(Array(text.utf8), name: "p")
    #expect(configuration.sources[0].author == "Ada Stone")
    #expect(configuration.checks.count == 4)
  }
}
