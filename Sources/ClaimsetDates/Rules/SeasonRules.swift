// Seasons and holidays.

extension TimeRule {
  static let seasons: [TimeRule] = [
    TimeRule(
      "season-year",
      [
        "EDGE? the? SEASON (, | of | in)? (YEAR | 'YY | YEARWORDS | OLDYEAR BC) {! - | NAME}",
        "EDGE? the? SEASON YEARWORD", "YEARALONE SEASON {NONOUN}",
        "EDGE? the? SEASON of (the (previous | preceding) year #text #lastyear | the (following | next) year #text #nextyear)",
      ],
      { $0.pointValue },
      example: "It burned in [the summer of 1998] and again. = 1998-SU",
      counter: "The 2018 winter games were dear."
    ),
    TimeRule(
      "season",
      [
        "EDGE? WHICH SEASON {! NAME}", "EDGE? that SEASON",
        "EDGE the? SEASONNAME {NONOUN}", "the SEASONNAME {NONOUN}",
        "{in | during | by | until | since | of | or | through | this} EDGE? the? SEASON {NONOUN}",
        "{last | this} EDGE SEASON",
        "{NONOUN} SEASONNAME {NONOUN}",
      ],
      { $0.seasonPoint },
      example: "It burned [last summer] to the ground. = 2012-SU",
      counter: "Prices fall and spring back at the winter games."
    ),
    TimeRule(
      "season-of-tale",
      ["EDGE? the? (SEASONNAME | spring) {! NAME | -}"],
      { $0.seasonPoint },
      in: .narrative,
      example: "In 1914 the war began, and [spring] brought rain. = 1914 1914-SP",
      counter: "A winter-proof coat helps."
    ),
    TimeRule(
      "holiday",
      ["(EDGE | WHICH)? HOLIDAY ((, | of)? YEAR)?"],
      { $0.holidayValue },
      example: "He spoke on [Christmas Day] in church. = 2012-12-25",
      counter: "The easter egg was hidden."
    ),
  ]
}
