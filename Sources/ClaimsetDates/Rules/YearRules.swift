// Years and what is longer, and the quarters and halves of years.

extension TimeRule {
  static let years: [TimeRule] = [
    TimeRule(
      "year",
      [
        "ROUND? EDGE? (the year)? YEARALONE", "EDGE? ROUND? YEARALONE", "{in} YEARWORDS",
        "the years YEARALONE",
        "EDGE? (the year)? YEARWORDS {! FIGURE | UNITS}",
        "{in | of | since | spring | summer | autumn | fall | winter} 'YY",
        "the YEARALONE period",
      ],
      { $0.pointValue },
      example: "The mill closed in [late 1998] for good. = 1998",
      counter: "More than 2000 people and 1800 - 2000 visitors took Route 1966 for $1990."
    ),
    TimeRule(
      "year-ad",
      ["ROUND? EDGE? (AD OLDYEAR | OLDYEAR AD)"],
      { $0.pointValue },
      example: "The town fell in [79 AD] at dusk. = 0079",
      counter: "The ad ran 79 times."
    ),
    TimeRule(
      "year-bc",
      ["ROUND? EDGE? OLDYEAR BC", "[OLDYEAR] (- | – | to | until | and | or) [OLDYEAR BC]"],
      { $0.pointValue },
      example: "They fought in [490 BC] near the sea. = BC0490",
      counter: "They drove 490 km to BC."
    ),
    TimeRule(
      "year-after-bc",
      ["{in | by | since | until | between | and | from | of} OLDYEAR {NONOUN}"],
      { $0.yearAfterBC },
      example: "They fought in 490 BC and in [480] again. = BC0490 BC0480",
      counter: "They fought in 1990 and killed 480 of them."
    ),
    TimeRule(
      "years-joined",
      ["{! -} [EDGE? YEARALONE] - [YY] {! -}", "[EDGE? YEARALONE] / [YY]"],
      { $0.pointValue },
      example: "The winter of [1957]-[58] was hard. = 1957 1958",
      counter: "The model 1957-A was hard to find."
    ),
    TimeRule(
      "before-or-after-year",
      ["(pre #before | post #after) - YEARALONE"],
      { $0.pointValue },
      example: "It is a [post-1998] building by the sea. = 1998",
      counter: "It is a post-office building."
    ),
    TimeRule(
      "fiscal-year",
      [
        "EDGE? (the? #fiscal fiscal year? | the? fiscal #fiscal) YEAR",
        "#fiscal financial year YEAR",
      ],
      { $0.pointValue },
      example: "Sales doubled in [fiscal 2011] again. = 2011",
      counter: "A fiscal rule came in."
    ),
    TimeRule(
      "decade",
      [
        "ROUND? EDGE? (the? (early #start | late #end | mid -? #mid))? the? (DECADE | DECADENAME)",
        "EDGE? the (early #start | late #end | mid - #mid)? YEAR 's {! NAME}",
        "ROUND? EDGE? the? (early #start | late #end | mid -? #mid)? OLDDECADE BC",
      ],
      { $0.decadePoint },
      example: "It grew in [the late 1990s] and shrank. = 199",
      counter: "In his 90s he sang."
    ),
    TimeRule(
      "century",
      [
        "ROUND? EDGE? (early #start | late #end | mid - #mid)? the? (early #start | late #end | mid - #mid)? ORDINAL - ? century BC?"
      ],
      { $0.century },
      example: "It was built in [the 19th century] by monks. = 18",
      counter: "A century of runs came first."
    ),
    TimeRule(
      "quarter",
      [
        "EDGE? the? (current | year - (ago | earlier) #lastyear | fiscal -?)? ORDINAL fiscal? (- ? (quarter | qtr)) ((, | of)? YEAR | YEARWORD | of fiscal #fiscal YEAR | of the year)? {! UNIT}",
        "(last year #lastyear | this year #thisyear | next year #nextyear | YEARALONE) 's? ORDINAL - ? quarter",
        "the YEARALONE ORDINAL - ? quarter",
        "(q1 #q1 | q2 #q2 | q3 #q3 | q4 #q4) (of? YEAR)?",
        "YEAR -? (q1 #q1 | q2 #q2 | q3 #q3 | q4 #q4)",
      ],
      { $0.quarterPoint },
      example: "Sales rose in [the third quarter of 2012] again. = 2012-Q3",
      counter: "Three-quarters of them left."
    ),
    TimeRule(
      "quarter-code",
      ["{! -} QUARTERCODE (of? YEAR)?"],
      { $0.pointValue },
      example: "Sales rose in [4Q18] and again in [FY2019]. = 2018-Q4 2019",
      counter: "The AQ18 and the 5Q18 were sold."
    ),
    TimeRule(
      "half-year",
      [
        "EDGE? the (first #h1 | second #h2 | latter #h2) half (of? (YEAR | the? year | last year #lastyear | this year #thisyear | next year #nextyear))",
        "YEAR (h1 #h1 | h2 #h2)", "(h1 #h1 | h2 #h2) of? YEAR",
      ],
      { $0.pointValue },
      example: "Sales rose in [the first half of 2012] again. = 2012-H1",
      counter: "The first half of the game was dull."
    ),
  ]
}
