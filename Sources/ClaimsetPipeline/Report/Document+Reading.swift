import ClaimsetCore

// How rows are put into a few words for people; the tables hold the values themselves.

extension Document {
  /// The title the sidecar states, else the one the text opens with.
  var displayTitle: String? {
    if let title = facts.title, !title.isEmpty { return title }
    return segmentation?.segments.first { $0.kind == .title }.map { text[$0.span] }
  }

  /// The main date of `claim`.
  func date(of claim: Claim) -> DateMention? {
    guard let index = claim.date, let dates, dates.indices.contains(index) else { return nil }
    return dates[index]
  }

  /// The main quantity of `claim`.
  func quantity(of claim: Claim) -> QuantityMention? {
    guard let index = claim.quantity, let quantities, quantities.indices.contains(index)
    else { return nil }
    return quantities[index]
  }

  /// The attribution that `claim` stands under.
  func attribution(of claim: Claim) -> Attribution? {
    guard let index = claim.attribution, let all = claims?.attributions, all.indices.contains(index)
    else { return nil }
    return all[index]
  }

  /// Who is said to hold `claim`; nil for the author.
  func holder(of claim: Claim) -> String? {
    guard let attribution = attribution(of: claim) else { return nil }
    return attribution.attributedTo ?? attribution.source.first.map { text[$0] }
      ?? attribution.kind.rawValue
  }

  /// The time of `claim`: its EDTF, else its TIMEX3 value.
  func when(of claim: Claim) -> String? {
    guard let date = date(of: claim) else { return nil }
    let value = date.edtf.isEmpty ? date.timex : date.edtf
    return value.isEmpty ? nil : value
  }
}

extension DateMention {
  /// The TIMEX3 value with its modifier: `2014 END`.
  var reading: String {
    [timex, modifier?.rawValue ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension QuantityMention {
  /// Bound, value or ends, and unit: `> 3,000 /a`, `2,000 USD`, `5–10 km`.
  var reading: String {
    [bound.sign, number, measure, isVague ? "(vague)" : ""].filter { !$0.isEmpty }
      .joined(separator: " ")
  }

  private var number: String {
    switch (value, low, high) {
    case (let value?, _, _): value.grouped
    case (_, let low?, let high?): "\(low.grouped)–\(high.grouped)"
    case (_, let low?, nil): "from \(low.grouped)"
    case (_, nil, let high?): "to \(high.grouped)"
    case (nil, nil, nil): ""
    }
  }

  private var measure: String {
    let base = currency ?? (unit == "1" ? "" : unit)
    guard let per, !per.isEmpty, !base.contains("/") else { return base }
    return base.isEmpty ? "/\(per)" : "\(base)/\(per)"
  }
}

extension QuantityMention.Bound {
  /// The sign of the bound; empty for equality.
  var sign: String {
    switch self {
    case .equal: ""
    case .approximate: "≈"
    case .less: "<"
    case .lessOrEqual: "≤"
    case .greater: ">"
    case .greaterOrEqual: "≥"
    }
  }
}

extension ExactDecimal {
  /// All digits, with a comma between groups of three before the point.
  ///
  /// A number of very many places, which would fill the page, is written with an exponent.
  var grouped: String {
    guard (-60...60).contains(exponent) else { return "\(mantissa)e\(exponent)" }
    let parts = description.split(separator: ".", maxSplits: 1)
    guard let whole = parts.first, let number = Int(whole), number.magnitude >= 1000
    else { return description }
    return number.grouped + (parts.count > 1 ? "." + parts[1] : "")
  }

  /// The value in thousandths, cut off, from 0 to 1000.
  var thousandths: Int {
    guard mantissa > 0 else { return 0 }
    var value = mantissa
    var power = exponent + 3
    while power > 0, value <= 1000 {
      value *= 10
      power -= 1
    }
    while power < 0, value > 0 {
      value /= 10
      power += 1
    }
    return Int(min(value, 1000))
  }
}
