internal import ClaimsetCore

/// Whether a phrase names a thing that may be counted or measured.
extension QuantityAssembler {
  /// The phrase with the whole of the compounds it begins and ends in; nil where it names nothing: "ahead",
  /// "nine months", "set".
  ///
  /// - Parameter isSure: Whether the place alone makes it a noun but for plain adverbs and participles: trees
  ///   take "profit" for a verb and names in small letters for adjectives.
  func thing(_ phrase: NounPhrase, isSure: Bool) -> NounPhrase? {
    guard var start = run.atom(at: phrase.span.start), var end = atomAfter(phrase.span) else {
      return phrase
    }
    // "after-tax income", "the lowest-paid workers".
    while run.isJoiningHyphen(start - 1), run.isWord(start - 2) || run.isNumber(start - 2) {
      start -= 2
    }
    while run.isJoiningHyphen(end), run.isWord(end + 1) { end += 2 }
    while end - 1 > start, isTime(end - 1), !run.isJoiningHyphen(end - 2), hasNoun(start, end - 1) {
      end = endBeforeTime(end, start)
    }
    guard start < end, hasNoun(start, end) || isSure && mayBeNoun(end - 1) else { return nil }
    let span = run.span(start, end)
    guard span != phrase.span else { return phrase }
    return asWritten(
      NounPhrase(lemma: "", span: span, isPlural: phrase.isPlural, end: end)
    )
  }

  /// The atom after `span`.
  private func atomAfter(_ span: Span) -> Int? {
    guard let last = run.atom(at: span.end - 1) else { return nil }
    return last + 1
  }

  /// "profit" of "profit last year", "plan" of "plan in March".
  private func endBeforeTime(_ end: Int, _ start: Int) -> Int {
    var i = end - 1
    while i > start + 1,
      run.value(i - 1, in: ClauseItem.placing) != nil
        || run.value(i - 1, in: ClauseItem.prepositions) != nil
        || run.value(i - 1, in: ClauseItem.determiners) != nil
    {
      i -= 1
    }
    return i
  }

  /// "Friday", "June", "last year".
  private func isTime(_ i: Int) -> Bool {
    if run.value(i, in: ItemLexicon.times) != nil { return true }
    return isDuration(i) && run.value(i - 1, in: ClauseItem.placing) != nil
  }

  private func isDuration(_ i: Int) -> Bool {
    guard let (unit, end) = run.lexicon.units.match(run, at: i), end == i + 1 else { return false }
    return unit.kind == .duration && run.atoms[i].span.count > 2
  }

  private func isFinite(_ i: Int) -> Bool {
    guard let tree, run.isWord(i), let token = tree.token(at: run.atoms[i].span.start) else {
      return false
    }
    return tree.isFinite(token)
  }

  /// Whether one of the words is a noun that is no time, by the tree; without one, all phrases pass.
  private func hasNoun(_ start: Int, _ end: Int) -> Bool {
    guard let tree else { return true }
    return (start..<end).contains { i in
      guard run.isWord(i), run.value(i, in: ItemLexicon.times) == nil, !isDuration(i),
        let token = tree.token(at: run.atoms[i].span.start)
      else { return false }
      return tree.isNoun(token) || Lemma.isPlural(run, i)
        || i > start && isAfterParticiple(token, tree)
    }
  }

  /// "paid leave": no bare verb stands right behind a participle.
  private func isAfterParticiple(_ token: Int, _ tree: SentenceTree) -> Bool {
    tree.syntax.pennTags[token] == .vb && tree.syntax.pennTags[token - 1] == .vbn
  }

  /// "The highest is 84 cents", "profit rose"; not "Pay a quarter", nor "ahead".
  private func mayBeNoun(_ i: Int) -> Bool {
    guard let tree, run.isWord(i), run.value(i, in: ItemLexicon.times) == nil,
      !isDuration(i),
      let token = tree.token(at: run.atoms[i].span.start)
    else { return false }
    switch tree.syntax.pennTags[token] {
    case .jj, .jjr, .jjs: return true
    case .vb, .vbp: return i > 0 && isFinite(i + 1)
    default: return false
    }
  }
}
