import ClaimsetCore

// What somebody did after another text has them dead.

extension ClauseComparison {
  /// "she died in 1931" and "in 1946 she was alive and well", "I met her in 1950".
  func afterlife(_ dead: ClaimFrame, _ alive: ClaimFrame) -> FrameComparison.Verdict? {
    guard dead.isTold, alive.isTold, alive.isTimeOwn, dead.tellsOfDeath,
      let end = dead.latest ?? dead.told.map({ $0 + Self.telling }), let day = alive.earliest,
      day > end + Self.mourning,
      let one = dead.mortal,
      alive.living.contains(where: { frames.matcher.match(one, $0) == .sure })
    else { return nil }
    let isTurned = dead != frames.a.frame
    return .conflict(
      .entailment,
      isTurned ? (alive.when, dead.when) : (dead.when, alive.when),
      "One has somebody dead of whom the other tells later as living."
    )
  }

  /// How long after the time that was told last a death without a date may have been, in days.
  private static let telling = 400

  /// How long after a death what is told of the dead may be of before, in days.
  private static let mourning = 60
}

extension ClaimFrame {
  /// Whether it says of one who is named that they died or were buried.
  var tellsOfDeath: Bool {
    !isNegated && senses.contains { ["die", "bury"].contains($0.family) && !$0.isOpposite }
  }

  /// Who died.
  var mortal: Thing? {
    // Whom it was done to, not who did it: "she killed two men".
    let objects = things.filter { $0.role == .object }
    if !objects.isEmpty { return objects.first { !$0.entity.isEmpty && $0.amounts.isEmpty } }
    return things.first { $0.role == .subject && !$0.entity.isEmpty && $0.amounts.isEmpty }
  }

  /// Those whom it tells of as living: who did what only the living do, and whom somebody met.
  var living: [Thing] {
    let deeds = words.filter { $0.part == .predicate && !$0.isSupplied }.map(\.lemma)
    let acts = deeds.contains { Self.acts.contains($0) }
    let meets = deeds.contains { Self.meetings.contains($0) }
    return things.filter { thing in
      guard !thing.entity.isEmpty else { return false }
      return switch thing.role {
      case .subject: acts || meets
      case .object: meets
      case .oblique: meets && Self.sides.contains(thing.preposition)
      case .agent: acts
      }
    }
  }

  private static let acts: Set<String> = [
    "alive", "live", "speak", "teach", "walk", "sing", "travel", "work", "marry", "return", "sign",
    "play", "run", "swim", "laugh", "drink", "eat", "sleep", "drive", "retire", "resign", "drown",
    "emigrate", "settle", "vote", "testify", "confess", "dance", "cook", "arrive", "stand", "sit",
    "wait", "sell", "buy", "build", "lead", "tell", "come", "go", "leave", "join", "visit", "carry",
    "climb", "cross", "sail", "fly", "fight", "hand-out", "demand", "protest", "move", "attend",
    "telephone", "phone", "ring", "write", "say", "send", "refuse", "share", "bow", "wave", "paint",
    "apologise", "apologize", "deny", "admit", "appear", "perform", "conduct", "coach", "preach",
    "swear", "shout", "weep", "cry", "smile", "ask", "answer", "promise", "warn", "offer", "steal",
    "escape", "flee", "hide", "march", "campaign", "direct", "give", "step-down", "take-part",
  ]
  private static let meetings: Set<String> = [
    "meet", "see", "visit", "interview", "marry", "arrest", "run-into", "run", "dine", "speak",
    "talk", "teach", "photograph", "greet", "telephone", "phone", "hug", "thank", "bump-into",
  ]
  private static let sides: Set<String> = ["with", "to", "into"]
}
