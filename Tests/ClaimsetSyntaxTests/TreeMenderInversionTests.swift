import Testing

/// The rules of `TreeMender+Inversion.swift`, `TreeMender+Fronted.swift`, `TreeMender+Helpers.swift` and
/// `TreeMender+Whose.swift`.
@Suite struct TreeMenderInversionTests {
  @Test(arguments: [
    DrawnCase(
      "mendNegativeInversion",
      """
      Never/RB/2:advmod has/VBZ/0:root the/DT/4:det river/NN/2:obj risen/VBN/4:acl so/RB/7:advmod
      fast/RB/5:advmod +././2:punct
      """,
      ["river<nsubj<risen", "risen<root<ROOT", "has<aux<risen"]
    ),
    DrawnCase(
      "mendNegativeInversion",
      """
      Not/PART.RB/4:advmod until/ADP.IN/4:mark 1990/CD/4:nsubj did/VBD/0:root the/DT/6:det
      council/NN/4:obj mend/VB/4:xcomp the/DT/9:det wall/NN/7:obj +././4:punct
      """,
      ["council<nsubj<mend", "mend<root<ROOT", "1990<obl<mend"]
    ),
    DrawnCase(
      "mendNegativeInversion",
      """
      Rarely/RB/2:advmod has/VBZ/4:nsubj:pass he/PRP/4:nsubj spoken/VBN/0:root of/IN/7:case
      the/DT/7:det fire/NN/4:obl +././4:punct
      """,
      ["has<aux<spoken", "Rarely<advmod<spoken"]
    ),
    DrawnCase(
      "mendNegativeInversion",
      """
      Neither/CC/0:root did/VBD/1:aux the/DT/6:det second/JJ/6:amod pump/NN/6:compound
      work/NN/2:obj +././1:punct
      """,
      ["pump<nsubj<work", "work<root<ROOT", "work/VB"]
    ),
    DrawnCase(
      "mendFronted",
      """
      In/IN/2:case 1951/CD/15:obl the/DT/4:det coat/NN/2:nmod of/IN/9:case the/DT/7:det
      farm/NN/9:nmod:poss +'s/POS/7:case shepherd/NN/4:nmod +,/,/11:punct Jon/NNP/9:appos
      Reed/NNP/11:flat +,/,/2:punct was/VBD/15:aux:pass found/VBN/0:root at/IN/18:case
      the/DT/18:det edge/NN/15:obl of/IN/21:case the/DT/21:det wood/NN/18:nmod +././15:punct
      """,
      ["coat<nsubj:pass<found"]
    ),
    DrawnCase(
      "mendFronted",
      """
      On/IN/2:case 14/CD/10:obl May/NNP/4:compound Piers/NNP/2:acl:relcl Brandon/NNP/4:flat
      +,/,/7:punct aged/JJ/4:amod 31/CD/7:obl:unmarked +,/,/2:punct fell/VBD/0:root
      into/IN/13:case a/DT/13:det ditch/NN/10:obl near/IN/16:case Camp/NNP/16:compound
      Hill/NNP/13:nmod +././10:punct
      """,
      ["May<nmod:unmarked<14"]
    ),
    DrawnCase(
      "mendHelpers",
      """
      The/DT/2:det check/NN/0:root that/WDT/11:nsubj was/VBD/11:cop due/JJ/11:nsubj in/IN/7:case
      June/NNP/5:obl 2017/CD/7:nmod:unmarked did/VBD/11:aux not/PART.RB/11:advmod take/VB/2:acl
      place/NN/11:obj +,/,/18:punct because/IN/18:mark the/DT/16:det clerk/NN/18:nsubj
      was/VBD/18:cop away/RB/11:advmod +././2:punct
      """,
      ["check<nsubj<take", "that<nsubj<due", "take<root<ROOT"]
    ),
    DrawnCase(
      "mendGaps",
      """
      The/DT/2:det boat/NN/6:nsubj they/PRP/6:nsubj have/VERB.VBP/6:aux just/RB/6:advmod
      raised/VBN/0:root is/VBZ/9:cop 40/CD/9:nummod miles/NNS/6:obj from/IN/12:case the/DT/12:det
      harbour/NN/9:nmod +././6:punct
      """,
      ["boat<nsubj<miles", "miles<root<ROOT", "raised<acl:relcl<boat"]
    ),
    DrawnCase(
      "mendOpened",
      """
      The/DT/2:det vote/NN/10:nsubj:pass +,/,/2:punct held/VBN/2:acl on/IN/7:case
      May/NNP/7:compound 11/CD/4:obl +,/,/4:punct was/VBD/10:aux:pass called/VBN/0:root
      after/IN/13:case the/DT/13:det mayor/NN/18:obl +,/,/15:punct Bo/NNP/13:appos
      Voss/NNP/15:flat +,/,/13:punct died/VBD/10:conj in/IN/20:case office/NN/18:obl in/IN/22:case
      March/NNP/18:obl +././10:punct
      """,
      ["mayor<nsubj<died", "after<mark<died", "died<advcl<called"]
    ),
    DrawnCase(
      "mendOpened",
      """
      The/DT/2:det road/NN/4:nsubj:pass was/VBD/4:aux:pass shut/VBN/0:root after/IN/7:case
      the/DT/7:det river/NN/4:obl at/IN/9:case Elm/NNP/7:nmod broke/VBD/4:parataxis
      its/PRP$/12:nmod:poss banks/NNS/10:obj +././4:punct
      """,
      ["river<nsubj<broke", "after<mark<broke", "broke<advcl<shut"]
    ),
  ])
  func `finds the verb and the subject behind what opens the sentence`(_ drawn: DrawnCase) throws {
    try drawn.check()
  }

  @Test(arguments: [
    DrawnCase(
      "mendWhose",
      """
      The/DT/2:det firm/NN/6:nsubj +,/,/2:punct whose/PRON.WP$/5:nmod:poss profits/NNS/6:nsubj
      doubled/VBN/10:nsubj in/IN/8:case 2010/CD/6:obl +,/,/6:punct employs/VBZ/0:root
      400/CD/12:nummod people/NNS/10:obj +././10:punct
      """,
      ["firm<nsubj<employs", "doubled/VBD", "doubled<acl:relcl<firm"]
    ),
    DrawnCase(
      "mendWhose",
      """
      The/DT/2:det pilot/NN/5:nsubj whose/PRON.WP$/4:nmod:poss plane/NN/5:nsubj crashed/VBD/0:root
      in/IN/8:case the/DT/8:det bay/NN/5:obl was/VBD/10:aux:pass saved/VBN/5:advcl +././5:punct
      """,
      ["pilot<nsubj:pass<saved", "saved<root<ROOT", "crashed<acl:relcl<pilot"]
    ),
    DrawnCase(
      "mendWhose",
      """
      She/PRP/2:nsubj bought/VBD/0:root a/DT/4:det mill/NN/8:nsubj whose/PRON.WP$/6:nmod:poss
      roof/NN/8:nsubj had/VBD/8:aux fallen/VBN/2:ccomp in/RP/8:advmod +././2:punct
      """,
      ["mill<obj<bought", "fallen<acl:relcl<mill"]
    ),
    DrawnCase(
      "mendWhose",
      """
      The/DT/2:det yard/NN/3:nsubj belonged/VBD/0:root to/IN/6:case a/DT/6:det company/NN/3:obl
      whose/PRON.WP$/8:nmod:poss managing/VBG/6:acl director/NN/8:obj at/IN/12:case the/DT/12:det
      time/NN/8:obl of/IN/15:case the/DT/15:det strike/NN/12:nmod was/VBD/17:cop Kurt/NNP/3:obl
      Amber/NNP/17:flat +././3:punct
      """,
      ["director<nsubj<Kurt", "whose<nmod:poss<director", "time<nmod<director"]
    ),
  ])
  func `tells what "whose" opens of the noun before it`(_ drawn: DrawnCase) throws {
    try drawn.check()
  }
}
