import ClaimsetCore

// Denials whose content hangs on a noun: "she rejected claims that she had been paid".

extension FrameReader {
  /// Marks the frame of a clause that hangs on what somebody rejects, and which its claim denies already, as their
  /// denial.
  func deny(_ frame: inout ClaimFrame, _ head: Int) {
    guard !frame.isDenial, let told = toldNoun(over: head), let verb = tree.head(told),
      tree.relation(told) == .object, tree.lemma(verb, in: ReportingLexicon.rejections) != nil,
      !tree.isDeniedVerb(verb)
    else { return }
    frame.isDenial = true
    frame.isRumour = false
    frame.isPlan = false
    frame.things.removeAll { $0.head == things.lemma(told) }
    if let denier = tree.child(verb, [.subject]) {
      frame.source = things.thing(denier, as: .subject).key
    }
  }

  /// "Ms Holt denied that she had been paid": "she" is who denies it.
  func governor(_ i: Int, _ role: ClaimFrame.Role) -> ClaimFrame.Thing? {
    guard tree.isOne(i, of: ["he", "she"]), var up = tree.head(i) else { return nil }
    let links: Set<DependencyRelation> = [.clausalComplement, .adjectivalClause, .relativeClause]
    var steps = 0
    while steps < 6, let head = tree.head(up) {
      // "the man who she met" is not she.
      let isTold = links.contains(tree.relation(up)) && (tree.tag(head) == .verb || isTale(head))
      if isTold, let verb = tree.tag(head) == .verb ? head : tree.head(head),
        let subject = tree.child(verb, [.subject]), subject < i, tree.tag(subject) != .pronoun
      {
        var thing = things.thing(subject, as: role)
        thing.preposition = ""
        guard !thing.entity.isEmpty || NameLexicon.classes[thing.head] == .person else {
          return nil
        }
        thing.quantifier = .definite
        return thing
      }
      (up, steps) = (head, steps + 1)
    }
    return nil
  }

  private func isTale(_ noun: Int) -> Bool { tree.lemma(noun, in: ReportingLexicon.nouns) != nil }

  /// "claims" over "that she had been paid".
  private func toldNoun(over head: Int) -> Int? {
    let links: Set<DependencyRelation> = [
      .adjectivalClause, .clausalComplement, .relativeClause,
    ]
    guard links.contains(tree.relation(head)), let noun = tree.head(head), noun < head,
      tree.lemma(noun, in: ReportingLexicon.nouns) != nil,
      (noun + 1..<head).contains(where: { tree.isWord($0, "that") })
    else { return nil }
    return noun
  }
}
