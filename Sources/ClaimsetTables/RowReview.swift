import ClaimsetCore

/// What people decided about the rows of one document, matched with what was read: which rows are
/// not published, and which cells say something else.
public struct RowReview: Hashable, Sendable {
  /// The decisions with what became of them, in the order of review.csv.
  public internal(set) var rows: [ReviewedRow] = []
  /// The ids of the rows that are not published.
  var rejected: Set<RowID> = []
  /// The cells that are corrected, by row and column.
  var corrections: [RowID: [Int: Cell]] = [:]
  /// What rows of other tables repeat of a corrected row.
  var repeated: [RowID: [String: Cell]] = [:]

  /// The review of rows nobody decided about.
  public init() {}

  /// The review of no row: of a document that is gone, whose decisions all have lost theirs.
  public init(orphans: [ReviewDecision]) {
    rows = orphans.map { ReviewedRow($0, $0.kind == nil || $0.table == nil ? .unusable : .rowGone) }
  }

  /// Whether the row with the id `id` is not published.
  public func rejects(_ id: RowID?) -> Bool { id.map { rejected.contains($0) } ?? false }

  /// Whether the row with the id `id` is not published, or says something else than was read.
  func changes(_ id: RowID?) -> Bool {
    id.map { rejected.contains($0) || corrections[$0] != nil } ?? false
  }

  /// What was decided about the row with the id `id`, without what later lines replaced.
  public func decisions(on id: String) -> [ReviewedRow] {
    rows.filter { $0.rowID == id && $0.status != .superseded }
  }

  /// Puts the decisions in place in a row of `table`.
  ///
  /// - Returns: Whether the row is published: not when it was rejected or hangs on a row that was.
  func apply(to row: inout [Cell], of table: TableName) -> Bool {
    guard !rejected.isEmpty || !corrections.isEmpty else { return true }
    let columns = TableDefinition.of(table).columns
    for i in row.indices {
      guard case .id(let id) = row[i], rejected.contains(id) else { continue }
      guard i > 0, !columns[i].isRequired else { return false }
      row[i] = .null
      for copy in Self.copies[table.rawValue + "." + columns[i].name] ?? [] {
        if let column = columns.firstIndex(where: { $0.name == copy.column }) {
          row[column] = .null
        }
      }
    }
    repeatCorrections(in: &row, columns, table)
    guard case .id(let id)? = row.first else { return true }
    for (column, cell) in corrections[id] ?? [:] { row[column] = cell }
    return true
  }

  /// A claim repeats the time of its date and the name of its attribution.
  private func repeatCorrections(in row: inout [Cell], _ columns: [Column], _ table: TableName) {
    for (i, column) in columns.enumerated() where i > 0 {
      guard case .id(let id) = row[i], let cells = repeated[id],
        let copies = Self.copies[table.rawValue + "." + column.name]
      else { continue }
      for copy in copies {
        if let cell = copy.source.flatMap({ cells[$0] }),
          let target = columns.firstIndex(where: { $0.name == copy.column })
        {
          row[target] = cell
        }
      }
    }
  }

  /// The columns that repeat something of the row a column refers to, each with the column there.
  static let copies: [String: [(column: String, source: String?)]] = [
    "claims.date_id": [
      ("when_edtf", "edtf"), ("when_earliest", "earliest"), ("when_latest", "latest"),
      ("when_of", nil),
    ],
    "claims.attribution_id": [("attributed_to", "attributed_to"), ("attribution_cue", nil)],
  ]
}
