import Testing

/// The rules of `TreeMender+Words.swift`.
@Suite struct TreeMenderWordsTests {
  @Test(arguments: [
    DrawnCase(
      "mendMonths",
      """
      On/IN/2:case 9/CD/6:obl June/NNP/4:compound Carl/NNP/6:nsubj Best/NNP/4:flat
      married/VBD/0:root +././6:punct
      """,
      ["June<nmod:unmarked<9"]
    ),
    DrawnCase(
      "mendTimes",
      """
      On/IN/2:case Monday/NNP/3:compound Ann/NNP/6:nsubj:pass Holt/NNP/3:flat was/VBD/6:aux:pass
      convicted/VBN/0:root +././6:punct
      """,
      ["Monday<obl<convicted"]
    ),
    DrawnCase(
      "mendAnswers",
      """
      In/IN/3:case the/DT/3:det poll/NN/8:obl 30/CD/3:flat of/IN/7:case the/DT/7:det
      clerks/NNS/4:nmod voted/VBD/0:root yes/UH/8:discourse +,/,/14:punct but/CC/14:cc
      the/DT/13:det rest/NN/14:nsubj stayed/VBD/8:conj away/RB/14:advmod +././8:punct
      """,
      ["yes<obj<voted"]
    ),
    DrawnCase(
      "mendThatMonth",
      """
      He/PRP/2:nsubj left/VBD/0:root the/DT/4:det firm/NN/2:obj that/IN/11:mark April/NNP/11:nsubj
      +,/,/11:punct and/CC/10:cc his/PRP$/10:nmod:poss sons/NNS/6:conj ran/VBD/2:ccomp
      it/PRP/11:obj +././2:punct
      """,
      ["sons<nsubj<ran", "ran<conj<left", "April<obl:unmarked<left"]
    ),
    DrawnCase(
      "mendNumbers",
      """
      The/DT/3:det crew/NN/3:compound numbers/NNS/0:root 19/CD/3:flat +,/,/9:punct
      all/DET.DT/9:nmod:poss of/IN/8:case them/PRP/6:nmod volunteers/NNS/3:conj +././3:punct
      """,
      ["crew<nsubj<numbers", "numbers/VBZ", "19<obj<numbers"]
    ),
    DrawnCase(
      "mendLives",
      """
      My/PRP$/2:nmod:poss uncle/NN/4:compound Otto/NNP/4:compound works/NNS/0:root in/IN/6:case
      Bern/NNP/4:nmod +././4:punct
      """,
      ["Otto<nsubj<works", "works/VBZ", "Bern<obl<works"]
    ),
    DrawnCase(
      "mendCost",
      """
      Cleaning/VBG/0:root the/DT/4:det well/NN/4:compound cost/NN/1:obj the/DT/6:det
      farm/NN/4:obj 90/CD/8:nummod crowns/NNS/6:nmod +././1:punct
      """,
      ["Cleaning<csubj<cost", "cost<root<ROOT", "cost/VBD"]
    ),
    DrawnCase(
      "mendCost",
      """
      Painted/VBN/0:root by/IN/4:case a/DT/4:det friend/NN/1:obl +,/,/7:punct the/DT/7:det
      sign/NN/4:conj cost/VBD/7:acl 40/CD/10:nummod pounds/NNS/8:obj +././1:punct
      """,
      ["sign<nsubj<cost", "cost<root<ROOT", "Painted<advcl<cost"]
    ),
  ])
  func `reads words as the part of speech that their place asks for`(_ drawn: DrawnCase) throws {
    try drawn.check()
  }
}
