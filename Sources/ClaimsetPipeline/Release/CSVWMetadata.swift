import ClaimsetTables

/// `csv-metadata.json` of a release: its CSV files as CSV on the Web (W3C, 2015) describes them.
enum CSVWMetadata {
  /// The name of the file, under which readers of a CSV file look for it.
  static let fileName = "csv-metadata.json"

  /// The file of the release `facts` describes.
  static func bytes(of facts: ReleaseFacts) -> [UInt8] {
    var members: [JSONValue.Member] = [
      .init("@context", ["http://www.w3.org/ns/csvw", ["@language": "en"]]),
      .init("dc:title", .string(facts.dataset.title)),
      .init("dc:description", .string(facts.summary)),
    ]
    if let address = facts.dataset.license.flatMap(LicenseName.address) {
      members.append(.init("dc:license", ["@id": .string(address)]))
    }
    members.append(
      .init("dialect", ["delimiter": ",", "quoteChar": "\"", "header": true, "encoding": "utf-8"])
    )
    let files = facts.csvTables.map { ($0.table.name, $0.file.path) }
    members.append(
      .init("tables", .array(facts.csvTables.map { table($0.table, $0.file.path, files) }))
    )
    return JSONValue.object(members).indentedBytes
  }

  private static func table(
    _ table: PublishedTable,
    _ path: String,
    _ files: [(table: String, path: String)]
  ) -> JSONValue {
    var schema: [JSONValue.Member] = [
      .init("columns", .array(table.columns.map { column($0, of: table) }))
    ]
    if !table.primaryKey.isEmpty {
      schema.append(.init("primaryKey", .array(table.primaryKey.map { .string($0) })))
    }
    // A validator of this standard takes an empty cell for a reference that leads nowhere; those of
    // columns that may be empty stand in the Data Package alone.
    let references = table.references.compactMap { reference -> JSONValue? in
      guard isAlwaysStated(reference.column, in: table),
        let file = files.first(where: { $0.table == reference.table })
      else { return nil }
      return [
        "columnReference": [.string(reference.column)],
        "reference": [
          "resource": .string(file.path), "columnReference": [.string(reference.target)],
        ],
      ]
    }
    if !references.isEmpty { schema.append(.init("foreignKeys", .array(references))) }
    return ["url": .string(path), "tableSchema": .object(schema)]
  }

  private static func isAlwaysStated(_ column: String, in table: PublishedTable) -> Bool {
    table.columns.contains { $0.name == column && $0.constraints["required"] == .boolean(true) }
  }

  private static func column(
    _ column: PublishedTable.Column,
    of table: PublishedTable
  ) -> JSONValue {
    [
      "name": .string(column.name),
      "titles": .string(column.name),
      "datatype": datatype(of: column),
      "required": .boolean(isAlwaysStated(column.name, in: table)),
      "null": "",
    ]
  }

  private static func datatype(of column: PublishedTable.Column) -> JSONValue {
    switch column.type {
    case "integer": "integer"
    // Exact decimals may carry an exponent, which `decimal` does not have.
    case "number": "double"
    case "boolean": "boolean"
    case "array": "json"
    default: "string"
    }
  }
}
