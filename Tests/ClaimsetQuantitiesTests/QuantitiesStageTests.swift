import ClaimsetCore
import ClaimsetTestSupport
import Testing

@testable import ClaimsetQuantities

@Suite struct QuantitiesStageTests {
  private func quantities(_ text: String, dates: [DateMention]? = nil) throws -> [QuantityMention] {
    var document = try TestDocument.segmented(text)
    if let dates { document = document.adding(dates: dates) }
    return try QuantitiesStage().apply(to: document).quantities ?? []
  }

  @Test func `leaves the numbers of a list alone`() throws {
    let text = """
      3 Reasons to Visit

      3. The Old Bridge

      It has stood for 400 years and is a sight.

      2. The Market

      About 60 stalls open each day before noon.

      1. The River

      Boats leave all day from the quay.
      """
    #expect(try quantities(text).map { $0.value?.description } == ["3", "400", "60"])
  }

  @Test func `a date owns its number and shares that of a duration`() throws {
    let text = "They lived there for 12 years until 12 May."
    let marked = MarkedText("They lived there for ⟦12 years⟧ until ⟦12 May⟧.")
    let dates = [
      DateMention(
        span: marked.spans[0],
        kind: .duration,
        timex: "P12Y",
        status: .duration,
        rule: "test"
      ),
      DateMention(
        span: marked.spans[1],
        kind: .date,
        timex: "XXXX-05-12",
        status: .resolved,
        rule: "test"
      ),
    ]
    let found = try quantities(text, dates: dates)
    #expect(found.map(\.date) == [0])
    #expect(found.first?.isoDuration == "P12Y")
  }

  @Test(arguments: [
    ("The bakery sold the old oven for $300.", "old oven"),
    ("They shut hundreds of coal-fired plants.", "coal-fired plant"),
    ("Guards stopped two would-be robbers.", "would-be robber"),
    ("It helps eight million low- and middle-income homes.", "middle-income home"),
    ("The bill sent ten plain-clothes officers home.", "plain-clothes officer"),
    ("The flood cost three lives.", "life"),
    ("She led 500 US troops.", "US troop"),
    ("It sent 40 T-34-85 tanks.", "T-34-85 tank"),
    ("It hired 10 House of Commons clerks.", "House of Commons clerk"),
    ("It taxed three smaller and poorer towns.", "smaller and poorer town"),
    ("Harbour Mills (HBM) rose 3% after the sale of its barns.", "Harbour Mills"),
    ("The news moved the shares of the mill, and they were up 5%.", "shares"),
    ("He did 20 push-ups.", "push-up"),
    ("They met four horsemen.", "horseman"),
    ("The mill has a 45-minute commute.", "commute"),
    ("The mill said its after-tax profit was $5 million.", "after-tax profit"),
    ("Arrivals peaked at 2,900 in May.", "arrival"),
    ("Some 400 boats came in June, 8 percent fewer than in May.", "boats"),
    ("It has 90 drivers, and 72 percent of them are women.", "driver"),
    ("She filled a 20-litre steel drum.", "steel drum"),
    ("They sell a rope that holds 40 kg.", "rope"),
    ("The lamp on the desk uses 5 watts.", "lamp on the desk"),
    ("The news pushed the tea index 2% lower.", "tea index"),
    ("The strike wiped $3m off the value of the mill.", "value of the mill"),
    ("The press has a lift of 450 Nm (332 lb-ft).", "lift"),
    ("Shares in the mill, which reports on Monday, were down 3%.", "Shares in the mill"),
    ("The brewer bought the stake in the mill for $90m.", "stake"),
    ("She saw a tram travelling at 60 km/h.", "tram"),
    ("Some 60 percent of drivers support the plan.", "drivers"),
    ("She made a deal with the mill, which is 40% owned by her brother.", "mill"),
    ("The mill raised its dividend 20%.", "dividend"),
    ("The rate is high for drivers between the ages of 17 and 20.", "drivers"),
    ("Only 52 percent of drivers agreed, while 73 percent said no.", "drivers"),
    ("They live in a cabin 3 miles from the lake.", "cabin"),
    ("The mill lost $98 million, or 22 cents a share.", "mill"),
    ("Rainfall in the hills averaged 12 inches.", "Rainfall in the hills"),
    ("The thief fled with $50,000 in cash.", "cash"),
    ("They sold 3 million of their shares for $7 each.", "shares"),
    ("It was below its 52-week high of $19.", "52-week high"),
    ("The 10-year note fell.", "note"),
    ("Pens made for calves under the age of 5 years sold out.", "calves"),
    ("Traffic stood still after a closure for three days.", "closure"),
    ("The clerk said the rents were raised by an average of 5%.", "rents"),
  ])
  func `says by the tree what a measure is said of`(sentence: String, item: String) throws {
    let document = try TestDocument.parsed(sentence)
    let found = try QuantitiesStage().apply(to: document).quantities ?? []
    #expect(found.last?.item == item, "\(sentence)")
  }

  @Test func `a second amount shares the verb or the thing of the first`() throws {
    let text = "Oats fell 2%, Rye by 3% and Old Mill 1%, compared with 4% in May."
    let found = try QuantitiesStage().apply(to: TestDocument.parsed(text)).quantities ?? []
    #expect(found.map(\.item) == ["Oats", "Rye", "Old Mill", "Old Mill"])
    #expect(found.map(\.trend) == [.down, .down, .down, nil])
  }

  @Test func `takes the currency of a bare dollar from the settings`() throws {
    let document = try TestDocument.segmented("The ferry costs $12 a head.")
    let stage = QuantitiesStage(options: QuantitiesOptions(dollar: "CAD"))
    let mention = try #require(stage.apply(to: document).quantities?.first)
    #expect(mention.currency == "CAD" && mention.isCurrencyAssumed)
  }

  @Test func `marks the number without its bound, and the bound apart`() throws {
    let marked = MarkedText("The mill made ⟦more than⟧ ⟦40 tonnes⟧ of flour.")
    let mention = try #require(try quantities(marked.text).first)
    #expect(mention.span == marked.spans[1] && mention.boundCue == marked.spans[0])
  }

  @Test func `says that a number is too long to be read`() throws {
    let document = try TestDocument.segmented("The code is \(String(repeating: "4", count: 60)).")
    let done = try QuantitiesStage().apply(to: document)
    #expect(done.quantities?.isEmpty == true)
    #expect(done.diagnostics.map(\.code) == ["Q101"])
  }

  @Test(arguments: [
    "", "5", "$", "$$$5", "1/0", "0/0", "-", "- 5 -", "½½½", "5 ½ 5", "a a a", "half half half",
    "between and", "from to", "from 5 to", "5 to to 5", "1e999", "9e99 e9", "5 per", "5 per per",
    "one in zero", "0 in 0", "1 in 0", "…5…", "５ apples", "5\u{301} km", "\u{200B}7\u{200B}km",
    "m2", "5 m2 m3", "1,2,3,4", "1.2.3.4", ".", ".5.", "5 % % %", "()5()", "a third", "a",
    "an hour and",
    "one and and a half", "minus minus 5", "two hundred hundred", "£", "5 £ £", "$ $ 5 $", "\"5\"",
    "5'5'5'", "x10^5", "5x10^", "5x10^-", "or more 5 or more or less",
  ])
  func `survives scraps`(text: String) throws {
    for mention in try quantities(text) {
      #expect(mention.span.end <= text.utf8.count, "\(text)")
    }
  }

  @Test(arguments: [
    "1-", "5 to ", "one hundred thousand million ", "from 5 to ", "$", "5 million of ", "and one ",
    "5 km per ", "more than ", "one in ", "2 feet and ", "5\" ", "half of a ",
  ])
  func `reads a long run of the same in one pass`(piece: String) throws {
    let text = SourceText(String(repeating: piece, count: 3000))
    var scanner = QuantityScanner(AtomRun(text, text.span), QuantitiesOptions())
    scanner.scan()
    #expect(scanner.mentions.count <= 3000)
  }
}
