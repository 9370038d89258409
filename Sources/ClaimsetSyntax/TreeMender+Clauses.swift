import ClaimsetCore

// What a word or a comma shows of how clauses and nouns hang together.

extension TreeMender {
  /// "a 2-year-old was sent", "flew his Russian-made plane": an article or a possessor is nobody's
  /// subject or object.
  mutating func mendArticles() {
    for i in all where Self.phrasal.contains(relations[i]) {
      let isArticle = pennTags[i] == .dt && isOne(i, of: ["a", "an", "the"])
      let isPossessor = pennTags[i] == .prpPossessive && !isOne(i, of: ["mine", "hers", "yours"])
      guard isArticle || isPossessor else { continue }
      let noun =
        all.first { $0 > i && heads[$0] == heads[i] && Self.phrasal.contains(relations[$0]) }
        ?? all.first { $0 > i && $0 < i + 6 && [.noun, .properNoun].contains(tags[$0]) }
      guard let noun, !isBelow(noun, i) else { continue }
      hang(i, on: noun, by: isArticle ? .determiner : .possessor)
    }
  }

  /// "Otto has not been out": who stands before an auxiliary, without an "'s", owns nothing.
  mutating func mendPossessors() {
    for i in all where relations[i] == .possessor && heads[i] > i && pennTags[i] != .prpPossessive {
      let (noun, verb) = (i, heads[i])
      guard child(noun, .caseMarker) == nil, !hasSubject(verb) else { continue }
      let helper = all.first {
        $0 > noun && $0 < verb && heads[$0] == verb && Self.helping.contains(relations[$0])
      }
      guard let helper, [.vbz, .vbp, .vbd, .md].contains(pennTags[helper]) else { continue }
      relations[noun] = child(verb, .passiveAuxiliary) == nil ? .subject : .passiveSubject
    }
  }

  /// "said Friday that it rained": what stands before the "that" of a clause belongs to the verb outside.
  mutating func mendOutside() {
    for i in all where heads[i] > i && relations[i] != .punctuation {
      let verb = heads[i]
      guard let opener = child(verb, .marker), isOne(opener, of: ["that"]), i < opener,
        heads[verb] >= 0, heads[verb] < i, tags[heads[verb]] == .verb
      else { continue }
      let isSubject = [.subject, .passiveSubject].contains(relations[i])
      hang(i, on: heads[verb], by: isSubject ? .unmarkedOblique : relations[i])
    }
  }

  /// "There will not be peace": after "there" it is "be" that says something, and the noun is what there is.
  mutating func mendExistence() {
    for noun in all where tags[noun] == .noun || tags[noun] == .pronoun {
      guard let empty = all.first(where: { heads[$0] == noun && pennTags[$0] == .ex }),
        empty < noun,
        let link = child(noun, .copula), link < noun
      else { continue }
      // "There has been talk": no noun is described by "been".
      let isPerfect = isOne(link + 1, of: ["been"]) && heads[link + 1] == noun
      let verb = isPerfect ? link + 1 : link
      for i in all where heads[i] == noun && i != verb {
        if i < verb || Self.clausal.contains(relations[i]) { heads[i] = verb }
      }
      hang(verb, on: heads[noun], by: relations[noun])
      hang(noun, on: verb, by: .subject)
      hang(empty, on: verb, by: .expletive)
      tags[verb] = .verb
      if isPerfect {
        tags[link] = .auxiliary
        relations[link] = .auxiliary
      }
    }
  }

  /// What bears on a clause, and not on a noun in it.
  private static let clausal: Set<DependencyRelation> = [
    .punctuation, .conjunct, .coordinator, .adverbialClause, .parataxis, .auxiliary, .marker,
    .oblique,
  ]

  /// "Party leader Otto Brandt has called": the noun right before a name says who that is.
  mutating func mendTitles() {
    for i in all.dropLast() where tags[i] == .noun && pennTags[i] == .nn && heads[i] > i + 1 {
      guard [.object, .oblique, .unmarkedOblique, .subject].contains(relations[i]),
        child(i, .caseMarker) == nil, child(i, .determiner) == nil,
        let name = all.first(where: { $0 > i && heads[$0] == heads[i] && relations[$0] == .subject }
        ),
        tags[name] == .properNoun, all.first(where: { $0 == name || isBelow($0, name) }) == i + 1
      else { continue }
      hang(i, on: name, by: .descriptor)
    }
  }

  private func isBelow(_ i: Int, _ ancestor: Int) -> Bool {
    var up = i
    while up >= 0, up != ancestor { up = heads[up] }
    return up == ancestor
  }

  private static let phrasal: Set<DependencyRelation> = [
    .subject, .passiveSubject, .object, .oblique,
  ]

  /// "fell in 2012, when the pass closed, and have fallen since": what a comma and "when" open is told
  /// besides and is not said or thought, and the next comma ends it.
  mutating func mendClauses() {
    let told = all.filter {
      Self.told.contains(relations[$0]) && 0 <= heads[$0] && heads[$0] < $0
    }
    let joined = all.filter { relations[$0] == .conjunct && heads[$0] >= 0 && isSetOff($0) }
    guard !told.isEmpty || !joined.isEmpty else { return }
    let firsts = firstWords()
    for i in told where isAside(firsts[i]) { relations[i] = .adverbialClause }
    for i in joined where relations[heads[i]] == .adverbialClause && !hasSubject(i) {
      let (inner, outer) = (heads[i], heads[heads[i]])
      guard outer >= 0, outer < firsts[inner], tags[outer] == .verb,
        isOpenedByTime(firsts[inner])
      else { continue }
      heads[i] = outer
    }
  }

  /// "rules for its leader that are strict": the verb of a relative clause and the noun that it is told of
  /// are of one number.
  mutating func mendAgreement() {
    for i in all where relations[i] == .relativeClause && heads[i] >= 0 && heads[i] < i {
      guard let opener = child(i, .subject) ?? child(i, .passiveSubject),
        isOne(opener, of: ["that", "which", "who"]), let isPlural = number(ofVerb: i),
        number(ofNoun: heads[i]) == !isPlural, child(heads[i], .conjunct) == nil
      else { continue }
      var noun = heads[i]
      while [.nominalModifier, .conjunct].contains(relations[noun]),
        number(ofNoun: noun) == !isPlural
      {
        noun = heads[noun]
      }
      if number(ofNoun: noun) == isPlural { heads[i] = noun }
    }
  }

  /// Whether the finite verb of the clause of word `i` stands for several; nil where its form does not say.
  private func number(ofVerb i: Int) -> Bool? {
    let finite = all.first {
      ($0 == i || heads[$0] == i && Self.helping.contains(relations[$0]))
        && [.vbz, .vbp, .vbd].contains(pennTags[$0])
    }
    guard let finite else { return nil }
    if pennTags[finite] == .vbd {
      return isOne(finite, of: ["were"]) ? true : isOne(finite, of: ["was"]) ? false : nil
    }
    return pennTags[finite] == .vbp
  }

  private func number(ofNoun i: Int) -> Bool? {
    switch pennTags[i] {
    case .nn, .nnp: false
    case .nns, .nnps: true
    default: nil
    }
  }

  private static let told: Set<DependencyRelation> = [.clausalComplement, .parataxis]

  /// Whether a comma and a conjunction stand before word `i`.
  private func isSetOff(_ i: Int) -> Bool {
    child(i, .coordinator).map { $0 > 0 && $0 < i && isOne($0 - 1, of: [","]) } ?? false
  }

  /// Whether the clause that begins with word `first` says why or when: ", when", "because".
  private func isAside(_ first: Int) -> Bool {
    let opener = isOne(first, of: [","]) ? first + 1 : first
    return all.contains(opener)
      && isOne(opener, of: ["because", "although", "though", "until", "while", "since"])
      || isOpenedByTime(first)
  }

  private func isOpenedByTime(_ first: Int) -> Bool {
    let opener = isOne(first, of: [","]) ? first + 1 : first
    return opener > 0 && all.contains(opener) && isOne(opener - 1, of: [","])
      && isOne(opener, of: ["when", "where", "while"])
  }
}
