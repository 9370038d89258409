import ClaimsetCore

// When two frames say that something happened.

extension FrameComparison {
  /// What the times of two frames say of them.
  enum TimeFinding {
    /// They can be of one time.
    case together
    /// They are of two times, or may be: nothing follows.
    case apart
    /// They give two times for what happened once.
    case conflict(Verdict)
  }

  /// What the times say.
  func timeFinding(_ theme: Theme) -> TimeFinding {
    let (x, y) = (a.frame, b.frame)
    if isBefore(x) != isBefore(y), !x.isDated || !y.isDated { return .apart }
    let mine = span(a)
    let yours = span(b)
    let isApart = mine.latest < yours.earliest || yours.latest < mine.earliest
    if isApart {
      guard x.isTimeOwn, y.isTimeOwn, isToldOfBoth, isOnce(theme), hasOneDoer(), theme.match > .no,
        isOneThing(theme)
      else { return .apart }
      let verdict = Verdict.conflict(
        .date,
        (x.when, y.when),
        isStrong: theme.match == .sure || matcher.isSameMatter,
        "The two give different dates for one event."
      )
      return .conflict(verdict)
    }
    guard let one = x.minutes, let other = y.minutes, x.isTimeOwn, y.isTimeOwn, isSo, isSoToo,
      isOneDay(x), isOneDay(y), abs(one - other) > 40,
      isOnce(theme), isOneThing(theme)
    else { return .together }
    let hours = (x.when, y.when)
    return .conflict(.conflict(.date, hours, "The two give different hours for one event."))
  }

  /// Whether both tell of it: that it opened, or that it closed.
  private var isToldOfBoth: Bool {
    isSo == isSoToo && !a.frame.isNegated && !b.frame.isNegated
  }

  /// Whether the two are told of two times, or may be.
  func areApart() -> Bool {
    let (x, y) = (a.frame, b.frame)
    if isBefore(x) != isBefore(y), !x.isDated || !y.isDated { return true }
    let (mine, yours) = (span(a), span(b))
    return mine.latest < yours.earliest || yours.latest < mine.earliest
  }

  /// Whether it holds before some day only, as in "before 2016"; what has been so since the spring is so
  /// now.
  private func isBefore(_ frame: ClaimFrame) -> Bool {
    frame.isHalfOpen && frame.earliest == nil
  }

  /// Whether it can have happened one time only: by what it is, or since it is told of the first.
  func isOnce(_ theme: Theme) -> Bool {
    traits.contains(.once) || theme.first?.isFirst ?? false && theme.second?.isFirst ?? false
  }

  /// Whether the frame names a single day, or none but the hour.
  func isOneDay(_ frame: ClaimFrame) -> Bool { frame.earliest == frame.latest }

  /// Whether both sides say who did it as of one doer: what some people did, others may do later.
  func hasOneDoer() -> Bool {
    [a.frame, b.frame].allSatisfy { frame in
      frame.things.allSatisfy { thing in
        thing.role != .subject
          || thing.amounts.isEmpty && (!thing.entity.isEmpty || !Self.vague.contains(thing.head))
      }
    }
  }

  /// Whether the theme is one thing, and not some of many: "people died" on many days.
  func isOneThing(_ theme: Theme) -> Bool {
    func isOne(_ thing: ClaimFrame.Thing?) -> Bool {
      guard let thing else { return false }
      return thing.quantifier == .definite && thing.amounts.isEmpty
        || !thing.entity.isEmpty
    }
    if a.frame.isFragment { return isOne(theme.second) }
    if b.frame.isFragment { return isOne(theme.first) }
    return isOne(theme.first) && isOne(theme.second)
  }

  /// The days it can have been; without a time all days.
  func span(_ side: Side) -> (earliest: Int, latest: Int) {
    if side.frame.earliest != nil || side.frame.latest != nil {
      return (side.frame.earliest ?? Int.min, side.frame.latest ?? Int.max)
    }
    return (Int.min, Int.max)
  }
}
