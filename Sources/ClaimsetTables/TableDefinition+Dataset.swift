import ClaimsetCore

// The tables that join documents: whom they name, and how their claims stand to each other.

extension TableDefinition {
  static let entities = TableDefinition(
    name: .entities,
    title: "Entities",
    description: "Somebody or something that the texts name, with all names it goes by.",
    columns: [
      Column(
        "entity_id",
        .string,
        "The stable id of the row: `e` and the first 64 bits, in hexadecimal, of a SHA-256 of the "
          + "name in lower case, without hyphens, points and article; the same in every dataset.",
        isRequired: true,
        isUnique: true
      ),
      Column(
        "name",
        .string,
        "The fullest name that stands most often, or that of the list of countries or of the "
          + "vocabulary.",
        leastShare: .quotes
      ),
      Column(
        "kind",
        .string,
        "What kind of thing it is.",
        isRequired: true,
        allowed: Column.values(of: Entity.Kind.self)
      ),
      Column(
        "aliases",
        .list,
        "The other names it goes by in the texts, in alphabetical order; empty without any.",
        leastShare: .quotes
      ),
      Column("documents", .integer, "How many documents name it.", isRequired: true, minimum: 1),
      Column("mentions", .integer, "How often it is named.", isRequired: true, minimum: 1),
    ],
    primaryKey: ["entity_id"],
    foreignKeys: []
  )

  static let mentions = TableDefinition(
    name: .mentions,
    title: "Mentions",
    description: "A place where an entity is named or meant.",
    columns: [
      .id("mention_id"),
      Column("entity_id", .string, "The entity.", isRequired: true),
      .documentID(),
      .segmentID,
    ] + Column.span(of: "the mention") + [
      .quote,
      Column(
        "rule",
        .string,
        "Why it is taken to mean the entity.",
        isRequired: true,
        allowed: Column.values(of: EntityMention.Rule.self)
      ),
    ],
    primaryKey: ["mention_id"],
    foreignKeys: [
      ForeignKey("entity_id", .entities, "entity_id"),
      ForeignKey("document_id", .documents, "document_id"),
      ForeignKey("segment_id", .segments, "segment_id"),
    ]
  )

  static let relations = TableDefinition(
    name: .relations,
    title: "Relations",
    description: "Two claims that agree, that cannot both hold, or of which one brings the other "
      + "up to date.",
    columns: [
      Column(
        "relation_id",
        .string,
        "The stable id of the row: `r` and the first 64 bits, in hexadecimal, of a SHA-256 of the "
          + "two claims and the relation.",
        isRequired: true,
        isUnique: true
      ),
      Column(
        "claim_a",
        .string,
        "The claim of the two that was published or stands first.",
        isRequired: true
      ),
      Column("claim_b", .string, "The other claim.", isRequired: true),
      Column(
        "relation",
        .string,
        "Whether they agree, cannot both hold, or the second is a later count of the same.",
        isRequired: true,
        allowed: Column.values(of: ClaimRelation.Relation.self)
      ),
      Column(
        "kind",
        .string,
        "What the relation rests on.",
        isRequired: true,
        allowed: Column.values(of: ClaimRelation.Kind.self)
      ),
      Column(
        "strength",
        .string,
        "`strong` where the words alone show it, `weak` where it takes an assumption, which the "
          + "reason names.",
        isRequired: true,
        allowed: Column.values(of: ClaimRelation.Strength.self)
      ),
      Column("reason", .string, "Why, in a sentence.", isRequired: true, leastShare: .quotes),
      Column("document_a", .string, "The document of the first claim.", isRequired: true),
      Column("document_b", .string, "The document of the second claim.", isRequired: true),
      Column(
        "quote_a",
        .string,
        "The words of the first claim.",
        isRequired: true,
        leastShare: .quotes
      ),
      Column(
        "quote_b",
        .string,
        "The words of the second claim.",
        isRequired: true,
        leastShare: .quotes
      ),
      Column(
        "value_a",
        .string,
        "What was compared of the first: an amount, a day, a name.",
        leastShare: .quotes
      ),
      Column("value_b", .string, "What was compared of the second.", leastShare: .quotes),
    ],
    primaryKey: ["relation_id"],
    foreignKeys: [
      ForeignKey("claim_a", .claims, "claim_id"),
      ForeignKey("claim_b", .claims, "claim_id"),
      ForeignKey("document_a", .documents, "document_id"),
      ForeignKey("document_b", .documents, "document_id"),
    ]
  )

  static let readings = TableDefinition(
    name: .readings,
    title: "Readings",
    description: "One answer that the texts give to a question on which claims agree or conflict, "
      + "with how many stand behind it.",
    columns: [
      Column(
        "reading_id",
        .string,
        "The stable id of the row: `g` and the first 64 bits, in hexadecimal, of a SHA-256 of the "
          + "claims behind it.",
        isRequired: true,
        isUnique: true
      ),
      Column(
        "topic_id",
        .string,
        "What all readings of one question share: the id of the first of them.",
        isRequired: true
      ),
      Column(
        "kind",
        .string,
        "What the readings differ in.",
        isRequired: true,
        allowed: Column.values(of: ClaimRelation.Kind.self)
      ),
      Column(
        "value",
        .string,
        "The answer: an amount, a day, a name, or the words of a claim.",
        leastShare: .quotes
      ),
      Column("claims", .list, "The ids of the claims behind it.", isRequired: true),
      Column("documents", .integer, "How many documents give it.", isRequired: true, minimum: 1),
      Column(
        "sources",
        .integer,
        "How many independent sources give it: two documents that quote one source are one.",
        isRequired: true,
        minimum: 1
      ),
    ],
    primaryKey: ["reading_id"],
    foreignKeys: []
  )
}
