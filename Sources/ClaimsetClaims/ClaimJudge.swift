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

/// Judges clauses by their words, in the order that claims are judged in: opinion, condition,
/// report, speculation, prediction, hedge.
struct ClaimJudge {
  let view: ClauseView

  /// Judges `clause`.
  ///
  /// - Parameters:
  ///   - clause: The clause.
  ///   - isConditional: Whether an if-clause stands by it.
  ///   - frame: What holds it: "it is likely that".
  ///   - attribution: The attribution that covers it.
  func judge(
    _ clause: Clause,
    isConditional: Bool,
    frame: Frame? = nil,
    attribution: AttributionFinder.Found?
  ) -> Judgement {
    var judgement = Judgement()
    judgePolarity(clause, &judgement)
    judgeCertainty(clause, isConditional, attribution, &judgement)
    if let frame, attribution == nil || judgement.certainty == .asserted {
      judgement.certainty = frame.certainty
      judgement.certaintyCue = frame.certainty == .asserted ? nil : frame.cue
      if frame.denies {
        judgement.isNegated.toggle()
        judgement.polarityCue = judgement.isNegated ? frame.cue : nil
      }
    }
    if let attribution, attribution.stance == .denies {
      judgement.isNegated.toggle()
      judgement.polarityCue = judgement.polarityCue ?? attribution.attribution.cue.first
    }
    return judgement
  }

  private func judgePolarity(_ clause: Clause, _ judgement: inout Judgement) {
    var count = 0
    var i =
      (clause.subject.map { min($0.lowerBound, clause.tokens.lowerBound) })
      ?? clause.tokens.lowerBound
    let end = min(clause.tokens.upperBound, clause.verbs.upperBound + 6)
    while i < end {
      if let match = view.phrase(at: i, in: JudgementLexicon.affirmingPhrases) {
        i = match.end
      } else if let match = view.phrase(at: i, in: JudgementLexicon.negatingPhrases),
        i >= clause.verbs.lowerBound
      {
        count += 1
        judgement.polarityCue = judgement.polarityCue ?? view.span(i..<match.end)
        i = match.end
      } else if isNegation(i, clause) {
        count += 1
        judgement.polarityCue = judgement.polarityCue ?? view.tokens.spans[i]
        i += 1
      } else {
        i += 1
      }
    }
    judgement.isNegated = count % 2 == 1
    if !judgement.isNegated { judgement.polarityCue = nil }
  }

  /// Whether token `i` denies the clause: in its verb group, or "no" in its subject or object.
  private func isNegation(_ i: Int, _ clause: Clause) -> Bool {
    guard view.value(i, in: JudgementLexicon.negations) != nil else { return false }
    if clause.verbs.contains(i) { return true }
    // "No Kum-Sok": a capital before a capital is a name.
    if view.isWord(i, "no"), view.isCapitalized(i), view.isCapitalized(i + 1) { return false }
    if view.isOne(i, of: ["without", "nor"]) { return false }
    if clause.subject?.contains(i) ?? false { return true }
    guard i >= clause.verbs.upperBound else { return false }
    return i == clause.verbs.upperBound || view.isOne(i, of: ["no", "none", "nothing", "nobody"])
  }

  private func judgeCertainty(
    _ clause: Clause,
    _ isConditional: Bool,
    _ attribution: AttributionFinder.Found?,
    _ judgement: inout Judgement
  ) {
    if attribution == nil, let cue = opinionCue(clause) {
      (judgement.certainty, judgement.certaintyCue) = (.opinion, cue)
    } else if isConditional {
      judgement.certainty = .conditional
    } else if let attribution {
      judgement.certainty = attribution.isRumour ? .speculative : .reported
      judgement.certaintyCue = attribution.attribution.cue.first
    } else if let i = clause.verbs.first(where: {
      view.value($0, in: JudgementLexicon.possibility) != nil
    }) {
      (judgement.certainty, judgement.certaintyCue) = (.speculative, view.tokens.spans[i])
    } else if let cue = verbCue(clause, JudgementLexicon.predictions) {
      (judgement.certainty, judgement.certaintyCue) = (.predicted, cue)
    } else if let cue = cue(clause, JudgementLexicon.hedges) {
      (judgement.certainty, judgement.certaintyCue) = (.hedged, cue)
    }
  }

  /// "is beautiful", "should be": the evaluation is in the verb group or is its complement.
  private func opinionCue(_ clause: Clause) -> Span? {
    let isLink = clause.verbs.contains { view.kind($0) == .be }
    let end = min(clause.tokens.upperBound, clause.verbs.upperBound + (isLink ? 3 : 0))
    for i in clause.verbs.lowerBound..<max(clause.verbs.lowerBound, end) {
      if let match = view.phrase(at: i, in: JudgementLexicon.opinions) {
        // "best known for", "good enough to": no evaluation of its own.
        guard !view.isWord(match.end, "known") else { continue }
        return view.span(i..<match.end)
      }
    }
    return nil
  }

  private func cue(_ clause: Clause, _ table: PhraseTable<Bool>) -> Span? {
    for i in clause.tokens {
      if let match = view.phrase(at: i, in: table), match.end <= clause.tokens.upperBound {
        return view.span(i..<match.end)
      }
    }
    return nil
  }

  private func verbCue(_ clause: Clause, _ table: PhraseTable<Bool>) -> Span? {
    for i in clause.verbs {
      if let match = view.phrase(at: i, in: table) { return view.span(i..<match.end) }
    }
    return nil
  }
}
