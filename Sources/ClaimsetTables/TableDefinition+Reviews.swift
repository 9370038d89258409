// The table of what people decided about rows.

extension TableDefinition {
  static let reviews = TableDefinition(
    name: .reviews,
    title: "Reviews",
    description: "What people decided about rows, and what became of each decision.",
    columns: [
      Column(
        "review_id",
        .string,
        "The stable id of the decision: `v` and 64 bits of a SHA-256 of what it says.",
        isRequired: true,
        isUnique: true
      ),
      Column("document_id", .string, "The document of the row; it may be gone."),
      Column(
        "table",
        .string,
        "The table of the row.",
        allowed: ReviewDecision.tables.map(\.rawValue)
      ),
      Column("decided_id", .string, "The id of the row it was made on.", isRequired: true),
      Column("row_id", .string, "The id of the row it holds for; empty when it holds for none."),
      Column(
        "decision",
        .string,
        "What was decided.",
        allowed: Column.values(of: ReviewDecision.Kind.self)
      ),
      Column("field", .string, "The column it is about; empty for the row as a whole."),
      Column(
        "was",
        .string,
        "What that column, or the row, said when it was made.",
        leastShare: .quotes
      ),
      Column("found", .string, "What it says now, without the decision.", leastShare: .quotes),
      Column("value", .string, "What a correction puts there.", leastShare: .quotes),
      Column(
        "status",
        .string,
        "What became of it.",
        isRequired: true,
        allowed: Column.values(of: ReviewDecision.Status.self)
      ),
      Column(
        "applied",
        .boolean,
        "Whether it made a difference to what is published.",
        isRequired: true
      ),
      Column("note", .string, "What the person says of it.", leastShare: .quotes),
      Column("name", .string, "Who decided."),
      Column("words", .string, "The words of the row it was made on.", leastShare: .quotes),
    ],
    primaryKey: ["review_id"],
    foreignKeys: []
  )
}
