/// `metadata.json` beside the database, which Datasette takes up by itself: titles, the meaning of
/// every column, what rows are sorted and narrowed by, and questions ready to be asked.
public enum DatasetteMetadata {
  /// The name Datasette looks for.
  public static let fileName = "metadata.json"

  /// The file.
  public static func bytes(of dataset: DatasetFacts) -> [UInt8] {
    var members: [JSONValue.Member] = [.init("title", .string(dataset.title))]
    if !dataset.description.isEmpty {
      members.append(.init("description", .string(dataset.description)))
    }
    if !dataset.license.isEmpty { members.append(.init("license", .string(dataset.license))) }
    let views = SQLiteView.all(of: TableDefinition.all).map { view in
      JSONValue.Member(view.name, ["description": .string(view.description)])
    }
    members.append(
      .init(
        "databases",
        [
          "claimset": [
            "tables": .object(TableDefinition.all.map(table) + views), "queries": queries,
          ]
        ]
      )
    )
    return JSONValue.object(members).indentedBytes
  }

  private static func table(_ table: TableDefinition) -> JSONValue.Member {
    var members: [JSONValue.Member] = [
      .init("title", .string(table.title)), .init("description", .string(table.description)),
    ]
    let columns = SQLiteSchema.columns(of: table).map {
      JSONValue.Member($0.name, .string($0.description))
    }
    members.append(.init("columns", .object(columns)))
    if table.index(of: "check_worthiness") != nil {
      members.append(.init("sort_desc", "check_worthiness"))
    }
    let facets = facets[table.name.rawValue] ?? []
    if !facets.isEmpty { members.append(.init("facets", .array(facets.map { .string($0) }))) }
    if let label = labels.first(where: { table.index(of: $0) != nil }) {
      members.append(.init("label_column", .string(label)))
    }
    return JSONValue.Member(table.name.rawValue, .object(members))
  }

  /// What a row is called where another refers to it, the best first.
  private static let labels = ["title", "name", "attributed_to", "quote", "text"]

  private static let facets: [String: [String]] = [
    "claims": ["polarity", "certainty", "attributed_to"],
    "dates": ["type", "status"],
    "quantities": ["kind", "item", "unit"],
    "segments": ["kind", "boilerplate"],
    "attributions": ["type"],
    "entities": ["kind"],
    "relations": ["relation", "kind", "strength"],
    "diagnostics": ["code", "severity"],
  ]

  private static let queries: JSONValue = [
    "search_claims": [
      "title": "Claims with these words",
      "sql": """
      SELECT c.* FROM claims_fts AS f JOIN claims AS k ON k.rowid = f.rowid \
      JOIN claims_in_context AS c ON c.claim_id = k.claim_id \
      WHERE claims_fts MATCH :words ORDER BY f.rank
      """,
    ],
    "claims_between": [
      "title": "Claims about the days from one to another",
      "sql": """
      SELECT * FROM claims_in_context \
      WHERE when_latest >= :first_day AND when_earliest <= :last_day ORDER BY when_earliest
      """,
    ],
  ]
}
