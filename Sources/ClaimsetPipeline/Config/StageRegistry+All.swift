import ClaimsetCore
import ClaimsetQuantities
import ClaimsetText

/// The stages there are.
enum StageRegistry {
  /// All stages, in the order in which a pipeline that leaves `stages` out runs them.
  static let all: [StageDefinition] = [
    StageDefinition(
      name: "read",
      summary: "checks that the bytes are text",
      reads: [],
      uses: [],
      writes: .text,
      options: [
        FieldShape(
          "max_bytes",
          .integer(1...Int(Int32.max)),
          standard: "67108864",
          "The largest document that is read; a larger one is rejected, never cut."
        )
      ],
      make: { ReadStage(options: ReadOptions(maxBytes: $0.integer("max_bytes"))) }
    ),
    StageDefinition(
      name: "segment",
      summary: "cuts the text into segments, sentences and tokens",
      reads: [.text],
      uses: [],
      writes: .segments,
      options: [
        FieldShape(
          "boilerplate",
          .choice(["mark", "keep"]),
          standard: "mark",
          "Whether page furniture is marked as such, or kept as text."
        )
      ],
      make: { values in
        let boilerplate = SegmentOptions.Boilerplate(rawValue: values.text("boilerplate"))
        return SegmentStage(options: SegmentOptions(boilerplate: boilerplate ?? .mark))
      }
    ),
    StageDefinition(
      name: "dates",
      summary: "reads time expressions",
      reads: [.text, .segments],
      uses: [],
      writes: .dates,
      options: [
        FieldShape(
          "anchor",
          .choice(["published", "none"]),
          standard: "published",
          "What relative dates are resolved against."
        )
      ]
    ),
    StageDefinition(
      name: "quantities",
      summary: "reads numbers with what they count or measure",
      reads: [.text, .segments],
      uses: [.dates],
      writes: .quantities,
      options: [
        FieldShape(
          "dollar",
          .choice(["USD"]),
          standard: "USD",
          "The currency that a bare $ stands for."
        )
      ],
      make: { QuantitiesStage(options: QuantitiesOptions(dollar: $0.text("dollar"))) }
    ),
    StageDefinition(
      name: "claims",
      summary: "reads who is said to do or be what",
      reads: [.text, .segments],
      uses: [.dates, .quantities],
      writes: .claims,
      options: [
        FieldShape(
          "keep_opinions",
          .boolean,
          standard: "false",
          "Whether claims that no fact-checker could settle are kept."
        )
      ]
    ),
  ]
}
