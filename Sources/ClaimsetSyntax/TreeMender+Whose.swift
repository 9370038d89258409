import ClaimsetCore

// "The firm, whose profits doubled, employs 400": what is told of whose, which few training texts have.

extension TreeMender {
  /// The clause that "whose" opens is told of the noun before, which keeps its own verb.
  mutating func mendWhose() {
    guard
      let opener = all.dropFirst().first(where: {
        pennTags[$0] == .wpPossessive && isOne($0, of: ["whose"])
      }),
      let whose = Whose(opener, in: self)
    else { return }
    hang(opener, on: whose.thing, by: .possessor)
    for i in opener + 1..<whose.thing where !(opener + 1..<whose.thing).contains(heads[i]) {
      hang(i, on: whose.thing, by: describing(i))
    }
    for i in whose.thing + 1..<whose.start where (opener..<whose.thing).contains(heads[i]) {
      hang(i, on: whose.thing, by: Self.nominal.contains(tags[i]) ? .nominalModifier : relations[i])
    }
    if let main = whose.main {
      if main != whose.verb { lift(main, over: whose) }
      hang(whose.noun, on: main, by: subjectRelation(of: main))
    } else if (opener..<whose.end).contains(heads[whose.noun]) {
      let verb = all.prefix(whose.noun).last { isFinite($0) }
      guard let verb else { return }
      let isBehind = child(whose.noun, .caseMarker) != nil
      // "…, said Lund, whose boat was sold".
      let isSpeaker = isSpeech(verb) && !hasSubject(verb) && firstWords()[whose.noun] == verb + 1
      hang(whose.noun, on: verb, by: isSpeaker ? .subject : isBehind ? .oblique : .object)
    }
    hang(whose.thing, on: whose.verb, by: subjectRelation(of: whose.verb))
    hang(whose.verb, on: whose.noun, by: .relativeClause)
    if tags[whose.verb] == .verb, pennTags[whose.verb] == .vbn, whose.start == whose.verb {
      pennTags[whose.verb] = .vbd
    }
    for i in all where heads[i] == whose.verb && i < opener && i != whose.noun {
      hang(i, on: whose.noun, by: relations[i])
    }
  }

  /// Gives `main` the place that the verb of the clause took, with what belongs to it.
  private mutating func lift(_ main: Int, over whose: Whose) {
    let isAbove = isBelow(main, whose.verb)
    let (head, relation) = (heads[whose.verb], relations[whose.verb])
    for i in all where heads[i] == whose.verb && i != main {
      if i < whose.noun || i >= whose.end { heads[i] = main }
    }
    if isAbove { hang(main, on: head, by: relation) }
  }

  private func describing(_ i: Int) -> DependencyRelation {
    tags[i] == .adjective ? .adjectivalModifier : tags[i] == .numeral ? .numericModifier : .compound
  }

  /// The parts of such a sentence.
  private struct Whose {
    /// Whose it is.
    let noun: Int
    /// What is theirs.
    let thing: Int
    /// Where the verb group of what is told begins, and its head.
    let start: Int
    let verb: Int
    /// Where what is told ends, and the verb of the noun behind it; nil where the noun has its verb before.
    let end: Int
    let main: Int?

    init?(_ opener: Int, in tree: TreeMender) {
      let isSetOff = tree.isOne(opener - 1, of: [","])
      let last = isSetOff ? opener - 2 : opener - 1
      guard last >= 0, TreeMender.nominal.contains(tree.tags[last]) else { return nil }
      noun = tree.top(of: last) {
        [.flat, .compound].contains(tree.relations[$0]) && tree.heads[$0] < opener
      }
      let things = tree.all.dropFirst(opener + 1).prefix {
        [.noun, .properNoun, .adjective, .numeral].contains(tree.tags[$0])
          || tree.pennTags[$0] == .vbg
      }
      guard let thing = things.last, TreeMender.nominal.contains(tree.tags[thing]),
        let start = tree.all.dropFirst(thing + 1).first(where: { tree.isGroupStart($0) }),
        !tree.all[thing..<start].contains(where: { tree.isOne($0, of: [","]) }),
        // "the woman whose car they stole"
        !tree.all[thing..<start].dropFirst().contains(where: {
          TreeMender.subjects.contains(tree.relations[$0]) || tree.pennTags[$0] == .prp
        })
      else { return nil }
      (self.thing, self.start) = (thing, start)
      verb = tree.groupHead(start)
      guard verb >= start else { return nil }
      let isFirst = !tree.all.prefix(opener).contains { tree.isFinite($0) }
      // The noun opens the sentence, so that its verb is behind.
      let rest = tree.all.dropFirst(max(verb, start) + 1)
      let behind =
        isSetOff
        ? rest.first { tree.isOne($0, of: [","]) }.map { $0 + 1 }
        : rest.first { tree.isGroupStart($0) }
      guard isFirst else {
        (end, main) = (behind ?? tree.all.count, nil)
        return
      }
      guard let behind, tree.all.contains(behind),
        let next = tree.all.dropFirst(behind).first(where: { tree.isGroupStart($0) }),
        tree.all[behind..<next].allSatisfy({ tree.tags[$0] == .adverb })
      else { return nil }
      let main = tree.groupHead(next)
      guard main >= next, main != verb else { return nil }
      (end, self.main) = (behind, main)
    }
  }

  /// Whether a finite verb or auxiliary stands at word `i`, or a form that only ends like a participle.
  private func isGroupStart(_ i: Int) -> Bool {
    Self.finite.contains(pennTags[i])
      || pennTags[i] == .vbn
        && !all.contains { heads[$0] == i && Self.helping.contains(relations[$0]) && $0 < i }
        && i > 0 && Self.nominal.contains(tags[i - 1])
  }

  /// The head of the verb group that begins at word `start`.
  private func groupHead(_ start: Int) -> Int {
    Self.helping.contains(relations[start]) && heads[start] > start ? heads[start] : start
  }
}
