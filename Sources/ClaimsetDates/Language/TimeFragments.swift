// Data table: the pieces of pattern that several rules share, by name.

/// The fragments of the rule language.
enum TimeFragments {
  /// Pieces of pattern.
  static let table: [String: String] = [
    // "early", "mid-", "the very end of the": which third of what follows.
    "EDGE": """
    (the? very? (beginning | start | onset | outset | early part | first part) of the? #start \
    | the? very? (middle | midst) of the? #mid \
    | the? very? (end | close | tail end | latter part | last part) of the? #end \
    | the? (early -? | earlier) (in the?)? #start | the? late -? (in the?)? #end \
    | the? latter #end \
    | the? (mid -? | middle) #mid)
    """,
    // "about", "around": the point that follows is loose.
    "ROUND": """
    ((about | around | approximately | roughly | circa | ca. | c. | sometime in) #approx)
    """,
    // "nearly", "at least", "up to": the amount that follows is a bound.
    "AMOUNT": """
    ((about | around | approximately | roughly | some | perhaps | maybe | an estimated) #approx \
    | (nearly | almost | close to | just under | less than | under | fewer than | not quite) #less \
    | (a little | slightly | much | well | just)? (more than | longer than | over {! the | several | many | few | some | his | her | their} | upwards of) #more \
    | (at least | no less than | no fewer than | not less than | a minimum of) #atleast \
    | (up to | at most | no more than | not more than | as many as | as long as) #atmost)
    """,
    // "last", "next", "this": which of those that come again and again.
    "WHICH": """
    ((last | this past | the? previous) #last \
    | (next | this coming | the? following | the? coming) #next | this #this)
    """,
    // "of last year", "that year": the year of a month or a quarter.
    "YEARWORD": """
    (of? (last year | the year before) #lastyear | of? this year #thisyear \
    | of? (next year | the coming year) #nextyear | of? (that | the? same) year #sameyear)
    """,
    // "of last month", "of the month".
    "OFMONTH": """
    ((last | the previous) month #lastmonth | (this | the) month #thismonth \
    | the? (next | coming) month #nextmonth)
    """,
    // "of last year", "of the year".
    "OFYEAR": """
    ((last | the previous) year #lastyear | (this | the) year #thisyear \
    | (next | the coming) year #nextyear)
    """,
    // ", 1939", "of 1939", "'39".
    "INYEAR": "((, | of)? YEAR | of? 'YY | YEARWORDS)",
    "BC": "((bc | b.c. | bce | b.c.e. | b.c) #bc)",
    "AD": "(ad | a.d. | ce | c.e.)",
    // "Sunday, " before a date.
    "ONDAY": "(the? WEEKDAY (, | the)?)",
    // The first, the last, the next of an amount: "the first two years".
    "PHASE": """
    ((first | (last | past) #back | (next | coming | upcoming) #ahead | final | following | previous \
    | preceding | latest | same | remaining | subsequent | intervening | opening | closing | ensuing) #text)
    """,
    // The day of a time of the day.
    "DAYOFCLOCK":
      "(WEEKDAYNAME | RELATIVEDAY | ONDAY? (MONTH DAY | DAY MONTH) INYEAR? | NUMERICDATE)",
    "ARTICLE": "(a | an | one)",
    // What an hour is told of without more words: "opens at nine", "in bed by ten".
    "HOURLY": """
    (open | opens | opened | close | closes | closed | start | starts | started | begin | begins \
    | began | end | ends | ended | work | works | worked | working | meet | meets | met | arrive \
    | arrives | arrived | leave | leaves | left | return | returns | returned | wake | wakes | woke \
    | dine | dines | dined | breakfast | lunch | dinner | supper | bed | home | up)
    """,
    // Between the ends of a range.
    "TO": "(DASH | to | until | till | untill | til | thru | through)",
  ]

  /// Lists of words for contexts.
  static let words: [String: [String]] = [
    // Prepositions that a date follows.
    "WHEN": [
      "in", "of", "since", "until", "till", "by", "during", "from", "through", "between", "before",
      "after", "throughout", "to", "for", "and", "or", "around", "about", "early", "late", "mid",
      "every", "each",
    ],
    // Prepositions that a time of the day follows in requests.
    "CLOCKPREP": [
      "at", "@", "by", "until", "till", "from", "around", "about", "before", "after", "since",
      "between", "approximately", "circa",
    ],
    // Prepositions and verbs that an amount of time follows.
    "FORTIME": [
      "for", "in", "within", "after", "over", "than", "about", "nearly", "almost", "of", "took",
      "take", "takes", "lasted", "lasts", "last", "once", "spent", "spend", "only", "just", "at",
      "least", "during", "before", "by", "every", "through", "per",
    ],
  ]
}
