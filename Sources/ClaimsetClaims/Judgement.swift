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

  /// From -3 to 3, as readers of FactBank grade events: certain, probable, possible, by polarity.
  var factuality: ExactDecimal {
    let grade =
      switch certainty {
      case .asserted: 30
      case .reported: 20
      case .hedged: 18
      case .predicted: 12
      case .opinion: 10
      case .speculative: 8
      case .conditional: 5
      }
    return ExactDecimal(mantissa: Int128(isNegated ? -grade : grade), exponent: -1)
  }
}
