import ClaimsetCore

// Who did it, where, whether it was the only one, and whether both just say the same.

extension FrameComparison {
  func exclusive(_ theme: Theme) -> Verdict? {
    let (x, y) = (a.frame, b.frame)
    guard x.isFirst != y.isFirst, a.document != b.document else { return nil }
    let (first, other) = x.isFirst ? (a, b) : (b, a)
    guard let earlier = other.frame.latest, other.frame.isTimeOwn else { return nil }
    // News of what has just happened may tell of the first itself.
    if let told = other.published, told - earlier < 300 { return nil }
    guard let limit = first.frame.earliest ?? first.published, earlier < limit else { return nil }
    return .conflict(
      .exclusivity,
      (x.when, y.when),
      isStrong: theme.match == .sure || matcher.isSameMatter,
      "One calls it the first, the other tells of an earlier one."
    )
  }

  func makers(_ theme: Theme) -> Verdict? {
    guard traits.contains(.maker), theme.match > .no,
      [theme.first, theme.second].contains(where: { $0?.quantifier == .definite })
    else { return nil }
    func doer(_ frame: ClaimFrame, _ theme: ClaimFrame.Thing?) -> ClaimFrame.Thing? {
      frame.things.first { $0.role == .agent }
        ?? frame.things.first { $0.role == .subject && $0 != theme }
    }
    guard let one = doer(a.frame, theme.first), let other = doer(b.frame, theme.second),
      isKnown(one), isKnown(other), matcher.match(one, other) == .no,
      // "they" may be anybody, and "the major" may be Major Ann Holt.
      isTold(one, in: a.frame), isTold(other, in: b.frame), one.head != other.head
    else { return nil }
    return .conflict(
      .identity,
      (one.key, other.key),
      "The two name different doers of one deed."
    )
  }

  /// "left his post at his own request" and "was dismissed": one of two ways in which a thing comes about once.
  func rivals(_ theme: Theme) -> Verdict? {
    guard traits.contains(.once), theme.match == .sure else { return nil }
    func ways(_ frame: ClaimFrame) -> Set<String> {
      Set(frame.senses.filter { !$0.isOpposite }.map(\.family))
    }
    let (mine, yours) = (
      ways(a.frame).subtracting(ways(b.frame)), ways(b.frame).subtracting(ways(a.frame))
    )
    for (one, other) in Self.exclusiveWays {
      for (first, second) in [(one, other), (other, one)]
      where mine.contains(first) && yours.contains(second) {
        return .conflict(
          .identity,
          (first, second),
          "The two tell of it in ways that exclude each other."
        )
      }
    }
    return nil
  }

  /// Families of which one deed has one.
  private static let exclusiveWays = [("resign", "dismiss")]

  private func isTold(_ thing: ClaimFrame.Thing, in frame: ClaimFrame) -> Bool {
    !thing.entity.isEmpty || frame.names(thing)
  }

  func isKnown(_ thing: ClaimFrame.Thing) -> Bool {
    !thing.entity.isEmpty || thing.quantifier == .definite
  }

  /// "the fire began in the galley" and "its origin was in the engine room".
  func placeVerdict(_ theme: Theme) -> Verdict? {
    guard traits.contains(.once), theme.match > .no else { return nil }
    for one in a.frame.things where one.role == .oblique {
      for other in b.frame.things
      where other.role == .oblique && KinLexicon.areRooms(room(one), room(other)) {
        return .conflict(
          .place,
          (room(one), room(other)),
          "The two put one event at different places."
        )
      }
    }
    return nil
  }

  /// "the galley", "the engine room".
  private func room(_ thing: ClaimFrame.Thing) -> String {
    thing.head == "room" ? (thing.modifiers + [thing.head]).joined(separator: " ") : thing.head
  }

  /// "It was the first outbreak" and "it was not the first outbreak".
  func firstOrNot() -> Verdict {
    .conflict(
      .exclusivity,
      (
        a.frame.isNegated ? "not the first" : "the first",
        b.frame.isNegated ? "not the first" : "the first"
      ),
      isStrong: matcher.isSameMatter,
      "One calls it the first or only one, the other says that it was not."
    )
  }

  /// "came from the tower" and "came from the pipes".
  func originVerdict(_ theme: Theme) -> Verdict? {
    func origin(_ frame: ClaimFrame) -> ClaimFrame.Thing? {
      frame.things.first { $0.role == .oblique && ["from", "in"].contains($0.preposition) }
    }
    guard family == "come-from", let one = origin(a.frame), let other = origin(b.frame),
      matcher.match(one, other) == .no, isKnown(one) || isKnown(other),
      Set(one.modifiers + one.names).isDisjoint(with: other.modifiers + other.names)
    else { return nil }
    return .conflict(.identity, (one.key, other.key), "The two name different origins.")
  }

  /// One person at two places at one time.
  func elsewhere(_ theme: Theme) -> Verdict? {
    func place(_ frame: ClaimFrame) -> ClaimFrame.Thing? {
      frame.things.last { $0.role == .oblique }
    }
    guard theme.match == .sure, let one = place(a.frame), let other = place(b.frame),
      matcher.match(one, other) == .no, !KinLexicon.areKin(one.head, other.head)
    else { return nil }
    guard a.frame.isTimeOwn || b.frame.isTimeOwn else { return nil }
    return .conflict(
      .place,
      (one.key, other.key),
      isStrong: a.frame.isTimeOwn && b.frame.isTimeOwn,
      "The two put \((theme.first ?? one).key) at different places."
    )
  }

  func agreed(_ theme: Theme) -> Verdict? {
    // "opened in 2011" and "was never closed" are not one statement.
    guard a.frame.isNegated == b.frame.isNegated,
      a.document != b.document || a.frame.isHeading != b.frame.isHeading
    else { return nil }
    let isSameDay =
      a.frame.isTimeOwn && b.frame.isTimeOwn && a.frame.isNarrow && b.frame.isNarrow
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
}
