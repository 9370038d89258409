import ClaimsetCore
import ClaimsetSyntax
import ClaimsetTestSupport
import Testing

@Suite struct TreeMenderTests {
  @Test(arguments: [
    (
      "The nurses who washed him found that he weighed very little.",
      ["found<root<ROOT", "nurses<nsubj<found"]
    ),
    (
      "As a result, the number of visits fell to 229 in 2020 and 63 in 2021; by the next year it was zero.",
      ["fell<root<ROOT", "number<nsubj<fell", "result<obl<fell"]
    ),
    ("The new council did three things:", ["did<root<ROOT", "council<nsubj<did"]),
    (
      "The theatrical gestures and odd tricks she used in her show went beyond the old routines.",
      ["went<root<ROOT", "gestures<nsubj<went"]
    ),
    (
      "The heavily guarded gate that parts the two towns made news recently when a goat fled through it.",
      ["made<root<ROOT", "gate<nsubj<made"]
    ),
  ])
  func `raises a clause that nothing opens over a noun`(text: String, arcs: [String]) throws {
    let found = try TestDocument.arcs(text)
    for arc in arcs { #expect(found.contains(arc), "\(found)") }
  }

  @Test(arguments: [
    "A bridge between the towns, which nobody needed.", "Ten arrested in a raid on the docks.",
    "Prices that rise and rents that fall.",
  ])
  func `leaves a noun alone in what is no statement`(text: String) throws {
    let root = try #require(try TestDocument.arcs(text).first { $0.hasSuffix("<root<ROOT") })
    let words = ["bridge", "Ten", "arrested", "Prices"]
    #expect(words.contains { root.hasPrefix($0) }, "\(root)")
  }

  @Test func `gives an article to its noun`() throws {
    let arcs = try TestDocument.arcs(
      "In 2009, a 2-year-old was sent to a home together with his parents."
    )
    #expect(arcs.contains("a<det<old"))
  }

  @Test func `ends what a comma and when open at the next comma`() throws {
    let arcs = try TestDocument.arcs(
      "They fell to 1,502 in 2012, when the border patrols were doubled, and have declined since then."
    )
    #expect(arcs.contains("doubled<advcl<fell") && arcs.contains("declined<conj<fell"))
  }

  @Test func `hangs a relative clause on the noun that its verb agrees with`() throws {
    let arcs = try TestDocument.arcs(
      "The country has strict rules for its leader that are rarely disclosed."
    )
    #expect(arcs.contains("disclosed<acl:relcl<rules"))
  }

  @Test func `makes a subject of who stands before an auxiliary`() throws {
    let arcs = try TestDocument.arcs(
      "It is safe to assume that Kim Jong Un has not been out of North Korea."
    )
    #expect(arcs.contains("Kim<nsubj<Korea"))
  }

  @Test func `takes what stands before a name for a title`() throws {
    let arcs = try TestDocument.arcs(
      "Republican nominee Donald Reed has called for the repeal of the law."
    )
    #expect(arcs.contains("nominee<nmod:desc<Donald") && arcs.contains("Donald<nsubj<called"))
  }

  @Test func `takes the verb of what there is for the root`() throws {
    let arcs = try TestDocument.arcs("There has been random talk about a new mill.")
    #expect(arcs.contains("been<root<ROOT") && arcs.contains("talk<nsubj<been"))
  }

  @Test func `hangs a day before that on the verb of saying`() throws {
    let arcs = try TestDocument.arcs("The mayor said Friday that the video was lost.")
    #expect(arcs.contains("Friday<obl:unmarked<said") && arcs.contains("video<nsubj:pass<lost"))
  }
}
