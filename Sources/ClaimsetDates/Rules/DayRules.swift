// Weekdays, days counted from today, and parts of the day.

extension TimeRule {
  static let days: [TimeRule] = [
    TimeRule(
      "weekday",
      [
        "the previous WEEKDAYNAME #text #last", "the (following | next) WEEKDAYNAME #text #next",
        "(EDGE | that)? WHICH? WEEKDAYNAME {! times}",
        "(WHICH | that) WEEKDAY {! NAME}",
        "{on | by | until | since} WEEKDAY {! NAME}",
      ],
      { $0.weekdayValue },
      example: "It opened on [Friday] to crowds. = 2013-06-07",
      counter: "He sat in the sun and wed."
    ),
    TimeRule(
      "weekday-week",
      [
        "WEEKDAYNAME (last week #last | next week #next | this week #this)",
        "(last week #last | next week #next | this week #this) (on | ,)? WEEKDAYNAME",
        "WEEKDAYNAME of (last week #last | next week #next | this week #this)",
      ],
      { $0.weekdayOfWeek },
      example: "It opened on [Monday last week] to crowds. = 2013-06-03",
      counter: "It opened on a weekday."
    ),
    TimeRule(
      "weekday-part",
      [
        "EDGE? WHICH? WEEKDAY (PART | NAMEDTIME)", "EDGE? PART (on | ,)? WEEKDAYNAME",
        "NAMEDTIME (on | ,)? WEEKDAYNAME",
      ],
      { $0.weekdayValue },
      example: "It struck on [Friday night] by the lake. = 2013-06-07TNI",
      counter: "Good morning to you."
    ),
    TimeRule(
      "relative-day",
      ["EDGE? RELATIVEDAY", "the? day before yesterday #back", "the? day after tomorrow #ahead"],
      { $0.relativeDayValue },
      example: "The strike ended [late yesterday] in song. = 2013-06-11",
      counter: "The strike ended a yesteryear away."
    ),
    TimeRule(
      "day-part",
      [
        "EDGE? RELATIVEDAY (in the)? PART", "EDGE? PART RELATIVEDAY", "NAMEDTIME RELATIVEDAY",
        "EDGE? this PART", "last #last PART", "tonight",
        "the? EDGE? PART of (ONDAY? MONTH DAY | ONDAY? DAY MONTH) INYEAR?",
        "EDGE? (MONTH DAY | DAY MONTH) (PART | NAMEDTIME)",
      ],
      { $0.partOfDay },
      example: "It struck [yesterday afternoon] by the lake. = 2013-06-11TAF",
      counter: "The afternoons were long."
    ),
    TimeRule(
      "part",
      [
        "{in | during | on | by | of | until | throughout} EDGE? (the | that) PART {! of}",
        "EDGE PART", "overnight", "EDGE? that PART",
        "{at | by | until | before | after | around} NAMEDTIME",
        "that same PART",
        "EDGE? the (next #next | following #next | previous #last) (PART | day 's? PART)",
        "the PART before {END} #last",
      ],
      { $0.partAlone },
      example: "It snowed in [the morning] and stopped. = 2013-06-12TMO",
      counter: "A night watchman came."
    ),
    TimeRule(
      "holiday-weekend",
      ["the? weekend of HOLIDAY INYEAR?", "HOLIDAY YEAR? weekend"],
      { $0.holidayWeekend },
      example: "They left on [Memorial Day weekend] by sea. = 2013-W21-WE",
      counter: "They left for the weekend of the fair."
    ),
    TimeRule(
      "week-of",
      [
        "the? week (of | ending | ended | starting | beginning | commencing) on? (MONTH DAY | DAY MONTH) INYEAR?",
        "{! -} w / c (MONTH DAY | DAY MONTH) INYEAR?", "w/c (MONTH DAY | DAY MONTH) INYEAR?",
        "the week of the DAYTH",
        "the week of HOLIDAY", "HOLIDAY week",
      ],
      { $0.weekOf },
      example: "It opens in [the week of May 6, 2013] at last. = 2013-W19",
      counter: "It opens in the week of reckoning."
    ),
  ]
}
