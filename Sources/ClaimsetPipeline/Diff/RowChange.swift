/// How one row differs between two datasets.
public struct RowChange: Hashable, Sendable {
  /// The kinds of difference.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The row is new.
    case added
    /// The row is gone.
    case removed
    /// The row says something else.
    case changed
    /// The row says the same, at another place of its document.
    case moved
  }

  /// A column with its values before and after.
  public struct Field: Hashable, Sendable {
    /// The column.
    public let column: String
    /// The value before; nil for an empty cell.
    public let old: String?
    /// The value after; nil for an empty cell.
    public let new: String?
    /// Whether the difference is only one of places in the document.
    public let isPlace: Bool
  }

  /// What happened to the row.
  public let kind: Kind
  /// Its table.
  public let table: String
  /// Its key: its id, or the values of its key columns with spaces between.
  public let id: String
  /// Its document; empty for a row of none.
  public let document: String
  /// Its words, or what else names it for people.
  public let words: String
  /// The columns that differ; none for an added or a removed row.
  public let fields: [Field]
  /// Why it differs, the likeliest first.
  public let reasons: [Reason]

  /// Why a row differs.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// The document is new or gone, or its text is another.
    case input
    /// What is known of the document is other: its date, its genre, its path.
    case metadata
    /// People decided otherwise about rows of the document.
    case review
    /// A file of words that a stage reads is another.
    case vocabulary
    /// The stages or their settings are others.
    case configuration
    /// The program is another.
    case program
  }
}

/// How many rows of a table differ, by kind.
public struct ChangeCount: Hashable, Sendable {
  /// The table.
  public let table: String
  private var counts = [Int](repeating: 0, count: RowChange.Kind.allCases.count)

  /// Counts none yet.
  init(table: String) { self.table = table }

  /// How many rows differ in the way `kind`.
  public subscript(kind: RowChange.Kind) -> Int { counts[kind.place] }

  /// Whether no row differs.
  public var isEmpty: Bool { counts.allSatisfy { $0 == 0 } }

  /// Counts one row.
  mutating func add(_ kind: RowChange.Kind) { counts[kind.place] += 1 }
}

extension RowChange.Kind {
  fileprivate var place: Int {
    switch self {
    case .added: 0
    case .removed: 1
    case .changed: 2
    case .moved: 3
    }
  }
}
