internal import ClaimsetCore

/// Finds what a quantity is said of when it stands outside the number's own noun phrase.
///
/// The one place that guesses at the clause; a parse would replace it.
struct ClauseItem {
  let run: AtomRun

  /// How far back the clause is looked for.
  private static let reach = 30

  /// The subject's noun phrase of the clause that holds atom `i`.
  func subject(before i: Int) -> NounPhrase? {
    let start = clauseStart(before: i)
    var verb = start
    while verb < i, run.value(verb, in: ItemLexicon.verbs) == nil { verb += 1 }
    guard verb > start else { return nil }
    return head(start, verb)
  }

  /// "the number of defectors peaked at over 3,000" counts defectors.
  func numberOf(before i: Int) -> NounPhrase? {
    let start = max(0, i - Self.reach)
    var j = i - 1
    while j > start {
      if run.isWord(j, "of"), run.isWord(j - 1, "number") || run.isWord(j - 1, "numbers") {
        let reader = NounPhraseReader(run: run)
        return reader.read(at: j + 1, singular: false)
      }
      if isClauseEnd(j) { return nil }
      j -= 1
    }
    return nil
  }

  private func clauseStart(before i: Int) -> Int {
    let limit = max(0, i - Self.reach)
    var j = i - 1
    while j >= limit {
      if isClauseEnd(j) { return j + 1 }
      j -= 1
    }
    return limit
  }

  private func isClauseEnd(_ i: Int) -> Bool {
    switch run.kind(i) {
    case .sign:
      switch run.atoms[i].scalar {
      case 0x3B, 0x3A, 0x28, 0x2014, 0x2C: true
      default: false
      }
    case .word:
      run.isWord(i, "while") || run.isWord(i, "but") || run.isWord(i, "which")
        || run.isWord(i, "that") || run.isWord(i, "and") || run.isWord(i, "as")
    default: false
    }
  }

  /// The first noun phrase of `start..<end`: words up to the first preposition, less determiners.
  private func head(_ start: Int, _ end: Int) -> NounPhrase? {
    var first = start
    while first < end, !run.isWord(first) || run.value(first, in: ItemLexicon.stops) != nil {
      first += 1
    }
    var last = first
    while last < end,
      run.isJoiningHyphen(last)
        || (run.isWord(last) && run.value(last, in: ItemLexicon.stops) == nil)
    {
      last += 1
    }
    guard last > first else { return nil }
    return NounPhraseReader(run: run).phrase(max(first, last - 5), last)
  }
}
