/// The rules a quantity can come from, each with the phrase it is for.
///
/// `rawValue` is what the `rule` column says. The tests run every example, and every
/// counter-example must give nothing by that rule.
enum QuantityRule: String, CaseIterable {
  /// A number in front of a unit of measure.
  case numberUnit = "number-unit"
  /// A number in front of what it counts.
  case numberNoun = "number-noun"
  /// A number with nothing after it that it counts.
  case bareNumber = "bare-number"
  /// A number with a currency's sign, code or name.
  case money
  /// A number in front of per cent, percentage points or basis points.
  case percent
  /// An amount of time that says how old.
  case age
  /// The age of somebody, set off by commas.
  case ageInCommas = "age-in-commas"
  /// Two ends of an interval or a change.
  case range
  /// Words that count without a number.
  case vague
  /// A place in an order, where the settings ask for it.
  case ordinal
  /// One side of a score, where the settings ask for them.
  case score

  /// A phrase the rule is for.
  var example: String {
    switch self {
    case .numberUnit: "The wall is 12 metres high."
    case .numberNoun: "They opened 40 shops."
    case .bareNumber: "The index closed at 13,176.5 on Friday."
    case .money: "The ticket costs $15."
    case .percent: "Turnout was 61 per cent."
    case .age: "A 9-year-old girl won."
    case .ageInCommas: "Maria Lopez, 34, teaches chemistry."
    case .range: "It takes 5 to 10 minutes."
    case .vague: "Several thousand visitors came."
    case .ordinal: "They crossed the third bridge."
    case .score: "The guests won 3-1."
    }
  }

  /// A phrase that looks like the example and is none.
  var counterExample: String? {
    switch self {
    case .numberUnit: "She took the 10 o'clock train."
    case .numberNoun: "The MiG-15 pilots trained daily."
    case .bareNumber: "It was founded in 1986."
    case .money: "The dollar fell."
    case .percent: "A small percentage agreed."
    case .age: "An old girl won."
    case .ageInCommas: "In Article 34, the law says so."
    case .range: "They won 3-1."
    case .vague: "Several visitors came."
    case .ordinal: "First, they waited a second."
    case .score: "Call 555-123-4567."
    }
  }
}
