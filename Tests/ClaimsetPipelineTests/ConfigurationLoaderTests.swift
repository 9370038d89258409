import ClaimsetCore
import ClaimsetTables
import Testing

@testable import ClaimsetPipeline

@Suite struct ConfigurationLoaderTests {
  @Test func `reads a whole configuration`() throws {
    let configuration = try ConfigurationLoader.load(Array(wholeFile.utf8), name: "pipeline.yaml")
    #expect(configuration.dataset.name == "river-levels")
    #expect(configuration.dataset.title == "Levels of the river")
    #expect(configuration.dataset.license == "CC-BY-4.0")
    #expect(configuration.dataset.keywords == ["river", "1953"])
    #expect(configuration.sources.map(\.glob.pattern) == ["input/**/*.txt", "old/*.md"])
    #expect(configuration.sources.map(\.published) == [.fromFilename, .on("1998")])
    #expect(configuration.sources[1].genre == .newswire)
    #expect(configuration.stages.map(\.name) == ["read", "segment", "dates", "quantities"])
    #expect(configuration.outputs.directory == "out/data")
    #expect(configuration.outputs.formats == [.json])
    #expect(configuration.outputs.keepRuns == 2)
    #expect(configuration.outputs.texts == .quotes)
    #expect(configuration.rejects.maxShare == ExactDecimal("0.1"))
  }

  @Test func `reads each kind of check`() throws {
    let configuration = try ConfigurationLoader.load(Array(wholeFile.utf8), name: "pipeline.yaml")
    let checks = configuration.checks
    #expect(checks.map(\.id) == ["some", "units", "kinds", "ids", "drift"])
    #expect(checks[0].condition == .rows(min: 1, max: nil, .warning))
    let rate = Check.Condition.emptyRate(
      field: "unit",
      above: [.init(.error, ExactDecimal(1)), .init(.warning, percent(5))]
    )
    #expect(checks[1].condition == rate)
    #expect(
      checks[2].condition == .allowed(field: "bound", values: ["eq", "gt"], .error)
    )
    #expect(checks[3].condition == .unique(field: "date_id", .error))
    #expect(
      checks[4].condition == .change(.init(.rows, below: [.init(.error, percent(-30))]))
    )
  }

  @Test func `reads a test with its rows`() throws {
    let configuration = try ConfigurationLoader.load(Array(wholeFile.utf8), name: "pipeline.yaml")
    let test = try #require(configuration.tests.first)
    #expect(test.name == "a level")
    #expect(test.published == "1953-02-01")
    #expect(test.expectations.map(\.table) == ["quantities", "dates"])
    #expect(test.expectations[0].rows.count == 1)
    #expect(
      test.expectations[0].rows[0] == [
        .init(name: "value", value: .number(ExactDecimal("4.5") ?? .zero)),
        .init(name: "unit", value: .text("m")),
        .init(name: "currency", value: .empty),
      ]
    )
    #expect(test.expectations[1].rows.isEmpty)
  }

  @Test func `fills in every default`() throws {
    let configuration = try load("version: 1\ndataset: {name: a}\nsources: [{path: '*.txt'}]\n")
    #expect(configuration.dataset.title == "a")
    #expect(configuration.stages.map(\.name) == StageRegistry.all.map(\.name))
    #expect(configuration.outputs == OutputSettings())
    #expect(configuration.rejects.maxShare == nil)
    #expect(configuration.checks.isEmpty && configuration.tests.isEmpty)
    #expect(configuration.sources[0].published == .unknown)
  }

  @Test func `reads a file with a byte order mark and CRLF`() throws {
    let text = "version: 1\r\ndataset: {name: a}\r\nsources: [{path: a.txt}]\r\n"
    let bytes = [0xEF, 0xBB, 0xBF] + Array(text.utf8)
    #expect(try ConfigurationLoader.load(bytes, name: "p").dataset.name == "a")
  }

  @Test func `keeps words that are Booleans elsewhere as text`() throws {
    let text = "version: 1\ndataset: {name: no, title: on}\nsources: [{path: yes}]\n"
    let configuration = try load(text)
    #expect(configuration.dataset.name == "no" && configuration.dataset.title == "on")
  }

  @Test func `the fingerprint follows stages and options and nothing else`() throws {
    let head = "version: 1\nsources: [{path: a}]\n"
    let plain = try load(head + "dataset: {name: a}\n").stageFingerprint
    let titled = try load(head + "dataset: {name: b, title: c}\n").stageFingerprint
    let spelled = try load(head + "dataset: {name: a}\nstages: [\(spelledStages)]\n")
    let kept = try load(
      head + "dataset: {name: a}\nstages: [\(spelledStages), claims: {keep_opinions: true}]\n"
    )
    #expect(plain == titled)
    #expect(plain.hasPrefix(spelled.stageFingerprint))
    #expect(plain != kept.stageFingerprint)
  }

  @Test func `an absent file is a fault that says what to do`() {
    let error = #expect(throws: ConfigurationError.self) {
      try ConfigurationLoader.load(path: "/nonexistent/pipeline.yaml", name: "pipeline.yaml")
    }
    #expect(
      error?.lines == [
        "pipeline.yaml:1:1: error P001 the file cannot be read: No such file or directory; "
          + "write one with \"claimset init\""
      ]
    )
  }

  @Test func `an output folder that leads out through a link is a fault`() throws {
    let scratch = try SourcesScratchFolder()
    let text = "version: 1\ndataset: {name: a}\nsources: [{path: a}]\noutputs: {directory: out/a}\n"
    try scratch.write(["pipeline.yaml": text])
    #expect(throws: Never.self) {
      try ConfigurationLoader.load(path: scratch.path + "/pipeline.yaml")
    }
    try scratch.link("out", to: "/tmp")
    let error = #expect(throws: ConfigurationError.self) {
      try ConfigurationLoader.load(path: scratch.path + "/pipeline.yaml", name: "p")
    }
    #expect(
      error?.lines == [
        "p:4:22: error P014 the output folder \"out/a\" leads out of the folder of pipeline.yaml; "
          + "replace the link by a folder"
      ]
    )
  }

  @Test func `any bytes give a configuration or faults with places, never a trap`() {
    let base = Array(PipelineTemplate.files[0].text.utf8)
    let signs = Array("[]{}:,&*!|>'\"%@`-#\n\t ?\u{85}é".utf8)
    var seed: UInt64 = 1
    func random(_ limit: Int) -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33) % limit
    }
    for _ in 0..<400 {
      var bytes = base
      for _ in 0...random(8) {
        let place = random(bytes.count)
        switch random(3) {
        case 0: bytes[place] = UInt8(random(256))
        case 1: bytes.remove(at: place)
        default: bytes.insert(signs[random(signs.count)], at: place)
        }
      }
      do throws(ConfigurationError) {
        _ = try ConfigurationLoader.load(bytes, name: "p")
      } catch {
        #expect(!error.faults.isEmpty && error.faults.allSatisfy { $0.mark.line > 0 })
      }
    }
  }

  private func load(_ text: String) throws -> Configuration {
    try ConfigurationLoader.load(Array(text.utf8), name: "pipeline.yaml")
  }

  private func percent(_ value: Int) -> ExactDecimal {
    ExactDecimal(mantissa: Int128(value), exponent: -2)
  }
}

private let spelledStages =
  "read: {max_bytes: 0x3D09000}, segment: {boilerplate: \"mark\"}, parse, dates, quantities"

private let wholeFile = """
  # What the river did.
  version: 1
  dataset:
    name: river-levels
    title: Levels of the river
    license: CC-BY-4.0
    keywords: [river, "1953"]
  sources:
    - {path: input/**/*.txt, published: from-filename}
    - {path: old/*.md, published: 1998, genre: newswire}
  stages:
    - read: {max_bytes: 1000}
    - segment
    - dates: {}
    - quantities:
  checks:
    - {id: some, table: dates, rows: {min: 1}, severity: warning}
    - {id: units, table: quantities, field: unit, empty_rate: {warn: 0.05, error: 1}}
    - {id: kinds, table: quantities, field: bound, allowed: [eq, gt]}
    - {id: ids, table: dates, field: date_id, unique: true}
    - {id: drift, table: dates, change_since_last: {rows: {error_below: -0.30}}}
  outputs: {directory: ./out//data, formats: [json], keep_runs: 2, texts: quotes}
  rejects: {max_share: 0.1}
  tests:
    - name: a level
      input: The river stood at 4.5 m.
      published: 1953-02-01
      expect:
        quantities: [{value: 4.50, unit: m, currency: null}]
        dates: []
  """
