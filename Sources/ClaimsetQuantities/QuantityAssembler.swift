internal import ClaimsetCore

/// Makes the record of what was read: kind, unit, ends, trend, item.
struct QuantityAssembler {
  let run: AtomRun
  let options: QuantitiesOptions
  let tree: SentenceTree?

  /// What the number counts, from the words after it.
  func countedItem(_ range: AmountRange) -> NounPhrase? {
    let last = range.last
    if let noun = last.hyphenNoun { return noun }
    guard last.unit == nil, last.currency == nil, last.number.form != .multiple else { return nil }
    var start = afterBound(last.end)
    let isPart = last.number.form == .vague || last.number.form == .fraction
    if run.isWord(start, "of"), isPart || last.number.form == .words { start += 1 }
    let isSingular = last.number.value == ExactDecimal(1) || last.number.form == .fraction
    let reader = NounPhraseReader(run: run)
    if last.number.form == .fraction, let plural = reader.read(at: start, singular: false) {
      return plural
    }
    let phrase = reader.read(at: start, singular: isSingular)
    // "a third of those screened" names no thing.
    return isSingular && phrase?.lemma.hasSuffix("ed") == true ? nil : phrase
  }

  /// The atom after the bound of "50+ books", "50-odd books", "50 or more books".
  private func afterBound(_ i: Int) -> Int {
    if run.isSign(i, "+"), !run.isJoined(i - 1) { return i }
    let start = run.isJoiningHyphen(i) ? i + 1 : i
    guard let (_, end) = BoundLexicon.after.match(run, at: start), run.isWord(end) else { return i }
    return end
  }

  /// The record of "Somebody, 65, said".
  func age(_ range: AmountRange, _ bound: BoundReader.Reading) -> QuantityMention {
    var draft = draft(range, bound)
    draft.kind = .age
    draft.unit = "a"
    draft.rule = .ageInCommas
    draft.item = NounPhraseReader(run: run).phrase(nameStart(range.start - 2), range.start - 1)
      .flatMap(asWritten)
    return draft.mention(run.lexicon.converter)
  }

  /// The record of "the third bridge".
  func ordinal(_ place: ExactDecimal, _ start: Int, _ end: Int) -> QuantityMention {
    var draft = QuantityDraft(span: run.span(start, end))
    draft.kind = .ordinal
    draft.value = place
    draft.rule = .ordinal
    draft.item = NounPhraseReader(run: run).read(at: end, singular: true)
    return draft.mention(run.lexicon.converter)
  }

  /// The first word of the name whose last is atom `last`: "Ana Ruiz-Soto".
  private func nameStart(_ last: Int) -> Int {
    var i = last
    for _ in 0..<4 {
      let before = run.isJoiningHyphen(i - 1) ? i - 2 : i - 1
      guard run.isCapitalized(before) else { break }
      i = before
    }
    return i
  }

  /// The record of the amount or range, or nil when nothing is left to count.
  func mention(
    _ range: AmountRange,
    _ bound: BoundReader.Reading,
    _ item: NounPhrase?,
    previous: QuantityMention?
  ) -> QuantityMention? {
    var draft = draft(range, bound)
    setUnit(&draft, range, item)
    draft.item = item ?? measuredItem(range, bound, previous)
    draft.trend = trend(range, bound)
    inherit(&draft, range, bound, previous)
    if draft.kind == .count || draft.kind == .rate, draft.per == nil {
      draft.per = RateReader(run: run).distant(around: range.start)
    }
    return draft.mention(run.lexicon.converter)
  }

  /// "under 296 hp (224 kW)" and "by 125 jobs or 2 per cent": said again, it is said as before.
  private func inherit(
    _ draft: inout QuantityDraft,
    _ range: AmountRange,
    _ bound: BoundReader.Reading,
    _ previous: QuantityMention?
  ) {
    guard let previous, bound.cue == nil, draft.trend == nil, range.start > 1,
      run.isSign(range.start - 1, "(") || run.isSign(range.start - 1, "/")
        || run.isWord(range.start - 1, "or"),
      run.text.bytes[previous.span.end..<run.atoms[range.start - 1].span.start].count < 2
        || run.isWord(range.start - 1, "or")
          && previous.itemSpan?.end
            == run.atoms[range.start - 2].span.end
    else { return }
    draft.trend = previous.trend
    draft.bound = previous.bound
    draft.boundCue = previous.boundCue
  }

  private func draft(_ range: AmountRange, _ bound: BoundReader.Reading) -> QuantityDraft {
    let first = range.first.number
    var draft = QuantityDraft(span: run.span(range.first.start, range.end))
    if let second = range.second?.number {
      draft.setEnds(first.value, second.value)
      draft.rule = .range
    } else if let high = first.high {
      draft.setEnds(first.value, high)
      draft.isVague = true
      draft.rule = .vague
    } else {
      draft.value = first.value
    }
    draft.bound = bound.bound
    draft.boundCue = bound.cue
    draft.focus = bound.focus
    return draft
  }

  private func setUnit(_ draft: inout QuantityDraft, _ range: AmountRange, _ item: NounPhrase?) {
    let last = range.last
    let rate = last.rate ?? range.first.rate ?? item.flatMap(rateAfter)
    draft.parts = last.parts
    draft.per = rate?.code
    if let currency = last.currency ?? range.first.currency {
      setMoney(&draft, currency, rate)
    } else if let unit = last.unit {
      draft.kind = last.isAge ? .age : unit.kind
      draft.unit = unit.code
      draft.ruleIfPlain(last.isAge ? .age : unit.kind == .percent ? .percent : .numberUnit)
      if let rate {
        draft.unit += "/\(Self.divisor(rate.code))"
        if unit.kind == .length && rate.isTime { draft.kind = .speed }
        if unit.kind != .percent && draft.kind != .speed { draft.kind = .rate }
      }
    } else {
      setCount(&draft, last, rate, item)
    }
  }

  /// "200 flights a day": the rate stands after what is counted.
  private func rateAfter(_ item: NounPhrase) -> RateReader.Rate? {
    RateReader(run: run).read(at: item.end, isMoney: false)
  }

  private func setMoney(
    _ draft: inout QuantityDraft,
    _ currency: CurrencyNames.Entry,
    _ rate: RateReader.Rate?
  ) {
    draft.kind = .money
    draft.currency = currency.isAssumed && currency.code == "USD" ? options.dollar : currency.code
    draft.isCurrencyAssumed = currency.isAssumed
    draft.unit = currency.part ?? ""
    draft.ruleIfPlain(.money)
    guard let rate else { return }
    let above = currency.part ?? "{\(draft.currency ?? currency.code)}"
    draft.unit = "\(above)/\(Self.divisor(rate.code))"
  }

  private func setCount(
    _ draft: inout QuantityDraft,
    _ amount: Amount,
    _ rate: RateReader.Rate?,
    _ item: NounPhrase?
  ) {
    draft.unit = rate.map { "/\(Self.divisor($0.code))" } ?? "1"
    draft.kind = rate == nil ? .count : .rate
    if amount.number.form == .fraction { draft.kind = .fraction }
    if amount.number.form == .multiple { draft.kind = .multiple }
    if amount.number.form == .proportion { draft.kind = .proportion }
    if item?.lemma.hasPrefix("star") == true || item?.lemma.hasSuffix("rating") == true {
      draft.kind = .rating
    }
    draft.ruleIfPlain(item == nil ? .bareNumber : .numberNoun)
  }

  /// UCUM reads "ft/100.a" as a product: what stands below the line is bracketed.
  private static func divisor(_ code: String) -> String {
    code.utf8.contains(0x2E) || code.utf8.contains(0x2F) ? "(\(code))" : code
  }

  // MARK: What is measured

  private func measuredItem(
    _ range: AmountRange,
    _ bound: BoundReader.Reading,
    _ previous: QuantityMention?
  ) -> NounPhrase? {
    let clause = ClauseItem(run: run, tree: tree)
    guard range.last.unit != nil || range.last.currency != nil else {
      return clause.numberOf(before: range.start)
    }
    // "Howard Lin, 37 years old,".
    if range.last.isAge, run.isSign(range.start - 1, ","), run.isCapitalized(range.start - 2) {
      return NounPhraseReader(run: run).phrase(nameStart(range.start - 2), range.start - 1)
        .flatMap(asWritten)
    }
    if let near = measuredAfter(range) ?? repeated(range, previous)
      ?? clause.numberOf(before: range.start)
    {
      return near
    }
    let told = tree.flatMap { TreeItem(run, $0, amount: run.span(range.start, range.end))?.said() }
    if let told, told.isSure { return told.phrase }
    let kind = range.last.unit?.kind
    let takesObject = kind != .duration && kind != .speed && !range.last.isAge
    return clause.measured(before: bound.start, takesObject: takesObject) ?? told?.phrase
      ?? phrase(previous) ?? clause.leading(before: bound.start)
  }

  /// "5% of its workforce", "450 Nm of torque", "50GB storage".
  private func measuredAfter(_ range: AmountRange) -> NounPhrase? {
    let reader = NounPhraseReader(run: run)
    if run.isWord(range.end, "of") {
      let start = run.value(range.end + 1, in: Self.determiners) == nil ? 1 : 2
      return reader.read(at: range.end + start, singular: true).flatMap(asWritten)
    }
    let start = run.isJoiningHyphen(range.end) ? range.end + 1 : range.end
    guard run.isWord(start), run.value(start, in: Self.notMeasured) == nil else { return nil }
    let isNoun =
      run.value(start, in: ItemLexicon.stops) == nil
      && run.value(start, in: ItemLexicon.verbs) == nil
    // "a 75 percent increase in sales".
    let isChange = run.value(start, in: TrendLexicon.table) != nil && isAfterArticle(range)
    guard isNoun || isChange, let phrase = reader.read(at: start, singular: true) else {
      return nil
    }
    return asWritten(withComplement(phrase))
  }

  private func isAfterArticle(_ range: AmountRange) -> Bool {
    run.value(range.start - 1, in: Self.determiners) != nil
  }

  /// "drop in the index": what stands after the preposition says what it is of.
  private func withComplement(_ phrase: NounPhrase) -> NounPhrase {
    let next = phrase.end
    guard run.isWord(next, "in") || run.isWord(next, "of") || run.isWord(next, "for") else {
      return phrase
    }
    let start = run.value(next + 1, in: Self.determiners) == nil ? next + 1 : next + 2
    guard run.isWord(start), run.value(start, in: NumberWords.table) == nil,
      let more = NounPhraseReader(run: run).read(at: start, singular: true)
    else { return phrase }
    return NounPhrase(
      lemma: phrase.lemma,
      span: phrase.span.union(more.span),
      isPlural: phrase.isPlural,
      end: more.end
    )
  }

  /// The phrase with its words as the text has them.
  private func asWritten(_ phrase: NounPhrase) -> NounPhrase? {
    NounPhrase(
      lemma: run.text[phrase.span].split(whereSeparator: \.isWhitespace).joined(separator: " "),
      span: phrase.span,
      isPlural: phrase.isPlural,
      end: phrase.end
    )
  }

  /// "87 mph (140 km/h)": the same thing, measured again.
  private func repeated(_ range: AmountRange, _ previous: QuantityMention?) -> NounPhrase? {
    guard run.isSign(range.start - 1, "(") || run.isSign(range.start - 1, "/") else { return nil }
    return phrase(previous)
  }

  private func phrase(_ mention: QuantityMention?) -> NounPhrase? {
    guard let item = mention?.item, let span = mention?.itemSpan else { return nil }
    return NounPhrase(lemma: item, span: span, isPlural: false, end: 0)
  }

  private static let determiners = WordTable<Bool>(
    ItemLexicon.words("a an the its their his her our my your this these those all each every"),
    value: true
  )

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

  /// Words after a measure that name no thing: "5 km away", "10 % lower", "7 % last week".
  private static let notMeasured = WordTable<Bool>(
    ItemLexicon.words(
      """
      lower higher less more faster slower longer shorter taller older younger owned long wide
      tall deep high thick next last this year week month day early late previous compared old
      """
    ),
    value: true
  )

  // MARK: Which way it moves

  /// "rose 3 %", "up about 19 per cent", "grow sales by 35 per cent", "raised … from 2 to 10".
  private func trend(
    _ range: AmountRange,
    _ bound: BoundReader.Reading
  ) -> QuantityMention.Trend? {
    var i = min(bound.start, range.start) - 1
    if range.isFromTo, range.second != nil { return trendVerb(before: i, within: 6) }
    for _ in 0..<2 where run.value(i, in: Self.betweenTrend) != nil { i -= 1 }
    if run.isWord(i, "by") { return trendVerb(before: i - 1, within: 5) }
    guard let trend = run.value(i, in: TrendLexicon.table), !isNounUse(i), !isMove(i, range) else {
      return nil
    }
    return trend
  }

  /// "sank two ships", "shot down 5 jets", "advanced 4 miles": something moves, but not the number.
  private func isMove(_ i: Int, _ range: AmountRange) -> Bool {
    let isPoint = run.isWord(range.end, "points") || run.isWord(range.end, "point")
    if run.isWord(i, "up") || run.isWord(i, "down") {
      let isCounted = !range.last.isMarked && !isPoint
      if isCounted, run.isWord(i - 1) { return run.value(i - 1, in: Self.standing) == nil }
      return run.value(i - 1, in: Self.phrasal) != nil
    }
    // "raised $5 million" is no rise.
    if range.last.currency != nil, range.second == nil {
      return run.value(i, in: Self.raising) != nil
    }
    if range.last.unit?.kind == .length { return run.value(i, in: Self.moving) != nil }
    guard !range.last.isMarked else { return false }
    return !isPoint && run.value(i, in: Self.transitive) != nil
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
      make makes making sign signed signing rounded tracked brought came sat stood tore burned showed lined ended wound
      """
    ),
    value: true
  )

  private static let moving = WordTable<Bool>(
    ItemLexicon.words("advanced advance advances retreated rose fell dropped climbed jumped leapt"),
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
