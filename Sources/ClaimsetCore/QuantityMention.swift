/// A number with what it counts or measures, as written and normalised.
///
/// Either `value` is set, or `low` and `high` are (one of them may be open).
public struct QuantityMention: Hashable, Sendable {
  /// What kind of quantity it is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Things counted: "100 restaurants".
    case count
    /// An amount of a currency.
    case money
    /// A distance or size.
    case length
    /// An area.
    case area
    /// A volume.
    case volume
    /// A mass or weight.
    case mass
    /// An amount of time.
    case duration
    /// How old somebody or something is.
    case age
    /// A speed.
    case speed
    /// A temperature.
    case temperature
    /// Per cent, percentage points, basis points.
    case percent
    /// "one in five".
    case proportion
    /// "two-thirds".
    case fraction
    /// "the third" of a ranking.
    case ordinal
    /// How often: "twice a year".
    case frequency
    /// Something per something else.
    case rate
    /// "a one star rating".
    case rating
    /// Any other measured unit: power, data, energy, pressure.
    case measure
    /// A factor: "twofold", "three times as many".
    case multiple
  }

  /// How the true value stands to the stated one.
  public enum Bound: String, Hashable, Sendable, CaseIterable {
    /// Exactly as stated.
    case equal = "eq"
    /// "about", "around", "an estimated".
    case approximate = "approx"
    /// "under".
    case less = "lt"
    /// "up to".
    case lessOrEqual = "le"
    /// "over".
    case greater = "gt"
    /// "at least".
    case greaterOrEqual = "ge"
  }

  /// Which way a stated change goes.
  public enum Trend: String, Hashable, Sendable, CaseIterable {
    /// "rose", "raised".
    case up
    /// "fell", "cut".
    case down
  }

  /// Number, scale word and unit or sign, with an adjacent rate; without the bound's word.
  public let span: Span
  /// What kind of quantity it is.
  public let kind: Kind
  /// The one value stated.
  public let value: ExactDecimal?
  /// The lower end of a range.
  public let low: ExactDecimal?
  /// The upper end of a range.
  public let high: ExactDecimal?
  /// Whether the lower end belongs to the range; nil without a lower end.
  public let lowInclusive: Bool?
  /// Whether the upper end belongs to the range; nil without an upper end.
  public let highInclusive: Bool?
  /// How the true value stands to the stated one.
  public let bound: Bound
  /// The word that sets the bound, when there is one.
  public let boundCue: Span?
  /// Which way a stated change goes.
  public let trend: Trend?
  /// The word that puts the number in a light: "only", "even", "as many as".
  public let focus: Span?
  /// Whether the number itself is vague: "several thousand", "a handful".
  public let isVague: Bool
  /// The unit as UCUM; `1` for counts; empty for money.
  public let unit: String
  /// The ISO 4217 code of money.
  public let currency: String?
  /// Whether the currency is an assumption of the settings: a bare `$`.
  public let isCurrencyAssumed: Bool
  /// The lemma of what is counted.
  public let item: String?
  /// Where what is counted stands.
  public let itemSpan: Span?
  /// What the quantity is taken per, as UCUM or a noun: `a`, `{share}`.
  public let per: String?
  /// The value in SI units; nil where there is no exact one.
  public let siValue: ExactDecimal?
  /// The UCUM unit of `siValue`.
  public let siUnit: String?
  /// The ISO 8601 duration of an amount of time, such as `P10Y`.
  public let isoDuration: String?
  /// The index of the date mention that says the same, for durations.
  public private(set) var date: Int?
  /// The name of the rule that read it.
  public let rule: String

  /// Makes a mention.
  public init(
    span: Span,
    kind: Kind,
    value: ExactDecimal? = nil,
    low: ExactDecimal? = nil,
    high: ExactDecimal? = nil,
    lowInclusive: Bool? = nil,
    highInclusive: Bool? = nil,
    bound: Bound = .equal,
    boundCue: Span? = nil,
    trend: Trend? = nil,
    focus: Span? = nil,
    isVague: Bool = false,
    unit: String,
    currency: String? = nil,
    isCurrencyAssumed: Bool = false,
    item: String? = nil,
    itemSpan: Span? = nil,
    per: String? = nil,
    siValue: ExactDecimal? = nil,
    siUnit: String? = nil,
    isoDuration: String? = nil,
    date: Int? = nil,
    rule: String
  ) {
    precondition(
      (value == nil) == (low != nil || high != nil),
      "a quantity has a value or ends, not both"
    )
    self.span = span
    self.kind = kind
    self.value = value
    self.low = low
    self.high = high
    self.lowInclusive = lowInclusive
    self.highInclusive = highInclusive
    self.bound = bound
    self.boundCue = boundCue
    self.trend = trend
    self.focus = focus
    self.isVague = isVague
    self.unit = unit
    self.currency = currency
    self.isCurrencyAssumed = isCurrencyAssumed
    self.item = item
    self.itemSpan = itemSpan
    self.per = per
    self.siValue = siValue
    self.siUnit = siUnit
    self.isoDuration = isoDuration
    self.date = date
    self.rule = rule
  }

  /// The same mention, linked to the date mention at `index`.
  public func linked(to index: Int?) -> QuantityMention {
    var mention = self
    mention.date = index
    return mention
  }
}
