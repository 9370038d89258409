import ClaimsetCore
import ClaimsetTables
import Testing

@testable import ClaimsetPipeline

struct ReportJSONTests {
  @Test func `keeps the order of keys and escapes what readers stumble over`() {
    var json = JSONText()
    json.object { json in
      json.member("b", "a\"\\\n\u{1}\u{2028}é")
      json.member("a", 3)
      json.member("none", "")
      json.member("list") { $0.array([true, false]) { json, _ in json.object { _ in } } }
      json.member("empty") { $0.array([Int]()) { _, _ in } }
    }
    #expect(
      String(decoding: json.finish(), as: UTF8.self) == #"""
        {
          "b": "a\"\\\n\u0001\u2028é",
          "a": 3,
          "none": null,
          "list": [
            {},
            {}
          ],
          "empty": []
        }

        """#
    )
  }

  @Test func `says the same as the page`() {
    var report = DatasetReportTests.report(documents: 2)
    report.add(DatasetReportTests.rejection())
    report.checks = [CheckLine(id: "unit-known", outcome: .warned)]
    let text = String(decoding: ReportJSON.bytes(of: report), as: UTF8.self)
    #expect(text.contains("\"sentence\": \"\(report.headline)\""))
    #expect(text.contains("\"kind\": \"rejected-document\""))
    #expect(text.contains("\"outcome\": \"warned\""))
    #expect(text.contains("\"year\": 1931"))
  }
}

struct DatasetReadmeTests {
  private func readme(_ formats: [String]) -> String {
    var dataset = DatasetReportTests.dataset
    dataset.formats = formats
    var report = DatasetReport(dataset)
    report.add(DatasetReportTests.digest(1))
    report.tableRows[TableName.claims.place] = 12_345
    return String(decoding: DatasetReadme.markdown(of: report), as: UTF8.self)
  }

  @Test func `names the tables with their rows, the licence and what to keep in mind`() {
    let text = readme(["csv", "json"])
    #expect(text.hasPrefix("# Harbours \\<old\\> \\& new\n"))
    #expect(text.contains("| `claims` | 12,345 |"))
    #expect(text.contains("Licence of the dataset: CC-BY-4.0"))
    #expect(text.contains("1 date in this dataset could not be resolved"))
  }

  @Test func `explains only the forms that are there`() {
    #expect(readme(["csv"]).contains("read_csv") && !readme(["csv"]).contains("read_json"))
    #expect(readme(["json"]).contains("read_json") && !readme(["json"]).contains("read_csv"))
  }
}

struct RunComparisonTests {
  private func document(_ id: String, _ sum: String) -> RunComparison.DocumentVersion {
    RunComparison.DocumentVersion(id: id, path: "input/\(id).txt", sha256: sum)
  }

  private func statistics(_ paragraphs: Int) -> TableStatistics {
    TableStatistics(ReportFixture(Array(repeating: "Text.", count: paragraphs)).records)
  }

  @Test func `tells added, removed and changed documents apart`() {
    let comparison = RunComparison(
      old: ("o", statistics(1), [document("a", "1"), document("c", "1"), document("b", "1")]),
      new: ("n", statistics(3), [document("b", "2"), document("d", "1"), document("a", "1")])
    )
    #expect(comparison.added.map(\.id) == ["d"])
    #expect(comparison.removed.map(\.id) == ["c"])
    #expect(comparison.changed.map(\.id) == ["b"])
    #expect(
      comparison.headline == "1 document added, 1 document removed, 1 document changed; as many "
        + "claims as before."
    )
    let segments = comparison.tables.first { $0.table == .segments }
    #expect(segments?.before == 1 && segments?.after == 3)
    let kinds = comparison.values.filter { $0.column == "segments.kind" }
    #expect(kinds.map(\.value) == ["paragraph"] && kinds.map(\.after) == [3])
  }

  @Test func `says when nothing changed, and its page is whole`() {
    let same = RunComparison(
      old: ("o", statistics(1), []),
      new: ("o", statistics(1), [])
    )
    #expect(same.headline == "Nothing changed since the run before.")
    let outline = ReportOutline(ChangesPage.html(of: same, title: "A & B"))
    #expect(outline.faults.isEmpty && outline.text.contains("A & B"))
  }
}
