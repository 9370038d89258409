import Testing

/// The rules of `TreeMender+Joined.swift`, and of what shares their marks.
@Suite struct TreeMenderJoinedTests {
  @Test(arguments: [
    DrawnCase(
      "mendJoinedSubject",
      """
      In/IN/2:case 1990/CD/4:obl she/PRP/4:nsubj became/VBD/0:root the/DT/7:det first/JJ/7:amod
      woman/NN/4:xcomp to/TO/9:mark lead/VB/7:acl the/DT/11:det band/NN/9:obj +,/,/16:punct
      and/CC/16:cc the/DT/16:det Music/NNP/16:compound Guild/NNP/9:obl of/IN/18:case
      Arden/NNP/16:nmod gave/VBD/4:conj her/PRP/19:iobj its/PRP$/23:nmod:poss
      silver/NN/23:compound cup/NN/19:obj +././4:punct
      """,
      ["Guild<nsubj<gave", "and<cc<gave"]
    ),
    DrawnCase(
      "mendJoinedAside",
      """
      The/DT/2:det hall/NN/3:nsubj seated/VBD/0:root about/RB/5:advmod 900/CD/3:obj +,/,/12:punct
      and/CC/12:cc the/DT/9:det show/NN/12:nsubj +,/,/9:punct twice/RB/12:advmod
      prolonged/VBN/3:conj +,/,/14:punct ended/VBD/12:conj after/IN/17:case seven/CD/17:nummod
      nights/NNS/14:obl +././3:punct
      """,
      ["show<nsubj<ended", "ended<conj<seated", "prolonged<acl<show"]
    ),
    DrawnCase(
      "mendJoinedClauses",
      """
      Talks/NNS/8:nsubj at/IN/4:case the/DT/4:det mill/NN/1:nmod had/VBD/8:aux long/RB/8:advmod
      been/VBN/8:cop tense/JJ/0:root +,/,/12:punct and/CC/12:cc a/DT/12:det walkout/NN/17:nsubj
      there/RB/12:advmod in/IN/15:case 1988/CD/12:nmod had/VBD/17:aux lasted/VBN/8:ccomp
      six/CD/19:nummod weeks/NNS/17:obj +././8:punct
      """,
      ["lasted<conj<tense", "and<cc<lasted"]
    ),
    DrawnCase(
      "mendSaidBetween",
      """
      They/PRP/2:nsubj had/VBD/0:root fine/JJ/4:amod weather/NN/2:obj on/IN/7:case the/DT/7:det
      day/NN/2:obl +,/,/11:punct Ms/NNP/11:nsubj Reed/NNP/9:flat said/VBD/2:parataxis
      +,/,/14:punct and/CC/14:cc stayed/VBD/11:conj on/IN/17:case the/DT/17:det ridge/NN/14:obl
      for/IN/20:case an/DT/20:det hour/NN/14:obl +././2:punct
      """,
      ["stayed<conj<had"]
    ),
    DrawnCase(
      "mendDirect",
      """
      Police/NNS/2:compound later/RBR/3:advmod recovered/VBD/0:root a/DT/6:det sealed/VBN/6:amod
      box/NN/3:obj of/IN/9:case unopened/JJ/9:amod letters/NNS/6:nmod +././3:punct
      """,
      ["Police<nsubj<recovered"]
    ),
    DrawnCase(
      "mendAside",
      """
      Reed/NNP/4:nsubj +,/,/4:punct the/DT/4:det oldest/JJS/0:root of/IN/7:case the/DT/7:det
      guides/NNS/4:obl +,/,/10:punct later/RBR/10:advmod had/VBD/4:parataxis two/CD/12:nummod
      fingers/NNS/10:obj amputated/JJ/12:amod +././4:punct
      """,
      ["Reed<nsubj<had", "had<root<ROOT", "oldest<appos<Reed"]
    ),
    DrawnCase(
      "mendJoined",
      """
      There/EX/2:expl was/VBD/0:root +n't/PART.RB/2:advmod one/CD/6:nummod empty/JJ/6:amod
      chair/NN/2:nsubj in/IN/9:case the/DT/9:det hall/NN/6:nmod +,/,/12:punct and/CC/12:cc
      ninety/CD/16:obl of/IN/14:case theirs/NNS/12:nmod were/VBD/16:aux standing/VBG/2:conj
      at/IN/19:case the/DT/19:det back/NN/16:obl +././2:punct
      """,
      ["ninety<nsubj<standing"]
    ),
    DrawnCase(
      "mendPair",
      """
      Last/JJ/2:amod May/NNP/5:nsubj Ann/NNP/5:nsubj Holt/NNP/3:flat bought/VBD/0:root
      a/DT/7:det mill/NN/5:obj +././5:punct
      """,
      ["May<obl:unmarked<bought"]
    ),
  ])
  func `joins clauses, and gives each its subject`(_ drawn: DrawnCase) throws { try drawn.check() }
}
