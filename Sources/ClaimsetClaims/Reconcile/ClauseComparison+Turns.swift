import ClaimsetCore

// Opposites said of one thing, and what there can be one of: where somebody was born, what a thing
// is made of.

extension ClauseComparison {
  /// "the water was safe" and "the water was poisoned": opposite words of one thing, with little else.
  func turns(_ x: ClaimFrame, _ y: ClaimFrame) -> FrameComparison.Verdict? {
    guard areToldTogether(x, y), bearing == .opposite, x.isPartial == y.isPartial,
      haveOneBearer(x, y), max(forward.reach, backward.reach) >= 75,
      min(forward.reach, backward.reach) >= 45, !x.isAgain, !y.isAgain, isPlainTurn
    else { return nil }
    return .conflict(
      .polarity,
      (x.when, y.when),
      isStrong: min(forward.reach, backward.reach) >= 80,
      "The two say opposite things."
    )
  }

  /// Whether what is turned round is no deed that can be undone: "the gate was opened", "was closed".
  var isPlainTurn: Bool {
    let words = forward.pairs.compactMap { pair in
      pair.likeness == .opposite ? [pair.word.number, pair.other?.number].compactMap(\.self) : nil
    }
    return !words.joined().contains { vocabulary.lexemes[$0].isUndone }
  }

  /// Whether what both are about is one definite thing, in the same place of the clause.
  func haveOneBearer(_ x: ClaimFrame, _ y: ClaimFrame) -> Bool {
    func bearers(_ frame: ClaimFrame) -> [ClaimFrame.Thing] {
      let objects = frame.things.filter { $0.role == .object }
      return objects.isEmpty ? frame.things.filter { $0.role == .subject } : objects
    }
    return bearers(x).contains { one in
      guard one.quantifier == .definite || one.quantifier == .all else { return false }
      return bearers(y).contains { other in
        (other.quantifier == .definite || other.quantifier == .all)
          && !isPerson(one) && one.head != "we" && frames.matcher.match(one, other) > .no
      }
    }
  }

  /// What somebody is like changes by the hour: "she was calm", "she was angry".
  private func isPerson(_ thing: ClaimFrame.Thing) -> Bool {
    NameLexicon.classes[thing.head] == .person || thing.entity.contains(" ") && bearing == .opposite
  }

  /// "she was born in Leeds" and "she was born in Dublin"; "it is made of copper", "made of lead".
  func places(_ x: ClaimFrame, _ y: ClaimFrame) -> FrameComparison.Verdict? {
    guard x.isTold, y.isTold, bearing == .same, !frames.areApart(), haveOneBearer(x, y)
    else { return nil }
    let isOnce = x.isOnce && y.isOnce
    for one in x.things where one.role == .oblique && x.names(one) {
      for other in y.things
      where other.role == .oblique && areOfOneUse(one, other) && y.names(other) {
        guard isOnce && areTwoPlaces(one, other) || areTwoStuffs(one, other), !canBeOne(one, other)
        else { continue }
        return .conflict(
          one.preposition == "of" ? .identity : .place,
          (one.key, other.key),
          isStrong: one.preposition == "of" || !one.entity.isEmpty && !other.entity.isEmpty,
          one.preposition == "of"
            ? "The two say that one thing is of different stuff."
            : "The two put one event at different places."
        )
      }
    }
    return nil
  }

  /// Whether both say where, or both of what.
  private func areOfOneUse(_ one: ClaimFrame.Thing, _ other: ClaimFrame.Thing) -> Bool {
    let places: Set<String> = ["in", "at", "on"]
    return one.preposition == other.preposition
      || places.contains(one.preposition) && places.contains(other.preposition)
  }

  /// Whether neither can lie within the other: two names, or two kinds of houses.
  private func areTwoPlaces(_ one: ClaimFrame.Thing, _ other: ClaimFrame.Thing) -> Bool {
    guard one.preposition != "of" else { return false }
    if !one.entity.isEmpty, !other.entity.isEmpty {
      // The country or county of the one may be what the other names.
      return one.names.isEmpty && other.names.isEmpty
        && !frames.matcher.common.contains(one.entity)
        && !frames.matcher.common.contains(other.entity)
    }
    return Self.spots.contains(one.head) && Self.spots.contains(other.head)
      && one.head != other.head
  }

  /// Where one event can be that cannot be at another of them.
  private static let spots: Set<String> = [
    "hospital", "scene", "home", "school", "station", "church", "prison", "cell", "garden",
    "street",
    "hotel", "kitchen", "cellar", "attic", "restaurant", "bar", "factory", "car", "ambulance",
    "aircraft", "plane", "barn", "field", "forest", "lake", "sea", "river", "office", "court",
  ]

  private func areTwoStuffs(_ one: ClaimFrame.Thing, _ other: ClaimFrame.Thing) -> Bool {
    one.preposition == "of" && Self.stuffs.contains(one.head) && Self.stuffs.contains(other.head)
      && one.head != other.head
  }

  /// What things are made of.
  private static let stuffs: Set<String> = [
    "wood", "oak", "pine", "timber", "stone", "granite", "marble", "limestone", "sandstone",
    "brick",
    "concrete", "steel", "iron", "copper", "lead", "tin", "zinc", "aluminium", "bronze", "brass",
    "gold", "silver", "glass", "plastic", "rubber", "leather", "wool", "cotton", "silk", "linen",
    "paper", "cardboard", "clay", "slate", "thatch", "straw", "plaster", "wax", "ivory", "bone",
  ]
}
