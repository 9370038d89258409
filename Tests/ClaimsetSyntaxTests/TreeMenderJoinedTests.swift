import Testing

/// The rules of `TreeMender+Joined.swift`, and of what shares their marks.
@Suite struct TreeMenderJoinedTests {
  @Test(arguments: [
    DrawnCase(
      "mendJoinedSubject",
      """
      He/PRP/2:nsubj mended/VBD/0:root a/DT/4:det clock/NN/2:obj +,/,/8:punct and/CC/8:cc
      the/DT/8:det mayor/NN/4:nmod paid/VBD/2:conj him/PRP/9:iobj a/DT/12:det florin/NN/9:obj
      +././2:punct
      """,
      ["mayor<nsubj<paid", "and<cc<paid"]
    ),
    DrawnCase(
      "mendJoinedAside",
      """
      The/DT/2:det well/NN/3:nsubj froze/VBD/0:root +,/,/10:punct and/CC/10:cc the/DT/7:det
      pump/NN/10:nsubj +,/,/7:punct badly/RB/10:advmod repaired/VBN/3:conj +,/,/12:punct
      burst/VBD/10:conj in/IN/14:case March/NNP/12:obl +././3:punct
      """,
      ["pump<nsubj<burst", "burst<conj<froze", "repaired<acl<pump"]
    ),
    DrawnCase(
      "mendJoinedClauses",
      """
      The/DT/2:det roof/NN/4:nsubj was/VBD/4:cop old/JJ/0:root +,/,/8:punct and/CC/8:cc
      a/DT/8:det storm/NN/10:nsubj had/VBD/10:aux damaged/VBN/4:ccomp it/PRP/10:obj +././4:punct
      """,
      ["damaged<conj<old", "and<cc<damaged"]
    ),
    DrawnCase(
      "mendSaidBetween",
      """
      The/DT/2:det rope/NN/3:nsubj held/VBD/0:root +,/,/7:punct Mr/NNP/7:nsubj Brand/NNP/5:flat
      said/VBD/3:parataxis +,/,/10:punct and/CC/10:cc saved/VBD/7:conj us/PRP/10:obj
      +././3:punct
      """,
      ["saved<conj<held"]
    ),
    DrawnCase(
      "mendDirect",
      """
      Crews/NNS/2:compound later/RBR/3:advmod cleared/VBD/0:root the/DT/5:det tracks/NNS/3:obj
      +././3:punct
      """,
      ["Crews<nsubj<cleared"]
    ),
    DrawnCase(
      "mendAside",
      """
      Voss/NNP/4:nsubj +,/,/4:punct the/DT/4:det youngest/JJS/0:root of/IN/7:case the/DT/7:det
      clerks/NNS/4:obl +,/,/10:punct often/RB/10:advmod sang/VBD/4:parataxis +././4:punct
      """,
      ["Voss<nsubj<sang", "sang<root<ROOT"]
    ),
    DrawnCase(
      "mendJoined",
      """
      No/DT/2:det bus/NN/3:nsubj came/VBD/0:root +,/,/10:punct and/CC/10:cc thirty/CD/10:obl
      of/IN/8:case us/PRP/6:nmod were/VBD/10:aux walking/VBG/3:conj +././3:punct
      """,
      ["thirty<nsubj<walking"]
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
