import ClaimsetCore

// Sentences whose root is a noun although a clause stands in them that nothing opens.

extension TreeMender {
  /// "In his last book, the author says": the clause is the root, and what stands before it hangs on
  /// it; "The gimmicks she used went far": so does the subject of what goes on.
  mutating func mendRoot() {
    guard let root, Self.nominal.contains(tags[root]), child(root, .copula) == nil,
      !hasSubject(root)
    else { return }
    let opened = openedClauses()
    let clauses = all.filter { $0 > root && isFinite($0) && !isOpened($0, under: root, opened) }
    guard !clauses.isEmpty else { return }
    if let opener = child(root, .caseMarker), opener < root {
      let firsts = firstWords()
      let verb = clauses.first { verb in
        hasSubject(verb) && (root..<firsts[verb] + 1).contains { isOne($0, of: [","]) }
      }
      if let verb { raise(verb, over: root, as: .oblique, from: firsts[verb]) }
    } else if let verb = clauses.first(where: { !hasSubject($0) && !isJoined($0) }) {
      let isPassive = child(verb, .passiveAuxiliary) != nil
      raise(verb, over: root, as: isPassive ? .passiveSubject : .subject, from: verb)
    }
  }

  /// Makes `verb` the root, with `old` and all that hung on it from word `start` on below it.
  private mutating func raise(
    _ verb: Int,
    over old: Int,
    as relation: DependencyRelation,
    from start: Int
  ) {
    for i in all where heads[i] == old && i >= start { heads[i] = verb }
    hang(verb, on: -1, by: .root)
    hang(old, on: verb, by: relation)
  }

  private static let nominal: Set<UniversalTag> = [.noun, .properNoun, .pronoun, .numeral]
  private static let finite: Set<PennTag> = [.vbd, .vbz, .vbp, .md]
  private static let helping: Set<DependencyRelation> = [.auxiliary, .passiveAuxiliary, .copula]
  private static let subjects: Set<DependencyRelation> = [
    .subject, .passiveSubject, .expletive, .clausalSubject,
  ]

  func hasSubject(_ i: Int) -> Bool {
    all.contains { heads[$0] == i && Self.subjects.contains(relations[$0]) }
  }

  /// Whether word `i` says something in a finite verb.
  private func isFinite(_ i: Int) -> Bool {
    Self.finite.contains(pennTags[i]) && !Self.helping.contains(relations[i])
      || all.contains {
        heads[$0] == i && Self.helping.contains(relations[$0]) && Self.finite.contains(pennTags[$0])
      }
  }

  /// Whether a clause that depends on another stands between word `i` and `root`.
  private func isOpened(_ i: Int, under root: Int, _ opened: [Bool]) -> Bool {
    var up = i
    while up >= 0, up != root {
      if opened[up] { return true }
      up = heads[up]
    }
    return up != root
  }

  private func isJoined(_ i: Int) -> Bool {
    relations[i] == .conjunct && child(i, .coordinator) != nil
  }

  /// For each word whether a conjunction or a word such as "which" opens what hangs on it.
  private func openedClauses() -> [Bool] {
    var opened = Array(repeating: false, count: all.count)
    for i in all where heads[i] >= 0 {
      if relations[i] == .marker { opened[heads[i]] = true }
      guard [.wdt, .wp, .wpPossessive, .wrb].contains(pennTags[i]) else { continue }
      var up = heads[i]
      while up >= 0 {
        if up > i { opened[up] = true }
        up = heads[up]
      }
    }
    return opened
  }

  /// For each word the first of all that hang on it, itself among them.
  func firstWords() -> [Int] {
    var firsts = Array(all)
    for i in all {
      var up = heads[i]
      while up >= 0 {
        firsts[up] = min(firsts[up], i)
        up = heads[up]
      }
    }
    return firsts
  }
}
