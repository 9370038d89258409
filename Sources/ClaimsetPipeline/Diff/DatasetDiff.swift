import ClaimsetTables

/// What differs between two published datasets, row by row.
///
/// Rows are paired by their stable ids. Both datasets are read document by document, side by side,
/// so memory holds one document of each; more only where documents stand in another order.
public struct DatasetDiff {
  let old: Dataset
  let new: Dataset
  /// What differs beside rows.
  public let frame: DatasetFrame
  private let reasons: ChangeReasons

  /// Compares the datasets at two paths: folders, or .zip files of releases.
  public init(old: String, new: String) throws(DatasetError) {
    try self.init(old: Dataset(old), new: Dataset(new))
  }

  init(old: Dataset, new: Dataset) {
    self.old = old
    self.new = new
    reasons = ChangeReasons(old: old, new: new)
    frame = DatasetFrame(old: old, new: new)
  }

  /// What the whole comparison gave.
  public struct Summary: Hashable, Sendable {
    /// The counts of each table, in the order of tables.
    public fileprivate(set) var counts: [ChangeCount]

    /// Whether no row differs.
    public var isEmpty: Bool { counts.allSatisfy(\.isEmpty) }

    /// How many rows of all tables differ in the way `kind`.
    public func total(_ kind: RowChange.Kind) -> Int { counts.reduce(0) { $0 + $1[kind] } }
  }

  /// Calls `body` with each row that differs, document by document.
  public func forEachChange(
    _ body: (RowChange) -> Void
  ) throws(DatasetError) -> Summary {
    let names = tableNames
    var counts = names.map { ChangeCount(table: $0) }
    let pairs = names.map { TablePair(old.table($0), new.table($0)) }
    let owned = Set(DocumentWalk.tables(of: old).map(\.name))
      .union(DocumentWalk.tables(of: new).map(\.name))
    let reviewed = try documentsReviewedOtherwise()
    try forEachPair { before, after in
      let id = after?.id ?? before?.id ?? ""
      let reasons = reasons.of(before, after, isReviewedOtherwise: reviewed.contains(id))
      for (i, pair) in pairs.enumerated() where owned.contains(names[i]) {
        pair?.forEachChange(
          old: before?.rows[names[i]] ?? [],
          new: after?.rows[names[i]] ?? [],
          of: id,
          because: reasons
        ) { change in
          counts[i].add(change.kind)
          body(change)
        }
      }
    }
    for (i, pair) in pairs.enumerated() where !owned.contains(names[i]) {
      guard let pair else { continue }
      // Rows that belong to no document are few: what was found in texts, and beside them.
      let rows = (try rows(of: names[i], in: old), try rows(of: names[i], in: new))
      let because = names[i] == Self.reviews ? [RowChange.Reason.review] : reasons.general
      pair.forEachChange(old: rows.0, new: rows.1, of: "", because: because) { change in
        counts[i].add(change.kind)
        body(change)
      }
    }
    return Summary(counts: counts)
  }

  /// The table of what people decided about rows.
  private static let reviews = TableName.reviews.rawValue

  /// The documents about whose rows people decided otherwise, or whose decisions fared otherwise.
  private func documentsReviewedOtherwise() throws(DatasetError) -> Set<String> {
    let before = try decisions(in: old)
    let after = try decisions(in: new)
    return Set(
      Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
    )
  }

  /// The rows of decisions by document.
  private func decisions(in dataset: Dataset) throws(DatasetError) -> [String: [[String?]]] {
    guard let column = dataset.table(Self.reviews)?.index(of: "document_id") else { return [:] }
    return Dictionary(grouping: try rows(of: Self.reviews, in: dataset)) { $0[column] ?? "" }
  }

  /// The tables of both, in the order of the new dataset, then what only the old one has.
  private var tableNames: [String] {
    let names = new.tables.map(\.name)
    return names + old.tables.map(\.name).filter { !names.contains($0) }
  }

  private func rows(of table: String, in dataset: Dataset) throws(DatasetError) -> [[String?]] {
    guard let table = dataset.table(table) else { return [] }
    let records = try dataset.records(of: table)
    var rows: [[String?]] = []
    while let row = try records.next() { rows.append(row.cells) }
    return rows
  }

  /// Calls `body` with each document of both, or of one where the other has it not.
  private func forEachPair(
    _ body: (DocumentRows?, DocumentRows?) -> Void
  ) throws(DatasetError) {
    let oldIDs = try ids(of: old)
    let newIDs = try ids(of: new)
    let before = try DocumentWalk(old)
    let after = try DocumentWalk(new)
    var waiting: [String: DocumentRows] = [:]
    while let document = try after.next() {
      guard oldIDs.contains(document.id) else {
        body(nil, document)
        continue
      }
      var partner = waiting.removeValue(forKey: document.id)
      while partner == nil, let other = try before.next() {
        if other.id == document.id {
          partner = other
        } else if newIDs.contains(other.id) {
          waiting[other.id] = other
        } else {
          body(other, nil)
        }
      }
      body(partner, document)
    }
    while let document = try before.next() { body(document, nil) }
  }

  private func ids(of dataset: Dataset) throws(DatasetError) -> Set<String> {
    guard let table = dataset.table("documents"), let column = table.index(of: "document_id")
    else { return [] }
    let records = try dataset.records(of: table)
    var ids: Set<String> = []
    while let row = try records.next() { ids.insert(row.cells[column] ?? "") }
    return ids
  }
}
