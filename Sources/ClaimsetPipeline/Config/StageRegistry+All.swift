import ClaimsetClaims
import ClaimsetCore
import ClaimsetDates
import ClaimsetQuantities
import ClaimsetSyntax
import ClaimsetText

/// The stages there are.
enum StageRegistry {
  /// All stages, in the order in which a pipeline that leaves `stages` out runs them.
  static let all = [read, segment, parse, dates, quantities, claims, entities, reconcile]

  /// The stage that adds `layer` where a stage needs it and pipeline.yaml names none that does:
  /// one that has nothing to set.
  static func implied(by layer: Layer) -> StageDefinition? { layer == .parse ? parse : nil }

  private static let read = StageDefinition(
    ReadStage.self,
    "checks that the bytes are text",
    options: [
      FieldShape(
        "max_bytes",
        .integer(1...Int(Int32.max)),
        standard: "\(ReadOptions().maxBytes)",
        "The largest document that is read; a larger one is rejected, never cut."
      )
    ]
  ) { ReadStage(options: ReadOptions(maxBytes: $0.integer("max_bytes"))) }

  private static let segment = StageDefinition(
    SegmentStage.self,
    "cuts the text into segments, sentences and tokens",
    options: [
      FieldShape(
        "boilerplate",
        .choice(SegmentOptions.Boilerplate.allCases.map(\.rawValue)),
        standard: SegmentOptions().boilerplate.rawValue,
        "Whether page furniture is marked as such, or kept as text."
      )
    ]
  ) { options in
    SegmentStage(
      options: SegmentOptions(
        boilerplate: SegmentOptions.Boilerplate(rawValue: options.text("boilerplate")) ?? .mark
      )
    )
  }

  private static let parse = StageDefinition(
    SyntaxStage.self,
    "finds parts of speech and how words hang together",
    options: [
      FieldShape(
        "model",
        .choice(SyntaxOptions.Model.allCases.map(\.rawValue)),
        standard: SyntaxOptions().model.rawValue,
        "Which parser is used."
      )
    ]
  ) { options in
    SyntaxStage(
      options: SyntaxOptions(model: SyntaxOptions.Model(rawValue: options.text("model")) ?? .fast)
    )
  }

  private static let dates = StageDefinition(
    DatesStage.self,
    "reads time expressions",
    options: [
      FieldShape(
        "anchor",
        .choice(DatesOptions.Anchor.allCases.map(\.rawValue)),
        standard: DatesOptions().anchor.rawValue,
        "What relative dates are resolved against."
      ),
      FieldShape(
        "narrative",
        .choice(DatesOptions.Narrative.allCases.map(\.rawValue)),
        standard: DatesOptions().narrative.rawValue,
        "Whether dates hang on those told before, as in a history, not on the publication."
      ),
      FieldShape(
        "prefer",
        .choice(DatesOptions.Direction.allCases.map(\.rawValue)),
        standard: DatesOptions().prefer.rawValue,
        "On which side of the publication a date lies that could lie on either."
      ),
      FieldShape(
        "style",
        .choice(DatesOptions.Style.allCases.map(\.rawValue)),
        standard: DatesOptions().style.rawValue,
        "Whether times are told as in prose, or as in notes to whoever keeps the calendar."
      ),
      FieldShape(
        events,
        .text(.path),
        "A file of events and when they were, for dates such as \"the end of the siege\"."
      ),
    ]
  ) { options in
    DatesStage(
      options: DatesOptions(
        anchor: DatesOptions.Anchor(rawValue: options.text("anchor")) ?? .published,
        narrative: DatesOptions.Narrative(rawValue: options.text("narrative")) ?? .auto,
        prefer: DatesOptions.Direction(rawValue: options.text("prefer")) ?? .tense,
        style: DatesOptions.Style(rawValue: options.text("style")) ?? .auto,
        events: options.events(events)
      )
    )
  }

  private static let quantities = StageDefinition(
    QuantitiesStage.self,
    "reads numbers with what they count or measure",
    options: [
      FieldShape(
        "dollar",
        .text(.currency),
        standard: QuantitiesOptions().dollar,
        "The currency, ISO 4217, that a bare $ stands for; such amounts are marked as assumed."
      ),
      FieldShape(
        "decimal",
        .choice(QuantitiesOptions.Decimal.allCases.map(\.rawValue)),
        standard: QuantitiesOptions().decimal.rawValue,
        "What divides a number in digits: point reads 1,234.5 and comma reads 1.234,5."
      ),
      FieldShape(
        "scores",
        .boolean,
        standard: "false",
        "Whether both numbers of a score (won 3-1) become rows, by the rule score."
      ),
      FieldShape(
        "ordinals",
        .boolean,
        standard: "false",
        "Whether places in an order (the third, 21st) become rows of kind ordinal."
      ),
      FieldShape(
        vocabulary,
        .text(.path),
        "A file of units, currencies, items and designations to read as well."
      ),
    ]
  ) { options in
    QuantitiesStage(
      options: QuantitiesOptions(
        dollar: options.text("dollar"),
        decimal: QuantitiesOptions.Decimal(rawValue: options.text("decimal")) ?? .point,
        scores: options.boolean("scores"),
        ordinals: options.boolean("ordinals"),
        vocabulary: options.vocabulary(vocabulary) ?? QuantityVocabulary()
      )
    )
  }

  /// What reads the file that an option names, by the option's name.
  static let vocabularies: [String: VocabularyFile.Reader<OptionValue>] = [
    vocabulary: { bytes, name throws(ConfigurationError) in
      .vocabulary(try QuantityVocabularyFile.read(bytes, name: name))
    },
    events: { bytes, name throws(ConfigurationError) in
      .events(try EventVocabularyFile.read(bytes, name: name))
    },
    names: { bytes, name throws(ConfigurationError) in
      .names(try EntityVocabularyFile.read(bytes, name: name))
    },
  ]
  private static let names = "names"
  private static let vocabulary = "vocabulary"
  private static let events = "events"

  private static let claims = StageDefinition(
    ClaimsStage.self,
    "reads who is said to do or be what",
    options: [
      FieldShape(
        "keep_opinions",
        .boolean,
        standard: "\(ClaimsOptions().keepOpinions)",
        "Whether claims that no fact-checker could settle are kept."
      ),
      FieldShape(
        "speech_acts",
        .choice(ClaimsOptions.SpeechActs.allCases.map(\.rawValue)),
        standard: ClaimsOptions().speechActs.rawValue,
        "Which clauses that only say who says something are claims of their own."
      ),
    ]
  ) { options in
    ClaimsStage(
      options: ClaimsOptions(
        keepOpinions: options.boolean("keep_opinions"),
        speechActs: ClaimsOptions.SpeechActs(rawValue: options.text("speech_acts")) ?? .dated
      )
    )
  }

  private static let entities = StageDefinition(
    EntitiesStage.self,
    "finds whom and what the texts name",
    options: [
      FieldShape(
        names,
        .text(.path),
        "A file of names, what they are, and other names for them."
      )
    ]
  ) { EntitiesStage(options: EntitiesOptions(names: $0.names(names))) }

  private static let reconcile = StageDefinition(
    ReconcileStage.self,
    "compares claims, within documents and between them",
    options: [
      FieldShape(
        "tolerance",
        .integer(0...500),
        standard: "\(ReconcileOptions().tolerance)",
        "How far two amounts may be apart and still agree, in thousandths of the greater."
      )
    ]
  ) { _ in ReconcileStage() }
}
