import ClaimsetTables
import Testing

/// A run that goes through and found far less than the one before is held back.
@Suite struct DriftTests {
  private static let texts = Dictionary(
    uniqueKeysWithValues: (1...8).map {
      ("\($0).txt", "The mill at Pier \($0) opened in 19\($0)0. It cost \($0)00 dollars.\n")
    }
  )

  /// A folder with eight texts, published.
  private func published(_ settings: String = "") throws -> ScratchFolder {
    let folder = try ScratchFolder(pipeline: Pipelines.plain + settings, Self.texts)
    try #require(Program.run("run", in: folder).exitCode == 0)
    return folder
  }

  private func remove(_ names: [String], in folder: ScratchFolder) throws {
    _ = try Program.run(["rm"] + names.map { "input/\($0).txt" }, in: folder)
  }

  @Test func `an input that lost half its files publishes nothing until that is accepted`() throws {
    let folder = try published()
    let before = try folder.contents(of: "output/latest/.")
    try remove(["1", "2", "3", "4"], in: folder)
    for _ in 1...2 {
      let outcome = try Program.run("run", in: folder)
      #expect(outcome.exitCode == 1)
      #expect(
        outcome.errors.contains("check drift.documents: failed: 4 documents, before 8; "),
        "\(outcome.errors)"
      )
      #expect(outcome.errors.contains("run once with --accept-drift"))
      try expectSameFiles(folder.contents(of: "output/latest/."), before)
    }
    let accepted = try Program.run("run", "--accept-drift", in: folder)
    #expect(accepted.exitCode == 0, "\(accepted.errors)")
    #expect(accepted.errors.contains("accepted for this run"))
    #expect(try PublishedRows(.documents, in: folder).rows.count == 4)
    #expect(try Program.run("run", in: folder).exitCode == 0)
  }

  @Test func `texts that say nothing any more are no success`() throws {
    let folder = try published()
    for name in Self.texts.keys { try folder.write("input/" + name, "Blue hills.\n") }
    let outcome = try Program.run("run", in: folder)
    #expect(outcome.exitCode == 1, "\(outcome.errors)")
    #expect(outcome.errors.contains("check drift.rows: failed: 0 rows of dates, before 8"))
  }

  @Test func `a pipeline can say that a loss is only told, or nothing`() throws {
    for (response, isTold) in [("warning", true), ("ignore", false)] {
      let folder = try published("drift: {collapse: \(response)}\n")
      try remove(["1", "2", "3", "4", "5"], in: folder)
      let outcome = try Program.run("run", in: folder)
      #expect(outcome.exitCode == 0, "\(outcome.errors)")
      #expect(outcome.errors.contains("check drift.documents: warning: ") == isTold)
    }
  }

  @Test func `a check compares the values of a column in each document, in a direction`() throws {
    let folder = try published(
      """
      checks:
        - id: units-stay
          table: quantities
          field: item
          change_since_last: {empty_rate: {error_above: 0.5}, per: document}
        - id: currencies-stay
          table: quantities
          field: currency
          change_since_last: {distinct: {warn_below: -0.5}}

      """
    )
    let counted = { (n: Int) in "The mill at Pier \(n) opened in 19\(n)0. It has \(n)00 windows.\n"
    }
    try folder.write("input/3.txt", counted(3))
    let gain = try Program.run("run", in: folder)
    #expect(gain.exitCode == 0, "\(gain.errors)")
    try folder.write("input/3.txt", Self.texts["3.txt"] ?? "")
    let loss = try Program.run("run", in: folder)
    #expect(loss.exitCode == 1)
    #expect(
      loss.errors.contains(
        "check units-stay: failed: quantities.item of input/3.txt is empty in a share of 1, before in 0"
      ),
      "\(loss.errors)"
    )
    for n in 1...8 { try folder.write("input/\(n).txt", counted(n)) }
    let swapped = try Program.run("run", in: folder)
    #expect(swapped.exitCode == 0, "\(swapped.errors)")
    #expect(
      swapped.errors.contains(
        "check currencies-stay: warning: 0 different values of quantities.currency, before 1"
      ),
      "\(swapped.errors)"
    )
  }

  @Test func `rows that join documents are compared as well`() throws {
    let folder = try published(
      """
      checks: [{id: named, table: entities, change_since_last: {rows: {error_below: -0.5}}}]
      drift: {collapse: ignore}

      """
    )
    for name in Self.texts.keys { try folder.write("input/" + name, "It opened in 1910.\n") }
    let outcome = try Program.run("run", in: folder)
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("check named: failed: 0 rows of entities"), "\(outcome.errors)")
    let accepted = try Program.run("run", "--accept-drift", in: folder)
    #expect(accepted.exitCode == 0)
    #expect(accepted.errors.contains("check named: warning: 0 rows of entities"))
  }

  @Test func `what was compared stands in run.json and the metrics, not in the dataset`() throws {
    let folder = try published()
    try #require(Program.run("run", in: folder).exitCode == 0)
    #expect(try folder.text("output/run.json").contains("\"drift.documents\""))
    #expect(
      try folder.text("output/metrics.prom").contains(
        #"claimset_check{dataset="tested",check="drift.rows",verdict="passed"} 1"#
      )
    )
    #expect(try !folder.text("output/latest/report.json").contains("drift."))
  }
}
