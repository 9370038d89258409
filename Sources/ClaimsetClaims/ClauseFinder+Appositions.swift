import ClaimsetCore

// What stands beside a name and says what it is.

extension ClauseFinder {
  /// "Otto Brandt, the mayor of the town, …": what stands beside a name says what it is.
  func appositions() -> [Clause] {
    tree.range.compactMap { i in
      // "its decision Tuesday": a day is not what the decision is.
      guard tree.relation(i) == .apposition, let noun = tree.head(i), noun < i,
        !dates.contains(where: { $0.contains(i) || $0.contains(noun) }),
        let (named, said) = roles(noun, i), !isList(noun, i), !isElsewhere(said, named)
      else { return nil }
      var clause = Clause(kind: .apposition, head: i)
      clause.subject = NounPhrase(tree).range(of: named, before: named == noun ? i : .max)
      clause.sharesSubject = true
      clause.object = NounPhrase(tree).range(of: said, before: said == noun ? i : .max)
      clause.objectIsOutside = said == noun
      clause.parent = parent(of: i)
      return clause
    }
  }

  /// Which of two things beside each other is the name and which says what it is: one must be a
  /// name, and the other open with an article or a possessor.
  private func roles(_ noun: Int, _ apposition: Int) -> (named: Int, said: Int)? {
    if tree.tag(noun) == .properNoun, isDescription(apposition) { return (noun, apposition) }
    if tree.tag(apposition) == .properNoun, isDescription(noun) { return (apposition, noun) }
    return nil
  }

  /// "Holt, his son and his clerk have left": one of several, as the verb shows; "the ways Holt": one is not many.
  private func isList(_ noun: Int, _ apposition: Int) -> Bool {
    let one = { (i: Int) in [.nn, .nnp].contains(tree.pennTag(i)) }
    let isSingle = one(noun) && tree.child(noun, [.conjunct]) == nil
    if isSingle, tree.pennTag(apposition) == .nns { return true }
    if one(apposition), tree.pennTag(noun) == .nns, tree.child(apposition, [.conjunct]) == nil {
      return true
    }
    guard isSingle, tree.child(apposition, [.conjunct]) != nil,
      Self.subjects.contains(tree.relation(noun)), let verb = tree.head(noun)
    else { return false }
    return (tree.children(verb) + [verb]).contains {
      tree.pennTag($0) == .vbp || tree.isWord($0, "were")
    }
  }

  /// "In her address, Stein, a doctor, …", "Sepp Blatter, the head of football's body, FIFA": what is described
  /// is another thing than what the tree has.
  private func isElsewhere(_ said: Int, _ named: Int) -> Bool {
    var phrase = said
    while let up = tree.head(phrase), up < named, tree.relation(phrase) == .nominalModifier {
      phrase = up
    }
    let opening = tree.subtree(phrase).lowerBound
    let isScene =
      said < named && tree.tag(opening) == .adposition
      && !(tree.range.lowerBound..<opening).contains { !tree.isSign($0) }
    // Who has a name already gets no second one.
    let first = tree.subtree(said).first { !tree.isSign($0) } ?? said
    let isNamed =
      said < named && tree.isOne(first - 1, of: [","]) && first - 2 >= tree.range.lowerBound
      && tree.tag(first - 2) == .properNoun
    return isScene || isNamed
  }

  private func isDescription(_ i: Int) -> Bool {
    tree.tag(i) == .noun && tree.child(i, [.determiner, .possessor]) != nil
  }
}
