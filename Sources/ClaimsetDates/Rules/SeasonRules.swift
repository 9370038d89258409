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
      "seasons-of-year",
      [
        "[EDGE? the? SEASON] (and | to | or | DASH) [EDGE? the? SEASON (, | of | in)? (YEAR | OLDYEAR BC)] {! - | NAME}"
      ],
      { $0.pointValue },
      example: "They passed [the spring] and [late summer of 1943] in camp. = 1943-SP 1943-SU",
      counter: "They fall or spring back 1943 times."
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
      [
        "{! FIGURE} EDGE? the? (SEASONNAME | spring) {! NAME | -}",
        "(SEASONNAME | spring) {offensive | offensives | campaign | uprising | attack | fighting}",
      ],
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
