import ClaimsetTables

@testable import ClaimsetPipeline

extension RunSnapshot {
  /// A dataset of which nothing is known but its counts.
  static func of(_ statistics: TableStatistics) -> RunSnapshot {
    RunSnapshot(
      profile: DatasetProfile(documents: 1, statistics: statistics),
      sources: SourceProfiles(),
      documents: []
    )
  }

  /// A dataset of which nothing is known but how many documents there are, in all and by source, and
  /// how many claims some of them gave.
  static func of(
    documents: Int,
    from sources: [String: Int] = [:],
    with claims: [String: Int] = [:]
  ) -> RunSnapshot {
    var profiles = SourceProfiles()
    for (source, count) in sources { profiles[source] = DatasetProfile(documents: count) }
    return RunSnapshot(
      profile: DatasetProfile(documents: documents),
      sources: profiles,
      documents: claims.sorted { $0.key < $1.key }.map { id, count in
        Document(
          version: RunComparison.DocumentVersion(id: id, path: "input/\(id).txt", sha256: ""),
          numbers: DatasetProfile(documents: 1, statistics: .rows(of: .claims, count)).encoded
        )
      }
    )
  }

  /// A dataset of documents with so many claims each.
  static func of(_ claims: [String: Int]) -> RunSnapshot {
    of(documents: claims.count, with: claims)
  }
}

extension TableStatistics {
  /// The statistics of `count` rows of `table`, all cells empty but those that `fill` fills.
  static func rows(
    of table: TableName,
    _ count: Int,
    _ fill: (inout [Cell], Int) -> Void = { _, _ in }
  ) -> TableStatistics {
    var statistics = TableStatistics()
    for i in 0..<count {
      var row = TableDefinition.of(table).columns.map { _ in Cell.null }
      fill(&row, i)
      statistics.add(row, table)
    }
    return statistics
  }
}
