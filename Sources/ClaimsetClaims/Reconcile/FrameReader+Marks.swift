import ClaimsetCore

// What marks a claim as a plan, hearsay, the first of its kind, or one that holds for a part or a time.

extension FrameReader {
  /// "word went round", "a rumour had it": what is going about has no source.
  func isHearsay(_ attribution: Attribution) -> Bool {
    guard let span = attribution.source.first, tree.span(tree.range).overlaps(span) else {
      return false
    }
    return tree.tokens(of: span).contains {
      tree.isOne($0, of: ["word", "rumour", "rumours", "rumor", "rumors", "gossip", "talk"])
    }
  }

  /// "word went round that", "the story that": what is told hangs on a word for hearsay.
  func isHearsay(_ head: Int) -> Bool {
    guard [.clausalComplement, .adjectivalClause].contains(tree.relation(head)),
      let up = tree.head(head)
    else { return false }
    let teller = tree.child(up, [.subject, .passiveSubject]) ?? up
    return [up, teller].contains { tree.lemma($0, in: Self.hearsay) != nil }
  }

  private static let hearsay = WordTable<Bool>(
    ["word", "rumour", "rumor", "gossip", "myth", "legend", "hearsay", "speculation"],
    value: true
  )

  /// "she was to have spoken in spring": a plan.
  func isStillToBe(_ head: Int) -> Bool {
    let parts = tree.children(head)
    let isMeant = (max(tree.range.lowerBound, head - 5)..<head).contains { i in
      tree.isOne(i, of: Self.intentions) && tree.isWord(i + 1, "to")
        && (i + 2 == head || tree.tag(i + 2) == .auxiliary)
    }
    if isMeant { return true }
    // "a vote would be held, she said": it may not have been.
    let wouldBe = parts.contains { tree.relation($0) == .auxiliary && tree.isWord($0, "would") }
    if wouldBe { return true }
    return parts.contains { tree.isWord($0, "to") }
      && parts.contains { tree.isOne($0, of: ["was", "were", "is", "are"]) && $0 < head }
  }

  /// "was due to be finished": what is meant to happen, whatever the tree makes of "due to".
  private static let intentions: [StaticString] = [
    "due", "supposed", "expected", "planned", "scheduled", "meant", "intended", "going", "hoped",
  ]

  /// Whether it is said to be the first or the only time or thing.
  func isFirst(_ claim: Claim) -> Bool {
    tree.tokens(of: claim.span).contains { i in
      if isFirstTime(i) { return true }
      // "who first identified the disease"
      if tree.isWord(i, "first"), tree.relation(i) == .adverbialModifier,
        tree.head(i).map({ $0 > i && tree.tag($0) == .verb }) ?? false
      {
        return true
      }
      return (tree.isWord(i, "first") || tree.isOne(i, of: ["only", "sole"]))
        && [.adjectivalModifier, .numericModifier].contains(tree.relation(i))
        && tree.head(i).map { !Self.asides.contains(tree.relation($0)) } ?? false
        && tree.head(i).map { !tree.isOne(i, of: ["only"]) || tree.tag($0) != .verb } ?? false
        && tree.isOne(i - 1, of: ["the", "its", "their", "his", "her", "'s", "’s"])
    }
  }

  /// Whether "only" or "sole" stands in it as an adjective.
  func isSole(_ claim: Claim) -> Bool {
    tree.tokens(of: claim.span).contains {
      tree.isOne($0, of: ["only", "sole"]) && tree.relation($0) == .adjectivalModifier
    }
  }

  /// "for the first time", "the first time that".
  private func isFirstTime(_ i: Int) -> Bool {
    tree.isWord(i, "first") && tree.isWord(i + 1, "time") && tree.isWord(i - 1, "the")
      && (tree.isWord(i - 2, "for") || tree.relation(i + 1) != .oblique)
  }

  /// What stands beside the deed: "in the first year" calls no deed the first.
  private static let asides: Set<DependencyRelation> = [
    .oblique, .unmarkedOblique, .nominalModifier,
  ]

  /// "never", "ever", "at all", "at any time".
  func isEver(_ claim: Claim) -> Bool {
    tree.tokens(of: claim.span).contains { i in
      tree.isOne(i, of: ["never", "ever"])
        || tree.isWord(i, "at") && tree.isOne(i + 1, of: ["all", "any"])
        || tree.isWord(i, "for") && tree.isWord(i + 1, "the") && isFirstTime(i + 2)
    }
  }

  /// "so far", "at this stage", "not yet", "still", "are known to".
  func isSoFar(_ claim: Claim) -> Bool {
    let inside = tree.tokens(of: claim.span)
    let sentence = max(tree.range.lowerBound, inside.lowerBound - 4)..<inside.upperBound
    return sentence.contains { i in
      tree.isOne(i, of: ["yet", "now", "currently", "known"])
        || tree.isWord(i, "so") && tree.isWord(i + 1, "far")
        || tree.isWord(i, "this") && tree.isOne(i + 1, of: ["stage", "point", "moment"])
    }
  }

  /// "would cost", "may have": but "could be reached" tells what was possible in fact.
  func isUnreal(_ claim: Claim) -> Bool {
    if isCounterfactual(claim) { return true }
    guard claim.certainty == .speculative, let cue = claim.certaintyCue else { return false }
    return document.text[cue].lowercased() != "could" || !isPassive(claim)
  }

  /// "would have won", "couldn't have known": what was not, or is only thought.
  private func isCounterfactual(_ claim: Claim) -> Bool {
    let inside = tree.tokens(of: claim.span)
    return inside.contains { i in
      tree.isOne(i, of: ["would", "could", "might", "should"])
        && (i + 1..<min(i + 4, inside.upperBound)).contains { tree.isWord($0, "have") }
    }
  }
}
