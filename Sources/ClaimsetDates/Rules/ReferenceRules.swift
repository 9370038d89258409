// The past, the present and the future, and what hangs on an event.

extension TimeRule {
  static let references: [TimeRule] = [
    TimeRule(
      "present",
      [
        "(right | just)? now {! that}", "now and (then | again) #vague", "currently", "presently",
        "nowadays", "these days",
        "current {FILLER}", "{at | for | until | till | in | to | from | of} the present {NONOUN}",
        "(the)? present day", "the time being", "the present time", "the moment {END}",
      ],
      // "now and then" is no time in particular.
      { $0.effects.contains(.vague) ? .nothing : .reference("PRESENT_REF") },
      example: "It is [currently] dry by the lake. = PRESENT_REF",
      counter: "The presents were dear."
    ),
    TimeRule(
      "past",
      [
        "(more | most)? recently", "lately",
        "{in | of | from | about | for} the (recent | distant)? past {NONOUN}",
        "recent (years | days | decades | times | history)", "past (years | decades)",
        "the (past | last | previous) (years | days | decades)",
        "the (past | last) few (years | days) {! of}",
      ],
      { _ in .reference("PAST_REF") },
      example: "It was dry in [recent years] by the lake. = PAST_REF",
      counter: "He walked past the lake."
    ),
    TimeRule(
      "time-of-noun",
      ["former", "recent {FILLER}", "future {FILLER} #ahead"],
      { .reference($0.effects.contains(.ahead) ? "FUTURE_REF" : "PAST_REF") },
      in: .narrative,
      example: "In 1914 the [former] mill burned. = 1914 PAST_REF",
      counter: "The formation of the mill took long."
    ),
    TimeRule(
      "future",
      [
        "the (near | foreseeable | immediate | distant)? future {NONOUN}",
        "(the)? (near | immediate) future",
        "(the)? coming (days | weeks | months | years)", "the (near | short | long) term {NONOUN}",
      ],
      { _ in .reference("FUTURE_REF") },
      example: "They plan for [the near future] by the lake. = FUTURE_REF",
      counter: "Futures fell."
    ),
    TimeRule(
      "that-time",
      [
        "{at | by | during | from | since | until | about | around} (that | the same | the) (time | period) {! of}",
        "(that | the same) period", "this (time #here | period) {! last | next}",
      ],
      { $0.effects.contains(.here) ? .reference("PRESENT_REF") : .event },
      in: .narrative,
      example: "At [the time] they were allies. = ",
      counter: "It was time to go."
    ),
    TimeRule(
      "event",
      [
        "EDGE? the? EVENT"
      ],
      { $0.eventValue },
      example: "",
      counter: nil
    ),
    TimeRule(
      "edge-of-event",
      [
        "EDGE the? NAME (NAME)? (NAME)? (war | revolution | empire | uprising | occupation | summit | campaign | era)",
        "the outbreak of the? (NAME | FILLER)? war",
      ],
      { _ in .event },
      example: "They left at [the end of the Boer War] by sea. = ",
      counter: "They left at the end of the road."
    ),
  ]
}
