internal import ClaimsetCore

/// Finds what a quantity is said of when it stands outside the number's own noun phrase.
///
/// The one place that guesses at the clause; a parse, where there is one, tells it the verbs. What
/// is measured keeps the words of the text ("shares of the retailer"), as only what is counted has a singular.
struct ClauseItem {
  let run: AtomRun
  /// The tree of the sentence, for the verbs its word lists lack.
  var tree: SentenceTree?

  /// How far back the clause is looked for, and the longest phrase taken.
  static let reach = 40
  private static let longest = 10

  /// What the amount whose first word (its bound's) is atom `i` is said of.
  ///
  /// - Parameter takesObject: Whether what stands before "for", "at" or "to" is what is measured:
  ///   it is for a price, and is not for a time or a speed.
  func measured(before i: Int, takesObject: Bool) -> NounPhrase? {
    if takesObject, let object = object(before: i) { return object }
    return subject(before: i)
  }

  /// What the sentence opens with, for an amount no clause was found for.
  func leading(before i: Int) -> NounPhrase? {
    if let near = phrase(endingBefore: i, allowsPrepositions: false) { return near }
    let limit = min(i, Self.reach)
    for j in 0..<limit where isVerb(j) {
      if isPronoun(withHelpers(j) - 1) { return nil }
      if let found = phrase(endingBefore: j, allowsPrepositions: true), !isObject(found) {
        return found
      }
    }
    var end = 0
    while end < limit, belongs(end, false) { end += 1 }
    return phrase(endingBefore: end, allowsPrepositions: false)
  }

  /// "the number of defectors peaked at over 3,000" counts defectors.
  func numberOf(before i: Int) -> NounPhrase? {
    var j = i - 1
    while j > max(0, i - Self.reach) {
      if run.isWord(j, "of"), run.isWord(j - 1, "number") || run.isWord(j - 1, "numbers") {
        return NounPhraseReader(run: run, tree: tree).read(at: j + 1, singular: false)
      }
      if isStrongEnd(j) || run.isSign(j, ",") { return nil }
      j -= 1
    }
    return nil
  }

  // MARK: Right before the number

  /// "a fine of $3 billion", "at a speed of 40 mph"; "an average of" names nothing.
  func ofPhrase(before i: Int) -> NounPhrase? {
    guard run.isWord(i - 1, "of") || run.isWord(i - 1, "worth") else { return nil }
    if run.value(i - 2, in: Self.measures) != nil || run.isSign(i - 2, ",") { return nil }
    // "earnings a year earlier of $3m".
    let isLate = run.isWord(i - 2, "earlier") || run.isWord(i - 2, "ago")
    let end = isLate && i > 5 ? i - 4 : i - 1
    return phrase(endingBefore: end, allowsPrepositions: false, endsInNoun: true)
  }

  /// "sold the house for $3m", "boost output to 1.2m tons", "homes from $2m to $3m".
  private func object(before i: Int) -> NounPhrase? {
    var j = i - 1
    // "grow sales by 35 per cent".
    if run.isWord(j, "by"), let object = phrase(endingBefore: j, allowsPrepositions: true) {
      return isChanged(object) ? object : nil
    }
    if run.isWord(i, "from") || run.isWord(i, "between") { j = i }
    guard run.value(j, in: Self.objectPrepositions) != nil else { return nil }
    if run.isWord(j - 1, "starting") || run.isWord(j - 1, "from") { j -= 1 }
    guard !isVerb(j - 1), !isAdverb(j - 1), run.value(j - 1, in: TrendLexicon.table) == nil else {
      return nil
    }
    return phrase(endingBefore: j, allowsPrepositions: false)
  }

  /// Whether a verb of change stands right before the phrase.
  private func isChanged(_ phrase: NounPhrase) -> Bool {
    var i = firstAtom(of: phrase)
    if run.value(i - 1, in: Self.determiners) != nil { i -= 1 }
    return run.value(i - 1, in: TrendLexicon.table) != nil
  }

  /// "Total cost: $72", "its shares down 12%".
  func labelled(before i: Int) -> NounPhrase? {
    if run.isSign(i - 1, ":") { return phrase(endingBefore: i - 1, allowsPrepositions: false) }
    guard run.value(i - 1, in: TrendLexicon.table) != nil,
      run.value(i - 1, in: TrendLexicon.transitive) == nil, run.isWord(i - 2),
      run.value(i - 2, in: ItemLexicon.stops) == nil, run.value(i - 2, in: ItemLexicon.verbs) == nil
    else { return nil }
    return phrase(endingBefore: i - 1, allowsPrepositions: true)
  }

  // MARK: The subject

  /// The subject's noun phrase of the clause that holds atom `i`; nil behind a pronoun, as what
  /// it stands for is not known here.
  private func subject(before i: Int) -> NounPhrase? {
    var j = i - 1
    let limit = max(0, i - Self.reach)
    while j >= limit, !isStrongEnd(j) {
      if isVerb(j), !isAside(j) {
        let first = withHelpers(j)
        if isPronoun(first - 1) { return nil }
        if !isInfinitive(first), let found = subject(endingBefore: first), !isObject(found) {
          return found
        }
      }
      j -= 1
    }
    return nil
  }

  /// The pronoun that is the subject of the verb the amount stands with: "and they were up 5%".
  func pronoun(before i: Int) -> Int? {
    var j = i - 1
    let limit = max(0, i - Self.reach)
    while j >= limit, !isStrongEnd(j) {
      if isVerb(j), !isAside(j) {
        let first = withHelpers(j)
        if isPronoun(first - 1) { return first - 1 }
        if !isInfinitive(first), subject(endingBefore: first) != nil { return nil }
      }
      j -= 1
    }
    return nil
  }

  /// Whether atom `i` is a pronoun that can be a subject; "the pressure behind it" has none.
  private func isPronoun(_ i: Int) -> Bool {
    run.value(i, in: Self.pronouns) != nil
      && run.value(i - 1, in: Self.beforeObjectPronoun) == nil
  }

  /// "He used the time to drop to 80 kg": the noun before "to" is not what drops.
  private func isInfinitive(_ first: Int) -> Bool {
    run.isWord(first, "to") && !isVerb(first - 1)
  }

  /// "the man got in shape, dropping to 80 kg": what stands before the comma is not its subject.
  private func isAside(_ verb: Int) -> Bool {
    guard run.isSign(verb - 1, ","), run.atoms[verb].span.count > 4 else { return false }
    return run.string(verb).hasSuffix("ing")
  }

  /// The first of a verb's helpers: "is also expected to rise".
  private func withHelpers(_ verb: Int) -> Int {
    var j = verb
    while j > 0, run.value(j - 1, in: Self.helpers) != nil || isAdverb(j - 1) { j -= 1 }
    return j
  }

  private func subject(endingBefore verb: Int) -> NounPhrase? {
    // "Harbour Mills (HBM) rose 3%".
    var j = beforeBrackets(verb)
    if run.value(j - 1, in: Self.relatives) != nil { j -= 1 }
    if run.isSign(j - 1, ",") {
      if let outside = aroundAside(j - 1) { return outside }
      j -= 1
    }
    // "the pressure behind it rose".
    if run.value(j - 1, in: Self.objectPronouns) != nil, run.isWord(j - 2), run.isWord(j - 3) {
      j -= 2
    }
    return phrase(endingBefore: j, allowsPrepositions: true)
  }

  /// Where the words end that the brackets before atom `i` stand behind.
  private func beforeBrackets(_ i: Int) -> Int {
    guard run.isSign(i - 1, ")") else { return i }
    return (max(0, i - 8)..<i).last { run.isSign($0, "(") } ?? i
  }

  /// "Shares in the bank, which reports soon, fell 3%": what stands before the first comma.
  private func aroundAside(_ comma: Int) -> NounPhrase? {
    let limit = max(0, comma - Self.longest * 2)
    guard let first = (limit..<comma).last(where: { run.isSign($0, ",") || isStrongEnd($0) }),
      run.isSign(first, ","), isAsideOpener(first + 1)
    else { return nil }
    return phrase(endingBefore: first, allowsPrepositions: true)
  }

  /// Whether what starts at `i` only adds to the noun before it: a relative clause, a participle, an
  /// apposition.
  private func isAsideOpener(_ i: Int) -> Bool {
    if run.value(i, in: Self.relatives) != nil || run.value(i, in: Self.determiners) != nil {
      return true
    }
    guard run.isWord(i), !run.isCapitalized(i) else { return false }
    let word = run.string(i)
    return word == "whose" || word == "built" || word == "made" || word.hasSuffix("ed")
      || word.hasSuffix("ing")
  }

  /// "flew his Danish built plane": right behind a verb and a determiner stands its object, unless
  /// a verb of its own follows: "they said the price has fallen".
  private func isObject(_ phrase: NounPhrase) -> Bool {
    let i = firstAtom(of: phrase)
    guard run.value(i - 1, in: Self.determiners) != nil, isVerb(i - 2) else { return false }
    return run.value(phrase.end, in: Self.helpers) == nil && !isFinite(phrase.end)
  }

  /// The first atom of a phrase.
  func firstAtom(of phrase: NounPhrase) -> Int {
    var i = phrase.end - 1
    while i > 0, run.atoms[i].span.start > phrase.span.start { i -= 1 }
    return i
  }

  /// Whether the tree calls atom `i` a verb that has a subject.
  private func isFinite(_ i: Int) -> Bool {
    guard let tree, run.isWord(i), let token = tree.token(at: run.atoms[i].span.start) else {
      return false
    }
    return tree.isFinite(token)
  }

  func isVerb(_ i: Int) -> Bool {
    // "lowest-paid" is no verb.
    if run.isJoiningHyphen(i - 1) || run.isJoiningHyphen(i + 1) { return false }
    if run.value(i - 1, in: Self.modals) != nil, run.value(i, in: ItemLexicon.stops) == nil {
      return run.isWord(i) && !isAdverb(i)
    }
    // "the biggest increase in years".
    if isSuperlative(i - 1) || run.value(i - 1, in: Self.determiners) != nil { return false }
    if !run.isCapitalized(i), isFinite(i) || isAfterTo(i) { return true }
    if run.value(i, in: ItemLexicon.verbs) != nil { return !run.isCapitalized(i) || i == 0 }
    if run.isWord(i, "set"), run.isWord(i + 1, "aside") || run.isWord(i + 1, "up") { return true }
    // "identified 311 miles": a participle in front of what cannot be its noun.
    guard run.isWord(i), run.atoms[i].span.count > 4, !run.isCapitalized(i) else { return false }
    let end = run.atoms[i].span.end
    // "speed", "need" and "seed" are nouns.
    guard run.text.bytes[end - 1] == 0x64, run.text.bytes[end - 2] == 0x65,
      run.text.bytes[end - 3] != 0x65
    else { return false }
    return run.kind(i + 1) != .word || run.value(i + 1, in: Self.determiners) != nil
      || run.value(i + 1, in: Self.prepositions) != nil
  }

  /// "to buy": the tree calls it a verb as dictionaries have it.
  private func isAfterTo(_ i: Int) -> Bool {
    guard run.isWord(i - 1, "to"), let tree, run.isWord(i),
      let token = tree.token(at: run.atoms[i].span.start)
    else { return false }
    return tree.syntax.pennTags[token] == .vb && tree.syntax.tags[token] == .verb
  }

  private func isSuperlative(_ i: Int) -> Bool {
    run.isWord(i) && run.atoms[i].span.count > 5 && run.string(i).hasSuffix("est")
      && run.value(i - 1, in: Self.determiners) != nil
  }

  func isAdverb(_ i: Int) -> Bool {
    guard run.isWord(i), run.atoms[i].span.count > 4 else { return false }
    let end = run.atoms[i].span.end
    return run.text.bytes[end - 1].asciiLowercased == 0x79
      && run.text.bytes[end - 2].asciiLowercased == 0x6C && (!run.isCapitalized(i) || i == 0)
  }

  func isStrongEnd(_ i: Int) -> Bool {
    guard run.kind(i) == .sign else { return false }
    switch run.atoms[i].scalar {
    case 0x3B, 0x28, 0x2014, 0x2E: return true
    default: return false
    }
  }

  // MARK: Phrases

  /// The noun phrase that ends before atom `end`.
  ///
  /// - Parameter endsInNoun: Whether its last word can be no verb: "a charge of $10 million".
  func phrase(
    endingBefore end: Int,
    allowsPrepositions: Bool,
    endsInNoun: Bool = false
  ) -> NounPhrase? {
    var start = end
    if endsInNoun, run.isWord(end - 1), run.value(end - 1, in: ItemLexicon.stops) == nil {
      start -= 1
    }
    while start > 0, end - start < Self.longest, belongs(start - 1, allowsPrepositions) {
      start -= 1
      // "flew his plane": a determiner opens a phrase unless a preposition leads on to it.
      if run.value(start, in: Self.determiners) != nil,
        run.value(start - 1, in: Self.prepositions) == nil
      {
        break
      }
    }
    while start < end, isLeading(start) || isOpeningParticiple(start) { start += 1 }
    guard start < end, hasNoun(start, end) else { return nil }
    // "a 52-week high" is no high of a week.
    if run.isJoiningHyphen(start - 1), run.isNumber(start - 2) { start -= 2 }
    return asWritten(start, end)
  }

  private func belongs(_ i: Int, _ allowsPrepositions: Bool) -> Bool {
    switch run.kind(i) {
    case .word:
      // "a two-bedroom flat" has no number that counts.
      if run.isJoiningHyphen(i + 1), run.value(i, in: NumberWords.table) != nil { return true }
      // "GDP per capita".
      if run.isWord(i, "per"), run.isWord(i + 1, "capita") || run.isWord(i + 1, "head") {
        return true
      }
      if isAmountWord(i) || run.value(i, in: Self.placing) != nil { return false }
      if run.isWord(i, "and") { return joinsNouns(i) }
      if run.value(i, in: Self.prepositions) != nil { return allowsPrepositions }
      if run.value(i, in: Self.determiners) != nil { return allowsPrepositions }
      return run.value(i, in: ItemLexicon.stops) == nil
        && !isVerb(i) && (run.value(i, in: TrendLexicon.table) == nil || isSuperlative(i - 1))
    case .number: return run.isWord(i - 1) || run.isJoined(i - 1)
    case .sign:
      return run.isJoiningHyphen(i) || run.isSign(i, "&") || run.isSign(i, "/")
        || run.isSign(i, "'")
    case .vulgarFraction, nil: return false
    }
  }

  /// The "and" of "Hill and Sons", and of "food and drink prices" by the tree.
  private func joinsNouns(_ i: Int) -> Bool {
    if run.isCapitalized(i - 1), run.isCapitalized(i + 1) { return true }
    guard let tree, run.isWord(i + 1), !isVerb(i + 1), !run.lexicon.units.isUnit(run, i - 1),
      let and = tree.token(at: run.atoms[i].span.start),
      let second = tree.syntax.head(of: and), tree.relation(second) == .conjunct,
      let first = tree.syntax.head(of: second)
    else { return false }
    return first < and && and < second && tree.isNoun(first) && tree.isNoun(second)
      && and - first < 4
  }

  /// "million", "cent" and the "litre" of "1.6 litre" belong to a number.
  private func isAmountWord(_ i: Int) -> Bool {
    if run.value(i, in: NumberWords.table) != nil { return !run.isCapitalized(i) }

    if run.isWord(i, "per") || run.isWord(i, "percent") || run.isWord(i, "cent") { return true }
    // "percentage points".
    if run.isNumber(i - 2), let (_, end) = run.lexicon.units.match(run, at: i - 1), end == i + 1 {
      return true
    }
    // "37 Canadian cents".
    if run.isNumber(i - 2), run.lexicon.currencies.match(run, at: i - 1)?.end == i + 1 {
      return true
    }
    return run.isNumber(i - 1)
      && (run.lexicon.units.match(run, at: i) != nil
        || run.lexicon.currencies.match(run, at: i) != nil)
  }

  private func isLeading(_ i: Int) -> Bool {
    run.kind(i) != .word || isAmountWord(i) && !run.isJoiningHyphen(i + 1)
      || run.value(i, in: Self.prepositions) != nil
      || run.value(i, in: Self.determiners) != nil || run.isWord(i, "and")
  }

  /// "it grew, beating forecasts of 3%": the participle is no part of what follows it.
  private func isOpeningParticiple(_ i: Int) -> Bool {
    run.isSign(i - 1, ",") && run.isWord(i) && run.atoms[i].span.count > 4
      && !run.isCapitalized(i) && run.string(i).hasSuffix("ing")
  }

  /// Whether the tree calls atom `i` a verb in "-ing": "by reducing to 10%".
  private func isGerund(_ i: Int) -> Bool {
    guard let tree, let token = tree.token(at: run.atoms[i].span.start) else { return false }
    return tree.syntax.pennTags[token] == .vbg && tree.syntax.tags[token] == .verb
  }

  private func hasNoun(_ start: Int, _ end: Int) -> Bool {
    (start..<end).contains {
      run.isWord($0) && run.value($0, in: ItemLexicon.stops) == nil && !isAdverb($0)
        && run.value($0, in: ItemLexicon.times) == nil && !isGerund($0)
    }
  }

  func asWritten(_ phrase: NounPhrase) -> NounPhrase {
    let words = run.text[phrase.span].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return NounPhrase(lemma: words, span: phrase.span, isPlural: phrase.isPlural, end: phrase.end)
  }

  private func asWritten(_ start: Int, _ end: Int) -> NounPhrase {
    let span = run.span(start, end)
    return NounPhrase(
      lemma: run.text[span].split(whereSeparator: \.isWhitespace).joined(separator: " "),
      span: span,
      isPlural: false,
      end: end
    )
  }
}
