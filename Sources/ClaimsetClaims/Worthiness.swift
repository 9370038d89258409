import ClaimsetCore

/// How much a claim is worth checking: a sum of plain features, each with its weight in thousandths.
///
/// A claim scores high when it states numbers, dates and names about what has happened, and low
/// when it evaluates, predicts or speaks of its author.
struct Worthiness {
  /// The features of one claim.
  struct Features {
    var hasQuantity = false
    var hasDate = false
    var hasMoneyOrShare = false
    var names = 0
    var isPast = false
    var isAttributed = false
    var isFirstPerson = false
    var isNegated = false
    var certainty = Claim.Certainty.asserted
    var tokens = 0
    var hasObject = false
  }

  private static let base = 260
  private static let quantity = 230
  private static let date = 130
  private static let moneyOrShare = 80
  private static let name = 55
  private static let past = 60
  private static let attributed = 40
  private static let firstPerson = -160
  private static let negated = 20
  private static let long = 60
  private static let object = 30
  private static let byCertainty: [Claim.Certainty: Int] = [
    .opinion: -230, .conditional: -120, .predicted: -110, .speculative: -70, .hedged: -30,
  ]

  /// The score of `features`, from 0 to 1 with three places.
  static func score(_ features: Features) -> ExactDecimal {
    var sum = base + (byCertainty[features.certainty] ?? 0)
    if features.hasQuantity { sum += quantity }
    if features.hasDate { sum += date }
    if features.hasMoneyOrShare { sum += moneyOrShare }
    sum += name * min(features.names, 3)
    if features.isPast { sum += past }
    if features.isAttributed { sum += attributed }
    if features.isFirstPerson { sum += firstPerson }
    if features.isNegated { sum += negated }
    if features.tokens > 12 { sum += long }
    if features.hasObject { sum += object }
    return ExactDecimal(mantissa: Int128(max(0, min(1000, sum))), exponent: -3)
  }
}
