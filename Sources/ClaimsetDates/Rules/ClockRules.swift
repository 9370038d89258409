// Times of the day.

extension TimeRule {
  static let clocks: [TimeRule] = [
    TimeRule(
      "clock",
      [
        "ROUND? CLOCK ZONE?",
        "ROUND? HOUR o'clock (in the (morning #am | afternoon #pm | evening #pm))?",
        "{at | by | until | till | around | about | before | after | from | to | since | and} BARECLOCK ZONE? {! - | FIGURE | %}",
        "BARECLOCK (ZONE | hours | local time)",
        "(HOUR | BARECLOCK) in the (morning #am | afternoon #pm | evening #pm)",
        "HOUR at night #pm",
        "half past HOUR #halfpast", "quarter past HOUR #quarterpast",
        "(a quarter | quarter) to HOUR #quarterto",
        "a quarter past HOUR #quarterpast", "half past (HOUR o'clock | CLOCK) #halfpast",
        "a? quarter past CLOCK #quarterpast", "a? quarter to CLOCK #quarterto",
        "(HOUR | BARECLOCK | CLOCK) o'clock? in the (morning #am | afternoon #pm | evening #pm)",
        "{at} SPOKENTIME {NONOUN}", "HHMM ZONE",
        "{at | by | until | till | around | about | before | after | from | to | since} HHMM (hours | hrs | local time)",
      ],
      { $0.clockValue },
      example: "Doors open at [8:30 p.m.] by the lake. = 2013-06-12T20:30",
      counter: "They won 8:30 to nothing."
    ),
    TimeRule(
      "clock-day",
      [
        "ROUND? CLOCK ZONE? (on | ,)? (WEEKDAYNAME | RELATIVEDAY | this PART | tonight #pm)",
        "ROUND? CLOCK ZONE? (on | ,)? ONDAY? (MONTH DAY | DAY MONTH) INYEAR?",
        "{at | by | until | around | about} BARECLOCK ZONE? (on | ,)? (WEEKDAYNAME | RELATIVEDAY | ONDAY? (MONTH DAY | DAY MONTH) INYEAR?)",
        "(WEEKDAYNAME | RELATIVEDAY) (at | ,)? (CLOCK | HOUR o'clock) ZONE?",
        "(MONTH DAY | DAY MONTH) INYEAR? (at | ,) CLOCK ZONE?",
        "WHICH WEEKDAY (at | ,)? (CLOCK | HOUR o'clock) ZONE?",
        "NUMERICDATE (at | ,)? (CLOCK | BARECLOCK) ZONE?",
        "(WEEKDAYNAME | RELATIVEDAY) at BARECLOCK ZONE?",
        "(WEEKDAYNAME | RELATIVEDAY | tonight #pm) (at | @) HOUR {! - | FIGURE | % | UNITS | to}",
        "(MONTH DAY | DAY MONTH) INYEAR? ,? CLOCK ZONE?",
        "WEEKDAYNAME (morning #am | afternoon #pm | evening #pm | night #pm) (at | @) (HOUR | BARECLOCK | CLOCK)",
        "RELATIVEDAY (morning #am | afternoon #pm | evening #pm | night #pm) (at | @) (HOUR | BARECLOCK | CLOCK)",
        "(ONDAY? (MONTH DAY | DAY MONTH) INYEAR? | NUMERICDATE) (at | @) (BARECLOCK | HOUR {NONOUN}) ZONE?",
        "this (morning #am | afternoon #pm | evening #pm) (at | @) (HOUR | BARECLOCK | CLOCK)",
        "(BARECLOCK | CLOCK) (tonight #pm | this (morning #am | afternoon #pm | evening #pm))",
        "{at | by | until | around | about | from} HOUR (tonight #pm | this (morning #am | afternoon #pm | evening #pm))",
        "tonight (at | @) (BARECLOCK | CLOCK) #pm",
      ],
      { $0.clockDay },
      example: "They met at [8:30 a.m. EST Tuesday] by the lake. = 2013-06-11T08:30",
      counter: "She sat under one this morning. = 2013-06-12TMO"
    ),
    TimeRule(
      "clock-range",
      [
        "{! FIGURE | -} [ROUND? (CLOCK | BARECLOCK | HOUR)] (- | – | to | until | till) [CLOCK ZONE? (on? DAYOFCLOCK)?]",
        "{between} [(CLOCK | BARECLOCK | HOUR)] and [CLOCK ZONE? (on? DAYOFCLOCK)?]",
        "{from | between} [(BARECLOCK | HOUR)] (- | – | to | and | until | till) [BARECLOCK (on? DAYOFCLOCK)?] {! FIGURE | %}",
        "[DAYOFCLOCK (from | between | at | ,)? (CLOCK | BARECLOCK | HOUR)] (- | – | to | and | until | till) [(CLOCK | BARECLOCK) ZONE?]",
        "{from | between} [HOUR] (- | – | to | and | until | till) [(HOUR | BARECLOCK) in the (morning #am | afternoon #pm | evening #pm)]",
      ],
      { $0.clockOfRange },
      example:
        "Doors are open from [5] to [6:30 pm] by the lake. = 2013-06-12T17:00 2013-06-12T18:30",
      counter: "They won by 5 to 6 goals."
    ),
    TimeRule(
      "hour-told",
      [
        "HOURLY (daily | every day)? from [HOURWORD] (to | until | till) [HOURWORD] {END | on | and | but | or | every | RELATIVEDAY}",
        "HOURLY (at | by) (about | around)? [HOURWORD] {END | on | and | but | when | every | sharp | RELATIVEDAY}",
      ],
      { $0.hourTold },
      example: "The bakers worked from [nine] to [five]. = 2013-06-12T09:00 2013-06-12T17:00",
      counter: "It rose from nine to five, and she could read at nine."
    ),
  ]
}
