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
      min(words.coverage, back.coverage) >= 45, haveOneTheme(words, least: .same),
      haveOneSubject(words, back), !frames.haveOtherObjects(),
      !frames.isAimedElsewhere(denied, told),
      !frames.areApart(),
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

  /// Whether what both name as their subjects can be one.
  private func haveOneSubject(_ words: WordAlignment, _ back: WordAlignment) -> Bool {
    func named(_ side: WordAlignment) -> [WordAlignment.Pair] {
      side.pairs.filter { $0.word.part == .subject && !$0.word.isSupplied }
    }
    guard frames.doersFit(nil) else { return false }
    let (mine, yours) = (named(words), named(back))
    // A clause without its subject is of one deed only where its object is.
    if mine.isEmpty != yours.isEmpty { return words.isObjectShared || back.isObjectShared }
    if mine.isEmpty { return true }
    return (mine + yours).contains { $0.likeness >= .kin }
  }

  /// Whether it speaks of some of its kind only.
  func isOfSome(_ frame: ClaimFrame) -> Bool {
    frame.things.contains { $0.quantifier == .some && $0.role != .oblique }
  }

  /// "the ward was closed in May" and "the ward stayed open throughout".
  func opposites(_ x: ClaimFrame, _ y: ClaimFrame) -> FrameComparison.Verdict? {
    guard x.isTold, y.isTold, bearing == .opposite, haveOneTheme(forward, least: .same),
      isOfMore, x.isLasting || y.isLasting || x.isEver || y.isEver,
      max(forward.coverage, backward.coverage) >= 40, !frames.areApart(), !frames.isElsewhere()
    else { return nil }
    return .conflict(
      .polarity,
      (x.when, y.when),
      isStrong: false,
      "The two say opposite things, one of them of all the time."
    )
  }

  /// Whether more is shared than the name that both texts tell most of.
  private var isOfMore: Bool {
    forward.pairs.contains { $0.likeness == .same && !$0.isWeak && !isOfTopic($0.word) }
  }

  /// Whether what one is about stands in the other where what it is about stands.
  func haveOneTheme(_ words: WordAlignment, least: Likeness = .kin) -> Bool {
    // "Ward 7" in both, whatever the tree makes of it.
    if words.pairs.count(where: { $0.likeness == .same && !$0.isWeak && $0.word.isName }) > 1 {
      return true
    }
    return words.pairs.contains { pair in
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

  /// "the captain was the last to leave" and "the mate was the last man to leave"; "who first found
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

  /// "only one house was spared" and "three of the houses survived".
  func only(
    _ x: ClaimFrame,
    _ y: ClaimFrame,
    _ words: WordAlignment
  ) -> FrameComparison.Verdict? {
    if let verdict = onlyOfKind(x, y) { return verdict }
    guard x.isTold, y.isTold, bearing == .same, words.coverage >= 50, !frames.areApart(),
      !frames.isElsewhere(),
      let one = x.things.first(where: { $0.isOnly && $0.role != .oblique }),
      let more = y.things.first(where: { thing in
        thing.role != .oblique && isKind(thing, one) && thing.quantifier != .all
          && !thing.amounts.isEmpty
      }),
      let count = more.amounts.first, count.unit == "1"
    else { return nil }
    let limit = one.amounts.first ?? FrameComparison.one
    guard count.low > limit.high else { return nil }
    return .conflict(
      .exclusivity,
      x == frames.a.frame ? (limit.text, count.text) : (count.text, limit.text),
      isStrong: words.coverage >= 60,
      "One says that there was only so many, the other tells of more."
    )
  }

  /// "Ann was the only woman in the crew" and "two of the crew were women".
  private func onlyOfKind(_ x: ClaimFrame, _ y: ClaimFrame) -> FrameComparison.Verdict? {
    guard x.isTold, y.isTold, x.isSole, !y.isSole, !frames.areApart(), !frames.isElsewhere(),
      let kind = x.senses.first, y.senses.first == kind, NameLexicon.classes[kind.family] != nil,
      x.things.contains(where: { $0.role == .subject && $0.quantifier == .definite }),
      let more = y.things.first(where: { $0.role == .subject && !$0.amounts.isEmpty }),
      let count = more.amounts.first, count.unit == "1", count.low > 1000, count.low < Int.max
    else { return nil }
    return .conflict(
      .exclusivity,
      x == frames.a.frame ? ("the only", count.text) : (count.text, "the only"),
      isStrong: false,
      "One says that there was only so many, the other tells of more."
    )
  }

  /// "was shot by the police" and "was shot by a farmer", "designed by": one deed, two doers.
  func doers(_ x: ClaimFrame, _ y: ClaimFrame) -> FrameComparison.Verdict? {
    guard x.isTold, y.isTold, bearing == .same, !frames.areApart(), !frames.isElsewhere(),
      let one = deedDoer(x), let other = deedDoer(y), one.role == .agent || other.role == .agent,
      x.names(one), y.names(other), frames.matcher.match(one, other) == .no,
      one.head != other.head, !KinLexicon.areKin(one.head, other.head),
      areDoneToOne(x, y)
    else { return nil }
    return .conflict(
      .identity,
      (one.key, other.key),
      isStrong: !one.entity.isEmpty || !other.entity.isEmpty,
      "The two name different doers of one deed."
    )
  }

  /// Whether the deed is done to one thing in both.
  func areDoneToOne(_ x: ClaimFrame, _ y: ClaimFrame) -> Bool {
    guard let theme = x.things.first(where: { $0.role == .object }),
      let same = y.things.first(where: { $0.role == .object })
    else {
      // "the fire was started by": the noun belongs to the words for the deed.
      return forward.isObjectShared && forward.rarest >= 6
    }
    return isOne(theme) && isOne(same)
      && (frames.matcher.match(theme, same) > .no || isNamedKind(theme, same))
  }

  /// Who did it: "by the insurers", or "the council" in "the council paid the bill".
  private func deedDoer(_ frame: ClaimFrame) -> ClaimFrame.Thing? {
    if let agent = frame.things.first(where: { $0.role == .agent }) { return agent }
    guard frame.things.contains(where: { $0.role == .object }) else { return nil }
    let subject = frame.things.first { $0.role == .subject }
    // What many may do to one thing, one does when he is told of as the doer.
    return subject.flatMap { frame.isDeedOfOne && $0.quantifier == .definite ? $0 : nil }
  }

  /// Whether it is one thing, and not some of many.
  private func isOne(_ thing: ClaimFrame.Thing) -> Bool {
    thing.quantifier == .definite || thing.quantifier == .indefinite && thing.amounts.isEmpty
  }

  /// "a snow leopard" and "the animal".
  private func isNamedKind(_ one: ClaimFrame.Thing, _ other: ClaimFrame.Thing) -> Bool {
    LikenessTable.standard.areKindAndMember(one.head, other.head)
      && (one.quantifier == .definite || other.quantifier == .definite)
  }

  /// "opened in 1986" and "was founded in 1979": two dates of one beginning.
  func dates(_ x: ClaimFrame, _ y: ClaimFrame) -> FrameComparison.Verdict? {
    guard x.isTold, y.isTold, x.isTimeOwn, y.isTimeOwn, x.isNarrow, y.isNarrow,
      x.isOnce && y.isOnce && (haveOneFamily(x, y) || isOneWord) || areNear(x, y),
      bearing == .same, frames.areApart(),
      !frames.isElsewhere() || x.isUnrepeatable && y.isUnrepeatable,
      frames.hasOneDoer(),
      let one = theme(x), let other = theme(y), isSingle(one), isSingle(other),
      frames.matcher.match(one, other) > .no || areOneByKind(one, other)
    else { return nil }
    return .conflict(
      .date,
      (x.when, y.when),
      isStrong: frames.matcher.match(one, other) == .sure,
      "The two give different dates for one event."
    )
  }

  /// Whether both say it by one word: "sentenced" is not "convicted", whatever is like them.
  var isOneWord: Bool {
    forward.pairs.contains {
      $0.word.part == .predicate && $0.other?.part == .predicate && $0.likeness == .same
    }
  }

  /// Whether the two give days less than a year apart for what both tell of in the same words: "left the port on
  /// 9 May", "left the port on 19 May".
  private func areNear(_ x: ClaimFrame, _ y: ClaimFrame) -> Bool {
    guard let one = x.earliest, one == x.latest, let other = y.earliest, other == y.latest,
      abs(one - other) < 366, !x.isAgain, !y.isAgain,
      frames.a.document != frames.b.document,
      min(forward.coverage, backward.coverage) >= 55,
      forward.arguments.contains(where: \.word.isName)
    else { return false }
    return x.isLast && y.isLast || frames.doersFit(nil) && hasOneSubject(x, y)
  }

  /// "the dam" and "the embankment", where no name tells them apart.
  private func areOneByKind(_ one: ClaimFrame.Thing, _ other: ClaimFrame.Thing) -> Bool {
    one.entity.isEmpty && other.entity.isEmpty && one.names.isEmpty && other.names.isEmpty
      && LikenessTable.standard.areOneThing(one.head, other.head)
  }

  private func isSingle(_ thing: ClaimFrame.Thing) -> Bool {
    thing.quantifier == .definite && thing.amounts.isEmpty
  }

  private func theme(_ frame: ClaimFrame) -> ClaimFrame.Thing? {
    frame.things.first { $0.role == .object } ?? frame.things.first { $0.role == .subject }
  }

  private func doer(_ frame: ClaimFrame) -> ClaimFrame.Thing? {
    frame.things.first { $0.role == .agent } ?? frame.things.first { $0.role == .subject }
  }
}

extension ClaimFrame {
  /// Whether its deed is done to a thing by one.
  var isDeedOfOne: Bool {
    senses.contains {
      FamilyTable.standard.traits(of: $0.family).contains(.maker)
        || Self.deedsOfOne.contains($0.family)
    }
  }

  /// Whether its deed is done to a thing at one place.
  var isUnrepeatable: Bool {
    senses.contains { FrameComparison.unrepeatable.contains($0.family) }
  }

  private static let deedsOfOne: Set<String> = [
    "pay", "die", "steal", "buy", "found", "discover", "ignite", "attack", "dismiss", "appoint",
    "convict", "open",
  ]

  /// Whether its deed happens to a thing one time.
  var isOnce: Bool {
    senses.contains { FamilyTable.standard.traits(of: $0.family).contains(.once) }
  }
}
