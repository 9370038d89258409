import ClaimsetCore

// Data table: the words that can start or shape a time expression.

/// What a word is to the rules.
enum TimeWord: Hashable, Sendable {
  /// A month, 1-12; `isShort` for abbreviations and for names that are also other words.
  case month(Int, isShort: Bool)
  /// A weekday, Monday is 1; `isShort` for abbreviations.
  case weekday(Int, isShort: Bool)
  /// A unit.
  case unit(TimeUnit, isPlural: Bool)
  /// A season by its TIMEX3 code.
  case season(String)
  /// A part of the day by its TIMEX3 code: `MO`, `AF`, `EV`, `NI`.
  case dayPart(String)
  /// A time of day by name: `T12:00`.
  case namedTime(String)
  /// A day counted from the anchor: "yesterday" is -1.
  case relativeDay(Int)
  /// How often: "daily".
  case frequency(String)
  /// A decade by name: "nineties" is 9.
  case decadeName(Int)
  /// A weekday in the plural: "Fridays".
  case weekdays(Int)
  /// A time zone.
  case zone
}

/// The words, each in one table.
enum TimeLexicon {
  /// What each word is.
  static let entries: [(String, TimeWord)] =
    months + weekdays + pluralWeekdays + units + seasons + dayParts + references + decades + zones

  /// What each word is, by word.
  static let table = Dictionary(uniqueKeysWithValues: entries)

  /// Words that are known by their shape in a pattern: numbers, ordinals, and what opens a count
  /// or a holiday.
  static let shapes: [String] =
    numberWords.map(\.0) + ordinalWords.map(\.0) + countOpeners + Holiday.firstWords

  /// Words that open a count without being a number.
  static let countOpeners = ["a", "an", "half"] + vagueWords

  /// Units as they are written right behind a number.
  static let gluedUnits: [String: TimeUnit] = [
    "sec": .second, "secs": .second, "min": .minute, "mins": .minute, "h": .hour,
    "hr": .hour, "hrs": .hour, "hour": .hour, "hours": .hour, "day": .day, "days": .day,
    "wk": .week, "wks": .week, "week": .week, "weeks": .week, "month": .month, "months": .month,
    "yr": .year, "yrs": .year, "year": .year, "years": .year, "y": .year, "w": .week,
  ]

  /// Words besides those of ``entries`` that a time expression can be built on.
  static let hearts: Set<String> = Set(
    ["now", "currently", "presently", "nowadays", "current", "present", "moment", "recently"]
      + ["lately", "recent", "past", "former", "future", "term", "time", "point", "period"]
      + [
        "tonight", "overnight", "seventeen", "eighteen", "nineteen", "thousand", "dusk", "dawn",
        "war", "revolution", "empire", "uprising",
      ]
      + [
        "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
      ]
      + [
        "daytime", "weekday", "weekdays", "workday", "workdays", "occupation", "summit", "campaign",
        "era", "q1", "q2", "q3", "q4", "h1", "h2",
        "ago",
      ]
      + Holiday.firstWords
  )

  /// Words that a time can be built on in requests only.
  static let heartsOfRequests: Set<String> = [
    "eod", "eom", "eoy", "bom", "boy", "half", "quarter", "past", "noonish", "tonite", "present",
    "time", "closest", "nearest",
  ]

  private static let months: [(String, TimeWord)] =
    [
      ("january", 1), ("february", 2), ("april", 4), ("june", 6), ("july", 7), ("august", 8),
      ("september", 9), ("october", 10), ("november", 11), ("december", 12),
    ].map { ($0, .month($1, isShort: false)) }
    + [
      ("march", 3), ("may", 5), ("jan", 1), ("jan.", 1), ("feb", 2), ("feb.", 2), ("mar", 3),
      ("mar.", 3), ("apr", 4), ("apr.", 4), ("jun", 6), ("jun.", 6), ("jul", 7), ("jul.", 7),
      ("aug", 8), ("aug.", 8), ("sep", 9), ("sep.", 9), ("sept", 9), ("sept.", 9), ("oct", 10),
      ("oct.", 10), ("nov", 11), ("nov.", 11), ("dec", 12), ("dec.", 12),
    ].map { ($0, .month($1, isShort: true)) }

  private static let weekdays: [(String, TimeWord)] =
    [
      ("monday", 1), ("tuesday", 2), ("wednesday", 3), ("thursday", 4), ("friday", 5),
      ("saturday", 6), ("sunday", 7),
    ].map { ($0, .weekday($1, isShort: false)) }
    + [
      ("mon", 1), ("tue", 2), ("wed", 3), ("thu", 4), ("thur", 4), ("fri", 5), ("sat", 6),
      ("sun", 7), ("mon.", 1), ("tue.", 2), ("tues.", 2), ("tues", 2), ("wed.", 3), ("thu.", 4),
      ("thur.", 4),
      ("thurs.", 4), ("thurs", 4), ("fri.", 5), ("sat.", 6), ("sun.", 7),
    ].map { ($0, .weekday($1, isShort: true)) }

  private static let pluralWeekdays: [(String, TimeWord)] = [
    ("mondays", 1), ("tuesdays", 2), ("wednesdays", 3), ("thursdays", 4), ("fridays", 5),
    ("saturdays", 6), ("sundays", 7),
  ].map { ($0, .weekdays($1)) }

  private static let zones: [(String, TimeWord)] =
    zoneOffsets.map { ($0.0, .zone) } + [("et", .zone)]

  /// By how many minutes zones are ahead of UTC; India's for the name that Israel and Ireland share.
  static let offsets = WordTable<Int>(zoneOffsets)

  private static let zoneOffsets: [(String, Int)] = [
    ("est", -300), ("edt", -240), ("gmt", 0), ("utc", 0), ("pst", -480), ("pdt", -420),
    ("cst", -360), ("cdt", -300), ("mst", -420), ("mdt", -360), ("bst", 60), ("cet", 60),
    ("ist", 330),
  ]

  private static let units: [(String, TimeWord)] =
    [
      ("second", .second), ("minute", .minute), ("hour", .hour), ("day", .day),
      ("weekend", .weekend), ("week", .week), ("fortnight", .fortnight), ("month", .month),
      ("quarter", .quarter), ("year", .year), ("decade", .decade), ("century", .century),
      ("millennium", .millennium), ("yr", .year), ("hr", .hour), ("h", .hour), ("min", .minute),
      ("sec", .second),
      ("qtr", .quarter), ("wk", .week), ("wkend", .weekend),
    ].map { ($0, .unit($1, isPlural: false)) }
    + [
      ("seconds", .second), ("minutes", .minute), ("hours", .hour), ("days", .day),
      ("weekends", .weekend), ("weeks", .week), ("fortnights", .fortnight), ("months", .month),
      ("quarters", .quarter), ("years", .year), ("decades", .decade), ("centuries", .century),
      ("millennia", .millennium), ("yrs", .year), ("hrs", .hour), ("mins", .minute),
      ("secs", .second), ("qtrs", .quarter), ("wks", .week),
    ].map { ($0, .unit($1, isPlural: true)) }

  private static let seasons: [(String, TimeWord)] = [
    ("spring", "SP"), ("summer", "SU"), ("autumn", "FA"), ("fall", "FA"), ("winter", "WI"),
  ].map { ($0, .season($1)) }

  private static let dayParts: [(String, TimeWord)] = [
    ("morning", .dayPart("MO")), ("mornings", .dayPart("MO")), ("afternoon", .dayPart("AF")),
    ("afternoons", .dayPart("AF")),
    ("evenings", .dayPart("EV")), ("nights", .dayPart("NI")), ("nite", .dayPart("NI")),
    ("evening", .dayPart("EV")), ("night", .dayPart("NI")), ("noon", .namedTime("T12:00")),
    ("midday", .namedTime("T12:00")), ("midnight", .namedTime("T24:00")),
  ]

  private static let references: [(String, TimeWord)] = [
    ("today", .relativeDay(0)), ("yesterday", .relativeDay(-1)), ("tomorrow", .relativeDay(1)),
    // Short messages write these.
    ("tmr", .relativeDay(1)), ("tmrw", .relativeDay(1)), ("tomo", .relativeDay(1)),
    ("tdy", .relativeDay(0)), ("2day", .relativeDay(0)), ("yest", .relativeDay(-1)),
    ("ystd", .relativeDay(-1)),
    ("daily", .frequency("P1D")), ("weekly", .frequency("P1W")), ("monthly", .frequency("P1M")),
    ("quarterly", .frequency("P1Q")), ("yearly", .frequency("P1Y")),
    ("annually", .frequency("P1Y")), ("hourly", .frequency("PT1H")),
    ("nightly", .frequency("P1D")), ("everyday", .frequency("P1D")),
    ("fortnightly", .frequency("P2W")), ("biweekly", .frequency("P2W")),
    ("bimonthly", .frequency("P2M")), ("semiannually", .frequency("P6M")),
    ("biannually", .frequency("P6M")), ("biennially", .frequency("P2Y")),
  ]

  private static let decades: [(String, TimeWord)] = [
    ("twenties", 2), ("thirties", 3), ("forties", 4), ("fifties", 5), ("sixties", 6),
    ("seventies", 7), ("eighties", 8), ("nineties", 9),
  ].map { ($0, .decadeName($1)) }

  /// Number words that count units.
  static let numbers = WordTable<Int>(numberWords)

  private static let numberWords: [(String, Int)] = [
    ("zero", 0), ("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6),
    ("seven", 7), ("eight", 8), ("nine", 9), ("ten", 10), ("eleven", 11), ("twelve", 12),
    ("thirteen", 13), ("fourteen", 14), ("fifteen", 15), ("sixteen", 16), ("seventeen", 17),
    ("eighteen", 18), ("nineteen", 19), ("twenty", 20), ("thirty", 30), ("forty", 40),
    ("fifty", 50), ("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90),
  ]

  /// Ordinal words.
  static let ordinals = WordTable<Int>(ordinalWords)

  private static let ordinalWords: [(String, Int)] = [
    ("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("fifth", 5), ("sixth", 6),
    ("seventh", 7), ("eighth", 8), ("ninth", 9), ("tenth", 10), ("eleventh", 11), ("twelfth", 12),
    ("thirteenth", 13), ("fourteenth", 14), ("fifteenth", 15), ("sixteenth", 16),
    ("seventeenth", 17), ("eighteenth", 18), ("nineteenth", 19), ("twentieth", 20),
    ("thirtieth", 30),
  ]

  /// Words that make a count vague.
  static let vagueCounts = WordTable<Bool>(vagueWords, value: true)

  private static let vagueWords = [
    "few", "several", "many", "some", "couple", "pair", "numerous", "various", "countless",
  ]

  /// Prepositions that set how what is told stands to the date.
  static let relations = WordTable<DateMention.Relation>([
    ("since", .since), ("until", .until), ("till", .until), ("before", .before),
    ("after", .after), ("during", .during), ("throughout", .during), ("by", .until),
    ("through", .until),
  ])

  /// Words that make a four-digit number before or after them a year.
  static let yearCues = WordTable<Bool>(
    [
      "in", "since", "by", "of", "until", "till", "from", "to", "between", "before", "after",
      "during", "through", "throughout", "around", "about", "circa", "early", "late", "mid",
      "year", "fiscal", "spring", "summer", "autumn", "fall", "winter", "back", "for",
    ],
    value: true
  )

  /// Nouns that a four-digit number counts although they show no plural.
  static let counted = WordTable<Bool>(
    [
      "people", "men", "women", "children", "percent", "per", "troops", "police", "feet", "km",
      "g", "kg", "mg", "hp", "bc", "meters", "dollars", "euros", "pounds", "rpm", "m", "kj", "kcal",
      "kroner", "kronor", "yen", "rubles", "rupees", "yuan", "francs", "volts", "watts", "grams",
      "metres", "miles", "cc", "ft", "lb", "px", "mb", "gb", "kb", "kw", "mw", "mm", "cm", "ml",
    ],
    value: true
  )

  /// Words and signs before a number that make it a name or a price.
  static let numberedThings = WordTable<Bool>(
    [
      "no.", "no", "number", "route", "boeing", "page", "room", "highway", "flight", "model",
      "channel", "section", "chapter", "box", "bus", "exit", "suite", "apartment", "line", "lines",
      "rows", "row", "pages", "figure", "figures", "item", "items", "port", "rfc", "iso", "seats",
      "holds", "weighs", "costs", "equals", "employs", "totals", "counts",
    ],
    value: true
  )

  /// What a number before a name with them is the number of.
  static let streets = WordTable<Bool>(
    [
      "street", "st", "st.", "avenue", "ave", "ave.", "road", "rd", "rd.", "lane", "drive",
      "boulevard", "blvd", "blvd.", "place", "court", "square", "terrace", "highway", "way",
    ],
    value: true
  )

  /// Words that no noun is, so that a season or "the past" before them stands alone.
  static let functionWords = WordTable<Bool>(
    [
      "of", "and", "or", "in", "when", "the", "to", "is", "was", "are", "were", "but", "on", "at",
      "for", "with", "as", "by", "that", "while", "before", "after", "until", "he", "she", "they",
      "it", "we", "i", "had", "has", "have", "would", "will", "came", "comes", "from", "if", "a",
      "an", "this", "these", "those", "which", "who", "whose", "where", "not", "did", "does", "do",
      "can", "could", "may", "might", "should", "must", "than", "then", "because", "since",
      "though",
      "although", "his", "her", "their", "its", "our", "your", "my", "into", "over", "under",
      "between", "during", "through", "about", "be", "been", "being", "so", "you", "there", "here",
      "also", "only", "again", "'s", "n't", "'ll", "'d", "'re", "'ve", "became", "made", "saw",
      "began", "brought", "went", "took", "per", "ago", "later", "earlier", "some", "more", "most",
      "less", "old", "both", "all", "any", "no", "nor", "yet", "each", "every", "him", "them", "us",
    ],
    value: true
  )

  /// Words that say that what is told lies ahead.
  static let futureCues = WordTable<Bool>(
    [
      "will", "'ll", "shall", "scheduled", "due", "expected", "expects", "plans", "planned",
      "going", "upcoming", "next", "wo", "until",
    ],
    value: true
  )

  /// Words that what hangs on them lies ahead of: "scheduled for Friday".
  static let plannedWords = WordTable<Bool>(
    [
      "scheduled", "due", "expected", "expects", "plans", "planned", "planning", "upcoming",
      "slated", "intends", "hopes", "aims",
    ],
    value: true
  )

  /// Words that a verb follows in its base form.
  static let beforeVerbs = WordTable<Bool>(
    [
      "will", "'ll", "shall", "would", "'d", "could", "may", "might", "can", "should", "must",
      "n't", "did", "does", "ca", "wo",
    ],
    value: true
  )

  /// Helping verbs that put what they help ahead.
  static let futureHelpers = WordTable<Bool>(
    [
      "will", "'ll", "shall", "wo", "would", "'d", "may", "might", "should", "must",
    ],
    value: true
  )

  /// Verbs of what is on the calendar: "opens on Friday".
  static let scheduledVerbs = WordTable<Bool>(
    [
      "run", "runs", "open", "opens", "close", "closes", "start", "starts", "begin", "begins",
      "end", "ends", "expire", "expires", "arrive", "arrives", "leave", "leaves", "meet", "meets",
      "play", "plays", "launch", "launches", "take", "takes", "come", "comes", "go", "goes",
      "return", "returns", "resume", "resumes", "tour", "tours", "air", "airs",
    ],
    value: true
  )

  /// Verbs of what is said, thought or lasting: their plain present is no habit either.
  static let singleVerbs = WordTable<Bool>(
    [
      "say", "says", "tell", "tells", "show", "shows", "continue", "continues", "last", "lasts",
      "face", "faces", "cover", "covers", "expect", "expects", "plan", "plans", "report",
      "reports", "believe", "believes", "think", "thinks", "know", "knows", "remember",
      "remembers", "recall", "recalls", "want", "wants", "hope", "hopes", "remain", "remains",
      "stay", "stays", "appear", "appears", "star", "stars", "has", "have", "mark", "marks",
      "follow", "follows", "date", "dates",
    ],
    value: true
  )

  /// Words that say that a thing is so time and again.
  static let habitCues = WordTable<Bool>(
    [
      "usually", "normally", "typically", "generally", "always", "often", "annually", "yearly",
      "seasonally", "season", "every", "each", "traditionally",
    ],
    value: true
  )

  /// Words that say that what is told lies behind.
  static let pastCues = WordTable<Bool>(
    [
      "said", "was", "were", "had", "did", "told", "reported", "announced", "has", "been", "closed",
      "rose", "fell", "ended", "came", "went", "took", "made", "began", "died", "killed",
    ],
    value: true
  )
}
