import ClaimsetCore

/// Holds two claims against each other by the words they share, where no family need join their
/// verbs: "no guard was on duty" and "one of the guards saw the open hatch".
struct ClauseComparison {
  let frames: FrameComparison
  /// The words of the first frame beside those of the second, and the other way round.
  let (forward, backward): (WordAlignment, WordAlignment)
  /// How the predicates stand to each other, their denials left aside.
  let bearing: Bearing
  /// The words of both.
  let vocabulary: Vocabulary

  /// How two predicates stand to each other.
  enum Bearing {
    /// They say the same.
    case same
    /// They say opposite things.
    case opposite
    /// They say different things.
    case none
  }

  init(
    _ frames: FrameComparison,
    _ forward: WordAlignment,
    _ backward: WordAlignment,
    _ vocabulary: Vocabulary
  ) {
    self.frames = frames
    self.vocabulary = vocabulary
    (self.forward, self.backward) = (forward, backward)
    bearing = Self.bearing(frames.a.frame, frames.b.frame, forward)
  }

  private static func bearing(
    _ x: ClaimFrame,
    _ y: ClaimFrame,
    _ words: WordAlignment
  ) -> Bearing {
    for sense in x.senses where !x.isGeneric || FamilyTable.standard.holds(sense.family) {
      if let other = y.senses.first(where: { $0.family == sense.family }) {
        return sense.isOpposite == other.isOpposite ? .same : .opposite
      }
    }
    // "every child got a book", "thirty got none": verbs of many meanings with one object.
    if let own = x.senses.first, let other = y.senses.first, own == other,
      !FamilyTable.standard.holds(own.family), words.isObjectShared
    {
      return .same
    }
    let predicates = words.pairs.filter { $0.word.part == .predicate && $0.other != nil }
    if predicates.contains(where: { $0.likeness >= .kin }) { return .same }
    let isOpposite = predicates.contains {
      $0.likeness == .opposite && $0.other?.part == .predicate
    }
    return isOpposite ? .opposite : .none
  }

  /// The verdict; nil where the two say nothing of the same thing.
  func verdict() -> FrameComparison.Verdict? {
    let (x, y) = (frames.a.frame, frames.b.frame)
    guard frames.isSpoken(x), frames.isSpoken(y), !x.isRumour, !y.isRumour,
      frames.matcher.isSameMatter
    else { return nil }
    if let verdict = first(x, y, forward) ?? first(y, x, backward) { return verdict }
    if let verdict = afterlife(x, y) ?? afterlife(y, x) { return verdict }
    guard !frames.isAnother() else { return nil }
    for (one, other, words, back) in [(x, y, forward, backward), (y, x, backward, forward)] {
      if let verdict = exception(one, other, words) { return verdict }
      if let verdict = share(one, other, words) { return verdict }
      if let verdict = denial(one, other, words, back) { return verdict }
      if let verdict = only(one, other, words) { return verdict }
    }
    if let verdict = onlyDoer(x, y) ?? opposites(x, y) { return verdict }
    return doers(x, y) ?? dates(x, y) ?? hours(x, y) ?? counts(x, y) ?? measures(x, y) ?? ways(x, y)
      ?? places(x, y) ?? turns(x, y)
  }

  /// "no guard was on duty" and "there were three guards at the gate": one told of is enough.
  private func exception(
    _ rule: ClaimFrame,
    _ case: ClaimFrame,
    _ words: WordAlignment
  ) -> FrameComparison.Verdict? {
    guard rule.isUniversallyDenied, !rule.isPlan, !rule.isPartial, `case`.isTold,
      bearing != .opposite, !frames.isNarrower(rule, `case`),
      !isOfAnotherTime(rule), !isOther(rule, `case`),
      haveOneDoer(rule, `case`, words),
      !areApart(rule, `case`), !frames.isElsewhere(), isCovered(rule, `case`, words)
    else { return nil }
    if let update = frames.overtaken() { return update }
    return .conflict(
      rule.isDenial ? .denial : .polarity,
      rule == frames.a.frame ? ("none", "some") : ("some", "none"),
      isStrong: words.coverage >= 55,
      rule.isDenial
        ? "One denies that there was any, the other tells of one."
        : "One says that there was none, the other tells of one."
    )
  }

  /// "nobody was killed", said of what was told before, says nothing of who died years later.
  private func isOfAnotherTime(_ rule: ClaimFrame) -> Bool {
    !rule.isEver && !rule.isDated && frames.areToldOfTwoTimes()
      && rule.things.contains { $0.quantifier == .none && ThingMatcher.isAnybody($0.head) }
  }

  /// Whether the other claim tells of what the rule says that there is none of.
  func isCovered(
    _ rule: ClaimFrame,
    _ told: ClaimFrame,
    _ words: WordAlignment
  ) -> Bool {
    let isOneDeed = words.pairs.contains { $0.word.part == .predicate && $0.likeness == .same }
    if isOfAnybody(rule, told), isOneDeed, words.coverage >= 80 { return true }
    if bearing == .same, isOfKind(rule, told) { return true }
    if rule.isEver, bearing == .same, isOfSomebody(rule, told) || isOfAll(rule, told, words) {
      return true
    }
    if isBroader(words, rule) { return false }
    // What both texts are about is named in clauses of every kind.
    let isShared = words.arguments.contains { pair in
      (!pair.word.isSupplied || !(pair.other?.isSupplied ?? true))
        && !(pair.word.isName && isOfTopic(pair.word))
    }
    guard isShared || words.coverage >= 80 else { return false }
    // "Neither Holt nor Voss has won": their names alone are no word of a win.
    let isOfNamed = !rule.things.contains {
      ($0.quantifier == .none || $0.quantifier == .any) && $0.entity.isEmpty
    }
    let saysMore = words.pairs.contains {
      $0.word.part != .subject && !$0.word.isName && !$0.isWeak && $0.weight > 0
        && $0.likeness >= .kin
    }
    if isOfNamed, !saysMore { return false }
    if isOfExistence(rule), words.pairs.contains(where: isToldOf) { return true }
    if rule.isEver, rule.things.isEmpty,
      let event = words.pairs.first(where: { !$0.word.isSupplied }), event.likeness == .same,
      event.weight >= 16, words.pairs.count(where: { !$0.word.isSupplied }) == 1
    {
      // "there was no strike"
      return true
    }
    // One word in common says too little: "there were no speeches".
    let isMore = words.pairs.count { $0.likeness >= .kin && !$0.isWeak && $0.weight > 0 } > 1
    guard isMore else { return false }
    // "we found nothing to support it": what there is nothing of is not named.
    if rule.things.contains(where: { $0.head == "nothing" }), words.arguments.count < 2 {
      return false
    }
    if bearing == .same, words.coverage >= 42 { return true }
    return words.rarest >= 16 && words.coverage >= 55
  }

  /// Whether the rule holds of another time: without one it holds of all of "never", and of the years
  /// of "in thirty years".
  func areApart(_ rule: ClaimFrame, _ case: ClaimFrame) -> Bool {
    guard !rule.isDated, !rule.hasUnknownTime else { return frames.areApart() }
    if rule.isEver { return false }
    let stretch = rule.amounts.filter { $0.unit == "s" }.map(\.high).max() ?? 0
    // "in thirty years none has escaped", says the text that tells of the first one to do so.
    if stretch < Int.max, stretch / 1000 > 86_400 * 365, frames.a.document == frames.b.document {
      return true
    }
    let published = (rule == frames.a.frame ? frames.a : frames.b).published
    // "in thirty years none has escaped", says the news of the first one to do so.
    if stretch < Int.max, stretch / 1000 > 86_400 * 365, let published,
      `case`.latest.map({ $0 > published - 30 }) ?? !`case`.isDated
    {
      return true
    }
    guard stretch < Int.max, stretch / 1000 > 86_400 * 365, let published,
      let first = `case`.earliest
    else { return frames.areApart() }
    return first < published - stretch / 86_400_000
  }

  /// Whether the rule names a place of which the other says nothing: "in Oldham nobody was hurt".
  func isOther(_ rule: ClaimFrame, _ case: ClaimFrame) -> Bool {
    let names = Set(rule.whereabouts.flatMap { [$0.entity] + $0.names }).subtracting([""])
    if frames.isAimedElsewhere(rule, `case`) { return true }
    guard !names.isEmpty else { return false }
    let others = Set(`case`.things.flatMap { [$0.entity] + $0.names })
    return names.isDisjoint(with: others) && !others.subtracting([""]).isEmpty
  }

  /// "she never saw the top" says nothing of others: who never did must be whom the other tells of.
  func haveOneDoer(
    _ rule: ClaimFrame,
    _ case: ClaimFrame,
    _ words: WordAlignment
  ) -> Bool {
    let doers = rule.things.filter { $0.role == .subject }
    guard !doers.isEmpty, !doers.contains(where: { $0.quantifier.isTotal }) else { return true }
    // "we had no stove": there was none where they were.
    if isOfHaving(rule), doers.allSatisfy({ ["we", "you", "they"].contains($0.head) }) {
      return true
    }
    // Whom a pronoun stands for is not known well enough.
    if doers.allSatisfy({ $0.entity.isEmpty }),
      !words.pairs.contains(where: { $0.word.part == .subject && !$0.word.isSupplied })
    {
      return false
    }
    let others = `case`.things.filter { $0.role == .subject || $0.role == .agent }
    return others.isEmpty && doers.allSatisfy { $0.entity.isEmpty }
      || doers.contains { one in others.contains { frames.matcher.match(one, $0) > .no } }
      || !rule.source.isEmpty && rule.source == `case`.source
  }

  /// "nobody was hurt" and "a boy was hurt": whoever it was, is somebody.
  private func isOfAnybody(_ rule: ClaimFrame, _ told: ClaimFrame) -> Bool {
    rule.things.contains { one in
      ThingMatcher.isAnybody(one.head)
        && told.things.contains { $0.role == one.role && frames.matcher.match(one, $0) > .no }
    }
  }

  /// Whether it is a word of the name that both texts tell most of.
  func isOfTopic(_ word: WordSheets.Word) -> Bool {
    NameKey.words(frames.matcher.topic).contains(vocabulary.lexemes[word.number].lemma[...])
  }

  /// "they carried no oxygen": there was none, so that a word of it is enough.
  private func isOfExistence(_ rule: ClaimFrame) -> Bool {
    isOfHaving(rule)
      || rule.words.contains { $0.part == .predicate && Self.holdings.contains($0.lemma) }
  }

  private static let holdings: Set<String> = [
    "carry", "use", "wear", "bring", "own", "hold", "contain", "possess", "need", "receive", "take",
  ]

  private func isToldOf(_ pair: WordAlignment.Pair) -> Bool {
    pair.word.part == .object && pair.likeness == .same && !pair.isWeak && pair.weight >= 16
      && pair.other?.part != .predicate
  }

  /// "all six horns sounded" and "four of the six horns sounded", "one horn was broken".
  private func share(
    _ whole: ClaimFrame,
    _ part: ClaimFrame,
    _ words: WordAlignment
  ) -> FrameComparison.Verdict? {
    guard whole.isTold, part.isDenial == false, !part.isPlan, !frames.areApart(),
      !frames.isElsewhere(),
      let all = whole.things.first(where: { $0.quantifier == .all && $0.role != .oblique }),
      let some = part.things.first(where: { isKind($0, all) && $0.quantifier != .all })
    else { return nil }
    if whole.isGeneric, all.head != some.head { return nil }
    // "sixteen of the seventeen" says by itself that it tells of all of them.
    guard (bearing == .opposite ? words.reach : words.coverage) >= (isNumbered(some) ? 25 : 50)
    else {
      return nil
    }
    // Opposites alone say too little: "both recovered", "nine have died".
    guard words.pairs.contains(where: { $0.likeness >= .kin && $0.weight > 0 }) else { return nil }
    let isOpposed = (bearing == .opposite) != part.isNegated && bearing != .none
    let isPart = bearing == .same && !part.isNegated && (some.isPart || some.isOnly)
    guard isOpposed || isPart else { return nil }
    let told = some.amounts.first?.text ?? (some.isOnly ? "one" : "some")
    return .conflict(
      isPart ? .quantity : .polarity,
      whole == frames.a.frame ? ("all", told) : (told, "all"),
      isStrong: words.coverage >= 55,
      isPart
        ? "One says all of them, the other names a part."
        : "One says that it holds of all, the other tells of one of which it does not."
    )
  }

  /// "sixteen of the seventeen".
  private func isNumbered(_ some: ClaimFrame.Thing) -> Bool {
    some.isPart && !(some.amounts.first?.isShare ?? true)
  }

  /// Whether `thing` can be one of those that `all` speaks of.
  func isKind(_ thing: ClaimFrame.Thing, _ all: ClaimFrame.Thing) -> Bool {
    frames.matcher.match(thing, all) > .no || thing.head == all.head
  }
}

extension ClaimFrame {
  /// Whether it says that there was none, or never: "nobody", "no horn", "never".
  var isUniversallyDenied: Bool {
    isNegated && (isEver || things.contains { $0.quantifier == .none || $0.quantifier == .any })
  }

  /// Whether `thing` is named in the clause, and not only guessed from a pronoun.
  func names(_ thing: Thing) -> Bool {
    let wanted = Set(NameKey.words(thing.entity).map(String.init) + [thing.head])
    return words.contains { !$0.isSupplied && wanted.contains($0.lemma) }
  }

  /// Whether it tells of what happened or is so.
  var isTold: Bool {
    !isNegated && !isDenial && !isPlan && [.asserted, .reported, .hedged].contains(certainty)
  }

  /// Whether it says something of all or none, of what there is one of, or how much there was.
  var isSweeping: Bool {
    isNegated || isFirst || isLast || isLasting || isEver
      || things.contains { ($0.quantifier == .all || $0.isOnly) && $0.role != .oblique }
      || isTold && (isMeasured || isOneDeed || isPlain)
  }

  /// Whether it says how many, how much, or at what hour.
  private var isMeasured: Bool {
    minutes != nil && isTimeOwn || amounts.contains { $0.unit != "s" && $0.unit != "1" }
      || things.contains { $0.role != .oblique && !$0.amounts.isEmpty }
  }

  /// Whether it says on what day or in what year something was done, or where, by whom or by what way something that is
  /// done once.
  private var isOneDeed: Bool {
    isTimeOwn && (isOnce || isNarrow)
      || things.contains {
        $0.role == .agent
          || $0.role == .oblique && (isUnrepeatable || Self.ways.contains($0.preposition))
      }
  }

  private static let ways: Set<String> = ["through", "by", "of", "at", "on"]

  /// "the water was safe", "the alarm failed".
  private var isPlain: Bool {
    things.count == 1 && things[0].quantifier == .definite && words.count { !$0.isSupplied } <= 3
  }
}
