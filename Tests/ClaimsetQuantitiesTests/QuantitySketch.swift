import ClaimsetCore

@testable import ClaimsetQuantities

/// The quantities of one sentence, each as one line: what a reader of the tests wants to see.
///
/// Bound, value or ends, unit or currency, item, separated by spaces: `gt 3000 /a defector`.
func sketch(_ sentence: String, _ lexicon: Lexicon = .standard) -> [String] {
  mentions(sentence, lexicon).map { mention in
    var parts: [String] = []
    if mention.bound != .equal { parts.append(mention.bound.rawValue) }
    if let trend = mention.trend { parts.append(trend.rawValue) }
    if let value = mention.value { parts.append(value.description) }
    if let low = mention.low, let high = mention.high { parts.append("\(low)..\(high)") }
    if !mention.unit.isEmpty, mention.unit != "1" { parts.append(mention.unit) }
    if let currency = mention.currency {
      parts.append(currency + (mention.isCurrencyAssumed ? "?" : ""))
    }
    if mention.kind == .age { parts.append("age") }
    if mention.unit == "1" || mention.unit.hasPrefix("/"), let item = mention.item {
      parts.append(item)
    }
    return parts.joined(separator: " ")
  }
}

/// The quantities of one sentence.
func mentions(
  _ sentence: String,
  _ lexicon: Lexicon = .standard,
  ordinals: Bool = false,
  scores: Bool = false
) -> [QuantityMention] {
  let text = SourceText(sentence)
  let options = QuantitiesOptions(scores: scores, ordinals: ordinals)
  var scanner = QuantityScanner(AtomRun(text, text.span, lexicon), options)
  scanner.scan()
  return scanner.mentions.map(\.mention)
}
