import ClaimsetCore
import Testing

@testable import ClaimsetQuantities

@Suite struct QuantityScannerTests {
  @Test(arguments: QuantityRule.allCases)
  func `each rule reads its example and leaves its counter-example`(rule: QuantityRule) {
    let (ordinals, scores) = (rule == .ordinal, rule == .score)
    let found = mentions(rule.example, ordinals: ordinals, scores: scores)
    #expect(Set(found.map(\.rule)) == [rule.rawValue], "\(rule.example)")
    if let counterExample = rule.counterExample {
      #expect(
        !mentions(counterExample, ordinals: ordinals, scores: scores)
          .contains { $0.rule == rule.rawValue },
        "\(counterExample)"
      )
    }
  }

  @Test(arguments: ReadingRule.all.flatMap { rule in rule.examples + rule.counters })
  func `reads what each rule shows, example and counter-example`(shown: ReadingRule.Case) {
    #expect(sketch(shown.text).joined(separator: " | ") == shown.rows, "\(shown.text)")
  }

  @Test(arguments: [
    ("He is 6 feet 2 inches tall.", ["74 [in_i]"]),
    ("It took 2 years and 3 months.", ["27 mo"]),
    ("She waited an hour and a half.", ["1.5 h"]),
    ("It cost 1 dollar and 42 cents.", ["1.42 USD?"]),
    ("Leave it for two more minutes.", ["2 min"]),
    ("One in five voters stayed at home.", ["0.2 voter"]),
    ("more than 10 and less than 40", ["10..40"]),
    ("Nine of 10 limes are grown there.", ["0.9 lime"]),
    ("It lasts 15-plus years.", ["ge 15 a"]),
    ("between the ages of 17 and 20", ["17..20 a age"]),
    ("They flew 200 flights a day.", ["200 /d flight"]),
  ])
  func `reads steps, parts and rates told in several words`(sentence: String, expected: [String]) {
    #expect(sketch(sentence) == expected, "\(sentence)")
  }

  @Test func `says the steps of a duration in ISO 8601`() {
    #expect(mentions("It took 2 years and 3 months.").first?.isoDuration == "P2Y3M")
    #expect(mentions("It took 1 hour, 30 minutes.").first?.isoDuration == "PT1H30M")
  }

  @Test(arguments: [
    ("They sold 3,400 copies.", ["3400 copy"]),
    ("The fund holds 2.5 million shares.", ["2500000 share"]),
    ("It seats twenty-six people.", ["26 people"]),
    ("two hundred and fifty thousand voters", ["250000 voter"]),
    ("The lake is three and a half miles long.", ["3.5 [mi_i]"]),
    ("Add 1/2 pound of butter.", ["0.5 [lb_av]"]),
    ("A plank of 2 1/2 inches.", ["2.5 [in_i]"]),
    ("Half a million homes lost power.", ["500000 home"]),
    ("Two-thirds of the members agreed.", ["0.666666666667 member"]),
    ("They ordered two dozen eggs.", ["24 egg"]),
    ("It weighs 12.3m tonnes in all.", ["12300000 t"]),
    ("a charge of 1.6×10−19 C", ["0.00000000000000000016 C"]),
    ("The crater is 1 200 metres across.", ["1200 m"]),
  ])
  func `reads numbers however they are written`(sentence: String, expected: [String]) {
    #expect(sketch(sentence) == expected, "\(sentence)")
  }

  @Test(arguments: [
    ("Children aged 5 or older may enter.", ["ge 5 a age"]),
    ("Nearly $3m was stolen.", ["approx 3000000 USD?"]),
    ("a 7- or 8-inch screen", ["7 [in_i]", "8 [in_i]"]),
  ])
  func `reads bounds of ages and money, and a unit two numbers share`(
    sentence: String,
    expected: [String]
  ) {
    #expect(sketch(sentence) == expected, "\(sentence)")
  }

  @Test(arguments: [
    ("It cost 40 Canadian dollars.", ["40 CAD"]),
    ("worth US$4.7 billion", ["4700000000 USD"]),
    ("He paid $A25 for it.", ["25 AUD"]),
    ("a fine of £3m", ["3000000 GBP"]),
    ("It sold for 1,200€.", ["1200 EUR"]),
    ("20 million pounds were spent", ["20000000 GBP?"]),
    ("a bag of 20 pounds", ["20 [lb_av]"]),
    ("70 cents a share", ["70 {cent}/{share} USD?"]),
    ("$3,500 a month", ["3500 {USD}/mo USD?"]),
  ])
  func `reads money`(sentence: String, expected: [String]) {
    #expect(sketch(sentence) == expected, "\(sentence)")
  }

  @Test(arguments: [
    ("The car does 87 mph.", ["87 [mi_i]/h"]),
    ("more than 400 miles per hour", ["gt 400 [mi_i]/h"]),
    ("a 2-year-old horse", ["2 a age"]),
    ("winds of 12 m/s", ["12 m/s"]),
    ("It is minus 40 degrees Celsius.", ["-40 Cel"]),
    ("a plot of 25 m2", ["25 m2"]),
    ("6 kWh of energy", ["6 kW.h"]),
    ("a 40 MW plant and a 40 mW laser", ["40 MW", "40 mW"]),
    ("60 basis points", ["60 {bp}"]),
    ("The number of exiles peaked at over 900 per year.", ["gt 900 /a exile"]),
  ])
  func `reads units and rates`(sentence: String, expected: [String]) {
    #expect(sketch(sentence) == expected, "\(sentence)")
  }

  @Test(arguments: [
    "COVID-19 spread fast.", "He flew a MiG-15 home.", "Apollo 11 landed.", "Take Route 66 west.",
    "Article 5 applies.", "the G7 leaders", "a Boeing 747 landed", "They looked at one another.",
    "No one came.", "It is a one way trip.", "one of the ways out", "This is one way to leave.",
    "Back to square one.", "For one, it is cheap.", "Call 555-123-4567 now.", "1-1-1-1",
    "They met at 11:30.", "version 1.2.3 of the tool", "It won 2-1.", "It was built in 1987.",
    "That one is better.", "It is the one with a roof.", "the 22nd amendment", "the 1990s",
    "from one town to another", "It began in nineteen ninety-seven.",
    "the northern half of the lake",
    "see Table 10.1 for more", "won by a 2 to 1 margin", "a 2-to-1 vote", "A 911 caller spoke.",
    "a man in his mid-30s",
    "in a year or two", "7. Across the River",
  ])
  func `takes no number that is none`(sentence: String) {
    #expect(sketch(sentence) == [], "\(sentence)")
  }

  @Test(arguments: ["They shot down 5 jets.", "She sank two boats.", "They raised $5 million."])
  func `takes no movement for a change of number`(sentence: String) {
    #expect(mentions(sentence).map(\.trend) == [nil], "\(sentence)")
  }

  @Test(arguments: [
    ("the 21st century", 21), ("the forty-second street", 42), ("her thirtyfirst win", 31),
    ("the one hundred and fifth time", 105), ("the ninetieth minute", 90),
    ("the three thousandth day", 3000),
    ("the two hundredth visit", 200),
  ])
  func `reads places in an order where asked to`(phrase: String, place: Int) {
    #expect(mentions(phrase, ordinals: true).map(\.value) == [ExactDecimal(place)], "\(phrase)")
    #expect(mentions(phrase).isEmpty, "\(phrase)")
  }

  @Test(arguments: [
    ("They won 3-1.", [3, 1]), ("a 9-2 lead", [9, 2]), ("It ended 0-0 there.", [0, 0]),
    ("Call 555-123-4567 now.", []), ("1-1-1-1", []), ("between 1-2 km", []),
  ])
  func `reads both sides of a score where asked to`(text: String, sides: [Int]) {
    let found = mentions(text, scores: true).filter { $0.rule == "score" }
    #expect(found.map(\.value) == sides.map { ExactDecimal($0) }, "\(text)")
  }

  @Test(arguments: [
    ("1.234,56 km", "1234.56"), ("1.234 km", "1234"), ("3,5 km", "3.5"), ("2,125 km", "2.125"),
    ("1.234.567 km", "1234567"), ("3.5 km", "3.5"), ("1'234'567 km", "1234567"),
  ])
  func `reads a decimal comma where asked to`(text: String, value: String) {
    let lexicon = Lexicon(QuantityVocabulary(), hasDecimalComma: true)
    #expect(mentions(text, lexicon).map(\.value) == [ExactDecimal(value)], "\(text)")
  }

  @Test(arguments: [
    ("1,234.56 km", "1234.56"), ("1.234 km", "1.234"), ("2,125 km", "2125"),
    ("1'234'567.5 km", "1234567.5"), ("1.234,5 km", "1234.5"),
  ])
  func `reads a decimal point otherwise`(text: String, value: String) {
    #expect(mentions(text).map(\.value) == [ExactDecimal(value)], "\(text)")
  }

  @Test func `leaves names as they are`() {
    #expect(mentions("Ana Soames-Tompkins, 31, sang.").first?.item == "Ana Soames-Tompkins")
  }

  @Test func `keeps the digits that were written`() {
    #expect(mentions("It weighs 3.50 kg.").first?.value?.description == "3.50")
  }

  @Test func `says how long in ISO 8601`() {
    #expect(mentions("It took 10 years.").first?.isoDuration == "P10Y")
    #expect(mentions("It took 90 minutes.").first?.isoDuration == "PT90M")
  }

  @Test func `reads no number beyond 38 digits`() {
    let text = SourceText(String(repeating: "7", count: 1000))
    var scanner = QuantityScanner(AtomRun(text, text.span), QuantitiesOptions())
    scanner.scan()
    #expect(scanner.mentions.isEmpty && scanner.tooLong == [Span(0, 1000)])
  }
}
