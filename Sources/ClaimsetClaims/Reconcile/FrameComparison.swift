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

    /// Whether both are told by one voice in one text, which does not contradict itself; but a
    /// heading can say another thing than the text below it.
    func isOfOneVoice(with other: Side) -> Bool {
      document == other.document && frame.source == other.frame.source
        && frame.isHeading == other.frame.isHeading
    }
  }

  /// What came of it.
  struct Verdict {
    var relation: ClaimRelation.Relation
    var kind: ClaimRelation.Kind
    var strength: ClaimRelation.Strength
    var reason: String
    var values = ("", "")

    /// Both cannot hold.
    static func conflict(
      _ kind: ClaimRelation.Kind,
      _ values: (String, String),
      isStrong: Bool = true,
      _ reason: String
    ) -> Verdict {
      Verdict(
        relation: .conflicts,
        kind: kind,
        strength: isStrong ? .strong : .weak,
        reason: reason,
        values: values
      )
    }
  }

  let table: FamilyTable
  let matcher: ThingMatcher
  /// How far amounts may be apart, in thousandths.
  let tolerance: Int
  let a: Side
  let b: Side
  let family: String
  let traits: FamilyTable.Traits
  /// Whether each side says that it is so.
  let (isSo, isSoToo): (Bool, Bool)

  /// Of frames that a family joins: the first that both have, or `wanted`.
  init?(
    _ a: Side,
    _ b: Side,
    table: FamilyTable,
    matcher: ThingMatcher,
    tolerance: Int,
    family wanted: String? = nil
  ) {
    let common = a.frame.senses.lazy.compactMap { own in
      b.frame.senses.first { $0.family == own.family }.map { (own, $0) }
    }.first { wanted == nil || $0.0.family == wanted }
    guard let (own, other) = common else { return nil }
    (self.a, self.b, self.table, self.matcher) = (a, b, table, matcher)
    self.tolerance = tolerance
    family = own.family
    traits = table.traits(of: own.family)
    (isSo, isSoToo) = (
      own.isOpposite == a.frame.isNegated, other.isOpposite == b.frame.isNegated
    )
  }

  /// Of frames that no family joins.
  init(unrelated a: Side, _ b: Side, table: FamilyTable, matcher: ThingMatcher, tolerance: Int) {
    (self.a, self.b, self.table, self.matcher) = (a, b, table, matcher)
    self.tolerance = tolerance
    (family, traits) = ("", [])
    (isSo, isSoToo) = (!a.frame.isNegated, !b.frame.isNegated)
  }

  /// The same frames as a family joins them; nil where none does.
  func joined() -> FrameComparison? {
    FrameComparison(a, b, table: table, matcher: matcher, tolerance: tolerance)
  }

  /// The verdict; nil where the two say nothing of the same thing.
  func verdict() -> Verdict? {
    let verdict = familyVerdict()
    if verdict?.relation == .conflicts { return verdict }
    // "was jailed for six years": convicted, and for how long.
    for sense in a.frame.senses where sense.family != family {
      guard table.traits(of: sense.family).contains(.measure),
        let other = FrameComparison(
          a,
          b,
          table: table,
          matcher: matcher,
          tolerance: tolerance,
          family: sense.family
        ), sense.family != FamilyTable.duration || other.isOfOneDuration,
        let measured = other.familyVerdict(), measured.relation == .conflicts
      else { continue }
      return measured
    }
    return verdict
  }

  /// Whether both tell how long one thing took: "took" in "the work took two years".
  private var isOfOneDuration: Bool {
    guard let theme = sharedTheme() else { return false }
    return theme.match == .sure || theme.first?.head == theme.second?.head
  }

  private func familyVerdict() -> Verdict? {
    let (x, y) = (a.frame, b.frame)
    guard isSpoken(x), isSpoken(y), x.isPlan == y.isPlan, !x.isRumour, !y.isRumour,
      let theme = sharedTheme(),
      family == FamilyTable.located || Self.unrepeatable.contains(family) || !isElsewhere(),
      !isAnother()
    else { return nil }
    // A verb of many meanings is the same deed only where more than a noun is shared.
    if x.isGeneric || y.isGeneric, theme.others == 0, !isNamed(theme) { return nil }
    let isMeasured = [x, y].allSatisfy { frame in
      !frame.amounts.isEmpty || frame.things.contains { !$0.amounts.isEmpty }
    }
    if traits.contains(.measure), !isMeasured { return nil }
    switch timeFinding(theme) {
    case .together: break
    case .apart: return nil
    case .conflict(let verdict): return verdict
    }
    if x.isFirst, y.isFirst, x.isNegated != y.isNegated { return firstOrNot() }
    if isSo != isSoToo { return overtaken() ?? opposed(theme) }
    if !isSo {
      // "lost two sons", "lost all her sons": words for the opposite tell of something, too.
      guard !x.isNegated, !y.isNegated else { return bothDenied(theme) }
      return partVerdict(theme) ?? amountVerdict(theme) ?? agreed(theme)
    }
    if family == FamilyTable.located { return elsewhere(theme) }
    if family == "come-from" { return originVerdict(theme) }
    return partVerdict(theme) ?? placeVerdict(theme) ?? amountVerdict(theme) ?? exclusive(theme)
      ?? makers(theme) ?? rivals(theme)
      ?? agreed(theme)
  }

  /// What cannot happen to a thing at two places: a ship is built at one.
  static let unrepeatable: Set<String> = ["build", "born"]

  /// Whether amounts or a name on both sides make up for what the verb does not tell.
  private func isNamed(_ theme: Theme) -> Bool {
    traits.contains(.once) && (theme.match == .sure || isOneThing(theme))
      || traits.contains(.measure)
      || [theme.first, theme.second].contains {
        $0?.isPart ?? false || $0?.quantifier.isTotal ?? false
      }
        && matcher.isSameMatter && isFamily && theme.first?.head == theme.second?.head
  }

  /// Whether those who did it, besides what it was done to, can be one.
  func doersFit(_ theme: Theme?) -> Bool {
    func doers(_ frame: ClaimFrame, _ theme: ClaimFrame.Thing?) -> [ClaimFrame.Thing] {
      frame.things.filter { ($0.role == .subject || $0.role == .agent) && $0 != theme }
    }
    let (mine, yours) = (doers(a.frame, theme?.first), doers(b.frame, theme?.second))
    if mine.isEmpty || yours.isEmpty { return true }
    return (mine + yours).contains { $0.quantifier.isTotal }
      || mine.contains { one in yours.contains { matcher.match(one, $0) > .no } }
  }

  /// Opinions and conditions are compared with nothing.
  func isSpoken(_ frame: ClaimFrame) -> Bool {
    frame.certainty != .opinion && frame.certainty != .conditional
  }

  /// The things that both are about.
  struct Theme {
    let first: ClaimFrame.Thing?
    let second: ClaimFrame.Thing?
    let match: ThingMatcher.Match
    /// How many further things match.
    var others = 0
  }

  func themes(_ frame: ClaimFrame) -> [ClaimFrame.Thing] {
    let objects = frame.things.filter { $0.role == .object }
    if traits.contains(.roles) || table.traits(of: family).isEmpty && !isFamily {
      let subjects = frame.things.filter { $0.role == .subject }
      return subjects.isEmpty ? objects : subjects
    }
    return objects.isEmpty ? frame.things.filter { $0.role == .subject } : objects
  }

  /// Whether the predicate is of a family, and not a word on its own.
  var isFamily: Bool { table.holds(family) }

  func sharedTheme() -> Theme? {
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
    if !exceptionsFit(theme) || areToldApart(theme) { return nil }
    return theme
  }

  /// Whether both have a subject of one kind that is not the same: "samples from the well", "samples
  /// from the river"; or objects that are two: "cleared Ann Holt", "found Bo Voss guilty".
  private func areToldApart(_ theme: Theme) -> Bool {
    if !traits.contains(.measure), haveOtherObjects(theme) { return true }
    func subjects(_ frame: ClaimFrame, _ theme: ClaimFrame.Thing?) -> [ClaimFrame.Thing] {
      frame.things.filter { $0.role == .subject && $0 != theme }
    }
    return subjects(a.frame, theme.first).contains { one in
      subjects(b.frame, theme.second).contains {
        one.head == $0.head && matcher.match(one, $0) == .no
      }
    }
  }

  /// "searched the car" and "did not search the house".
  func haveOtherObjects(_ theme: Theme? = nil) -> Bool {
    if haveOtherNames { return true }
    func objects(_ frame: ClaimFrame, _ theme: ClaimFrame.Thing?) -> [ClaimFrame.Thing] {
      frame.things.filter { $0.role == .object && $0 != theme && $0.quantifier == .definite }
    }
    let (mine, yours) = (objects(a.frame, theme?.first), objects(b.frame, theme?.second))
    guard !mine.isEmpty, !yours.isEmpty else { return false }
    return mine.allSatisfy { one in
      yours.allSatisfy {
        matcher.match(one, $0) == .no && one.head != $0.head
          && !LikenessTable.standard.areOneThing(one.head, $0.head)
      }
    }
  }

  /// "found Bo Voss guilty", where the tree makes the name no object.
  private var haveOtherNames: Bool {
    func names(_ frame: ClaimFrame) -> Set<String> {
      Set(frame.words.filter { $0.part == .object && $0.isName && !$0.isSupplied }.map(\.lemma))
    }
    let (mine, yours) = (names(a.frame), names(b.frame))
    return !mine.isEmpty && !yours.isEmpty && mine.isDisjoint(with: yours)
  }

  /// "nobody has climbed the west face" says nothing of who climbed the mountain: what nobody did
  /// must be what the other side tells of.
  func exceptionsFit(_ theme: Theme) -> Bool {
    func fits(_ thing: ClaimFrame.Thing?, _ frame: ClaimFrame, _ other: ClaimFrame) -> Bool {
      guard let thing, thing.quantifier.isTotal, ThingMatcher.isAnybody(thing.head) else {
        return true
      }
      let rest = frame.things.filter { $0 != thing && $0.role == .object }
      return rest.allSatisfy { one in other.things.contains { matcher.match(one, $0) > .no } }
    }
    return fits(theme.first, a.frame, b.frame) && fits(theme.second, b.frame, a.frame)
  }

  /// "The river broke the wall" and "the wall broke": the theme stands in another role.
  func crossed(_ mine: [ClaimFrame.Thing], _ yours: [ClaimFrame.Thing]) -> Theme? {
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
  func missing(_ mine: [ClaimFrame.Thing], _ yours: [ClaimFrame.Thing]) -> Theme? {
    guard isFamily, matcher.isSameMatter, mine.isEmpty != yours.isEmpty else { return nil }
    let stated = mine.first ?? yours.first
    let context = mine.isEmpty ? a.frame.context : b.frame.context
    if traits.contains(.grows), !a.frame.amounts.isEmpty || !b.frame.amounts.isEmpty,
      stated.map({ KinLexicon.areKin($0.head, "people") }) ?? true
    {
      return Theme(first: mine.first, second: yours.first, match: .likely)
    }
    let isAnswer = a.frame.isFragment || b.frame.isFragment
    guard let stated, isAnswer || context.contains(ClaimFrame.contextKey(stated.head)),
      !Self.vague.contains(stated.head),
      stated.entity.isEmpty || matcher.common.contains(stated.entity)
    else { return nil }
    return Theme(first: mine.first, second: yours.first, match: .likely)
  }

  /// "the bill came to £612m" and "the whole thing cost £600m": amounts of one size of what a text
  /// is about.
  func unnamed(_ mine: [ClaimFrame.Thing], _ yours: [ClaimFrame.Thing]) -> Theme? {
    guard family == "cost", matcher.isSameMatter, a.document != b.document,
      areWhole(mine, yours) || areWhole(yours, mine),
      let one = a.frame.amounts.first, let other = b.frame.amounts.first, one.unit == other.unit,
      let x = one.middle, let y = other.middle, x > Self.large, y > Self.large,
      max(x, y) / 3 <= min(x, y)
    else { return nil }
    return Theme(first: nil, second: nil, match: .likely)
  }

  /// Whether ones of the first are but words for all that was made, and the others such words, too, or what it is
  /// called: "construction", "the stadium".
  private func areWhole(_ ones: [ClaimFrame.Thing], _ others: [ClaimFrame.Thing]) -> Bool {
    ones.allSatisfy(isWhole)
      && others.allSatisfy {
        isWhole($0)
          || $0.quantifier == .definite && LikenessTable.standard.isNameable($0.head)
            && !ones.isEmpty && $0.modifiers.isEmpty && $0.names.isEmpty
      }
  }

  /// Whether a thing is but a word for all that was made or done.
  func isWhole(_ thing: ClaimFrame.Thing) -> Bool {
    ["thing", "bill", "cost", "total", "whole"].contains(thing.head) || thing.role == .oblique
      || KinLexicon.areKin(thing.head, "project") || thing.head == "project"
  }

  /// A hundred thousand, in thousandths.
  static let large = 100_000_000

  static let vague: Set<String> = [
    "people", "thing", "time", "way", "place", "men", "man", "other",
  ]

  func othersInCommon(_ theme: Theme) -> Int {
    a.frame.things.count { one in
      one != theme.first
        && b.frame.things.contains { $0 != theme.second && matcher.match(one, $0) > .no }
    }
  }

  /// Whether subjects match subjects and objects objects, where both sides state them.
  func rolesFit(_ theme: Theme) -> Bool {
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

  func things(_ frame: ClaimFrame, _ role: ClaimFrame.Role) -> [ClaimFrame.Thing] {
    frame.things.filter { $0.role == role }
  }

  /// Whether one of them tells of a further event of the kind: "a second flood".
  func isAnother() -> Bool {
    if a.frame.isAgain != b.frame.isAgain { return true }
    func tellsOfAnother(_ frame: ClaimFrame) -> Bool {
      frame.things.contains { $0.isOther && $0.role != .oblique }
    }
    return tellsOfAnother(a.frame) != tellsOfAnother(b.frame)
  }
}
