import ClaimsetClaims
import ClaimsetCore
import ClaimsetDates
import ClaimsetQuantities
import ClaimsetTestSupport
import Testing

/// `text` after all document stages.
private func read(_ text: String, keepOpinions: Bool = true) throws -> Document {
  let segmented = try TestDocument.parsed(text, published: "2021-03-05")
  let dated = try DatesStage().apply(to: segmented)
  let counted = try QuantitiesStage().apply(to: dated)
  return try ClaimsStage(options: ClaimsOptions(keepOpinions: keepOpinions)).apply(to: counted)
}

/// The claims of `text` as `subject | predicate | object`.
private func sketch(_ text: String) throws -> [String] {
  let document = try read(text)
  return (document.claims?.claims ?? []).map { claim in
    [claim.subject, claim.predicate, claim.object].map { $0?.wording(in: document.text) ?? "-" }
      .joined(separator: " | ")
  }
}

@Suite struct ClaimsStageTests {
  @Test(arguments: [
    ("The government built a fence.", ["The government | built | a fence"]),
    (
      "A soldier was arrested in May and died in June.",
      ["A soldier | was arrested | -", "A soldier | died | -"]
    ),
    (
      "In 2019, only 90 guests managed to leave.",
      ["only 90 guests | managed to leave | -"]
    ),
    (
      "Since 1990, around 34,000 people have reached the South.",
      ["around 34,000 people | have reached | the South"]
    ),
    ("There were two witnesses.", ["There | were | two witnesses"]),
    (
      "The guild, which met in May, built a bridge that the town needed.",
      [
        "The guild | met | -", "The guild | built | a bridge",
        "the town | needed | a bridge",
      ]
    ),
    ("The road depends on the weather.", ["The road | depends on | the weather"]),
    (
      "Ana Miller, the engineer, began to build a tower.",
      ["Ana Miller | is | the engineer", "Ana Miller | began to build | a tower"]
    ),
    ("What remains is unclear.", []),
    (
      "The firm, whose profits doubled in 2010, employs 400 people.",
      ["the firm’s profits | doubled | -", "The firm | employs | 400 people"]
    ),
    (
      "They chose Ida Crane, a baker, who had two sons.",
      ["They | chose | Ida Crane", "Ida Crane | is | a baker", "Ida Crane | had | two sons"]
    ),
    (
      "The road was shut after the river at Elm broke its banks.",
      ["The road | was shut | -", "the river at Elm | broke | its banks"]
    ),
  ])
  func `cuts clauses into subject, predicate and object`(text: String, claims: [String]) throws {
    #expect(try sketch(text) == claims)
  }

  @Test(arguments: [
    ("The minister did not sign the treaty.", true), ("He never left the city.", true),
    ("No record of the visit exists.", true), ("The court has yet to rule on it.", true),
    ("The guards refused to open the gate.", true), ("The minister signed the treaty.", false),
    ("No Kum-Sok landed the plane.", false), ("The mayor not only built a road.", false),
    ("With no money left, the club sold the ground.", false),
    ("At no time did the mayor leave the hall.", true), ("Not once did the alarm ring.", true),
    ("In none of the towns did they find a doctor.", true), ("Little did she know of it.", true),
    ("Nor did the second pump work.", true), ("Only in 1995 did the mill close.", false),
    ("Not until 1990 did the council mend the wall.", false),
    ("No sooner had he arrived than the bridge fell.", false),
  ])
  func `tells what is denied from what is affirmed`(text: String, isNegated: Bool) throws {
    let claim = try #require(read(text).claims?.claims.first, "\(text)")
    #expect(claim.isNegated == isNegated, "\(text)")
    #expect((claim.polarityCue != nil) == isNegated, "\(text)")
  }

  @Test(arguments: [
    ("The bridge is beautiful.", Claim.Certainty.opinion),
    ("If the gate is opened, the trade will grow.", .conditional),
    ("The ministry said that the gate was closed.", .reported),
    ("The talks may pave the way for trade.", .speculative),
    ("The ministry will publish a report.", .predicted),
    ("The records were probably destroyed.", .hedged),
    ("The records were destroyed.", .asserted),
  ])
  func `grades how sure the author is`(text: String, certainty: Claim.Certainty) throws {
    let claims = try #require(read(text).claims).claims
    #expect(
      claims.contains { $0.certainty == certainty },
      "\(text) gave \(claims.map(\.certainty))"
    )
  }

  @Test(arguments: [
    (
      "The ministry said that the gate was closed.", "The ministry", "said",
      "that the gate was closed"
    ),
    (
      "According to the harbour office, traffic doubled.", "the harbour office", "According to",
      "traffic doubled"
    ),
  ])
  func `finds source, cue and content`(
    text: String,
    source: String,
    cue: String,
    content: String
  ) throws {
    let document = try read(text)
    let found = try #require(document.claims?.attributions.first)
    #expect(found.source.map { document.text[$0] } == [source])
    #expect(found.cue.map { document.text[$0] } == [cue])
    #expect(found.content.map { document.text[$0] } == [content])
    let claim = try #require(document.claims?.claims.first)
    #expect(claim.attribution == 0)
  }

  @Test func `ties a claim to its date and its quantity`() throws {
    let document = try read("The toll of the bridge rose in 2009 to over 3,000 euros.")
    let claim = try #require(document.claims?.claims.first)
    #expect(claim.date.map { document.dates?[$0].timex } == "2009")
    #expect(claim.quantity.map { document.quantities?[$0].value } == ExactDecimal(3000))
    #expect(claim.links.count >= 2 && claim.timeOf == .event)
  }

  @Test func `takes the subject of a list item from its lead-in`() throws {
    let claims = try sketch(
      "In 2012, the new leader came to power.\n- Rebuilt the fences,\n- Doubled the patrols."
    )
    #expect(claims.contains("the new leader | Rebuilt | the fences"))
  }

  @Test func `names a pronoun's one antecedent and says so`() throws {
    let document = try read("Otto Brandt visited the city. He was arrested in May.")
    let claim = try #require(document.claims?.claims.last)
    #expect(claim.subject?.supplied == "Otto Brandt")
    #expect(claim.standalone?.hasPrefix("Otto Brandt was arrested") == true)
  }

  @Test func `gives a reason for each segment without a claim`() throws {
    let document = try read(
      "A town and its mill\n\nWhy did the mill close?\n\nThe bridge is beautiful.",
      keepOpinions: false
    )
    let layer = try #require(document.claims)
    #expect(layer.claims.isEmpty && layer.silences.count == document.segmentation?.segments.count)
    #expect(layer.silences.values.contains("question") && layer.silences.values.contains("opinion"))
  }

  @Test(arguments: [
    "\"", "and ", ", ", "was ", "said that ", "word ", "( ", "who was ", "He said it. ", "- x\n",
    "’",
  ])
  func `keeps every span in its segment, whatever the text`(piece: String) throws {
    let document = try read(String(repeating: piece, count: 3000) + "They left in 2014.")
    for claim in try #require(document.claims).claims {
      let segment = try #require(document.segmentation).segments[claim.segment]
      #expect(segment.span.contains(claim.span))
      for span in [claim.subject?.span, claim.predicate.span, claim.object?.span].compactMap({ $0 })
      {
        #expect(segment.span.contains(span) && !span.isEmpty)
      }
    }
  }
}
