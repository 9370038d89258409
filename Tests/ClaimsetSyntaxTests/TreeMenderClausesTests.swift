import Testing

/// The rules of `TreeMender+Clauses.swift`.
@Suite struct TreeMenderClausesTests {
  @Test(arguments: [
    DrawnCase(
      "mendArticles",
      """
      A/DET.DT/8:nsubj:pass 6/CD/4:nummod +-/HYPH/2:punct +year/NN/6:obl:unmarked +-/HYPH/4:punct
      +old/JJ/8:nsubj:pass was/VBD/8:aux:pass found/VBN/0:root ././8:punct
      """,
      ["A<det<old"]
    ),
    DrawnCase(
      "mendArticles",
      """
      She/PRP/2:nsubj flew/VBD/0:root her/PRP$/2:obj Danish/JJ/5:amod kite/NN/2:obj
      ././2:punct
      """,
      ["her<nmod:poss<kite"]
    ),
    DrawnCase(
      "mendPossessors",
      """
      Olaf/NNP/7:nmod:poss Brun/NNP/1:flat has/VBZ/7:aux not/PART.RB/7:advmod been/VBN/7:cop
      in/IN/7:case Norway/NNP/0:root ././7:punct
      """,
      ["Olaf<nsubj<Norway"]
    ),
    DrawnCase(
      "mendNamesakes",
      """
      St/NNP/2:nmod:desc Olave/NNP/4:reparandum 's/PART.POS/2:case closed/VBN/0:root in/IN/6:case
      1988/CD/4:obl ././4:punct
      """,
      ["Olave<nsubj<closed", "closed/VBD"]
    ),
    DrawnCase(
      "mendOutside",
      """
      The/DT/2:det clerk/NN/3:nsubj said/VBD/0:root Monday/NNP/9:nsubj that/IN/9:mark the/DT/7:det
      ferry/NN/9:nsubj had/VBD/9:aux sunk/VBN/3:ccomp ././3:punct
      """,
      ["Monday<obl:unmarked<said"]
    ),
    DrawnCase(
      "mendExistence",
      """
      There/EX/5:expl will/MD/5:aux not/PART.RB/5:advmod be/VB/5:cop peace/NN/0:root in/IN/8:case
      the/DT/8:det valley/NN/5:nmod ././5:punct
      """,
      ["be<root<ROOT", "peace<nsubj<be", "There<expl<be"]
    ),
    DrawnCase(
      "mendExistence",
      """
      There/EX/5:expl has/VBZ/5:cop been/VBN/5:amod idle/JJ/5:amod gossip/NN/0:root ././5:punct
      """,
      ["been<root<ROOT", "gossip<nsubj<been", "has<aux<been"]
    ),
    DrawnCase(
      "mendExistents",
      """
      There/EX/2:expl were/VBD/0:root no/DT/5:det fresh/JJ/5:amod tracks/NNS/2:obj of/IN/8:case
      the/DT/8:det wolf/NN/5:nmod ././2:punct
      """,
      ["tracks<nsubj<were"]
    ),
    DrawnCase(
      "mendAuxiliaries",
      """
      Mr./NNP/2:nmod:desc Pell/NNP/3:nsubj has/VERB.VBZ/5:aux long/RB/5:advmod said/VBN/0:root
      so/RB/5:advmod ././5:punct
      """,
      ["Pell<nsubj<said"]
    ),
    DrawnCase(
      "mendAuxiliaries",
      """
      If/IN/3:mark they/PRP/3:nsubj are/VBP/7:aux:pass ,/,/3:punct they/PRP/7:nsubj:pass
      are/VBP/7:aux:pass watched/VBN/0:root ././7:punct
      """,
      ["are<advcl<watched"]
    ),
    DrawnCase(
      "mendPerfect",
      """
      The/DT/2:det town/NN/3:nsubj has/VBZ/0:root gladly/RB/5:advmod paid/VBN/3:xcomp its/PRP$/7:nmod:poss
      debts/NNS/5:obj ././3:punct
      """,
      ["paid<root<ROOT", "town<nsubj<paid", "has<aux<paid"]
    ),
    DrawnCase(
      "mendRecords",
      """
      She/PRP/2:nsubj has/VBZ/0:root the/DT/7:det worst/JJS/7:obl road/NN/6:compound safety/NN/7:nsubj
      record/VBP/2:obj of/IN/10:case all/DT/10:det pilots/NNS/7:obl ././2:punct
      """,
      ["record/NN", "worst<amod<record", "safety<compound<record"]
    ),
    DrawnCase(
      "mendHyphenNames",
      """
      They/PRP/2:nsubj knew/VBD/0:root of/IN/4:case Cho/NNP/2:obl Min/NNP/4:flat +-/HYPH/7:punct
      +su/NNP/9:nmod:poss +'s/POS/7:case boats/NNS/2:obl ././2:punct
      """,
      ["su<flat<Cho", "Cho<nmod:poss<boats", "of<case<boats"]
    ),
    DrawnCase(
      "mendTitles",
      """
      Green/JJ/2:amod candidate/NN/6:obl Ida/NNP/6:nsubj Holt/NNP/3:flat has/VBZ/6:aux
      asked/VBN/0:root for/IN/9:case a/DT/9:det recount/NN/6:obl ././6:punct
      """,
      ["candidate<nmod:desc<Ida"]
    ),
    DrawnCase(
      "mendClauses",
      """
      Guests/NNS/2:nsubj fell/VBD/0:root to/IN/4:case 40/CD/2:obl in/IN/6:case 2003/CD/4:nmod
      ,/,/12:punct when/WRB/12:advmod the/DT/10:det road/NN/12:nsubj:pass was/VBD/12:aux:pass
      closed/VBN/2:ccomp ,/,/16:punct and/CC/16:cc have/VBP/16:aux risen/VBN/12:conj ././2:punct
      """,
      ["closed<advcl<fell", "risen<conj<fell"]
    ),
    DrawnCase(
      "mendAgreement",
      """
      The/DT/2:det town/NN/3:nsubj has/VBZ/0:root strict/JJ/5:amod rules/NNS/3:obj for/IN/8:case
      its/PRP$/8:nmod:poss mayor/NN/5:nmod that/WDT/12:nsubj are/VBP/12:cop seldom/RB/12:advmod
      read/JJ/8:acl:relcl ././3:punct
      """,
      ["read<acl:relcl<rules"]
    ),
  ])
  func `mends by a word or a comma`(_ drawn: DrawnCase) throws { try drawn.check() }
}
