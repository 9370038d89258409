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
/// The words up to the first that cannot be part of one; among them the first plural, with the plurals
/// right after it, is the head. A tree, where there is one, tells nouns from verbs and heads from what
/// stands before them.
struct NounPhraseReader {
  let run: AtomRun
  /// The tree of the sentence.
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
    start = opening(start)
    let end = runEnd(start, isOne: singular)
    guard end > start, !isDoing(start, end) else { return nil }
    let head = singular ? singularHead(start, end) : pluralHead(start, end)
    guard let head else { return nil }
    return phrase(start, withComplement(head))
  }

  /// What the user's vocabulary calls a counted thing.
  private func named(at i: Int) -> NounPhrase? {
    guard let (item, end) = run.lexicon.items?.match(run, at: i) else { return nil }
    return NounPhrase(lemma: item, span: run.span(i, end), isPlural: true, end: end)
  }

  /// The first of the noun's own words: "middle-income homes" of "low- and middle-income homes",
  /// "local guests" of "mostly local guests".
  private func opening(_ i: Int) -> Int {
    var start = i
    if run.isWord(start), run.isHyphen(start + 1), run.isJoined(start), !run.isJoined(start + 1),
      run.isWord(start + 2, "and") || run.isWord(start + 2, "or"), run.isWord(start + 3)
    {
      start += 3
    }
    if run.value(start, in: Self.degrees) != nil, run.isWord(start + 1), !isStop(start + 1) {
      start += 1
    }
    return start
  }

  private static let degrees = ItemLexicon.table(
    "mostly mainly largely predominantly primarily chiefly"
  )

  /// The atom after the run of words that may belong to one noun phrase.
  private func runEnd(_ start: Int, isOne: Bool) -> Int {
    var i = start
    while i < run.count, i - start < Self.reach {
      if run.isJoiningHyphen(i), i > start, run.isWord(i + 1) {
        i += 1
      } else if run.isJoiningHyphen(i), i > start, run.isNumber(i + 1),
        run.isCapitalized(i - 1) || run.isNumber(i - 1)
      {
        // "a 3-litre V-6", "20 T-34 tanks".
        i += 2
      } else if run.isWord(i), isInCompound(i, start) || !isStop(i) && !endsPhrase(i, start, isOne)
      {
        i += 1
      } else if i > start, joinsAdjectives(i) || joinsName(i, isOne) {
        i += 1
      } else if i == start, run.isWord(i, "most"), run.isWord(i + 1), !isStop(i + 1) {
        // "the ten most visited parks".
        i += 1
      } else {
        break
      }
    }
    return i
  }

  /// "two smaller or poorer towns".
  private func joinsAdjectives(_ i: Int) -> Bool {
    guard run.isWord(i, "and") || run.isWord(i, "or"), let tree, let before = token(i - 1),
      let after = token(i + 1)
    else { return false }
    return tree.syntax.pennTags[before] == .jj && tree.syntax.pennTags[after] == .jj
      || tree.syntax.pennTags[before] == .jjr && tree.syntax.tags[after] == .adjective
  }

  /// "ten House of Commons members".
  private func joinsName(_ i: Int, _ isOne: Bool) -> Bool {
    !isOne && run.isWord(i, "of") && run.isCapitalized(i - 1) && run.isCapitalized(i + 1)
      && !isPlural(i - 1)
  }

  /// Whether a word that ends phrases stands at atom `i`; the tree may know it for a noun: "three lives".
  private func isStop(_ i: Int) -> Bool {
    guard run.value(i, in: ItemLexicon.stops) != nil else { return false }
    // "the 500 US troops".
    if run.isWord(i, "us"), run.isAllCapitals(i) { return false }
    guard let tree, let token = token(i), run.value(i, in: ItemLexicon.times) == nil else {
      return true
    }
    // "the annual return", but hardly "the population lives".
    let tag = tree.syntax.pennTags[token]
    return tree.syntax.tags[token] != .noun || tag != .nn && !(tag == .nns && opensNoun(i))
  }

  /// Whether no noun stands before the word at atom `i`.
  private func opensNoun(_ i: Int) -> Bool {
    guard let tree, let before = token(i - 1) else { return true }
    return !tree.isNoun(before)
  }

  /// "would" of "would-be robbers", "fired" of "coal-fired plants".
  private func isInCompound(_ i: Int, _ start: Int) -> Bool {
    i > start && run.isJoiningHyphen(i - 1) || run.isJoiningHyphen(i + 1) && run.isWord(i + 2)
  }

  /// An adverb or a verb ends a phrase that has begun.
  private func endsPhrase(_ i: Int, _ start: Int, _ isOne: Bool) -> Bool {
    // "60 percent of voters support the plan"; in "three presidential debates" the first plural is no verb.
    if i > start, let tree, !run.isCapitalized(i), let token = token(i), tree.isFinite(token),
      isOne || !Lemma.isPlural(run, i) || (start..<i).contains(where: isPlural)
    {
      return true
    }
    let span = run.atoms[i].span
    let bytes = run.text.bytes
    return i > start && span.count > 4 && bytes[span.end - 2].asciiLowercased == 0x6C
      && bytes[span.end - 1].asciiLowercased == 0x79
  }

  /// "Only 5 percent prefer it", "Six attended meetings": the word is what those counted do.
  private func isDoing(_ start: Int, _ end: Int) -> Bool {
    guard let tree, start > 0, let first = token(start), let last = token(end - 1),
      let number = token(start - 1), tree.relation(number) == .subject,
      let verb = tree.syntax.head(of: number), first <= verb, verb <= last
    else { return false }
    // "one raises doubts".
    return (tree.syntax.tags[verb] == .verb || tree.syntax.tags[verb] == .auxiliary)
      && (!Lemma.isPlural(run, start) || run.isWord(start - 1, "one"))
  }

  private func pluralHead(_ start: Int, _ end: Int) -> Int? {
    var i = start
    while i < end, !isPlural(i) || run.isJoiningHyphen(i + 1) || isInnerName(i, end) { i += 1 }
    guard i < end else { return nil }
    while let later = laterHead(i, end) { i = later }
    while i + 1 < end, isPlural(i + 1) { i += 1 }
    return i + 1
  }

  /// "Commons" of "House of Commons members".
  private func isInnerName(_ i: Int, _ end: Int) -> Bool {
    run.isWord(i - 1, "of") && run.isCapitalized(i) && i + 1 < end && isPlural(i + 1)
  }

  private func isPlural(_ i: Int) -> Bool {
    if Lemma.isPlural(run, i) { return true }
    // "three Zulus", "the two CDs".
    guard let tree, run.isWord(i), let token = token(i) else { return false }
    return tree.syntax.pennTags[token] == .nns || tree.syntax.pennTags[token] == .nnps
  }

  /// The plural that the plural at `i` only goes with: "officers" in "plain-clothes officers", "shares"
  /// in "Old Mills common shares".
  private func laterHead(_ i: Int, _ end: Int) -> Int? {
    let later = (i + 1..<max(i + 1, end)).first { isPlural($0) && !run.isJoiningHyphen($0 + 1) }
    guard let later else { return nil }
    if run.isJoiningHyphen(i - 1) { return later }
    guard let tree, let token = token(i), tree.relation(token) == .compound,
      let head = self.token(later)
    else { return nil }
    return tree.syntax.heads[token] == Int32(head) ? later : nil
  }

  private func singularHead(_ start: Int, _ end: Int) -> Int? {
    if run.isNumber(end - 1) { return end }
    if let head = treeHead(start, end) { return head + 1 }
    var i = start
    while i < end, !isVerbLike(i) || i == start { i += 1 }
    while i > start + 1, run.value(i - 1, in: ItemLexicon.times) != nil { i -= 1 }
    return i
  }

  /// The noun that the words from `start` on stand before, by the tree.
  private func treeHead(_ start: Int, _ end: Int) -> Int? {
    guard let tree, var word = token(start), let last = token(end - 1) else { return nil }
    for _ in start..<end {
      guard Self.joins(tree.relation(word)), let head = tree.syntax.head(of: word), head > word,
        head <= last
      else { break }
      word = head
    }
    guard tree.isNoun(word) else { return nil }
    // "Terence Hill", "rafter Ana Hill", and what a tree cuts: "international share offering".
    while word < last, goesOn(tree, word + 1) { word += 1 }
    return run.atom(at: tree.spans[word].start)
  }

  /// Whether token `i`, right behind a noun, belongs to its name.
  private func goesOn(_ tree: SentenceTree, _ i: Int) -> Bool {
    guard tree.isNoun(i), ItemLexicon.times.value(at: tree.spans[i], in: tree.text) == nil else {
      return false
    }
    switch tree.relation(i) {
    case .oblique, .adverbialModifier: return false
    default: return true
    }
  }

  private static func joins(_ relation: DependencyRelation) -> Bool {
    switch relation {
    case .compound, .adjectivalModifier, .numericModifier, .nominalModifier, .determiner,
      .adverbialModifier, .punctuation:
      true
    default: false
    }
  }

  private func token(_ i: Int) -> Int? {
    guard i >= 0, i < run.count else { return nil }
    return tree?.token(at: run.atoms[i].span.start)
  }

  private func isVerbLike(_ i: Int) -> Bool { run.value(i, in: ItemLexicon.verbs) != nil }

  /// "barrels of oil": a bare noun after "of" belongs to what is counted.
  private func withComplement(_ head: Int) -> Int {
    guard run.isWord(head, "of"), run.isWord(head + 1),
      run.value(head + 1, in: ItemLexicon.stops) == nil,
      run.value(head + 1, in: NumberWords.table) == nil
    else { return head }
    let end = runEnd(head + 1, isOne: false)
    var last = min(end, head + 3)
    if let plural = pluralHead(head + 1, end) { last = plural }
    if last > head + 2, run.value(head + 2, in: ItemLexicon.verbs) != nil { last = head + 2 }
    return last
  }

  /// "Iraqi" of "Iraqis", "CD" of "CDs", which only the tree knows for plurals.
  private func singular(_ word: String, _ i: Int) -> String {
    let plain = Lemma.singular(word)
    // "push-ups".
    if plain == word, run.isJoiningHyphen(i - 1), word.count == 3, word.hasSuffix("s") {
      return String(word.dropLast())
    }
    guard plain == word, run.hasCapital(i), word.hasSuffix("s"), let tree, let token = token(i),
      tree.syntax.pennTags[token] == .nns || tree.syntax.pennTags[token] == .nnps
    else { return plain }
    return String(word.dropLast())
  }

  /// The phrase of atoms `start..<end`, its last word, and the one before "of", singular.
  func phrase(_ start: Int, _ end: Int) -> NounPhrase? {
    guard start < end else { return nil }
    var lemma = ""
    for i in start..<end {
      // "tribes of Athens" keeps its name.
      let isName =
        i == end - 1 && run.isCapitalized(i) && (start..<i).contains { run.isWord($0, "of") }
      let isHead = i == end - 1 && !isName || run.isWord(i + 1, "of")
      let word = run.isHyphen(i) ? "-" : run.string(i)
      if i > start, run.atoms[i].spaceBefore { lemma += " " }
      lemma += isHead ? singular(word, i) : word
    }
    return NounPhrase(
      lemma: lemma,
      span: run.span(start, end),
      isPlural: Lemma.isPlural(run, end - 1),
      end: end
    )
  }
}
