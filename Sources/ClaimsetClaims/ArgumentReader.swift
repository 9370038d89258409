import ClaimsetCore

/// Reads what a clause says besides its subject: the object and further parts with their roles.
struct ArgumentReader {
  let tree: SentenceTree
  /// The token ranges of dates.
  let dates: [Range<Int>]

  /// Fills in the object and the adjuncts of `clause`.
  func read(_ clause: inout Clause) {
    let heads =
      clause.verbs.contains(clause.head)
      ? [clause.head] + clause.verbs.filter { tree.relation($0) == .openComplement } : [clause.head]
    if !clause.verbs.contains(clause.head) { clause.object = complement(clause) }
    if tree.child(clause.head, [.expletive]) != nil, clause.verbs.contains(clause.head),
      tree.isLemma(clause.head, "be"), let thing = clause.subject
    {
      // "There were two witnesses."
      clause.object = thing
      clause.subject = tree.child(clause.head, [.expletive]).map { $0..<$0 + 1 }
    }
    for head in heads { readParts(of: head, &clause) }
    readStrays(&clause)
    splitTime(&clause)
    clause.object = clause.object.map(NounPhrase(tree).withoutAside)
    clause.adjuncts.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    bindPreposition(&clause)
  }

  /// The noun or adjective that a copula gives to the subject.
  private func complement(_ clause: Clause) -> Range<Int> {
    let opening = (clause.verbs + clause.denials).filter { $0 < clause.head }.max()
    var range = NounPhrase(tree).range(of: clause.head)
    // "are now parents"
    while tree.tag(clause.head) == .noun, range.count > 1, tree.tag(range.lowerBound) == .adverb,
      tree.head(range.lowerBound) == clause.head
    {
      range = range.lowerBound + 1..<range.upperBound
    }
    if let opening, range.lowerBound <= opening {
      range = opening + 1..<max(range.upperBound, opening + 2)
    }
    // "is of the opinion", "was in the town": the preposition belongs to what is said.
    if let marker = tree.child(clause.head, [.caseMarker]), marker < range.lowerBound,
      marker > opening ?? -1
    {
      range = marker..<range.upperBound
    }
    return range
  }

  private func readParts(of head: Int, _ clause: inout Clause) {
    for child in tree.children(head) {
      switch tree.relation(child) {
      case .object where tree.isOne(child, of: ["that"]) && clause.kind == .content && child < head:
        continue
      case .object where clause.object == nil:
        clause.object = NounPhrase(tree).range(of: child)
      case .object, .indirectObject:
        add(.other, NounPhrase(tree).range(of: child), &clause)
      case .clausalComplement, .openComplement:
        let part = tree.trimmed(tree.subtree(child))
        guard !clause.verbs.contains(child), !part.isEmpty else { continue }
        if clause.object == nil, child > head {
          clause.object = part
        } else if child > head {
          add(.other, part, &clause)
        }
      case .oblique, .unmarkedOblique, .agent:
        add(role(of: child), phrase(child), &clause)
      case .adverbialModifier where isTelling(child):
        add(role(of: child), tree.trimmed(tree.subtree(child)), &clause)
      case .adverbialClause:
        add(clauseRole(child), tree.trimmed(tree.subtree(child)), &clause)
      default: break
      }
    }
  }

  /// What stands behind the verb of a clause that the tree takes for a participle, and hangs on a
  /// noun before it.
  private func readStrays(_ clause: inout Clause) {
    guard clause.kind == .main, tree.relation(clause.head) == .adjectivalClause else { return }
    for i in clause.head + 1..<max(clause.head + 1, tree.range.upperBound) {
      guard let head = tree.head(i), head < clause.head,
        [.nominalModifier, .oblique, .unmarkedModifier].contains(tree.relation(i))
      else { continue }
      add(role(of: i), phrase(i), &clause)
    }
  }

  private func add(_ role: Claim.Role, _ tokens: Range<Int>, _ clause: inout Clause) {
    guard !tokens.isEmpty, !clause.verbs.contains(where: { tokens.contains($0) }),
      !(clause.object.map { $0.overlaps(tokens) } ?? false)
    else { return }
    let tokens = NounPhrase(tree).withoutAside(tokens)
    clause.adjuncts.append(Clause.Adjunct(role: role, tokens: tokens))
  }

  /// A noun phrase with its preposition.
  private func phrase(_ noun: Int) -> Range<Int> {
    let range = NounPhrase(tree).range(of: noun)
    let markers = tree.children(noun).filter {
      [.caseMarker, .adverbialModifier, .fixed].contains(tree.relation($0)) && $0 < range.lowerBound
    }
    return (markers.min() ?? range.lowerBound)..<range.upperBound
  }

  /// Adverbs that tell when, where or how, and are no mere signs of the text's own thread.
  private func isTelling(_ i: Int) -> Bool {
    tree.value(i, in: JudgementLexicon.verbNegations) == nil
      && tree.value(i, in: Self.connectives) == nil
  }

  private static let connectives = WordTable<Bool>(
    [
      "however", "moreover", "furthermore", "therefore", "thus", "hence", "meanwhile", "instead",
      "also", "too", "only", "just", "even", "so", "then", "now", "still", "yet", "already", "ever",
      "both", "either", "neither", "how", "why", "when", "where", "as", "not",
    ],
    value: true
  )

  private func role(of noun: Int) -> Claim.Role {
    let tokens = tree.subtree(noun)
    if dates.contains(where: { $0.overlaps(tokens) && $0.contains(noun) || $0.contains(noun) }) {
      return .time
    }
    if tree.relation(noun) == .agent { return .agent }
    guard let marker = tree.child(noun, [.caseMarker]) else {
      if tree.tag(noun) == .adverb { return .manner }
      return dates.contains { $0.overlaps(tokens) } ? .time : .other
    }
    return tree.value(marker, in: Self.roles) ?? .other
  }

  /// The roles that prepositions open.
  private static let roles = WordTable<Claim.Role>([
    ("in", .place), ("at", .place), ("from", .place), ("into", .place), ("to", .place),
    ("across", .place), ("through", .place), ("near", .place), ("toward", .place),
    ("towards", .place), ("over", .place), ("under", .place), ("outside", .place),
    ("inside", .place), ("on", .place), ("along", .place), ("behind", .place), ("within", .place),
    ("because", .cause), ("due", .cause), ("despite", .cause), ("by", .manner), ("with", .manner),
    ("without", .manner), ("like", .manner), ("for", .purpose), ("if", .condition),
    ("during", .time), ("since", .time), ("until", .time), ("before", .time), ("after", .time),
  ])

  private func clauseRole(_ head: Int) -> Claim.Role {
    guard let marker = tree.child(head, [.marker, .adverbialModifier]) else { return .manner }
    if tree.isWord(marker, "to") { return .purpose }
    return tree.value(marker, in: Self.clauseRoles) ?? .other
  }

  private static let clauseRoles = WordTable<Claim.Role>([
    ("because", .cause), ("as", .cause), ("since", .cause), ("if", .condition),
    ("unless", .condition), ("when", .time), ("while", .time), ("after", .time), ("before", .time),
    ("until", .time), ("once", .time), ("so", .purpose), ("by", .manner), ("without", .manner),
  ])

  /// "was in a brass band in 1994": a time at the end of the object is a part of its own.
  private func splitTime(_ clause: inout Clause) {
    guard let object = clause.object,
      let date = dates.first(where: { $0.upperBound == object.upperBound }),
      date.lowerBound - 2 > object.lowerBound
    else { return }
    var start = date.lowerBound
    while start > object.lowerBound + 1,
      tree.relation(start - 1) == .caseMarker || tree.relation(start - 1) == .determiner
    {
      start -= 1
    }
    guard start < date.lowerBound, tree.tag(start) == .adposition, !tree.isWord(start, "of") else {
      return
    }
    let rest = tree.trimmed(object.lowerBound..<start)
    clause.object = rest.isEmpty ? nil : rest
    clause.adjuncts.append(Clause.Adjunct(role: .time, tokens: start..<date.upperBound))
  }

  /// "depends on the weather": with no object, what the first preposition after the verb brings is
  /// what the verb bears on, unless it is a time.
  private func bindPreposition(_ clause: inout Clause) {
    guard clause.object == nil, let last = clause.verbs.last,
      let index = clause.adjuncts.firstIndex(where: { $0.tokens.lowerBound == last + 1 })
    else { return }
    let adjunct = clause.adjuncts[index]
    guard ![.time, .condition, .cause, .agent].contains(adjunct.role), adjunct.tokens.count > 1,
      tree.relation(adjunct.tokens.lowerBound) == .caseMarker
    else { return }
    clause.adjuncts.remove(at: index)
    clause.objectCase = last + 1..<last + 2
    clause.object = last + 2..<adjunct.tokens.upperBound
  }
}
