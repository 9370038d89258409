import Testing

/// The rules of `TreeMender+Pairs.swift` and `TreeMender+Holding.swift`.
@Suite struct TreeMenderPairsTests {
  @Test(arguments: [
    DrawnCase(
      "mendPair, a phrase",
      """
      Following/VBG/3:case his/PRP$/3:nmod:poss death/NN/8:nsubj ,/,/3:punct a/DT/6:det
      statue/NN/8:nsubj:pass was/VBD/8:aux:pass cast/VBN/0:root ././8:punct
      """,
      ["death<obl<cast"]
    ),
    DrawnCase(
      "mendPair, a hearer",
      """
      She/PRP/2:nsubj told/VBD/0:root the/DT/4:det boys/NNS/7:nsubj they/PRP/7:nsubj are/VBP/7:cop
      late/JJ/2:ccomp ././2:punct
      """,
      ["boys<obj<told"]
    ),
    DrawnCase(
      "mendPair, a time",
      """
      The/DT/3:det high/JJ/3:amod court/NN/6:nsubj this/DT/5:det month/NN/6:nsubj threw/VBD/0:root
      out/RP/6:compound:prt a/DT/9:det plea/NN/6:obj ././6:punct
      """,
      ["month<obl:unmarked<threw"]
    ),
    DrawnCase(
      "mendPair, a colon",
      """
      Pell/NNP/4:nsubj +:/:/4:punct Holt/NNP/4:nsubj wants/VBZ/0:root to/TO/6:mark leave/VB/4:xcomp
      ././4:punct
      """,
      ["Pell<dislocated<wants"]
    ),
    DrawnCase(
      "mendPair, and",
      """
      My/PRP$/2:nmod:poss uncle/NN/5:nsubj and/CC/5:cc I/PRP/5:nsubj heard/VBD/0:root it/PRP/5:obj
      ././5:punct
      """,
      ["I<conj<uncle", "and<cc<I"]
    ),
    DrawnCase(
      "mendPair, a compound",
      """
      Fishing/VBG/5:nsubj boat/NN/3:compound owners/NNS/5:nsubj have/VBP/5:aux warned/VBN/0:root
      of/IN/7:case delays/NNS/5:obl ././5:punct
      """,
      ["Fishing<compound<owners"]
    ),
    DrawnCase(
      "mendPair, a title",
      """
      CoastWatch/NNP/6:nsubj Deputy/JJ/3:amod Director/NNP/4:nmod:desc Ann/NNP/6:nsubj Reed/NNP/4:flat
      answered/VBD/0:root ././6:punct
      """,
      ["CoastWatch<compound<Ann"]
    ),
    DrawnCase(
      "mendPair, who that is",
      """
      A/DT/3:det warm/JJ/3:amod friend/NN/9:nsubj of/IN/5:case opera/NN/3:nmod ,/,/9:punct
      Ms./NNP/8:nmod:desc Lund/NNP/9:nsubj smiled/VBD/0:root ././9:punct
      """,
      ["friend<appos<Lund"]
    ),
    DrawnCase(
      "mendDescribed",
      """
      A/DT/3:det warm/JJ/3:amod friend/NN/9:nsubj of/IN/5:case opera/NN/3:nmod ,/,/8:punct
      Ms./NNP/8:nmod:desc Lund/NNP/5:appos smiled/VBD/0:root ././9:punct
      """,
      ["Lund<nsubj<smiled", "friend<appos<Lund"]
    ),
    DrawnCase(
      "mendObjects",
      """
      They/PRP/2:nsubj lock/VBP/0:root up/RP/2:compound:prt a/DT/6:det larger/JJR/6:amod
      share/NN/2:obl of/IN/8:case goats/NNS/6:nmod ././2:punct
      """,
      ["share<obj<lock"]
    ),
  ])
  func `leaves a verb one subject`(_ drawn: DrawnCase) throws { try drawn.check() }

  @Test(arguments: [
    DrawnCase(
      "mendNamings",
      """
      A/DT/3:det shy/JJ/3:amod cook/NN/6:nsubj named/VBN/3:acl Bela/NNP/6:nsubj left/VBD/0:root
      early/RB/6:advmod ././6:punct
      """,
      ["Bela<xcomp<named"]
    ),
    DrawnCase(
      "mendClaimed, told of the noun",
      """
      Letters/NNS/0:root that/IN/6:mark the/DT/4:det barge/NN/6:nsubj had/VBD/6:aux
      sunk/VBN/1:amod ././1:punct
      """,
      ["sunk<acl<Letters"]
    ),
    DrawnCase(
      "mendClaimed, two subjects",
      """
      The/DT/2:det claim/NN/9:nsubj that/IN/7:mark the/DT/5:det well/NN/7:nsubj was/VBD/7:cop
      deep/JJ/9:nsubj is/VBZ/9:cop false/JJ/0:root ././9:punct
      """,
      ["deep<acl<claim"]
    ),
    DrawnCase(
      "mendClaimed, a noun within",
      """
      The/DT/2:det claim/NN/7:nsubj that/IN/7:mark the/DT/5:det well/NN/7:nsubj was/VBD/7:cop
      deep/JJ/9:csubj is/VBZ/9:cop false/JJ/0:root ././9:punct
      """,
      ["claim<nsubj<false", "deep<acl<claim"]
    ),
    DrawnCase(
      "mendClaimed, swallowed",
      """
      The/DT/2:det idea/NN/9:nsubj that/IN/9:mark the/DT/5:det roof/NN/9:nsubj leaked/VBN/9:amod
      is/VBZ/9:cop a/DT/9:det myth/NN/0:root ././9:punct
      """,
      ["leaked<acl<idea", "roof<nsubj<leaked", "that<mark<leaked", "leaked/VBD"]
    ),
    DrawnCase(
      "mendHeld",
      """
      Reports/NNS/0:root that/IN/6:mark the/DT/4:det barge/NN/6:nsubj had/VBD/6:aux sunk/VBN/1:acl
      were/VBD/8:aux:pass dismissed/VBN/6:conj ././1:punct
      """,
      ["dismissed<root<ROOT", "Reports<nsubj:pass<dismissed"]
    ),
  ])
  func `gives a noun what it holds`(_ drawn: DrawnCase) throws { try drawn.check() }
}
