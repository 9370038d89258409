internal import ClaimsetCore

/// A noun phrase as found by shallow means.
struct NounPhrase: Hashable, Sendable {
  /// Its words in the singular, one space between.
  let lemma: String
  /// Where it stands.
  let span: Span
  /// Whether its head is a plural.
  let isPlural: Bool
  /// The atom after it.
  let end: Int
}

/// Finds the noun phrase a number counts.
///
/// Without a parse: the words up to the first that cannot be part of one; among them the first
/// plural, with the plurals right after it, is the head.
struct NounPhraseReader {
  let run: AtomRun
  /// The tree of the sentence, where its verbs end a phrase too.
  var tree: SentenceTree?

  /// The longest run of words looked at.
  private static let reach = 7

  /// The noun phrase that starts at or right after atom `i`.
  ///
  /// - Parameter singular: Whether the number is one, so that the head is no plural.
  func read(at i: Int, singular: Bool) -> NounPhrase? {
    var start = i
    for _ in 0..<3 where run.value(start, in: ItemLexicon.fillers) != nil { start += 1 }
    // "two of the twelve men" counts men.
    if run.isWord(i - 1, "of") {
      for _ in 0..<3 where run.isNumber(start) || run.value(start, in: NumberWords.table) != nil {
        start += 1
      }
    }
    if let named = named(at: start) { return named }
    let end = runEnd(start)
    guard end > start else { return nil }
    let head = singular ? singularHead(start, end) : pluralHead(start, end)
    guard let head else { return nil }
    return phrase(start, withComplement(head))
  }

  /// What the user's vocabulary calls a counted thing.
  private func named(at i: Int) -> NounPhrase? {
    guard let (item, end) = run.lexicon.items?.match(run, at: i) else { return nil }
    return NounPhrase(lemma: item, span: run.span(i, end), isPlural: true, end: end)
  }

  /// The atom after the run of words that may belong to one noun phrase.
  private func runEnd(_ start: Int) -> Int {
    var i = start
    while i < run.count, i - start < Self.reach {
      if run.isJoiningHyphen(i), i > start, run.isWord(i + 1) {
        i += 1
      } else if run.isJoiningHyphen(i), i > start, run.isCapitalized(i - 1), run.isNumber(i + 1) {
        // "a 3-litre V-6".
        return i + 2
      } else if run.isWord(i), run.value(i, in: ItemLexicon.stops) == nil, !endsPhrase(i, start) {
        i += 1
      } else {
        break
      }
    }
    return i
  }

  /// An adverb or a verb ends a phrase that has begun.
  private func endsPhrase(_ i: Int, _ start: Int) -> Bool {
    // "60 percent of voters support the plan".
    if i > start, let tree, !run.isCapitalized(i),
      let token = tree.token(at: run.atoms[i].span.start),
      tree.isFinite(token)
    {
      return true
    }
    let span = run.atoms[i].span
    let bytes = run.text.bytes
    return i > start && span.count > 4 && bytes[span.end - 2].asciiLowercased == 0x6C
      && bytes[span.end - 1].asciiLowercased == 0x79
  }

  private func pluralHead(_ start: Int, _ end: Int) -> Int? {
    var i = start
    while i < end, !Lemma.isPlural(run, i) || run.isJoiningHyphen(i + 1) { i += 1 }
    guard i < end else { return nil }
    while i + 1 < end, Lemma.isPlural(run, i + 1) { i += 1 }
    return i + 1
  }

  private func singularHead(_ start: Int, _ end: Int) -> Int? {
    var i = start
    while i < end, !isVerbLike(i) || i == start { i += 1 }
    return i
  }

  private func isVerbLike(_ i: Int) -> Bool { run.value(i, in: ItemLexicon.verbs) != nil }

  /// "barrels of oil": a bare noun after "of" belongs to what is counted.
  private func withComplement(_ head: Int) -> Int {
    guard run.isWord(head, "of"), run.isWord(head + 1),
      run.value(head + 1, in: ItemLexicon.stops) == nil,
      run.value(head + 1, in: NumberWords.table) == nil
    else { return head }
    let end = runEnd(head + 1)
    var last = min(end, head + 3)
    if let plural = pluralHead(head + 1, end) { last = plural }
    if last > head + 2, run.value(head + 2, in: ItemLexicon.verbs) != nil { last = head + 2 }
    return last
  }

  /// The phrase of atoms `start..<end`, its last word, and the one before "of", singular.
  func phrase(_ start: Int, _ end: Int) -> NounPhrase? {
    guard start < end else { return nil }
    var words: [String] = []
    for i in start..<end {
      let isHead = i == end - 1 || run.isWord(i + 1, "of")
      let word = run.isHyphen(i) ? "-" : run.string(i)
      words.append(isHead ? Lemma.singular(word) : word)
    }
    let lemma = words.joined(separator: " ").split(
      separator: " - ",
      omittingEmptySubsequences: false
    )
    .joined(separator: "-")
    return NounPhrase(
      lemma: lemma,
      span: run.span(start, end),
      isPlural: Lemma.isPlural(run, end - 1),
      end: end
    )
  }
}
