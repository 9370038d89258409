import ClaimsetCore

// How many and how much two frames say there were.

extension FrameComparison {
  /// "all were found" and "sixteen of the seventeen were found".
  func partVerdict(_ theme: Theme) -> Verdict? {
    guard let (x, y) = wholeAndPart(theme), doersFit(theme) else { return nil }
    func told(_ thing: ClaimFrame.Thing) -> String {
      thing.isPart ? thing.amounts.first?.text ?? "some" : "all"
    }
    return .conflict(.quantity, (told(x), told(y)), "One says all of them, the other names a part.")
  }

  /// The themes of which one is all and the other a part, or what both say it of: "was fined for all nine breaches",
  /// "for three of the nine breaches".
  private func wholeAndPart(_ theme: Theme) -> (ClaimFrame.Thing, ClaimFrame.Thing)? {
    func areSo(_ x: ClaimFrame.Thing, _ y: ClaimFrame.Thing) -> Bool {
      x.quantifier == .all && y.isPart || y.quantifier == .all && x.isPart
    }
    if let x = theme.first, let y = theme.second, areSo(x, y),
      x.head == y.head || !a.frame.isGeneric && !b.frame.isGeneric
    {
      return (x, y)
    }
    for x in things(a.frame, .oblique) {
      if let y = things(b.frame, .oblique).first(where: {
        $0.head == x.head && $0.preposition == x.preposition && areSo(x, $0)
      }) {
        return (x, y)
      }
    }
    return nil
  }

  func amountVerdict(_ theme: Theme) -> Verdict? {
    guard let (mine, yours) = countsBeside(theme) ?? comparableAmounts(theme), !isSomePeople(theme),
      doersFit(theme), haveOwners(theme), family != FamilyTable.age || areOfOneYear,
      !a.frame.isNegated, !b.frame.isNegated, !traits.contains(.grows) || !areToldOfTwoTimes()
    else { return nil }
    if isRaised(mine, yours), let verdict = update(mine, yours) { return verdict }
    // "the nine sailors who died": how many they were was known by then.
    let isSettled = theme.first.map { $0.quantifier == .definite && !$0.amounts.isEmpty } ?? false
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
    if !isSettled, let verdict = update(mine, yours) { return verdict }
    guard !isOfMore(theme, mine, yours) else { return nil }
    guard theme.match == .sure || areOfOneSize(mine, yours) else { return nil }
    let isStrong =
      theme.match == .sure || isTotal(theme) || traits.contains(.measure) || matcher.isSameMatter
    return .conflict(
      isOnly(theme) ? .exclusivity : .quantity,
      values,
      isStrong: isStrong,
      "The two give different \(mine.unit == "1" ? "counts" : "amounts") for one thing."
    )
  }

  /// "212 passengers" and "243 people": the people may be passengers and crew.
  private func isOfMore(
    _ theme: Theme,
    _ mine: ClaimFrame.Amount,
    _ yours: ClaimFrame.Amount
  ) -> Bool {
    guard let x = theme.first?.head, let y = theme.second?.head, x != y else { return false }
    return x == "people" && mine.low > yours.high || y == "people" && yours.low > mine.high
  }

  /// Whether both were published within a year: later somebody is older.
  private var areOfOneYear: Bool {
    guard let first = a.published, let second = b.published else { return false }
    return abs(first - second) < 365
  }

  /// Whether both or neither say whose it is that they count: "Bergen has 12 ferries", "there are 90
  /// ferries".
  private func haveOwners(_ theme: Theme) -> Bool {
    guard family == FamilyTable.having else { return true }
    func hasOwner(_ frame: ClaimFrame, _ theme: ClaimFrame.Thing?) -> Bool {
      frame.things.contains { $0.role == .subject && $0 != theme }
    }
    return a.frame.isFragment || b.frame.isFragment
      || hasOwner(a.frame, theme.first) == hasOwner(b.frame, theme.second)
  }

  /// Amounts of quite another size are of another thing, or of another stretch of time.
  func areOfOneSize(_ x: ClaimFrame.Amount, _ y: ClaimFrame.Amount) -> Bool {
    guard let one = x.middle ?? x.end, let other = y.middle ?? y.end else { return true }
    let (small, large) = (min(abs(one), abs(other)), max(abs(one), abs(other)))
    return small < Self.small || large / 10 <= small
  }

  /// Counts below a dozen are compared whatever their size.
  static let small = 12_000

  /// "the two men", "four people": who they are is not said, so they need not be the same.
  func isSomePeople(_ theme: Theme) -> Bool {
    guard !traits.contains(.grows), !traits.contains(.measure) else { return false }
    // "1,047 people left the North in 2019" says which people: all who did it there and then.
    if theme.others > 0, a.frame.isNarrow, b.frame.isNarrow { return false }
    return [theme.first, theme.second].contains { thing in
      thing.map { Self.vague.contains($0.head) && !$0.quantifier.isTotal } ?? false
    }
  }

  func isOnly(_ theme: Theme) -> Bool {
    (theme.first?.isOnly ?? false) || (theme.second?.isOnly ?? false)
  }

  /// How many did it to the theme, in one stretch of time: "1,047 people left the North in 2019".
  func countsBeside(_ theme: Theme) -> (ClaimFrame.Amount, ClaimFrame.Amount)? {
    guard theme.match == .sure, a.frame.isNarrow, b.frame.isNarrow else { return nil }
    for one in a.frame.things where one != theme.first && one.role == .subject {
      for other in b.frame.things
      where other != theme.second && other.role == .subject && one.head == other.head {
        if let mine = one.amounts.first, let yours = other.amounts.first, mine.unit == yours.unit {
          return (mine, yours)
        }
      }
    }
    return nil
  }

  /// The amounts that both state of the theme.
  func comparableAmounts(
    _ theme: Theme
  ) -> (ClaimFrame.Amount, ClaimFrame.Amount)? {
    for mine in amounts(a.frame, theme.first) {
      for yours in amounts(b.frame, theme.second) where mine.unit == yours.unit {
        // How long something took is told of many things that a sentence may be about.
        if mine.unit == "s", !traits.contains(.measure) { continue }
        if mine.unit == "1", mine.isShare != yours.isShare { continue }
        if mine.low == Int.min, mine.high == Int.max { continue }
        if yours.low == Int.min, yours.high == Int.max { continue }
        guard
          isCountOfTheme(mine, theme.first) == isCountOfTheme(yours, theme.second)
            || traits.contains(.grows) || mine.item == yours.item
            || mine.unit == "1" && !traits.contains(.measure)
        else { continue }
        return (mine, yours)
      }
    }
    return nil
  }

  func isCountOfTheme(_ amount: ClaimFrame.Amount, _ thing: ClaimFrame.Thing?) -> Bool {
    thing?.amounts.contains(amount) ?? false
  }

  func amounts(
    _ frame: ClaimFrame,
    _ thing: ClaimFrame.Thing?
  ) -> [ClaimFrame.Amount] {
    var found = thing?.amounts ?? []
    if traits.contains(.measure) || traits.contains(.grows) { found += frame.amounts }
    if let thing, thing.isOnly, found.isEmpty { found.append(Self.one) }
    if let thing, thing.quantifier == .none { found = [Self.zero] }
    return found
  }

  static let zero = count(0, "none")
  static let one = count(1000, "one")

  static func count(_ thousandths: Int, _ text: String) -> ClaimFrame.Amount {
    var amount = ClaimFrame.Amount()
    (amount.low, amount.high, amount.unit, amount.text) = (thousandths, thousandths, "1", text)
    return amount
  }

  func agree(_ x: ClaimFrame.Amount, _ y: ClaimFrame.Amount) -> Bool {
    if x.overlaps(y) { return true }
    let gap = x.high < y.low ? y.low - x.high : x.low - y.high
    let size = max(abs(x.low == Int.min ? x.high : x.low), abs(y.low == Int.min ? y.high : y.low))
    // Counts that are told exactly differ by one when they differ.
    guard x.isOpen || y.isOpen || x.unit != "1" || size > 200_000 else { return false }
    return gap <= size / 1000 * tolerance
  }

  /// "at least 200" and later 347: both hold, and the later count says more.
  func isRaised(_ x: ClaimFrame.Amount, _ y: ClaimFrame.Amount) -> Bool {
    (x.high == Int.max) != (y.high == Int.max)
  }

  /// How long after an event it is still counted who was hurt and what was lost, in days.
  static let counting = 400

  /// A later count of what grows as news comes in; the first side was published first.
  func update(_ x: ClaimFrame.Amount, _ y: ClaimFrame.Amount) -> Verdict? {
    guard traits.contains(.grows) || a.frame.isSoFar, let first = a.published,
      let second = b.published, first < second, x.low < y.low
    else { return nil }
    // Years later what happened is counted, and no more are found.
    if !a.frame.isSoFar, let day = a.frame.earliest ?? a.frame.told ?? b.frame.earliest,
      first - day > Self.counting
    {
      return nil
    }
    return Verdict(
      relation: .updates,
      kind: .quantity,
      strength: .strong,
      reason: "A later count, from \(x.text) to \(y.text).",
      values: (x.text, y.text)
    )
  }
}
