/// The forms a dataset is published in, by the names of `outputs.formats`.
///
/// Some are a file for each table (``TableFormat``), others one file for all.
public enum OutputFormat: String, CaseIterable, Sendable {
  /// A CSV file for each table, the plain record.
  case csv
  /// A JSON file for each table.
  case json
  /// One SQLite database.
  case sqlite
  /// One workbook for a spreadsheet.
  case xlsx

  /// The form of a file for each table; nil for one file that holds all.
  public var table: TableFormat? {
    switch self {
    case .csv: .csv
    case .json: .json
    case .sqlite, .xlsx: nil
    }
  }

  /// The file that holds all tables; nil for a file for each table.
  public var fileName: String? {
    switch self {
    case .csv, .json: nil
    case .sqlite: "claimset.sqlite"
    case .xlsx: "claimset.xlsx"
    }
  }

  /// What the one file is, in a few words; nil for a file for each table.
  public var purpose: String? {
    switch self {
    case .csv, .json: nil
    case .sqlite: "all tables as a SQLite database, with keys, views and full-text search"
    case .xlsx: "all tables as sheets of a workbook, with a first sheet that explains them"
    }
  }

  /// The media type of the one file, as IANA registers it; nil for a file for each table.
  public var mediaType: String? {
    switch self {
    case .csv, .json: nil
    case .sqlite: "application/vnd.sqlite3"
    case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    }
  }

  /// Whether the rows can be read back by `verify`, `diff`, `release` and `explain`.
  public var isRecord: Bool { table != nil }
}
