// Dates that state a day of a month.

extension TimeRule {
  static let dates: [TimeRule] = [
    TimeRule(
      "september-11",
      [
        "{! on | by | until | in | from | -} SLASHDAY {! of | cup | cups}",
        "MONTH DAY {attack | attacks | terror | terrorist | terrorists | hijacker | hijackers}",
      ],
      { $0.september11 },
      example: "Much changed after [9/11] there. = 2001-09-11",
      counter: "Much changed on the May 3 attacks."
    ),
    TimeRule(
      "full-date",
      [
        "ONDAY? ROUND? (the? DAY of? | the? DAYWORD day? of) MONTH (, | of)? YEAR BC?",
        "ONDAY? ROUND? MONTH the? (DAY | DAYWORD) (, | of)? (YEAR | 'YY | YEARWORDS) BC?",
        "ONDAY? DAY - MONTH - (YEAR | YY)",
        "ONDAY? MONTH DAY , OLDYEAR BC",
        "ONDAY? DAY MONTH OLDYEAR BC",
        "ONDAY? the? DAYTH of? ANYMONTH (, | of)? YEAR",
        "ANYMONTH (DAY | DAYWORD) ,? YEAR",
        "DAY / MONTH / (YEAR | YY)", "YEAR - MONTH - DAY", "YEAR / MONTH / DAY",
      ],
      { $0.pointValue },
      example: "It sank on [Tuesday, 3 October 1939] at noon. = 1939-10-03",
      counter: "It sank on the 3 October boats."
    ),
    TimeRule(
      "day-month",
      [
        "ONDAY? EDGE? ROUND? (the? DAY of? | the DAYWORD day? of) MONTH YEARWORD?",
        "ONDAY? ROUND? MONTH the? DAY YEARWORD? {! % | percent | million | billion | thousand}",
        "(last #last | this past #last | next #next | this #this) MONTH DAY {! % | percent}",
        "ONDAY? MONTH the DAYWORD YEARWORD?",
        "WEEKDAY the DAY", "WEEKDAY DAYTH", "ONDAY? the? DAYTH of ANYMONTH", "MONTH / DAY",
        "ANYMONTH DAYTH", "the? DAYWORD of ANYMONTH {NONOUN}",
        "{on | by | until | since | before | after | from} the DAYTH {NONOUN}",
        "MONTH DAY (in | at) the (morning | afternoon | evening)",
      ],
      { $0.dayOfMonth },
      example: "They met on [the third of May] by the lake. = 2013-05-03",
      counter: "They sold May 3 percent of it."
    ),
    TimeRule(
      "days-of-month",
      [
        "[ONDAY? MONTH DAY] (- | to | and | through | until | or | –) [DAY ((, | of)? YEAR)?] {! MONTH | UNITS | FIGURE | %}",
        "[(ONDAY | the)? DAY] (- | to | and | until | or | –) [(ONDAY | the)? DAY of? MONTH ((, | of)? YEAR)?]",
        "[ONDAY? DAY of? MONTH] (DASH | to | and | until | or) [ONDAY? DAY of? MONTH (, | of)? YEAR]",
        "[ONDAY? MONTH DAY] (DASH | to | and | until | through | or) [ONDAY? MONTH DAY (, | of)? YEAR]",
      ],
      { $0.pointValue },
      example: "It rained from [5] to [8 March 2012] there. = 2012-03-05 2012-03-08",
      counter: "It rained from 5 to 8 all day."
    ),
    TimeRule(
      "numeric-date",
      ["ONDAY? NUMERICDATE"],
      { $0.pointValue },
      example: "The note is dated [2012-05-03] in ink. = 2012-05-03",
      counter: "Version 2.4.1 and build 10-22-7 are out."
    ),
    TimeRule(
      "slash-day",
      [
        "ONDAY SLASHDAY",
        "{on | by | until | since | from | before | after | till} SLASHDAY {! FIGURE | UNITS | of}",
      ],
      { $0.pointValue },
      example: "It closed on [2/15] for good. = 2013-02-15",
      counter: "About 2/15 of them left."
    ),
    TimeRule(
      "nth-of",
      [
        "the? (ORDINAL (last #final)? | last #final | final #final) (WEEKDAY | (day | week | weekend | month) #unit) (in | of) (MONTH INYEAR? | YEARALONE | OFMONTH | OFYEAR)",
        "the? (ORDINAL | DAY) of (OFMONTH | the? current month #thismonth)",
      ],
      { $0.nth },
      example: "Polls open on [the first Tuesday in May 2012] there. = 2012-05-01",
      counter: "Polls open on the first try in May."
    ),
  ]
}
