import ClaimsetCore
import ClaimsetTables

extension ConfigurationShape {
  /// The value of `review`.
  static let review = MappingShape(fields: [
    FieldShape(
      "decisions",
      .text(.path),
      standard: ReviewSettings().decisions,
      "The CSV file of decisions; where it is not there, nothing was decided."
    )
  ])

  /// The value of `cache`.
  static let cache = MappingShape(fields: [
    FieldShape(
      "max_mebibytes",
      .integer(0...Int(Int32.max)),
      standard: "\(CacheSettings().maxMebibytes)",
      "The most it may have; what is beyond it is done again by the next run."
    )
  ])

  /// The value of `drift`.
  static let drift = MappingShape(fields: [
    FieldShape(
      "collapse",
      .choice(DriftSettings.Response.allCases.map(\.rawValue)),
      standard: DriftSettings().collapse.rawValue,
      "What it means that documents or rows were lost."
    ),
    FieldShape(
      "shift",
      .choice(DriftSettings.Response.allCases.map(\.rawValue)),
      standard: DriftSettings().shift.rawValue,
      "What it means that values are spread in another way."
    ),
    FieldShape(
      "documents",
      .choice(DriftSettings.Response.allCases.map(\.rawValue)),
      standard: DriftSettings().documents.rawValue,
      "What either means in a single document."
    ),
    FieldShape(
      "max_loss",
      .decimal(.zero...ExactDecimal(1)),
      standard: DriftSettings().maxLoss.description,
      "The share of documents, rows or different values that may be lost."
    ),
    FieldShape(
      "max_shift",
      .decimal(.zero...ExactDecimal(1)),
      standard: DriftSettings().maxShift.description,
      "The share of rows that may have other values, or none."
    ),
    FieldShape(
      "floor",
      .integer(1...Int(Int32.max)),
      standard: "\(DriftSettings().floor)",
      "The rows a table must have had before; a fifth of it in documents, five times it for shares."
    ),
    FieldShape(
      "may_be_empty",
      .list(of: .choice([TableName.dates, .quantities, .claims].map(\.rawValue)), atLeast: 0),
      standard: "[]",
      "The tables that may have no row although texts were read."
    ),
  ])
}
