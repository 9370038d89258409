internal import ClaimsetCore

extension NotQuantities {
  /// Where in an idiom its number stands.
  enum Place: Hashable, Sendable {
    /// The idiom starts with the number.
    case forward
    /// One word stands before the number.
    case second
  }

  /// Fixed phrases whose number counts nothing.
  static let idioms = PhraseLexicon<Place>(
    [
      "one another", "one by one", "one on one", "one to one", "one at a time", "one of",
      "one and all",
      "one and only", "one and the same", "one or the other", "one such", "one way", "two way",
      "one sided", "one off", "one time", "one day", "one thing", "one hand", "one stop",
      "one size fits", "one liner", "one half of", "one hell of", "two fold",
      "two thumbs",
      "nine to five", "zero sum", "zero tolerance", "zero day", "zero in", "zero hour",
      "one more time", "one last time", "one person", "two faced", "two time", "four letter",
      "million dollar question", "one or two", "one or more", "one point", "one minute to",
      "two by two", "six feet under", "three quarters time", "one nil", "half hearted",
      "half brother", "half sister", "half time", "half way", "five alarm", "529 plan", "529 plans",
      "529 college", "six of one", "half a dozen of the other", "two wrongs", "two heads are",
      "two birds with", "a million thanks", "million thanks", "one in a million", "two of a kind",
      "million dollar smile", "million dollar baby", "thousand yard stare", "forty winks",
    ].filter { $0 != "one person" && $0 != "one or two" }.map { ($0, .forward) }
      + [
        "square one", "number one", "day one", "round one", "cloud nine", "catch 22",
        "ground zero", "year one", "plan nine", "no one", "any one", "every one", "each one",
        "loved one", "which one", "all fours", "formula one", "tier one", "version two",
        "word one", "page one", "patient zero", "net zero", "the one", "saves nine",
        "with one stone", "my two cents", "his two cents",
        "her two cents", "your two cents", "their two cents", "our two cents", "dime a dozen",
        "takes two to", "take five",
      ].map { ($0, .second) }
  )

  /// Words that turn "one" into a pronoun or part of a name.
  static let beforePronounOne = ItemLexicon.table(
    """
    no the this that any every each another which these those some good bad right wrong
    best better last next first second third big little small new old great only other such
    former latter previous whole real same dear apple xbox like what
    """
  )

  /// Words after which "one" stood alone.
  static let afterPronounOne = ItemLexicon.table(
    """
    of way day thing another such that who which whose is was has had can could may might must
    should would will does did or and with for to in on at from by as if when while than but
    more of's time times out up down another's else knows thinks says about after before
    part side hand reason's wonders
    """
  )

  /// Words a number word without a noun is no count after.
  static let beforePronounNumber = ItemLexicon.table(
    "the these those other all any both his her their our my your its last first next on or"
  )

  /// Words right after a number word that counts what was told before: "two in all".
  static let afterCount = ItemLexicon.table(
    """
    in died escaped survived injured wounded dead missing alive arrested from
    """
  )

  /// What a verb form in "-ing" takes behind it, and a noun does not.
  static let afterGerund = ItemLexicon.table(
    "that the a an his her its their him them it us me my our your"
  )

  /// What counts years from.
  static let eras = WordTable<Bool>(["bc", "ad", "bce", "ce", "b.c.", "a.d."], value: true)

  /// What the name of a model goes on with behind its number.
  static let models = WordTable<Bool>(
    ["pro", "max", "plus", "mini", "ultra", "lite", "gt", "xl", "turbo"],
    value: true
  )

  /// Prefixes with a hyphen that leave the number a number: "sub-300", "now-18", "minus-130".
  static let openPrefixes = ItemLexicon.table(
    "sub minus now then mid post pre plus nearly over under than to and or by from"
  )

  /// Words that never follow a number with a hyphen as what it counts.
  static let notAfterHyphen = ItemLexicon.table(
    """
    way sided on to by off time fold and or of the in for up down out old nil all a an at ish odd
    timing timer timers plus something somethings hearted faced handed minded thirds fourths
    """
  )

  /// What a number is joined to by a hyphen that names a model: "a 486-based machine".
  static let afterModel = WordTable<Bool>(["based", "compatible"], value: true)

  /// What the name of a street ends with.
  static let streets = ItemLexicon.table(
    """
    street st avenue ave road rd boulevard blvd lane ln drive dr way court ct square place pl
    terrace highway hwy crescent parkway pkwy alley quay
    """
  )

  /// What makes the number before it a time of day.
  static let afterTime = ItemLexicon.table(
    "a.m. p.m. am pm a.m p.m o'clock gmt est edt pst pdt utc bst cet hrs ad bc bce ce a.d. b.c."
  )

  /// Nouns that number what they name: "section 427", "game 6", "no 1".
  static let designators = ItemLexicon.table(
    """
    part player year act scene verse song sonnet opus op chap ch sec para footnote footnotes note
      exercise problem symphony concerto sonata size set psalm fortune section book row article chapter page pages room flight game games level phase stage type class
    grade version no nos number numbers step gate channel highway route interstate act title lot
    apartment apt suite box week day season episode volume vol figure fig table item line
    platform track zone area district ward seed formula windows verse psalm paragraph clause
    amendment resolution directive regulation round heat lap lane pier exit junction model mark
    group pool tier category division company battalion regiment brigade squadron sp p s&p ftse
    cac nikkei russell stoxx dax nasdaq dow generation gen appendix exhibit schedule rule
    question q quarter section's bus train unit block building floor extension ext tel phone
    fax zip code port index id covid part match test week's day's matchday world war super top
    last-16 kindergarten case file bill proposition measure prop issue hole par inning innings
    """
  )

  /// Nouns that number what they name with a point: "table 10.1".
  static let decimalDesignators = ItemLexicon.table(
    """
    table tables figure figures fig section sections version chapter rule item windows article
    paragraph clause appendix exhibit release edition note equation
    """
  )

  /// Words that a sentence may open with before an amount.
  static let opensSentence = ItemLexicon.table(
    """
    january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday nearly almost another roughly
    approximately over only about around some more less fewer total cost costs price prices
    still yet also just even maybe perhaps including save worth sold minus plus today yesterday
    feet meters percent total: add
    """
  )

  /// The months, whole and short.
  static let months = ItemLexicon.table(
    """
    january february march april may june july august september october november december
    jan feb mar apr jun jul aug sep sept oct nov dec
    """
  )

  /// Words a year stands after.
  static let beforeYear = ItemLexicon.table(
    "in since by until till from during of before after late early mid the"
  )
}
