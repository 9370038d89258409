import Testing

/// The rules of `TreeMender+Counts.swift`.
@Suite struct TreeMenderCountsTests {
  @Test(arguments: [
    DrawnCase(
      "mendPlaced",
      """
      In/IN/4:case Elmford/NNP/4:nmod:poss 40/CD/4:nummod shops/NNS/5:nsubj closed/VBD/0:root ././5:punct
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
      Two/CD/6:nummod of/IN/4:case the/DT/4:det climbers/NNS/1:nmod were/VBD/6:cop women/NNS/0:root
      ././6:punct
      """,
      ["Two<nsubj<women"]
    ),
    DrawnCase(
      "mendExistents",
      """
      There/EX/2:expl were/VBD/0:root never/RB/6:advmod more/JJR/6:advmod than/IN/4:fixed 600/CD/2:obl
      of/IN/8:case us/PRP/6:nmod ././2:punct
      """,
      ["600<nsubj<were"]
    ),
    DrawnCase(
      "mendAddedVerbs",
      """
      In/IN/2:case 1987/CD/9:obl five/CD/4:nummod men/NNS/9:nsubj:pass escaped/VBN/4:acl by/IN/7:case
      boat/NN/5:obl but/CC/9:cc caught/VBN/0:root were/VBD/9:aux:pass ././9:punct
      """,
      [
        "escaped<root<ROOT", "men<nsubj<escaped", "caught<conj<escaped", "escaped/VBD",
        "1987<obl<escaped",
      ]
    ),
  ])
  func `hangs a number and its verb where they belong`(_ drawn: DrawnCase) throws {
    try drawn.check()
  }
}
