// Amounts of time.

extension TimeRule {
  static let durations: [TimeRule] = [
    TimeRule(
      "duration",
      [
        """
        AMOUNT? (the | these | those | this | that | another | an additional | a further | its | their | his | her)? PHASE? \
        AMOUNT? COUNT (more | additional | full | whole | straight | consecutive | previous \
        | (next | coming | upcoming) #ahead #text | (last | past) #back #text | FILLER)? \
        UNITS (or (so #approx | more #more | longer #more) | long)? {! old | - old}
        """,
        "AMOUNT? COUNT - (UNIT | years | days | months | weeks) ((- long) | long)? {! old | -}",
        "(the | a | an) PHASE? COUNT - UNIT period",
        "AMOUNT? COUNT (more | extra | whole | full)? LONGUNIT long? {! old | -}",
        "AMOUNT? COUNT (hour | minute) {FILLER}",
        "COUNT - and - ARTICLE - half - UNIT",
      ],
      { $0.duration },
      example: "The siege took [nearly ten years] in all. = P10Y",
      counter: "A 2-year-old girl is ten years old."
    ),
    TimeRule(
      "long-duration",
      ["AMOUNT? AMOUNTS {! old | - | ago | later | earlier}", "GLUEDAMOUNT {! old | - | ago}"],
      { $0.longDuration },
      example: "The siege took [two years and a month] in all. = P2Y1M",
      counter: "A boy of two years and a month old girl."
    ),
    TimeRule(
      "one-unit",
      [
        "{in} (a | an | one) UNIT #one {NONOUN}",
        "AMOUNT (a | an | one | a full | a single) UNIT #one",
        "(a | an) (full | whole | single | entire | good) UNIT #one",
        "(another | an additional) UNIT #one",
        "(one | a) (more | further | extra) (LONGUNIT | hour | minute) #one",
        "all LONGUNIT long? #one {! -}", "(a | an | one) (LONGUNIT | hour) {after | before} #one",
        "(a | an | one) UNIT (and a half #half | or (so #approx | more #more)) #one",
        "one - ? UNIT #one {! of | old | -}",
        "{FORTIME} (a | an) UNIT #one {! of | ago | later | earlier | -}",
        "(a | the) half - ? (a | an)? UNIT #half",
        "half (a | an) UNIT #half", "the (entire | whole | full) UNIT #one",
        "the (past | first | final) (LONGUNIT | hour | minute) #one",
        "the last (LONGUNIT | hour | minute) #one {of}", "the last (hour | minute) #one",
        "{! -} UNIT - long #one", "{! -} (year | month | week | day | hour) long #one",
      ],
      { $0.duration },
      example: "It took [less than an hour] in all. = PT1H",
      counter: "They pay $5 a year for one of them."
    ),
    TimeRule(
      "year-of-report",
      [
        "{in | for | during | within | over | throughout | of} the (fiscal | full)? year #one {! of}"
      ],
      { $0.duration },
      example: "Costs were high for [the year] as a whole. = P1Y",
      counter: "It was the year of the mill."
    ),
    TimeRule(
      "recent-units",
      [
        "recent (months | weeks | quarters | hours)",
        "the? (past | last | next | coming) (months | weeks | hours)",
        "{! -} UNITS - long",
      ],
      { $0.vagueDuration },
      example: "Prices rose in [recent months] here. = PXM",
      counter: "Recent prices rose."
    ),
    TimeRule(
      "bare-units",
      [
        "{! early | late} (the | those | many | long)? (LONGUNITS | hours | minutes) {! old | -}",
        "the (PHASE | later) (LONGUNITS | hours | minutes) {! old | -}",
        "the (early | late) LONGUNITS {! old | -}", "the (early | late) hours {! of | old | -}",
        "(coming | previous | following) LONGUNITS",
        "(tens | dozens | hundreds | thousands) of UNITS",
      ],
      { $0.vagueDuration },
      example: "They fought for [decades] over it. = PXY",
      counter: "Its quarters and seconds were good."
    ),
  ]
}
