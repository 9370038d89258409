import ClaimsetCore
import ClaimsetDates
import Testing

@testable import ClaimsetPipeline

@Suite struct EventVocabularyFileTests {
  @Test func `reads days, years and intervals`() throws {
    let text = """
      events:
        - {names: [Harbour Fair, the Fair], date: 2011-05-07}
        - {names: [Salt Strike], date: "1901"}
        - {names: [Long Frost], date: 1683-12/1684-02}
      """
    let events = try EventVocabularyFile.read(Array(text.utf8), name: "e.yaml")
    #expect(
      events.map(\.names) == [["Harbour Fair", "the Fair"], ["Salt Strike"], ["Long Frost"]]
    )
    #expect(events.map(\.first.description) == ["2011-05-07", "1901-01-01", "1683-12-01"])
    #expect(events.map(\.last.description) == ["2011-05-07", "1901-12-31", "1684-02-29"])
  }

  @Test(arguments: [
    (
      "events: [{names: [Fair]}]",
      "v:1:10: error P008 an entry of \"events\" lacks the key \"date\""
    ),
    (
      "events: [{names: [Fair], date: 7 May}]",
      "v:1:32: error P013 \"date\" has no first and last day: \"7 May\"; "
        + "write an EDTF date or interval, such as 1969-07-20 or 1950-06-25/1953-07-27"
    ),
    (
      "events: [{names: [Fair], date: 1950-06-25/..}]",
      "v:1:32: error P013 \"date\" has no first and last day: \"1950-06-25/..\"; "
        + "write an EDTF date or interval, such as 1969-07-20 or 1950-06-25/1953-07-27"
    ),
    (
      "events: [{names: [Fair, fair], date: 2011-05-07}]",
      "v:1:25: error P023 the name \"fair\" is given twice; it first stands at 1:19"
    ),
  ])
  func `names a fault with its line and column`(text: String, line: String) {
    let error = #expect(throws: ConfigurationError.self) {
      try EventVocabularyFile.read(Array(text.utf8), name: "v")
    }
    #expect(error?.lines == [line])
  }

  @Test func `a pipeline takes its events and its view of narratives from its options`() throws {
    let scratch = try SourcesScratchFolder()
    let text = """
      version: 1
      dataset: {name: a}
      sources: [{path: "a.txt"}]
      stages: [read, segment, dates: {events: e.yaml, narrative: never}]
      """
    try scratch.write([
      "pipeline.yaml": text,
      "e.yaml": "events: [{names: [Salt Strike], date: 1901-03-04/1901-06-30}]",
    ])
    let configuration = try ConfigurationLoader.load(path: scratch.path + "/pipeline.yaml")
    var document = Document(
      facts: DocumentFacts(id: "a"),
      text: SourceText("At the end of the Salt Strike they sailed.")
    )
    for stage in configuration.documentStages { document = try stage.apply(to: document) }
    let date = try #require(document.dates?.first)
    #expect(document.dates?.count == 1)
    #expect(date.edtf == "1901-06-30~" && date.modifier == .end)
    #expect(date.earliest?.description == "1901-06-30" && date.status == .vague)
  }
}
