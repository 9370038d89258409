import Testing

/// The steps of `TreeMender.swift` and what they are taken back for.
@Suite struct TreeMenderStepsTests {
  @Test(arguments: [
    DrawnCase(
      "mendComparison",
      """
      Fewer/JJR/0:root than/IN/1:fixed 30/CD/4:nummod goats/NNS/1:obl drowned/VBD/4:acl in/IN/7:case
      May/NNP/5:obl ././1:punct
      """,
      ["drowned<root<ROOT", "goats<nsubj<drowned", "Fewer<amod<goats"]
    ),
    DrawnCase(
      "mendHeadline",
      "9/CD/2:nummod Ships/NNS/4:obj That/WDT/4:nsubj Broke/VBD/0:root Down/RP/4:compound:prt",
      ["Ships<root<ROOT", "Broke<acl:relcl<Ships"]
    ),
    DrawnCase(
      "mendLateVerb",
      """
      Shy/JJ/2:amod divers/NNS/0:root teaching/VBG/2:acl boys/NNS/5:nsubj lost/VBD/3:xcomp
      their/PRP$/7:nmod:poss knives/NNS/5:obj ././2:punct
      """,
      ["lost<root<ROOT", "divers<nsubj<lost", "boys<obj<teaching"]
    ),
    DrawnCase(
      "mendQuotation",
      """
      Pell/NNP/3:nsubj is/VBZ/3:aux joking/VBG/7:reparandum ,/,/3:punct ''/''/3:punct she/PRP/7:nsubj
      adds/VBZ/0:root ././7:punct
      """,
      ["joking<ccomp<adds"]
    ),
    DrawnCase(
      "mendRelative",
      """
      It/PRP/4:nsubj was/VBD/4:cop the/DT/4:det lane/NN/0:root that/IN/8:mark the/DT/7:det
      town/NN/8:nsubj needed/VBN/4:acl:relcl ././4:punct
      """,
      ["that<obj<needed", "that/WDT", "needed/VBD"]
    ),
    DrawnCase(
      "mendCount",
      "Twelve/CD/2:nsubj stops/VBZ/0:root in/IN/4:case all/DT/2:obl ././2:punct",
      ["Twelve<nummod<stops", "stops/NNS"]
    ),
    DrawnCase(
      "mendPlan",
      """
      The/DT/3:det young/JJ/3:amod owner/NN/5:nsubj also/RB/5:advmod plans/NNS/0:root to/TO/7:mark
      open/VB/5:acl a/DT/9:det shop/NN/7:obj ././5:punct
      """,
      ["plans/VBZ", "open<xcomp<plans"]
    ),
    DrawnCase(
      "mendContent",
      """
      It/PRP/3:nsubj is/VBZ/3:cop likely/JJ/0:root that/IN/3:mark the/DT/6:det letters/NNS/4:obj
      burned/VBN/6:acl in/IN/10:case the/DT/10:det fire/NN/7:obl ././3:punct
      """,
      ["burned<ccomp<likely", "letters<nsubj<burned", "that<mark<burned", "burned/VBD"]
    ),
  ])
  func `mends what parsers take amiss`(_ drawn: DrawnCase) throws { try drawn.check() }

  @Test func `takes back what would hang words on each other in a ring`() throws {
    var tree = try DrawnTree("It/PRP/2:nsubj rained/VBD/0:root hard/RB/2:advmod")
    let facts = tree.facts
    tree.attempt([(2, 3)])
    #expect(tree.facts == facts)
    tree.attempt([(1, 3), (3, 1)])
    #expect(tree.facts == facts)
    tree.attempt([(1, 0)])
    #expect(tree.facts == facts)
    tree.attempt([(1, 3)])
    #expect(tree.facts.contains("It<parataxis<hard") && tree.isTree)
  }

  @Test(arguments: [
    // The clause of "says" begins before the root, and no comma stands between.
    """
    Yesterday/RB/7:advmod in/IN/4:case his/PRP$/4:nmod:poss book/NN/0:root the/DT/6:det
    author/NN/7:nsubj says/VBZ/4:acl so/RB/7:advmod
    """,
    // The second subject begins with the first word.
    """
    Once/RB/8:advmod ,/,/9:punct a/DT/4:det friend/NN/9:nsubj of/IN/6:case opera/NN/4:nmod ,/,/9:punct
    Lund/NNP/9:nsubj smiled/VBD/0:root
    """,
    // The root carries another relation.
    "whether/IN/0:mark it/PRP/1:obj works/VBZ/1:ccomp",
  ])
  func `leaves a tree alone in which no word stands where one is sought`(drawing: String) throws {
    var tree = try DrawnTree(drawing)
    let facts = tree.facts
    tree.mend()
    #expect(tree.facts == facts)
  }
}
