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
      "a number in the name of a model, a list, a show is none",
      "They sell 486-based machines.",
      "Fortune 500 firms",
      "He was on \"60 Minutes\" then.",
      counter: "a 486-page book = 486 page",
      "He was on for \"60 minutes\" then. = 60 min"
    ),
    ReadingRule(
      "a mark that points to a note is none",
      "as others found [17] later",
      "by some of them [3, 4]",
      counter: "He told of 17 [sic] boats. = 17"
    ),
    ReadingRule(
      "pages, days and players are named in a row",
      "See pages 71, 72 and 73.",
      "On day two it rained.",
      "Now number four is mine.",
      counter: "She read 72 and 73 pages. = 72 | 73 page"
    ),
    ReadingRule(
      "a version behind a name is none",
      "They wrote Harbour Reader 4.0 for it.",
      counter: "They gave Ana Harbour 4.0 litres. = 4.0 L"
    ),
    ReadingRule(
      "the number of a telephone is none",
      "Call 853-3242 then.",
      "Call +1 212-848 then.",
      counter: "It takes 853-3242 men. = 853..3242 man"
    ),
    ReadingRule(
      "a war named for its length has none",
      "the Nine Years\u{2019} War",
      counter: "the nine years of war = 9 a"
    ),
    ReadingRule(
      "the number of a house is none",
      "The shop at 405 Harbour Ave. is shut.",
      counter: "The 405 Harbour boats left. = 405 Harbour boat"
    ),
    ReadingRule(
      "the year of a level is none",
      "It fell below 1990 levels.",
      counter: "It was below 1990 tonnes. = lt 1990 t"
    ),
    ReadingRule(
      "a number that opens a point in speech is none",
      "He will, one, wait and, two, watch.",
      counter: "She ate two, he ate three pies. = 2 | 3 pie"
    ),
    ReadingRule(
      "a number that opens a point of a list is none",
      "The aims were: 1. Peace for all.",
      "7. Across the River",
      "2.3 The wall held.",
      counter: "The aims were 3. = 3"
    ),
    ReadingRule(
      "a number that names what stands before it is none",
      "Chapter 11 filings rose.",
      "The room 12 key is lost.",
      counter: "Every day 300 people leave. = 300 people",
      "On the bus 30 girls sang. = 30 girl"
    ),
    ReadingRule(
      "an idiom of money is none",
      "That is my two cents.",
      "Cloth is a dime a dozen.",
      counter: "It fell two cents a litre. = down 2 {cent}/L USD?"
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
      "a 3-for-1 split",
      counter: "It takes 2-3 days. = 2..3 d"
    ),
  ]
}
