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
    [
      ("or so", .approximate), ("or thereabouts", .approximate), ("give or take", .approximate),
      ("ish", .approximate), ("odd", .approximate), ("or more", .greaterOrEqual),
      ("or greater", .greaterOrEqual), ("or above", .greaterOrEqual), ("or older", .greaterOrEqual),
      ("or higher", .greaterOrEqual), ("or over", .greaterOrEqual), ("or longer", .greaterOrEqual),
      ("or better", .greaterOrEqual), ("or larger", .greaterOrEqual),
      ("and above", .greaterOrEqual),
      ("and over", .greaterOrEqual), ("and up", .greaterOrEqual), ("and older", .greaterOrEqual),
      ("and more", .greaterOrEqual), ("plus", .greaterOrEqual), ("+", .greaterOrEqual),
      ("at least", .greaterOrEqual), ("at minimum", .greaterOrEqual),
      ("minimum", .greaterOrEqual), ("or less", .lessOrEqual), ("or fewer", .lessOrEqual),
      ("or below", .lessOrEqual), ("or under", .lessOrEqual), ("or lower", .lessOrEqual),
      ("or younger", .lessOrEqual), ("or smaller", .lessOrEqual), ("and under", .lessOrEqual),
      ("and below", .lessOrEqual), ("and younger", .lessOrEqual), ("at most", .lessOrEqual),
      ("at the most", .lessOrEqual), ("maximum", .lessOrEqual), ("max", .lessOrEqual),
      ("tops", .lessOrEqual),
    ]
  )

  private static func rows(
    _ bound: QuantityMention.Bound,
    _ phrases: [String]
  ) -> [(String, Role)] {
    phrases.map { ($0, .bound(bound)) }
  }

  private static let approximate = [
    "about", "around", "roughly", "approximately", "approx", "approx .", "circa", "ca .", "c .",
    "nearly", "almost", "close to", "near", "near to", "some", "an estimated", "estimated",
    "estimated at", "in the region of", "in the neighborhood of", "in the neighbourhood of",
    "on the order of", "of the order of", "more or less", "~", "≈", "∼", "≃", "virtually",
    "practically", "somewhere around", "just about", "an approximate", "or about", "or around",
    "something like", "averaged roughly", "upward of about", "about some", "not far from",
    "approaching", "nearing", "hovering around", "in the range of",
    "around about",
  ]

  private static let greater = [
    "over", "more than", "above", "in excess of", "exceeding", "exceeds", "exceed", "exceeded",
    "greater than", "larger than", "bigger than", "higher than", "well over", "just over",
    "upwards of", "upward of", "north of", "better than", "surpassing", "surpassed", "topping",
    "topped", "older than", "longer than", "taller than", "heavier than", "further than",
    "farther than", "faster than", "well above", "just above", "slightly over",
    "slightly more than", "a little over", "little more than", "just more than", "a bit over",
    "well more than", "far more than", "much more than", "significantly more than", ">",
    "comfortably over", "north of about", "beyond", "past the",
  ]

  private static let atLeast = [
    "at least", "no less than", "no fewer than", "not less than", "not fewer than",
    "a minimum of", "minimum of", "a minimum", "≥", "> =", "equal to or more than",
    "greater than or equal to", "more than or equal to", "bigger or equal than",
    "greater or equal to", "at least or equal to", "at a minimum", "upwards from",
  ]

  private static let less = [
    "under", "below", "less than", "fewer than", "lower than", "smaller than", "sub", "just under",
    "just below", "shy of", "just shy of", "short of", "just short of", "well under",
    "well below", "slightly under", "slightly less than", "a little under", "younger than",
    "shorter than", "lighter than", "cheaper than", "south of", "far less than", "<",
    "far fewer than", "slightly below", "under the age of", "below the age of",
    "much less than", "not quite", "not even",
  ]

  private static let atMost = [
    "up to", "at most", "no more than", "not more than", "a maximum of", "maximum of",
    "a maximum", "within", "not exceeding", "to a maximum of", "≤", "< =",
    "less than or equal to", "smaller or equal than", "less or equal to", "at the most",
    "no higher than", "no greater than", "no larger than", "no longer than", "no later than",
    "no older than", "capped at", "fewer than or equal to", "limited to",
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
  ]

  private static let fillers = [
    "a total of", "total of", "an additional", "additional", "another", "a further", "further",
    "a combined", "combined", "an average of", "average of", "a record", "an extra", "extra",
    "another estimated", "an", "a", "an initial", "a reported", "reported",
  ]
}
