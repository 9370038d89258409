internal import ClaimsetCore

/// Reads all quantities of one sentence.
struct QuantityScanner {
  let run: AtomRun
  let options: QuantitiesOptions
  /// The tree of the sentence, where there is one.
  let tree: SentenceTree?

  private(set) var mentions: [Draft] = []
  /// Numbers with too many digits.
  private(set) var tooLong: [Span] = []

  init(_ run: AtomRun, _ options: QuantitiesOptions, _ tree: SentenceTree? = nil) {
    self.run = run
    self.options = options
    self.tree = tree
  }

  /// A mention with the span of its bare number, for the question whose number it is.
  struct Draft {
    let mention: QuantityMention
    let numberSpan: Span
    /// Whether "an average of" stands before it, which no date follows.
    var isAverage = false
  }

  /// Scans from the first atom to the last.
  mutating func scan() {
    var i = 0
    while i < run.count {
      if let (_, end) = run.lexicon.designations?.match(run, at: i) {
        i = end
        continue
      }
      if let next = take(at: i) {
        i = max(next, i + 1)
      } else {
        i = skippingDigits(i)
      }
    }
  }

  /// What no number was read from is not read again from its middle: "1-1-1-1".
  private mutating func skippingDigits(_ i: Int) -> Int {
    guard run.isNumber(i) else { return i + 1 }
    if run.digits(i) == .tooLong {
      tooLong.append(run.atoms[i].span)
    }
    return i + 1
  }

  private mutating func take(at i: Int) -> Int? {
    if options.ordinals, let (place, end) = OrdinalReader(run: run).read(at: i) {
      let assembler = QuantityAssembler(run: run, options: options, tree: tree)
      mentions.append(
        Draft(mention: assembler.ordinal(place, i, end), numberSpan: run.span(i, end))
      )
      return end
    }
    guard mayStart(i), let range = RangeReader(run: run).read(at: i) else { return nil }
    let reader = BoundReader(run: run, numberEnd: range.last.number.end)
    var bound = reader.read(around: range.start, range.end)
    let assembler = QuantityAssembler(run: run, options: options, tree: tree)
    var item = assembler.countedItem(range)
    if bound.cue == nil, let after = item?.end, item?.end != range.end {
      reader.readLate(at: after, &bound)
    }
    if isPlainAge(range.first) {
      keep(assembler.age(range, bound), range)
      return range.end
    }
    let rules = NotQuantities(run: run)
    if options.scores, rules.isPlainScore(range, cue: bound.cue, item: item) {
      return keepScore(range, assembler)
    }
    if rules.excludes(range, cue: bound.cue, item: item) { return afterExcluded(range) }
    if range.last.isMarked, range.last.hyphenNoun == nil { item = nil }
    if let mention = assembler.mention(range, bound, item, previous: mentions.last?.mention) {
      keep(mention, range)
    }
    return range.end
  }

  /// "won 3-1": each side is a number of its own.
  private mutating func keepScore(_ range: AmountRange, _ assembler: QuantityAssembler) -> Int {
    for side in [range.first, range.last] {
      let mention = assembler.score(side)
      mentions.append(Draft(mention: mention, numberSpan: mention.span))
    }
    return range.end
  }

  private mutating func keep(_ mention: QuantityMention, _ range: AmountRange) {
    let span = run.span(range.first.numberStart, range.last.number.end)
    if let last = mentions.last, let merged = closing(last.mention, with: mention) {
      mentions[mentions.count - 1] = Draft(mention: merged, numberSpan: last.numberSpan)
      return
    }
    let isAverage =
      run.isWord(range.start - 1, "of")
      && (run.isWord(range.start - 2, "average") || run.isWord(range.start - 2, "total"))
    mentions.append(Draft(mention: mention, numberSpan: span, isAverage: isAverage))
  }

  /// "more than 10 and less than 40": a lower and an upper bound make one interval.
  private func closing(
    _ first: QuantityMention,
    with second: QuantityMention
  ) -> QuantityMention? {
    guard let a = first.value, let b = second.value, let cue = second.boundCue,
      first.boundCue != nil, first.isFloor != second.isFloor, first.isFloor || first.isCeiling,
      second.isFloor || second.isCeiling, first.unit == second.unit,
      first.currency == second.currency, first.item == nil || first.item == second.item,
      first.isFloor ? a < b : b < a,
      isConjunction(Span(first.span.end, cue.start))
    else { return nil }
    return second.joined(to: first)
  }

  /// Whether only "and", "but" or "and also" stands in `span`.
  private func isConjunction(_ span: Span) -> Bool {
    let words = run.text[span].split(whereSeparator: { $0.isWhitespace || $0 == "," })
    return words == ["and"] || words == ["but"]
  }

  /// Where to go on after a number that is none of ours: behind the chain it stands in.
  private func afterExcluded(_ range: AmountRange) -> Int {
    let last = range.isHyphenated ? range.last : range.first
    var i = max(last.number.end, range.first.start + 1)
    while i + 1 < run.count, run.kind(i) == .sign, run.isJoined(i - 1), run.isJoined(i),
      run.isNumber(i + 1)
    {
      i += 2
    }
    return i
  }

  /// ", 65,": a number between commas after a name, in the years people live.
  private func isPlainAge(_ amount: Amount) -> Bool {
    guard
      amount.number.isBareInteger
        || amount.number.form == .words && ExactDecimal(10) < amount.number.value, !amount.isMarked,
      run.isSign(amount.start - 1, ","), isPerson(amount.start - 2),
      !run.isAllCapitals(amount.start - 2) || run.atoms[amount.start - 2].span.count > 3,
      run.isSign(amount.end, ",") || run.isSign(amount.end, ".") || run.isDash(amount.end),
      !run.isNumber(amount.end + 1),
      ExactDecimal(1) <= amount.number.value, amount.number.value <= ExactDecimal(110),
      // "on March 5," and "in Paris, 12, ..." differ: a month is no name of a person.
      run.value(amount.start - 2, in: NotQuantities.opensSentence) == nil
    else { return false }
    return true
  }

  /// A name, or a word such as "mother".
  private func isPerson(_ i: Int) -> Bool {
    run.isCapitalized(i) || run.value(i, in: AgeReader.person) != nil
  }

  /// Whether atom `i` may start an amount: a cheap look before the readers.
  private func mayStart(_ i: Int) -> Bool {
    switch run.kind(i) {
    case .number, .vulgarFraction: true
    case .sign: run.atoms[i].scalar >= 0x24 && !run.isSign(i, ".") && !run.isSign(i, ",")
    case .word: true
    case nil: false
    }
  }
}
