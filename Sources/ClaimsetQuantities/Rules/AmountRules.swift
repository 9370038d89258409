// Numbers with the units and currencies that belong to them.

extension ReadingRule {
  static let amounts: [ReadingRule] = [
    ReadingRule(
      "an age without a unit",
      "People over 65 ride free. = gt 65 a age",
      "My aunt is 34. = 34 a age",
      "The average age of the crew was 38. = 38 a age",
      counter: "Prices over 65 are rare. = gt 65",
      "The bus is 34. = 34"
    ),
    ReadingRule(
      "numbers in digits that go on in words",
      "They printed 4 thousand 3 hundred and 21 leaflets. = 4321 leaflet",
      counter: "They printed 4 thousand leaflets and 21 posters. = 4000 leaflet | 21 poster"
    ),
    ReadingRule(
      "the small part without its unit",
      "A pass is 15 dollars 50. = 15.50 USD?",
      "It took two hours ten. = 130 min",
      counter: "It took two hours, ten people said. = 2 h | 10 people",
      "It took a $24 million one-time charge. = 24000000 USD?"
    ),
    ReadingRule(
      "a code in thousands or millions",
      "The bridge cost MEUR 12. = 12000000 EUR",
      counter: "The bridge cost EUR 12. = 12 EUR"
    ),
    ReadingRule(
      "one of a measure told with an article",
      "They drank a gallon of cider. = 1 [gal_us]",
      counter: "It costs $3 a gallon. = 3 {USD}/[gal_us] USD?",
      "It was a ton of fun."
    ),
    ReadingRule(
      "the same number said again",
      "You have thirty (30) days. = 30 d",
      counter: "You have thirty (20) chairs. = 30"
    ),
    ReadingRule(
      "a bound that is denied",
      "The load must not exceed 30 kg. = le 30 kg",
      "It never fell below 5 per cent. = ge 5 %",
      counter: "Loads that exceed 30 kg are not carried. = gt 30 kg"
    ),
    ReadingRule(
      "a bound behind what is counted",
      "It seats 30 people at most. = le 30 people",
      "It costs $40, give or take. = approx 40 USD?",
      counter: "It seats 30 men, at least 10 of them old. = 30 man | ge 10"
    ),
    ReadingRule(
      "a part with a scale of its own",
      "It lost two billion and a half million votes. = 2000500000 vote",
      counter: "It lost two billion and a half votes. = 2500000000 vote"
    ),
    ReadingRule(
      "powers",
      "The cube has 2^10 cells. = 1024 cell",
      "It is 2.5^-1 of that. = 0.4",
      counter: "The cube has 2 ^ 10 cells. = 2 | 10 cell"
    ),
    ReadingRule(
      "a fraction read out",
      "The odds are one over twenty. = 0.05",
      counter: "It gained 3 over 20 days. = up 3 | 20 d"
    ),
    ReadingRule(
      "parts of more than twenty",
      "Three twenty-firsts were left. = 0.142857142857",
      counter: "She won three twenty-first birthdays."
    ),
    ReadingRule(
      "quarters of a year",
      "It grew in the past two quarters. = 2 quarter",
      counter: "It filled three quarters of the hall. = 0.75 hall"
    ),
    ReadingRule(
      "a part of one unit",
      "Add tenth of a gallon of oil. = 0.1 [gal_us]",
      counter: "It was the tenth of a series."
    ),
    ReadingRule(
      "a unit in brackets",
      "The load is 20 [kg] now. = 20 kg",
      counter: "The load is 20 [sic] now. = 20"
    ),
    ReadingRule(
      "what stands below the line as a power below zero",
      "The flow was 3 mol L-1 there. = 3 mol/L",
      "It ticks at 4 s-1 then. = 4 s-1",
      counter: "It took 4 s - 1 more than hers. = 4 s | 1"
    ),
    ReadingRule(
      "lengths that look like a time of day",
      "The grid is 2.1 pm wide. = 2.1 pm",
      counter: "We met at 2.15 pm there.",
      "We met at 2 pm there."
    ),
    ReadingRule(
      "bits in thousands",
      "The frame holds 1500 b of them. = 1500 bit",
      counter: "They paid $15b for it. = 15000000000 USD?"
    ),
    ReadingRule(
      "letters that are units by what is spoken of",
      "The dose was 3 R there. = 3 R",
      "A charge of 12 C is held. = 12 C",
      "She worked there for 10 a and left. = 10 a",
      counter: "The bread costs 18 R. = 18 ZAR",
      "It was 12 C outside. = 12 Cel",
      "He saw 10 a day. = 10 /d"
    ),
    ReadingRule(
      "a temperature with a name",
      "Nothing moves at absolute zero. = 0 K",
      counter: "They have absolute freedom."
    ),
    ReadingRule(
      "a count without its noun",
      "Three died in the fire. = 3",
      counter: "The three died in the fire.",
      "Those two met him."
    ),
    ReadingRule(
      "the sign of the rand",
      "The dam cost R18 million. = 18000000 ZAR",
      counter: "Take the R18 road.",
      "He wrote R 18 in ink."
    ),
    ReadingRule(
      "the cents of another dollar",
      "It lost 18 Canadian cents a share. = down 18 {cent}/{share} CAD",
      counter: "It lost 18 cents a share. = down 18 {cent}/{share} USD?"
    ),
    ReadingRule(
      "the mark as money",
      "It paid 30 million marks for the mine. = 30000000 DEM?",
      counter: "She had 30 marks in the test. = 30 mark"
    ),
    ReadingRule(
      "a share told before its number",
      "It has a tax percentage of 32. = 32 %",
      counter: "They lost a percentage of 32 boats. = 32 boat"
    ),
    ReadingRule(
      "a list that waits for its unit",
      "It paid 12, 8 and 5 dollars. = 12 USD? | 8 USD? | 5 USD?",
      "Add 10, 20 and 30 mg of it. = 10 mg | 20 mg | 30 mg",
      counter: "It paid 12 men, 8 boys and 5 dollars. = 12 man | 8 boy | 5 USD?"
    ),
    ReadingRule(
      "a part of one percent",
      "They own half of 1 percent of it. = 0.5 %",
      counter: "They own half of 2 boats. = 0.5 boat | 2 boat"
    ),
    ReadingRule(
      "a number read out with its point",
      "It was a one point four billion dollar plan. = 1400000000 USD?",
      counter: "At one point, six boats sank. = 6 boat"
    ),
    ReadingRule(
      "the letter of the weather",
      "It hit 40C (104F) there. = 40 Cel | 104 [degF]",
      counter: "The capacitor holds 10F of charge. = 10 F"
    ),
    ReadingRule(
      "points that are told, not scored",
      "They signed a statement of four points. = 4 point",
      "She has a ten-point plan. = 10 point",
      counter: "She has a lead of four points. = 4 {point}"
    ),
    ReadingRule(
      "how strong a crew is",
      "The 500-strong crew left. = 500 crew",
      counter: "The 500-man crew left. = 500 man"
    ),
    ReadingRule(
      "decades are no seconds",
      "They sang of the old 90s.",
      counter: "It ran for 90s there. = 90 s"
    ),
    ReadingRule(
      "pence",
      "The bun is 64p. = 64 {penny} GBP",
      counter: "See p 64 there."
    ),
  ]
}
