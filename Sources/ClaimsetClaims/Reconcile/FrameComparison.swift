import ClaimsetCore

/// Holds two frames against each other.
struct FrameComparison {
  /// A frame with what is known of its document.
  struct Side {
    let frame: ClaimFrame
    /// The index of its document.
    let document: Int
    /// The day the document was published, from 1970-01-01.
    let published: Int?
  }

  /// What came of it.
  struct Verdict {
    var relation: ClaimRelation.Relation
    var kind: ClaimRelation.Kind
    var strength: ClaimRelation.Strength
    var reason: String
    var values = ("", "")
  }

  let table: FamilyTable
  let matcher: ThingMatcher
  /// How far amounts may be apart, in thousandths.
  let tolerance: Int
  let a: Side
  let b: Side
  private let family: String
  private let traits: FamilyTable.Traits
  /// Whether each side says that it is so.
  private let (isSo, isSoToo): (Bool, Bool)

  init?(_ a: Side, _ b: Side, table: FamilyTable, matcher: ThingMatcher, tolerance: Int) {
    let common = a.frame.senses.lazy.compactMap { own in
      b.frame.senses.first { $0.family == own.family }.map { (own, $0) }
    }.first
    guard let (own, other) = common else { return nil }
    (self.a, self.b, self.table, self.matcher) = (a, b, table, matcher)
    self.tolerance = tolerance
    family = own.family
    traits = table.traits(of: own.family)
    (isSo, isSoToo) = (
      own.isOpposite == a.frame.isNegated, other.isOpposite == b.frame.isNegated
    )
  }

  /// The verdict; nil where the two say nothing of the same thing.
  func verdict() -> Verdict? {
    let (x, y) = (a.frame, b.frame)
    guard isSpoken(x), isSpoken(y), x.isPlan == y.isPlan, !x.isRumour, !y.isRumour,
      let theme = sharedTheme(), family == FamilyTable.located || !isElsewhere(), !isAnother()
    else { return nil }
    if let verdict = timeVerdict(theme) { return verdict.value }
    if isSo != isSoToo { return overtaken() ?? opposed(theme) }
    if !isSo { return bothDenied(theme) }
    if family == FamilyTable.located { return elsewhere(theme) }
    return partVerdict(theme) ?? amountVerdict(theme) ?? exclusive(theme) ?? makers(theme)
      ?? agreed(theme)
  }

  /// Opinions and conditions are compared with nothing.
  private func isSpoken(_ frame: ClaimFrame) -> Bool {
    frame.certainty != .opinion && frame.certainty != .conditional
  }

  // MARK: Who and what

  /// The things that both are about.
  private struct Theme {
    let first: ClaimFrame.Thing?
    let second: ClaimFrame.Thing?
    let match: ThingMatcher.Match
    /// How many further things match.
    var others = 0
  }

  private func themes(_ frame: ClaimFrame) -> [ClaimFrame.Thing] {
    let objects = frame.things.filter { $0.role == .object }
    if traits.contains(.roles) || table.traits(of: family).isEmpty && !isFamily {
      let subjects = frame.things.filter { $0.role == .subject }
      return subjects.isEmpty ? objects : subjects
    }
    return objects.isEmpty ? frame.things.filter { $0.role == .subject } : objects
  }

  /// Whether the predicate is of a family, and not a word on its own.
  private var isFamily: Bool { table.holds(family) }

  private func sharedTheme() -> Theme? {
    let (mine, yours) = (themes(a.frame), themes(b.frame))
    var best: Theme?
    for one in mine {
      for other in yours {
        let match = matcher.match(one, other)
        if match > best?.match ?? .no { best = Theme(first: one, second: other, match: match) }
      }
    }
    if best == nil { best = crossed(mine, yours) ?? missing(mine, yours) ?? unnamed(mine, yours) }
    guard var theme = best else { return nil }
    theme.others = othersInCommon(theme)
    if !isFamily || traits.contains(.roles), !rolesFit(theme) { return nil }
    return theme
  }

  /// "The river broke the wall" and "the wall broke": the theme stands in another role.
  private func crossed(_ mine: [ClaimFrame.Thing], _ yours: [ClaimFrame.Thing]) -> Theme? {
    guard isFamily, !traits.contains(.roles) else { return nil }
    for (ones, others) in [(mine, b.frame.things), (a.frame.things, yours)] {
      for one in ones {
        for other in others where matcher.match(one, other) > .no && !one.head.isEmpty {
          let isSure = matcher.match(one, other) == .sure
          return Theme(first: one, second: other, match: isSure ? .sure : .likely)
        }
      }
    }
    return nil
  }

  /// One side leaves the theme out, and tells of it in the sentences around.
  private func missing(_ mine: [ClaimFrame.Thing], _ yours: [ClaimFrame.Thing]) -> Theme? {
    guard isFamily, matcher.isSameMatter, mine.isEmpty != yours.isEmpty else { return nil }
    let stated = mine.first ?? yours.first
    let context = mine.isEmpty ? a.frame.context : b.frame.context
    if traits.contains(.grows), !a.frame.amounts.isEmpty || !b.frame.amounts.isEmpty {
      return Theme(first: mine.first, second: yours.first, match: .likely)
    }
    guard let stated, context.contains(stated.head), !Self.vague.contains(stated.head) else {
      return nil
    }
    return Theme(first: mine.first, second: yours.first, match: .likely)
  }

  /// "the bill came to £612m" and "the whole thing cost £600m": amounts of one size of what a text
  /// is about.
  private func unnamed(_ mine: [ClaimFrame.Thing], _ yours: [ClaimFrame.Thing]) -> Theme? {
    guard family == "cost", matcher.isSameMatter, a.document != b.document,
      mine.allSatisfy(isWhole), yours.allSatisfy(isWhole),
      let one = a.frame.amounts.first, let other = b.frame.amounts.first, one.unit == other.unit,
      let x = one.middle, let y = other.middle, x > Self.large, y > Self.large,
      max(x, y) / 3 <= min(x, y)
    else { return nil }
    return Theme(first: nil, second: nil, match: .likely)
  }

  /// Whether a thing is but a word for all that was made or done.
  private func isWhole(_ thing: ClaimFrame.Thing) -> Bool {
    ["thing", "bill", "cost", "project", "scheme", "work", "total", "whole", "line", "it", "city"]
      .contains(thing.head) || thing.role == .oblique
  }

  /// A hundred thousand, in thousandths.
  private static let large = 100_000_000

  private static let vague: Set<String> = [
    "people", "thing", "time", "way", "place", "men", "man", "other",
  ]

  private func othersInCommon(_ theme: Theme) -> Int {
    a.frame.things.count { one in
      one != theme.first
        && b.frame.things.contains { $0 != theme.second && matcher.match(one, $0) > .no }
    }
  }

  /// Whether subjects match subjects and objects objects, where both sides state them.
  private func rolesFit(_ theme: Theme) -> Bool {
    for role in [ClaimFrame.Role.subject, .object] {
      let (mine, yours) = (things(a.frame, role), things(b.frame, role))
      if mine.isEmpty != yours.isEmpty { return false }
      guard !mine.isEmpty else { continue }
      guard mine.contains(where: { one in yours.contains { matcher.match(one, $0) > .no } }) else {
        return false
      }
    }
    return true
  }

  private func things(_ frame: ClaimFrame, _ role: ClaimFrame.Role) -> [ClaimFrame.Thing] {
    frame.things.filter { $0.role == role }
  }

  /// Whether the two name different places.
  private func isElsewhere() -> Bool {
    func places(_ frame: ClaimFrame) -> Set<String> {
      Set(
        frame.things.filter { $0.role == .oblique && Self.whereabouts.contains($0.preposition) }
          .flatMap { [$0.entity] + $0.names }.filter { !$0.isEmpty }
      )
    }
    let (mine, yours) = (places(a.frame), places(b.frame))
    if mine.isEmpty && yours.isEmpty { return false }
    // What holds everywhere holds there too.
    if mine.isEmpty, themes(a.frame).contains(where: \.quantifier.isTotal) { return false }
    if yours.isEmpty, themes(b.frame).contains(where: \.quantifier.isTotal) { return false }
    if mine.isEmpty || yours.isEmpty {
      return !mine.union(yours).isSubset(of: matcher.common)
    }
    return mine.isDisjoint(with: yours) && !(mine.union(yours).isSubset(of: matcher.common))
  }

  /// Whether one of them tells of a further event of the kind: "a second flood".
  private func isAnother() -> Bool {
    func tellsOfAnother(_ frame: ClaimFrame) -> Bool {
      frame.things.contains { $0.isOther && $0.role != .oblique }
    }
    return tellsOfAnother(a.frame) != tellsOfAnother(b.frame)
  }

  private static let whereabouts: Set<String> = [
    "in", "at", "on", "near", "inside", "outside", "across", "beneath", "under", "by",
  ]

  // MARK: When

  /// What the times decide; the outer nil leaves it to the rest.
  private func timeVerdict(_ theme: Theme) -> (value: Verdict?, Void)? {
    let (x, y) = (a.frame, b.frame)
    let mine = span(a)
    let yours = span(b)
    let isApart = mine.latest < yours.earliest || yours.latest < mine.earliest
    if isApart {
      guard x.isTimeOwn, y.isTimeOwn, isSo, isSoToo, traits.contains(.once), theme.match > .no,
        isOneThing(theme)
      else { return (nil, ()) }
      return (
        Verdict(
          relation: .conflicts,
          kind: .date,
          strength: theme.match == .sure || matcher.isSameMatter ? .strong : .weak,
          reason: "The two give different dates for one event.",
          values: (x.when, y.when)
        ), ()
      )
    }
    guard let one = x.minutes, let other = y.minutes, x.isTimeOwn, y.isTimeOwn, isSo, isSoToo,
      isOneDay(x), isOneDay(y), abs(one - other) > 40,
      traits.contains(.once), isOneThing(theme)
    else { return nil }
    return (
      Verdict(
        relation: .conflicts,
        kind: .date,
        strength: .strong,
        reason: "The two give different hours for one event.",
        values: (x.when, y.when)
      ), ()
    )
  }

  /// Whether the frame names a single day, or none but the hour.
  private func isOneDay(_ frame: ClaimFrame) -> Bool { frame.earliest == frame.latest }

  /// Whether the theme is one thing, and not some of many: "people died" on many days.
  private func isOneThing(_ theme: Theme) -> Bool {
    func isOne(_ thing: ClaimFrame.Thing?) -> Bool {
      guard let thing else { return false }
      return thing.quantifier == .definite && thing.amounts.isEmpty
        || !thing.entity.isEmpty
    }
    return isOne(theme.first) && isOne(theme.second)
  }

  /// The days it can have been; without a time about those before the publication.
  private func span(_ side: Side) -> (earliest: Int, latest: Int) {
    if side.frame.earliest != nil || side.frame.latest != nil {
      return (side.frame.earliest ?? Int.min, side.frame.latest ?? Int.max)
    }
    guard let published = side.published else { return (Int.min, Int.max) }
    // News tell of what has just been; histories of what was long ago bear their dates.
    return (published - Self.recent, Int.max)
  }

  private static let recent = 3_700

  // MARK: Yes and no

  private func opposed(_ theme: Theme) -> Verdict? {
    let (x, y) = (a.frame, b.frame)
    guard !x.isPartial, !y.isPartial, !x.isFirst, !y.isFirst,
      !isWeOrYou(theme.first), !isWeOrYou(theme.second),
      covers(theme.first, x, isSo) || covers(theme.second, y, isSoToo),
      theme.match == .sure || matcher.isSameMatter
    else { return nil }
    // Without a family the objects must be there too, or the word says too little.
    let isDenial = x.isDenial != y.isDenial
    let isSpeech = !x.source.isEmpty && !y.source.isEmpty && x.source != y.source
    let kind: ClaimRelation.Kind = isDenial || isSpeech ? .denial : .polarity
    let isSure = theme.match == .sure || theme.others > 0 || isFamily && isOneThing(theme)
    return Verdict(
      relation: .conflicts,
      kind: kind,
      strength: isSure || isTotal(theme) ? .strong : .weak,
      reason: isDenial
        ? "One denies what the other says." : "One says that it was so, the other that it was not.",
      values: (isSo ? "affirmed" : "denied", isSoToo ? "affirmed" : "denied")
    )
  }

  /// Whom "we", "you" and "they" stand for is not known well enough to contradict somebody.
  private func isWeOrYou(_ thing: ClaimFrame.Thing?) -> Bool {
    thing.map { ["we", "you", "they", "one"].contains($0.head) && $0.entity.isEmpty } ?? false
  }

  /// "Nobody has been arrested" is overtaken by an arrest after it was published.
  private func overtaken() -> Verdict? {
    guard a.document != b.document, !isSo, isSoToo, !a.frame.isTimeOwn, let first = a.published
    else { return nil }
    let isLater = (b.frame.earliest ?? Int.min) >= first
    let isOpen = b.frame.earliest == nil && a.frame.isSoFar && (b.published ?? first) > first
    guard isLater || isOpen else { return nil }
    return Verdict(
      relation: .updates,
      kind: .polarity,
      strength: .strong,
      reason: "What had not happened when the first was written had happened by the second.",
      values: ("not yet", b.frame.when.isEmpty ? "since" : b.frame.when)
    )
  }

  private func isTotal(_ theme: Theme) -> Bool {
    [theme.first, theme.second].contains { thing in
      thing.map { [.all, .none].contains($0.quantifier) } ?? false
    }
  }

  /// Whether the frame speaks of the whole of its theme, so that one exception denies it.
  private func covers(_ thing: ClaimFrame.Thing?, _ frame: ClaimFrame, _ isSo: Bool) -> Bool {
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

  private func bothDenied(_ theme: Theme) -> Verdict? {
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

  // MARK: How many

  /// "all were found" and "sixteen of the seventeen were found".
  private func partVerdict(_ theme: Theme) -> Verdict? {
    guard let x = theme.first, let y = theme.second,
      x.quantifier == .all && y.isPart || y.quantifier == .all && x.isPart
    else { return nil }
    func told(_ thing: ClaimFrame.Thing) -> String {
      thing.isPart ? thing.amounts.first?.text ?? "some" : "all"
    }
    return Verdict(
      relation: .conflicts,
      kind: .quantity,
      strength: .strong,
      reason: "One says all of them, the other names a part.",
      values: (told(x), told(y))
    )
  }

  private func amountVerdict(_ theme: Theme) -> Verdict? {
    guard let (mine, yours) = comparableAmounts(theme), !isSomePeople(theme) else { return nil }
    if isRaised(mine, yours), let verdict = update(mine, yours) { return verdict }
    let values = (mine.text, yours.text)
    if agree(mine, yours) {
      guard a.document != b.document || a.frame.source != b.frame.source else { return nil }
      let isExact = !mine.isOpen && !yours.isOpen
      return Verdict(
        relation: .corroborates,
        kind: .quantity,
        strength: isExact && (theme.match == .sure || theme.others > 0) ? .strong : .weak,
        reason: "Both give \(mine.text == yours.text ? mine.text : "the same amount").",
        values: values
      )
    }
    if let verdict = update(mine, yours) { return verdict }
    let isStrong =
      theme.match == .sure || isTotal(theme) || traits.contains(.measure) || matcher.isSameMatter
    return Verdict(
      relation: .conflicts,
      kind: isOnly(theme) ? .exclusivity : .quantity,
      strength: isStrong ? .strong : .weak,
      reason: "The two give different \(mine.unit == "1" ? "counts" : "amounts") for one thing.",
      values: values
    )
  }

  /// "the two men", "four people": who they are is not said, so they need not be the same.
  private func isSomePeople(_ theme: Theme) -> Bool {
    guard !traits.contains(.grows), !traits.contains(.measure) else { return false }
    return [theme.first, theme.second].contains { thing in
      thing.map { Self.vague.contains($0.head) && !$0.quantifier.isTotal } ?? false
    }
  }

  private func isOnly(_ theme: Theme) -> Bool {
    (theme.first?.isOnly ?? false) || (theme.second?.isOnly ?? false)
  }

  /// The amounts that both state of the theme.
  private func comparableAmounts(
    _ theme: Theme
  ) -> (ClaimFrame.Amount, ClaimFrame.Amount)? {
    for mine in amounts(a.frame, theme.first) {
      for yours in amounts(b.frame, theme.second) where mine.unit == yours.unit {
        // How long something took is told of many things that a sentence may be about.
        if mine.unit == "s", !traits.contains(.measure) { continue }
        if mine.low == Int.min, mine.high == Int.max { continue }
        if yours.low == Int.min, yours.high == Int.max { continue }
        guard
          isCountOfTheme(mine, theme.first) == isCountOfTheme(yours, theme.second)
            || traits.contains(.grows) || mine.item == yours.item
        else { continue }
        return (mine, yours)
      }
    }
    return nil
  }

  private func isCountOfTheme(_ amount: ClaimFrame.Amount, _ thing: ClaimFrame.Thing?) -> Bool {
    thing?.amounts.contains(amount) ?? false
  }

  private func amounts(
    _ frame: ClaimFrame,
    _ thing: ClaimFrame.Thing?
  ) -> [ClaimFrame.Amount] {
    var found = thing?.amounts ?? []
    if traits.contains(.measure) || traits.contains(.grows) { found += frame.amounts }
    if let thing, thing.isOnly, found.isEmpty { found.append(Self.one) }
    if let thing, thing.quantifier == .none { found = [Self.zero] }
    return found
  }

  private static let zero = count(0, "none")
  private static let one = count(1000, "one")

  private static func count(_ thousandths: Int, _ text: String) -> ClaimFrame.Amount {
    var amount = ClaimFrame.Amount()
    (amount.low, amount.high, amount.unit, amount.text) = (thousandths, thousandths, "1", text)
    return amount
  }

  private func agree(_ x: ClaimFrame.Amount, _ y: ClaimFrame.Amount) -> Bool {
    if x.overlaps(y) { return true }
    let gap = x.high < y.low ? y.low - x.high : x.low - y.high
    let size = max(abs(x.low == Int.min ? x.high : x.low), abs(y.low == Int.min ? y.high : y.low))
    // Counts that are told exactly differ by one when they differ.
    guard x.isOpen || y.isOpen || x.unit != "1" || size > 200_000 else { return false }
    return gap <= size / 1000 * tolerance
  }

  /// "at least 200" and later 347: both hold, and the later count says more.
  private func isRaised(_ x: ClaimFrame.Amount, _ y: ClaimFrame.Amount) -> Bool {
    (x.high == Int.max) != (y.high == Int.max)
  }

  /// A later count of what grows as news comes in.
  private func update(_ x: ClaimFrame.Amount, _ y: ClaimFrame.Amount) -> Verdict? {
    guard traits.contains(.grows), let first = a.published, let second = b.published,
      first != second, a.document != b.document
    else { return nil }
    let (early, late) = first < second ? (x, y) : (y, x)
    guard early.low < late.low else { return nil }
    return Verdict(
      relation: .updates,
      kind: .quantity,
      strength: .strong,
      reason: "A later count, from \(early.text) to \(late.text).",
      values: (x.text, y.text)
    )
  }

  // MARK: Only, first, and by whom

  private func exclusive(_ theme: Theme) -> Verdict? {
    let (x, y) = (a.frame, b.frame)
    guard x.isFirst != y.isFirst, a.document != b.document else { return nil }
    let (first, other) = x.isFirst ? (a, b) : (b, a)
    guard let earlier = other.frame.latest, other.frame.isTimeOwn else { return nil }
    guard let limit = first.frame.earliest ?? first.published, earlier < limit else { return nil }
    return Verdict(
      relation: .conflicts,
      kind: .exclusivity,
      strength: .strong,
      reason: "One calls it the first, the other tells of an earlier one.",
      values: (x.when, y.when)
    )
  }

  private func makers(_ theme: Theme) -> Verdict? {
    guard traits.contains(.maker), theme.match > .no,
      [theme.first, theme.second].contains(where: { $0?.quantifier == .definite })
    else { return nil }
    func doer(_ frame: ClaimFrame, _ theme: ClaimFrame.Thing?) -> ClaimFrame.Thing? {
      frame.things.first { $0.role == .agent }
        ?? frame.things.first { $0.role == .subject && $0 != theme }
    }
    guard let one = doer(a.frame, theme.first), let other = doer(b.frame, theme.second),
      isKnown(one), isKnown(other), matcher.match(one, other) == .no
    else { return nil }
    return Verdict(
      relation: .conflicts,
      kind: .identity,
      strength: .strong,
      reason: "The two name different doers of one deed.",
      values: (name(one), name(other))
    )
  }

  private func isKnown(_ thing: ClaimFrame.Thing) -> Bool {
    !thing.entity.isEmpty || thing.quantifier == .definite
  }

  private func name(_ thing: ClaimFrame.Thing) -> String {
    thing.entity.isEmpty ? thing.head : thing.entity
  }

  /// One person at two places at one time.
  private func elsewhere(_ theme: Theme) -> Verdict? {
    func place(_ frame: ClaimFrame) -> ClaimFrame.Thing? {
      frame.things.last { $0.role == .oblique }
    }
    guard theme.match == .sure, let one = place(a.frame), let other = place(b.frame),
      matcher.match(one, other) == .no, !KinLexicon.areKin(one.head, other.head)
    else { return nil }
    guard a.frame.isTimeOwn || b.frame.isTimeOwn else { return nil }
    return Verdict(
      relation: .conflicts,
      kind: .place,
      strength: a.frame.isTimeOwn && b.frame.isTimeOwn ? .strong : .weak,
      reason: "The two put \(name(theme.first ?? one)) at different places.",
      values: (name(one), name(other))
    )
  }

  // MARK: The same

  private func agreed(_ theme: Theme) -> Verdict? {
    guard a.document != b.document || a.frame.isHeading != b.frame.isHeading else { return nil }
    let isSameDay =
      a.frame.isTimeOwn && b.frame.isTimeOwn && isNarrow(a.frame) && isNarrow(b.frame)
    guard theme.match == .sure || isSameDay || theme.others > 0 && isFamily,
      theme.match == .sure && (theme.others > 0 || isSameDay || traits.contains(.once))
        || theme.match == .likely && isSameDay
        || theme.others > 0 && isFamily && traits.contains(.once)
    else { return nil }
    return Verdict(
      relation: .corroborates,
      kind: isSameDay ? .date : .event,
      strength: theme.match == .sure && isSameDay ? .strong : .weak,
      reason: isSameDay ? "Both give the same time for it." : "Both tell of the same event.",
      values: (a.frame.when, b.frame.when)
    )
  }

  private func isNarrow(_ frame: ClaimFrame) -> Bool {
    guard let first = frame.earliest, let last = frame.latest else { return false }
    return last - first < 400
  }
}
