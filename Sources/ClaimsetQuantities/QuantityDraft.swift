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
  var parts: [CompoundReader.Part] = []
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
  func mention(_ converter: SIConverter) -> QuantityMention {
    let si = siValue(converter)
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

  /// "P2Y3M", "PT1H30M".
  private var steps: String {
    var date = ""
    var time = ""
    for part in parts {
      switch part.code {
      case "a": date += "\(part.value)Y"
      case "mo": date += "\(part.value)M"
      case "wk", "d": date += "\(part.code == "wk" ? weeks(part.value) : part.value)D"
      case "h": time += "\(part.value)H"
      case "min": time += "\(part.value)M"
      default: time += "\(part.value)S"
      }
    }
    return "P" + date + (time.isEmpty ? "" : "T" + time)
  }

  /// ISO 8601 mixes no weeks with other steps: they count as seven days.
  private func weeks(_ value: ExactDecimal) -> ExactDecimal {
    value.multiplied(by: ExactDecimal(7)) ?? value
  }

  /// The value in SI units; counts and money have none.
  private func siValue(_ converter: SIConverter) -> (ExactDecimal, String)? {
    guard let value, currency == nil, unit != "1", !unit.hasPrefix("/") else { return nil }
    return converter.convert(value, unit, isChange: trend != nil)
  }

  /// The ISO 8601 duration of a plain amount of time: `P10Y`.
  private var isoDuration: String? {
    guard kind == .duration, let value, !value.isNegative else { return nil }
    if parts.count > 1 { return steps }
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
  /// Whether the true value lies above the stated one.
  var isFloor: Bool { bound == .greater || bound == .greaterOrEqual }
  /// Whether the true value lies below the stated one.
  var isCeiling: Bool { bound == .less || bound == .lessOrEqual }

  /// The interval between this bounded value and `first`.
  func joined(to first: QuantityMention) -> QuantityMention {
    let (floor, ceiling) = first.isFloor ? (first, self) : (self, first)
    return QuantityMention(
      span: first.span.union(span),
      kind: kind,
      low: floor.value,
      high: ceiling.value,
      lowInclusive: floor.bound == .greaterOrEqual,
      highInclusive: ceiling.bound == .lessOrEqual,
      boundCue: first.boundCue,
      trend: first.trend ?? trend,
      focus: first.focus,
      unit: unit,
      currency: currency,
      isCurrencyAssumed: isCurrencyAssumed,
      item: item,
      itemSpan: itemSpan,
      per: per ?? first.per,
      rule: QuantityRule.range.rawValue
    )
  }
}
