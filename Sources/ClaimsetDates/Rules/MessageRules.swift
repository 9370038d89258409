// What short messages tell without the words that prose puts around it.

extension TimeRule {
  static let messages: [TimeRule] = [
    TimeRule(
      "message-unit",
      [
        "(a | an | one | another | the whole)? (day | week | month | year | hour) #one {! old | -}",
        "(day | year) DAY #one", "(ORDINAL | DAYTH) (day | year) #one",
      ],
      { $0.duration },
      in: .messages,
      example: "What a long [day] here = P1D",
      counter: "A day-old loaf and 2 days here"
    ),
    TimeRule(
      "message-this",
      ["the (day | week | month | year) {! of} #here"],
      { $0.shift },
      in: .messages,
      example: "Buns to end off [the week] here = 2013-W24",
      counter: "Buns of the weekly kind here"
    ),
    TimeRule(
      "message-weekend",
      ["(a | the | this)? weekend"],
      { $0.weekend },
      in: .messages,
      example: "Such a long [weekend] here = 2013-W24-WE",
      counter: "What a week here"
    ),
    TimeRule(
      "message-part",
      [
        "(a | one | the | the whole)? EDGE? PART", "(mornings | nights | evenings)",
        "(12 | twelve)? NAMEDTIME",
      ],
      { $0.partOfDay },
      in: .messages,
      example: "Off to the gym since [morning] here = 2013-06-12TMO",
      counter: "Off to the gym since here"
    ),
    TimeRule(
      "message-season",
      ["EDGE? (SEASONNAME | spring) {! NAME}"],
      { $0.seasonPoint },
      in: .messages,
      example: "New [spring] dress here = 2013-SP",
      counter: "Do not fall here"
    ),
    TimeRule(
      "message-weekday",
      ["WHICH? WEEKDAY {END}", "{on | by | until | since | every | till} WEEKDAY"],
      { $0.weekdayValue },
      in: .messages,
      example: "See you on [fri] here = 2013-06-07",
      counter: "We sat in the rain here"
    ),
    TimeRule(
      "message-future",
      ["future"],
      { _ in .reference("FUTURE_REF") },
      in: .messages,
      example: "More of it in [future] here = FUTURE_REF",
      counter: "More of it in futures here"
    ),
  ]
}
