import ClaimsetCore

// Whether two frames say that something happened at all.

extension FrameComparison {
  func opposed(_ theme: Theme) -> Verdict? {
    let (x, y) = (a.frame, b.frame)
    // A word of no family says too little without its object, a verb of many meanings always.
    guard isFamily || theme.others > 0 && !x.isGeneric else { return nil }
    // What two people foretell are two opinions.
    guard !x.isPlan, !x.isPartial, !y.isPartial, !x.isFirst, !y.isFirst,
      !isWeOrYou(theme.first), !isWeOrYou(theme.second),
      covers(theme.first, x) || covers(theme.second, y), doersFit(theme),
      theme.match == .sure || matcher.isSameMatter
    else { return nil }
    guard !isAimedElsewhere(x, y) else { return nil }
    if x.isNegated != y.isNegated {
      let (rule, told) = x.isNegated ? (x, y) : (y, x)
      // "nobody was killed", said of what was told before, says nothing of who died years later.
      let isOfNobody = rule.things.contains { ThingMatcher.isAnybody($0.head) }
      if isNarrower(rule, told)
        || isOfNobody && !rule.isEver && !rule.isDated && areToldOfTwoTimes()
      {
        return nil
      }
    }
    // Bought in one year, sold in another: the opposite may follow.
    if x.isNegated == y.isNegated, Self.reversible.contains(family), !x.isLasting, !y.isLasting,
      !x.isEver, !y.isEver, !(x.isDated && y.isDated && x.isNarrow && y.isNarrow)
    {
      return nil
    }
    // "won Elmford" and "lost Ohio": opposites of two things are both so.
    if x.isNegated == y.isNegated, hasUnmatchedObject(theme) { return nil }
    // "lost in May", "won twice": of which race is not said.
    if family == "win", theme.others == 0 { return nil }
    // "A beat B" and "B lost to A" say the same.
    if let one = theme.first?.role, let other = theme.second?.role, one != other,
      Set([one, other]) == [.subject, .object], x.isNegated == y.isNegated,
      x.things.count > 1, y.things.count > 1
    {
      return nil
    }
    let isDenial = x.isDenial != y.isDenial
    let isSpeech = !x.source.isEmpty && !y.source.isEmpty && x.source != y.source
    let kind: ClaimRelation.Kind = isDenial || isSpeech ? .denial : .polarity
    // A time on one side only may be that of another event of the kind.
    let isOneTime = x.isDated == y.isDated || x.isTimeOwn || y.isTimeOwn
    let isSure = theme.match == .sure || theme.others > 0 || isFamily && isOneThing(theme)
    return .conflict(
      kind,
      (stance(x), stance(y)),
      isStrong: (isSure || isTotal(theme)) && isOneTime,
      isDenial
        ? "One denies what the other says."
        : x.isNegated == y.isNegated
          ? "The two say opposite things." : "One says that it was so, the other that it was not."
    )
  }

  /// Whether one of them bears on a thing besides the theme of which the other says nothing.
  private func hasUnmatchedObject(_ theme: Theme) -> Bool {
    func objects(_ frame: ClaimFrame, _ theme: ClaimFrame.Thing?) -> [ClaimFrame.Thing] {
      frame.things.filter { $0.role == .object && $0 != theme }
    }
    return objects(a.frame, theme.first).contains { one in
      !b.frame.things.contains { matcher.match(one, $0) > .no }
    }
      || objects(b.frame, theme.second).contains { one in
        !a.frame.things.contains { matcher.match(one, $0) > .no }
      }
  }

  /// Families of deeds that their opposites may undo.
  private static let reversible: Set<String> = [
    "buy", "marry", "arrest", "steal", "return", "hire", "start", "end", "arrive", "enter",
    "appoint", "suspend", "stay", "depart",
  ]

  /// "no charge was brought against the firm" and "a charge against the driver".
  func isAimedElsewhere(_ rule: ClaimFrame, _ case: ClaimFrame) -> Bool {
    rule.things.contains { one in
      guard one.role == .oblique, one.quantifier == .definite, rule.names(one),
        Self.aims.contains(one.preposition) || Self.events.contains(one.head)
      else { return false }
      let others = `case`.things.filter {
        $0.role == .oblique && $0.preposition == one.preposition && $0.quantifier == .definite
      }
      return !others.isEmpty
        && others.allSatisfy {
          matcher.match(one, $0) == .no && one.head != $0.head
            // "to the Firefly", "to the boat" may be one.
            && one.entity.isEmpty == $0.entity.isEmpty
            && (Self.aims.contains(one.preposition) || Self.events.contains($0.head))
        }
    }
  }

  /// Of two of these one is not the other: "nobody died in the fire", "three died in the flood".
  private static let events: Set<String> = [
    "fire", "flood", "storm", "earthquake", "war", "battle", "crash", "collision", "accident",
    "explosion", "attack", "raid", "robbery", "strike", "race", "match", "game", "concert", "trial",
    "election", "vote", "referendum", "meeting", "avalanche", "landslide", "epidemic", "outbreak",
  ]

  /// "she never took a prize for the bridge" says nothing of other prizes.
  func isNarrower(_ rule: ClaimFrame, _ told: ClaimFrame) -> Bool {
    rule.things.contains { one in
      one.role == .oblique && one.quantifier == .definite && Self.limits.contains(one.preposition)
        && rule.names(one) && !matcher.isTopic(one.entity)
        && !told.things.contains { matcher.match(one, $0) > .no || one.head == $0.head }
        && !told.words.contains { $0.lemma == one.head }
    }
  }

  private static let limits: Set<String> = ["on", "for", "of", "with", "about"]

  /// What says whom or what a deed was aimed at.
  private static let aims: Set<String> = ["against", "to", "for", "with", "from"]

  private func stance(_ frame: ClaimFrame) -> String { frame.isNegated ? "denied" : "affirmed" }

  /// Whom "we", "you" and "they" stand for is not known well enough to contradict somebody.
  func isWeOrYou(_ thing: ClaimFrame.Thing?) -> Bool {
    thing.map { ["we", "you", "they", "one"].contains($0.head) && $0.entity.isEmpty } ?? false
  }

  /// "Nobody has been arrested" is overtaken by an arrest after it was published.
  func overtaken() -> Verdict? {
    guard a.document != b.document, !isSo, isSoToo, a.frame.isSoFar, let first = a.published
    else { return nil }
    let isLater = b.frame.earliest.map { $0 >= first } ?? ((b.published ?? first) > first)
    guard isLater else { return nil }
    return Verdict(
      relation: .updates,
      kind: .polarity,
      strength: .strong,
      reason: "What had not happened when the first was written had happened by the second.",
      values: ("not yet", b.frame.when.isEmpty ? "since" : b.frame.when)
    )
  }

  func isTotal(_ theme: Theme) -> Bool {
    [theme.first, theme.second].contains { thing in
      thing.map { [.all, .none].contains($0.quantifier) } ?? false
    }
  }

  /// Whether the frame speaks of the whole of its theme, so that one exception denies it.
  func covers(_ thing: ClaimFrame.Thing?, _ frame: ClaimFrame) -> Bool {
    guard let thing else { return true }
    switch thing.quantifier {
    case .all, .none, .any: return true
    case .definite:
      return thing.amounts.isEmpty && !Self.vague.contains(thing.head) || !thing.entity.isEmpty
    case .indefinite:
      return frame.isNegated && thing.amounts.isEmpty && !Self.vague.contains(thing.head)
    case .some: return false
    }
  }

  func bothDenied(_ theme: Theme) -> Verdict? {
    guard a.document != b.document, theme.match == .sure || isTotal(theme) || theme.others > 0,
      theme.match > .no
    else { return nil }
    return Verdict(
      relation: .corroborates,
      kind: .polarity,
      strength: theme.match == .sure ? .strong : .weak,
      reason: "Both say that it was not so.",
      values: ("denied", "denied")
    )
  }
}
