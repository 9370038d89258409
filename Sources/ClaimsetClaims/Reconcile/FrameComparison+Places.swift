import ClaimsetCore

// Where two frames say that something happened.

extension FrameComparison {
  /// Whether the two name different places.
  func isElsewhere() -> Bool {
    func places(_ frame: ClaimFrame) -> Set<String> {
      Set(frame.whereabouts.flatMap { [$0.entity] + $0.names }).subtracting([""])
    }
    let (mine, yours) = (places(a.frame), places(b.frame))
    if mine.isEmpty && yours.isEmpty { return false }
    // What holds everywhere holds there too.
    if mine.isEmpty && isEverywhere(a.frame) || yours.isEmpty && isEverywhere(b.frame) {
      return false
    }
    if mine.isEmpty || yours.isEmpty {
      // "on the moor" and "on Elm Moor"; "was fined £2m" and "was fined £1m in court at Elm"
      if haveOnePlace() || haveOneMeasure { return false }
      if !isSmaller(atPlaceOf: mine.isEmpty ? b.frame : a.frame, mine.isEmpty ? a.frame : b.frame) {
        return false
      }
      return !mine.union(yours).isSubset(of: matcher.common)
    }
    return mine.isDisjoint(with: yours)
      && (a.document == b.document || !(mine.union(yours).isSubset(of: matcher.common)))
  }

  /// Whether what `placed` counts at a place can be part of what `whole` counts: "19 died in Elm", "27
  /// died".
  private func isSmaller(atPlaceOf placed: ClaimFrame, _ whole: ClaimFrame) -> Bool {
    func counts(_ frame: ClaimFrame) -> [ClaimFrame.Amount] {
      (frame.things.flatMap(\.amounts) + frame.amounts).filter { $0.unit == "1" }
    }
    let (part, all) = (counts(placed), counts(whole))
    if part.isEmpty || all.isEmpty { return true }
    return part.contains { one in all.contains { one.low < $0.high } }
  }

  /// Whether it says something of all or none, or "never", which holds wherever no place is named.
  private func isEverywhere(_ frame: ClaimFrame) -> Bool {
    frame.isNegated && frame.isEver || themes(frame).contains(where: \.quantifier.isTotal)
  }

  /// Whether a place of one can be a place of the other: "on the moor", "on Elm Moor".
  private func haveOnePlace() -> Bool {
    a.frame.whereabouts.contains { one in
      b.frame.whereabouts.contains { matcher.match(one, $0) > .no }
    }
  }

  /// Whether both measure in one unit: counts are of one place, a sum is told with or without it.
  private var haveOneMeasure: Bool {
    func units(_ frame: ClaimFrame) -> Set<String> {
      Set((frame.amounts + frame.things.flatMap(\.amounts)).map(\.unit)).subtracting([
        "1", "s", "%", "",
      ])
    }
    return !units(a.frame).isDisjoint(with: units(b.frame))
  }

  /// Whether one has a time, and what was told last before the other, which has none, is a year from
  /// it.
  func areToldOfTwoTimes() -> Bool {
    guard a.frame.isDated || b.frame.isDated, let one = a.frame.earliest ?? a.frame.told,
      let other = b.frame.earliest ?? b.frame.told
    else { return false }
    return abs(one - other) > 366
  }
}

extension ClaimFrame {
  /// The things by which it says where: "in Leeds", "near the mill".
  var whereabouts: [Thing] {
    things.filter { $0.role == .oblique && Self.placing.contains($0.preposition) }
  }

  private static let placing: Set<String> = [
    "in", "at", "on", "near", "inside", "outside", "across", "beneath", "under", "by",
  ]
}
