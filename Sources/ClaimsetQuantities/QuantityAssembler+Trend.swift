internal import ClaimsetCore

/// Which way the amount moves.
extension QuantityAssembler {
  /// What may stand between "rose" and its amount.
  private static let betweenTrend = WordTable<Bool>(
    ItemLexicon.words(
      """
      a an another further more sharply slightly modestly steadily marginally significantly only
      just even as much about around
      """
    ),
    value: true
  )

  /// "rose 3 %", "up about 19 per cent", "grow sales by 35 per cent", "raised … from 2 to 10".
  func trend(
    _ range: AmountRange,
    _ bound: BoundReader.Reading
  ) -> QuantityMention.Trend? {
    var i = min(bound.start, range.start) - 1
    if range.isFromTo, range.second != nil { return trendVerb(before: i, within: 6) }
    for _ in 0..<2 where run.value(i, in: Self.betweenTrend) != nil { i -= 1 }
    if run.isWord(i, "by") { return trendVerb(before: i - 1, within: 5) }
    if range.last.unit?.kind == .percent,
      let changed = ClauseItem(run: run, tree: tree).changed(i + 1)
    {
      return changed.trend
    }
    guard let trend = run.value(i, in: TrendLexicon.table), !isNounUse(i), !isMove(i, range) else {
      return nil
    }
    return trend
  }

  /// "sank two ships", "shot down 5 jets", "advanced 4 miles": something moves, but not the number.
  private func isMove(_ i: Int, _ range: AmountRange) -> Bool {
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
    guard !range.last.isMarked else { return false }
    return !isPoint && run.value(i, in: Self.transitive) != nil
  }

  /// "added $20 million to the reserves".
  private func isAddition(_ i: Int, _ end: Int) -> Bool {
    run.isWord(end, "to") && run.value(end + 1, in: Self.determiners) != nil
      && (run.isWord(i, "added") || run.isWord(i, "adds"))
  }

  private static let standing = WordTable<Bool>(
    ItemLexicon.words("is are was were be been being ended closed finished opened edged ticked"),
    value: true
  )

  private static let raising = WordTable<Bool>(
    ["raised", "raise", "raises", "raising"],
    value: true
  )

  private static let phrasal = WordTable<Bool>(
    ItemLexicon.words(
      """
      shot broke turned took taken gave given made picked blew wrote laid set put held stepped called
      make makes making sign signed signing rounded tracked brought came sat stood tore burned showed lined wound
      """
    ),
    value: true
  )

  private static let moving = WordTable<Bool>(
    ItemLexicon.words(
      "advanced advance advances retreated rose fell dropped climbed jumped leapt sank slid plunged tumbled"
    ),
    value: true
  )

  private static let transitive = WordTable<Bool>(
    ItemLexicon.words(
      """
      sank sink sinks lost lose loses losing cut cuts cutting added adds raised raise raises raising
      shed sheds reduced dropped drop drops dropping slashed boosted trimmed gained gain gains
      """
    ),
    value: true
  )

  private func trendVerb(before i: Int, within reach: Int) -> QuantityMention.Trend? {
    var j = i
    while j >= 0, j > i - reach {
      if run.isSign(j, ",") || run.isSign(j, ".") { return nil }
      if let trend = run.value(j, in: TrendLexicon.table) { return trend }
      j -= 1
    }
    return nil
  }

  /// "a drop 5 points wide": a noun after an article tells no change of this amount.
  private func isNounUse(_ i: Int) -> Bool { run.value(i - 1, in: Self.determiners) != nil }
}
