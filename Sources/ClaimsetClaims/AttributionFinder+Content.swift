import ClaimsetCore

// How far what is said or held goes.

extension AttributionFinder {
  func content(ofAttitude verb: Int) -> [Range<Int>] {
    for child in tree.children(verb) where child > verb {
      guard [.object, .openComplement, .clausalComplement].contains(tree.relation(child)) else {
        continue
      }
      let isThing = tree.relation(child) == .object
      let part = tree.trimmed(isThing ? thing(child, of: verb) : said(child, of: verb))
      return part.isEmpty ? [] : [part]
    }
    return []
  }

  /// The thing that a verb bears on, with what it is taken for: "called the plan a disgrace",
  /// "described the plan as a disgrace"; where and when that is done is no part of it.
  private func thing(_ child: Int, of verb: Int) -> Range<Int> {
    let own = beforeTurn(tree.subtree(child))
    var end = own.upperBound
    for next in tree.children(verb) where next > child && tree.subtree(next).lowerBound == end {
      let isSetting =
        tree.relation(next) == .unmarkedOblique
        || tree.relation(next) == .oblique && tree.isOne(end, of: ["in", "on", "at", "during"])
      guard !isSetting, Self.trailing.contains(tree.relation(next)) else { break }
      end = tree.subtree(next).upperBound
    }
    return bounded(own.lowerBound..<end)
  }

  /// `part` up to where the author takes the word again: ", although the other side denies it".
  func beforeTurn(_ part: Range<Int>) -> Range<Int> {
    let turn = part.dropFirst(2).first { i in
      tree.isOne(i, of: ["although", "though", "whereas"]) && tree.isOne(i - 1, of: [","])
    }
    return part.lowerBound..<(turn.map { $0 - 1 } ?? part.upperBound)
  }

  /// What hangs on `child` and what follows it without a break, up to where the next thing is said.
  func said(_ child: Int, of verb: Int) -> Range<Int> {
    let own = beforeTurn(fromMarker(child))
    var end = own.upperBound
    for next in tree.children(verb) where next > child && tree.subtree(next).lowerBound == end {
      guard Self.trailing.contains(tree.relation(next)), !isAddition(next) else { break }
      end = tree.subtree(next).upperBound
    }
    return bounded(own.lowerBound..<end)
  }

  /// `part` up to where its quotation ends or somebody else takes the word.
  private func bounded(_ part: Range<Int>) -> Range<Int> {
    // "“We will go,” the mayor of the town"
    if tree.opensQuote(part.lowerBound),
      let close = part.dropFirst().first(where: tree.isQuote), tree.isWord(close - 1, ",")
    {
      return part.lowerBound..<close + 1
    }
    let inner = part.lowerBound + 2..<max(part.lowerBound + 2, part.upperBound)
    if let turn = inner.first(where: isTurn) { return part.lowerBound..<turn - 1 }
    // "claims that they left; the manager denies it"
    if let next = inner.first(where: { tree.isWord($0, ";") }), !part.contains(where: tree.isQuote),
      !tree.isWord(next + 1, "that")
    {
      return part.lowerBound..<next
    }
    // "that it would rain — and it did": a dash that no second one closes.
    let dashes = inner.filter { tree.isOne($0, of: ["--", "—", "–", "―"]) }
    guard dashes.count == 1, !part.contains(where: tree.isQuote) else { return part }
    return part.lowerBound..<dashes[0]
  }

  /// Whether what holds the content says something else from token `i` on: ", adding that", "and said".
  private func isTurn(_ i: Int) -> Bool {
    guard tree.isOne(i - 1, of: [",", "and"]), tree.lemma(i, in: ReportingLexicon.verbs) != nil
    else { return false }
    return tree.pennTag(i) == .vbg && tree.isWord(i - 1, ",")
      || [.vbd, .vbz].contains(tree.pennTag(i)) && tree.relation(i) == .conjunct
        && tree.isWord(i - 1, "and")
  }

  /// ", adding nothing of his own": what the holder does besides is not held.
  private func isAddition(_ i: Int) -> Bool {
    tree.relation(i) == .adverbialClause && tree.pennTag(i) == .vbg
      && tree.isWord(tree.subtree(i).lowerBound, ",")
  }

  /// The clause of `child` from its "that" on: "in an interview that the plan had failed".
  private func fromMarker(_ child: Int) -> Range<Int> {
    let whole = tree.subtree(child)
    guard let marker = tree.child(child, [.marker]), tree.isWord(marker, "that"),
      !(whole.lowerBound..<marker).contains(where: { tree.tag($0) == .verb })
    else { return whole }
    return marker..<whole.upperBound
  }

  private static let trailing: Set<DependencyRelation> = [
    .oblique, .openComplement, .adverbialClause, .clausalComplement, .nominalModifier, .object,
    .unmarkedOblique, .adverbialModifier, .adjectivalClause,
  ]
}
