/// A class of words or figures that a pattern names in capitals: `MONTH`, `YEAR`, `COUNT`.
///
/// What a token must look like to be one is ``TimeMatcher``'s to say; what it then adds to the
/// reading is ``TimeMatch``'s.
enum TimeTerm: String, CaseIterable, Sendable {
  /// A month in any spelling; "may", "march" and abbreviations need their capital.
  case month = "MONTH"
  /// A month that needs no company: "October", "Oct."; not "May" nor "March".
  case monthName = "MONTHNAME"
  /// `3`, `31`, `3rd`: a day of a month in figures.
  case day = "DAY"
  /// "third", "thirty-first", "twenty second": a day of a month in words.
  case dayWord = "DAYWORD"
  /// Four figures from 1000 to 2099.
  case year = "YEAR"
  /// Four figures that their neighbours do not make a count, a price or a name.
  case yearAlone = "YEARALONE"
  /// Two figures behind a year that are no later year: the "03" of "2014-03".
  case monthDigits = "MM"
  /// Two figures: the "58" of "1957-58".
  case shortYear = "YY"
  /// A year with its hundreds left out: `'45`.
  case cutYear = "'YY"
  /// Up to five figures: the year of "490 BC".
  case oldYear = "OLDYEAR"
  /// "nineteen ninety-seven", "two thousand".
  case yearWords = "YEARWORDS"
  /// `1990s`, `90s`, `'90s`.
  case decade = "DECADE"
  /// `470s`: a decade of a year before Christ.
  case oldDecade = "OLDDECADE"
  /// `4Q18`, `FY2018`: see ``QuarterCode``.
  case quarterCode = "QUARTERCODE"
  /// "nineties".
  case decadeName = "DECADENAME"
  /// A weekday in any spelling.
  case weekday = "WEEKDAY"
  /// A weekday that needs no company: "Friday", "Fri."; not "Sat" nor "Sun".
  case weekdayName = "WEEKDAYNAME"
  /// "Tuesdays".
  case weekdays = "WEEKDAYS"
  /// One unit: "second" to "millennium".
  case unit = "UNIT"
  /// Units in the plural.
  case units = "UNITS"
  /// A unit in either number.
  case anyUnit = "ANYUNIT"
  /// One unit of a day or longer.
  case longUnit = "LONGUNIT"
  /// Units of a day or longer in the plural.
  case longUnits = "LONGUNITS"
  /// "spring", "summer", "autumn", "fall", "winter".
  case season = "SEASON"
  /// A season whose name is no other word: all but "spring" and "fall".
  case seasonName = "SEASONNAME"
  /// "morning", "afternoon", "evening", "night".
  case part = "PART"
  /// "noon", "midnight".
  case namedTime = "NAMEDTIME"
  /// "yesterday", "today", "tomorrow".
  case relativeDay = "RELATIVEDAY"
  /// "daily", "weekly".
  case frequency = "FREQUENCY"
  /// "first", `21st`.
  case ordinal = "ORDINAL"
  /// How many: `10`, `2.5`, "twenty-four", "a few", "two and a half".
  case count = "COUNT"
  /// `14:45`, `8:30`, `8.30` with "a.m." or "p.m.", `3pm`, `8 a.m.`.
  case clock = "CLOCK"
  /// Hours and minutes without "a.m.": `14:45`.
  case bareClock = "BARECLOCK"
  /// Hours and minutes in words: "three twenty".
  case spokenTime = "SPOKENTIME"
  /// A day of a month with its ending: `3rd`.
  case dayth = "DAYTH"
  /// A month in any spelling, "may" and "march" too.
  case anyMonth = "ANYMONTH"
  /// Amounts of several units, the longer first: "2 years 1 month".
  case amounts = "AMOUNTS"
  /// An amount in one token: `3h`, `2.5yrs`.
  case gluedAmount = "GLUEDAMOUNT"
  /// `0735`: hours and minutes in four figures.
  case fourFigureTime = "HHMM"
  /// An hour, 1-12, in figures or words.
  case hour = "HOUR"
  /// An hour in words, one to twelve.
  case hourWord = "HOURWORD"
  /// A time of the day in any form, a bare hour too: `6`, `815`, "ten past six", "noon".
  case timeOfDay = "TIMEOFDAY"
  /// A time of the day that can be nothing else: `6pm`, `15:30`, "half past six".
  case timeMarked = "TIMEMARKED"
  /// A date in figures as notes have it: `10-31-74`, `2-15`, `5.12`, `20160103`, `Dec31`.
  case noteDate = "NOTEDATE"
  /// A time zone: "EST", "GMT".
  case zone = "ZONE"
  /// `2014-03-22`, `10/30/89`, `22.03.2014`, `20140322`.
  case numericDate = "NUMERICDATE"
  /// `10/30`: a month and a day.
  case slashDay = "SLASHDAY"
  /// A holiday: "Christmas Day".
  case holiday = "HOLIDAY"
  /// An event of the user's vocabulary.
  case event = "EVENT"
  /// A capitalised word.
  case name = "NAME"
  /// A word in small letters that is neither a function word nor one of time.
  case filler = "FILLER"
  /// What ends a clause: punctuation, or nothing more.
  case end = "END"
  /// A dash, with spaces around it or without.
  case dash = "DASH"
  /// A word of any kind.
  case anyWord = "WORD"
  /// A plural noun or another thing that a number counts.
  case counted = "COUNTED"
  /// A token that is a figure.
  case figure = "FIGURE"
  /// A sign of a price, a number or a score.
  case sign = "SIGN"
  /// A function word, or what ends a clause: no noun follows.
  case noNoun = "NONOUN"
}
