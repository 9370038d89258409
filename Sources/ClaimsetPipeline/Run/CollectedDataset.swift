import ClaimsetCore
import ClaimsetTables

/// What the documents of a run gave together, once all of them are done.
struct CollectedDataset {
  /// The counts of all rows.
  var statistics = TableStatistics()
  /// How many documents gave rows, and what is known of the values of columns that take any.
  private var profile = DatasetProfile()
  /// The numbers of what came from each source.
  var sources = SourceProfiles()
  /// What the checks must know of single values.
  var values = ValueTally()
  /// How the checks ended.
  var checks: [CheckResult] = []
  /// What the report will say.
  var report: DatasetReport
  /// How many files of rows the site has of each table of ``SiteTable/all``.
  var siteFiles: [Int] = []
  /// The number of files that were read or refused.
  var documents = 0
  /// How many of them gave rows.
  var usable = 0
  /// How many came from the cache.
  var cached = 0
  /// The cache entries that this run rests on.
  var keys: Set<String> = []
  /// The documents that gave rows.
  private var snapshots: [RunSnapshot.Document] = []

  /// What the files to read were, in the order of their paths.
  var ledger: [RunLedger.Entry] = []

  /// Starts a dataset with nothing in it.
  init(_ report: DatasetReport) { self.report = report }

  /// How many documents could not be used.
  var rejected: Int { documents - usable }

  /// Whether more than the share `limit` of the documents could not be used.
  func rejectedShare(exceeds limit: ExactDecimal) -> Bool {
    guard let allowed = limit.multiplied(by: ExactDecimal(documents)) else { return false }
    return ExactDecimal(rejected) > allowed
  }

  /// What later runs compare this one with.
  var snapshot: RunSnapshot {
    var whole = profile
    // With the rows that join documents, and those of documents that were refused.
    whole.statistics = statistics
    return RunSnapshot(profile: whole, sources: sources, documents: snapshots)
  }

  /// Adds what is said of a place where documents were looked for.
  mutating func addNote(_ finished: DocumentWorker.Finished) {
    values.merge(finished.block.values)
    statistics.merge(finished.block.rows.statistics)
  }

  /// Adds the finished document `item`.
  mutating func add(
    _ finished: DocumentWorker.Finished,
    of item: WorkList.Item,
    _ reviews: ReviewBook
  ) {
    if let entry = item.ledgerEntry(sha256: finished.sha256, reviews) { ledger.append(entry) }
    statistics.merge(finished.block.rows.statistics)
    values.merge(finished.block.values)
    report.add(finished.block.digest)
    documents += 1
    usable += finished.block.isUsable ? 1 : 0
    cached += finished.isCached ? 1 : 0
    if finished.block.isUsable {
      profile.add(finished.block)
      sources[item.source].add(finished.block)
      snapshots.append(
        RunSnapshot.Document(
          version: RunComparison.DocumentVersion(
            id: finished.block.digest.id,
            path: finished.block.digest.path,
            sha256: finished.sha256
          ),
          numbers: DatasetProfile(finished.block).encoded
        )
      )
    }
    for key in [finished.key, finished.block.parseKey] where !key.isEmpty { keys.insert(key) }
  }
}
