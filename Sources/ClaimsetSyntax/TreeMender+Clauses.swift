import ClaimsetCore

// What a word or a comma shows of how clauses and nouns hang together.

extension TreeMender {
  /// "a 2-year-old was sent": an article is nobody's subject or object.
  mutating func mendArticles() {
    for i in all where pennTags[i] == .dt && Self.phrasal.contains(relations[i]) {
      guard isOne(i, of: ["a", "an", "the"]) else { continue }
      let noun =
        all.first { $0 > i && heads[$0] == heads[i] && Self.phrasal.contains(relations[$0]) }
        ?? all.first { $0 > i && $0 < i + 6 && [.noun, .properNoun].contains(tags[$0]) }
      if let noun, !isBelow(noun, i) { hang(i, on: noun, by: .determiner) }
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
    let told = all.filter { relations[$0] == .clausalComplement && 0 <= heads[$0] && heads[$0] < $0 }
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
