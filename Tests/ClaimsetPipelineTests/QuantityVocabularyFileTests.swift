import ClaimsetCore
import ClaimsetQuantities
import Testing

@testable import ClaimsetPipeline

@Suite struct QuantityVocabularyFileTests {
  private let whole = """
    units:
      - {names: [pace], signs: [pc], ucum: 76.cm, kind: length}
      - {names: [crate], ucum: "{crate}"}
    currencies:
      - {names: [Bristol pound], signs: [BP], code: BRP}
    items:
      - {names: [heads of state], item: head of state}
    designations: [Pier 39, Bay]
    """

  @Test func `reads every part`() throws {
    let vocabulary = try QuantityVocabularyFile.read(Array(whole.utf8), name: "v.yaml")
    #expect(vocabulary.units.map(\.ucum) == ["76.cm", "{crate}"])
    #expect(vocabulary.units.map(\.kind) == [.length, .measure])
    #expect(vocabulary.currencies.map(\.code) == ["BRP"])
    #expect(vocabulary.items.map(\.item) == ["head of state"])
    #expect(vocabulary.designations == ["Pier 39", "Bay"])
  }

  @Test(arguments: [
    ("units: [{names: [pace]}]", "v:1:9: error P008 an entry of \"units\" lacks the key \"ucum\""),
    (
      "units: [{names: [pace], ucum: pace}]",
      "v:1:31: error P013 the UCUM code \"pace\" cannot be read: pace is no unit of UCUM; "
        + "a unit UCUM does not know is written in braces, such as {crate}"
    ),
    (
      "designations: [Bay, Pier, bay]",
      "v:1:27: error P023 the name \"bay\" is given twice; it first stands at 1:16"
    ),
    (
      "unit: []",
      "v:1:1: error P006 the vocabulary has no key \"unit\"; did you mean \"units\"?"
    ),
    (
      "designations: [\"-\"]",
      "v:1:16: error P013 the name \"-\" holds nothing a text could match"
    ),
    (
      "currencies: [{names: [x], code: dollar}]",
      "v:1:33: error P013 \"code\" is no currency: \"dollar\"; such as USD"
    ),
  ])
  func `names a fault with its line and column`(text: String, line: String) {
    let error = #expect(throws: ConfigurationError.self) {
      try QuantityVocabularyFile.read(Array(text.utf8), name: "v")
    }
    #expect(error?.lines == [line])
  }

  @Test func `a pipeline takes its vocabulary from the file it names`() throws {
    let scratch = try pipeline(vocabulary: whole)
    let path = scratch.path + "/pipeline.yaml"
    let configuration = try ConfigurationLoader.load(path: path)
    let text = "The wall is 40 paces long."
    var document = Document(facts: DocumentFacts(id: "a"), text: SourceText(text))
    for stage in configuration.documentStages { document = try stage.apply(to: document) }
    #expect(document.quantities?.map(\.unit) == ["76.cm"])
    try scratch.write(["v.yaml": "designations: [Bay]"])
    let changed = try ConfigurationLoader.load(path: path)
    #expect(configuration.stageFingerprint != changed.stageFingerprint)
  }

  @Test func `a faulty vocabulary is named as the file it is`() throws {
    let scratch = try pipeline(vocabulary: "units: 5")
    let error = #expect(throws: ConfigurationError.self) {
      try ConfigurationLoader.load(path: scratch.path + "/pipeline.yaml", name: "p/pipeline.yaml")
    }
    #expect(error?.lines == ["p/v.yaml:1:8: error P009 \"units\" must be a list, not a number"])
  }

  @Test func `a vocabulary that is not there is a fault of the line that names it`() throws {
    let scratch = try pipeline(vocabulary: nil)
    let error = #expect(throws: ConfigurationError.self) {
      try ConfigurationLoader.load(path: scratch.path + "/pipeline.yaml", name: "p")
    }
    #expect(
      error?.lines == [
        "p:4:50: error P001 the vocabulary \"v.yaml\" cannot be read: No such file or directory"
      ]
    )
  }

  @Test func `a vocabulary outside the folder is refused`() throws {
    let scratch = try pipeline(vocabulary: nil)
    try scratch.link("v.yaml", to: "/etc/hostname")
    let error = #expect(throws: ConfigurationError.self) {
      try ConfigurationLoader.load(path: scratch.path + "/pipeline.yaml", name: "p")
    }
    #expect(error?.faults.map(\.code) == [.unsafePath])
  }

  private func pipeline(vocabulary: String?) throws -> SourcesScratchFolder {
    let scratch = try SourcesScratchFolder()
    let text = """
      version: 1
      dataset: {name: a}
      sources: [{path: "a.txt"}]
      stages: [read, segment, quantities: {vocabulary: v.yaml}]
      """
    try scratch.write(["pipeline.yaml": text])
    if let vocabulary { try scratch.write(["v.yaml": vocabulary]) }
    return scratch
  }
}
