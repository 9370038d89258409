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
      In/IN/2:case 1951/CD/8:obl the/DT/4:det school/NN/2:nmod of/IN/6:case Elm/NNP/4:nmod
      was/VBD/8:aux:pass closed/VBN/0:root +././8:punct
      """,
      ["school<nsubj:pass<closed"]
    ),
    DrawnCase(
      "mendFronted",
      """
      On/IN/2:case 6/CD/6:obl June/NNP/4:compound Ida/NNP/2:acl:relcl Crane/NNP/4:flat
      left/VBD/0:root +././6:punct
      """,
      ["Ida<nsubj<left"]
    ),
    DrawnCase(
      "mendHelpers",
      """
      The/DT/2:det bell/NN/0:root that/WDT/8:nsubj was/VBD/8:cop cracked/JJ/8:nsubj
      does/VBZ/8:aux not/PART.RB/8:advmod ring/VB/2:acl +././2:punct
      """,
      ["bell<nsubj<ring", "that<nsubj<cracked", "ring<root<ROOT"]
    ),
    DrawnCase(
      "mendGaps",
      """
      The/DT/2:det song/NN/5:nsubj we/PRP/5:nsubj have/VERB.VBP/5:aux written/VBN/0:root
      is/VBZ/8:cop too/RB/8:advmod long/JJ/5:xcomp +././5:punct
      """,
      ["song<nsubj<long", "long<root<ROOT", "written<acl:relcl<song"]
    ),
    DrawnCase(
      "mendOpened",
      """
      The/DT/2:det fair/NN/4:nsubj:pass was/VBD/4:aux:pass moved/VBN/0:root after/IN/7:case
      the/DT/7:det owner/NN/12:obl +,/,/9:punct Ida/NNP/7:appos Crane/NNP/9:flat +,/,/7:punct
      fell/VBD/4:conj ill/JJ/12:xcomp +././4:punct
      """,
      ["owner<nsubj<fell", "after<mark<fell", "fell<advcl<moved"]
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
      He/PRP/2:nsubj worked/VBD/0:root for/IN/5:case a/DT/5:det bank/NN/2:obl
      whose/PRON.WP$/8:nmod:poss chief/JJ/8:amod clerk/NN/10:nsubj was/VBD/10:cop Ida/NNP/2:obl
      Crane/NNP/10:flat +././2:punct
      """,
      ["Ida<acl:relcl<bank"]
    ),
  ])
  func `tells what "whose" opens of the noun before it`(_ drawn: DrawnCase) throws {
    try drawn.check()
  }

  @Test(arguments: [
    """
    Only/RB/3:advmod one/CD/3:nummod firm/NN/4:nsubj did/VBD/0:root the/DT/7:det
    survey/NN/7:compound work/NN/4:obj +././4:punct
    """,
    """
    Only/RB/5:advmod when/WRB/5:advmod the/DT/4:det rent/NN/5:nsubj rose/VBD/9:advcl
    did/VBD/9:aux the/DT/8:det tenants/NNS/9:nsubj leave/VB/0:root +././9:punct
    """,
    """
    With/IN/3:case no/DT/3:det budget/NN/8:obl +,/,/3:punct the/DT/6:det film/NN/8:nsubj
    was/VBD/8:cop comedy/NN/0:root shot/VBN/8:acl here/RB/9:advmod +././8:punct
    """,
    """
    The/DT/2:det woman/NN/7:nsubj whose/PRON.WP$/4:nmod:poss car/NN/6:obj they/PRP/6:nsubj
    stole/VBD/2:acl:relcl sued/VBD/0:root the/DT/9:det city/NN/7:obj +././7:punct
    """,
    """
    She/PRP/2:nsubj backed/VBD/0:root a/DT/4:det plan/NN/2:obj that/WDT/7:nsubj may/MD/7:aux
    close/VB/4:acl:relcl it/PRP/7:obj +././2:punct
    """,
  ])
  func `leaves right trees as they are`(_ drawing: String) throws {
    var tree = try DrawnTree(drawing)
    let before = tree.facts
    tree.mend()
    #expect(tree.facts == before)
  }
}
