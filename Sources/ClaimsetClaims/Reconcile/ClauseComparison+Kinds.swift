import ClaimsetCore

// Plain denials, opposites, firsts and lasts, and who did it, by the words that two clauses share.

extension ClauseComparison {
  /// "the alarm did not ring" and "its alarm rang at three".
  func denial(
    _ denied: ClaimFrame,
    _ told: ClaimFrame,
    _ words: WordAlignment,
    _ back: WordAlignment
  ) -> FrameComparison.Verdict? {
    guard denied.isNegated, !denied.isUniversallyDenied, !denied.isPlan, !denied.isPartial,
      told.isTold, bearing == .same, !isOfSome(denied), !isOfSome(told),
      !denied.isGeneric || words.arguments.count > 1,
      min(words.coverage, back.coverage) >= 45, haveOneTheme(words), !frames.areApart(),
      !frames.isElsewhere()
    else { return nil }
    if let update = frames.overtaken() { return update }
    return .conflict(
      denied.isDenial ? .denial : .polarity,
      denied == frames.a.frame ? ("denied", "affirmed") : ("affirmed", "denied"),
      isStrong: min(words.coverage, back.coverage) >= 60,
      "One says that it was so, the other that it was not."
    )
  }

  /// Whether it speaks of some of its kind only.
  private func isOfSome(_ frame: ClaimFrame) -> Bool {
    frame.things.contains { $0.quantifier == .some && $0.role != .oblique }
  }

  /// "the ward was closed in May" and "the ward stayed open throughout".
  func opposites(_ x: ClaimFrame, _ y: ClaimFrame) -> FrameComparison.Verdict? {
    guard x.isTold, y.isTold, bearing == .opposite, haveOneTheme(forward, least: .same),
      x.isLasting || y.isLasting || x.isEver || y.isEver,
      max(forward.coverage, backward.coverage) >= 40, !frames.areApart(), !frames.isElsewhere()
    else { return nil }
    return .conflict(
      .polarity,
      (x.when, y.when),
      isStrong: false,
      "The two say opposite things, one of them of all the time."
    )
  }

  /// Whether what one is about stands in the other where what it is about stands.
  func haveOneTheme(_ words: WordAlignment, least: Likeness = .kin) -> Bool {
    words.pairs.contains { pair in
      guard let other = pair.other, pair.likeness >= least, !pair.isWeak else { return false }
      let isMine = pair.word.part == .subject || pair.word.part == .object || pair.word.isName
      let isYours = other.part == .subject || other.part == .object || other.isName
      return isMine && isYours && !(pair.word.isSupplied && other.isSupplied)
    }
  }

  /// "the first flood in its history" and "in 1968 the river flooded the town"; "it was not the first".
  func first(
    _ first: ClaimFrame,
    _ other: ClaimFrame,
    _ words: WordAlignment
  ) -> FrameComparison.Verdict? {
    guard first.isFirst, first.isTold, !other.isPlan, !other.isDenial,
      !words.arguments.isEmpty || bearing == .same
    else { return nil }
    let isTurned = first != frames.a.frame
    if other.isFirst, other.isNegated, bearing == .same,
      max(forward.coverage, backward.coverage) >= 60
    {
      return .conflict(
        .exclusivity,
        isTurned ? ("not the first", "the first") : ("the first", "not the first"),
        "One calls it the first or only one, the other says that it was not."
      )
    }
    let limit = first.earliest ?? (isTurned ? frames.b : frames.a).published
    // "the first patient" of this outbreak may come after patients of another.
    guard first.isEver || first.words.contains(where: { $0.lemma == "history" }),
      frames.a.document != frames.b.document || first.isTimeOwn
    else { return nil }
    // News of what has just happened may tell of the first itself.
    if let told = (isTurned ? frames.a : frames.b).published, let day = other.latest,
      told - day < 300
    {
      return nil
    }
    guard other.isTold, !other.isFirst, other.isTimeOwn, words.coverage >= 50,
      let earlier = other.latest, let limit, earlier + 60 < limit
    else { return nil }
    let when = first.when.isEmpty ? "the first" : first.when
    return .conflict(
      .exclusivity,
      isTurned ? (other.when, when) : (when, other.when),
      isStrong: words.coverage >= 65,
      "One calls it the first, the other tells of an earlier one."
    )
  }

  /// "the captain was the last to leave" and "the mate was the last person to leave"; "who first found
  /// it".
  func onlyDoer(_ x: ClaimFrame, _ y: ClaimFrame) -> FrameComparison.Verdict? {
    guard x.isTold, y.isTold, x.isLast && y.isLast || x.isFirst && y.isFirst,
      min(forward.coverage, backward.coverage) >= 30,
      forward.pairs.contains(where: {
        $0.word.part == .predicate && $0.other?.part == .predicate && $0.likeness >= .kin
      })
    else { return nil }
    guard let one = doer(x), let other = doer(y), !one.entity.isEmpty, !other.entity.isEmpty,
      frames.matcher.match(one, other) == .no
    else { return nil }
    return .conflict(
      .identity,
      (one.entity, other.entity),
      "The two name different people of whom there can be one."
    )
  }

  private func doer(_ frame: ClaimFrame) -> ClaimFrame.Thing? {
    frame.things.first { $0.role == .agent } ?? frame.things.first { $0.role == .subject }
  }
}
