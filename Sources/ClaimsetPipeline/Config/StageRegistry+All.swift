import ClaimsetCore

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
      ]
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
      ]
    ),
    StageDefinition(
      name: "dates",
      summary: "reads time expressions",
      reads: [.segments],
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
      reads: [.segments, .dates],
      uses: [],
      writes: .quantities,
      options: [
        FieldShape(
          "dollar",
          .choice(["USD"]),
          standard: "USD",
          "The currency that a bare $ stands for."
        )
      ]
    ),
    StageDefinition(
      name: "claims",
      summary: "reads who is said to do or be what",
      reads: [.segments, .dates, .quantities],
      uses: [],
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
