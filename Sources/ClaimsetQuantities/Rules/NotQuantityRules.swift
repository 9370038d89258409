// Numbers that are no quantities, each beside one that is.

extension ReadingRule {
  static let notQuantities: [ReadingRule] = [
    ReadingRule(
      "a decade or a year of an era is none",
      "Music of the 80\u{2019}s played.",
      "the class of \u{2019}99",
      "the war (264 to 241 BC) began",
      "in the 460s BC",
      "built between A.D. 1000 and 1260",
      counter: "He counted to 80. = 80",
      "It took 46s to load. = 46 s"
    ),
    ReadingRule(
      "a number in a name is none",
      "the Committee of Thirty met",
      "by the Three Alls Policy",
      "Book 7 tells it.",
      "see book 7",
      "the MiG-15",
      "Route 66",
      "a Boeing 747",
      "the 11 Pro phone",
      "COVID-19",
      counter: "a committee of thirty = 30",
      "by three policies = 3 policy"
    ),
    ReadingRule(
      "a number that opens a point of a list is none",
      "The aims were: 1. Peace for all.",
      "7. Across the River",
      "2.3 The wall held.",
      counter: "The aims were 3. = 3"
    ),
    ReadingRule(
      "one as a pronoun is none",
      "on a one-by-one basis",
      "one showing the bridge",
      "No one came.",
      "one of the ways",
      "they told one another",
      "the one with a roof",
      counter: "one bridge = 1 bridge",
      "One building stood. = 1 building"
    ),
    ReadingRule(
      "an idiom is none",
      "a house for six figures",
      "back to square one",
      "a four-letter word",
      counter: "a house of six rooms = 6 room"
    ),
    ReadingRule(
      "a score, a time, a version, a telephone number is none",
      "It won 2-1.",
      "They met at 11:30.",
      "version 1.2.3 of it",
      "Call 555-123-4567 now.",
      counter: "It takes 2-3 days. = 2..3 d"
    ),
  ]
}
