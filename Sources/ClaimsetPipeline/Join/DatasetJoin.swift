import ClaimsetClaims
import ClaimsetCore
import ClaimsetTables

/// Joins what the documents of a run name and claim.
///
/// What it is told lies in scratch files; memory holds what is being compared, the names and nouns of
/// each document as hashes, and a link for each relation. Rows leave it some at a time.
struct DatasetJoin {
  /// How many rows are handed over at a time: a multiple of what the site puts into one piece.
  static let rowsAtOnce = 4 * SiteRows.rowsPerPiece

  private var entities: EntityJoin
  private var lines: ClaimLines
  private let told: ScratchRecords
  private var reconciliation: Reconciliation<JoinLibrary>?
  private let cache: ComparisonCache?
  private let folder: String

  /// Joins no document yet; claims are compared where there are `options` for it, and looked up in
  /// `cache` where they were compared before.
  init(in folder: String, options: ReconcileOptions?, cache: ComparisonCache? = nil) {
    self.cache = cache
    self.folder = folder
    entities = EntityJoin(in: folder)
    lines = ClaimLines(in: folder)
    told = ScratchRecords(in: folder)
    reconciliation = options.map {
      Reconciliation(options: $0, library: JoinLibrary(in: folder, cache: cache))
    }
  }

  /// Adds the next document.
  mutating func add(_ part: JoinPart) throws(FileError) {
    try entities.add(part.namings)
    try lines.add(part)
    try reconciliation?.add(part.document)
  }

  /// Compares all claims and hands over all rows.
  mutating func finish(
    texts: TextShare,
    _ take: (DatasetRecords) throws(FileError) -> Void
  ) throws(FileError) -> JoinedConflicts {
    try entities.finish(atOnce: Self.rowsAtOnce) { (entities) throws(FileError) in
      try take(
        DatasetRecords(entities: entities, relations: [], readings: [], claims: [:], texts: texts)
      )
    }
    var conflicts = JoinedConflicts()
    var readings = ReadingFinder()
    try reconciliation?.finish { (relation) throws(FileError) in
      try told.append(KeptRelation(relation).bytes)
      conflicts.add(relation)
      readings.add(relation)
    }
    reconciliation = nil
    cache?.finish()
    try writeRelations(texts, take)
    try write(readings, texts, take)
    conflicts.places = try lines.places(of: conflicts.shown)
    conflicts.records = try records(of: conflicts.shown, texts)
    return conflicts
  }

  private func writeRelations(
    _ texts: TextShare,
    _ take: (DatasetRecords) throws(FileError) -> Void
  ) throws(FileError) {
    for start in stride(from: 0, to: told.count, by: Self.rowsAtOnce) {
      var relations: [ClaimRelation] = []
      for number in start..<min(told.count, start + Self.rowsAtOnce) {
        let kept = try JoinLibrary.whole(KeptRelation(bytes: told[number]), in: folder)
        relations.append(kept.told)
      }
      try take(try records(of: relations, texts))
    }
  }

  private func records(
    of relations: [ClaimRelation],
    _ texts: TextShare
  ) throws(FileError) -> DatasetRecords {
    DatasetRecords(
      entities: [],
      relations: relations,
      readings: [],
      claims: try lines.places(of: relations).mapValues {
        DatasetRecords.ClaimPlace(id: $0.id, documentID: $0.documentID, quote: $0.quote)
      },
      texts: texts
    )
  }

  private func write(
    _ finder: ReadingFinder,
    _ texts: TextShare,
    _ take: (DatasetRecords) throws(FileError) -> Void
  ) throws(FileError) {
    var batch: [DatasetRecords.Reading] = []
    func hand() throws(FileError) {
      try take(
        DatasetRecords(
          entities: [],
          relations: [],
          readings: batch,
          claims: try lines.ids(of: batch.flatMap { $0.claims + $0.firstClaims }),
          texts: texts
        )
      )
      batch = []
    }
    try finder.forEachReading(lines) { (reading) throws(FileError) in
      batch.append(reading)
      if batch.count == Self.rowsAtOnce { try hand() }
    }
    if !batch.isEmpty { try hand() }
  }
}
