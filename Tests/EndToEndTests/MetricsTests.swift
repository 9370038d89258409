import Foundation
import Testing

/// `metrics.prom`, as Prometheus' text format has it.
@Suite struct MetricsTests {
  @Test func `each run that publishes writes it, one that does not leaves it`() throws {
    let folder = try ScratchFolder(
      pipeline: Pipelines.plain.replacing("name: tested", with: "name: tested-set")
        + "checks: [{id: two-texts, table: documents, rows: {min: 1}}]\n",
      ["a.txt": Pipelines.goodText]
    )
    try folder.write("input/b.txt", [0xFF])
    try #require(Program.run("run", in: folder).exitCode == 0)
    let metrics = try folder.text("output/metrics.prom")
    let lines = metrics.split(separator: "\n").map(String.init)
    #expect(lines.contains("claimset_documents{dataset=\"tested-set\",state=\"rejected\"} 1"))
    #expect(lines.contains("claimset_rows{dataset=\"tested-set\",table=\"documents\"} 1"))
    let check = "claimset_check{dataset=\"tested-set\",check=\"two-texts\",verdict=\"passed\"} 1"
    #expect(lines.contains(check), "\(metrics)")
    let sample = /^[a-z_]+\{[a-z]+="[^"]*"(,[a-z]+="[^"]*")*\} [0-9]+$/
    for line in lines where !line.hasPrefix("# ") {
      #expect(line.contains(sample), "\(line)")
    }
    try FileManager.default.removeItem(atPath: folder.path + "/input/a.txt")
    try #require(Program.run("run", in: folder).exitCode == 65)
    #expect(try folder.text("output/metrics.prom") == metrics)
  }
}
