import ClaimsetCore

/// Finds the clauses of a sentence in its tree.
struct ClauseFinder {
  let tree: SentenceTree
  /// The token ranges of dates.
  let dates: [Range<Int>]

  /// The clauses, in the order of their heads; one that says nothing of a subject is left out
  /// unless `hasLeadIn`.
  func find(hasLeadIn: Bool) -> [Clause] {
    var clauses: [Int: Clause] = [:]
    var order: [Int] = []
    for i in tree.range where isPredicate(i) {
      var clause = Clause(kind: kind(i), head: i)
      clause.parent = parent(of: i)
      readVerbs(&clause)
      order.append(i)
      clauses[i] = clause
    }
    for i in order {
      guard var clause = clauses[i] else { continue }
      readSubject(&clause, clauses)
      ArgumentReader(tree: tree, dates: dates).read(&clause)
      readRelativeObject(&clause)
      clauses[i] = clause
    }
    var found = order.compactMap { clauses[$0] }
    // "With no money left, …" says how things were, and asserts nothing of its own.
    found.removeAll { clause in
      tree.child(clause.head, [.marker, .caseMarker, .adverbialModifier])
        .map { tree.isOne($0, of: ["with", "without"]) && $0 < clause.head } ?? false
    }
    // "What remains is a mystery": what remains is named nowhere.
    found.removeAll { clause in
      clause.subject.map { $0.count == 1 && isUnnamed($0.lowerBound) } ?? false
    }
    found.removeAll { $0.subject == nil && !(hasLeadIn && $0.parent == nil) }
    return (found + appositions()).sorted { $0.head < $1.head }
  }

  private func isUnnamed(_ i: Int) -> Bool {
    tree.isOne(i, of: ["what", "which", "who", "whatever", "whoever", "whom"])
      || tree.isWord(i, "that") && tree.pennTag(i) == .wdt
  }

  private static let clausal: Set<DependencyRelation> = [
    .root, .conjunct, .clausalComplement, .adverbialClause, .sententialRelative,
    .adjectivalClause, .relativeClause, .parataxis, .clausalSubject, .passiveClausalSubject,
    .outerClausalSubject, .list, .unspecified,
  ]
  static let subjects: Set<DependencyRelation> = [
    .subject, .passiveSubject, .outerSubject, .clausalSubject, .passiveClausalSubject,
  ]

  /// Whether token `i` says something of a subject.
  private func isPredicate(_ i: Int) -> Bool {
    let relation = tree.relation(i)
    guard Self.clausal.contains(relation), tree.isWordLike(i) else { return false }
    if tree.child(i, [.copula]) != nil { return true }
    if tree.tag(i) == .verb {
      guard relation == .conjunct, let head = tree.head(i) else { return true }
      // "armed and dangerous men": joined to what is no clause.
      return isPredicate(head) || tree.child(i, Self.subjects) != nil
    }
    if tree.tag(i) == .auxiliary { return relation == .root }
    // "He is a doctor and a poet": the second noun is said of him too, but is no clause.
    return relation == .conjunct && tree.child(i, Self.subjects) != nil
  }

  /// Whether token `i` looks like a participle, but is the one verb of a sentence whose root is a
  /// noun before it: "The number of visitors peaked in 2009".
  private func isHiddenMain(_ i: Int) -> Bool {
    guard tree.relation(i) == .adjectivalClause, [.vbd, .vbn].contains(tree.pennTag(i)),
      tree.child(i, [.auxiliary, .passiveAuxiliary, .marker]) == nil, let root = tree.root,
      root < i,
      [.noun, .properNoun, .pronoun].contains(tree.tag(root)), tree.child(root, [.copula]) == nil,
      tree.child(root, Self.subjects) == nil
    else { return false }
    return !tree.range.contains { $0 != i && $0 > root && isPredicate($0) && !tree.isBelow($0, i) }
  }

  /// "concern that the gate would fall": what the noun holds, though the tree has a relative clause.
  private func isHeld(_ i: Int) -> Bool {
    guard let noun = tree.head(i), tree.lemma(noun, in: ReportingLexicon.nouns) != nil,
      let own = tree.child(i, Self.subjects), !isRelative(own)
    else { return false }
    let objects = tree.children(i).filter { tree.relation($0) == .object }
    if tree.isWord(tree.subtree(i).lowerBound, "that") {
      // "the claims that she made": what is made is the claims.
      let isGap = objects.count == 1 && isRelative(objects[0])
      return !isGap || tree.lemma(i, in: ReportingLexicon.uttered) == nil
    }
    // "accusations it had polluted the river"
    return tree.subtree(i).lowerBound == noun + 1 && objects.contains { !isRelative($0) }
  }

  /// "Had the valve been closed, …": the auxiliary that opens the sentence stands for "if".
  private func isInverted(_ i: Int) -> Bool {
    guard let first = tree.range.first(where: { !tree.isSign($0) }),
      tree.isOne(first, of: ["had", "were", "should"]), first < i,
      tree.child(i, [.marker]).map({ tree.isWord($0, "to") }) ?? true
    else { return false }
    return (i..<tree.range.upperBound).contains { tree.isOne($0, of: ["would", "could", "might"]) }
  }

  private func kind(_ i: Int) -> Clause.Kind {
    if isHiddenMain(i) { return .main }
    switch tree.relation(i) {
    case .conjunct: return .coordinate
    case .relativeClause, .sententialRelative: return isHeld(i) ? .content : .relative
    case .clausalComplement, .clausalSubject, .passiveClausalSubject: return .content
    case .adjectivalClause:
      guard let marker = tree.child(i, [.marker]), !tree.isWord(marker, "to") else {
        return .participle
      }
      // "the report that it fell" holds what it says; "the bridge that it built" does not.
      let holds = tree.head(i).map { tree.lemma($0, in: ReportingLexicon.nouns) != nil } ?? false
      return holds || !tree.isWord(marker, "that") ? .content : .relative
    case .adverbialClause:
      if isHeld(i) { return .content }
      // "It is almost certain that it closed": nothing but what is certain.
      if let that = tree.child(i, [.marker]), tree.isWord(that, "that"),
        tree.range.contains(that - 1),
        tree.phrase(at: that - 1, in: FrameFinder.grades) != nil
      {
        return .content
      }
      if isInverted(i) { return .condition }
      // "Even if it closed": the word before "if" opens nothing.
      guard let marker = tree.child(i, [.marker]) ?? tree.child(i, [.adverbialModifier]) else {
        return [.vbg, .vbn].contains(tree.pennTag(i)) ? .participle : .subordinate
      }
      return tree.isOne(marker, of: ["if", "unless"]) ? .condition : .subordinate
    default: return .main
    }
  }

  /// The clause that token `i` hangs in, by its head.
  func parent(of i: Int) -> Int? {
    var up = tree.head(i)
    while let here = up {
      if isPredicate(here) { return here }
      up = tree.head(here)
    }
    return nil
  }

  private static let groupRelations: Set<DependencyRelation> = [
    .auxiliary, .passiveAuxiliary, .copula, .verbParticle,
  ]

  private func readVerbs(_ clause: inout Clause) {
    var head = clause.head
    let isNominal = tree.child(head, [.copula]) != nil
    if !isNominal { clause.verbs.append(head) }
    while true {
      for child in tree.children(head) {
        if Self.groupRelations.contains(tree.relation(child)) { clause.verbs.append(child) }
        if tree.relation(child) == .adverbialModifier,
          tree.value(child, in: JudgementLexicon.verbNegations) != nil, !gradesAdverb(child, head)
        {
          clause.denials.append(child)
        }
      }
      guard let next = chained(head, isNominal) else { break }
      if let marker = tree.child(next, [.marker]) { clause.verbs.append(marker) }
      clause.verbs.append(next)
      head = next
    }
    // "Not everyone went."
    if let subject = tree.child(clause.head, Self.subjects),
      let word = tree.child(subject, [.adverbialModifier]), tree.isWord(word, "not"),
      tree.value(word + 1, in: JudgementLexicon.wholes) != nil
    {
      clause.denials.append(word)
    }
    clause.verbs.sort()
    if clause.denials.isEmpty, let denial = frontedDenial(clause) { clause.denials.append(denial) }
    clause.denyingPhrases = denyingPhrases(clause)
    clause.isPassive = tree.child(clause.head, [.passiveAuxiliary, .passiveSubject]) != nil
  }

  /// "Not surprisingly some of them left": what "not" says of an adverb before the subject denies nothing.
  private func gradesAdverb(_ word: Int, _ head: Int) -> Bool {
    guard tree.isWord(word, "not"), tree.range.contains(word + 1), tree.tag(word + 1) == .adverb,
      let subject = tree.child(head, Self.subjects)
    else { return false }
    return word < tree.subtree(subject).lowerBound && word < head
      && !tree.children(head).contains { tree.tag($0) == .auxiliary && $0 < word }
  }

  /// "has yet to", "refused to", "no longer", within the verb group or right behind it.
  private func denyingPhrases(_ clause: Clause) -> [Range<Int>] {
    guard let first = clause.verbs.first, let last = clause.verbs.last else { return [] }
    var found: [Range<Int>] = []
    var i = first
    while i <= min(last + 1, tree.range.upperBound - 1) {
      // "left instead of waiting": what the phrase denies stands behind it.
      let isBehind = i > last && tree.isOne(i, of: ["instead", "rather", "unlike"])
      if !isBehind, let match = tree.phrase(at: i, in: JudgementLexicon.negatingPhrases) {
        found.append(i..<match.end)
        i = match.end
      } else {
        i += 1
      }
    }
    return found
  }

  /// The verb that `head` leads to without an object between: "began to build".
  private func chained(_ head: Int, _ isNominal: Bool) -> Int? {
    guard !isNominal, let next = tree.child(head, [.openComplement]), tree.tag(next) == .verb,
      next > head, tree.child(head, [.object]) == nil, tree.child(next, [.copula]) == nil,
      // "try to leave instead of coming home"
      tree.child(next, [.marker]).map({ tree.isWord($0, "to") }) ?? true
    else { return nil }
    return next
  }

  private func readSubject(_ clause: inout Clause, _ clauses: [Int: Clause]) {
    let head = clause.head
    if let empty = tree.child(head, [.expletive]), tree.isWord(empty, "it"),
      tree.child(head, Self.subjects).map({ $0 > head }) ?? true
    {
      // "It is possible to leave."
      clause.subject = empty..<empty + 1
      return
    }
    if let own = tree.child(head, Self.subjects) {
      if isRelative(own), let noun = antecedent(of: head, pronoun: own) {
        clause.subject = NounPhrase(tree).range(of: noun, before: own)
        clause.sharesSubject = true
      } else {
        // What hangs on the subject behind the verb is no part of its phrase.
        clause.subject = NounPhrase(tree).range(of: own, before: own < head ? head : .max)
      }
      return
    }
    switch clause.kind {
    case .main where tree.relation(head) == .adjectivalClause:
      guard let root = tree.root else { return }
      clause.subject = NounPhrase(tree).range(of: root, before: head)
    case .coordinate:
      // What it is joined to has the subject, and perhaps the auxiliaries.
      guard let parent = tree.head(head),
        let first = clauses[parent] ?? clause.parent.flatMap({ clauses[$0] })
      else { return }
      var with = first
      if with.subject == nil { readSubject(&with, clauses) }
      (clause.subject, clause.sharesSubject) = (with.subject, true)
      let hasOwn = clause.verbs.contains { tree.tag($0) == .auxiliary }
      let helpers = with.verbs.filter { tree.tag($0) == .auxiliary && $0 < with.head }
      // "has been closed or remains shut": "been" helps no bare form; "would soon rebound and praised": no modal
      // a past one.
      let takesBare = helpers.last.map(takesBareForm) ?? true
      let takesPast = helpers.last.map { tree.pennTag($0) != .md } ?? true
      if !hasOwn,
        takesPast && isParticiple(head, besides: with) || takesBare && tree.pennTag(head) == .vb
      {
        clause.sharedAuxiliaries = helpers
        clause.sharedDenial = helpers.last.flatMap { last in
          with.denials.first { $0 == last + 1 && $0 < with.head }
        }
        clause.isPassive = with.isPassive && tree.pennTag(head) != .vb
      }
    case .subordinate where [.vbg, .vb].contains(tree.pennTag(head)):
      // "He began by saying that …", "came to say that …": who does the one does the other.
      guard let parent = clause.parent, var main = clauses[parent] else { return }
      if main.subject == nil { readSubject(&main, clauses) }
      (clause.subject, clause.sharesSubject) = (main.subject, true)
    case .participle:
      if tree.relation(head) == .adverbialClause {
        guard let parent = clause.parent, var main = clauses[parent] else { return }
        if main.subject == nil { readSubject(&main, clauses) }
        (clause.subject, clause.sharesSubject) = (main.subject, true)
      } else if [.vbg, .vbn].contains(tree.pennTag(head)), let noun = tree.head(head),
        // "with no money left"
        tree.child(noun, [.caseMarker]).map({ !tree.isOne($0, of: ["with", "without"]) }) ?? true
      {
        (clause.subject, clause.sharesSubject) = (
          NounPhrase(tree).range(of: noun, before: head), true
        )
        clause.isPassive = tree.pennTag(head) == .vbn
      }
    case .relative:
      // "the road that leads": the parser may miss the pronoun.
      if tree.relation(head) == .relativeClause, let noun = tree.head(head),
        tree.child(head, [.object]).map(isRelative) != true
      {
        (clause.subject, clause.sharesSubject) = (
          NounPhrase(tree).range(of: noun, before: head), true
        )
      }
    default: break
    }
  }

  /// "was robbed or sold into slavery": beside a passive, a past form with no object is a participle.
  private func isParticiple(_ head: Int, besides first: Clause) -> Bool {
    tree.pennTag(head) == .vbn
      || tree.pennTag(head) == .vbd && first.isPassive && tree.child(head, [.object]) == nil
        && (tree.child(head, [.coordinator]).map { tree.isWord($0, "or") } ?? false)
  }

  /// Whether a bare form can follow the helper `i`: it does in "may close", not in "has been".
  private func takesBareForm(_ i: Int) -> Bool {
    !tree.isOne(
      i,
      of: ["been", "being", "have", "has", "had", "having", "is", "are", "was", "were"]
    )
  }

  /// The noun that a relative pronoun stands for: the one its clause hangs on, or else the one right
  /// before it.
  private func antecedent(of head: Int, pronoun: Int) -> Int? {
    var up: Int? = head
    while let here = up {
      if tree.relation(here) == .relativeClause { return tree.head(here).map(named) }
      up = tree.relation(here) == .conjunct ? tree.head(here) : nil
    }
    var before = pronoun - 1
    if tree.isOne(before, of: [","]) { before -= 1 }
    guard tree.range.contains(before), tree.isWordLike(before), !tree.isWord(pronoun, "that") else {
      return nil
    }
    while let next = tree.head(before), next < pronoun, !isPredicate(next),
      ![.conjunct, .root].contains(tree.relation(before))
    {
      before = next
    }
    return [.noun, .properNoun, .pronoun].contains(tree.tag(before)) ? before : nil
  }

  /// "Ines Ward, a carpenter, who sold it": what is told of a description is told of the name before it.
  private func named(_ noun: Int) -> Int {
    guard tree.relation(noun) == .apposition, let name = tree.head(noun),
      tree.tag(name) == .properNoun
    else { return noun }
    return name
  }

  /// "the house that Jack built": what the clause hangs on is whom or what it bears on.
  private func readRelativeObject(_ clause: inout Clause) {
    guard clause.kind == .relative,
      [.relativeClause, .adjectivalClause].contains(tree.relation(clause.head)),
      let noun = tree.head(clause.head), !clause.isPassive,
      // "the year when the bridge opened"
      !tree.children(clause.head).contains(where: { tree.isOne($0, of: ["when", "where", "why"]) }),
      !clause.sharesSubject || clause.subject == nil,
      // "the mill whose roof fell in"
      !(clause.subject.map { tree.isWord($0.lowerBound, "whose") } ?? false)
    else { return }
    let own = tree.child(clause.head, [.object])
    guard own.map(isRelative) ?? (clause.object == nil && clause.verbs.contains(clause.head)),
      !clause.adjuncts.contains(where: { $0.tokens.contains(where: isRelative) })
    else { return }
    clause.object = NounPhrase(tree).range(of: noun, before: clause.head)
    clause.objectIsOutside = true
  }

  private func isRelative(_ i: Int) -> Bool { tree.isOne(i, of: ["who", "which", "that", "whom"]) }
}
