import ClaimsetCore

/// How likely a claim is cut as a reader would cut it: a linear model over its rule, its certainty and how
/// long its parts are, with the weights of ``ConfidenceWeights``.
struct Confidence {
  /// What the claim is made by.
  let rule: String
  /// How sure its author is.
  let certainty: Claim.Certainty
  /// Whether it bears on something.
  let hasObject: Bool
  /// Whether it has further parts.
  let hasQualifiers: Bool
  /// The quote, the subject's words and the sentence.
  let quote: String
  let subject: String
  let sentence: String

  /// From 0 to 1, with three places.
  var value: ExactDecimal {
    let logit = features.reduce(ConfidenceWeights.base) {
      $0 + (ConfidenceWeights.table[$1] ?? 0)
    }
    return ExactDecimal(mantissa: Int128(Logistic.share(logit)), exponent: -3)
  }

  /// What is seen, by name; lengths are in words.
  private var features: [String] {
    var features = ["rule:\(rule)", "certainty:\(certainty.rawValue)"]
    if !hasObject { features.append(hasQualifiers ? "object:none" : "object:bare") }
    features.append(step("quote", quote, [3, 10, 20, 30]))
    features.append(step("subject", subject, [1, 3, 8]))
    features.append(step("sentence", sentence, [25, 40]))
    return features
  }

  /// The part with the last of `steps` that it has more words than.
  private func step(_ part: String, _ text: String, _ steps: [Int]) -> String {
    var count = 0
    var isInside = false
    for byte in text.utf8 {
      let isSpace = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n")
      if !isSpace, !isInside { count += 1 }
      isInside = !isSpace
    }
    return "\(part)>\(steps.last { count > $0 } ?? 0)"
  }
}
