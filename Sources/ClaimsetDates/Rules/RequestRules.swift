// What notes and requests tell shorter than prose does; tried before the other rules.

extension TimeRule {
  static let requests: [TimeRule] = [
    TimeRule(
      "request-date",
      [
        "ONDAY? ROUND? NOTEDATE {! - | % | FIGURE}", "{END} the DAY {END}",
        "{on | by | until | since | before | after | from | till | for} the (DAY | DAYTH | DAYWORD) {NONOUN}",
        "{on | by | until | since | before | after | from | till | for} DAYTH {NONOUN}",
        "MONTH , ? (the? DAYWORD | DAYTH | DAY) INYEAR?",
        "the? (DAYWORD | DAYTH) (day of | of)? MONTH INYEAR?", "DAYWORD MONTH INYEAR?",
        "WEEKDAY the? (DAYTH | DAYWORD)", "WEEKDAY DAY {NONOUN}",
        "MONTH DAYWORD INYEAR?", "MONTH (, | of | in)? (YEAR | YEARWORDS)", "MONTHNAME",
        "(MONTH DAY | DAY MONTH) (in | of)? YEAR", "{END | on | next | last | this} WEEKDAY {END}",
        "{in | since | until | by | of} ANYMONTH {NONOUN}", "NOTEDATE INYEAR",
      ],
      { $0.point.day == nil && $0.point.month == nil ? $0.weekdayValue : $0.dayOfRequest },
      in: .requests,
      example: "Call me on [10-31-74] there. = 1974-10-31",
      counter: "Call me at 1-800 there."
    ),
    TimeRule(
      "request-clock",
      [
        "{! for | within | in | every | last | next | lasted | over | took} ROUND? TIMEMARKED {! %}",
        "{CLOCKPREP} ROUND? TIMEOFDAY {NONOUN | WEEKDAY | RELATIVEDAY | MONTH | next | this | tonight}",
        "{END} ROUND? TIMEOFDAY {END}",
      ],
      { $0.requestClock },
      in: .requests,
      example: "Meet me [20 past six in the evening] there. = 2013-06-12T18:20",
      counter: "Meet 6 of them."
    ),
    TimeRule(
      "request-clock-range",
      [
        "{CLOCKPREP} [TIMEOFDAY] TO [TIMEOFDAY] {! %}",
        "{between} [TIMEOFDAY] (and | TO) [TIMEOFDAY] {! %}",
        "[TIMEMARKED] TO [TIMEOFDAY] {! %}", "[TIMEOFDAY] TO [TIMEMARKED]",
        "{END} [TIMEOFDAY] TO [TIMEOFDAY] {END}",
      ],
      { $0.requestClock },
      in: .requests,
      example: "I am out from [11] to [1:30] there. = 2013-06-12T11:00 2013-06-12T13:30",
      counter: "They won 5 to 6 by luck."
    ),
    TimeRule(
      "request-part",
      [
        "{! one | a | every | each} EDGE? PART {NONOUN}", "EDGE? (tonite | tonight)",
        "(the? next | the? following) #next PART",
      ],
      { $0.partOfDay },
      in: .requests,
      example: "Remind me [early morning] there. = 2013-06-12TMO",
      counter: "Remind me of a morning walk."
    ),
    TimeRule(
      "request-days",
      [
        "[ONDAY? MONTH (DAY | DAYTH | the? DAYWORD)] (TO | or | and) [ONDAY? the? (DAY | DAYTH | DAYWORD) INYEAR?] {! MONTH | UNITS | FIGURE | %}",
        "[ONDAY? the? (DAY | DAYTH | DAYWORD)] (TO | or | and) [ONDAY? the? (DAY | DAYTH | DAYWORD) of? MONTH INYEAR?]",
        "{from | between} [NOTEDATE] (TO | and) [NOTEDATE]", "[NOTEDATE] TO [NOTEDATE]",
      ],
      { $0.pointValue },
      in: .requests,
      example: "I am off [July ninth] through [seventeenth] there. = 2013-07-09 2013-07-17",
      counter: "I ran from first to third."
    ),
    TimeRule(
      "request-shift",
      [
        "{in | within} ROUND? (AMOUNTS | COUNT more? ANYUNIT | ARTICLE #one UNIT) {! - | ago | later}",
        "{in | within} ROUND? (half (a | an) UNIT #half | (a quarter #quarterpast | three - quarters #quarterto) of an UNIT)",
        "ROUND? (AMOUNTS | COUNT ANYUNIT | (ARTICLE | another) #one UNIT | half (a | an) UNIT #half) (from (right? now | today) | hence)",
        "{in | within} ROUND? GLUEDAMOUNT {! - | ago | later}", "GLUEDAMOUNT ago #back",
        "ROUND? (AMOUNTS | COUNT ANYUNIT | ARTICLE #one UNIT | half (a | an) UNIT #half) (ago | back {END}) #back",
      ],
      { $0.fromNow },
      in: .requests,
      example: "Call me in [two weeks] there. = 2013-06-26",
      counter: "Two weeks are enough."
    ),
    TimeRule(
      "request-holiday",
      ["WHICH? the? HOLIDAY (, | of | in)? (YEAR | YEARWORDS)"],
      { $0.holidayValue },
      in: .requests,
      example: "Book a table for [Christmas in 2015] there. = 2015-12-25",
      counter: "Book a table for 2015 guests."
    ),
    TimeRule(
      "request-present",
      ["{at} this time {NONOUN}", "{at} present {NONOUN}"],
      { _ in .reference("PRESENT_REF") },
      in: .requests,
      example: "We are shut at [present] there. = PRESENT_REF",
      counter: "We are shut at presentations."
    ),
    TimeRule(
      "request-now",
      [
        "{of | in | for} the (day | week | month | year) {NONOUN} #here",
        "{till | to | until} (date | today) #here",
      ],
      { $0.shift },
      in: .requests,
      example: "Who is the worker of [the month] there? = 2013-06",
      counter: "The month was dry."
    ),
    TimeRule(
      "request-whole",
      ["(all | the whole | the entire) LONGUNIT {! long} #one", "all (day | night) long? #one"],
      { $0.duration },
      in: .requests,
      example: "Show sales for [all week] there. = P1W",
      counter: "All weeks are long."
    ),
    TimeRule(
      "request-set",
      [
        "every COUNT ANYUNIT", "FREQUENCY", "{NONOUN} (mornings | afternoons | evenings | nights)",
        "WEEKDAY (mornings | afternoons | evenings | nights)",
      ],
      { $0.everyOfRequest },
      in: .requests,
      example: "Plan a [quarterly] meeting with us. = P1Q",
      counter: "Quarters are long."
    ),
    TimeRule(
      "request-run",
      [
        "the? (next | coming | upcoming | following) #ahead COUNT ANYUNIT {! of}",
        "the? COUNT (next | coming | upcoming | following) #ahead ANYUNIT {! of}",
        "{! will | shall | should | would | could | may | can | to | not | n't | that | which | it | they} the? (last | past | previous) #back COUNT ANYUNIT {! of}",
        "the? COUNT (last | past | previous) #back ANYUNIT {! of}",
      ],
      { $0.run },
      in: .requests,
      example: "I am out [the next 3 days] there. = P3D",
      counter: "I am out of the next best thing."
    ),
    TimeRule(
      "request-weekday",
      [
        "(the | on)? (next | following) #next WEEKDAY PART?",
        "the? (last | previous) #last WEEKDAY PART?", "this #this WEEKDAY PART?",
        "(this coming | this upcoming | upcoming | coming) WEEKDAY #near",
        "WEEKDAY after next #couple",
      ],
      { $0.effects.contains(.near) ? $0.weekdayValue : $0.weekdayByWeek },
      in: .requests,
      example: "See you [next Friday] there. = 2013-06-21",
      counter: "See you next to a fridge."
    ),
    TimeRule(
      "request-stretch",
      [
        "(past | previous) LONGUNIT {NONOUN} #back", "EDGE (past | previous) LONGUNIT #back",
        "EDGE? current LONGUNIT #here", "EDGE ROUND next LONGUNIT #ahead",
      ],
      { $0.shift },
      in: .requests,
      example: "Show sales of [past week] there. = 2013-W23",
      counter: "We walked past weekly papers."
    ),
    TimeRule(
      "request-edge",
      [
        "the? eod #end", "the? eom #end #thismonth", "the? eoy #end #thisyear",
        "the? bom #start #thismonth",
      ],
      { $0.officeEdge },
      in: .requests,
      example: "Send it by [EOM] to us. = 2013-06",
      counter: "Send the bomb away."
    ),
    TimeRule(
      "week-number",
      ["the? week COUNT ((of | in | ,)? (YEAR | OFYEAR))? {! UNITS}"],
      { $0.weekNumber },
      in: .requests,
      example: "Show sales in [week 31] there. = 2013-W31",
      counter: "Show a week of sales."
    ),
    TimeRule(
      "closest",
      [
        "the? ORDINAL? (closest | nearest) (WEEKDAY | HOLIDAY) to (ONDAY? the? (MONTH (DAY | DAYWORD) | DAY of? MONTH) INYEAR? | RELATIVEDAY)"
      ],
      { $0.nearestDay },
      in: .requests,
      example: "Book [the closest Monday to 5 October] there. = 2013-10-07",
      counter: "The closest shop is shut."
    ),
  ]
}
