import ClaimsetCore

// Who and what takes part in a clause, by the tree.

extension FrameReader {
  /// What hangs on the verb, and what the added edges give it besides.
  func participants(of verb: Int) -> [(Int, ClaimFrame.Role)] {
    var found: [(Int, ClaimFrame.Role)] = []
    func add(_ i: Int, _ relation: DependencyRelation) {
      guard tree.range.contains(i), !isRelativePronoun(i), !isDate(i) else { return }
      switch relation {
      case .subject, .outerSubject: found.append((i, .subject))
      case .passiveSubject, .object, .indirectObject: found.append((i, .object))
      case .agent: found.append((i, .agent))
      case .oblique, .unmarkedOblique:
        let isAgent =
          tree.child(verb, [.passiveAuxiliary, .passiveSubject]) != nil
          && (tree.child(i, [.caseMarker]).map { tree.isWord($0, "by") } ?? false)
        found.append((i, isAgent ? .agent : .oblique))
      default: break
      }
    }
    for child in tree.children(verb) { add(child, tree.relation(child)) }
    for edge in syntax.edges(on: verb) { add(Int(edge.dependent), edge.relation) }
    // "was found guilty on four counts"
    if let state = tree.child(verb, [.openComplement]), tree.tag(state) == .adjective {
      for child in tree.children(state) where tree.relation(child) == .oblique {
        add(child, .oblique)
      }
    }
    if let clause = tree.child(verb, [.clausalSubject]), let object = tree.child(clause, [.object])
    {
      // "replacing the pipes cost £4m": it is told of the pipes.
      found.append((object, .subject))
    }
    if tree.relation(verb) == .adjectivalClause, let noun = tree.head(verb) {
      // "the bridge built in 1911", "a man living in Leeds".
      found.append((bearer(of: noun), tree.pennTag(verb) == .vbg ? .subject : .object))
    }
    return found
  }

  /// "the mill was a brickworks built in 1911", "the mill, a brickworks built in 1911": the mill was
  /// built.
  private func bearer(of noun: Int) -> Int {
    if tree.child(noun, [.copula]) != nil, let subject = tree.child(noun, [.subject]),
      tree.tag(subject) != .pronoun
    {
      return subject
    }
    return tree.relation(noun) == .apposition ? tree.head(noun) ?? noun : noun
  }

  /// Whether token `i` tells when and takes no part.
  func isDate(_ i: Int) -> Bool {
    dates.contains(tree.tokens.spans[i])
  }

  func isRelativePronoun(_ i: Int) -> Bool {
    tree.isOne(i, of: ["which", "who", "whom", "whose"])
      || tree.isWord(i, "that") && tree.tag(i) == .pronoun && tree.pennTag(i) == .wdt
  }
}
