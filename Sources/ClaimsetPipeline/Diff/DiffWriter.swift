/// Writes what a ``DatasetDiff`` finds, change by change, in one of the forms there are.
public protocol DiffWriter {
  /// What stands before the changes.
  mutating func open(_ diff: DatasetDiff) -> [UInt8]
  /// One change.
  mutating func write(_ change: RowChange) -> [UInt8]
  /// What stands after the changes.
  mutating func close(_ summary: DatasetDiff.Summary) -> [UInt8]
}

/// The forms in which differences are written.
public enum DiffFormat: String, CaseIterable, Sendable {
  /// For people.
  case text
  /// One line for each column that differs.
  case csv
  /// One object.
  case json

  /// What writes the form.
  public var writer: any DiffWriter {
    switch self {
    case .text: DiffText()
    case .csv: DiffCSV()
    case .json: DiffJSON()
    }
  }
}

extension DatasetDiff.Summary {
  /// What differs, in one sentence: "2 rows added, 1 changed".
  public var sentence: String {
    let parts = RowChange.Kind.allCases.filter { total($0) > 0 }.map { kind in
      (kind, total(kind))
    }
    guard let first = parts.first else { return "no row differs" }
    let rest = parts.dropFirst().map { "\($1) \($0.rawValue)" }
    return (["\(first.1.counted("row")) \(first.0.rawValue)"] + rest).joined(separator: ", ")
  }
}
