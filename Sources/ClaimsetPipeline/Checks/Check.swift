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
    /// Something is as it was in the dataset before, within limits.
    case change(Change)
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
    case .change(let change): change.field
    case .rows, .anyRow: nil
    }
  }

  /// Whether it looks at the dataset before.
  ///
  /// How it ended stands beside the dataset, not in it: the same texts give the same bytes whatever
  /// was published before.
  var looksBack: Bool {
    if case .change = condition { true } else { false }
  }
}

extension Check {
  /// What may change from one dataset to the next: the value of `change_since_last`.
  public struct Change: Hashable, Sendable {
    /// What is compared.
    public enum Measure: String, Hashable, Sendable, CaseIterable {
      /// The number of rows, as a share of those before.
      case rows
      /// The share of rows in which the field is empty, as a difference.
      case emptyRate = "empty_rate"
      /// The number of different values of the field, as a share of those before.
      case distinct
      /// How rows are spread over the values of the field: the share of them that is elsewhere.
      case distribution

      /// Whether it needs the values of the field, which only some columns keep without it.
      var looksAtValues: Bool { self == .distinct || self == .distribution }
    }

    /// What is compared with what.
    public enum Scope: String, Hashable, Sendable, CaseIterable {
      /// The dataset with the one before.
      case dataset
      /// What came from each entry of `sources` with what came from it before.
      case source
      /// Each document that both datasets have.
      case document
    }

    /// What is compared.
    public let measure: Measure
    /// The column it looks at; nil for rows.
    public let field: String?
    /// The limits of a loss.
    public let below: [Threshold]
    /// The limits of a gain.
    public let above: [Threshold]
    /// The rows there must have been before; of fewer nothing is asked.
    public let floor: Int
    /// What is compared with what.
    public let scope: Scope

    /// Makes a comparison.
    public init(
      _ measure: Measure,
      of field: String? = nil,
      below: [Threshold] = [],
      above: [Threshold] = [],
      floor: Int = 0,
      per scope: Scope = .dataset
    ) {
      (self.measure, self.field, self.scope) = (measure, field, scope)
      (self.below, self.above, self.floor) = (below, above, floor)
    }
  }
}
