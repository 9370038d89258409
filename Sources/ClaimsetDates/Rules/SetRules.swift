// Times that come again and again.

extension TimeRule {
  static let sets: [TimeRule] = [
    TimeRule(
      "every",
      [
        "(every | each) single? ANYUNIT #one", "weekends #one", "every COUNT UNITS",
        "every other #couple UNIT",
        "once (a | every) UNIT #one",
        "each and every UNIT #one",
      ],
      { $0.every },
      example: "They leave [every two years] by sea. = P2Y",
      counter: "Every yearling was sold."
    ),
    TimeRule(
      "times-a",
      ["(once | twice | COUNT times) (a | an | per | each | every) UNIT"],
      { $0.timesOfUnit },
      example: "They meet [three times a week] there. = P1W",
      counter: "They met three times and a week was lost."
    ),
    TimeRule(
      "every-weekday",
      [
        "(every | each) other? WEEKDAY (PART)?", "WEEKDAYS",
        "WEEKDAYNAME (nights | mornings | afternoons | evenings)", "WEEKDAYS PART",
      ],
      { $0.everyWeekday },
      example: "They meet [every Friday] by the lake. = XXXX-WXX-5",
      counter: "They meet on Friday Street."
    ),
    TimeRule(
      "every-workday",
      ["(every | each) (weekday | workday)", "{on | during} (weekdays | workdays)"],
      { _ in .set("XXXX-WXX-WD", recurrence: "R/P1W") },
      example: "They meet on [weekdays] there. = XXXX-WXX-WD",
      counter: "They met on a weekday."
    ),
    TimeRule(
      "day-of-every-month",
      ["the? (DAYTH | DAYWORD) (day? of)? (every | each) month"],
      { $0.dayOfEveryMonth },
      example: "They meet on [the 19th of every month] there. = XXXX-XX-19",
      counter: "They met on the 19th of May and every month since."
    ),
    TimeRule(
      "every-clock",
      [
        "((every | each) WEEKDAY | WEEKDAYS) (at | ,)? (CLOCK | BARECLOCK)",
        "((every | each) (day | PART) | daily | everyday) (at | ,)? (CLOCK | BARECLOCK)",
        "CLOCK ((every | each) (day | PART) | daily | everyday)",
      ],
      { $0.everyClock },
      example: "They meet [every Friday at 8 p.m.] by the lake. = XXXX-WXX-5T20:00",
      counter: "They meet every day by 8 trees."
    ),
    TimeRule(
      "every-month",
      ["(every | each) (MONTH | SEASON)"],
      { $0.everyMonth },
      example: "They leave [every May] by sea. = XXXX-05",
      counter: "Every one of them may leave."
    ),
    TimeRule(
      "every-part",
      ["(every | each) (PART | NAMEDTIME)"],
      { $0.everyPart },
      example: "They sing [every morning] by the lake. = XXXX-XX-XXTMO",
      counter: "Every mourning dove sings."
    ),
    TimeRule(
      "at-night",
      ["{at | by} night", "{in | during | by | most} (the? daytime) #near"],
      { .anyDay($0.effects.contains(.near) ? "TDT" : "TNI") },
      example: "They march only by [night] there. = XXXX-XX-XXTNI",
      counter: "They sat by nightfall."
    ),
    TimeRule(
      "frequency",
      ["FREQUENCY {NONOUN}", "daily", "hourly", "nightly"],
      { $0.frequencyValue },
      example: "It is paid [annually] in coin. = P1Y",
      counter: "The annual report is out."
    ),
  ]
}
