internal import ClaimsetCore

/// A mention in the making.
struct QuantityDraft {
  let span: Span
  var kind = QuantityMention.Kind.count
  var value: ExactDecimal?
  var low: ExactDecimal?
  var high: ExactDecimal?
  var bound = QuantityMention.Bound.equal
  var boundCue: Span?
  var trend: QuantityMention.Trend?
  var focus: Span?
  var isVague = false
  var unit = "1"
  var currency: String?
  var isCurrencyAssumed = false
  var item: NounPhrase?
  var per: String?
  var rule: QuantityRule?

  init(span: Span) { self.span = span }

  /// Sets both ends, the smaller first, however they were told.
  mutating func setEnds(_ a: ExactDecimal, _ b: ExactDecimal) {
    low = min(a, b)
    high = max(a, b)
  }

  /// Names the rule unless a more telling one has.
  mutating func ruleIfPlain(_ plain: QuantityRule) { rule = rule ?? plain }

  /// The finished mention.
  var mention: QuantityMention {
    let si = siValue
    return QuantityMention(
      span: span,
      kind: kind,
      value: value,
      low: low,
      high: high,
      lowInclusive: low == nil ? nil : true,
      highInclusive: high == nil ? nil : true,
      bound: bound,
      boundCue: boundCue,
      trend: trend,
      focus: focus,
      isVague: isVague,
      unit: unit,
      currency: currency,
      isCurrencyAssumed: isCurrencyAssumed,
      item: item?.lemma,
      itemSpan: item?.span,
      per: per,
      siValue: si?.0,
      siUnit: si?.1,
      isoDuration: isoDuration,
      rule: (rule ?? .bareNumber).rawValue
    )
  }

  /// The value in SI units; counts and money have none.
  private var siValue: (ExactDecimal, String)? {
    guard let value, currency == nil, unit != "1", !unit.hasPrefix("/") else { return nil }
    return SIConverter.shared.convert(value, unit, isChange: trend != nil)
  }

  /// The ISO 8601 duration of a plain amount of time: `P10Y`.
  private var isoDuration: String? {
    guard kind == .duration, let value, !value.isNegative else { return nil }
    switch unit {
    case "a": return "P\(value)Y"
    case "mo": return "P\(value)M"
    case "wk": return "P\(value)W"
    case "d": return "P\(value)D"
    case "h": return "PT\(value)H"
    case "min": return "PT\(value)M"
    case "s": return "PT\(value)S"
    case "10.a": return "P\(value.scaled(byPowerOfTen: 1))Y"
    case "100.a": return "P\(value.scaled(byPowerOfTen: 2))Y"
    default: return nil
    }
  }
}

extension QuantityMention {
  /// The same mention, linked to the date mention at `index`.
  func linked(to index: Int?) -> QuantityMention {
    guard let index else { return self }
    return QuantityMention(
      span: span,
      kind: kind,
      value: value,
      low: low,
      high: high,
      lowInclusive: lowInclusive,
      highInclusive: highInclusive,
      bound: bound,
      boundCue: boundCue,
      trend: trend,
      focus: focus,
      isVague: isVague,
      unit: unit,
      currency: currency,
      isCurrencyAssumed: isCurrencyAssumed,
      item: item,
      itemSpan: itemSpan,
      per: per,
      siValue: siValue,
      siUnit: siUnit,
      isoDuration: isoDuration,
      date: index,
      rule: rule
    )
  }
}
