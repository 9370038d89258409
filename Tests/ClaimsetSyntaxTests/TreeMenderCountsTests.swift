import Testing

/// The rules of `TreeMender+Counts.swift`.
@Suite struct TreeMenderCountsTests {
  @Test(arguments: [
    DrawnCase(
      "mendPlaced",
      """
      In/IN/5:case Elmford/NNP/5:nmod:poss all/DT/5:det 40/CD/5:nummod shops/NNS/6:nsubj closed/VBD/0:root
      ././6:punct
      """,
      ["Elmford<obl<closed", "In<case<Elmford"]
    ),
    DrawnCase(
      "mendBareCounts",
      """
      It/PRP/2:nsubj injured/VBD/0:root more/JJR/5:advmod than/IN/3:fixed 200/CD/2:obl ././2:punct
      """,
      ["200<obj<injured"]
    ),
    DrawnCase(
      "mendCountedSubjects",
      """
      Three/CD/6:nummod of/IN/4:case the/DT/4:det sailors/NNS/1:nmod were/VBD/6:cop doctors/NNS/0:root
      ././6:punct
      """,
      ["Three<nsubj<doctors"]
    ),
    DrawnCase(
      "mendExistents",
      """
      There/EX/2:expl were/VBD/0:root hardly/RB/6:advmod more/JJR/6:advmod than/IN/4:fixed 80/CD/2:obl
      of/IN/8:case them/PRP/6:nmod ././2:punct
      """,
      ["80<nsubj<were"]
    ),
    DrawnCase(
      "mendAddedVerbs",
      """
      In/IN/2:case 1962/CD/10:obl nine/CD/4:nummod girls/NNS/10:nsubj:pass fled/VBN/4:acl by/IN/7:case
      bus/NN/5:obl but/CC/10:cc were/VBD/10:aux:pass found/VBN/0:root ././10:punct
      """,
      ["fled<root<ROOT", "girls<nsubj<fled", "found<conj<fled", "fled/VBD", "1962<obl<fled"]
    ),
  ])
  func `hangs a number and its verb where they belong`(_ drawn: DrawnCase) throws {
    try drawn.check()
  }
}
