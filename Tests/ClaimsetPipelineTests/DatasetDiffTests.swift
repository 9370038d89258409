import ClaimsetTables
import Testing

@testable import ClaimsetPipeline

/// What differs between two datasets, and why.
@Suite struct DatasetDiffTests {
  private static let old = [
    "documents": ["a,1,news", "b,1,news"],
    "claims": ["c1,a,0,it rose,asserted", "c2,a,9,it fell,asserted", "c3,b,0,they left,asserted"],
    "claim_links": ["c1,d1", "c1,d2", "c3,d3"],
    "diagnostics": ["R105,empty", "R105,empty"],
  ]

  private func changes(
    _ new: [String: [String]],
    old: [String: [String]] = old,
    manifests: (String?, String?) = (nil, nil)
  ) throws -> [String] {
    let diff = DatasetDiff(
      old: try DiffFixture.dataset("old", old, manifest: manifests.0),
      new: try DiffFixture.dataset("new", new, manifest: manifests.1)
    )
    var lines: [String] = []
    _ = try diff.forEachChange { change in
      let fields = change.fields.map { " \($0.column) \($0.old ?? "-")>\($0.new ?? "-")" }
      let reasons = change.reasons.map(\.rawValue).joined(separator: "+")
      lines.append("\(change.kind) \(change.table) \(change.id)\(fields.joined()) [\(reasons)]")
    }
    return lines
  }

  @Test func `a dataset does not differ from itself`() throws {
    #expect(try changes(Self.old).isEmpty)
  }

  @Test func `a row is added, removed, changed or moved, in the order of documents`() throws {
    var new = Self.old
    new["documents"] = ["a,2,news", "b,1,news"]
    new["claims"] = [
      "c0,a,0,it began,asserted", "c1,a,12,it rose,asserted", "c2,a,20,it fell,hedged",
    ]
    new["claim_links"] = ["c1,d1", "c1,d2"]
    #expect(
      try changes(new) == [
        "changed documents a sha256 1>2 [input]",
        "added claims c0 [input]",
        "moved claims c1 start 0>12 [input]",
        "changed claims c2 start 9>20 certainty asserted>hedged [input]",
        "removed claims c3 [program]",
        "removed claim_links c3 d3 [program]",
      ]
    )
  }

  @Test func `documents may come, go and stand in another order`() throws {
    var new = Self.old
    new["documents"] = ["z,1,news", "b,1,news", "a,1,news"]
    new["claims"] =
      ["c9,z,0,new,asserted"] + ["c3,b,0,they left,asserted"]
      + (Self.old["claims"] ?? []).prefix(2)
    new["claim_links"] = ["c3,d3", "c1,d1", "c1,d2"]
    #expect(try changes(new) == ["added documents z [input]", "added claims c9 [input]"])
    #expect(
      try changes(Self.old, old: new) == [
        "removed documents z [input]", "removed claims c9 [input]",
      ]
    )
  }

  @Test func `rows without a key are told apart by all they say, as often as they stand`() throws {
    var new = Self.old
    new["diagnostics"] = ["R105,empty", "R107,odd"]
    #expect(
      try changes(new).map { $0.prefix { $0 != "[" } } == [
        "added diagnostics  ", "removed diagnostics  ",
      ]
    )
  }

  @Test func `the reason is what the datasets state of texts, settings, words and program`() throws
  {
    var new = Self.old
    new["claims"]?[0] = "c1,a,0,it rose,hedged"
    func reason(_ manifest: String, genre: String = "news") throws -> String {
      new["documents"] = ["a,1,\(genre)", "b,1,news"]
      let line = try changes(new, manifests: (DiffFixture.manifest(), manifest)).last ?? ""
      return String(line.drop { $0 != "[" })
    }
    #expect(try reason(DiffFixture.manifest()) == "[program]")
    #expect(try reason(DiffFixture.manifest(), genre: "essay") == "[metadata]")
    #expect(try reason(DiffFixture.manifest(program: "claimset 1.1.0")) == "[program]")
    #expect(try reason(DiffFixture.manifest(settings: #""a.b": "1""#)) == "[configuration]")
    #expect(try reason(DiffFixture.manifest(vocabularies: #""a.w": "9f""#)) == "[vocabulary]")
    #expect(
      try reason(DiffFixture.manifest(settings: #""a.b": "1""#), genre: "essay")
        == "[metadata+configuration]"
    )
  }

  @Test func `a column that is gone, new or of another type is told`() throws {
    let schema = #"{"fields": [{"name": "code", "type": "integer"}, {"name": "text"}]}"#
    let diff = DatasetDiff(
      old: try DiffFixture.dataset("old", [:], manifest: DiffFixture.manifest()),
      new: try DiffFixture.dataset(
        "new",
        [:],
        schemas: ["diagnostics": schema],
        manifest: DiffFixture.manifest(idRule: 2)
      )
    )
    #expect(
      diff.frame.shape == [
        "column diagnostics.message is gone", "column diagnostics.text is new",
        "ids are given by rule 2, were by rule 1",
      ]
    )
  }

  @Test func `rows that do not stand with those of their document are told, not guessed at`() throws
  {
    var new = Self.old
    new["claims"] = ["c3,b,0,they left,asserted", "c1,a,0,it rose,asserted"]
    #expect(throws: DatasetError.self) { try changes(new) }
  }

  @Test(arguments: DiffFormat.allCases)
  func `every form says what changed`(format: DiffFormat) throws {
    var new = Self.old
    new["claims"]?[1] = "c2,a,9,it fell,\"hedged, \"\"perhaps\"\"\""
    let diff = DatasetDiff(
      old: try DiffFixture.dataset("old", Self.old),
      new: try DiffFixture.dataset("new", new)
    )
    var writer = format.writer
    var bytes = writer.open(diff)
    let summary = try diff.forEachChange { bytes += writer.write($0) }
    bytes += writer.close(summary)
    #expect(summary.sentence == "1 row changed")
    switch format {
    case .text:
      #expect(
        String(decoding: bytes, as: UTF8.self).contains(
          "  ~ claims c2  \"it fell\"  (program)\n"
            + "      certainty: \"asserted\" -> \"hedged, \"perhaps\"\"\n"
        )
      )
    case .csv:
      let records = try CSVReader.records(bytes)
      #expect(records.count == 2)
      #expect(
        records.last == [
          "changed", "claims", "c2", "a", "certainty", "asserted", "hedged, \"perhaps\"", "program",
        ]
      )
    case .json:
      let change = try JSONReader.value(bytes)["changes"]?.elements?.first
      #expect(change?["id"] == "c2" && change?["reasons"] == ["program"])
      #expect(try JSONReader.value(bytes)["counts"]?["claims"]?["changed"] == 1)
    }
  }
}
