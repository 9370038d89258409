/// The tables of the database, from the one definition of each.
///
/// Words of ours stand as comments in the statements, where `.schema` shows them.
enum SQLiteSchema {
  /// What ends the name of the column with the digits of a decimal.
  static let exactSuffix = "_exact"

  /// A column of the database.
  struct Column: Hashable {
    let name: String
    let type: String
    let description: String
    /// The column of the dataset whose value it holds.
    let source: Int
    /// Whether it holds the digits of a decimal that the number beside it cannot hold.
    let isExact: Bool
  }

  /// The columns of `table`: those of the definition, and the digits of decimals that texts state.
  static func columns(of table: TableDefinition) -> [Column] {
    table.columns.enumerated().flatMap { i, column in
      let own = Column(
        name: column.name,
        type: typeName(of: column.type),
        description: column.description,
        source: i,
        isExact: false
      )
      guard column.isStatedDecimal else { return [own] }
      let words =
        "The digits of `\(column.name)` as stated, where the number beside it does not read "
        + "the same: more than 15 digits, or zeros at the end."
      let exact = Column(
        name: column.name + exactSuffix,
        type: "TEXT",
        description: words,
        source: i,
        isExact: true
      )
      return [own, exact]
    }
  }

  /// The statement that makes `table`.
  static func statement(of table: TableDefinition) -> String {
    var parts = columns(of: table).map { column in
      let definition = table.columns[column.source]
      let rules = column.isExact ? "" : constraints(of: definition)
      return (
        "\(column.name.identifier) \(column.type)\(rules)", Optional(column.description.oneLine)
      )
    }
    if !table.primaryKey.isEmpty { parts.append(("PRIMARY KEY (\(list(table.primaryKey)))", nil)) }
    for key in table.foreignKeys {
      let target = "\(key.table.rawValue.identifier) (\(key.target.identifier))"
      parts.append(("FOREIGN KEY (\(key.column.identifier)) REFERENCES \(target)", nil))
    }
    let lines = parts.enumerated().map { i, part in
      let comma = i + 1 < parts.count ? "," : ""
      return "  \(part.0)\(comma)\(part.1.map { "  -- \($0)" } ?? "")\n"
    }
    return "CREATE TABLE \(table.name.rawValue.identifier) (  -- \(table.description.oneLine)\n"
      + lines.joined() + ")"
  }

  /// The statements that make the indexes of `table`: what it refers to, and what people look by.
  static func indexes(of table: TableDefinition) -> [String] {
    let looked = soughtColumns[table.name.rawValue] ?? []
    let keys = table.foreignKeys.map { [$0.column] }.filter { $0[0] != table.primaryKey.first }
    return (keys + looked).filter { $0.allSatisfy { table.index(of: $0) != nil } }.map { columns in
      let name = "\(table.name.rawValue)_\(columns.joined(separator: "_"))_index"
      return "CREATE INDEX \(name.identifier) ON \(table.name.rawValue.identifier) "
        + "(\(list(columns)))"
    }
  }

  /// The columns people look rows up by, by table.
  private static let soughtColumns: [String: [[String]]] = [
    "segments": [["document_id", "start"]],
    "dates": [["earliest"], ["document_id", "start"]],
    "quantities": [["item"], ["unit"], ["document_id", "start"]],
    "attributions": [["attributed_to"]],
    "claims": [["attributed_to"], ["when_earliest"], ["subject"], ["document_id", "start"]],
    "claim_links": [["row_id"]],
    "entities": [["name"]],
    "mentions": [["document_id", "start"]],
    "readings": [["topic_id"]],
    "diagnostics": [["code"], ["document_id"]],
  ]

  private static func constraints(of column: ClaimsetTables.Column) -> String {
    var rules = ""
    // Words of the texts may be left out of a dataset, so only the others are always there.
    if column.isRequired, column.leastShare == nil { rules += " NOT NULL" }
    let name = column.name.identifier
    if column.type == .boolean { rules += " CHECK (\(name) IN (0, 1))" }
    if !column.allowedValues.isEmpty {
      let values = column.allowedValues.map(\.sqlLiteral).joined(separator: ", ")
      rules += " CHECK (\(name) IN (\(values)))"
    }
    return rules
  }

  private static func typeName(of type: ClaimsetTables.Column.Kind) -> String {
    switch type {
    case .string, .date, .list: "TEXT"
    case .integer, .boolean: "INTEGER"
    // Whole numbers stay whole, others become floating point.
    case .decimal: "NUMERIC"
    }
  }

  private static func list(_ names: [String]) -> String {
    names.map(\.identifier).joined(separator: ", ")
  }
}

extension Column {
  /// Whether it holds a number that a text states, rather than a score of the program's own.
  var isStatedDecimal: Bool { type == .decimal && (minimum == nil || maximum == nil) }
}

extension String {
  /// The text as a name in SQL.
  var identifier: String { "\"" + replacing("\"", with: "\"\"") + "\"" }

  /// The text as a value in SQL.
  var sqlLiteral: String { "'" + replacing("'", with: "''") + "'" }

  /// The text on one line, as a comment in SQL must be.
  fileprivate var oneLine: String { replacing("\n", with: " ").replacing("\r", with: " ") }
}
