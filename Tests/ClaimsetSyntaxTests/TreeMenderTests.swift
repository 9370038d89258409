import ClaimsetCore
import ClaimsetSyntax
import ClaimsetTestSupport
import Testing

@Suite struct TreeMenderTests {
  @Test(arguments: [
    (
      "The divers who raised it saw that it leaked.", ["saw<root<ROOT", "divers<nsubj<saw"]
    ),
    (
      "As a result, the price of wool rose to 60 in May and 90 in June; by winter it was 100.",
      ["rose<root<ROOT", "price<nsubj<rose", "result<obl<rose"]
    ),
    ("The old hall did four jobs:", ["did<root<ROOT", "hall<nsubj<did"]),
    (
      "The costly lights and drums they bought for the play went on sale.",
      ["went<root<ROOT", "lights<nsubj<went"]
    ),
    (
      "The old stone wall that splits the two farms made news in May when a bull leapt it.",
      ["made<root<ROOT", "wall<nsubj<made"]
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
      "Many walkers have tried this road, but most are sent back at the ford.",
      ["most<nsubj:pass<sent"]
    ),
    (
      "He fell ill, was sent home and died.", ["fell<root<ROOT", "sent<conj<fell"]
    ),
    (
      "When the strike broke out in Ghent, West Antwerp quickly sent its clerks home.",
      ["Antwerp<nsubj<sent", "Ghent<obl<broke"]
    ),
    ("The letter showed Ruud was the owner of the boat.", ["Ruud<nsubj<owner"]),
    (
      "Ruud believes his plan to drain the lake will be the boldest act of his life.",
      ["plan<nsubj<act", "act<ccomp<believes"]
    ),
    (
      "The sort of bridge she wants would be dear, he said.",
      ["sort<nsubj<dear", "she<nsubj<wants", "wants<acl:relcl<bridge"]
    ),
    ("Mr. Holt has long said that the bridge is unsafe.", ["Holt<nsubj<said"]),
    ("Kiosk 9 stayed open all winter.", ["Kiosk<nsubj<stayed"]),
    (
      "The new pier cost just over £40m and lasted six winters.",
      ["pier<nsubj<cost", "lasted<conj<cost"]
    ),
    ("The mill shut its doors in 1978.", ["mill<nsubj<shut", "shut<root<ROOT"]),
    ("Replacing them cost £2.3m.", ["Replacing<csubj<cost", "cost<root<ROOT"]),
    (
      "“I was in the lift when the bells began,” he told the jury.",
      ["he<nsubj<told", "lift<ccomp<told"]
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
      "And if we are, we are seldom thanked for it.",
      ["we<nsubj:pass<thanked", "are<advcl<thanked"]
    ),
    ("There have been no safe crossings of the ford.", ["crossings<nsubj<been"]),
    (
      "The gallery, Ms. Lund said, sold several of her maps.",
      ["gallery<nsubj<sold", "said<parataxis<sold"]
    ),
    ("The average daily toll, it says, would be $ 3.", ["toll<nsubj<$"]),
    (
      "The club is losing money, and talk had been growing of a sale.",
      ["talk<nsubj<growing", "growing<conj<losing"]
    ),
    (
      "According to Ferry News, Lund spokesman Bela Ruud said Friday that the pier would close.",
      ["Bela<nsubj<said"]
    ),
    (
      "The drive to mend the dam has also drawn in fishers from the coast.", ["drive<nsubj<drawn"]
    ),
    ("Some believe the low price of wool means that the mill is idle.", ["Some<nsubj<believe"]),
    (
      "“We lost a good friend,” said Lund, whose boat was sold by a cousin.",
      ["Lund<nsubj<said", "boat<nsubj:pass<sold"]
    ),
  ])
  func `gives a finite verb the subject that stands before it`(text: String, arcs: [String]) throws
  {
    let found = try TestDocument.arcs(text)
    for arc in arcs { #expect(found.contains(arc), "\(found)") }
  }

  @Test(arguments: [
    (
      "My uncle and I heard the bell.", ["uncle<nsubj<heard", "I<conj<uncle"]
    ),
    (
      "RadioWatch Executive Director Bela Ruud replied that the site mocks many crews.",
      ["Bela<nsubj<replied", "RadioWatch<compound<Bela"]
    ),
    (
      "A keen lover of old boats, Mr. Ruud likened it to a raft.",
      ["Ruud<nsubj<likened", "lover<appos<Ruud"]
    ),
    (
      "The High Harbour Board this week turned down a plea from the crews.", ["Board<nsubj<turned"]
    ),
    (
      "Pell: Holt wants to leave the club.", ["Holt<nsubj<wants", "Pell<dislocated<wants"]
    ),
    (
      "They now stack up a larger part of their hay.", ["part<obj<stack"]
    ),
  ])
  func `leaves each verb one subject and finds its object`(text: String, arcs: [String]) throws {
    let found = try TestDocument.arcs(text)
    for arc in arcs { #expect(found.contains(arc), "\(found)") }
  }

  @Test(arguments: [
    ("'' We won't sell eggs to all our guests. ''", ["sell<root<ROOT"]),
    (
      "Video shows that Pell had his hat on.", ["Video<nsubj<shows", "had<ccomp<shows"]
    ),
    (
      "The report has also detailed harbour spending that pleased Pell.",
      ["report<nsubj<detailed", "spending<obj<detailed"]
    ),
    (
      "The board's plan for teaching young sailors has been dropped.",
      ["plan<nsubj:pass<dropped", "sailors<obj<teaching"]
    ),
    (
      "The league, which includes the four oldest crews and the Lund Trust, advocates for lower tolls.",
      ["league<nsubj<advocates", "advocates<root<ROOT"]
    ),
    (
      "Of the 9 nurses who will hold the vote, five were named by the clinic.",
      ["named<root<ROOT", "five<nsubj:pass<named"]
    ),
    ("Guests who stay in Ghent know that the hills are steep.", ["Guests<nsubj<know"]),
    ("The urge to write odd letters was strong.", ["urge<nsubj<strong"]),
  ])
  func `finds the verb of a sentence`(text: String, arcs: [String]) throws {
    let found = try TestDocument.arcs(text)
    for arc in arcs { #expect(found.contains(arc), "\(found)") }
  }

  @Test(arguments: [
    (
      "The Rovers, who had lost twice at home, called the cup a farce.",
      ["Rovers<nsubj<called", "lost<acl:relcl<Rovers"]
    ),
    (
      "The course, called Dawn, lets young sailors earn papers.",
      ["course<nsubj<lets", "called<acl<course"]
    ),
    (
      "His small firm, called the Bay Seed Bank, will still run the mill when he retires.",
      ["firm<nsubj<run", "run<root<ROOT"]
    ),
    (
      "The barn, where crowds have often slept after long walks over the hills, is near the port.",
      ["barn<nsubj<port", "slept<acl:relcl<barn"]
    ),
    (
      "Mining union leaders have voiced doubts about the plan.", ["leaders<nsubj<voiced"]
    ),
    (
      "Whether the sale pays off is far from clear.", ["pays<csubj<far"]
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
      "In 2011, a 7-year-old was lent to a choir along with his drum."
    )
    #expect(arcs.contains("a<det<old"))
  }

  @Test func `ends what a comma and when open at the next comma`() throws {
    let arcs = try TestDocument.arcs(
      "They sank to 1,204 in 2009, when the new tolls were raised, and have fallen since then."
    )
    #expect(arcs.contains("raised<advcl<sank") && arcs.contains("fallen<conj<sank"))
  }

  @Test func `hangs a relative clause on the noun that its verb agrees with`() throws {
    let arcs = try TestDocument.arcs(
      "The inn has cheap rooms for its cook that are never let."
    )
    #expect(arcs.contains("let<acl:relcl<rooms"))
  }

  @Test func `makes a subject of who stands before an auxiliary`() throws {
    let arcs = try TestDocument.arcs(
      "They hold that Lars Olaf Brun has not been out of Norway."
    )
    #expect(arcs.contains("Lars<nsubj<Norway"))
  }

  @Test func `takes what stands before a name for a title`() throws {
    let arcs = try TestDocument.arcs(
      "Labour nominee Ida Ruud has called for a new vote."
    )
    #expect(arcs.contains("nominee<nmod:desc<Ida") && arcs.contains("Ida<nsubj<called"))
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
