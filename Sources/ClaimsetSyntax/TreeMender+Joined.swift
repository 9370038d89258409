import ClaimsetCore

// Clauses that "and" or "but" joins, which the parser hung as if they were something else.

extension TreeMender {
  /// "The talks had been tense, and a walkout had lasted six weeks": what "and" opens and has a subject of its own
  /// is joined, and not what the first clause says.
  mutating func mendJoinedClauses() {
    for i in all where Self.held.contains(relations[i]) && heads[i] >= 0 && heads[i] < i {
      guard
        let noun = all.first(where: { heads[$0] == i && Self.subjects.contains(relations[$0]) }),
        let link = self.link(of: i) ?? self.link(of: noun), link > heads[i], noun > link,
        isOne(link - 1, of: [","]), child(i, .marker) == nil, !isSpeech(heads[i]), isFinite(i)
      else { continue }
      hang(link, on: i, by: .coordinator)
      relations[i] = .conjunct
    }
  }

  private static let held: Set<DependencyRelation> = [
    .clausalComplement, .openComplement, .parataxis, .adverbialClause,
  ]

  /// "… the band, and the Music Guild gave her a cup": the noun between "and" and a verb that has no subject is its
  /// subject, and nothing of the clause before.
  mutating func mendJoinedSubject(_ clause: BareClause) -> Bool {
    // "Ann, and Bo, have been seeking": several do what they do together.
    let isPlural = pennTags[clause.start] == .vbp || isOne(clause.start, of: ["were"])
    guard let noun = joinedNoun(before: clause.start), heads[clause.head] < noun,
      !isPlural || [.nns, .nnps].contains(pennTags[noun]),
      [.conjunct, .parataxis, .adverbialClause].contains(relations[clause.head]),
      let link = link(of: noun)
    else { return false }
    hang(noun, on: clause.head, by: subjectRelation(of: clause.head))
    hang(link, on: clause.head, by: .coordinator)
    relations[clause.head] = .conjunct
    return true
  }

  /// "…, and the show, twice prolonged, ended": the noun before a participle between commas is the subject of the
  /// verb behind them.
  mutating func mendJoinedAside(_ clause: BareClause) -> Bool {
    let close = clause.start - 1
    guard isOne(close, of: [","]),
      let open = all.prefix(close).last(where: { isOne($0, of: [","]) }), open > 1,
      let participle = all[open..<close].first(where: {
        pennTags[$0] == .vbn && [.conjunct, .parataxis].contains(relations[$0])
      }), !all.contains(where: { heads[$0] == participle && Self.helping.contains(relations[$0]) }),
      let noun = joinedNoun(before: open) ?? (heads[open - 1] == participle ? open - 1 : nil),
      [.noun, .properNoun].contains(tags[noun]),
      heads[clause.head] < noun || heads[clause.head] == participle
    else { return false }
    if heads[clause.head] == participle { heads[clause.head] = heads[participle] }
    for i in all where heads[i] == participle && (i < open || i > close) { heads[i] = clause.head }
    if let link = link(of: noun) { hang(link, on: clause.head, by: .coordinator) }
    hang(noun, on: clause.head, by: subjectRelation(of: clause.head))
    hang(participle, on: noun, by: .adjectivalClause)
    relations[clause.head] = .conjunct
    return true
  }

  /// "They had luck, Ms Reed said, and stayed": what is joined behind the speaker goes with what is said.
  mutating func mendSaidBetween() {
    for i in all where relations[i] == .conjunct && heads[i] >= 0 && heads[i] < i && !hasSubject(i)
    {
      let speech = heads[i]
      guard isSpeech(speech), relations[speech] == .parataxis, heads[speech] >= 0,
        heads[speech] < speech, isOne(speech + 1, of: [","]),
        isOne(speech + 2, of: ["and", "but"]),
        heads[speech + 2] == i, hasSubject(heads[speech])
      else { continue }
      heads[i] = heads[speech]
    }
  }

  /// The noun of the phrase that ends right before word `end` and that ", and" opens, if it is nobody's subject.
  private func joinedNoun(before end: Int) -> Int? {
    guard end > 2 else { return nil }
    let noun = top(of: end - 1) {
      heads[$0] < end && Self.nominal.contains(tags[heads[$0]]) && link(of: $0) == nil
    }
    guard [.noun, .properNoun].contains(tags[noun]), let link = link(of: noun),
      heads[noun] < link || heads[noun] > noun,
      isOne(link - 1, of: [","]), child(noun, .caseMarker) == nil,
      !Self.subjects.contains(relations[noun]), relations[noun] != .conjunct,
      all[link..<noun].dropFirst().allSatisfy({ isBelow($0, noun) })
    else { return nil }
    return noun
  }

  /// The "and" or "but" that hangs on word `i` from before it.
  private func link(of i: Int) -> Int? {
    child(i, .coordinator).flatMap { $0 < i && isOne($0, of: ["and", "but"]) ? $0 : nil }
  }

  /// "and most were sent back": the word of amount before the verb of a joined clause is its subject.
  mutating func mendJoined(_ clause: BareClause) -> Bool {
    let amount = clause.start - 1
    if amount >= 0, heads[amount] == clause.head, relations[amount] == .adverbialModifier,
      isOne(amount, of: Self.amounts), amount == 0 || isOne(amount - 1, of: Self.openers)
    {
      relations[amount] = subjectRelation(of: clause.head)
      tags[amount] = .pronoun
      return true
    }
    guard relations[clause.head] == .conjunct else { return false }
    // "and more than 260 were hurt"
    let number = clause.start - 1
    if number > 2, pennTags[number] == .cd, heads[number] == clause.head,
      isOne(number - 1, of: ["than"]),
      isOne(number - 2, of: ["more", "fewer", "less"]), tags[number - 3] == .coordinator
    {
      relations[number] = subjectRelation(of: clause.head)
    }
    // "and ninety of them were standing"
    if let number = all.prefix(clause.start).first(where: {
      heads[$0] == clause.head && relations[$0] == .oblique && pennTags[$0] == .cd
    }), number > 0, tags[number - 1] == .coordinator, isOne(number + 1, of: ["of"]) {
      relations[number] = subjectRelation(of: clause.head)
    }
    return true
  }

  private static let openers: [StaticString] = [
    "but", "and", ",", "that", "although", "though", "because",
  ]
}
