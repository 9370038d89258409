import ClaimsetCore
import ClaimsetSyntax
import ClaimsetTestSupport
import Testing

@Suite struct SyntaxStageTests {
  @Test func `hangs subject, object and negation on their verb`() throws {
    let arcs = try TestDocument.arcs("The old captain did not sell the boat.")
    #expect(arcs.contains("captain<nsubj<sell"))
    #expect(arcs.contains("boat<obj<sell"))
    #expect(arcs.contains("not<advmod<sell"))
    #expect(arcs.contains("sell<root<ROOT"))
  }

  @Test func `tells an auxiliary from a main verb`() throws {
    let document = try TestDocument.parsed("She has sold it. She has a boat.")
    let tags = try #require(document.syntax).tags
    #expect(tags[1] == .auxiliary)
    #expect(tags[6] == .verb)
  }

  @Test func `reads a past form as a past form`() throws {
    #expect(
      try TestDocument.arcs("The mayor said arrivals fell by a third.").contains("fell<ccomp<said")
    )
  }

  @Test func `gives that its place in a relative clause`() throws {
    let arcs = try TestDocument.arcs("The guild built a bridge that the town needed.")
    #expect(arcs.contains("that<obj<needed"))
  }

  @Test func `knows the verb of a price`() throws {
    let syntax = try #require(try TestDocument.parsed("The bridge had cost £4 million.").syntax)
    #expect(syntax.pennTags[3] == .vbn)
    let arcs = try TestDocument.arcs("It cost $40 million, the council said.")
    #expect(arcs.contains("It<nsubj<cost"))
  }

  @Test func `takes the noun of a headline for its root`() throws {
    let arcs = try TestDocument.arcs("5 Bridges That Fell Down")
    #expect(arcs.contains("Bridges<root<ROOT") && arcs.contains("Fell<acl:relcl<Bridges"))
  }

  @Test func `takes the one finite verb for the root`() throws {
    let arcs = try TestDocument.arcs("Local guides helping climbers raised their fees.")
    #expect(arcs.contains("raised<root<ROOT") && arcs.contains("guides<nsubj<raised"))
  }

  @Test func `takes what leads to an infinitive for a verb`() throws {
    let arcs = try TestDocument.arcs("The company plans to build 300 flats on the site by 2030.")
    #expect(arcs.contains("build<xcomp<plans") && arcs.contains("company<nsubj<plans"))
  }

  @Test func `gives what "that" opens a verb`() throws {
    let arcs = try TestDocument.arcs("It is likely that the records burned in the fire.")
    #expect(arcs.contains("records<nsubj<burned") && arcs.contains("burned<ccomp<likely"))
  }

  @Test func `takes what several are for a noun`() throws {
    let arcs = try TestDocument.arcs("Twenty-one stops in all, and thirty trams that work.")
    #expect(arcs.contains("one<nummod<stops"))
  }

  @Test(arguments: [
    ("The bridge cost £40m.", "bridge<nsubj<cost"),
    ("The bridge cost up to £40m.", "bridge<nsubj<cost"),
    ("The bridge cost about 40 million pounds and took two years.", "bridge<nsubj<cost"),
    ("The flood cost at least 40 lives.", "flood<nsubj<cost"),
    // No price, so that the word is the noun it was taken for.
    ("The housing cost to 300 families was high.", "cost<nsubj<high"),
    ("The heating cost around 40 shops was high.", "cost<nsubj<high"),
    ("The travel cost to 2030 rose by a third.", "cost<nsubj<rose"),
    ("The labour cost up to 2019 fell.", "cost<nsubj<fell"),
    (
      "A fall in the price of salt and its cost at 40 shops surprised him.", "its<nmod:poss<cost"
    ),
    ("The board halved its cost $40 at a time.", "cost<obj<halved"),
  ])
  func `takes cost for a verb where it says how much`(text: String, arc: String) throws {
    let arcs = try TestDocument.arcs(text)
    #expect(arcs.contains(arc), "\(arcs)")
  }

  @Test func `accurate parses too`() throws {
    let document = try TestDocument.segmented("The old captain did not sell the boat.")
    let parsed = try SyntaxStage(options: SyntaxOptions(model: .accurate)).apply(to: document)
    try expectTrees(parsed)
    #expect(parsed.syntax?.relations.contains(.object) == true)
  }

  @Test(arguments: [
    ("The captains sold many boats.", "the captain sell many boat ."),
    ("She didn’t go.", "she do not go ."),
    ("I was taller than the children.", "I be tall than the child ."),
    ("Two ferries were sinking.", "two ferry be sink ."),
    ("He left.", "he leave ."),
  ])
  func `gives each word its lemma`(text: String, lemmas: String) throws {
    let syntax = try #require(try TestDocument.parsed(text).syntax)
    let found = (0..<syntax.count).map { syntax.lemmas[$0] }.joined(separator: " ")
    #expect(found == lemmas)
  }

  @Test func `looks lemmas up in a table`() throws {
    let table = WordTable(["sell", "buy"], value: true)
    let syntax = try #require(try TestDocument.parsed("They bought and sold boats.").syntax)
    let isTrade = (0..<syntax.count).map { syntax.lemmas.value(of: $0, in: table) ?? false }
    #expect(isTrade == [false, true, false, true, false, false])
  }

  @Test(arguments: [
    "", ".", "\"", "- - -", "a", "?! (((", "\u{1F6A2}\u{1F6A2}", "ALL BOATS LEFT PORT", "’ ’s n’t",
    "No stop at the end", "* one\n* two\n* three", "e\u{301}te\u{301}", "\u{200B}x\u{200B}",
  ])
  func `gives each sentence one tree`(text: String) throws {
    let document = try TestDocument.parsed(text)
    try expectTrees(document)
  }

  @Test func `parses a sentence longer than a window`() throws {
    let text = Array(repeating: "boats", count: 1_000).joined(separator: " ")
    try expectTrees(TestDocument.parsed(text))
  }

  /// Expects that each sentence has one root and that all its tokens hang on it.
  private func expectTrees(_ document: Document) throws {
    let segmentation = try #require(document.segmentation)
    let syntax = try #require(document.syntax)
    #expect(syntax.count == segmentation.tokens.count)
    for sentence in segmentation.sentences {
      #expect(sentence.tokens.filter { syntax.heads[$0] < 0 }.count == 1)
      for token in sentence.tokens {
        var place = token
        var steps = 0
        while let head = syntax.head(of: place), steps <= sentence.tokens.count {
          #expect(sentence.tokens.contains(head))
          place = head
          steps += 1
        }
        #expect(syntax.root(of: sentence) == place)
      }
    }
  }
}
