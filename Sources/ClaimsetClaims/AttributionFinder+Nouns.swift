import ClaimsetCore

// Nouns that hold what follows them.

extension AttributionFinder {
  private static let heldRelations: Set<DependencyRelation> = [
    .adjectivalClause, .clausalComplement, .relativeClause, .adverbialClause,
  ]

  /// "there were reports that X", "speculation that X": the source is unnamed.
  func noun(_ i: Int) -> Found? {
    guard [.noun, .properNoun].contains(tree.tag(i)),
      let child = tree.child(i, Self.heldRelations),
      child > i, let held = clauses.first(where: { $0.head == child && $0.kind == .content }),
      tree.isWord(tree.subtree(child).lowerBound, "that"),
      // "He rejected suggestions that", "no evidence that": nobody is said to hold it.
      FrameFinder(tree: tree, clauses: clauses).frame(byNounOf: held) == nil
    else { return nil }
    let content = [tree.trimmed(beforeTurn(tree.subtree(child)))].filter { !$0.isEmpty }
    guard !content.isEmpty else { return nil }
    let isRumour = tree.value(i, in: ReportingLexicon.rumours) != nil
    // "The envoy expressed grave concern that": the holder is who expresses it.
    if let verb = tree.head(i), tree.lemma(verb, in: ReportingLexicon.carriers) != nil,
      let clause = clauses.first(where: { $0.head == verb }), let holder = clause.subject, verb < i,
      holder.upperBound <= verb
    {
      return made(
        .noun,
        i,
        source: source(clause, holder),
        cue: verb..<i + 1,
        content,
        reporting: verb
      )
    }
    if let holder = tree.child(i, [.possessor]) {
      let part = tree.subtree(holder)
      let end =
        tree.isOne(part.upperBound - 1, of: ["'s", "’s", "'", "’"])
        ? part.upperBound - 1 : part.upperBound
      let source = tree.trimmed(part.lowerBound..<max(part.lowerBound, end))
      if !source.isEmpty {
        return made(.noun, i, source: source, cue: i..<i + 1, content)
      }
    }
    return made(
      .noun,
      i,
      source: i..<i + 1,
      cue: i..<i + 1,
      content,
      reporting: clauses.contains { $0.head == tree.head(i) } ? tree.head(i) : nil,
      isRumour: isRumour,
      kind: .unnamed
    )
  }
}
