internal import ClaimsetCore

/// The words that bound a number or put it in a light: data only.
enum BoundLexicon {
  /// What a phrase next to a number does.
  enum Role: Hashable, Sendable {
    /// Sets the bound.
    case bound(QuantityMention.Bound)
    /// Puts the number in a light, as "only" does.
    case focus
    /// Both: "as many as" is an upper end said to impress.
    case boundAndFocus(QuantityMention.Bound)
    /// Stands between a bound and its number and says nothing: "a total of".
    case filler
  }

  static let before = PhraseLexicon<Role>(
    rows(.approximate, approximate) + rows(.greater, greater) + rows(.greaterOrEqual, atLeast)
      + rows(.less, less) + rows(.lessOrEqual, atMost)
      + asMany.map { ($0, .boundAndFocus(.lessOrEqual)) }
      + asFew.map { ($0, .boundAndFocus(.greaterOrEqual)) }
      + focus.map { ($0, .focus) } + fillers.map { ($0, .filler) }
  )

  static let after = PhraseLexicon<QuantityMention.Bound>(
    endings(.greaterOrEqual, ["or", "and"], larger) + endings(.lessOrEqual, ["or", "and"], smaller)
      + orSo.map { ($0, .approximate) } + closingFloor.map { ($0, .greaterOrEqual) }
      + closingCeiling.map { ($0, .lessOrEqual) }
  )

  /// What may also stand behind what is counted, after a comma too: "30 people at most".
  static let late = PhraseLexicon<QuantityMention.Bound>(
    endings(.greaterOrEqual, ["or"], larger) + endings(.lessOrEqual, ["or"], smaller)
      + orSo.filter { $0.contains(" ") }.map { ($0, .approximate) }
      + closingFloor.filter { $0.contains(" ") }.map { ($0, .greaterOrEqual) }
      + closingCeiling.filter { $0.contains(" ") || $0 == "tops" }.map { ($0, .lessOrEqual) }
  )

  private static func endings(
    _ bound: QuantityMention.Bound,
    _ joints: [String],
    _ words: [String]
  ) -> [(String, QuantityMention.Bound)] {
    joints.flatMap { joint in words.map { ("\(joint) \($0)", bound) } }
  }

  private static let larger = [
    "more", "greater", "above", "older", "higher", "over", "longer", "better", "larger", "up",
    "upward", "upwards", "bigger", "heavier", "taller", "wider", "faster", "further", "farther",
    "beyond",
  ]

  private static let smaller = [
    "less", "fewer", "below", "under", "lower", "younger", "smaller", "shorter", "lighter",
    "slower", "cheaper", "nearer", "closer",
  ]

  private static let orSo = [
    "or so", "or thereabouts", "give or take", "ish", "odd", "more or less", "or about that",
  ]

  private static let closingFloor = [
    "plus", "+", "at least", "at the least", "at the very least", "at minimum", "at a minimum",
    "minimum", "if not more",
  ]

  private static let closingCeiling = [
    "at most", "at the most", "at the very most", "at maximum", "at a maximum", "maximum", "max",
    "tops", "if that", "at best",
  ]

  private static func rows(
    _ bound: QuantityMention.Bound,
    _ phrases: [String]
  ) -> [(String, Role)] {
    phrases.map { ($0, .bound(bound)) }
  }

  private static let approximate = [
    "about", "around", "roughly", "approximately", "approx", "circa", "ca",
    "nearly", "almost", "close to", "near", "near to", "some", "an estimated", "estimated",
    "estimated at", "in the region of", "in the neighborhood of", "in the neighbourhood of",
    "on the order of", "of the order of", "more or less", "~", "≈", "∼", "≃", "virtually",
    "practically", "somewhere around", "just about", "an approximate", "or about", "or around",
    "something like", "averaged roughly", "upward of about", "about some", "not far from",
    "approaching", "approaches", "approached", "nearing", "nears", "neared", "hovering around",
    "hovers around", "hovered around", "hovering near", "hovers near", "hovered near",
    "in the range of", "around about", "in the vicinity of", "somewhere near",
    "somewhere in the region of", "more like", "as good as", "verging on",
    "bordering on", "pushing", "est", "very nearly", "very close to", "roughly speaking",
  ]

  private static let greater = [
    "over", "more than", "above", "in excess of", "exceeding", "exceeds", "exceed", "exceeded",
    "greater than", "larger than", "bigger than", "higher than", "well over", "just over",
    "upwards of", "upward of", "north of", "better than", "surpassing", "surpassed", "topping",
    "topped", "older than", "longer than", "taller than", "heavier than", "further than",
    "farther than", "faster than", "well above", "just above", "slightly over",
    "slightly more than", "a little over", "little more than", "just more than", "a bit over",
    "well more than", "far more than", "much more than", "significantly more than", ">",
    "comfortably over", "north of about", "beyond", "past the", "tops", "surpasses", "surpass",
    "way over", "way above", "far above", "way more than", "slower than", "stronger than",
    "wider than", "deeper than", "thicker than",
  ]

  private static let atLeast = [
    "at least", "no less than", "no fewer than", "not less than", "not fewer than",
    "a minimum of", "minimum of", "a minimum", "≥", "> =", "equal to or more than",
    "greater than or equal to", "more than or equal to", "bigger or equal than",
    "greater or equal to", "at least or equal to", "at a minimum", "upwards from",
    "at the least", "at the very least", "starting at", "starting from", "starts at",
    "starts from", "start at", "start from", "never less than", "never fewer than",
    "no lower than", "no smaller than", "no shorter than", "no younger than", "no lighter than",
    "no cheaper than", "no worse than", "as good as or better than", "anything from",
    "anything upwards of", "equal to or greater than", "equal to or over",
  ]

  private static let less = [
    "under", "below", "less than", "fewer than", "lower than", "smaller than", "sub", "just under",
    "just below", "shy of", "just shy of", "short of", "just short of", "well under",
    "well below", "slightly under", "slightly less than", "a little under", "younger than",
    "shorter than", "lighter than", "cheaper than", "south of", "far less than", "<",
    "far fewer than", "slightly below", "under the age of", "below the age of",
    "much less than", "not quite", "not even", "inside of", "way under", "way below",
    "far below", "narrower than", "thinner than", "a shade under", "anything under",
    "anything below", "nowhere near", "well less than", "well short of",
  ]

  private static let atMost = [
    "up to", "at most", "no more than", "not more than", "a maximum of", "maximum of",
    "a maximum", "within", "not exceeding", "to a maximum of", "≤", "< =",
    "less than or equal to", "smaller or equal than", "less or equal to", "at the most",
    "no higher than", "no greater than", "no larger than", "no longer than", "no later than",
    "no older than", "capped at", "fewer than or equal to", "limited to", "never more than",
    "up to and including", "at the very most", "no further than", "no farther than",
    "no heavier than", "no taller than", "no wider than", "no bigger than", "no faster than",
    "no better than", "a limit of", "a ceiling of", "a cap of", "equal to or less than",
    "equal to or under", "anything up to", "anywhere up to",
  ]

  private static let asMany = [
    "as many as", "as much as", "as high as", "as long as", "as large as", "as far as",
    "as old as", "as late as",
  ]

  private static let asFew = ["as few as", "as little as", "as low as", "as young as"]

  private static let focus = [
    "only", "just", "even", "merely", "a mere", "mere", "a whopping", "whopping", "a staggering",
    "staggering", "fully", "barely", "hardly", "exactly", "precisely", "a full", "a paltry",
    "a massive", "a hefty", "an astonishing", "an incredible", "an impressive", "a modest",
    "scarcely", "solely", "simply", "a scant", "scant", "a record", "a measly", "a meagre",
    "a meager", "no other than", "literally", "a good", "easily",
  ]

  private static let fillers = [
    "a total of", "total of", "an additional", "additional", "another", "a further", "further",
    "a combined", "combined", "an average of", "average of", "an extra", "extra",
    "another estimated", "an", "a", "an initial", "a reported", "reported", "a grand total of",
    "a cumulative", "a projected",
    "a planned", "a possible", "a potential",
  ]
}
