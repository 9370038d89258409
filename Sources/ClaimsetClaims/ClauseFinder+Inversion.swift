import ClaimsetCore

extension ClauseFinder {
  /// The word that denies a clause from before its auxiliary: "At no time did she leave", "Not once did it ring",
  /// "Nowhere did they find water", "Little did she know".
  ///
  /// "Not only did he", "Not until May did he" and "No sooner had he" deny nothing.
  func frontedDenial(_ clause: Clause) -> Int? {
    guard let helper = clause.verbs.first(where: { tree.tag($0) == .auxiliary }),
      let subject = tree.child(clause.head, Self.subjects), helper < subject,
      // "With no money left, it was clear that …"
      tree.child(clause.head, [.expletive]).map({ helper < $0 }) ?? true
    else { return nil }
    let fronted = tree.children(clause.head).filter {
      $0 < helper && tree.tag($0) != .verb
        && !tree.isWord(tree.subtree($0).lowerBound, "only")
    }
    return fronted.lazy.flatMap { tree.subtree($0) }.first { i in
      i < helper
        && (tree.value(i, in: JudgementLexicon.negations) != nil
          || i + 1 == helper && tree.isWord(i, "little"))
        && tree.phrase(at: i, in: JudgementLexicon.affirmingPhrases) == nil
        && (!tree.isWord(i, "not") || i + 2 == helper
          || tree.isOne(i + 1, of: ["one", "a", "once", "since", "for", "in"]))
    }
  }
}
