internal import ClaimsetCore

/// Which way the amount moves.
extension QuantityAssembler {
  /// What may stand between "rose" and its amount.
  private static let betweenTrend = ItemLexicon.table(
    """
    a an another further more sharply slightly modestly steadily marginally significantly only
    just even as much about around
    """
  )

  /// "rose 3 %", "up about 19 per cent", "grow sales by 35 per cent", "raised … from 2 to 10".
  func trend(
    _ range: AmountRange,
    _ bound: BoundReader.Reading,
    _ item: NounPhrase?
  ) -> QuantityMention.Trend? {
    var i = min(bound.start, range.start) - 1
    if range.isFromTo, range.second != nil { return trendVerb(before: i, within: 6) }
    for _ in 0..<3 where run.value(i, in: Self.betweenTrend) != nil || isQuality(i) { i -= 1 }
    if isOff(i) { return .down }
    if run.isWord(i, "by") { return trendVerb(before: i - 1, within: 5) }
    if range.last.unit?.kind == .percent,
      let changed = ClauseItem(run: run, tree: tree).changed(i + 1)
    {
      return changed.trend
    }
    guard let trend = run.value(i, in: TrendLexicon.table), !isNounUse(i),
      !isMove(i, range, isCounting: item != nil || run.isWord(range.end, "of"))
    else { return nil }
    return trend
  }

  /// "grew a robust 19%", "will expand by a meagre 1%": how the writer finds it.
  private func isQuality(_ i: Int) -> Bool {
    guard let tree, run.isWord(i), let token = tree.token(at: run.atoms[i].span.start) else {
      return false
    }
    guard tree.syntax.pennTags[token] == .jj else {
      return tree.syntax.tags[token] == .interjection
    }
    return run.isWord(i - 1, "a") || run.isWord(i - 1, "an")
  }

  /// "closed at 2,596, off 17", "shares were off $3": lower by so much.
  private func isOff(_ i: Int) -> Bool {
    guard run.isWord(i, "off") else { return false }
    return run.isSign(i - 1, ",") || run.isSign(i - 1, "(")
      || run.value(i - 1, in: Self.standing) != nil
  }

  /// "sank two ships", "shot down 5 jets", "advanced 4 miles": something moves, but not the number.
  private func isMove(_ i: Int, _ range: AmountRange, isCounting: Bool) -> Bool {
    let isPoint = range.last.unit?.code == "{point}"
    if run.isWord(i, "up") || run.isWord(i, "down") {
      let isCounted = !range.last.isMarked && !isPoint
      if isCounted, run.isWord(i - 1) { return run.value(i - 1, in: Self.standing) == nil }
      return run.value(i - 1, in: Self.phrasal) != nil
    }
    // "raised $5 million" is no rise.
    if range.last.currency != nil, range.second == nil || !range.isFromTo {
      return run.value(i, in: Self.raising) != nil || isAddition(i, range.end)
    }
    if range.last.unit?.kind == .length { return run.value(i, in: Self.moving) != nil }
    // "dropped 2 1/2 to 37" counts nothing.
    guard !range.last.isMarked, isCounting else { return false }
    return run.value(i, in: TrendLexicon.transitive) != nil
  }

  /// "added $20 million to the reserves".
  private func isAddition(_ i: Int, _ end: Int) -> Bool {
    run.isWord(end, "to") && run.isWord(end + 1)
      && ["add", "adds", "added", "adding"].contains(run.string(i).lowercased())
  }

  private static let standing = ItemLexicon.table(
    "is are was were be been being ended closed finished opened edged ticked"
  )

  private static let raising = WordTable<Bool>(
    ["raised", "raise", "raises", "raising"],
    value: true
  )

  private static let phrasal = ItemLexicon.table(
    """
    shot broke turned took taken gave given made picked blew wrote laid set put held stepped called
    make makes making sign signed signing rounded tracked brought came sat stood tore burned showed lined wound
    """
  )

  private static let moving = ItemLexicon.table(
    "advanced advance advances retreated rose fell dropped climbed jumped leapt sank slid plunged tumbled"
  )

  private func trendVerb(before i: Int, within reach: Int) -> QuantityMention.Trend? {
    var j = i
    while j >= 0, j > i - reach {
      if run.isSign(j, ",") || run.isSign(j, ".") { return nil }
      // "a rising scale of fines from $5 to $9" does not rise.
      if let trend = run.value(j, in: TrendLexicon.table),
        run.value(j - 1, in: Self.determiners) == nil
          || !run.isWord(j + 1)
      {
        return trend
      }
      j -= 1
    }
    return nil
  }

  /// "a drop 5 points wide": a noun after an article tells no change of this amount.
  private func isNounUse(_ i: Int) -> Bool { run.value(i - 1, in: Self.determiners) != nil }
}
