import Testing

/// The rules of `TreeMender+Subjects.swift` and `TreeMender+Asides.swift`.
@Suite struct TreeMenderSubjectsTests {
  @Test(arguments: [
    DrawnCase(
      "mendJoined",
      """
      Guests/NNS/2:nsubj came/VBD/0:root ,/,/7:punct but/CC/7:cc most/JJS/7:advmod were/VBD/7:aux:pass
      sent/VBN/2:conj home/RB/7:advmod ././2:punct
      """,
      ["most<nsubj:pass<sent"]
    ),
    DrawnCase(
      "mendJoined, a number",
      """
      Nine/CD/2:nsubj drowned/VBD/0:root and/CC/8:cc more/JJR/6:advmod than/IN/4:fixed 60/CD/8:nummod
      were/VBD/8:aux:pass hurt/VBN/2:conj ././2:punct
      """,
      ["60<nsubj:pass<hurt"]
    ),
    DrawnCase(
      "mendBuried",
      """
      The/DT/2:det towns/NNS/7:nsubj signed/VBD/2:vocative a/DT/5:det pact/NN/3:obj but/CC/7:cc
      left/VBD/0:root the/DT/9:det gate/NN/7:obj shut/JJ/7:xcomp ././7:punct
      """,
      ["signed<root<ROOT", "towns<nsubj<signed", "left<conj<signed"]
    ),
    DrawnCase(
      "mendSharing",
      """
      He/PRP/2:nsubj fell/VBD/6:parataxis ill/JJ/2:advmod ,/,/2:punct was/VBD/6:aux:pass
      sent/VBN/0:root home/RB/6:advmod and/CC/9:cc died/VBD/6:conj ././6:punct
      """,
      ["fell<root<ROOT", "sent<conj<fell"]
    ),
    DrawnCase(
      "mendDirect",
      """
      Open/JJ/2:amod campaigning/VBG/8:reparandum against/IN/5:case the/DT/5:det toll/NN/2:obl
      has/VBZ/8:aux been/VBN/8:cop slow/JJ/0:root ././8:punct
      """,
      ["campaigning<nsubj<slow"]
    ),
    DrawnCase(
      "mendAmount",
      """
      Oddly/RB/2:advmod most/JJS/6:advmod of/IN/5:case the/DT/5:det porters/NNS/2:nmod
      left/VBD/0:root early/RB/6:advmod ././6:punct
      """,
      ["most<nsubj<left"]
    ),
    DrawnCase(
      "mendNumbered",
      "Dock/VB/3:obl 9/CD/1:flat stayed/VBD/0:root shut/JJ/3:xcomp ././3:punct",
      ["Dock<nsubj<stayed", "Dock/NNP"]
    ),
    DrawnCase(
      "mendOpening, whether",
      """
      Whether/IN/3:mark she/PRP/3:nsubj gains/VBZ/7:advcl from/IN/5:case it/PRP/3:obl is/VBZ/7:cop
      unclear/JJ/0:root ././7:punct
      """,
      ["gains<csubj<unclear"]
    ),
    DrawnCase(
      "mendOpening, a root in -ing",
      """
      Painting/VBG/0:root them/PRP/1:obj cost/VBD/1:xcomp £/$/3:obj +800/CD/4:nummod ././1:punct
      """,
      ["cost<root<ROOT", "Painting<csubj<cost", ".<punct<cost"]
    ),
    DrawnCase(
      "mendOpening, a clause in -ing",
      """
      Relying/VBG/4:advcl on/IN/3:case smugglers/NNS/1:obl has/VBZ/0:root its/PRP$/6:nmod:poss
      risks/NNS/4:obj ././4:punct
      """,
      ["Relying<csubj<has"]
    ),
    DrawnCase(
      "mendOpening, a participle",
      """
      Retired/VBN/6:advcl Colonel/NNP/3:nmod:desc Ida/NNP/1:obj Brun/NNP/3:flat is/VBZ/6:aux
      speaking/VBG/0:root ././6:punct
      """,
      ["Ida<nsubj<speaking", "Retired<amod<Ida"]
    ),
    DrawnCase(
      "mendTalk",
      """
      The/DT/2:det club/NN/4:nsubj is/VBZ/4:aux shrinking/VBG/0:root ,/,/7:punct and/CC/7:cc
      talk/VB/4:conj had/VBD/9:aux grown/VBN/7:advcl of/IN/12:case a/DT/12:det sale/NN/9:obl ././4:punct
      """,
      ["talk<nsubj<grown", "grown<conj<shrinking", "and<cc<grown", "talk/NN"]
    ),
    DrawnCase(
      "mendBehindComma",
      """
      When/WRB/3:advmod it/PRP/3:nsubj broke/VBD/10:advcl out/RP/3:compound:prt in/IN/6:case
      Ghent/NNP/3:obl ,/,/8:punct Antwerp/NNP/6:conj quickly/RB/10:advmod shut/VBD/0:root
      its/PRP$/12:nmod:poss gates/NNS/10:obj ././10:punct
      """,
      ["Antwerp<nsubj<shut"]
    ),
    DrawnCase(
      "mendContact",
      """
      Most/JJS/5:nsubj of/IN/3:case cash/NN/1:nmod they/PRP/3:appos make/VBP/0:root is/VBZ/7:aux:pass
      sent/VBN/5:ccomp home/RB/7:advmod ././5:punct
      """,
      ["Most<nsubj:pass<sent", "sent<root<ROOT", "make<acl:relcl<cash", "they<nsubj<make"]
    ),
    DrawnCase(
      "mendSetOff",
      """
      The/DT/2:det guard/NN/4:obl:unmarked ,/,/2:punct fed/VBN/0:root up/RP/4:compound:prt
      with/IN/7:case rules/NNS/4:obl ,/,/9:punct left/VBD/4:conj ././4:punct
      """,
      ["left<root<ROOT", "guard<nsubj<left", "fed<acl<guard"]
    ),
    DrawnCase(
      "mendRelatives",
      """
      They/PRP/3:nsubj:pass were/VBD/3:aux:pass kept/VBN/0:root behind/IN/6:case iron/NN/6:compound
      doors/NNS/3:obl ,/,/10:punct which/WDT/10:nsubj:pass were/VBD/10:aux:pass guarded/VBN/3:conj
      ././3:punct
      """,
      ["guarded<acl:relcl<doors"]
    ),
    DrawnCase(
      "mendRelatives, what shares the word",
      """
      They/PRP/2:nsubj made/VBD/0:root a/DT/4:det pact/NN/2:obj that/WDT/6:nsubj ended/VBD/2:conj
      it/PRP/6:obj but/CC/9:cc left/VBD/2:conj debts/NNS/9:obj ././2:punct
      """,
      ["ended<acl:relcl<pact", "left<conj<ended"]
    ),
  ])
  func `gives a verb its subject`(_ drawn: DrawnCase) throws { try drawn.check() }

  @Test(arguments: [
    DrawnCase(
      "mendAside, where",
      """
      The/DT/2:det barn/NN/6:discourse ,/,/2:punct where/WRB/6:advmod crowds/NNS/6:nsubj
      slept/VBD/12:advcl while/IN/8:mark walking/VBG/6:advcl ,/,/6:punct is/VBZ/12:cop
      near/IN/12:case town/NN/0:root ././12:punct
      """,
      ["barn<nsubj<town", "slept<acl:relcl<barn"]
    ),
    DrawnCase(
      "mendAside, what somebody is",
      """
      Lund/NNP/4:nsubj ,/,/4:punct a/DT/4:det diver/NN/0:root ,/,/6:punct left/VBD/4:acl
      early/RB/6:advmod ././4:punct
      """,
      ["left<root<ROOT", "Lund<nsubj<left", "diver<appos<Lund"]
    ),
    DrawnCase(
      "mendAside, which",
      """
      The/DT/2:det plan/NN/6:nsubj ,/,/6:punct which/WDT/6:nsubj:pass was/VBD/6:aux:pass
      drawn/VBN/0:root up/RP/6:compound:prt ,/,/10:punct has/VBZ/10:aux grown/VBN/6:ccomp ././6:punct
      """,
      ["grown<root<ROOT", "plan<nsubj<grown", "drawn<acl:relcl<plan"]
    ),
  ])
  func `finds the verb behind what commas set off`(_ drawn: DrawnCase) throws { try drawn.check() }
}
