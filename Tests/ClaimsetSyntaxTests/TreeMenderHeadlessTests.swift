import Testing

/// The rules of `TreeMender+Headless.swift` and `TreeMender+Root.swift`.
@Suite struct TreeMenderHeadlessTests {
  @Test(arguments: [
    DrawnCase(
      "mendSign",
      """
      ''/``/0:root We/PRP/5:nsubj will/MD/5:aux not/PART.RB/5:advmod sell/VB/1:advcl:relcl
      it/PRP/5:obj ././1:punct ''/''/1:punct
      """,
      ["sell<root<ROOT"]
    ),
    DrawnCase(
      "mendShowing",
      """
      The/DT/3:det play/NN/3:compound documents/NNS/0:root how/WRB/8:advmod the/DT/6:det
      strike/NN/8:nsubj:pass was/VBD/8:aux:pass broken/VBN/3:acl:relcl ././3:punct
      """,
      ["documents/VBZ", "play<nsubj<documents", "broken<ccomp<documents", "The<det<play"]
    ),
    DrawnCase(
      "mendPlanning",
      """
      The/DT/3:det trust/NN/3:compound plans/NNS/0:root to/TO/5:mark repair/VB/3:acl old/JJ/7:amod
      pipes/NNS/5:obj ././3:punct
      """,
      ["plans/VBZ", "trust<nsubj<plans", "repair<xcomp<plans"]
    ),
    DrawnCase(
      "mendDeed",
      """
      In/IN/2:case 1962/CD/0:root nine/CD/4:nummod girls/NNS/2:nmod fled/VBN/4:acl by/IN/7:case
      bus/NN/5:obl ././2:punct
      """,
      ["fled<root<ROOT", "girls<nsubj<fled", "1962<obl<fled", "fled/VBD"]
    ),
    DrawnCase(
      "mendCounted",
      """
      Six/CD/2:nummod lorries/NNS/0:root queued/VBN/2:acl ././2:punct
      """,
      ["queued<root<ROOT", "lorries<nsubj<queued", "queued/VBD"]
    ),
    DrawnCase(
      "mendMeasuring",
      """
      Every/DT/3:det ward/NN/3:compound measures/NNS/0:root ten/CD/5:nummod metres/NNS/3:nmod
      and/CC/7:cc has/VBZ/5:conj doors/NNS/7:obj ././3:punct
      """,
      ["measures/VBZ", "ward<nsubj<measures", "metres<obj<measures", "has<conj<measures"]
    ),
    DrawnCase(
      "mendDetailing",
      """
      The/DT/2:det letter/NN/7:nsubj has/VBZ/7:aux also/RB/7:advmod detailed/JJ/7:amod
      harbour/NN/7:compound spending/NN/0:root that/WDT/9:nsubj pleased/VBD/7:acl:relcl Pell/NNP/9:obj
      ././7:punct
      """,
      ["detailed<root<ROOT", "letter<nsubj<detailed", "spending<obj<detailed", "detailed/VBN"]
    ),
    DrawnCase(
      "mendGerund",
      """
      The/DT/2:det drive/NN/0:root to/TO/4:mark stop/VB/2:acl the/DT/6:det sale/NN/9:nsubj
      has/VBZ/9:aux also/RB/9:advmod drawn/VBN/4:ccomp in/IN/11:case others/NNS/9:obl ././2:punct
      """,
      ["drawn<root<ROOT", "drive<nsubj<drawn", "sale<obj<stop"]
    ),
    DrawnCase(
      "mendAdvocate",
      """
      The/DT/2:det union/NN/0:root ,/,/5:punct which/WDT/5:nsubj includes/VBZ/2:acl:relcl nine/CD/7:nummod
      crews/NNS/5:obj ,/,/9:punct advocates/NNS/7:conj for/IN/12:case equal/JJ/12:amod pay/NN/7:nmod
      ././2:punct
      """,
      ["advocates<root<ROOT", "union<nsubj<advocates", "pay<nmod<advocates", "advocates/VBZ"]
    ),
    DrawnCase(
      "mendPast",
      """
      The/DT/2:det inn/NN/0:root shut/NOUN.GW/2:acl its/PRP$/5:nmod:poss doors/NNS/3:obj ././2:punct
      """,
      ["shut<root<ROOT", "inn<nsubj<shut", "shut/VBD"]
    ),
    DrawnCase(
      "mendRejecting",
      """
      The/DT/3:det same/JJ/3:amod farm/NN/6:compound employed/VBN/6:amod head/NN/6:compound
      gardener/NN/0:root Ida/NNP/6:appos Holt/NNP/7:flat ././6:punct
      """,
      ["employed<root<ROOT", "farm<nsubj<employed", "gardener<obj<employed", "employed/VBD"]
    ),
    DrawnCase(
      "mendSetting",
      """
      With/IN/4:mark his/PRP$/3:nmod:poss rival/NN/4:nsubj beaten/VBN/0:root ,/,/4:punct
      Holt/NNP/7:nsubj faces/VBZ/4:ccomp trouble/NN/7:obj ././4:punct
      """,
      ["faces<root<ROOT", "beaten<advcl<faces"]
    ),
    DrawnCase(
      "mendMain",
      """
      Of/IN/4:case the/DT/4:det 9/CD/4:nummod nurses/NNS/0:root who/WP/7:nsubj will/MD/7:aux
      vote/VB/4:acl:relcl ,/,/11:punct five/CD/11:nsubj were/VBD/11:aux:pass named/VBN/4:acl:relcl
      by/IN/14:case the/DT/14:det clinic/NN/11:obl:agent ././4:punct
      """,
      ["named<root<ROOT", "five<nsubj:pass<named", "nurses<obl<named"]
    ),
  ])
  func `finds the verb of a sentence without one`(_ drawn: DrawnCase) throws { try drawn.check() }

  @Test(arguments: [
    DrawnCase(
      "mendRoot, a full verb",
      """
      The/DT/2:det board/NN/0:root did/VBD/2:aux two/CD/5:nummod things/NNS/3:obj :/:/2:punct
      """,
      ["did<root<ROOT", "board<nsubj<did"]
    ),
    DrawnCase(
      "mendRoot, behind a phrase",
      """
      As/IN/3:case a/DT/3:det result/NN/0:root ,/,/3:punct the/DT/6:det number/NN/4:obj of/IN/8:case
      visits/NNS/6:nmod fell/VBD/8:acl to/IN/11:case 90/CD/9:obl ././3:punct
      """,
      ["fell<root<ROOT", "number<nsubj<fell", "result<obl<fell"]
    ),
    DrawnCase(
      "mendRoot, a clause behind a phrase",
      """
      In/IN/3:case his/PRP$/3:nmod:poss novel/NN/0:root ,/,/3:punct sadly/RB/7:advmod he/PRP/7:nsubj
      lies/VBZ/3:acl ././3:punct
      """,
      ["lies<root<ROOT", "novel<obl<lies"]
    ),
    DrawnCase(
      "mendRoot, a stray verb",
      """
      The/DT/2:det guests/NNS/0:root who/WP/4:nsubj paid/VBD/2:acl:relcl him/PRP/4:obj
      found/VBD/4:ccomp that/IN/9:mark he/PRP/9:nsubj lied/VBD/6:ccomp ././2:punct
      """,
      ["found<root<ROOT", "guests<nsubj<found"]
    ),
    DrawnCase(
      "mendRoot, a late verb",
      """
      The/DT/2:det wall/NN/0:root that/WDT/4:nsubj parts/VBZ/2:acl:relcl the/DT/6:det farms/NNS/4:obj
      made/VBN/2:acl news/NN/7:obj ././2:punct
      """,
      ["made<root<ROOT", "wall<nsubj<made", "made/VBD"]
    ),
  ])
  func `raises a verb over a noun`(_ drawn: DrawnCase) throws { try drawn.check() }
}
