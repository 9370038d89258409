public import ClaimsetCore
public import ClaimsetTables

/// One thing asked of the dataset before it is published: an entry of `checks`.
public struct Check: Hashable, Sendable {
  /// What failing a check means.
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    /// It is said; the dataset is published.
    case warning
    /// Nothing is published.
    case error
  }

  /// A number with the severity of passing it.
  public struct Threshold: Hashable, Sendable {
    /// The severity.
    public let severity: Severity
    /// The number; to be equal to it still passes.
    public let value: ExactDecimal

    /// Makes a threshold.
    public init(_ severity: Severity, _ value: ExactDecimal) {
      self.severity = severity
      self.value = value
    }
  }

  /// What is asked.
  public enum Condition: Hashable, Sendable {
    /// The table has at least and at most so many rows.
    case rows(min: Int?, max: Int?, Severity)
    /// The share of rows in which the field is empty stays at or below these.
    case emptyRate(field: String, above: [Threshold])
    /// The field holds one of these values, or nothing.
    case allowed(field: String, values: [String], Severity)
    /// No value of the field stands in two rows.
    case unique(field: String, Severity)
    /// The number of rows, against the dataset before, changes by a share within these; nothing is
    /// asked of a table that had fewer rows than `floor`.
    case rowChange(below: [Threshold], above: [Threshold], floor: Int = 0)
    /// Documents were used, so some row stands in one of these tables.
    case anyRow(tables: [TableName], Severity)
  }

  /// The name of the check, unique in its file.
  public let id: String
  /// The table it looks at; of several the last.
  public let table: TableName
  /// What is asked.
  public let condition: Condition

  /// Makes a check.
  public init(id: String, table: TableName, condition: Condition) {
    self.id = id
    self.table = table
    self.condition = condition
  }

  /// The check that every run makes: a run that used documents and found nothing is no success.
  public static let nothingFound = Check(
    id: "nothing-found",
    table: .claims,
    condition: .anyRow(tables: [.dates, .quantities, .claims], .warning)
  )

  /// The column it looks at; nil when it looks at whole rows.
  public var field: String? {
    switch condition {
    case .emptyRate(let field, _), .allowed(let field, _, _), .unique(let field, _): field
    case .rows, .rowChange, .anyRow: nil
    }
  }

  /// Whether it looks at the dataset before.
  ///
  /// How it ended stands beside the dataset, not in it: the same texts give the same bytes whatever
  /// was published before.
  var looksBack: Bool {
    if case .rowChange = condition { true } else { false }
  }
}
