import ClaimsetCore

// The tables about texts: documents, segments, diagnostics.

extension TableDefinition {
  static let documents = TableDefinition(
    name: .documents,
    title: "Documents",
    description: "One row for each text that was read and used.",
    columns: [
      .documentID(isUnique: true),
      Column("path", .string, "The file, from the folder of pipeline.yaml."),
      Column("sha256", .string, "The SHA-256 of the file's bytes, in hexadecimal."),
      Column("title", .string, "The title the sidecar states, else the one the text opens with."),
      Column(
        "genre",
        .string,
        "What kind of text it is: stated by the sidecar, else recognised.",
        isRequired: true,
        allowed: Column.values(of: Genre.self)
      ),
      Column("published", .string, "When it was published, EDTF; empty when unknown."),
      Column("author", .string, "Who wrote it."),
      Column("source_url", .string, "Where the text was taken from."),
      Column("license", .string, "The licence of the text."),
      Column("language", .string, "The language, BCP 47."),
      Column("bytes", .integer, "The length in UTF-8 bytes.", isRequired: true, minimum: 0),
      Column("scalars", .integer, "The length in Unicode scalars.", isRequired: true, minimum: 0),
      Column("sentences", .integer, "How many sentences it has.", isRequired: true, minimum: 0),
      Column("claims", .integer, "How many claims it gave.", isRequired: true, minimum: 0),
    ],
    primaryKey: ["document_id"],
    foreignKeys: []
  )

  static let segments = TableDefinition(
    name: .segments,
    title: "Segments",
    description: "The pieces each text was cut into, used or not.",
    columns: [
      .id("segment_id"),
      .documentID(),
      Column(
        "section",
        .string,
        "The heading the segment stands under.",
        leastShare: .quotes
      ),
      Column(
        "kind",
        .string,
        "What the segment is.",
        isRequired: true,
        allowed: Column.values(of: Segment.Kind.self)
      ),
      Column(
        "boilerplate",
        .string,
        "What page furniture it is a piece of; empty for the text itself.",
        allowed: Column.values(of: Segment.Furniture.self)
      ),
    ] + Column.span(of: "the segment") + [
      Column(
        "text",
        .string,
        "The words of the segment, exactly as the document has them.",
        isRequired: true,
        leastShare: .full
      ),
      Column("reason", .string, "Why the segment gave no claim; empty when it gave one."),
    ],
    primaryKey: ["segment_id"],
    foreignKeys: [ForeignKey("document_id", .documents, "document_id")]
  )

  static let diagnostics = TableDefinition(
    name: .diagnostics,
    title: "Diagnostics",
    description: "Everything that was read but not used, and why. Nothing is dropped in silence.",
    columns: [
      Column(
        "code",
        .string,
        "The code of the finding; its stage's page explains it.",
        isRequired: true
      ),
      Column(
        "severity",
        .string,
        "How grave it is.",
        isRequired: true,
        allowed: Column.values(of: Diagnostic.Severity.self)
      ),
      Column("document_id", .string, "The document; one that could not be used has no other row."),
      Column("path", .string, "The file, from the folder of pipeline.yaml."),
    ] + Column.span(of: "what was found", isRequired: false) + [
      Column("line", .integer, "The line, from 1.", minimum: 1),
      Column("column", .integer, "The column, from 1, in Unicode scalars.", minimum: 1),
      Column("message", .string, "What was found.", isRequired: true),
      Column("hint", .string, "What would help."),
    ],
    primaryKey: [],
    foreignKeys: []
  )
}
