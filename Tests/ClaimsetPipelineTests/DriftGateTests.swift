import ClaimsetCore
import ClaimsetTables
import Testing

@testable import ClaimsetPipeline

@Suite struct DriftGateTests {
  @Test func `nothing is compared before something was published`() {
    let results = gate().results(old: nil, new: RunSnapshot.of(documents: 10))
    #expect(results.map(\.id).first == "drift.empty-tables")
    #expect(results.dropFirst().allSatisfy { $0.verdict == .notEvaluated })
  }

  @Test func `numbers of the dataset before that cannot be read are told apart from none`() {
    let results = gate().results(old: nil, new: .of(documents: 10), absence: .unreadable)
    #expect(results.dropFirst().allSatisfy { $0.verdict == .notEvaluated })
    #expect(results.last?.message.hasSuffix("its numbers are not kept here") == true)
  }

  @Test func `half of the documents gone stops the run and says how to go on`() throws {
    let result = try documents(before: 10, after: 5)
    #expect(result.verdict == .failed && result.observed == "0.5")
    #expect(
      result.message
        == "5 documents, before 10; look at what came in; if this is meant, run once with --accept-drift"
    )
  }

  @Test(arguments: [(10, 6), (3, 1), (10, 30)])
  func `a small loss, a small dataset and a gain go through`(before: Int, after: Int) throws {
    #expect(try documents(before: before, after: after).verdict == .passed)
  }

  @Test func `a loss that was accepted is a warning`() throws {
    let results = gate(isAccepted: true).results(
      old: RunSnapshot.of(documents: 10),
      new: RunSnapshot.of(documents: 1)
    )
    let result = try #require(results.first { $0.id == "drift.documents" })
    #expect(result.verdict == .warned && result.message.hasSuffix("; accepted for this run"))
  }

  @Test func `what is ignored is not looked for`() {
    var settings = DriftSettings()
    (settings.collapse, settings.shift, settings.documents) = (.ignore, .ignore, .ignore)
    let results = gate(settings).results(
      old: RunSnapshot.of(documents: 10),
      new: RunSnapshot.of(documents: 1)
    )
    #expect(results.map(\.id) == ["drift.empty-tables"])
  }

  @Test func `a source that dries up is named, though the whole hardly shrinks`() throws {
    let old = RunSnapshot.of(documents: 100, from: ["a/*.txt": 90, "b/*.txt": 10])
    let new = RunSnapshot.of(documents: 91, from: ["a/*.txt": 90, "b/*.txt": 1])
    let results = gate().results(old: old, new: new)
    let result = try #require(results.first { $0.id == "drift.documents" })
    #expect(result.verdict == .failed)
    #expect(result.message.hasPrefix("1 document from b/*.txt, before 10; "))
  }

  @Test func `texts that give no row of a table are said the first night too`() throws {
    let segments = 25
    let fresh = RunSnapshot.of(.rows(of: .segments, segments))
    let result = try #require(gate().results(old: nil, new: fresh).first)
    #expect(result.verdict == .warned && result.observed == "dates, quantities, claims")
    var settings = DriftSettings()
    settings.mayBeEmpty = [.dates, .quantities, .claims]
    #expect(gate(settings).results(old: nil, new: fresh).first?.verdict == .passed)
  }

  @Test func `a table that has no row any more stops the run below the floor too`() throws {
    func result(_ after: Int) throws -> CheckResult {
      let results = gate().results(
        old: .of(.rows(of: .claims, 8)),
        new: .of(.rows(of: .claims, after))
      )
      return try #require(results.first { $0.id == "drift.rows" })
    }
    #expect(try result(0).verdict == .failed)
    #expect(try result(1).verdict == .passed)
  }

  @Test func `values that are spread otherwise are a warning with the value that moved most`()
    throws
  {
    let type = try #require(TableDefinition.of(.dates).index(of: "type"))
    let old = TableStatistics.rows(of: .dates, 200) { row, i in
      row[type] = .string(i < 150 ? "DATE" : "TIME")
    }
    let new = TableStatistics.rows(of: .dates, 200) { row, i in
      row[type] = .string(i < 30 ? "DATE" : "TIME")
    }
    let results = gate().results(old: .of(old), new: .of(new))
    let result = try #require(results.first { $0.id == "drift.distributions" })
    #expect(result.verdict == .warned && result.observed == "0.6")
    #expect(
      result.message.hasPrefix(
        "dates.type is spread otherwise by 0.6: most of all \"DATE\" in a share of 0.15, before 0.75"
      )
    )
  }

  @Test func `a column that empties is a warning`() throws {
    let edtf = try #require(TableDefinition.of(.dates).index(of: "edtf"))
    let old = TableStatistics.rows(of: .dates, 100) { row, i in
      row[edtf] = i < 90 ? .string("2011") : .null
    }
    let new = TableStatistics.rows(of: .dates, 100) { row, i in
      row[edtf] = i < 10 ? .string("2011") : .null
    }
    let results = gate().results(old: .of(old), new: .of(new))
    let result = try #require(results.first { $0.id == "drift.empty-cells" })
    #expect(result.verdict == .warned && result.observed == "0.8")
    #expect(result.message.hasPrefix("dates.edtf is empty in a share of 0.9, before in 0.1"))
  }

  @Test func `a snapshot is read back, and nothing else is`() throws {
    let snapshot = RunSnapshot.of(documents: 12, from: ["a": 4, "b": 8], with: ["a": 3])
    let read = try #require(RunSnapshot(encoded: snapshot.encoded))
    #expect(read.profile == snapshot.profile && read.sources == snapshot.sources)
    #expect(read.documents == snapshot.documents)
    #expect(read.documents.first?.profile?.statistics.rows(of: .claims) == 3)
    #expect(RunSnapshot(encoded: Array(snapshot.encoded.dropLast())) == nil)
    #expect(RunSnapshot(encoded: []) == nil)
  }

  @Test func `a document that says far less than before is named, the strongest first`() throws {
    let old = RunSnapshot.of(["a": 30, "b": 30, "c": 30, "gone": 30, "small": 4])
    let new = RunSnapshot.of(["a": 15, "b": 30, "c": 0, "new": 30, "small": 0])
    let result = try #require(
      gate().results(old: old, new: new).first { $0.id == "drift.single-documents" }
    )
    #expect(result.verdict == .warned && result.observed == "1")
    #expect(
      result.message == "0 rows of claims of input/c.txt, before 30; "
        + "15 rows of claims of input/a.txt, before 30; look at claimset diff of the two datasets"
    )
    var settings = DriftSettings()
    settings.documents = .error
    #expect(gate(settings).results(old: old, new: new).last?.verdict == .failed)
    settings.documents = .ignore
    #expect(gate(settings).results(old: old, new: new).last?.id == "drift.distributions")
  }

  private func documents(before: Int, after: Int) throws -> CheckResult {
    let results = gate().results(
      old: RunSnapshot.of(documents: before),
      new: RunSnapshot.of(documents: after)
    )
    return try #require(results.first { $0.id == "drift.documents" })
  }

  private func gate(
    _ settings: DriftSettings = DriftSettings(),
    isAccepted: Bool = false
  ) -> DriftGate {
    DriftGate(
      settings: settings,
      tables: [.dates, .quantities, .claims],
      isAccepted: isAccepted
    )
  }
}
