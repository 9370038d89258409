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

  /// "St Bride's opened in 1974": a name in "'s" right before a past form that nothing helps is its subject.
  mutating func mendNamesakes() {
    for sign in all.dropFirst().dropLast()
    where pennTags[sign] == .pos && relations[sign] == .caseMarker {
      let (name, verb) = (heads[sign], sign + 1)
      guard name == sign - 1, tags[name] == .properNoun, heads[name] == verb,
        pennTags[verb] == .vbn,
        !all.contains(where: { heads[$0] == verb && Self.helping.contains(relations[$0]) })
      else { continue }
      relations[name] = .subject
      pennTags[verb] = .vbd
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

  /// "There were no reports": what there is is the subject of "be", never its object.
  mutating func mendExistents() {
    for i in all where pennTags[i] == .ex && relations[i] == .expletive && heads[i] > i {
      let verb = heads[i]
      guard isOne(verb, of: ["is", "are", "was", "were", "be", "been", "'s", "’s"]),
        child(verb, .subject) == nil, let noun = child(verb, .object) ?? bareNumber(behind: verb)
      else { continue }
      relations[noun] = .subject
    }
  }

  /// "Ann has long said", "If they are, they pay": what hangs on an auxiliary belongs to its verb, and if that
  /// has a subject of its own, the first is no auxiliary.
  mutating func mendAuxiliaries() {
    for i in all where Self.helping.contains(relations[i]) && heads[i] > i && hasSubject(i) {
      let verb = heads[i]
      // "did bird watching" has no verb that "did" could help.
      let isHelp = pennTags[verb] == .vb || !isOne(i, of: ["do", "does", "did"])
      if isHelp, !hasSubject(verb) {
        for j in all where heads[j] == i { heads[j] = verb }
      } else if (i..<verb).contains(where: { isOne($0, of: [","]) }) {
        relations[i] = child(i, .marker) == nil ? .parataxis : .adverbialClause
      }
    }
  }

  /// "The state has strictly enforced its bans": the participle behind "has" and an adverb is the verb.
  mutating func mendPerfect() {
    for i in all where heads[i] >= 0 && heads[i] < i && pennTags[i] == .vbn {
      let helper = heads[i]
      guard isOne(helper, of: ["has", "have", "had"]), child(helper, .object) == nil,
        [.subject, .object, .clausalComplement, .openComplement, .adjectivalClause].contains(
          relations[i]
        ),
        let doer = child(helper, .subject), doer < helper,
        all[helper..<i].dropFirst().allSatisfy({ tags[$0] == .adverb })
      else { continue }
      hang(i, on: heads[helper], by: relations[helper])
      for j in all where heads[j] == helper { heads[j] = i }
      hang(helper, on: i, by: .auxiliary)
      (tags[helper], tags[i]) = (.auxiliary, .verb)
    }
  }

  /// "has the worst safety record": what has an article is no verb.
  mutating func mendRecords() {
    for i in all where [.vbp, .vb].contains(pennTags[i]) && relations[i] == .object {
      guard let article = child(i, .determiner), article < i, heads[i] >= 0, heads[i] < article,
        child(i, .object) == nil
      else { continue }
      (tags[i], pennTags[i]) = (.noun, .nn)
      for j in article..<i where heads[j] == i {
        if Self.phrasal.contains(relations[j]) { relations[j] = .compound }
        if [.jj, .jjr, .jjs].contains(pennTags[j]) { relations[j] = .adjectivalModifier }
      }
    }
  }

  /// "knew of Cho Min-su's boats": what a hyphen joins to a name is part of it.
  mutating func mendHyphenNames() {
    for i in all.dropFirst().dropLast()
    where isOne(i, of: ["-"]) && tags[i - 1] == .properNoun && isGlued(i) {
      let part = i + 1
      let name = top(of: i - 1) { relations[$0] == .flat }
      guard relations[part] == .possessor, heads[part] >= 0, heads[name] >= 0,
        !isBelow(part, name), !isBelow(name, part)
      else { continue }
      let owned = heads[part]
      guard !isBelow(heads[name], owned), !isBelow(owned, name) else { continue }
      hang(owned, on: heads[name], by: relations[name])
      for j in all where heads[j] == name && relations[j] == .caseMarker { heads[j] = owned }
      for j in all where heads[j] == part { heads[j] = name }
      hang(name, on: owned, by: .possessor)
      hang(part, on: name, by: .flat)
    }
  }

  /// Whether nothing stands between word `i` and its neighbours.
  private func isGlued(_ i: Int) -> Bool {
    let span = spans[spans.startIndex + i]
    return spans[spans.startIndex + i - 1].end == span.start
      && span.end == spans[spans.startIndex + i + 1].start
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

  /// The highest word over `i` that is reached by words for which `goesOn` holds.
  func top(of i: Int, while goesOn: (Int) -> Bool) -> Int {
    var top = i
    for _ in all where heads[top] >= 0 && goesOn(top) { top = heads[top] }
    return top
  }

  func isBelow(_ i: Int, _ ancestor: Int) -> Bool {
    var up = i
    for _ in all where up >= 0 && up != ancestor { up = heads[up] }
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
      let noun = top(of: heads[i]) {
        [.nominalModifier, .conjunct].contains(relations[$0]) && number(ofNoun: $0) == !isPlural
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
  func isSetOff(_ i: Int) -> Bool {
    child(i, .coordinator).map { $0 < i && isOne($0 - 1, of: [","]) } ?? false
  }

  /// Whether the clause that begins with word `first` says why or when: ", when", "because".
  private func isAside(_ first: Int) -> Bool {
    let opener = isOne(first, of: [","]) ? first + 1 : first
    return isOne(opener, of: ["because", "although", "though", "until", "while", "since"])
      || isOpenedByTime(first)
  }

  private func isOpenedByTime(_ first: Int) -> Bool {
    let opener = isOne(first, of: [","]) ? first + 1 : first
    return isOne(opener - 1, of: [","])
      && isOne(opener, of: ["when", "where", "while"])
  }
}
