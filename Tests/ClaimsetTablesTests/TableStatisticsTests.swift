import ClaimsetTables
import Testing

@Suite struct TableStatisticsTests {
  private let statistics = TableStatistics(SampleDocument.records)

  @Test func `counts rows, empty cells and the values of small vocabularies`() {
    #expect(statistics.rows(of: .claims) == 3)
    #expect(statistics.emptyCells(of: "subject", in: .claims) == 2)
    #expect(statistics.emptyCells(of: "quote", in: .claims) == 0)
    #expect(statistics.emptyCells(of: "no_such", in: .claims) == nil)
    let polarity = statistics.values(of: "polarity", in: .claims)
    #expect(polarity.map(\.value) == ["affirmed", "negated"])
    #expect(polarity.map(\.count) == [2, 1])
    #expect(statistics.values(of: "quote", in: .claims).isEmpty)
  }

  @Test func `adds up, as rows do`() {
    var sum = TableStatistics()
    sum.merge(statistics)
    sum.merge(statistics)
    #expect(sum.rows(of: .diagnostics) == 4)
    #expect(sum.emptyCells(of: "line", in: .diagnostics) == 2)
    #expect(sum.values(of: "severity", in: .diagnostics).map(\.count) == [2, 2, 0])
  }

  @Test func `counts a value the definition does not allow`() throws {
    var statistics = TableStatistics()
    statistics.add([.string("c"), .string("moons"), .string("m"), .string("time")], .claimLinks)
    let last = try #require(statistics.values(of: "table", in: .claimLinks).last)
    #expect(last == ("", 1))
  }

  @Test func `comes back from its bytes, and from nothing else`() {
    #expect(TableStatistics(bytes: statistics.bytes) == statistics)
    #expect(TableStatistics(bytes: []) == nil)
    #expect(TableStatistics(bytes: statistics.bytes.dropLast()) == nil)
    #expect(TableStatistics(bytes: statistics.bytes + [0]) == nil)
    #expect(TableStatistics(bytes: [UInt8](repeating: 0xFF, count: 400)) == nil)
  }

  @Test func `is what the blocks of a document carry`() {
    #expect(DocumentBlocks(SampleDocument.records).statistics == statistics)
  }
}
