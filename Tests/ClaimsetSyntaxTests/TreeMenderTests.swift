import ClaimsetCore
import ClaimsetSyntax
import ClaimsetTestSupport
import Testing

@Suite struct TreeMenderTests {
  @Test(arguments: [
    (
      "The nurses who washed him found that he weighed very little.",
      ["found<root<ROOT", "nurses<nsubj<found"]
    ),
    (
      "As a result, the number of visits fell to 229 in 2020 and 63 in 2021; by the next year it was zero.",
      ["fell<root<ROOT", "number<nsubj<fell", "result<obl<fell"]
    ),
    ("The new council did three things:", ["did<root<ROOT", "council<nsubj<did"]),
    (
      "The theatrical gestures and odd tricks she used in her show went beyond the old routines.",
      ["went<root<ROOT", "gestures<nsubj<went"]
    ),
    (
      "The heavily guarded gate that parts the two towns made news recently when a goat fled through it.",
      ["made<root<ROOT", "gate<nsubj<made"]
    ),
  ])
  func `raises a clause that nothing opens over a noun`(text: String, arcs: [String]) throws {
    let found = try TestDocument.arcs(text)
    for arc in arcs { #expect(found.contains(arc), "\(found)") }
  }

  @Test(arguments: [
    (
      "Open campaigning against the toll has been slow for years.", ["campaigning<nsubj<slow"]
    ),
    (
      "Many hikers have tried this path, but most are turned back at the gate.",
      ["most<nsubj:pass<turned"]
    ),
    (
      "Within a month, he fell into a ditch near the camp, was returned to the farm, and died shortly after from his wounds.",
      ["fell<root<ROOT", "returned<conj<fell"]
    ),
    (
      "When the fever broke out in Ghent, West Antwerp quickly shut its gates, becoming the first town to do so.",
      ["Antwerp<nsubj<shut", "Ghent<obl<broke"]
    ),
    ("The survey showed Holt was the owner of the mill.", ["Holt<nsubj<owner"]),
    (
      "Holt believes his efforts to slow the erosion will be the most lasting part of his term.",
      ["efforts<nsubj<part", "part<ccomp<believes"]
    ),
    (
      "Most of the money the shops make is sent home to the owners.",
      ["Most<nsubj:pass<sent", "shops<nsubj<make", "make<acl:relcl<money"]
    ),
    ("Mr. Holt has long said that the bridge is unsafe.", ["Holt<nsubj<said"]),
    ("Ward 7 remained open throughout the outbreak.", ["Ward<nsubj<remained"]),
    (
      "The whole thing cost just over £600m and took nine years.",
      ["thing<nsubj<cost", "took<conj<cost"]
    ),
    ("The mill shut its doors in 1978.", ["mill<nsubj<shut", "shut<root<ROOT"]),
    ("Replacing them cost £2.3m.", ["Replacing<csubj<cost", "cost<root<ROOT"]),
    (
      "“I was in the control room when the lights went out,” he told the inquiry.",
      ["he<nsubj<told", "room<ccomp<told"]
    ),
    (
      "Everyone on the upper deck, she added, had come home by noon.",
      ["Everyone<nsubj<come", "added<parataxis<come", "come<root<ROOT"]
    ),
    (
      "Fares on the ferry, according to the harbour master, fell by a third.",
      ["Fares<nsubj<fell", "master<obl<fell", "fell<root<ROOT"]
    ),
    ("The plan, he said, was a mistake.", ["plan<nsubj<mistake", "said<parataxis<mistake"]),
    ("A tall clerk named Ivo lost his coat.", ["clerk<nsubj<lost", "named<acl<clerk"]),
    (
      "The claim that the well was deep is false.",
      ["claim<nsubj<false", "deep<acl<claim", "well<nsubj<deep"]
    ),
    (
      "Reports that the barge had sunk were dismissed by the harbour.",
      ["Reports<nsubj:pass<dismissed", "dismissed<root<ROOT", "sunk<acl<Reports"]
    ),
    (
      "The mill rejected accusations it had poisoned the brook.",
      ["mill<nsubj<rejected", "rejected<root<ROOT", "accusations<obj<rejected"]
    ),
    (
      "“Nobody ever wrote such a letter to me,” he said.",
      ["Nobody<nsubj<wrote", "letter<obj<wrote", "wrote<ccomp<said"]
    ),
    (
      "And if they are, they are quietly watched throughout their stay.",
      ["they<nsubj:pass<watched", "are<advcl<watched"]
    ),
    ("There have been no credible sightings of the lynx.", ["sightings<nsubj<been"]),
    (
      "The gallery, Ms. Reed said, celebrated several of her teachers.",
      ["gallery<nsubj<celebrated", "said<parataxis<celebrated"]
    ),
    ("The average weekly wage, it says, would be $ 300.", ["wage<nsubj<$"]),
    (
      "Pell is facing a hard fight in 2018, and talk had been mounting about a rival beating him in May.",
      ["talk<nsubj<mounting", "mounting<conj<facing"]
    ),
    (
      "According to Bay News, Holt spokesman Jesse Lehr said Friday that the mill would close.",
      ["Jesse<nsubj<said"]
    ),
    (
      "The attempt to stop the measure has also included members of the Bay council.",
      ["attempt<nsubj<included"]
    ),
    ("Some believe the high price of salt shows that the mine is worried.", ["Some<nsubj<believe"]),
    (
      "“Those breaks enable rich owners to avoid paying their fair share of the dues,” said Reed, whose term on the county board was founded on attacks.",
      ["Reed<nsubj<said", "term<nsubj:pass<founded"]
    ),
  ])
  func `gives a finite verb the subject that stands before it`(text: String, arcs: [String]) throws
  {
    let found = try TestDocument.arcs(text)
    for arc in arcs { #expect(found.contains(arc), "\(found)") }
  }

  @Test(arguments: [
    (
      "Likely, my sisters and I understood this because we were there too.",
      ["sisters<nsubj<understood", "I<conj<sisters"]
    ),
    (
      "PolitiBay Executive Director Aaron Sharman responded that the site cites many claims.",
      ["Aaron<nsubj<responded", "PolitiBay<compound<Aaron"]
    ),
    (
      "A keen defender of Bay Radio, Mr. Schultz likened it to a club.",
      ["Schultz<nsubj<likened", "defender<appos<Schultz"]
    ),
    (
      "The Supreme Bay Court this month rejected a request from the towns.",
      ["Court<nsubj<rejected"]
    ),
    (
      "Reed: Holt needs to get away from all of this.",
      ["Holt<nsubj<needs", "Reed<dislocated<needs"]
    ),
    (
      "We now lock up a higher percentage of our goats than any farm nearby.",
      ["percentage<obj<lock"]
    ),
  ])
  func `leaves each verb one subject and finds its object`(text: String, arcs: [String]) throws {
    let found = try TestDocument.arcs(text)
    for arc in arcs { #expect(found.contains(arc), "\(found)") }
  }

  @Test(arguments: [
    ("'' It won't keep goats from all our gardens. ''", ["keep<root<ROOT"]),
    (
      "Video shows that Holt had his hands in the air.", ["Video<nsubj<shows", "had<ccomp<shows"]
    ),
    (
      "The paper has also detailed foundation spending that helped Holt.",
      ["paper<nsubj<detailed", "spending<obj<detailed"]
    ),
    (
      "Mr. Ban's record on promoting women's leadership has been mixed.",
      ["record<nsubj:pass<mixed", "leadership<obj<promoting"]
    ),
    (
      "The alliance, which includes the two largest unions and the Holt Institute, advocates for equal chances.",
      ["alliance<nsubj<advocates", "advocates<root<ROOT"]
    ),
    (
      "Of the 10 judges who will hear the case, six were appointed by county boards.",
      ["appointed<root<ROOT", "six<nsubj:pass<appointed"]
    ),
    ("People who go to Ghent know that it can be hard to park.", ["People<nsubj<know"]),
    ("The incentive to open fake shops was strong.", ["incentive<nsubj<strong"]),
  ])
  func `finds the verb of a sentence`(text: String, arcs: [String]) throws {
    let found = try TestDocument.arcs(text)
    for arc in arcs { #expect(found.contains(arc), "\(found)") }
  }

  @Test(arguments: [
    (
      "The Boltonians, who had been cut out of the talks, derided the deal as toothless.",
      ["Boltonians<nsubj<derided", "cut<acl:relcl<Boltonians"]
    ),
    (
      "The program, called EB-5, allows foreign investors to gain papers by investing $500,000 in a shop.",
      ["program<nsubj<allows", "called<acl<program"]
    ),
    (
      "His nonprofit group, called the Bay Conservation Fund, will still own the farm until it pays back the loan.",
      ["group<nsubj<own", "own<root<ROOT"]
    ),
    (
      "The park, where hikers have sometimes gathered while marching in the city, is near the stadium.",
      ["park<nsubj<stadium", "gathered<acl:relcl<park"]
    ),
    (
      "Voting rights groups have expressed deep concern about the policy.",
      ["groups<nsubj<expressed"]
    ),
    (
      "Whether Holt gains significantly from the debate is an open question.",
      ["gains<csubj<question"]
    ),
  ])
  func `a noun that commas part from its verb is its subject`(text: String, arcs: [String]) throws {
    let found = try TestDocument.arcs(text)
    for arc in arcs { #expect(found.contains(arc), "\(found)") }
  }

  @Test func `what a hyphen joins to a name is part of it`() throws {
    let found = try TestDocument.arcs("The guard, fed up with Min Jae-ho’s rules, left.")
    #expect(found.contains("ho<flat<Min") && found.contains("Min<nmod:poss<rules"), "\(found)")
    #expect(found.contains("guard<nsubj<left"), "\(found)")
  }

  @Test(arguments: [
    "A bridge between the towns, which nobody needed.", "Ten arrested in a raid on the docks.",
    "Prices that rise and rents that fall.",
  ])
  func `leaves a noun alone in what is no statement`(text: String) throws {
    let root = try #require(try TestDocument.arcs(text).first { $0.hasSuffix("<root<ROOT") })
    let words = ["bridge", "Ten", "arrested", "Prices"]
    #expect(words.contains { root.hasPrefix($0) }, "\(root)")
  }

  @Test func `gives an article to its noun`() throws {
    let arcs = try TestDocument.arcs(
      "In 2009, a 2-year-old was sent to a home together with his parents."
    )
    #expect(arcs.contains("a<det<old"))
  }

  @Test func `ends what a comma and when open at the next comma`() throws {
    let arcs = try TestDocument.arcs(
      "They fell to 1,502 in 2012, when the border patrols were doubled, and have declined since then."
    )
    #expect(arcs.contains("doubled<advcl<fell") && arcs.contains("declined<conj<fell"))
  }

  @Test func `hangs a relative clause on the noun that its verb agrees with`() throws {
    let arcs = try TestDocument.arcs(
      "The country has strict rules for its leader that are rarely disclosed."
    )
    #expect(arcs.contains("disclosed<acl:relcl<rules"))
  }

  @Test func `makes a subject of who stands before an auxiliary`() throws {
    let arcs = try TestDocument.arcs(
      "It is safe to assume that Kim Jong Un has not been out of North Korea."
    )
    #expect(arcs.contains("Kim<nsubj<Korea"))
  }

  @Test func `takes what stands before a name for a title`() throws {
    let arcs = try TestDocument.arcs(
      "Republican nominee Donald Reed has called for the repeal of the law."
    )
    #expect(arcs.contains("nominee<nmod:desc<Donald") && arcs.contains("Donald<nsubj<called"))
  }

  @Test func `takes the verb of what there is for the root`() throws {
    let arcs = try TestDocument.arcs("There has been random talk about a new mill.")
    #expect(arcs.contains("been<root<ROOT") && arcs.contains("talk<nsubj<been"))
  }

  @Test func `hangs a day before that on the verb of saying`() throws {
    let arcs = try TestDocument.arcs("The mayor said Friday that the video was lost.")
    #expect(arcs.contains("Friday<obl:unmarked<said") && arcs.contains("video<nsubj:pass<lost"))
  }
}
