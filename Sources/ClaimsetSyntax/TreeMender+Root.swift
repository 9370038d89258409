import ClaimsetCore

// Sentences whose root is a noun although a clause stands in them that nothing opens.

extension TreeMender {
  /// "In his last book, the author says": the clause is the root, and what stands before it hangs on
  /// it; "The gimmicks she used went far": so does the subject of what goes on.
  mutating func mendRoot() {
    guard let root, Self.nominal.contains(tags[root]), child(root, .copula) == nil,
      !hasSubject(root)
    else { return }
    if let verb = all.first(where: { isFullVerb($0, on: root) }) {
      (tags[verb], relations[verb]) = (.verb, .openComplement)
    }
    let opened = openedClauses()
    let clauses = all.filter { i in
      i > root && (isStray(i) && !opened[i] || isFinite(i) && !isOpened(i, under: root, opened))
    }
    if let opener = child(root, .caseMarker), opener < root {
      let firsts = firstWords()
      for verb in clauses {
        if hasSubject(verb) {
          // Trees may cross, so that the clause may begin before the root.
          let between = all.prefix(firsts[verb] + 1).dropFirst(root)
          guard between.contains(where: { isOne($0, of: [","]) }) else { continue }
          return raise(verb, over: root, as: .oblique, from: firsts[verb])
        }
        guard let noun = subject(of: verb, under: root, firsts) else { continue }
        raise(verb, over: root, as: .oblique, from: noun)
        return hang(noun, on: verb, by: .subject)
      }
    } else if let verb = clauses.first(where: { !hasSubject($0) && !isJoined($0) }) {
      let isPassive = child(verb, .passiveAuxiliary) != nil
      raise(verb, over: root, as: isPassive ? .passiveSubject : .subject, from: verb)
    } else if clauses.isEmpty, let verb = lateVerb(root) {
      pennTags[verb] = .vbd
      raise(verb, over: root, as: .subject, from: verb)
    }
  }

  /// "The council did two things": what looks like an auxiliary has no verb behind it, but an object.
  private func isFullVerb(_ i: Int, on noun: Int) -> Bool {
    relations[i] == .auxiliary && heads[i] == noun && i > noun && Self.finite.contains(pennTags[i])
      && child(i, .object) != nil
  }

  /// "As a result, the number of guests fell": the noun behind the comma that the verb hangs in.
  private func subject(of verb: Int, under root: Int, _ firsts: [Int]) -> Int? {
    guard heads[verb] >= 0 else { return nil }
    let noun = top(of: heads[verb]) { heads[$0] > root && tags[heads[$0]] != .punctuation }
    guard noun > root, noun < verb, Self.nominal.contains(tags[noun]), firsts[noun] > 0,
      isOne(firsts[noun] - 1, of: [","])
    else { return nil }
    return noun
  }

  /// "The guests who paid him found that he lied": a finite verb without a subject is no complement.
  private func isStray(_ i: Int) -> Bool {
    guard !hasSubject(i) else { return false }
    if isFinite(i) {
      return [.openComplement, .clausalComplement, .object, .adverbialClause, .oblique]
        .contains(relations[i]) || isHelped(i)
        || relations[i] == .conjunct && child(i, .coordinator) == nil && child(i, .copula) != nil
    }
    // "People who go there know": the bare form is no complement of "go".
    return pennTags[i] == .vb && [.oblique, .object].contains(relations[i])
  }

  /// "The attempt to stop the law has also drawn in others": a participle with an auxiliary describes no noun.
  private func isHelped(_ i: Int) -> Bool {
    relations[i] == .adjectivalClause && pennTags[i] == .vbn
      && all.contains {
        heads[$0] == i && relations[$0] == .auxiliary && Self.finite.contains(pennTags[$0])
      }
  }

  /// "The zone that parts the towns made news.": where all else is told of the root, a form that may be a
  /// participle or not is the verb of the sentence.
  private func lateVerb(_ root: Int) -> Int? {
    guard let end = all.last, isOne(end, of: ["."]), let told = child(root, .relativeClause),
      told > root
    else { return nil }
    return all.first { i in
      i > told && pennTags[i] == .vbn && relations[i] == .adjectivalClause
        && child(i, .object) != nil
        && !all.contains { heads[$0] == i && Self.helping.contains(relations[$0]) }
    }
  }

  /// Makes `verb` the root, with `old` and all that hung on it from word `start` on below it.
  mutating func raise(
    _ verb: Int,
    over old: Int,
    as relation: DependencyRelation,
    from start: Int
  ) {
    for i in all where heads[i] == old && i >= start { heads[i] = verb }
    hang(verb, on: -1, by: .root)
    hang(old, on: verb, by: relation)
  }

  static let nominal: Set<UniversalTag> = [.noun, .properNoun, .pronoun, .numeral]
  static let finite: Set<PennTag> = [.vbd, .vbz, .vbp, .md]
  static let helping: Set<DependencyRelation> = [.auxiliary, .passiveAuxiliary, .copula]
  static let subjects: Set<DependencyRelation> = [
    .subject, .passiveSubject, .expletive, .clausalSubject,
  ]

  func hasSubject(_ i: Int) -> Bool {
    all.contains { heads[$0] == i && Self.subjects.contains(relations[$0]) }
  }

  /// Whether word `i` says something in a finite verb.
  func isFinite(_ i: Int) -> Bool {
    Self.finite.contains(pennTags[i]) && !Self.helping.contains(relations[i])
      || all.contains {
        heads[$0] == i && Self.helping.contains(relations[$0]) && Self.finite.contains(pennTags[$0])
      }
  }

  /// Whether a clause that depends on another stands between word `i` and `root`.
  private func isOpened(_ i: Int, under root: Int, _ opened: [Bool]) -> Bool {
    var up = i
    for _ in all where up >= 0 && up != root {
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
      for _ in all where up >= 0 {
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
      for _ in all where up >= 0 {
        firsts[up] = min(firsts[up], i)
        up = heads[up]
      }
    }
    return firsts
  }
}
