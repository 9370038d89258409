import ClaimsetClaims
import ClaimsetCore
import ClaimsetDates
import ClaimsetTestSupport
import Testing

@Suite struct AssertionTests {
  private func read(_ text: String) throws -> Document {
    let dated = try DatesStage().apply(to: TestDocument.parsed(text, published: "2021-03-05"))
    return try ClaimsStage(options: ClaimsOptions(keepOpinions: true)).apply(to: dated)
  }

  private func quotes(_ text: String) throws -> [String] {
    let document = try read(text)
    return try #require(document.claims).claims.map { document.text[$0.span] }
  }

  @Test(arguments: [
    ("The guards punish those who try to leave.", "try to leave"),
    ("Nobody knows how many people had been sent back.", "people had been sent back"),
    ("Anyone who came near the river was shot.", "came near the river"),
    ("It is hard for people to leave the town.", "people to leave the town"),
    ("He was the only boy to have left the camp.", "have left the camp"),
  ])
  func `claims nothing that is only asked or says who is meant`(text: String, part: String) throws {
    #expect(try !quotes(text).contains { $0.contains(part) && $0.count < part.count + 12 })
  }

  @Test func `claims what is told of a thing besides`() throws {
    #expect(try quotes("The mill, which burned in 1911, was rebuilt.").contains("burned in 1911"))
  }

  @Test func `denies of all what is not so of each`() throws {
    let document = try read("Not everyone went.")
    let claim = try #require(document.claims?.claims.first)
    #expect(claim.isNegated && document.text[claim.span] == "Not everyone went")
    let other = try read("Not surprisingly some of them left.")
    #expect(other.claims?.claims.map(\.isNegated) == [false])
  }

  @Test func `denies what somebody does not think`() throws {
    let document = try read("The mayor does not think that the plan will work.")
    let claim = try #require(document.claims?.claims.last)
    #expect(claim.isNegated && document.text[claim.span] == "the plan will work")
  }

  @Test(arguments: [
    "It is untrue that the roof leaked.", "It is simply false that the roof leaked.",
    "It is almost certainly untrue that the roof leaked.",
    "It is no longer true that the roof leaked.", "The claim that the roof leaked is false.",
    "The idea that the roof leaked is a myth.", "There was no evidence that the roof leaked.",
    "They found no sign that the roof leaked.",
    "She did not find any evidence that the roof leaked.",
    "He rejected suggestions that the roof leaked.",
    "The firm denied reports that the roof leaked.",
    "Reports that the roof leaked were dismissed by the board.",
    "The council said it was not true that the roof leaked.",
    "The claim that the roof leaked is no longer true.",
  ])
  func `denies what is untrue, unproven or rejected`(text: String) throws {
    let document = try read(text)
    let claim = try #require(
      document.claims?.claims.first { document.text[$0.span] == "the roof leaked" }
    )
    #expect(claim.isNegated)
  }

  @Test(arguments: [
    "The report that the roof leaked was true.", "He repeated the claim that the roof leaked.",
    "It is certain that the roof leaked.",
    "She did not mention the evidence that the roof leaked.",
  ])
  func `affirms what is true or only told`(text: String) throws {
    let document = try read(text)
    let claim = try #require(
      document.claims?.claims.first { document.text[$0.span] == "the roof leaked" }
    )
    #expect(!claim.isNegated)
  }

  @Test(arguments: [
    (
      "The bank, Smith said, had lost 4 million euros.", "The bank had lost 4 million euros",
      "Smith"
    ),
    ("The plan, said Smith, was a failure.", "The plan was a failure", "Smith"),
    (
      "“The bridge,” Smith said, “has been closed since May.”",
      "The bridge has been closed since May", "Smith"
    ),
    (
      "The fire, according to the police, was started by children.",
      "The fire was started by children", "the police"
    ),
    (
      "The road is closed until May, according to the mayor.", "The road is closed until May",
      "the mayor"
    ),
  ])
  func `leaves out who says it in the midst of what is said`(
    text: String,
    words: String,
    source: String
  ) throws {
    let document = try read(text)
    let layer = try #require(document.claims)
    let claim = try #require(layer.claims.first { $0.standalone == words })
    let attribution = try #require(claim.attribution)
    #expect(layer.attributions[attribution].source.map { document.text[$0] } == [source])
  }

  @Test(arguments: [
    (
      "They found a black cart, in which the thieves are thought to have fled.",
      "the thieves are thought to have fled in a black cart"
    ),
    (
      "The sum that Holt has raised from banks is the highest of all.",
      "Holt has raised the sum from banks"
    ),
    ("The plan, which the mayor opposed, was dropped.", "the mayor opposed the plan"),
    ("The man they arrested on Monday was released.", "they arrested the man on Monday"),
    ("The firm did not reply to letters or return calls.", "The firm did not return calls"),
    ("You can’t shout at us in May and come back in June.", "You can’t come back in June"),
    (
      "The clerk left the hall in anger, cursing the board and vowing to return.",
      "The clerk was vowing to return"
    ),
  ])
  func `writes a claim that leaves its thing to another clause whole`(text: String, words: String)
    throws
  {
    let document = try read(text)
    let claims = try #require(document.claims?.claims)
    #expect(claims.contains { $0.standalone == words }, "\(claims.map { $0.standalone ?? "" })")
  }

  @Test(arguments: [
    (
      "In his talk at the harbour, Brandt, a pilot from Bergen, blamed the firm.",
      "Brandt is a pilot from Bergen", "Brandt is the harbour"
    ),
    ("Two sailors drowned and more than 80 were rescued.", "more than 80 were rescued", ""),
    (
      "She praised Ivo Lund, the chief of the rowers’ union, RWU.",
      "Ivo Lund is the chief of the rowers’ union", "RWU is the chief of the rowers’ union"
    ),
    ("The answers given were wrong.", "The answers given were wrong", "The answers were given"),
  ])
  func `says of somebody only what stands beside the name`(
    text: String,
    words: String,
    absent: String
  ) throws {
    let document = try read(text)
    let told = try #require(document.claims).claims.map { $0.standalone ?? document.text[$0.span] }
    #expect(told.contains(words) && !told.contains(absent), "\(told)")
  }

  @Test(arguments: [
    ("Leaving the country is considered treason.", Claim.Certainty.reported),
    ("The king is said to have died in 1312.", .reported),
    ("The hotel is widely regarded as a bargain.", .reported),
    ("The clerk allegedly took the money.", .reported),
    ("The clerk was dismissed for allegedly taking the money.", .asserted),
    ("The plan was considered by the board in May.", .asserted),
    ("The heron was seen in June.", .asserted),
    ("He was reported to the police.", .asserted),
    ("The repair is estimated to cost 4 million euros.", .hedged),
  ])
  func `what is said by nobody named is reported`(text: String, certainty: Claim.Certainty) throws {
    let document = try read(text)
    #expect(try #require(document.claims?.claims.first).certainty == certainty)
  }

  @Test func `claims what we did, though not that we speak`() throws {
    #expect(try quotes("The board met on Friday because we won.").contains("we won"))
  }

  @Test func `denies both of two that share a denied auxiliary`() throws {
    let document = try read("The firm did not reply to letters or return calls.")
    #expect(try #require(document.claims?.claims).map(\.isNegated) == [true, true])
  }

  @Test(arguments: [
    ("The board met on Friday as we speak.", "we speak"),
    ("The bank reached its decision Tuesday.", "Tuesday"),
    ("Many voters left, barring a few.", "barring a few"),
    ("His duty is not to be the first but to be the last.", "to be the last"),
    ("Had the valve been closed, the tank would have held.", "the valve been closed"),
  ])
  func `makes no claim of a turn of phrase`(text: String, words: String) throws {
    let found = try quotes(text)
    #expect(!found.isEmpty && !found.contains(words), "\(found)")
  }

  @Test func `what is done beside a quotation is not said in it`() throws {
    let document = try read("“The road is closed,” Holt said, pointing at the gate.")
    let layer = try #require(document.claims)
    #expect(layer.attributions.count == 1 && layer.attributions[0].content.count == 1)
    let pointing = layer.claims.first { $0.standalone?.hasSuffix("pointing at the gate") ?? false }
    #expect(try #require(pointing).attribution == nil)
  }

  @Test func `writes the predicate of a denial positively`() throws {
    let document = try read("The council has yet to publish the report.")
    let claim = try #require(document.claims?.claims.first)
    #expect(claim.isNegated && claim.predicate.wording(in: document.text) == "publish")
  }

  @Test func `dates a testimony by its own time`() throws {
    let document = try read("Former guards testified in 2018 that he had flown home in late 2012.")
    let claim = try #require(document.claims?.claims.first { $0.rule == "speech-act" })
    #expect(claim.date.flatMap { document.dates?[$0].timex } == "2018")
  }

  @Test func `leaves the day of a saying out of what is said`() throws {
    let document = try read("The mayor said on Friday that the video was lost.")
    #expect(
      try quotes("The mayor said Friday that the video was lost.").contains("the video was lost")
    )
    let claim = try #require(document.claims?.claims.first { $0.rule == "speech-act" })
    #expect(claim.object.map { $0.wording(in: document.text) } == "that the video was lost")
  }

  @Test func `has no source where nobody knows`() throws {
    let document = try read("The crew may have sailed too far; nobody knows.")
    #expect(try #require(document.claims).attributions.isEmpty)
  }

  @Test func `ends what is said where somebody else takes the word`() throws {
    let document = try read("The firm claims that they were robbed; the manager has denied it.")
    let denial = try #require(
      document.claims?.claims.first { document.text[$0.span].contains("denied") }
    )
    #expect(denial.attribution == nil)
  }

  @Test(arguments: [
    ("The ministry said 72 percent of the guests were women.", "The ministry"),
    ("The ministry, which asks every guest, said 72 percent of them were women.", "The ministry"),
  ])
  func `takes for the source who speaks, not what follows`(text: String, source: String) throws {
    let document = try read(text)
    let spans = try #require(document.claims?.attributions.first).source
    #expect(spans.first.map { document.text[$0].hasPrefix(source) } == true)
  }

  @Test(arguments: [
    ("Two-thirds of their wages went home.", "wages"), ("COVID-19 came in 2020.", "COVID-19"),
    ("Some 1,047 North Koreans came in 2019.", "North Koreans"),
    ("No Kum-Sok came in 1953.", "No Kum-Sok"), ("Kim Jong Un came in 2011.", "Kim Jong Un"),
    ("The number of visitors fell in 2012.", "number of visitors"),
  ])
  func `names the core of a subject without its count`(text: String, core: String) throws {
    let document = try read(text)
    let subject = try #require(document.claims?.claims.first?.subject)
    #expect(subject.core.map { document.text[$0] } == core)
  }

  @Test(arguments: [
    (
      "Even if the club has gone abroad, it is likely that its papers were burned or remain hidden.",
      "remain hidden", Claim.Certainty.hedged
    ),
    ("It is almost certain that the mayor has not left.", "the mayor has not left", .hedged),
    (
      "The ports will open if the ice melts, but there are notable exceptions.",
      "there are notable exceptions", .asserted
    ),
  ])
  func `says how sure what stands in a frame or beside an if-clause is`(
    text: String,
    quote: String,
    certainty: Claim.Certainty
  ) throws {
    let document = try read(text)
    let claim = document.claims?.claims.first { document.text[$0.span] == quote }
    #expect(claim?.certainty == certainty, "\(document.claims?.claims.map(\.certainty) ?? [])")
  }

  @Test func `claims nothing of what stands after even if`() throws {
    let text = "Even if the club has gone abroad, it is likely that its papers were burned."
    let found = try quotes(text)
    #expect(!found.contains { $0.hasPrefix("the club has gone") }, "\(found)")
    #expect(found.contains("its papers were burned"), "\(found)")
  }

  @Test func `leaves out of a part what which tells besides`() throws {
    let text = "This is a result of the rules of the board, which have failed the town."
    let document = try read(text)
    let claim = document.claims?.claims.first { $0.rule == "main-clause" }
    #expect(claim?.object?.wording(in: document.text) == "a result of the rules of the board")
  }

  @Test func `there shares nothing, and what is unclear is not claimed`() throws {
    let there = try quotes("There have been no signs of Holt being outside of the park.")
    #expect(there == ["There have been no signs of Holt being outside of the park"])
    let unclear = try quotes("It is unclear why the board would let some of them go.")
    #expect(unclear == ["the board would let some of them go"])
  }

  @Test func `a not before an adverb that opens the sentence denies nothing`() throws {
    let document = try read("Not surprisingly two of the crew tried to swim instead of waiting.")
    #expect(document.claims?.claims.map(\.isNegated) == [false])
  }

  @Test func `one of several that did something is not described by the others`() throws {
    let document = try read("Holt, his son and his clerk, Ann Reed, have done their best.")
    let described = document.claims?.claims.filter { $0.rule == "apposition" }
    #expect(described?.map { $0.subject?.wording(in: document.text) } == ["Ann Reed"])
  }

  @Test(arguments: [
    ("“You knew that I was a snake,” Reed told the crowd, reciting the taunt.", "Reed"),
    ("“Who did that?” she yells while she runs along the street.", "she"),
    (
      "“The veto will fall,” the party leader Mitch Hall, a lawyer, said Tuesday.",
      "the party leader Mitch Hall, a lawyer,"
    ),
    ("The guests were confident that the rain would stop.", "The guests"),
    ("Reed began by saying that the plan had failed.", "Reed"),
    ("Otto Brandt, a mason, said that the plan had failed.", "Otto Brandt, a mason,"),
  ])
  func `finds who says or feels it`(text: String, source: String) throws {
    let document = try read(text)
    let sources = try #require(document.claims).attributions.flatMap(\.source)
    #expect(
      sources.contains { document.text[$0] == source },
      "\(sources.map { document.text[$0] })"
    )
  }

  @Test func `names the person behind a pronoun, and the source without its closing comma`() throws
  {
    let document = try read(
      "Otto Brandt, a mason, said that the plan had failed. He said that it was late."
    )
    let held = try #require(document.claims).attributions.compactMap(\.attributedTo)
    #expect(held == ["Otto Brandt, a mason", "Otto Brandt"])
  }
}
