import ClaimsetCore

extension ConfigurationShape {
  /// The value of `change_since_last`.
  static let change = MappingShape(
    fields: [
      measure(
        .rows,
        "The change in the number of rows, as a share of those before.",
        losses + gains
      ),
      measure(
        .emptyRate,
        "The change in the share of rows in which the field is empty: 0.1 is ten in a hundred more.",
        differences
      ),
      measure(
        .distinct,
        "The change in the number of different values of the field, as a share of those before.",
        losses + gains
      ),
      measure(
        .distribution,
        "The share of rows whose value of the field is another than before, all in all.",
        shifts
      ),
      FieldShape(
        "per",
        .choice(Check.Change.Scope.allCases.map(\.rawValue)),
        standard: Check.Change.Scope.dataset.rawValue,
        "What is compared: the whole, what came from each source, or each document there still is."
      ),
      FieldShape(
        "floor",
        .integer(0...Int(Int32.max)),
        standard: "0",
        "The rows there must have been before; of fewer nothing is said."
      ),
    ],
    rules: [.exactlyOne(Check.Change.Measure.allCases.map(\.rawValue))]
  )

  private static func measure(
    _ measure: Check.Change.Measure,
    _ summary: String,
    _ limits: [FieldShape]
  ) -> FieldShape {
    FieldShape(
      measure.rawValue,
      .mapping(MappingShape(fields: limits, rules: [.atLeastOne(limits.map(\.name))])),
      summary
    )
  }

  private static let losses = limits(
    "below",
    ExactDecimal(-1)...ExactDecimal(0),
    "this change; -0.1 is a tenth fewer."
  )
  private static let gains = limits(
    "above",
    ExactDecimal(0)...ExactDecimal(1_000_000),
    "this change; 0.5 is half as many more."
  )
  private static let differences =
    limits("below", ExactDecimal(-1)...ExactDecimal(0), "this difference.")
    + limits("above", ExactDecimal(0)...ExactDecimal(1), "this difference.")
  private static let shifts = limits(
    "above",
    ExactDecimal(0)...ExactDecimal(1),
    "this share."
  )

  private static func limits(
    _ side: String,
    _ range: ClosedRange<ExactDecimal>,
    _ what: String
  ) -> [FieldShape] {
    [("warn", "Said"), ("error", "Nothing is published")].map { response, meaning in
      FieldShape("\(response)_\(side)", .decimal(range), "\(meaning) \(side) \(what)")
    }
  }
}
