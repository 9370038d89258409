import ClaimsetCore

/// Tells clauses that can be read as they were cut from those that show that the tree is amiss.
struct ClauseSanity {
  let tree: SentenceTree
  let clauses: [Clause]

  /// Whether `clause` has the parts that a clause of its kind must have, and what it is joined to too.
  func isSane(_ clause: Clause) -> Bool {
    var next: Clause? = clause
    while let here = next {
      guard isWhole(here) else { return false }
      next = here.kind == .coordinate && here.sharesSubject ? parent(of: here) : nil
    }
    return true
  }

  private func parent(of clause: Clause) -> Clause? {
    clauses.first { $0.head == clause.parent && $0.head != clause.head }
  }

  private func isWhole(_ clause: Clause) -> Bool {
    !sharesNobody(clause) && !hasVerbAsSubject(clause) && !isCutOff(clause) && !isInfinitive(clause)
      && !isPreposition(clause) && !isGerund(clause) && !isBare(clause) && !isSetting(clause)
  }

  /// "There are no reports of him being there": "there" shares nothing.
  private func sharesNobody(_ clause: Clause) -> Bool {
    clause.sharesSubject
      && clause.subject.map { $0.count == 1 && tree.pennTag($0.lowerBound) == .ex } ?? false
  }

  /// "was sentenced to death is considered a crime": what is done is no subject without "that" or "to".
  private func hasVerbAsSubject(_ clause: Clause) -> Bool {
    guard let subject = clause.subject, let head = tree.top(of: subject)
    else { return false }
    let isFinite = { (i: Int) in [.vbd, .vbz, .vbp, .md].contains(self.tree.pennTag(i)) }
    guard isFinite(head) || tree.children(head).contains(where: isHelping) else { return false }
    return !tree.isOne(subject.lowerBound, of: ["that", "what", "whether", "how", "why", "who"])

    func isHelping(_ i: Int) -> Bool {
      [.auxiliary, .passiveAuxiliary, .copula].contains(tree.relation(i)) && isFinite(i)
        && subject.contains(i)
    }
  }

  /// "the government has", "…, saying": what it has or says is missing.
  private func isCutOff(_ clause: Clause) -> Bool {
    guard clause.verbs == [clause.head], clause.object == nil, clause.adjuncts.isEmpty else {
      return isAsking(clause)
    }
    // "as we speak", "what I think"
    let isOurs =
      [.subordinate, .relative].contains(clause.kind)
      && clause.subject.map { tree.isOne($0.lowerBound, of: ["i", "we", "you"]) } ?? false
      && (tree.isLemma(clause.head, "speak")
        || tree.lemma(clause.head, in: JudgementLexicon.thoughts) != nil)
    return isOurs || tree.isOne(clause.head, of: ["has", "have", "had", "saying", "said", "says"])
  }

  /// "This is why", "It is unclear why": the reason is no part of it.
  private func isAsking(_ clause: Clause) -> Bool {
    guard let part = clause.object else { return false }
    let isOpen = tree.isOne(part.lowerBound, of: ["unclear", "unknown", "uncertain"])
    guard part.count == 1 || isOpen else { return false }
    return tree.isOne(
      isOpen ? part.lowerBound + 1 : part.lowerBound,
      of: ["why", "how", "what", "where", "when", "who", "whether"]
    )
  }

  /// "hard for people to leave", "the only one to have left": nobody says that they did.
  private func isInfinitive(_ clause: Clause) -> Bool {
    (![.main, .coordinate].contains(clause.kind)
      || clause.kind == .coordinate && clause.sharesSubject)
      && tree.children(clause.head).contains {
        tree.relation($0) == .marker && tree.isWord($0, "to")
      }
  }

  /// "the questions posed", "his battered coat": no more than which ones.
  private func isBare(_ clause: Clause) -> Bool {
    clause.kind == .participle && clause.object == nil && clause.adjuncts.isEmpty
      && tree.relation(clause.head) == .adjectivalClause
  }

  /// "With the money gone, …": how things were meanwhile, without a verb that says so.
  private func isSetting(_ clause: Clause) -> Bool {
    let start = clause.extent.lowerBound
    return tree.isOne(start, of: ["with", "without"])
      && (clause.subject?.lowerBound == start + 1
        || start < clause.subject?.lowerBound ?? clause.head
          && !clause.verbs.contains { [.vbd, .vbz, .vbp, .md].contains(tree.pennTag($0)) })
  }

  /// "by saying so": a part of what the main clause claims.
  private func isGerund(_ clause: Clause) -> Bool {
    clause.kind == .subordinate && tree.pennTag(clause.head) == .vbg
      && tree.child(clause.head, [.auxiliary, .copula]) == nil
  }

  private static let prepositions: [StaticString] = [
    "including", "regarding", "concerning", "excluding", "according", "starting", "depending",
    "barring", "notwithstanding",
  ]
  private static let conditions: [StaticString] = [
    "given", "compared", "following", "considering", "granted", "provided", "assuming", "supposing",
    "pending", "beginning",
  ]

  /// "the world, including the islands": a participle that has become a preposition.
  private func isPreposition(_ clause: Clause) -> Bool {
    guard clause.kind == .participle else { return false }
    if tree.isOne(clause.head, of: Self.prepositions) { return true }
    let start = tree.subtree(clause.head).lowerBound
    let isApart = tree.relation(clause.head) == .adverbialClause || tree.isOne(start - 1, of: [","])
    return isApart && start == clause.head && tree.isOne(clause.head, of: Self.conditions)
  }
}
