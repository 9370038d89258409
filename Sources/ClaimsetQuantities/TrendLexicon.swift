internal import ClaimsetCore

/// Words that tell which way an amount moves: data only.
enum TrendLexicon {
  static let table = WordTable<QuantityMention.Trend>(
    (["up", "higher"] + upVerbs).map { ($0, .up) }
      + (["down"] + downVerbs).map { ($0, .down) }
  )

  static let verbs = upVerbs + downVerbs

  /// Forms that are as often something else.
  private static let nouns: Set<String> = [
    "add", "adding", "balloon", "balloons", "bounce", "contract", "contracts", "crater", "craters",
    "ease", "lift",
    "lifts", "lower", "mushroom", "mushrooms", "narrow", "pop", "pops", "rocket", "rockets", "slow",
    "tick", "ticks", "vault", "vaults", "wane", "zoom", "ebb", "dive", "dives", "hike", "hikes",
  ]

  /// Verbs whose object may be what there is more or less of, so that the number behind them counts it:
  /// "sank two ships", "gained 5 friends".
  static let transitive = WordTable<Bool>(
    forms("drop reduce slash boost trim gain add raise lift")
      + ItemLexicon.words(
        "sank sink sinks sunk sinking lost lose loses losing shed sheds shedding cut cuts cutting"
      ),
    value: true
  )

  /// The forms of regular verbs: "drop", "drops", "dropped", "dropping".
  private static func forms(_ list: String) -> [String] {
    ItemLexicon.words(list).flatMap { verb in
      var stem = verb.hasSuffix("e") ? String(verb.dropLast()) : verb
      if doubling.contains(verb) { stem += verb.suffix(1) }
      let hisses = ["sh", "ch", "ss", "x"].contains { verb.hasSuffix($0) }
      return [verb, verb + (hisses ? "es" : "s"), stem + "ed", stem + "ing"]
    }
  }

  private static func regular(_ list: String) -> [String] {
    forms(list).filter { !nouns.contains($0) }
  }

  /// Verbs whose last letter is written twice.
  private static let doubling: Set<String> = [
    "drop", "dip", "slip", "trim", "skid", "sag", "ebb", "pop",
  ]

  private static let upVerbs =
    regular(
      """
      gain jump climb increase surge soar advance add raise spike boost hike tick vault zoom rocket
      widen skyrocket balloon swell expand accelerate improve strengthen rebound lift bounce
      appreciate recover mushroom escalate pop heighten inflate quicken
      """
    )
    + ItemLexicon.words(
      """
      rose rise rises risen rising grew grow grows grown growing rally rallies rallied rallying leap
      leaps leapt leaped leaping swollen multiply multiplies multiplied multiplying
      """
    )

  private static let downVerbs =
    regular(
      """
      drop decline slip plunge tumble plummet decrease lower dip contract reduce slump crash weaken
      slow trim slash skid sag nosedive collapse crater narrow retreat ease soften deteriorate
      depreciate diminish dwindle erode recede ebb wane subside shorten dive
      """
    )
    + ItemLexicon.words(
      """
      fell fall falls fallen falling lost lose loses losing slid slide slides sliding sank sunk sink
      sinks sinking shed sheds shedding shrank shrink shrinks shrunk shrinking cut cuts cutting dove
      """
    )
}
