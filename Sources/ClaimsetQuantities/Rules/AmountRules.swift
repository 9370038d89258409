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
      counter: "It took two hours, ten people said. = 2 h | 10 people"
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
  ]
}
