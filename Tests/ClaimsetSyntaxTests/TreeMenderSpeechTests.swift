import Testing

/// The rules of `TreeMender+Speech.swift`, `TreeMender+Parentheses.swift` and `TreeMender+Gaps.swift`.
@Suite struct TreeMenderSpeechTests {
  @Test(arguments: [
    DrawnCase(
      "mendComplement",
      """
      The/DT/2:det survey/NN/3:nsubj showed/VBD/0:root Holt/NNP/3:obj was/VBD/7:cop the/DT/7:det
      owner/NN/3:advcl of/IN/9:case it/PRP/7:nmod ././3:punct
      """,
      ["Holt<nsubj<owner", "owner<ccomp<showed"]
    ),
    DrawnCase(
      "mendSaid",
      """
      ''/``/9:punct It/PRP/4:nsubj is/VBZ/4:cop gossip/NN/9:nsubj ,/,/4:punct ''/''/4:punct
      Mr./NNP/8:nmod:desc Lund/NNP/9:nsubj said/VBD/0:root ././9:punct
      """,
      ["gossip<ccomp<said"]
    ),
    DrawnCase(
      "mendQuotedObjects",
      """
      ''/``/3:punct Nobody/PRON.NN/3:nsubj wrote/VBD/11:ccomp such/PDT/6:det:predet a/DT/6:det
      letter/NN/11:ccomp to/IN/8:case me/PRP/6:obl ,/,/6:punct ''/''/6:punct said/VBD/0:root
      Ida/NNP/11:nsubj ././11:punct
      """,
      ["letter<obj<wrote"]
    ),
    DrawnCase(
      "mendInversion",
      """
      ''/``/3:punct It/PRP/3:nsubj hurts/VBZ/6:ccomp ,/,/3:punct ''/''/3:punct said/VBD/0:root
      Lund/NNP/12:nsubj ,/,/12:punct whose/WP$/10:nmod:poss seat/NN/12:obl was/VBD/12:aux:pass
      lost/VBN/6:ccomp ././6:punct
      """,
      ["Lund<nsubj<said", "lost<acl:relcl<Lund", "seat<nsubj:pass<lost"]
    ),
    DrawnCase(
      "mendQuoted",
      """
      The/DT/2:det kind/NN/10:nsubj of/IN/4:case boat/NN/2:nmod would/MD/7:aux be/VB/7:cop
      slow/JJ/10:ccomp ,/,/7:punct she/PRP/10:nsubj said/VBD/0:root ././10:punct
      """,
      ["kind<nsubj<slow"]
    ),
  ])
  func `parts who speaks from what is said`(_ drawn: DrawnCase) throws { try drawn.check() }

  @Test(arguments: [
    DrawnCase(
      "mendParentheses, a speaker",
      """
      The/DT/2:det gallery/NN/6:nsubj ,/,/2:punct Ms./NNP/5:nmod:desc Reed/NNP/6:nsubj said/VBD/0:root
      ,/,/8:punct sold/VBD/6:ccomp maps/NNS/8:obj ././6:punct
      """,
      ["sold<root<ROOT", "gallery<nsubj<sold", "said<parataxis<sold"]
    ),
    DrawnCase(
      "mendParentheses, according to",
      """
      Fares/NNS/9:nsubj ,/,/7:punct according/VBG/7:case to/IN/3:fixed the/DT/7:det
      harbour/NN/7:compound master/NN/1:nmod ,/,/1:punct fell/VBD/0:root ././9:punct
      """,
      ["master<obl<fell"]
    ),
    DrawnCase(
      "mendGaps",
      """
      The/DT/2:det plan/NN/0:root that/IN/8:mark the/DT/5:det mayor/NN/8:nsubj:pass opposed/VBD/5:acl
      was/VBD/8:aux:pass dropped/VBN/2:acl ././2:punct
      """,
      [
        "dropped<root<ROOT", "plan<nsubj:pass<dropped", "opposed<acl:relcl<plan",
        "mayor<nsubj<opposed",
      ]
    ),
  ])
  func `puts together what stands apart`(_ drawn: DrawnCase) throws { try drawn.check() }
}
