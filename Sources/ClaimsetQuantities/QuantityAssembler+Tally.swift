internal import ClaimsetCore

/// What is counted by a number that stands with the verb.
extension QuantityAssembler {
  /// "Arrivals peaked at 2,900", "departures fell to about 200": the many things whose number the verb tells.
  func tallied(_ range: AmountRange) -> NounPhrase? {
    guard let tree, range.last.number.form != .fraction, range.last.number.form != .proportion,
      let amount = tree.tokens(in: run.span(range.start, range.end)),
      let top = tree.top(of: amount),
      let verb = tree.syntax.head(of: top), tellsNumber(verb, of: top, tree),
      let subject = tree.child(of: verb, .subject), subject < amount.lowerBound,
      tree.syntax.pennTags[subject] == .nns,
      Self.measured.value(at: tree.spans[subject], in: tree.text) == nil,
      let last = run.atom(at: tree.spans[subject].start)
    else { return nil }
    var first = subject
    while first > tree.tokens.lowerBound, tree.syntax.heads[first - 1] == Int32(subject),
      tree.relation(first - 1) == .compound || tree.relation(first - 1) == .adjectivalModifier
    {
      first -= 1
    }
    guard let start = run.atom(at: tree.spans[first].start) else { return nil }
    guard let phrase = NounPhraseReader(run: run, tree: tree).phrase(start, last + 1) else {
      return nil
    }
    guard start == 0, tree.syntax.pennTags[first] != .nnp else { return phrase }
    // It has its capital from the sentence it opens.
    return NounPhrase(
      lemma: phrase.lemma.prefix(1).lowercased() + phrase.lemma.dropFirst(),
      span: phrase.span,
      isPlural: true,
      end: phrase.end
    )
  }

  /// "peaked at", "fell to", "totalled".
  private func tellsNumber(_ verb: Int, of top: Int, _ tree: SentenceTree) -> Bool {
    let span = tree.spans[verb]
    guard let preposition = tree.preposition(of: top) else {
      return tree.relation(top) == .object && Self.sums.value(at: span, in: tree.text) != nil
    }
    return (tree.isWord(preposition, "at") || tree.isWord(preposition, "to"))
      && (Self.standings.value(at: span, in: tree.text)
        ?? (TrendLexicon.table.value(at: span, in: tree.text) != nil))
  }

  private static let sums = ItemLexicon.table(
    "total totals totaled totalled number numbers numbered reach reaches reached exceed exceeds exceeded top topped"
  )

  private static let standings = ItemLexicon.table(
    "peak peaks peaked stand stands stood remain remained stay stayed estimated put"
  )

  /// What has an amount and no number.
  private static let measured = ItemLexicon.table(
    """
    prices rates sales costs shares profits earnings revenues stocks futures bonds yields
    temperatures losses gains wages exports imports fees taxes margins volumes levels figures
    numbers odds averages industrials scores results holdings assets reserves values markets
    inventories expenses funds speeds ratings savings receipts returns
    """
  )
}
