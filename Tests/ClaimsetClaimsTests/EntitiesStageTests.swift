import ClaimsetClaims
import ClaimsetCore
import ClaimsetTestSupport
import Testing

@Suite struct EntitiesStageTests {
  private func layer(_ text: String, names: [KnownEntity] = []) throws -> (EntityLayer, SourceText)
  {
    let claimed = try ClaimsStage().apply(to: TestDocument.parsed(text, published: "2021-03-05"))
    let document = try EntitiesStage(options: EntitiesOptions(names: names)).apply(to: claimed)
    return (try #require(document.entities), document.text)
  }

  /// The entities of `text` as `name: mention, mention`.
  private func sketch(_ text: String, names: [KnownEntity] = []) throws -> [String] {
    let (layer, source) = try layer(text, names: names)
    return layer.entities.indices.map { i in
      let mentions = layer.mentions.filter { $0.entity == i }.map { source[$0.span] }
      return "\(layer.entities[i].name): \(mentions.joined(separator: ", "))"
    }
  }

  @Test(arguments: [
    (
      "Dr Nora Pell spoke. Pell was calm.", ["Nora Pell: Nora Pell, Pell"]
    ),
    (
      "The Tarn Water Board (TWB) met. The Board agreed, and the TWB paid.",
      ["Tarn Water Board: Tarn Water Board, TWB, Board, TWB"]
    ),
    (
      "Kim Jong-un spoke in May. Later Kim Jong Un left.", ["Kim Jong Un: Kim Jong-un, Kim Jong Un"]
    ),
    (
      "The Wick Bridge was closed. Drivers missed the bridge.",
      ["Wick Bridge: Wick Bridge, the bridge"]
    ),
    (
      "They left the DPRK in May. North Korea said nothing.",
      ["North Korea: DPRK, North Korea"]
    ),
    (
      "Mr. Pell spoke. Nora Pell, Rep. Otto Brandt and Gov. Mia Holt left.",
      ["Nora Pell: Pell, Nora Pell", "Otto Brandt: Otto Brandt", "Mia Holt: Mia Holt"]
    ),
    (
      "They crossed the TBZ (Tarn Border Zone). The TBZ is wide.",
      ["Tarn Border Zone: TBZ, Tarn Border Zone, TBZ"]
    ),
    (
      "Many North Koreans fled. North Koreans are poor. They met a North Korean.",
      ["North Koreans: North Koreans, North Koreans, North Korean"]
    ),
    (
      "She was born in Dover, Del., and lives in Delaware.",
      ["Dover: Dover", "Delaware: Del., Delaware"]
    ),
    ("They left the People's Republic of China.", ["China: People's Republic of China"]),
    (
      "Nora Pell came first. Pell was calm. Ben Pell came later. Pell left with Ben Pell.",
      ["Nora Pell: Nora Pell, Pell, Pell", "Ben Pell: Ben Pell, Ben Pell"]
    ),
    ("They met Nora Pell of Dover.", ["Nora Pell: Nora Pell", "Dover: Dover"]),
  ])
  func `names that mean the same are one entity`(text: String, expected: [String]) throws {
    #expect(try sketch(text) == expected)
  }

  @Test func `a surname that two people share stays on its own`() throws {
    let found = try sketch("Anna Holt met Peter Holt. Holt left early.")
    #expect(found == ["Anna Holt: Anna Holt", "Peter Holt: Peter Holt", "Holt: Holt"])
  }

  @Test func `a month and a weekday name nothing`() throws {
    let claimed = try ClaimsStage().apply(
      to: TestDocument.parsed("In March the crew slept. On Monday they left.", published: "2021")
    )
    let document = try EntitiesStage().apply(to: claimed)
    #expect(document.entities?.entities.map(\.name) == [])
  }

  @Test(arguments: [
    ("Mr Otto Brandt spoke.", Entity.Kind.person), ("The Elmford Council met.", .organisation),
    ("Boats lay in Elmford Harbour.", .place), ("They sailed to Norway.", .place),
    ("Nairobi denies the story.", .place), ("Many North Koreans fled by boat.", .group),
    ("They feared COVID-19 most of all.", .other), ("In 1953 No Kum-Sok flew south.", .person),
    ("The Demilitarized Zone is wide.", .place),
    ("The envoy to the court, Nikka Haleth, spoke.", .person),
    ("Workers rested near the Elmford Air Base.", .place),
    ("He lost his faith in Marxism.", .other), ("They voted for the Elmford Act.", .other),
    ("He wrote to the Elmford Register.", .organisation), ("The whole of Tennessee voted.", .place),
  ])
  func `the words of a name and those by it tell its kind`(
    text: String,
    kind: Entity.Kind
  ) throws {
    #expect(try layer(text).0.entities.map(\.kind) == [kind])
  }

  @Test(arguments: ["Western visitors bought a Bible.", "An Olympic athlete ran."])
  func `a word that only describes or counts names nothing`(text: String) throws {
    #expect(try layer(text).0.entities.isEmpty)
  }

  @Test func `what only a title with capitals names is no name`() throws {
    #expect(try sketch("Biggest Blow Was To The Whole Trade In Years").isEmpty)
  }

  @Test func `an adjective of a people names nobody`() throws {
    #expect(try sketch("They were watched by the North Korean navy.").isEmpty)
  }

  @Test func `an office before a name is no part of it`() throws {
    #expect(
      try sketch("They met U.S. President Otto Brandt.") == ["Otto Brandt: Otto Brandt"]
    )
  }

  @Test func `a vocabulary gives a name of its own`() throws {
    let known = KnownEntity(name: "Tarn Works", kind: .organisation, aliases: ["the Old Mill"])
    #expect(
      try sketch("Smoke rose from the Old Mill.", names: [known]) == ["Tarn Works: Old Mill"]
    )
  }

  @Test func `a claim says whom its subject and its object name`() throws {
    let (layer, _) = try layer("Nora Pell visited Norway.")
    #expect(layer.claims == [EntityLayer.ClaimEntities(subject: 0, object: 1)])
  }
}
