import ClaimsetClaims
import ClaimsetCore
import ClaimsetDates
import ClaimsetQuantities
import ClaimsetTestSupport
import Testing

@Suite struct ReconcilerTests {
  /// A text that gives both documents of a pair names in common, so that they tell of one matter.
  private static let matter =
    " The council of Elmford met at Wick Hall. Dr Nora Pell of the Tarn Water Board spoke."

  private static func compared(_ text: String, _ published: String) throws -> ReconcileDocument {
    let parsed = try TestDocument.parsed(text, published: published)
    let counted = try QuantitiesStage().apply(to: DatesStage().apply(to: parsed))
    let claimed = try ClaimsStage().apply(to: counted)
    return ReconcileDocument(
      try ReconcileStage().apply(to: EntitiesStage().apply(to: claimed))
    )
  }

  /// How the claims of `first` stand to those of `second`, such as `conflicts quantity strong`.
  private static func relations(
    _ first: String,
    _ second: String,
    days: (String, String) = ("2021-03-05", "2021-03-05")
  ) throws -> [String] {
    let documents = [
      try compared(first + Self.matter, days.0), try compared(second + Self.matter, days.1),
    ]
    let own = documents[0].claims
    return Reconciler().relations(among: documents)
      .filter { ($0.first < own) != ($0.second < own) && $0.relation != .corroborates }
      .map { "\($0.relation) \($0.kind)" }
  }

  @Test(arguments: [
    (
      "All five horns sounded.", "None of the five horns went off.", "conflicts polarity"
    ),
    (
      "All five horns sounded.", "Three of the five horns in Elmford sounded.",
      "conflicts quantity"
    ),
    (
      "The mill was completed in 1911.", "The mill was finally finished in 1914.", "conflicts date"
    ),
    (
      "The tower was designed by Anna Holt.", "The tower was drawn up by Peter Voss.",
      "conflicts identity"
    ),
    (
      "The bridge had cost £4.2 million.", "The bridge had cost £6.8 million.", "conflicts quantity"
    ),
    (
      "Nora Pell denied that anybody had warned the Tarn Water Board.",
      "The surveyor warned the Tarn Water Board in May 2020.", "conflicts denial"
    ),
    (
      "No passenger was injured.", "In January a passenger broke her arm.", "conflicts polarity"
    ),
    (
      "No keeper was on duty.", "The two keepers on duty noticed the open gate.",
      "conflicts polarity"
    ),
    (
      "In forty years no wolf has got out.", "A wolf escaped from Wick Hall in 2004.",
      "conflicts polarity"
    ),
    (
      "It was the first fire in the history of the mill.",
      "A fire destroyed half of the mill in 1968.", "conflicts exclusivity"
    ),
    (
      "A single cottage was spared.", "Four cottages were spared.",
      "conflicts exclusivity"
    ),
    (
      "The bull was shot by the police.", "The animal was shot by Otto Brandt, a miller.",
      "conflicts identity"
    ),
    (
      "Gate 4 remained open throughout the strike.", "Gate 4 was closed for a month.",
      "conflicts polarity"
    ),
    (
      "The fire began in the kitchen.", "The fire broke out in the cellar.", "conflicts place"
    ),
    ("Anna Holt was born in Leeds.", "Anna Holt was born in Dublin.", "conflicts place"),
    ("The roof is made of copper.", "The roof is made of lead.", "conflicts identity"),
    ("The milk was safe.", "The milk was poisoned.", "conflicts polarity"),
    ("The bill was paid by the insurers.", "The council paid the bill.", "conflicts identity"),
    ("The dog belonged to a miller.", "The dog was the property of a widow.", "conflicts identity"),
    ("The work took nine months.", "The work took two years.", "conflicts quantity"),
    ("The robbers took four paintings.", "Seven paintings were stolen.", "conflicts quantity"),
    ("Only three people had a key.", "Seven people held keys.", "conflicts exclusivity"),
    (
      "The owner refused to pay for the repairs.", "The owner paid for the repairs.",
      "conflicts polarity"
    ),
    (
      "Anna Holt rejected claims that she had been paid by the builder.",
      "The builder paid Anna Holt 900 euros in 2018.", "conflicts denial"
    ),
    (
      "What did the bridge cost? Two million pounds.", "The bridge cost nine million pounds.",
      "conflicts quantity"
    ),
    (
      "Nora Pell left her post on 30 September at her own request.",
      "Nora Pell was dismissed by the Tarn Water Board in September.", "conflicts identity"
    ),
    (
      "Every fire door was shut.", "Three of the nine fire doors had been wedged open.",
      "conflicts polarity"
    ),
    (
      "The mill held a concert for the first time in May 2019.",
      "A concert was held in the mill in 1998.", "conflicts exclusivity"
    ),
    (
      "Anna Holt obtained 17 boats.", "Anna Clare Holt received 29 boats.", "conflicts quantity"
    ),
    (
      "The crew left Port Elm on 2 June 1948.", "The crew left Port Elm on 11 June 1948.",
      "conflicts date"
    ),
    (
      "Anna Holt died in 1902.", "In 1917 Anna Holt sang in Leeds.", "conflicts entailment"
    ),
    ("Anna Holt danced in Leeds.", "Anna Holt never danced.", "conflicts polarity"),
    ("Not a single animal was saved.", "Two goats were saved.", "conflicts polarity"),
    (
      "No guard has ever resigned.", "In 1962 three men resigned.",
      "conflicts polarity"
    ),
    (
      "Anna Holt was jailed for three years.",
      "Anna Holt was jailed for nine years.", "conflicts quantity"
    ),
    (
      "The mill was fined two million crowns.", "The mill was fined nine million crowns.",
      "conflicts quantity"
    ),
    (
      "Founded in 1911 by Anna Holt, the mill prospered.", "The mill was founded in 1914.",
      "conflicts date"
    ),
    ("Anna Holt had a licence.", "Anna Holt drove without a licence.", "conflicts polarity"),
    (
      "They walked to Leeds in nine hours.", "The walk to Leeds took three days.",
      "conflicts quantity"
    ),
    (
      "Anna Holt was the only doctor in the crew.", "Three of the sailors were doctors.",
      "conflicts exclusivity"
    ),
    (
      "The grant of £70,000 was never paid.", "The owner offered a grant of £9,000.",
      "conflicts quantity"
    ),
  ])
  func `what cannot both hold is a conflict`(
    first: String,
    second: String,
    expected: String
  ) throws {
    #expect(try Self.relations(first, second) == [expected])
  }

  @Test(arguments: [
    // Another time scope.
    ("In 2009 the board built 40 homes.", "In 2014 the board built 90 homes."),
    // Who shares a part of a name only.
    ("Anna Holt obtained 17 boats.", "Peter Voss received 29 boats."),
    // The first is not the only one.
    ("Anna Holt was the first doctor in the crew.", "Three of the sailors were doctors."),
    // Who kills is not the dead.
    ("Anna Holt shot two men dead in 1902.", "In 1917 Anna Holt sang in Leeds."),
    // Deeds that are done again.
    ("Anna Holt served on the board in 1990.", "Anna Holt served on the council in 1999."),
    // A part at a place, and the whole.
    ("In Leeds nine people died.", "The flood killed 27 people."),
    // What would have been.
    ("Anna Holt won the vote.", "Without Leeds Anna Holt would have lost the vote."),
    // A kind, and one of another kind.
    ("No elephant was kept.", "An animal was kept in the garden."),
    // Two deeds that follow on each other.
    ("Anna Holt was convicted in May 2020.", "Anna Holt was sentenced in June 2020."),
    // A plan and what was done.
    ("The mill was planned to be finished in 1911.", "The mill was finished in 1914."),
    // Rounding, and another unit.
    ("The river peaked at 5.9 metres.", "The river peaked at 5.87 metres."),
    ("The wall is 1.2 kilometres long.", "The wall is 1,200 metres long."),
    // Some against some.
    ("Some homes were flooded.", "Some homes were not flooded."),
    // A further event of the kind.
    ("The second flood killed nobody.", "The flood killed nine people."),
    // Two opinions.
    ("The plan is excellent.", "The plan is terrible."),
    // Not always is neither always nor never.
    ("The trams did not always work.", "The trams worked."),
    // One word in common is too little.
    ("There were no speeches.", "Nora Pell gave a speech on ferries to the Tarn Water Board."),
    // Of somebody else, and of another place.
    ("Anna Holt has not won a race.", "Peter Voss has won two races."),
    ("No charge was brought against the mill.", "A charge was brought against the driver."),
    // The same deed told from both ends.
    ("Elmford beat Wick Hall.", "Wick Hall lost to Elmford."),
    // The opposite may follow, and what is so now may be more later.
    ("Nora Pell bought the mill for £200,000.", "Nora Pell sold the mill for £350,000."),
    ("The road was closed on Monday.", "The road was opened on Friday."),
    // Other things, and other events.
    ("The police searched the car.", "The police did not search the cottage."),
    ("No one died in the fire.", "Three people died in the flood."),
    ("The work took nine months.", "The journey took two years."),
    ("Two bakers were arrested on Monday.", "Three bakers were arrested on Thursday."),
    ("She was calm.", "She was angry."),
    // Who no longer denies it, or hardly, does not deny it.
    (
      "Anna Holt no longer denies claims that she had been paid by the builder.",
      "The builder paid Anna Holt 900 euros in 2018."
    ),
    (
      "Anna Holt hardly rejected claims that she had been paid by the builder.",
      "The builder paid Anna Holt 900 euros in 2018."
    ),
    // A cost that a question only speaks of is not what is asked for.
    (
      "Who bore the cost of the strike? Two million pounds.", "The strike cost nine million pounds."
    ),
    (
      "Why did the cost of fuel close the port? A shortage of two million pounds.",
      "The port cost nine million pounds."
    ),
    // Won here, lost there; nothing but the names of those who have not won.
    ("Nora Pell won Oldham and Wick.", "Nora Pell lost Tarnfield to Peter Voss."),
    (
      "Neither Nora Pell nor Peter Voss has won a district.",
      "The campaign of Nora Pell moved to Oldham with Peter Voss."
    ),
    // Two who left.
    ("Nora Pell resigned in May.", "Anna Holt was dismissed in May."),
    // Nobody has done this; somebody did that.
    ("Nobody has ever climbed the west wall.", "Anna Holt climbed the tower in 1998."),
  ])
  func `what only looks like one is none`(first: String, second: String) throws {
    #expect(try Self.relations(first, second).filter { $0.hasPrefix("conflicts") } == [])
  }

  @Test func `a later count of the dead brings the earlier one up to date`() throws {
    let found = try Self.relations(
      "Nine people have died.",
      "Thirteen people lost their lives.",
      days: ("2021-03-05", "2021-09-01")
    )
    #expect(found == ["updates quantity"])
  }

  @Test func `one voice does not contradict itself in one text`() throws {
    let text =
      "The board has three ferries. The board has five ferries." + Self.matter
    let relations = Reconciler().relations(among: [try Self.compared(text, "2021-03-05")])
    #expect(relations.filter { $0.relation == .conflicts } == [])
  }

  @Test func `says why two claims do not stand in conflict`() throws {
    let documents = [
      try Self.compared("No horn sounded in 1950." + Self.matter, "2021-03-05"),
      try Self.compared("In 2020 all five horns sounded." + Self.matter, "2021-03-05"),
    ]
    let account = Reconciler().account(of: 0, documents[0].claims, in: documents)
    #expect(account.lines.contains { $0.contains("horn beside horn") })
    #expect(account.lines.contains("they are told of different times, or may be"))
  }

  @Test func `texts of different matters are not compared by their nouns`() throws {
    let documents = [
      try Self.compared("The mayor of Lund spoke. The horns never sounded.", "2021-03-05"),
      try Self.compared("A ferry left Oban. All four horns sounded.", "2021-03-05"),
    ]
    #expect(Reconciler().relations(among: documents) == [])
  }

  @Test func `the order of the documents changes no relation`() throws {
    let first = try Self.compared("All five horns sounded." + Self.matter, "2021-03-05")
    let second = try Self.compared("The horns never made a sound." + Self.matter, "2021-03-06")
    let forward = Reconciler().relations(among: [first, second])
    let backward = Reconciler().relations(among: [second, first])
    #expect(!forward.isEmpty)
    #expect(Set(forward.map(\.reason)) == Set(backward.map(\.reason)))
    #expect(forward.count == backward.count)
  }
}
