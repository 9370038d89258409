/// The Frictionless Table Schema 2.0 of a table.
public enum TableSchema {
  /// The path of the schema of `table` within a dataset.
  public static func path(of table: TableName) -> String { "schema/\(table.rawValue).json" }

  /// The schema of `table` in a dataset that carries `texts`, as the file holds it.
  public static func bytes(of table: TableName, texts: TextShare = .full) -> [UInt8] {
    json(of: table, texts: texts).indentedBytes
  }

  /// The schema of `table` in a dataset that carries `texts`.
  public static func json(of table: TableName, texts: TextShare = .full) -> JSONValue {
    let definition = TableDefinition.of(table)
    var members: [JSONValue.Member] = [
      .init("$schema", "https://datapackage.org/profiles/2.0/tableschema.json"),
      .init("title", .string(definition.title)),
      .init("description", .string(definition.description)),
      .init("fields", .array(definition.columns.map { field($0, texts) })),
      .init("missingValues", [""]),
    ]
    if !definition.primaryKey.isEmpty {
      members.append(.init("primaryKey", .array(definition.primaryKey.map { .string($0) })))
    }
    if !definition.foreignKeys.isEmpty {
      members.append(.init("foreignKeys", .array(definition.foreignKeys.map(foreignKey))))
    }
    return .object(members)
  }

  private static func field(_ column: Column, _ texts: TextShare) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("name", .string(column.name)),
      .init("type", .string(typeName(of: column.type))),
      .init("description", .string(column.description)),
    ]
    if column.type == .date {
      members.append(.init("rdfType", "http://www.w3.org/2001/XMLSchema#date"))
    }
    let constraints = constraints(of: column, texts)
    if !constraints.isEmpty { members.append(.init("constraints", .object(constraints))) }
    return .object(members)
  }

  /// Days are strings with a pattern: the type `date` is for days after the year 0 with many a
  /// reader, and texts tell of earlier ones.
  private static func typeName(of type: Column.Kind) -> String {
    switch type {
    case .string, .date: "string"
    case .integer: "integer"
    case .decimal: "number"
    case .boolean: "boolean"
    case .list: "array"
    }
  }

  private static func constraints(of column: Column, _ texts: TextShare) -> [JSONValue.Member] {
    var members: [JSONValue.Member] = []
    if column.isRequired, column.isCarried(by: texts) { members.append(.init("required", true)) }
    if column.isUnique { members.append(.init("unique", true)) }
    if let minimum = column.minimum {
      members.append(.init("minimum", .number(String(minimum))))
    }
    if let maximum = column.maximum {
      members.append(.init("maximum", .number(String(maximum))))
    }
    if column.type == .date {
      members.append(.init("pattern", "-?[0-9]{4}-[0-9]{2}-[0-9]{2}"))
    }
    if !column.allowedValues.isEmpty {
      members.append(.init("enum", .array(column.allowedValues.map { .string($0) })))
    }
    return members
  }

  private static func foreignKey(_ key: ForeignKey) -> JSONValue {
    [
      "fields": [.string(key.column)],
      "reference": ["resource": .string(key.table.rawValue), "fields": [.string(key.target)]],
    ]
  }
}
