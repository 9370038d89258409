public import ClaimsetCore
public import ClaimsetTables

/// How far a dataset may differ from the one published before: the value of `drift`.
public struct DriftSettings: Hashable, Sendable {
  /// What a drift means.
  public enum Response: String, Hashable, Sendable, CaseIterable {
    /// Nothing is published.
    case error
    /// It is said; the dataset is published.
    case warning
    /// It is not looked for.
    case ignore
  }

  /// What it means that documents or rows were lost.
  public var collapse = Response.error
  /// What it means that values are spread in another way.
  public var shift = Response.warning
  /// What either means in a single document.
  public var documents = Response.warning
  /// The share of documents or rows that may be lost.
  public var maxLoss = ExactDecimal(mantissa: 4, exponent: -1)
  /// The share by which rows may be spread in another way.
  public var maxShift = ExactDecimal(mantissa: 3, exponent: -1)
  /// The rows a table must have had before its loss counts.
  public var floor = 20
  /// The tables that may have no rows.
  public var mayBeEmpty: [TableName] = []

  /// The settings of a file that says nothing of them.
  public init() {}

  /// The documents there must have been before their loss counts.
  var documentFloor: Int { max(1, floor / 5) }
  /// The rows a table must have had before its having none counts.
  var emptyFloor: Int { max(1, floor / 4) }
  /// The rows a table must have before and after so that shares of them say something: of fewer, a
  /// third comes and goes by chance.
  var shiftFloor: Int { floor * 5 }
}
