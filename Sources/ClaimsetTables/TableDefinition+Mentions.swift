import ClaimsetCore

// The tables of what a text names: dates and quantities.

extension TableDefinition {
  static let dates = TableDefinition(
    name: .dates,
    title: "Dates",
    description: "Time expressions as written, with their value in TIMEX3, in EDTF and as days.",
    columns: [
      .id("date_id"),
      .documentID(),
      .segmentID,
    ] + Column.span(of: "the expression") + [
      .quote,
      Column(
        "type",
        .string,
        "The TIMEX3 type.",
        isRequired: true,
        allowed: Column.values(of: DateMention.Kind.self)
      ),
      Column("timex", .string, "The TIMEX3 value, such as `2014`, `1997-W12`, `P10Y`."),
      Column(
        "modifier",
        .string,
        "The TIMEX3 modifier.",
        allowed: Column.values(of: DateMention.Modifier.self)
      ),
      Column("edtf", .string, "The value in EDTF (ISO 8601-2:2019)."),
      Column("earliest", .date, "The first day it can mean; empty when open or unknown."),
      Column("latest", .date, "The last day it can mean, inclusive; empty when open or unknown."),
      Column(
        "precision",
        .string,
        "The finest part of the calendar that is stated.",
        allowed: Column.values(of: DateMention.Precision.self)
      ),
      Column(
        "relation",
        .string,
        "How what is told stands to the date.",
        isRequired: true,
        allowed: Column.values(of: DateMention.Relation.self)
      ),
      Column(
        "status",
        .string,
        "How far the expression could be placed on the calendar.",
        isRequired: true,
        allowed: Column.values(of: DateMention.Status.self)
      ),
      Column("recurrence", .string, "The ISO 8601 recurrence, such as `R/P1Y`."),
      Column(
        "anchor",
        .string,
        "What a relative expression was resolved against: `published`, or the `date_id` of an "
          + "earlier date."
      ),
      .rule,
    ],
    primaryKey: ["date_id"],
    foreignKeys: [
      ForeignKey("document_id", .documents, "document_id"),
      ForeignKey("segment_id", .segments, "segment_id"),
    ]
  )

  static let quantities = TableDefinition(
    name: .quantities,
    title: "Quantities",
    description: "Numbers as written, with what they count or measure, exact and normalised.",
    columns: [
      .id("quantity_id"),
      .documentID(),
      .segmentID,
    ] + Column.span(of: "the quantity") + [
      .quote,
      Column(
        "kind",
        .string,
        "What kind of quantity it is.",
        isRequired: true,
        allowed: Column.values(of: QuantityMention.Kind.self)
      ),
    ] + values + units + [
      Column("date_id", .string, "The date that says the same, for amounts of time."),
      .rule,
    ],
    primaryKey: ["quantity_id"],
    foreignKeys: [
      ForeignKey("document_id", .documents, "document_id"),
      ForeignKey("segment_id", .segments, "segment_id"),
      ForeignKey("date_id", .dates, "date_id"),
    ]
  )

  private static let values: [Column] = [
    Column("value", .decimal, "The one value stated, exact; empty for a range."),
    Column("low", .decimal, "The lower end of a range."),
    Column("high", .decimal, "The upper end of a range."),
    Column("low_inclusive", .boolean, "Whether the lower end belongs to the range."),
    Column("high_inclusive", .boolean, "Whether the upper end belongs to the range."),
    Column(
      "bound",
      .string,
      "How the true value stands to the stated one: equal, about, less, at most, more, at least.",
      isRequired: true,
      allowed: Column.values(of: QuantityMention.Bound.self)
    ),
    Column(
      "trend",
      .string,
      "Which way a stated change goes.",
      allowed: Column.values(of: QuantityMention.Trend.self)
    ),
    Column(
      "focus",
      .string,
      "The word that puts the number in a light: only, even, as many as.",
      leastShare: .quotes
    ),
    Column(
      "vague",
      .boolean,
      "Whether the number itself is vague: several thousand.",
      isRequired: true
    ),
  ]

  private static let units: [Column] = [
    Column("unit", .string, "The unit, UCUM; `1` for counts, empty for money."),
    Column("currency", .string, "The ISO 4217 code of money."),
    Column(
      "currency_assumed",
      .boolean,
      "Whether the currency is an assumption of the settings; empty for what is not money."
    ),
    Column("item", .string, "The lemma of what is counted."),
    Column("per", .string, "What the quantity is taken per, UCUM or a noun."),
    Column("si_value", .decimal, "The value in SI units; empty where there is no exact one."),
    Column("si_unit", .string, "The UCUM unit of `si_value`."),
    Column("iso_duration", .string, "The ISO 8601 duration of an amount of time."),
  ]
}
