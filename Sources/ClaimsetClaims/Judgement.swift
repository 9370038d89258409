import ClaimsetCore

/// What was judged of one clause: is it denied, how sure is the author, by which words.
struct Judgement {
  /// Whether the proposition is denied.
  var isNegated = false
  /// The word that denies it.
  var polarityCue: Span?
  /// How sure the author is.
  var certainty = Claim.Certainty.asserted
  /// The words that show it.
  var certaintyCue: Span?

  /// From -3 to 3, by nothing but the polarity and the certainty.
  ///
  /// It is the mean grade of readers for each, but for what the author himself asserts or denies, and stands where the model of
  /// ``FactualityReader`` has no word to look at, or speaks against the polarity.
  var factuality: ExactDecimal {
    let grade =
      switch certainty {
      case .asserted: 30
      case .reported: 26
      case .hedged, .predicted: 24
      case .conditional: 18
      case .speculative: 15
      case .opinion: 12
      }
    // Readers are less sure of what is denied, least where it is only reported.
    return ExactDecimal(mantissa: Int128(isNegated ? grade == 30 ? -30 : -16 : grade), exponent: -1)
  }
}

extension Judgement {
  /// The factuality of what was judged, whose word has `grade` in the model: the table says that a
  /// denied claim is not so, and one that is not denied is.
  func factuality(graded grade: ExactDecimal) -> ExactDecimal {
    guard (grade.mantissa < 0) == isNegated else { return factuality }
    // What the author himself denies is denied, however weakly the model sees it.
    let isWeak = isNegated && certainty == .asserted && grade > ExactDecimal(-1)
    return isWeak ? factuality : grade
  }
}
