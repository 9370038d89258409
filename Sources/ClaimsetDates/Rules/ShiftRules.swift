// Dates counted from another: from the publication, or from the date before in the text.

extension TimeRule {
  static let shifts: [TimeRule] = [
    TimeRule(
      "ago",
      [
        "AMOUNT? (COUNT FILLER? | ARTICLE #one | another #one | half (a | an) #half) ANYUNIT (or (so #approx | more #more))? (ago | back {END}) #back",
        "AMOUNT? ARTICLE #one ANYUNIT and a half #half ago #back",
        "UNITS ago #vague #back", "long ago #vague #back",
        "COUNT ANYUNIT ago (today | yesterday | this week | this month) #back",
      ],
      { $0.shift },
      example: "He left [two years ago] by sea. = 2011",
      counter: "The ago of it all."
    ),
    TimeRule(
      "later",
      [
        "AMOUNT? (COUNT FILLER? | just? ARTICLE #one) ANYUNIT (or (so #approx | more #more))? (later | afterward | afterwards | thereafter) #ahead #text",
        "UNITS (later | afterwards) #vague #ahead #text",
        "AMOUNT? (COUNT | ARTICLE #one) ANYUNIT after {END} #ahead #text",
      ],
      { $0.shift },
      example: "In 1998 he left and [three years later] he was back. = 2001",
      counter: "He left later than we did."
    ),
    TimeRule(
      "earlier",
      [
        "AMOUNT? (COUNT | ARTICLE #one) ANYUNIT (earlier | previously | beforehand) #back #text",
        "AMOUNT? (COUNT | ARTICLE #one) ANYUNIT (before | prior) {END} #back #text",
        "UNITS (earlier | before | previously) {END} #vague #back #text",
      ],
      { $0.shift },
      example: "He left in 1998, and [two years earlier] he had come. = 1996",
      counter: "He came earlier in hours of need."
    ),
    TimeRule(
      "from-now",
      ["AMOUNT? (COUNT | ARTICLE #one) ANYUNIT (from (now | today) | hence) #ahead"],
      { $0.shift },
      example: "It ends [two years from now] at sea. = 2015",
      counter: "Two years from home he fell."
    ),
    TimeRule(
      "from-date",
      [
        """
        AMOUNT? (COUNT | ARTICLE #one) ANYUNIT (before #back | prior to #back | after #ahead | following #ahead) \
        (HOLIDAY (, ? YEAR)? | RELATIVEDAY | ONDAY? (MONTH DAY | DAY MONTH) INYEAR? | NUMERICDATE)
        """,
        "the day (before #back | after #ahead) #one (HOLIDAY | WHICH? WEEKDAYNAME | ONDAY? (MONTH DAY | DAY MONTH) INYEAR?)",
        """
        AMOUNT? (COUNT | ARTICLE #one) ANYUNIT from #ahead \
        (HOLIDAY | RELATIVEDAY | ONDAY? (MONTH DAY | DAY MONTH) INYEAR? | NUMERICDATE) \
        {! to | until | through | ,}
        """,
      ],
      { $0.offset },
      example: "They left [two weeks before Christmas] by sea. = 2012-12-11",
      counter: "They left two weeks before the fair."
    ),
    TimeRule(
      "weekdays-away",
      ["COUNT WEEKDAYS (ago | back) #back", "COUNT WEEKDAYS (from (now | today) | hence) #ahead"],
      { $0.weekdaysAway },
      example: "They left [two Fridays ago] by sea. = 2013-05-31",
      counter: "Two Fridays were wet."
    ),
    TimeRule(
      "last",
      [
        "(EDGE | earlier #start | later #end | sometime)? (last | this past) LONGUNIT #back {! of}",
        "(the LONGUNIT before last) #couple #back {! WEEKDAY | MONTH | NAME}",
        "the last (week | month | year | decade | century) #back {! of}",
        "(EDGE | earlier #start | later #end | sometime)? that LONGUNIT #here #text",
        "EDGE? (the | this | that) (very)? same LONGUNIT #here #text",
      ],
      { $0.shift },
      example: "It rained [early last week] in the hills. = 2013-W23",
      counter: "At last weeks of rain came."
    ),
    TimeRule(
      "this",
      [
        "(EDGE | earlier #start | later #end | sometime)? (this | this current | the current) (fiscal | calendar)? LONGUNIT #here",
        "the fiscal year #here", "(current | calendar) LONGUNIT {NONOUN} #here",
        "(later #end | earlier #start | late #end | early #start) in the LONGUNIT #here",
        "EDGE (the (fiscal | calendar)?)? LONGUNIT {! of} #here",
        "{for | during} the week {NONOUN} #here",
      ],
      { $0.shift },
      example: "It rained [earlier this month] in the hills. = 2013-06",
      counter: "This weekly paper is read."
    ),
    TimeRule(
      "next",
      [
        "(EDGE | earlier #start | later #end | sometime)? (next | this coming | the coming | the upcoming) LONGUNIT #ahead",
        "EDGE? the? (following | subsequent) LONGUNIT #ahead #text",
        "EDGE? the? next LONGUNIT #ahead #text",
        "EDGE? (coming | upcoming) LONGUNIT {NONOUN} #ahead",
        "(EDGE | later #end)? (the day after | the day following) {END} #ahead #text",
      ],
      { $0.shift },
      example: "It opens [early next year] in the hills. = 2014",
      counter: "Next to years of rain it is nothing."
    ),
    TimeRule(
      "previous",
      [
        "EDGE? the (previous | preceding | prior) LONGUNIT #back #text",
        "(the LONGUNIT before) {END} #back #text",
        "EDGE? (previous | preceding) LONGUNIT #back #text",
      ],
      { $0.shift },
      example: "It sank in 1998; [the previous year] it had been sold. = 1997",
      counter: "The previous yearly report is out."
    ),
    TimeRule(
      "year-end",
      [
        "EDGE? ROUND? the? year - ? end #end", "month - end #end", "quarter - end #end",
        "{at | by | before | after | until | since | around} (the | this)? (day | week | month | quarter | year | decade) 's end #end",
      ],
      { $0.unitEnd },
      example: "It closes by [year-end] in the hills. = 2013-12-31",
      counter: "Every year ends."
    ),
    TimeRule(
      "weekend",
      ["EDGE? the weekend"],
      { $0.weekend },
      example: "It was wet over [the weekend] in the hills. = 2013-W23-WE",
      counter: "It was a weekend house."
    ),
    TimeRule(
      "quarter-shift",
      [
        "the (latest | most recent) (fiscal)? (quarter | period) #here",
        "the? (comparable | corresponding | same)? year - (ago | earlier) (quarter | period) #lastyear",
        "the (comparable | corresponding | same) (quarter | period) (last year | a year (ago | earlier | before) | of last year | the year before) #lastyear",
        "{in | for | during | of | over | throughout | from | than | to | through} the (quarter | period) {! of | between | from | since | when | that} #here",
        "that quarter #here", "last year 's quarter #lastyear",
        "the YEAR quarter", "year - (ago | earlier) #lastyear",
      ],
      { $0.quarterShift },
      example:
        "In the third quarter of 2012 it lost; [the year-earlier quarter] was good. = 2011-Q3",
      counter: "A quarter of the town left."
    ),
  ]
}
