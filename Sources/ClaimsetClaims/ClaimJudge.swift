import ClaimsetCore

/// Judges clauses by their words, in the order that claims are judged in: opinion, condition,
/// report, speculation, prediction, hedge.
struct ClaimJudge {
  let tree: SentenceTree
  let clauses: [Clause]

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
    // Who rejects a suggestion both holds the clause and denies it: once is enough.
    if let frame, attribution?.head != frame.head {
      if attribution == nil || judgement.certainty == .asserted {
        judgement.certainty = frame.certainty
        judgement.certaintyCue = frame.certainty == .asserted ? nil : frame.cue
      }
      if frame.denies {
        judgement.isNegated.toggle()
        judgement.polarityCue = judgement.isNegated ? frame.cue : nil
      }
    }
    if let denial = raisedDenial(clause) {
      judgement.isNegated.toggle()
      judgement.polarityCue = judgement.isNegated ? tree.tokens.spans[denial] : nil
    }
    if let attribution, attribution.stance == .denies {
      judgement.isNegated.toggle()
      judgement.polarityCue = judgement.polarityCue ?? attribution.attribution.cue.first
    }
    return judgement
  }

  /// "I don't think it works": the denial before the verb of thinking is of what is thought.
  private func raisedDenial(_ clause: Clause) -> Int? {
    guard clause.kind == .content, let outer = clauses.first(where: { $0.head == clause.parent }),
      outer.denials.count == 1, tree.lemma(outer.head, in: JudgementLexicon.raisers) != nil,
      outer.head < clause.head
    else { return nil }
    return outer.denials.first
  }

  private func judgePolarity(_ clause: Clause, _ judgement: inout Judgement) {
    var cues = clause.denials.filter {
      tree.phrase(at: $0, in: JudgementLexicon.affirmingPhrases) == nil
    }
    .map { $0..<$0 + 1 }
    cues += clause.denyingPhrases
    if let denial = clause.sharedDenial { cues.append(denial..<denial + 1) }
    let things = clause.sharesSubject ? [clause.object] : [clause.subject, clause.object]
    cues += things.compactMap { $0.flatMap(denier) }.map { $0..<$0 + 1 }
    let distinct = cues.reduce(into: [Range<Int>]()) { kept, cue in
      if !kept.contains(where: { $0.overlaps(cue) }) { kept.append(cue) }
    }
    judgement.isNegated = distinct.count % 2 == 1
    judgement.polarityCue = judgement.isNegated ? distinct.first.map(tree.span) : nil
  }

  /// The word that says there is none of the thing: "no", "nobody"; "No Kum-Sok" is a name.
  private func denier(_ thing: Range<Int>) -> Int? {
    for i in thing {
      if tree.isOne(i, of: ["nobody", "nothing", "none", "neither"]) { return i }
      if tree.isWord(i, "not"), i == thing.lowerBound, tree.isOne(i + 1, of: ["one", "a"]) {
        return i
      }
      guard tree.isWord(i, "no"), tree.relation(i) == .determiner, let noun = tree.head(i),
        thing.contains(noun), tree.head(noun).map({ !thing.contains($0) }) ?? true
      else { continue }
      if tree.isNameNo(i) { return nil }
      return tree.phrase(at: i, in: JudgementLexicon.affirmingPhrases) == nil ? i : nil
    }
    return nil
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
    } else if let cue = heldByOthers(clause) {
      (judgement.certainty, judgement.certaintyCue) = (.reported, cue)
    } else if let i = modal(clause) {
      (judgement.certainty, judgement.certaintyCue) = (.speculative, tree.tokens.spans[i])
    } else if let cue = cue(in: group(clause), JudgementLexicon.predictions) {
      (judgement.certainty, judgement.certaintyCue) = (.predicted, cue)
    } else if let cue = cue(in: clause.extent, JudgementLexicon.hedges) {
      (judgement.certainty, judgement.certaintyCue) = (.hedged, cue)
    }
  }

  /// "allegedly left", "is considered treason", "are said to have fled", "was seen as a prison": somebody holds it, and not the author.
  private func heldByOthers(_ clause: Clause) -> Span? {
    // "arrested for allegedly taking it" was arrested.
    if let word = tree.children(clause.head).first(where: {
      tree.value($0, in: JudgementLexicon.hearsay) != nil
    }) {
      return tree.tokens.spans[word]
    }
    guard clause.isPassive, clause.verbs.contains(clause.head),
      tree.lemma(clause.head, in: JudgementLexicon.held) != nil,
      tree.children(clause.head).contains(where: isWhatIsHeld)
    else { return nil }
    let start = clause.verbs.first.map { min($0, clause.head) } ?? clause.head
    return tree.span(start..<clause.head + 1)
  }

  /// "considered treason", "said to have fled", "regarded as a prison"; but "considered by the board" holds nothing.
  private func isWhatIsHeld(_ child: Int) -> Bool {
    if [.openComplement, .clausalComplement, .object].contains(tree.relation(child)) {
      return true
    }
    return tree.relation(child) == .oblique
      && tree.child(child, [.caseMarker]).map { tree.isWord($0, "as") } ?? false
  }

  private func modal(_ clause: Clause) -> Int? {
    (clause.sharedAuxiliaries + clause.verbs).first {
      tree.value($0, in: JudgementLexicon.possibility) != nil && tree.tag($0) == .auxiliary
    }
  }

  /// From the first auxiliary to the last verb.
  private func group(_ clause: Clause) -> Range<Int> {
    guard let first = (clause.sharedAuxiliaries + clause.verbs).min(), let last = clause.verbs.last
    else { return 0..<0 }
    return first..<last + 1
  }

  /// "is beautiful", "should be": the evaluation is in the verb group or is its complement.
  private func opinionCue(_ clause: Clause) -> Span? {
    let isLink = !clause.verbs.contains(clause.head) && clause.kind != .apposition
    let verbs = group(clause)
    let end = isLink ? max(verbs.upperBound, clause.head + 1) : verbs.upperBound
    for i in verbs.lowerBound..<max(verbs.lowerBound, end) {
      guard let match = tree.phrase(at: i, in: JudgementLexicon.opinions) else { continue }
      // "best known for", "good enough to": no evaluation of its own.
      guard !tree.isWord(match.end, "known") else { continue }
      return tree.span(i..<match.end)
    }
    return nil
  }

  private func cue(in tokens: Range<Int>, _ table: PhraseTable<Bool>) -> Span? {
    for i in tokens {
      // "the least likely way" weakens nothing.
      if let match = tree.phrase(at: i, in: table), match.end <= tokens.upperBound,
        tree.relation(match.end - 1) != .adjectivalModifier
      {
        return tree.span(i..<match.end)
      }
    }
    return nil
  }
}
