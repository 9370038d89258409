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
    // "0.55 share" is a part of one.
    let isSingular =
      last.number.value == ExactDecimal(1) || last.number.form == .fraction
      || last.number.value < ExactDecimal(1) && last.number.value.exponent < 0
    let reader = NounPhraseReader(run: run, tree: tree)
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

  /// The record of one side of "won 3-1".
  func score(_ side: Amount) -> QuantityMention {
    var draft = QuantityDraft(span: run.span(side.numberStart, side.number.end))
    draft.value = side.number.value
    draft.rule = .score
    return draft.mention(run.lexicon.converter)
  }

  /// The record of "the third bridge".
  func ordinal(_ place: ExactDecimal, _ start: Int, _ end: Int) -> QuantityMention {
    var draft = QuantityDraft(span: run.span(start, end))
    draft.kind = .ordinal
    draft.value = place
    draft.rule = .ordinal
    draft.item = NounPhraseReader(run: run, tree: tree).read(at: end, singular: true)
    return draft.mention(run.lexicon.converter)
  }

  /// The first word of the name whose last is atom `last`: "Ana Ruiz-Soto".
  func nameStart(_ last: Int) -> Int {
    var i = last
    for _ in 0..<4 {
      let before = run.isJoiningHyphen(i - 1) ? i - 2 : i - 1
      guard run.isCapitalized(before) else { break }
      i = before
    }
    // "The Hill", "And Ana Hill".
    return run.value(i, in: ItemLexicon.stops) == nil || i == last ? i : i + 1
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
    draft.trend = trend(range, bound, item)
    if draft.trend == nil, gapped(range, bound, previous) != nil { draft.trend = previous?.trend }
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
    let joint = range.start - 1
    guard let previous, bound.cue == nil, draft.trend == nil, joint > 1,
      run.isSign(joint, "(") || run.isSign(joint, "/") || run.isWord(joint, "or")
    else { return }
    // "tumbled 5.39, or 1.2%".
    let end = run.atoms[run.isSign(joint - 1, ",") ? joint - 2 : joint - 1].span.end
    guard
      end == previous.span.end || run.isWord(joint, "or") && end == previous.itemSpan?.end
    else { return }
    draft.trend = previous.trend
    // "some 90 fishers, or 5% of the guild": what is reckoned need not be.
    if run.isSign(joint - 1, ","), previous.bound == .approximate { return }
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
}
