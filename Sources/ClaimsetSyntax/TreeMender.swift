import ClaimsetCore

/// Mends readings of English prose that the parser, for lack of examples, takes amiss.
struct TreeMender {
  let text: SourceText
  /// The words of the sentence.
  let spans: ArraySlice<Span>
  /// The word that each hangs on, by its place in the sentence; -1 for the root.
  var heads: [Int] = []
  var relations: [DependencyRelation] = []
  var tags: [UniversalTag] = []
  var pennTags: [PennTag] = []

  /// Mends the tree, step by step; a step that would leave no tree is taken back.
  mutating func mend() {
    for step in Self.steps { attempt(step) }
    if mendComparison() || mendHeadline() { return }
    for step in Self.lastSteps { attempt(step) }
  }

  /// Does `step`, unless words would then hang on each other in a ring.
  mutating func attempt(_ step: (inout TreeMender) -> Void) {
    let kept = self
    step(&self)
    if heads != kept.heads, !isTree { self = kept }
  }

  private var isTree: Bool {
    // Whether the way from each word to the root is known: a ring never gets there.
    var isSure = Array(repeating: false, count: all.count)
    for i in all where !isSure[i] {
      var (up, steps) = (i, 0)
      while up >= 0, !isSure[up], steps <= all.count { (up, steps) = (heads[up], steps + 1) }
      guard steps <= all.count else { return false }
      up = i
      while up >= 0, !isSure[up] {
        isSure[up] = true
        up = heads[up]
      }
    }
    return heads.count(where: { $0 < 0 }) == 1
  }

  private static let steps: [@Sendable (inout TreeMender) -> Void] = [
    { $0.mendSign() }, { $0.mendAnswers() }, { $0.mendThatMonth() },
    { $0.mendMonths() }, { $0.mendTimes() }, { $0.mendHelpers() }, { $0.mendWhose() },
    { $0.mendNumbers() },
    { $0.mendNegativeInversion() }, { $0.mendQuotation() }, { $0.mendRelative() },
    { $0.mendCount() },
    { $0.mendPlan() }, { $0.mendContent() }, { $0.mendArticles() }, { $0.mendPossessors() },
    { $0.mendNamesakes() },
    { $0.mendTitles() }, { $0.mendOutside() }, { $0.mendAuxiliaries() }, { $0.mendPerfect() },
    { $0.mendExistence() },
    { $0.mendClauses() }, { $0.mendRelatives() }, { $0.mendAgreement() }, { $0.mendRecords() },
    { $0.mendExistents() }, { $0.mendHyphenNames() }, { $0.mendSetOff() }, { $0.mendSaid() },
    { $0.mendQuotedObjects() },
    { $0.mendParentheses() },
    { $0.mendGaps() }, { $0.mendNamings() }, { $0.mendClaimed() }, { $0.mendSubjects() },
    { $0.mendPlaced() }, { $0.mendBareCounts() }, { $0.mendCountedSubjects() },
    { $0.mendAddedVerbs() }, { $0.mendPairs() }, { $0.mendJoinedClauses() },
    { $0.mendSaidBetween() },
    { $0.mendDescribed() }, { $0.mendObjects() },
  ]

  /// Steps of sentences that are neither comparison nor headline.
  private static let lastSteps: [@Sendable (inout TreeMender) -> Void] = [
    { $0.mendLives() }, { $0.mendCost() }, { $0.mendHeadless() }, { $0.mendSetting() },
    { $0.mendLateVerb() }, { $0.mendRoot() },
  ]

  var all: Range<Int> { heads.indices }

  var root: Int? { heads.firstIndex { $0 < 0 } }

  /// The first word that hangs on `head` by `relation`.
  func child(_ head: Int, _ relation: DependencyRelation) -> Int? {
    all.first { heads[$0] == head && relations[$0] == relation }
  }

  mutating func hang(_ i: Int, on head: Int, by relation: DependencyRelation) {
    (heads[i], relations[i]) = (head, relation)
  }

  /// "More than 40 people died": the verb is the root, and the people are its subject.
  ///
  /// - Returns: Whether there was something to mend.
  private mutating func mendComparison() -> Bool {
    guard spans.count > 4, heads[0] < 0, isOne(0, of: ["more", "less", "fewer"]),
      isOne(1, of: ["than"])
    else { return false }
    for noun in all.prefix(9) where heads[noun] == 0 && relations[noun] == .oblique {
      let verb = all.first {
        $0 > noun && heads[$0] == noun && relations[$0] == .adjectivalClause
          && [.vbd, .vbp, .vbz].contains(pennTags[$0])
      }
      guard let verb else { continue }
      for i in all where heads[i] == 0 && i != noun {
        heads[i] = relations[i] == .punctuation ? verb : noun
      }
      hang(verb, on: -1, by: .root)
      hang(noun, on: verb, by: .subject)
      hang(0, on: noun, by: .adjectivalModifier)
      return true
    }
    return false
  }

  /// "5 Bridges That Fell Down": what follows "that" is told of the noun, which is the root.
  ///
  /// - Returns: Whether there was something to mend.
  private mutating func mendHeadline() -> Bool {
    guard let opener = all.dropFirst().first(where: { pennTags[$0] == .wdt }),
      isOne(opener, of: ["that"]), heads[opener] > opener
    else { return false }
    let (noun, verb) = (opener - 1, heads[opener])
    guard heads[verb] < 0, relations[opener] == .subject, heads[noun] == verb,
      [.noun, .properNoun].contains(tags[noun])
    else { return false }
    for i in all where heads[i] == verb && (i < noun || relations[i] == .punctuation) {
      heads[i] = noun
    }
    hang(noun, on: -1, by: .root)
    hang(verb, on: noun, by: .relativeClause)
    return true
  }

  /// "Guides helping climbers raised their fees": the one finite verb is the root, whose subject stands
  /// before the participle.
  private mutating func mendLateVerb() {
    let finite = all.filter { [.vbd, .vbz, .vbp, .md].contains(pennTags[$0]) }
    guard finite.count == 1, let verb = finite.first, heads[verb] >= 0,
      [.openComplement, .clausalComplement].contains(relations[verb]), child(verb, .marker) == nil
    else { return }
    let participle = heads[verb]
    guard participle < verb, relations[participle] == .adjectivalClause, heads[participle] >= 0
    else { return }
    let noun = heads[participle]
    guard heads[noun] < 0, [.noun, .properNoun].contains(tags[noun]) else { return }
    for i in all {
      if heads[i] == verb, i < verb, relations[i] == .subject {
        hang(i, on: participle, by: .object)
      } else if heads[i] == noun, relations[i] == .punctuation, i > verb {
        heads[i] = verb
      }
    }
    hang(verb, on: -1, by: .root)
    hang(noun, on: verb, by: .subject)
  }

  /// "'None of them went off,' said Ann": what is said is no slip of the tongue.
  private mutating func mendQuotation() {
    for i in all
    where relations[i] == .reparandum && tags[i] == .verb && heads[i] > i
      && tags[heads[i]] == .verb
    {
      relations[i] = .clausalComplement
    }
  }

  /// "the bridge that the town needed": what opens a relative clause is its subject or object.
  private mutating func mendRelative() {
    for i in all where relations[i] == .marker && isOne(i, of: ["that"]) {
      let verb = heads[i]
      guard verb > i, relations[verb] == .relativeClause else { continue }
      // "the rumour that the barn burned": nothing is missing in what such a noun holds.
      if isOne(i - 1, of: Self.holders), heads[verb] == i - 1 {
        relations[verb] = .adjectivalClause
        continue
      }
      let taken = all.reduce(into: Set<DependencyRelation>()) { taken, j in
        if heads[j] == verb { taken.insert(relations[j]) }
      }
      guard let free = freeRelation(taken) else { continue }
      (relations[i], tags[i], pennTags[i]) = (free, .pronoun, .wdt)
      // With a subject and no auxiliary it is no participle.
      if pennTags[verb] == .vbn, taken.isDisjoint(with: [.auxiliary, .passiveAuxiliary]) {
        pennTags[verb] = .vbd
      }
    }
  }

  /// "Twenty-one stops in all": what more than one thing does has no -s, so that the word is a noun.
  private mutating func mendCount() {
    for noun in all.dropFirst() where pennTags[noun] == .vbz && tags[noun] == .verb {
      let number = noun - 1
      guard relations[number] == .subject, heads[number] == noun, pennTags[number] == .cd,
        !all.contains(where: { heads[$0] == noun && Self.verbal.contains(relations[$0]) })
      else { continue }
      let start = all.first { heads[$0] == number } ?? number
      // "Channel 4 shows", "one stops": no count of several.
      let isNamed = start > 0 && [.noun, .properNoun].contains(tags[start - 1])
      let isOneThing = start == number && isOne(number, of: ["one", "1"])
      guard !isNamed, !isOneThing, !isYear(number) else { continue }
      (tags[noun], pennTags[noun]) = (.noun, .nns)
      relations[number] = .numericModifier
    }
  }

  /// Whether word `i` is written as years are.
  func isYear(_ i: Int) -> Bool {
    let span = spans[spans.startIndex + i]
    return span.count == 4 && text.bytes[span.start].isASCIIDigit
  }

  /// What only a verb has.
  private static let verbal: Set<DependencyRelation> = [
    .object, .auxiliary, .passiveAuxiliary, .clausalComplement, .openComplement,
  ]

  /// "The company plans to build": what has a subject and no copula, and leads to an infinitive, is a
  /// verb.
  private mutating func mendPlan() {
    guard let root, pennTags[root] == .nns, let subject = child(root, .subject), subject < root,
      child(root, .copula) == nil, let act = child(root, .adjectivalClause), act > root,
      pennTags[act] == .vb, let marker = child(act, .marker), isOne(marker, of: ["to"])
    else { return }
    (tags[root], pennTags[root]) = (.verb, .vbz)
    relations[act] = .openComplement
  }

  /// "likely that the records burned": a clause that its "that" opens has a verb.
  private mutating func mendContent() {
    for noun in all where heads[noun] >= 0 && heads[noun] < noun {
      let opener = heads[noun]
      guard relations[opener] == .marker, isOne(opener, of: ["that"]), heads[opener] >= 0,
        let verb = child(noun, .adjectivalClause), verb > noun, pennTags[verb] == .vbn
      else { continue }
      hang(verb, on: heads[opener], by: .clausalComplement)
      hang(noun, on: verb, by: .subject)
      heads[opener] = verb
      pennTags[verb] = .vbd
    }
  }

  /// What a clause with the relations `taken` lacks: its subject, or else its object.
  private func freeRelation(_ taken: Set<DependencyRelation>) -> DependencyRelation? {
    if taken.isDisjoint(with: [.subject, .passiveSubject, .expletive]) {
      return taken.contains(.passiveAuxiliary) ? .passiveSubject : .subject
    }
    return taken.isDisjoint(with: [.object, .copula, .passiveSubject]) ? .object : nil
  }

  /// Whether word `i` is one of `words`, which are lower case; nothing is where no word stands.
  func isOne(_ i: Int, of words: [StaticString]) -> Bool {
    guard all.contains(i) else { return false }
    let span = spans[spans.startIndex + i]
    return words.contains { text.equals(span, $0) }
  }
}
