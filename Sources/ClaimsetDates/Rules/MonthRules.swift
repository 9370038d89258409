// Months, with or without a year.

extension TimeRule {
  static let months: [TimeRule] = [
    TimeRule(
      "month-year",
      [
        "(ROUND? EDGE? | EDGE? ROUND? | the month of) MONTH - ? (INYEAR | YEARWORD) BC?",
        "EDGE? MONTH (, | of)? OLDYEAR BC",
        "EDGE? MONTH of (the (previous | preceding) year #text #lastyear | the (following | next) year #text #nextyear)",
        "(last year #lastyear | this year #thisyear | next year #nextyear) 's MONTH",
      ],
      { $0.pointValue },
      example: "It opened in [late October 1939] to crowds. = 1939-10",
      counter: "In orchards there were few."
    ),
    TimeRule(
      "year-month",
      ["{! -} YEARALONE - MM {! -}"],
      { $0.pointValue },
      example: "The note is of [2012-05] or so. = 2012-05",
      counter: "Call 2010-05-86 now."
    ),
    TimeRule(
      "months-of-year",
      [
        "[EDGE? MONTH] (and | to | or | DASH | through | until) [EDGE? MONTH (, | of)? YEAR] {! FIGURE}"
      ],
      { $0.pointValue },
      example: "It ran from [May] to [July 2012] without rest. = 2012-05 2012-07",
      counter: "They may or may not."
    ),
    TimeRule(
      "month",
      [
        "EDGE? WHICH? MONTHNAME {! WEEKDAY}",
        "EDGE MONTH {! NAME}",
        "the month of MONTH", "(WHICH | that) MONTH {! NAME}",
        "{in | since | until | till | by | during | throughout} MONTH {! 's | NAME}",
        "{between | from} MONTH {and | to | until | through}",
        "{and | to | or | through} MONTH {END}", "{a} MONTH {FILLER}",
      ],
      { $0.pointValue },
      example: "It opened in [early March] to crowds. = 2013-03",
      counter: "They may march in with us."
    ),
  ]
}
