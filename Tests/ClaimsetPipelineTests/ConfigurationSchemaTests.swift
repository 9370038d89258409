import ClaimsetCore
import Foundation
import Testing

@testable import ClaimsetPipeline

@Suite struct ConfigurationSchemaTests {
  @Test func `the schema in Documentation is the one that is printed`() throws {
    try expect("Documentation/schema/pipeline.schema.json", holds: ConfigurationSchema.json)
  }

  @Test func `the reference in Documentation is what the loader checks`() throws {
    let marker = "<!-- From here on made from the loader: CLAIMSET_RECORD=1 make test -->\n"
    let page = try String(contentsOf: repository("Documentation/configuration.md"), encoding: .utf8)
    let written = try #require(page.range(of: marker))
    try expect(
      "Documentation/configuration.md",
      holds: page[..<written.upperBound] + "\n" + ConfigurationReference.markdown
    )
  }

  @Test func `accepts what the loader accepts`() throws {
    let schema = try SchemaValidator(ConfigurationSchema.json)
    for text in goodFiles {
      _ = try ConfigurationLoader.load(Array(text.utf8), name: "p")
      let root = try #require(YAMLReader.read(Array(text.utf8)).root)
      #expect(schema.faults(of: root).isEmpty, "\(text)")
    }
  }

  @Test(arguments: Mistake.all)
  func `refuses what no single value excuses`(_ mistake: Mistake) throws {
    let outcome = YAMLReader.read(mistake.bytes)
    guard let root = outcome.root, outcome.faults.isEmpty else { return }
    var check = ShapeCheck()
    check.check(root, .mapping(ConfigurationShape.root), "pipeline.yaml")
    let faults = try SchemaValidator(ConfigurationSchema.json).faults(of: root)
    let isRefused = !check.faults.filter { !$0.isBeyondSchema }.isEmpty
    #expect(faults.isEmpty != isRefused, "\(mistake.lines) \(faults)")
  }

  @Test func `every default has the shape of its key`() {
    func check(_ field: FieldShape) {
      if let standard = field.standard, let node = YAMLReader.read(Array(standard.utf8)).root {
        var check = ShapeCheck()
        check.check(node, field.shape, field.name)
        #expect(check.faults.isEmpty)
      }
      if case .mapping(let inner) = field.shape { inner.fields.forEach(check) }
      if case .list(.mapping(let inner), _) = field.shape { inner.fields.forEach(check) }
    }
    ConfigurationShape.root.fields.forEach(check)
    ConfigurationShape.sidecar.fields.forEach(check)
    StageRegistry.all.flatMap(\.options).forEach(check)
  }

  /// Compares a file of the repository with `text`, or writes it where that is asked for.
  private func expect(_ path: String, holds text: String) throws {
    if ProcessInfo.processInfo.environment["CLAIMSET_RECORD"] == "1" {
      try Data(text.utf8).write(to: repository(path))
      Issue.record("\(path) was rewritten; run again without CLAIMSET_RECORD")
    }
    let written = try String(contentsOf: repository(path), encoding: .utf8)
    let pair = zip(written.split(separator: "\n"), text.split(separator: "\n")).first { $0 != $1 }
    #expect(pair == nil, "run CLAIMSET_RECORD=1 make test, and read the diff")
    #expect(written.utf8.count == text.utf8.count, "run CLAIMSET_RECORD=1 make test")
  }

  private func repository(_ path: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: path)
  }
}

@Suite struct ConfigurationTextFormTests {
  @Test(
    arguments: [
      (.filled, ["a", " a "], ["", " ", "\t\n"]),
      (.name, ["a", "a-b", "0", "a1-2b"], ["", "-", "a-", "-a", "a--b", "A", "a_b", "a b", "é"]),
      (.checkID, ["a_b", "a.b-c"], ["a._b", "A", ".a"]),
      (.documentID, ["A.b-C_d"], ["", "a..b", "a/b", "~a"]),
      (
        .path, ["a", "./a", "a//b", "a/./b", ".a", "...", "a..b/c", "a/..b"],
        ["", ".", "./", "./.", "/a", "..", "a/..", "../a", "a/../b", "a\u{1}", "a\u{7F}"]
      ),
      (
        .glob,
        ["*", "**", "a/**/b", "[a-z]?", "[]]", "[!]]x", "[^a]", "a]b", "[[]", "./a", "a..b"],
        [
          "", ".", "/a", "a/", "a**", "**a", "a/***", "[", "[]", "[!]", "a[b", "[a/b]", ".a",
          "a/.b", "..", "a\\b",
        ]
      ),
      (
        .date, ["unknown", "2013", "2013-03", "2013-03-22", "2013~", "2013-03-22?", "0000"],
        [
          "", "13", "2013-3", "2013-13", "2013-00", "2013-03-32", "2013-03-22T10:00", "-2013",
          "from-filename", "20x3",
        ]
      ),
      (.published, ["from-filename", "unknown", "1999"], ["filename"]),
      (
        .address, ["https://a.b/c?d", "urn:isbn:1"], ["a.b", "://a", "http:", "http://a b", "1a:b"]
      ),
      (.language, ["en", "en-GB", "zh-Hant-TW", "sl-1994"], ["e", "english-", "en_GB", "", "e1"]),
      (.currency, ["USD", "XTS"], ["usd", "US", "USDX", "U$D"]),
    ] as [(TextForm, [String], [String])]
  )
  func `check and pattern of a form say the same`(
    form: TextForm,
    good: [String],
    bad: [String]
  ) throws {
    let pattern = try Regex(form.pattern ?? "")
    for text in good {
      #expect(throws: Never.self, "\(text)") { try form.check(text) }
      #expect(text.contains(pattern), "\(text)")
    }
    for text in bad {
      #expect(throws: TextForm.Fault.self, "\(text)") { try form.check(text) }
      #expect(!text.contains(pattern), "\(text)")
    }
  }
}

extension ConfigurationFault {
  /// Whether no pattern can say it: days a month does not have, sets that run backwards.
  fileprivate var isBeyondSchema: Bool {
    (code == .badDate && message.contains("2013-02-30")) || message.contains("runs backwards")
  }
}

private let goodFiles = [
  "version: 1\ndataset: {name: a}\nsources: [{path: a.txt}]\n",
  PipelineTemplate.files[0].text,
  """
  version: 1
  dataset: {name: a, title: "1984", description: "", license: MIT, keywords: [b], contributors: [Ada], homepage: "urn:a"}
  sources:
    - {path: "in/[a-z]*.txt", published: 2014, genre: message, author: no, source_url: "http://a", license: b, language: en}
    - {path: "**", published: 2014-05~}
  stages: [read: {max_bytes: 1e3}, segment: , dates, quantities: {}, claims: {keep_opinions: true}]
  checks:
    - {id: a, table: dates, rows: {max: 0}, severity: warning}
    - {id: b, table: dates, field: type, allowed: [DATE, TIME]}
    - {id: c, table: dates, field: quote, unique: true}
    - {id: d, table: dates, field: edtf, empty_rate: {error: 1}}
    - {id: e, table: dates, change_since_last: {rows: {error_below: -1, warn_above: 12.5}}}
    - {id: f, table: dates, field: edtf, change_since_last: {empty_rate: {warn_below: -0.5, warn_above: 1}, floor: 9}}
    - {id: g, table: dates, field: rule, change_since_last: {distinct: {warn_below: -0.5}, per: source}}
    - {id: h, table: dates, field: type, change_since_last: {distribution: {error_above: 0.2}, per: document}}
  outputs: {directory: a/b, formats: [json], keep_runs: 1, texts: none}
  rejects: {max_share: 0}
  tests: [{name: a, input: "", published: 1999, genre: article, expect: {dates: [{start: 1, edtf: null}], claims: []}}]
  """,
]
