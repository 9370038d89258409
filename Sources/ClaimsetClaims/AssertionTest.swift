import ClaimsetCore

/// Tells clauses that say how things are from those that only ask, or say which things are meant.
struct AssertionTest {
  let tree: SentenceTree

  /// Whether `clause` asserts something of its own.
  func asserts(_ clause: Clause) -> Bool {
    !isAsked(clause) && !isFreeRelative(clause) && !isRestricting(clause)
  }

  /// "asked whether the cameras were off", "knows how many came": nobody says that they were, or how
  /// many.
  private func isAsked(_ clause: Clause) -> Bool {
    if tree.children(clause.head).contains(where: { tree.isWord($0, "whether") }) { return true }
    guard clause.kind == .content else { return false }
    let whole = tree.subtree(clause.head)
    guard let first = whole.first(where: { !tree.isSign($0) }), first < clause.head else {
      return false
    }
    if tree.isOne(first, of: ["how", "why", "what", "who", "whom", "whose", "which"]) {
      return true
    }
    // "The firm, when it was sold, …" says when; "asked when it would be sold" does not.
    return tree.isOne(first, of: ["when", "where"]) && !tree.isOne(first - 1, of: [","])
  }

  /// "what nobody can verify": a thing that is not named.
  private func isFreeRelative(_ clause: Clause) -> Bool {
    guard clause.kind == .relative, clause.sharesSubject || clause.objectIsOutside else {
      return false
    }
    return [clause.subject, clause.objectIsOutside ? clause.object : nil].contains { part in
      part.map { $0.count == 1 && tree.isOne($0.lowerBound, of: ["what", "how"]) } ?? false
    }
  }

  /// "those who try", "anyone who came near", "no athlete who fled": the clause only says who is meant.
  private func isRestricting(_ clause: Clause) -> Bool {
    guard [.relative, .participle].contains(clause.kind),
      tree.relation(clause.head) != .adverbialClause
    else { return false }
    let things = [
      clause.sharesSubject ? clause.subject : nil, clause.objectIsOutside ? clause.object : nil,
    ]
    return things.contains { part in
      guard let part, let first = part.first else { return false }
      if tree.isOne(first, of: ["any", "every", "no", "whatever"]) { return !tree.isNameNo(first) }
      return part.contains { i in
        tree.value(i, in: Self.indefinite) != nil && tree.head(i).map { !part.contains($0) } ?? true
      }
    }
  }

  private static let indefinite = WordTable<Bool>(
    [
      "those", "anyone", "anybody", "anything", "everyone", "everybody", "everything", "nobody",
      "nothing", "none", "whoever", "all", "that", "ones",
    ],
    value: true
  )
}
