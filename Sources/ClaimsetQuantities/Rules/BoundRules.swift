// Bounds, ranges, changes, vague amounts and rates.

extension ReadingRule {
  static let bounds: [ReadingRule] = [
    ReadingRule(
      "a bound before the number",
      "Over 300 people came. = gt 300 people",
      "At least 40 boats sank. = ge 40 boat",
      "It takes up to 12 hours. = le 12 h",
      "Fewer than 90 remain. = lt 90",
      "An estimated 7 million birds pass. = approx 7000000 bird",
      counter: "The yield edged up to 1.7 percent. = 1.7 %",
      "The bridge over 300 streams is old. = gt 300 stream",
      "All 300 people came. = 300 people"
    ),
    ReadingRule(
      "how far off, either way",
      "It has an error of plus or minus 4 percent. = 4 %",
      counter: "It is minus 4 degrees. = -4 deg"
    ),
    ReadingRule(
      "how long it takes, and not longer than",
      "It pays $3 million over 5 years. = 3000000 USD? | 5 a",
      "It grew over a 5-year period. = 5 a",
      counter: "It lasted over 5 years. = gt 5 a"
    ),
    ReadingRule(
      "what is told of, and not about how many",
      "It was a joke about 5 men. = 5 man",
      counter: "It took about 5 men. = approx 5 man"
    ),
    ReadingRule(
      "a bound behind the number",
      "It holds 50+ books. = ge 50 book",
      "It took 10 years or so. = approx 10 a",
      "It lasts 15-plus years. = ge 15 a",
      counter: "It holds 50 books, odd ones. = 50 book",
      "It fell 9 percent, or less than a third. = down 9 % | lt 0.333333333333"
    ),
    ReadingRule(
      "two ends of a range",
      "between 20 and 30 boxes = 20..30 box",
      "between 500-900 boxes = 500..900 box",
      "a walk of 15-22 miles = 15..22 [mi_i]",
      "5 to 10 billion euros = 5000000000..10000000000 EUR",
      "a $10-$20 fee = 10..20 USD?",
      "The ratio is 0.1-0.2 there. = 0.1..0.2",
      counter: "20 boxes and 30 bags = 20 box | 30 bag",
      "It won 22-15."
    ),
    ReadingRule(
      "one number or the next",
      "Four or five men came. = 4..5 man",
      "It took 50 or 60 days. = 50..60 d",
      counter: "Four men or five women came. = 4 man | 5 woman"
    ),
    ReadingRule(
      "two bounds that close an interval",
      "more than 10 and less than 40 = 10..40",
      counter: "more than 10 men and more than 40 women = gt 10 man | gt 40 woman"
    ),
    ReadingRule(
      "a change from one amount to another",
      "They raised fares from $2 to $5. = up 2..5 USD?",
      "Rents fell from 900 to 750 euros. = down 750..900 EUR",
      counter: "The bus runs from 9 to 5 stops. = 5..9 stop",
      "The stock fell $1.25 to $13.50. = down 1.25 USD? | 13.50 USD?"
    ),
    ReadingRule(
      "how far an amount moved",
      "Sales fell 3 percent to 2,500 units. = down 3 % | 2500 unit",
      "Sales grew by 5 per cent. = up 5 %",
      counter: "They shot down 5 jets. = 5 jet",
      "They raised $5 million. = 5000000 USD?"
    ),
    ReadingRule(
      "how far it moved and where it led, by half",
      "It fell by almost half to 1,500. = approx down 0.5 | 1500",
      counter: "It took 1/2 to 1 day. = 0.5..1 d"
    ),
    ReadingRule(
      "lower, told with off",
      "It closed at 90, off 3. = 90 | down 3",
      counter: "The ship lay 3 miles off. = 3 [mi_i]"
    ),
    ReadingRule(
      "said again in another way",
      "It tumbled $5, or 2%. = down 5 USD? | down 2 %",
      counter: "It tumbled $5 and paid 2%. = down 5 USD? | 2 %"
    ),
    ReadingRule(
      "a count told of the same things as the one before",
      "It sold 900 mills, up from 700. = 900 mill | 700 mill",
      counter: "It sold 900 mills and 700 went unsold. = 900 mill | 700"
    ),
    ReadingRule(
      "a vague amount",
      "Several thousand visitors came. = 3000..9000 visitor",
      "Dozens of boats sank. = 12..120 boat",
      "tens of thousands of birds = 10000..100000 bird",
      counter: "Several visitors came.",
      "A thousand visitors came. = 1000 visitor"
    ),
    ReadingRule(
      "a rate",
      "They flew 200 flights a day. = 200 /d flight",
      "$3,500 a month = 3500 {USD}/mo USD?",
      "70 cents a share = 70 {cent}/{share} USD?",
      counter: "He had 200 flights, a day off and rest. = 200 flight"
    ),
    ReadingRule(
      "a part of as many",
      "One in five voters stayed at home. = 0.2 voter",
      "One in every five voters stayed at home. = 0.2 voter",
      "Nine of 10 limes are grown there. = 0.9 lime",
      counter: "Two of twelve men left. = 2 man | 12 man"
    ),
  ]
}
