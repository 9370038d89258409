internal import ClaimsetCore

/// What the words around the amount say it is said of, where English has a form of its own for it.
extension ClauseItem {
  /// What an amount of `kind` at atoms `start..<end` is said of; `start` is its bound's first.
  func near(_ start: Int, _ end: Int, _ kind: QuantityMention.Kind?) -> NounPhrase? {
    ofPhrase(before: start) ?? labelled(before: start) ?? placed(start, end, kind)
      ?? (kind == .percent ? changed(start)?.thing : nil) ?? target(start, end) ?? pushed(
        start,
        end
      ) ?? aged(start, kind) ?? lasting(start, kind)
      ?? doing(start) ?? traded(start, kind)
  }

  /// "a car travelling at 60 mph", "homes starting at $3m": the noun with its participle.
  private func doing(_ start: Int) -> NounPhrase? {
    let verb = run.value(start - 1, in: Self.objectPrepositions) == nil ? start - 1 : start - 2
    guard run.isWord(verb), !run.isCapitalized(verb), run.atoms[verb].span.count > 5,
      run.string(verb).hasSuffix("ing"), run.isWord(verb - 1), isNoun(verb - 1)
    else { return nil }
    return phrase(endingBefore: verb, allowsPrepositions: false)
  }

  /// Whether the tree, where there is one, calls atom `i` a noun.
  private func isNoun(_ i: Int) -> Bool {
    guard run.value(i, in: ItemLexicon.stops) == nil, !isVerb(i) else { return false }
    guard let tree, let token = tree.token(at: run.atoms[i].span.start) else { return true }
    return tree.isNoun(token)
  }

  /// "bought the stake in the firm for $3m": what is bought stands right behind its verb.
  private func traded(_ start: Int, _ kind: QuantityMention.Kind?) -> NounPhrase? {
    guard kind == nil, run.isWord(start - 1, "for") else { return nil }
    for verb in stride(from: start - 2, through: max(0, start - 16), by: -1) {
      if isStrongEnd(verb) || run.isSign(verb, ",") { return nil }
      guard run.value(verb, in: Self.trades) != nil else { continue }
      // "sold 40 of its barges for $9 each".
      var at = verb + 1
      while at < start, isBeforeNoun(at) { at += 1 }
      return NounPhraseReader(run: run, tree: tree).read(at: at, singular: true).map(asWritten)
    }
    return nil
  }

  private func isBeforeNoun(_ i: Int) -> Bool {
    run.isNumber(i) || run.isWord(i, "of") || run.value(i, in: NumberWords.table) != nil
      || run.value(i, in: Self.determiners) != nil
  }

  private static let trades = ItemLexicon.table(
    """
    buy buys bought buying sell sells sold selling acquire acquires acquired acquiring purchase
    purchases purchased purchasing rent rents rented renting lease leases leased leasing
    """
  )

  /// "and 73 percent said so": whether the amount itself is who does it, told of those before.
  func isSubject(_ start: Int, _ end: Int) -> Bool {
    guard
      start == 0 || run.kind(start - 1) == .sign
        || run.value(start - 1, in: Self.clauseOpeners) != nil
    else { return false }
    var verb = end
    while run.value(verb, in: Self.modals) != nil || isAdverb(verb) { verb += 1 }
    return isVerb(verb) && run.value(verb, in: TrendLexicon.table) == nil
      && run.value(verb, in: Self.helpers) == nil
  }

  private static let clauseOpeners = WordTable<Bool>(
    ["and", "but", "or", "while", "that", "though", "although", "because", "where", "when"],
    value: true
  )

  /// "raised its dividend 20%": what a verb of change changes, right before the amount, and which way.
  func changed(_ start: Int) -> (thing: NounPhrase, trend: QuantityMention.Trend)? {
    guard let thing = phrase(endingBefore: start, allowsPrepositions: false) else { return nil }
    var verb = firstAtom(of: thing) - 1
    if run.value(verb, in: Self.determiners) != nil { verb -= 1 }
    return run.value(verb, in: Self.changes).map { (thing, $0) }
  }

  private static let changes = WordTable<QuantityMention.Trend>(
    ItemLexicon.words(
      """
      raise raises raised raising boost boosts boosted boosting increase increases increased increasing
      lift lifts lifted lifting hike hikes hiked hiking
      """
    ).map { ($0, .up) }
      + ItemLexicon.words(
        """
        cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering slash slashes
        slashed slashing trim trims trimmed trimming
        """
      ).map { ($0, .down) }
  )

  /// "a house 3 miles from the station", "the mine, 5 km north of town": what lies so far away.
  private func placed(_ start: Int, _ end: Int, _ kind: QuantityMention.Kind?) -> NounPhrase? {
    guard kind == .length, run.value(end, in: Self.directions) != nil else { return nil }
    let last = run.isSign(start - 1, ",") ? start - 2 : start - 1
    guard run.isWord(last), isNoun(last) else { return nil }
    return phrase(endingBefore: last + 1, allowsPrepositions: false)
  }

  private static let directions = ItemLexicon.table(
    """
    from away off north south east west northeast northwest southeast southwest inland offshore
    outside downstream upstream upriver downriver
    """
  )

  /// "wiped $3m off the value of the firm", "added 3% to its price": what the amount goes to or
  /// comes from.
  private func target(_ start: Int, _ end: Int) -> NounPhrase? {
    guard let goesTo = run.value(start - 1, in: Self.shifts),
      goesTo ? run.isWord(end, "to") : run.isWord(end, "off") || run.isWord(end, "from")
    else { return nil }
    var at = run.isWord(end + 1, "of") ? end + 2 : end + 1
    if run.value(at, in: Self.determiners) != nil { at += 1 }
    return NounPhraseReader(run: run, tree: tree).read(at: at, singular: true).map(withOwner)
  }

  /// "the value of the firm": with what it is of.
  private func withOwner(_ noun: NounPhrase) -> NounPhrase {
    guard run.isWord(noun.end, "of") else { return asWritten(noun) }
    let at = run.value(noun.end + 1, in: Self.determiners) == nil ? noun.end + 1 : noun.end + 2
    guard let owner = NounPhraseReader(run: run, tree: tree).read(at: at, singular: true) else {
      return asWritten(noun)
    }
    let span = noun.span.union(owner.span)
    return asWritten(NounPhrase(lemma: "", span: span, isPlural: false, end: owner.end))
  }

  /// "the news pushed the index 2% lower".
  private func pushed(_ start: Int, _ end: Int) -> NounPhrase? {
    guard run.isWord(end, "lower") || run.isWord(end, "higher"), !run.isWord(end + 1, "than"),
      let object = phrase(endingBefore: start, allowsPrepositions: false)
    else { return nil }
    let first = firstAtom(of: object)
    return run.value(first - 1, in: Self.determiners) != nil && isVerb(first - 2) ? object : nil
  }

  /// "calves under the age of 5 years".
  private func aged(_ start: Int, _ kind: QuantityMention.Kind?) -> NounPhrase? {
    guard kind == .duration || kind == .age else { return nil }
    let reach = start - 3...start
    guard
      let age = reach.last(where: { run.isWord($0, "age") || run.isWord($0, "ages") })
        ?? (start...start + 2).first(where: { run.isWord($0, "age") || run.isWord($0, "ages") })
    else { return nil }
    let preposition = run.isWord(age - 1, "the") ? age - 2 : age - 1
    guard run.value(preposition, in: Self.agePrepositions) != nil else { return nil }
    return phrase(endingBefore: preposition, allowsPrepositions: false)
  }

  /// "a delay of two months", "a stay for more than two months": a thing that lasts.
  private func lasting(_ start: Int, _ kind: QuantityMention.Kind?) -> NounPhrase? {
    guard kind == .duration, run.isWord(start - 1, "for"),
      let event = phrase(endingBefore: start - 1, allowsPrepositions: false)
    else { return nil }
    let article = firstAtom(of: event) - 1
    return run.isWord(article, "a") || run.isWord(article, "an") ? event : nil
  }

  /// Verbs that move an amount: true where it goes "to" a thing, false where it comes "off" one.
  private static let shifts = WordTable<Bool>(
    ItemLexicon.words("add adds added adding").map { ($0, true) }
      + ItemLexicon.words(
        """
        wipe wipes wiped wiping knock knocks knocked knocking shave shaves shaved shaving strip
        strips stripped stripping slash slashes slashed slashing cut cuts cutting trim trims trimmed
        trimming chop chops chopped slice sliced take takes took taken taking subtract deducted
        """
      ).map { ($0, false) }
  )

  private static let agePrepositions = WordTable<Bool>(
    ["under", "over", "above", "below", "between", "from"],
    value: true
  )

  /// The nearest noun before atom `i` that "they" may stand for.
  func plural(before i: Int) -> NounPhrase? {
    // "the camps where they lived" are no "they".
    guard let tree, run.value(i - 1, in: Self.relativePlaces) == nil else { return nil }
    for j in stride(from: i - 1, through: max(0, i - Self.reach), by: -1) where run.isWord(j) {
      guard let token = tree.token(at: run.atoms[j].span.start), tree.isNoun(token),
        Lemma.isPlural(run, j), run.value(j, in: ItemLexicon.times) == nil,
        run.lexicon.units.match(run, at: j) == nil
      else { continue }
      return phrase(endingBefore: j + 1, allowsPrepositions: false)
    }
    return nil
  }

  private static let relativePlaces = ItemLexicon.table("where which that whom when")
}
