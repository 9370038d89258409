/// Writes all tables into one SQLite database, as the documents' rows come in.
///
/// Typed tables with keys, references and indexes, full-text search over claims and segments, views
/// for the questions that come first, and tables that explain every column. The same rows give the
/// same bytes with the same library: one transaction in the order of documents, no clock, no
/// journal. Decimals that floating point cannot hold have their digits in a column beside them.
///
/// A class, since it owns a file; used by one task at a time.
public final class SQLiteWriter {
  private let connection: SQLiteConnection
  private let dataset: DatasetFacts
  private let definitions = TableDefinition.all
  private var statements: [SQLiteStatement] = []
  private let columns: [[SQLiteSchema.Column]]
  private var rows: [Int]

  /// Starts a database at `path`, where no file may stand.
  public init(_ path: String, of dataset: DatasetFacts) throws(OutputError) {
    connection = try SQLiteConnection(path)
    self.dataset = dataset
    columns = definitions.map { SQLiteSchema.columns(of: $0) }
    rows = definitions.map { _ in 0 }
    try connection.execute(Self.opening)
    for (definition, columns) in zip(definitions, columns) {
      try connection.execute(SQLiteSchema.statement(of: definition))
      let places = columns.map { _ in "?" }.joined(separator: ", ")
      statements.append(
        try connection.prepare(
          "INSERT INTO \(definition.name.rawValue.identifier) VALUES (\(places))"
        )
      )
    }
  }

  /// Adds the rows of the next document.
  public func append(_ blocks: DocumentBlocks) throws(OutputError) {
    for (i, table) in definitions.enumerated() {
      try blocks.forEachRecord(of: table.name) { fields throws(OutputError) in
        try statements[i].run(values(of: fields, i))
        rows[i] += 1
      }
    }
  }

  /// Completes the database: indexes, search, views, explanations.
  public func finish() throws(OutputError) {
    statements = []
    for definition in definitions {
      for index in SQLiteSchema.indexes(of: definition) { try connection.execute(index) }
    }
    for search in Self.searches { try connection.execute(search) }
    for view in SQLiteView.all(of: definitions) { try connection.execute(view.statement) }
    try explain()
    try connection.execute("COMMIT")
    connection.close()
  }

  private func values(of fields: [String?], _ table: Int) -> [SQLiteValue] {
    columns[table].map { column in
      guard let field = fields[column.source] else { return .null }
      switch definitions[table].columns[column.source].type {
      case .string, .date, .list: return .text(field)
      case .boolean: return .integer(field == "true" ? 1 : 0)
      case .integer: return Int64(field).map { .integer($0) } ?? .text(field)
      case .decimal: return Self.value(of: PlainNumber(digits: field), isExact: column.isExact)
      }
    }
  }

  /// The number, or its digits where it does not read as it was written.
  private static func value(of number: PlainNumber, isExact: Bool) -> SQLiteValue {
    let isWhole = number.whole.map { String($0) == number.digits } ?? false
    if isExact { return isWhole || number.readsAsWritten ? .null : .text(number.digits) }
    if let whole = number.whole { return .integer(whole) }
    return number.nearest.map { .real($0) } ?? .null
  }
}

extension SQLiteWriter {
  /// The page size is stated, for the library's own may change.
  private static let opening = """
    PRAGMA page_size = 4096;
    PRAGMA encoding = 'UTF-8';
    PRAGMA journal_mode = OFF;
    PRAGMA synchronous = OFF;
    PRAGMA locking_mode = EXCLUSIVE;
    PRAGMA cache_size = -16384;
    PRAGMA application_id = 1668047219;
    PRAGMA user_version = 1;
    BEGIN;
    """

  /// Full-text search, in the words' stems and without accents; it holds no text of its own.
  private static let searches: [String] = [
    search(of: "claims", ["text", "quote", "attributed_to"]), search(of: "segments", ["text"]),
  ]

  private static func search(of table: String, _ columns: [String]) -> String {
    """
    CREATE VIRTUAL TABLE "\(table)_fts" USING fts5 (
      \(columns.joined(separator: ", ")), content="\(table)",
      tokenize="porter unicode61 remove_diacritics 2"
    );
    INSERT INTO "\(table)_fts" ("\(table)_fts") VALUES ('rebuild');
    INSERT INTO "\(table)_fts" ("\(table)_fts") VALUES ('optimize');
    """
  }

  /// Writes the tables that explain dataset, tables and columns.
  private func explain() throws(OutputError) {
    try connection.execute(Self.explanations)
    let about = try connection.prepare("INSERT INTO about_dataset VALUES (?, ?)")
    for (name, value) in [
      ("name", dataset.name), ("title", dataset.title), ("description", dataset.description),
      ("licence", dataset.license), ("made by", dataset.program),
      ("texts carried", dataset.texts.rawValue),
    ] where !value.isEmpty {
      try about.run([.text(name), .text(value)])
    }
    let tables = try connection.prepare("INSERT INTO about_tables VALUES (?, ?, ?, ?)")
    for (definition, count) in zip(definitions, rows) {
      try tables.run([
        .text(definition.name.rawValue), .text("table"), .integer(Int64(count)),
        .text(definition.description),
      ])
    }
    for view in SQLiteView.all(of: definitions) {
      try tables.run([.text(view.name), .text("view"), .null, .text(view.description)])
    }
    try explainColumns()
  }

  private func explainColumns() throws(OutputError) {
    let statement = try connection.prepare(
      "INSERT INTO about_columns VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
    )
    for (definition, columns) in zip(definitions, columns) {
      for (i, column) in columns.enumerated() {
        let source = definition.columns[column.source]
        let key = definition.foreignKeys.first { $0.column == column.name }
        try statement.run([
          .text(definition.name.rawValue), .integer(Int64(i + 1)), .text(column.name),
          .text(column.isExact ? "string" : source.type.rawValue), .text(column.description),
          .integer(source.isRequired && !column.isExact ? 1 : 0),
          source.allowedValues.isEmpty
            ? .null : .text(source.allowedValues.joined(separator: ", ")),
          key.map { .text("\($0.table.rawValue).\($0.target)") } ?? .null,
        ])
      }
    }
  }

  private static let explanations = """
    CREATE TABLE about_dataset (  -- What the dataset says of itself.
      name TEXT PRIMARY KEY, value TEXT NOT NULL
    );
    CREATE TABLE about_tables (  -- Every table and view.
      table_name TEXT PRIMARY KEY, kind TEXT NOT NULL, rows INTEGER, description TEXT NOT NULL
    );
    CREATE TABLE about_columns (  -- Every column of every table.
      table_name TEXT NOT NULL REFERENCES about_tables (table_name), position INTEGER NOT NULL,
      column_name TEXT NOT NULL, type TEXT NOT NULL, description TEXT NOT NULL,
      is_required INTEGER NOT NULL, allowed_values TEXT, refers_to TEXT,
      PRIMARY KEY (table_name, position)
    );
    """
}
