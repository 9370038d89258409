import ClaimsetCore

// How many, how much, at what hour and by what way, by the words that two clauses share.

extension ClauseComparison {
  /// "she had two cubs" and "there was one cub"; "nine men followed him", "eleven followed".
  func counts(_ x: ClaimFrame, _ y: ClaimFrame) -> FrameComparison.Verdict? {
    guard areToldTogether(x, y), frames.doersFit(nil) || isExistence(x) || isExistence(y),
      isOneCounting(x, y)
    else { return nil }
    // "has 41 delegates" in March and "has 163" in May: what is so now may be more later.
    if isStateNow(x) || isStateNow(y), !areOfOneDay { return nil }
    for one in x.things where isCounted(one) {
      for other in y.things where isCounted(other) && areOneKind(one, other) {
        guard let mine = one.amounts.first, let yours = other.amounts.first,
          mine.unit == "1", yours.unit == "1", !mine.isShare, !yours.isShare
        else { continue }
        if let verdict = differing(mine, yours) { return verdict }
      }
    }
    return nil
  }

  /// Whether both tell the same of what they count: the same deed, or that it was there.
  private func isOneCounting(_ x: ClaimFrame, _ y: ClaimFrame) -> Bool {
    let (low, high) = (
      min(forward.coverage, backward.coverage), max(forward.coverage, backward.coverage)
    )
    if bearing == .same, low >= 45, high >= 60, isMuch || isOfOwn(x, y) { return true }
    // "took four paintings" and "seven paintings were stolen"
    if bearing == .same, low >= 35, high >= 60, forward.isObjectShared, isSpecific(x, y) {
      return true
    }
    if areHeldBySame(x, y) { return true }
    if bearing == .same, low >= 30, high >= 40, !x.isGeneric, !y.isGeneric, isCountShared(x, y) {
      return true
    }
    // "the ship carried 310 passengers" and "there were 450 passengers on the ship"
    let shared = forward.arguments.count {
      !$0.word.isSupplied && !($0.other?.isSupplied ?? true)
    }
    return (isOfHaving(x) || isOfHaving(y)) && shared > 1 && low >= 40 && high >= 60
  }

  /// Whether both say how many of one kind, by its own word or by none: "sold 400 stoves", "a total of
  /// 600 were sold".
  private func isCountShared(_ x: ClaimFrame, _ y: ClaimFrame) -> Bool {
    x.things.contains { one in
      isCounted(one) && y.things.contains { isCounted($0) && areOneKind(one, $0) }
    }
  }

  /// Whether the two meet in a family of words, of which one at least means little else.
  private func isSpecific(_ x: ClaimFrame, _ y: ClaimFrame) -> Bool {
    (!x.isGeneric || !y.isGeneric)
      && x.senses.contains { one in
        FamilyTable.standard.holds(one.family) && y.senses.contains { $0.family == one.family }
      }
  }

  /// "the ship was carrying 310 passengers" and "she had 450 passengers on board": one holder of what is
  /// counted.
  private func areHeldBySame(_ x: ClaimFrame, _ y: ClaimFrame) -> Bool {
    [x, y].allSatisfy { frame in
      holdsByVerb(frame) || frame.things.contains { isCounted($0) && $0.preposition == "with" }
    } && hasOneSubject(x, y) && !frames.areToldOfTwoTimes()
      && [x, y].allSatisfy { frame in
        frame.things.contains { ($0.role == .object || $0.role == .oblique) && isCounted($0) }
      }
  }

  /// Whether its verb says that somebody had something: "had", "carried", "took".
  private func holdsByVerb(_ frame: ClaimFrame) -> Bool {
    isOfHaving(frame)
      || frame.words.contains { $0.part == .predicate && Self.holders.contains($0.lemma) }
  }

  /// Whether it tells what is held now: "has 12 ferries"; but "in May he leaves with five men" is told as if it were now.
  private func isStateNow(_ frame: ClaimFrame) -> Bool { frame.isPresent && holdsByVerb(frame) }

  /// Whether both texts were published on one day.
  private var areOfOneDay: Bool {
    frames.a.published == frames.b.published && frames.a.published != nil
  }

  private static let holders: Set<String> = [
    "carry", "have", "contain", "employ", "own", "seat", "house", "accommodate", "comprise", "take",
    "bring", "obtain", "receive", "get", "take-out", "hold", "patent", "register", "collect",
  ]

  /// "there was one cub": the subject is what is counted, and nobody's deed.
  private func isExistence(_ frame: ClaimFrame) -> Bool {
    frame.senses.first?.family == FamilyTable.having
      && frame.things.contains { $0.role == .subject && isCounted($0) }
  }

  func isOfHaving(_ frame: ClaimFrame) -> Bool {
    frame.senses.contains { $0.family == FamilyTable.having }
  }

  /// "the wall had cost £4m" and "by then it had cost £6m": what is measured is one.
  func measures(_ x: ClaimFrame, _ y: ClaimFrame) -> FrameComparison.Verdict? {
    guard areToldTogether(x, y), bearing == .same, haveOneTheme(forward),
      max(forward.coverage, backward.coverage) >= 45
    else { return nil }
    for mine in x.amounts {
      for yours in y.amounts
      where mine.unit == yours.unit && (Self.measured(mine.unit) || mine.unit == "s" && isOneDeed) {
        if let verdict = differing(mine, yours) { return verdict }
      }
    }
    return nil
  }

  /// "walked there in nine hours" and "the walk there took three days": nearly all words are shared.
  private var isOneDeed: Bool {
    min(forward.coverage, backward.coverage) >= 75
      && forward.pairs.count { $0.likeness == .same } > 1
  }

  /// Lengths of time are told of many things that a sentence may be about, and so are shares.
  private static func measured(_ unit: String) -> Bool { !["1", "s", "%", ""].contains(unit) }

  /// Whether both tell of what was so, of one time and place.
  func areToldTogether(_ x: ClaimFrame, _ y: ClaimFrame) -> Bool {
    x.isTold && y.isTold && !frames.areApart() && !frames.isElsewhere()
      && !frames.isAimedElsewhere(x, y) && !frames.isAimedElsewhere(y, x)
      && !frames.haveOtherObjects()
  }

  /// Whether more than a noun and a verb of many meanings is shared.
  private var isMuch: Bool {
    forward.pairs.count { $0.likeness >= .kin && !$0.isWeak } > 1
  }

  /// "had two cubs" and "there was one cub", where all words of both are shared.
  private func isOfOwn(_ x: ClaimFrame, _ y: ClaimFrame) -> Bool {
    min(forward.coverage, backward.coverage) >= 80 && forward.rarest >= 16
  }

  private func isCounted(_ thing: ClaimFrame.Thing) -> Bool {
    !thing.amounts.isEmpty && (thing.role != .oblique || thing.preposition == "with")
      && !thing.isOther && !thing.isPart
      && !FrameComparison.vague.contains(thing.head)
      && (thing.quantifier == .indefinite || thing.quantifier == .definite
        || thing.quantifier == .all)
  }

  /// Whether what is counted on both sides is of one kind, which no adjective or name narrows down.
  private func areOneKind(_ one: ClaimFrame.Thing, _ other: ClaimFrame.Thing) -> Bool {
    guard
      one.head == other.head || KinLexicon.areKin(one.head, other.head)
        || one.role == other.role && (one.head == "total") != (other.head == "total")
    else { return false }
    let (mine, yours) = (Set(one.modifiers + one.names), Set(other.modifiers + other.names))
    return mine.isSubset(of: yours.union(frames.matcher.common))
      && yours.isSubset(of: mine.union(frames.matcher.common))
  }

  private func differing(
    _ mine: ClaimFrame.Amount,
    _ yours: ClaimFrame.Amount
  ) -> FrameComparison.Verdict? {
    guard !frames.agree(mine, yours), frames.areOfOneSize(mine, yours),
      mine.low > Int.min || mine.high < Int.max, yours.low > Int.min || yours.high < Int.max
    else { return nil }
    if let update = frames.update(mine, yours) { return update }
    return .conflict(
      .quantity,
      (mine.text, yours.text),
      isStrong: min(forward.coverage, backward.coverage) >= 60,
      "The two give different \(mine.unit == "1" ? "counts" : "amounts") for one thing."
    )
  }

  /// "they got in at around three on Sunday" and "shortly after eleven on Saturday they broke in".
  func hours(_ x: ClaimFrame, _ y: ClaimFrame) -> FrameComparison.Verdict? {
    guard x.isTold, y.isTold, x.isTimeOwn, y.isTimeOwn, bearing == .same,
      let one = x.minutes, let other = y.minutes, haveOneTheme(forward),
      min(forward.coverage, backward.coverage) >= 25,
      max(forward.coverage, backward.coverage) >= 45, !frames.isElsewhere(),
      frames.hasOneDoer(), x.isOnce || y.isOnce || frames.a.document != frames.b.document
    else { return nil }
    let days = (x.earliest ?? y.earliest ?? 0) - (y.earliest ?? x.earliest ?? 0)
    // Far apart it is another night of the kind.
    guard abs(days) <= 2, abs(days * 1440 + one - other) > 40 else { return nil }
    return .conflict(
      .date,
      (x.when, y.when),
      isStrong: min(forward.coverage, backward.coverage) >= 50,
      "The two give different hours for one event."
    )
  }

  /// "got in through a skylight" and "entered through the back door".
  func ways(_ x: ClaimFrame, _ y: ClaimFrame) -> FrameComparison.Verdict? {
    guard areToldTogether(x, y), bearing == .same,
      frames.a.document != frames.b.document || x.source != y.source,
      !x.isGeneric || !y.isGeneric || isMuch, hasOneSubject(x, y)
    else { return nil }
    for one in x.things where isWay(one, x) {
      for other in y.things
      where isWay(other, y) && !canBeOne(one, other) && areOfOneSort(one, other) {
        return .conflict(
          .identity,
          (
            [one.preposition, one.head].joined(separator: " "),
            [other.preposition, other.head].joined(separator: " ")
          ),
          isStrong: false,
          "The two name different ways in which one thing was done."
        )
      }
    }
    return nil
  }

  private func isWay(_ thing: ClaimFrame.Thing, _ frame: ClaimFrame) -> Bool {
    thing.role == .oblique && (Self.ways.contains(thing.preposition) || isRide(thing))
      && frame.names(thing)
  }

  private static let ways: Set<String> = ["through", "via"]

  /// "by train", "on foot", "in a white van".
  private func isRide(_ thing: ClaimFrame.Thing) -> Bool {
    ["by", "on", "in", "aboard"].contains(thing.preposition) && Self.rides.contains(thing.head)
  }

  private func areOfOneSort(_ one: ClaimFrame.Thing, _ other: ClaimFrame.Thing) -> Bool {
    isRide(one) == isRide(other)
  }

  private static let rides: Set<String> = [
    "foot", "car", "bus", "train", "tram", "taxi", "van", "lorry", "truck", "bicycle", "bike",
    "motorbike", "motorcycle", "scooter", "boat", "vessel", "ferry", "plane", "helicopter", "horse",
    "horseback", "ski", "sledge", "ambulance", "coach", "jeep", "minibus", "raft", "air",
  ]

  func canBeOne(_ one: ClaimFrame.Thing, _ other: ClaimFrame.Thing) -> Bool {
    one.head == other.head || KinLexicon.areKin(one.head, other.head)
      || LikenessTable.standard.areOneThing(one.head, other.head)
      || frames.matcher.match(one, other) > .no
      || !Set(one.modifiers + one.names).isDisjoint(with: other.modifiers + other.names)
  }

  func hasOneSubject(_ x: ClaimFrame, _ y: ClaimFrame) -> Bool {
    x.things.contains { one in
      one.role == .subject
        && y.things.contains { other in
          other.role == .subject
            && (frames.matcher.match(one, other) > .no
              || LikenessTable.standard.areKindAndMember(one.head, other.head))
        }
    }
  }
}
