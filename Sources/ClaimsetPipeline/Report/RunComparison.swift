import ClaimsetTables

/// How a run's dataset differs from the one before: what `changes.html` says.
struct RunComparison: Sendable {
  /// One document of a dataset, as its `documents` table has it.
  struct DocumentVersion: Hashable, Sendable {
    /// The id.
    let id: String
    /// The path.
    let path: String
    /// The SHA-256 of its bytes.
    let sha256: String
  }

  /// The rows of a table before and after.
  struct TableChange: Hashable, Sendable {
    /// The table.
    let table: TableName
    /// The rows in the dataset before.
    let before: Int
    /// The rows in this one.
    let after: Int
  }

  /// How often a value of a column stands before and after.
  struct ValueChange: Hashable, Sendable {
    /// The table and its column: `claims.certainty`.
    let column: String
    /// The value; empty for cells that are empty.
    let value: String
    /// How many rows before.
    let before: Int
    /// How many rows after.
    let after: Int
  }

  /// The digest of the dataset before.
  let oldDigest: String
  /// The digest of this one.
  let newDigest: String
  /// The tables, in their order.
  let tables: [TableChange]
  /// The values whose counts differ, in the order of tables and columns.
  let values: [ValueChange]
  /// The documents that are new, by id.
  let added: [DocumentVersion]
  /// The documents that are gone, by id.
  let removed: [DocumentVersion]
  /// The documents whose bytes are other, by id.
  let changed: [DocumentVersion]

  /// Compares two datasets.
  ///
  /// - Parameters:
  ///   - old: The digest, counts and documents of the dataset before.
  ///   - new: Those of this one.
  init(
    old: (digest: String, statistics: TableStatistics, documents: [DocumentVersion]),
    new: (digest: String, statistics: TableStatistics, documents: [DocumentVersion])
  ) {
    oldDigest = old.digest
    newDigest = new.digest
    tables = TableName.allCases.map {
      TableChange(
        table: $0,
        before: old.statistics.rows(of: $0),
        after: new.statistics.rows(of: $0)
      )
    }
    values = Self.values(old.statistics, new.statistics)
    (added, removed, changed) = Self.documents(old.documents, new.documents)
  }

  /// Whether the two datasets are the same, byte for byte.
  var isSame: Bool { oldDigest == newDigest }

  private static func values(_ old: TableStatistics, _ new: TableStatistics) -> [ValueChange] {
    var changes: [ValueChange] = []
    for definition in TableDefinition.all {
      let table = definition.name
      for column in definition.columns where !column.allowedValues.isEmpty {
        let name = "\(table.rawValue).\(column.name)"
        let empty = (
          old.emptyCells(of: column.name, in: table) ?? 0,
          new.emptyCells(of: column.name, in: table) ?? 0
        )
        let before = old.values(of: column.name, in: table)
        let after = new.values(of: column.name, in: table)
        for value in column.allowedValues {
          let counts = (count(of: value, in: before), count(of: value, in: after))
          guard counts.0 != counts.1 else { continue }
          changes.append(
            ValueChange(column: name, value: value, before: counts.0, after: counts.1)
          )
        }
        guard empty.0 != empty.1 else { continue }
        changes.append(ValueChange(column: name, value: "", before: empty.0, after: empty.1))
      }
    }
    return changes
  }

  private static func count(of value: String, in values: [(value: String, count: Int)]) -> Int {
    values.first { $0.value == value }?.count ?? 0
  }

  /// Walks both lists, sorted by id, side by side.
  private static func documents(
    _ old: [DocumentVersion],
    _ new: [DocumentVersion]
  ) -> (added: [DocumentVersion], removed: [DocumentVersion], changed: [DocumentVersion]) {
    let before = old.sorted { $0.id < $1.id }
    let after = new.sorted { $0.id < $1.id }
    var result: (added: [DocumentVersion], removed: [DocumentVersion], changed: [DocumentVersion]) =
      ([], [], [])
    var (i, j) = (0, 0)
    while i < before.count || j < after.count {
      if j == after.count || (i < before.count && before[i].id < after[j].id) {
        result.removed.append(before[i])
        i += 1
      } else if i == before.count || after[j].id < before[i].id {
        result.added.append(after[j])
        j += 1
      } else {
        if before[i].sha256 != after[j].sha256 { result.changed.append(after[j]) }
        i += 1
        j += 1
      }
    }
    return result
  }
}

extension RunComparison {
  /// What changed, in one sentence.
  var headline: String {
    guard !isSame else { return "Nothing changed since the run before." }
    let documents = [(added, "added"), (removed, "removed"), (changed, "changed")]
      .filter { !$0.0.isEmpty }.map { "\($0.0.count.counted("document")) \($0.1)" }
    let claims = tables.first { $0.table == .claims }
    let difference = claims.map { $0.after - $0.before } ?? 0
    let rows =
      difference == 0
      ? "as many claims as before"
      : "\(abs(difference).counted("claim")) "
        + (difference > 0 ? "more" : "fewer")
    let what = documents.isEmpty ? "The same documents" : documents.joined(separator: ", ")
    return "\(what); \(rows)."
  }
}
