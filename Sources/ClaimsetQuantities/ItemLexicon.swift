internal import ClaimsetCore

/// Words that end or never make a counted noun phrase: data only.
enum ItemLexicon {
  /// Words that end a noun phrase.
  static let stops = WordTable<Bool>(
    words(
      """
      it's he's she's that's there's i'm we're they're you're who's what's let's isn't wasn't
      aren't weren't don't doesn't didn't won't wouldn't can't couldn't shouldn't hasn't haven't
      hadn't i've we've they've you've i'd he'd she'd we'd they'd i'll he'll she'll we'll they'll
      soon a an worth the this that these those its his her their our my your whose which who whom what
      of in on at by for from to into onto with without within over under above below about around
      after before since until till during between among amongst against across along through
      throughout toward towards upon via per despite near off out up down as than like amid
      and or but nor so yet if when while where because though although unless whether how why
      is are was were be been being am has have had do does did will would shall should can could
      may might must not n't never it he she they we you i him them us me there here then now
      said says say told added reported also still already just only even ago later earlier
      apiece each every all both some any no more most less fewer every much many such own
      dropped fell rose gained lost climbed jumped grew slipped surged went came made took gave
      got get gets killed died dies wounded injured left lived lives live want wants need needs
      according including versus vs respectively annually monthly weekly daily yearly worldwide
      globally nationwide alone today yesterday tomorrow overall abroad away apart together
      escape escaped flee fled tried try tries run runs work works worked see saw seen sit sits
      know knows think thinks believe believes remain remained remains return returned
      fired found held hold sold bought won become became seem seems seemed begin began
      cost costs helped help helps use used uses call called make makes take takes go goes
      managed manage successfully often usually generally always sometimes
      anywhere somewhere who've 's ' however instead once again around
      """
    ),
    value: true
  )

  /// Words that stand between a number and what it counts and are no part of its name.
  static let fillers = WordTable<Bool>(
    words("more additional extra further such of the these those its their his her our my your"),
    value: true
  )

  /// Words that "half" is a quantity before.
  static let followsHalf: [String: Bool] = Dictionary(
    uniqueKeysWithValues: words("of the its their his her our my your all this these that what").map
    {
      ($0, true)
    }
  )

  /// Verbs a subject stands before, and the changes they tell.
  static let verbs = WordTable<Bool>(
    words(
      TrendLexicon.verbs.joined(separator: " ") + """
        \u{20}
        is are was were be been being has have had will would can could may might must should does
        do did said says gets got get went goes go came comes stands stood remains remained
        totals totaled totalled reaches reached hit hits cost costs weighs weighed measures
        measured contains contained includes included offers offered boasts sells sold paid pays
        raised raises cut cuts posted posts reported reports plans planned employs employed earned
        earns spent spends produces produced makes made take takes took gives gave starts started
        ranges range ranged runs run stay stays stayed averaged averages exceeds exceeded
        peaked peaks ended ends closed closes opened traded trades settled finished fetch fetched
        saw sees expects expected cooled helped wants want bought buys dispensed require requires
        delivered committed pledged announced announces charge charges charged recommended
        lives live operates operate killed kill died die used use uses worth pulled priced based
        needs need needed entail entails trending identified secured envisages starting
        flew fly flies drove drive drives walked travelled traveled
        shows showed says kept sits contributed managed sentenced stationed
        """
    ),
    value: true
  )

  /// Words that can have no amount: most place a time.
  static let times = table(
    """
    monday tuesday wednesday thursday friday saturday sunday january february march april june
    july august september october november december today yesterday tomorrow morning afternoon
    evening night quarter weekend spring summer autumn winter meanwhile overnight apiece each
    year's week's month's today's yesterday's trading
    """
  )

  /// A set of words, written with white space between them.
  static func table(_ list: String) -> WordTable<Bool> { WordTable(words(list), value: true) }

  static func words(_ list: String) -> [String] {
    var seen: Set<String> = []
    return list.split(whereSeparator: \.isWhitespace).map(String.init)
      .filter { seen.insert($0).inserted }
  }
}
