import ClaimsetCore
import ClaimsetTables
import Testing

@Suite struct ReviewMatcherTests {
  private let records = DocumentRecords(SampleDocument.document, sha256: "")
  private var dates: [[Cell]] { records.rows(of: .dates) }

  private func id(of table: TableName, _ index: Int = 0) throws -> String {
    try #require(records.id(of: table, at: index))
  }

  private func status(_ decisions: ReviewDecision...) -> [ReviewDecision.Status] {
    records.reviewed(decisions) { _ in nil }.review.rows.map(\.status)
  }

  private func decision(
    _ kind: ReviewDecision.Kind?,
    _ id: String,
    field: String = "",
    was: String = "",
    value: String = "",
    quote: String = ""
  ) -> ReviewDecision {
    ReviewDecision(
      line: 2,
      rowID: id,
      documentID: "a",
      kind: kind,
      field: field,
      was: was,
      value: value,
      quote: quote
    )
  }

  @Test func `nobody decided anything, nothing changes`() {
    let reviewed = records.reviewed([]) { _ in nil }
    for table in TableName.allCases {
      #expect(reviewed.rows(of: table) == records.rows(of: table))
    }
  }

  @Test(arguments: ReviewDecision.tables)
  func `a rejected row leaves no reference behind`(table: TableName) throws {
    let rejected = try id(of: table)
    let reviewed = records.reviewed([decision(.reject, rejected)]) { _ in nil }
    #expect(reviewed.isRejected(table, at: 0))
    #expect(reviewed.rows(of: table).count == records.rows(of: table).count - 1)
    for other in TableName.allCases where other != .reviews {
      for row in reviewed.rows(of: other) {
        #expect(!row.contains { reviewed.string(of: $0) == rejected }, "\(other.rawValue)")
      }
    }
  }

  @Test func `decisions fare as the rows they were made on`() throws {
    let id = try id(of: .dates)
    let timex = try #require(TableDefinition.of(.dates).index(of: "timex"))
    let now = records.string(of: dates[0][timex]) ?? ""
    #expect(status(decision(.accept, id)) == [.applied])
    #expect(status(decision(.accept, id, was: now)) == [.applied])
    #expect(status(decision(.accept, id, was: "other")) == [.valueChanged])
    #expect(status(decision(.reject, id, was: "other")) == [.valueChanged])
    #expect(status(decision(.note, id)) == [.applied])
    #expect(status(decision(nil, id)) == [.unusable])
    #expect(status(decision(.accept, "x1")) == [.unusable])
    #expect(status(decision(.accept, "d0000000000000000")) == [.rowGone])
    #expect(status(decision(.correct, id, field: "timex", value: now)) == [.agrees])
    #expect(status(decision(.correct, id, field: "timex", value: "1066")) == [.applied])
    #expect(status(decision(.correct, id, field: "timex", was: "o", value: "9")) == [.valueChanged])
    #expect(status(decision(.correct, id, field: "quote", value: "x")) == [.unusable])
    #expect(status(decision(.correct, id, field: "type", value: "x")) == [.unusable])
  }

  @Test func `of two lines about the same the later holds`() throws {
    let id = try id(of: .dates)
    #expect(status(decision(.accept, id), decision(.reject, id)) == [.superseded, .applied])
    #expect(
      status(
        decision(.correct, id, field: "timex", value: "1066"),
        decision(.correct, id, field: "edtf", value: "1067"),
        decision(.correct, id, field: "timex", value: "1068")
      ) == [.superseded, .applied, .applied]
    )
  }

  @Test func `a row is found by its words only when there is one with them`() throws {
    let gone = "d0000000000000000"
    let quotes = try dates.map { row in
      try #require(
        TableDefinition.of(.dates).index(of: "quote").map { records.string(of: row[$0]) }
      )
        ?? ""
    }
    let once = try #require(quotes.first { quote in quotes.count { $0 == quote } == 1 })
    #expect(status(decision(.reject, gone, quote: once)) == [.moved])
    #expect(status(decision(.reject, gone, quote: "words of no row")) == [.rowGone])
    // Somebody decided about that very row: it is not taken for another.
    let index = try #require(quotes.firstIndex(of: once))
    let decided = decision(.accept, try id(of: .dates, index))
    #expect(status(decided, decision(.reject, gone, quote: once)) == [.applied, .rowGone])
  }

  @Test func `equal decisions are rows with ids of their own`() throws {
    let note = decision(.note, try id(of: .dates))
    let rows = records.reviewed([note, note]) { _ in nil }.rows(of: .reviews)
    #expect(rows.count == 2 && rows[0][0] != rows[1][0])
  }
}
