import ClaimsetCore

// The tables of what a text says: claims, what they rest on, and who is said to hold them.

extension TableDefinition {
  static let attributions = TableDefinition(
    name: .attributions,
    title: "Attributions",
    description: "Somebody said to hold something.",
    columns: [
      .id("attribution_id"),
      .documentID(),
      .segmentID,
      Column(
        "attributed_to",
        .string,
        "Who holds it, in words that stand alone.",
        leastShare: .quotes
      ),
      Column("cue_text", .string, "The word that attributes it.", leastShare: .quotes),
      Column(
        "type",
        .string,
        "How the source is given.",
        isRequired: true,
        allowed: Column.values(of: Attribution.Kind.self)
      ),
    ],
    primaryKey: ["attribution_id"],
    foreignKeys: [
      ForeignKey("document_id", .documents, "document_id"),
      ForeignKey("segment_id", .segments, "segment_id"),
    ]
  )

  static let attributionSpans = TableDefinition(
    name: .attributionSpans,
    title: "Attribution spans",
    description: "Where source, cue and content of an attribution stand.",
    columns: [
      Column("attribution_id", .string, "The attribution.", isRequired: true),
      Column(
        "role",
        .string,
        "Which part stands here: who holds it, the word that says so, or what is held.",
        isRequired: true,
        allowed: Column.values(of: AttributionRole.self)
      ),
      .documentID(),
    ] + Column.span(of: "the part") + [.quote],
    primaryKey: ["attribution_id", "role", "start", "end"],
    foreignKeys: [
      ForeignKey("attribution_id", .attributions, "attribution_id"),
      ForeignKey("document_id", .documents, "document_id"),
    ]
  )

  static let claims = TableDefinition(
    name: .claims,
    title: "Claims",
    description: "One subject-predicate-object assertion with the words that are its evidence.",
    columns: [
      .id("claim_id"),
      .documentID(),
      .segmentID,
    ] + Column.span(of: "the evidence") + [
      .quote,
      Column(
        "text",
        .string,
        "The claim in words that stand alone.",
        isRequired: true,
        leastShare: .quotes
      ),
    ] + parts + stance + grounds,
    primaryKey: ["claim_id"],
    foreignKeys: [
      ForeignKey("document_id", .documents, "document_id"),
      ForeignKey("segment_id", .segments, "segment_id"),
      ForeignKey("attribution_id", .attributions, "attribution_id"),
      ForeignKey("date_id", .dates, "date_id"),
      ForeignKey("quantity_id", .quantities, "quantity_id"),
      ForeignKey("subject_entity", .entities, "entity_id"),
      ForeignKey("object_entity", .entities, "entity_id"),
    ]
  )

  static let claimLinks = TableDefinition(
    name: .claimLinks,
    title: "Claim links",
    description: "The dates and quantities a claim rests on.",
    columns: [
      Column("claim_id", .string, "The claim.", isRequired: true),
      Column(
        "table",
        .string,
        "The table of the row it rests on.",
        isRequired: true,
        allowed: Column.values(of: Claim.Link.Table.self)
      ),
      Column("row_id", .string, "The id of that row.", isRequired: true),
      Column(
        "role",
        .string,
        "What part the row plays in the claim.",
        isRequired: true,
        allowed: Column.values(of: Claim.Role.self)
      ),
    ],
    primaryKey: ["claim_id", "table", "row_id", "role"],
    foreignKeys: [ForeignKey("claim_id", .claims, "claim_id")]
  )

  private static let parts: [Column] =
    [
      Column(
        "subject",
        .string,
        "Who or what the claim is about; empty when not stated.",
        leastShare: .quotes
      )
    ]
    + Column.place(of: "subject") + [
      core(of: "subject"),
      Column(
        "subject_rule",
        .string,
        "How a subject was resolved that other words stand for; empty where it is as written.",
        allowed: Column.values(of: Phrase.Resolution.self)
      ), entity(of: "subject"),
    ]
    + [
      Column(
        "predicate",
        .string,
        "What is said of the subject, written positively.",
        isRequired: true,
        leastShare: .quotes
      )
    ]
    + Column.place(of: "predicate")
    + [Column("object", .string, "Whom or what the predicate bears on.", leastShare: .quotes)]
    + Column.place(of: "object") + [core(of: "object"), entity(of: "object")]
    + [
      Column(
        "qualifiers",
        .list,
        "The further parts, in text order: objects with `role` "
          + "(\(Column.values(of: Claim.Role.self).joined(separator: ", "))), `text`, `start` and "
          + "`end`; empty when there are none.",
        leastShare: .quotes
      )
    ]

  private static let stance: [Column] =
    [
      Column("attribution_id", .string, "The attribution it stands under."),
      Column(
        "attributed_to",
        .string,
        "Who is said to hold it; empty for the author.",
        leastShare: .quotes
      ),
      Column("attribution_cue", .string, "The word that attributes it.", leastShare: .quotes),
      Column(
        "polarity",
        .string,
        "Whether the proposition is affirmed or denied.",
        isRequired: true,
        allowed: ["affirmed", "negated"]
      ),
      Column("polarity_cue", .string, "The word that denies it.", leastShare: .quotes),
    ]
    + Column.place(of: "polarity_cue")
    + [
      Column(
        "certainty",
        .string,
        "How sure the author of the document is.",
        isRequired: true,
        allowed: Column.values(of: Claim.Certainty.self)
      ),
      Column("certainty_cue", .string, "The words that show it.", leastShare: .quotes),
    ]
    + Column.place(of: "certainty_cue")
    + [
      Column(
        "factuality",
        .decimal,
        "From -3 (certainly not) over 0 to 3 (certainly so).",
        isRequired: true,
        minimum: -3,
        maximum: 3
      )
    ]

  private static let grounds: [Column] = [
    Column("when_edtf", .string, "The time of the claim, EDTF, from its main date."),
    Column("when_earliest", .date, "The first day it can mean; empty when open or unknown."),
    Column("when_latest", .date, "The last day it can mean, inclusive."),
    Column(
      "when_of",
      .string,
      "Whether that is the time of what happened or of its being said.",
      allowed: Column.values(of: Claim.TimeOf.self)
    ),
    Column("date_id", .string, "Its main date."),
    Column("quantity_id", .string, "Its main quantity."),
    Column(
      "check_worthiness",
      .decimal,
      "How much it is worth checking, from 0 to 1.",
      isRequired: true,
      minimum: 0,
      maximum: 1
    ),
    Column(
      "confidence",
      .decimal,
      "How sure the program is of its reading, from 0 to 1.",
      isRequired: true,
      minimum: 0,
      maximum: 1
    ),
    .rule,
  ]

  private static func core(of part: String) -> Column {
    Column(
      "\(part)_core",
      .string,
      "The \(part)'s noun with its names, nouns and adjectives, to group by; empty where it is no noun.",
      leastShare: .quotes
    )
  }

  private static func entity(of part: String) -> Column {
    Column("\(part)_entity", .string, "The id of the entity the \(part) names.")
  }
}
