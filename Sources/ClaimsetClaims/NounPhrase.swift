import ClaimsetCore

/// Where noun phrases begin and end.
struct NounPhrase {
  private let tree: SentenceTree

  init(_ tree: SentenceTree) { self.tree = tree }

  /// What is no part of the thing itself.
  private static let outside: Set<DependencyRelation> = [
    .relativeClause, .sententialRelative, .apposition, .parataxis, .punctuation, .copula,
    .auxiliary,
    .subject, .outerSubject, .adverbialClause, .discourse, .vocative, .caseMarker, .marker,
    .coordinator, .expletive, .list, .dislocated, .passiveSubject, .clausalSubject,
  ]

  /// The phrase around `noun`, which ends before token `end`: from its first modifier to its last,
  /// without what is told of it besides.
  func range(of noun: Int, before end: Int = .max) -> Range<Int> {
    var start = noun
    var last = noun
    for child in tree.children(noun) {
      let part = tree.subtree(child)
      if child < noun {
        if Self.outside.contains(tree.relation(child)) || isLeadingAdverb(child) {
          start = noun
          continue
        }
        start = min(start, part.lowerBound)
      } else {
        // A comma before a further thing is within the phrase; after anything left out it ends.
        if tree.relation(child) == .punctuation || isPossessiveMark(child) {
          if isPossessiveMark(child) { last = max(last, child) }
          continue
        }
        let isAside =
          tree.relation(child) == .adjectivalClause && tree.isOne(part.lowerBound - 1, of: [","])
        if isAside || part.upperBound > end || Self.outside.contains(tree.relation(child)) { break }
        if tree.relation(child) == .conjunct, hasOwnSubject(child) { break }
        last = max(last, part.upperBound - 1)
      }
    }
    let found = tree.trimmed(start..<last + 1)
    return found.isEmpty ? noun..<noun + 1 : found
  }

  private func isLeadingAdverb(_ i: Int) -> Bool {
    tree.relation(i) == .adverbialModifier
      && tree.value(i, in: JudgementLexicon.verbNegations) != nil
  }

  private func isPossessiveMark(_ i: Int) -> Bool { tree.isOne(i, of: ["'s", "’s", "'", "’"]) }

  private func hasOwnSubject(_ i: Int) -> Bool {
    tree.child(i, ClauseFinder.subjects) != nil || tree.child(i, [.copula]) != nil
      || tree.tag(i) == .verb
  }

  /// What rows about one thing have in common in `phrase`: its noun with the names, nouns and adjectives
  /// right before it and what an "of" adds, without article, number and the rest; nil for what is no
  /// noun phrase.
  func core(of phrase: Range<Int>) -> Range<Int>? {
    guard
      let head = phrase.first(where: { i in tree.head(i).map { !phrase.contains($0) } ?? true }),
      Self.nominal.contains(tree.tag(head))
    else { return nil }
    var start = head
    while start > phrase.lowerBound, isNaming(start - 1, of: head) { start -= 1 }
    var end = head + 1
    while end < phrase.upperBound, Self.naming.contains(tree.relation(end)),
      tree.head(end) == head
    {
      end += 1
    }
    if let noun = tree.child(head, [.nominalModifier]), tree.isWord(end, "of"), noun > end,
      noun < phrase.upperBound,
      let inner = core(of: end + 1..<min(phrase.upperBound, tree.subtree(noun).upperBound))
    {
      end = inner.upperBound
    }
    return start..<end
  }

  /// Whether token `i` right before the core of `head` belongs to its name.
  private func isNaming(_ i: Int, of head: Int) -> Bool {
    guard Self.naming.contains(tree.relation(i)) || tree.relation(i) == .punctuation else {
      return false
    }
    var up = i
    while let next = tree.head(up), next != head { up = next }
    return tree.head(up) == head && Self.naming.contains(tree.relation(up))
      && !tree.isOne(i, of: [","])
  }

  private static let nominal: Set<UniversalTag> = [.noun, .properNoun, .pronoun, .numeral]
  private static let naming: Set<DependencyRelation> = [
    .compound, .flat, .descriptor, .adjectivalModifier, .goesWith,
  ]
}
