import Testing

/// The rules of `TreeMender+Words.swift`.
@Suite struct TreeMenderWordsTests {
  @Test(arguments: [
    DrawnCase(
      "mendMonths",
      """
      On/IN/2:case 9/CD/10:obl June/NNP/4:compound Carl/NNP/10:nsubj Best/NNP/4:flat +,/,/7:punct
      aged/JJ/4:amod 30/CD/7:obl:unmarked +,/,/4:punct slipped/VBD/0:root into/IN/13:case
      a/DT/13:det shaft/NN/10:obl near/IN/16:case the/DT/16:det inn/NN/10:obl +././10:punct
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
      In/IN/3:case the/DT/3:det ballot/NN/12:obl on/IN/6:case the/DT/6:det plan/NN/3:nmod
      61/CD/8:nummod percent/NN/12:nsubj of/IN/11:case the/DT/11:det miners/NNS/8:nmod
      voted/VBD/0:root no/DT/23:det +,/,/23:punct and/CC/23:cc in/IN/18:case the/DT/18:det
      town/NN/23:obl the/DT/20:det share/NN/23:nsubj was/VBD/23:cop 70/CD/23:nummod
      percent/NN/12:xcomp +././12:punct
      """,
      ["percent<conj<voted", "no<obj<voted", "no/UH"]
    ),
    DrawnCase(
      "mendThatMonth",
      """
      They/PRP/2:nsubj accused/VBD/0:root me/PRP/2:obj of/IN/5:case fraud/NN/2:obl
      that/WDT/11:mark May/NNP/11:compound +,/,/11:punct and/CC/11:cc it/PRP/11:nsubj
      followed/VBD/2:parataxis me/PRP/11:obj until/IN/15:mark they/PRP/15:nsubj
      dropped/VBD/11:advcl it/PRP/15:obj at/IN/18:case Easter/NNP/15:obl +././2:punct
      """,
      ["followed<conj<accused", "May<obl:unmarked<accused", "that<det<May"]
    ),
    DrawnCase(
      "mendNumbers",
      """
      The/DT/3:det choir/NN/3:compound numbers/NNS/0:root 35/CD/3:flat +,/,/11:punct and/CC/11:cc
      every/DT/8:det member/NN/11:nsubj is/VBZ/11:cop a/DT/11:det baker/NN/3:conj +././3:punct
      """,
      ["choir<nsubj<numbers", "numbers/VBZ", "35<obj<numbers"]
    ),
    DrawnCase(
      "mendForms",
      """
      Nadia/NNP/2:compound Ferro/NNP/0:root +,/,/6:punct who/WP/6:nsubj:pass was/VBD/6:aux:pass
      born/VBN/2:acl:relcl in/IN/8:case Ghent/NNP/6:obl +,/,/10:punct sang/VBG/6:advcl
      the/DT/12:det miller/NN/14:nmod:poss +'s/POS/12:case wife/NN/10:obj +././2:punct
      """,
      ["Ferro<nsubj<sang", "sang<root<ROOT", "sang/VBD"]
    ),
    DrawnCase(
      "mendLives",
      """
      Her/PRP$/2:nmod:poss daughter/NN/4:compound Clara/NNP/4:compound lives/NNS/0:root
      in/IN/6:case Ghent/NNP/4:nmod +././4:punct
      """,
      ["Clara<nsubj<lives", "lives/VBZ", "Ghent<obl<lives"]
    ),
    DrawnCase(
      "mendCost",
      """
      Rebuilding/VBG/0:root the/DT/4:det hall/NN/4:compound cost/NN/1:obj the/DT/6:det
      town/NN/4:obj 2.3/CD/8:compound million/CD/9:nummod pounds/NNS/6:nmod +././1:punct
      """,
      ["Rebuilding<csubj<cost", "cost<root<ROOT", "cost/VBD"]
    ),
    DrawnCase(
      "mendCost",
      """
      Built/VBN/0:root in/IN/4:case 20/CD/4:nummod months/NNS/1:obl by/IN/7:case the/DT/7:det
      firm/NN/4:nmod Reed/NNP/7:appos +,/,/14:punct the/DT/14:det 9,000/CD/13:nummod
      +-/HYPH/11:punct +seat/NN/14:compound hall/NN/7:conj cost/VBD/14:acl 12/CD/17:compound
      million/CD/18:nummod pounds/NNS/15:obj +././1:punct
      """,
      ["hall<nsubj<cost", "cost<root<ROOT", "Built<advcl<cost"]
    ),
  ])
  func `reads words as the part of speech that their place asks for`(_ drawn: DrawnCase) throws {
    try drawn.check()
  }
}
