/// What a release changes against the one before: the counts, the settings, and what of the version
/// that moves.
struct ReleaseChanges: Sendable {
  /// What differs beside rows.
  let frame: DatasetFrame
  /// The counts of rows that differ.
  let summary: DatasetDiff.Summary
  /// How many rows differ for each set of reasons.
  var reasons: [String: Int] = [:]
  /// The documents that are new, gone, or other.
  var documents: [(kind: RowChange.Kind, id: String)] = []
  /// Whether the dataset says something else of itself: title, licence, makers.
  let isDescribedOtherwise: Bool

  /// The tables whose rows have a key.
  private let keyed: Set<String>

  /// What of the version moves; nil when nothing that a reader could see changed.
  var step: ReleaseVersion.Step? {
    if !frame.shape.isEmpty { return .major }
    // Rows without a key tell what was met while reading: more of them are no more data.
    let isMore = summary.counts.contains { $0[.added] > 0 && keyed.contains($0.table) }
    if isMore || !frame.additions.isEmpty { return .minor }
    return summary.isEmpty && !isDescribedOtherwise ? nil : .patch
  }

  /// Compares `old` with `new`, telling `take` each row that differs.
  init(
    old: Dataset,
    new: Dataset,
    isDescribedOtherwise: Bool,
    _ take: (RowChange) -> Void
  ) throws(DatasetError) {
    let diff = DatasetDiff(old: old, new: new)
    var reasons: [String: Int] = [:]
    var documents: [(kind: RowChange.Kind, id: String)] = []
    summary = try diff.forEachChange { change in
      reasons[change.reasons.map(\.rawValue).joined(separator: ", "), default: 0] += 1
      if change.table == "documents" { documents.append((change.kind, change.id)) }
      take(change)
    }
    frame = diff.frame
    keyed = Set((old.tables + new.tables).filter { !$0.primaryKey.isEmpty }.map(\.name))
    self.isDescribedOtherwise = isDescribedOtherwise
    self.reasons = reasons
    self.documents = documents
  }
}
