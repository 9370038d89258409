internal import ClaimsetCore

/// Reads the bound and the focus next to a number.
struct BoundReader {
  /// What was found.
  struct Reading: Hashable, Sendable {
    var bound = QuantityMention.Bound.equal
    var cue: Span?
    var focus: Span?
    /// The first atom of all that was read before the number.
    var start: Int
    /// The atom after what was read behind the unit.
    var end: Int
  }

  let run: AtomRun
  /// The atom after the number, where its unit starts.
  let numberEnd: Int

  /// Reads outwards from the amount at atoms `start..<end`.
  func read(around start: Int, _ end: Int) -> Reading {
    var reading = Reading(start: start, end: end)
    readBefore(&reading)
    if reading.cue == nil { readPlus(&reading) }
    if reading.cue == nil { readAfter(&reading) }
    return reading
  }

  private func readBefore(_ reading: inout Reading) {
    var at = reading.start
    // "only about 5", "at least another 20": a few phrases may stand in a row.
    for _ in 0..<4 {
      let end = beforeSign(at)
      guard let (role, start) = BoundLexicon.before.match(run, endingBefore: end),
        end == at || !run.isHyphen(at - 1) || role == .bound(.less)
      else { return }
      let span = run.span(start, end)
      switch role {
      case .bound(let bound):
        if isPath(start) || isTopic(start) || isDuring(start, reading) { return }
        take(bound, span, start, &reading)
      case .focus:
        if reading.focus == nil { reading.focus = span }
        if reading.cue == nil { reading.start = start }
      case .boundAndFocus(let bound):
        take(bound, span, start, &reading)
        reading.focus = span
      case .filler: break
      }
      at = start
    }
  }

  /// "it edged up to 4": the words tell where it moved, not how far at most.
  private func isPath(_ start: Int) -> Bool {
    run.isWord(start, "up") && run.isWord(start + 1, "to")
      && run.value(run.isWord(start - 1, "back") ? start - 2 : start - 1, in: Self.movements) != nil
  }

  /// "a joke about 5 men": what it tells of.
  private func isTopic(_ start: Int) -> Bool {
    run.isWord(start, "about") && run.value(start - 1, in: Self.tales) != nil
  }

  private static let tales = ItemLexicon.table(
    "comment comments remark remarks story stories joke jokes question questions book books"
  )

  /// "$3m over 5 years", "over a five-year period": how long it takes, and not that it takes longer.
  private func isDuring(_ start: Int, _ reading: Reading) -> Bool {
    guard run.isWord(start, "over"), numberEnd < reading.end else { return false }
    let unit = run.isJoiningHyphen(numberEnd) ? numberEnd + 1 : numberEnd
    guard run.lexicon.units.match(run, at: unit)?.0.kind == .duration else { return false }
    if run.isJoiningHyphen(numberEnd) {
      return run.isWord(start + 1, "a") || run.isWord(start + 1, "an")
    }
    return isAmountEnd(start - 1)
  }

  /// Whether atom `i` ends an amount: "3 million", "5%", "40 dollars".
  private func isAmountEnd(_ i: Int) -> Bool {
    run.isNumber(i) || run.isSign(i, "%") || run.value(i, in: NumberWords.table) != nil
      || run.isWord(i, "percent") || run.isWord(i, "cent") && run.isWord(i - 1, "per")
      || run.isWord(i) && run.lexicon.currencies.match(run, at: i)?.end == i + 1
  }

  private static let movements = ItemLexicon.table(
    """
    edged edges edging inched inching inch inches crept creeps ticked ticks went gone goes going came climbed moved moves
    pushed pushes bumped drove driven brought brings jumped shot rose risen crawled nudged
    """
  )

  /// The end of the words before atom `i`, without the sign of "sub-300" or of an abbreviation.
  private func beforeSign(_ i: Int) -> Int {
    if run.isJoiningHyphen(i - 1) { return i - 1 }
    let isAbbreviation = run.isSign(i - 1, ".") && run.isJoined(i - 2)
    guard isAbbreviation, run.value(i - 2, in: Self.abbreviations) != nil else {
      // "at the very least, 300".
      return run.isSign(i - 1, ",") && run.isWord(i - 2, "least") ? i - 1 : i
    }
    return i - 1
  }

  private static let abbreviations = WordTable<Bool>(["approx", "ca", "est"], value: true)

  private func take(
    _ bound: QuantityMention.Bound,
    _ span: Span,
    _ start: Int,
    _ reading: inout Reading
  ) {
    guard reading.cue == nil else { return }
    let negation = negation(before: start)
    reading.bound = negation == nil ? bound : bound.negated
    reading.start = negation ?? start
    reading.cue = negation.map { run.span($0, $0 + 1).union(span) } ?? span
  }

  /// "must not exceed 30", "did not rise above 30", "is never much less than 30".
  private func negation(before start: Int) -> Int? {
    var i = start - 1
    for _ in 0..<3 {
      if isNegation(i) { return i }
      guard run.value(i, in: Self.betweenNegation) != nil else { return nil }
      i -= 1
    }
    return nil
  }

  private func isNegation(_ i: Int) -> Bool {
    if run.value(i, in: Self.negations) != nil { return true }
    guard run.isWord(i), run.atoms[i].span.count > 3 else { return false }
    let end = run.atoms[i].span.end
    // "doesn't", "can’t".
    return run.text.bytes[end - 1].asciiLowercased == 0x74
      && (run.text.bytes[end - 2] == 0x27 || run.text.bytes[end - 2] == 0x99)
  }

  private static let negations = WordTable<Bool>(["not", "never", "cannot", "nor"], value: true)

  private static let betweenNegation = ItemLexicon.table(
    """
    be been have has ever much far rise fall go get drop climb grow go run cost last pay take
    contain allow weigh reach fell rose went dropped climbed grew cost paid took to usually normally generally
    """
  )

  /// "15-plus years", "50+ miles", "10 or so years": the sign stands before the unit.
  private func readPlus(_ reading: inout Reading) {
    let at = run.isJoiningHyphen(numberEnd) ? numberEnd + 1 : numberEnd
    guard at < reading.end, let (bound, end) = BoundLexicon.after.match(run, at: at),
      end <= reading.end
    else { return }
    reading.bound = bound
    reading.cue = run.span(at, end)
  }

  private func readAfter(_ reading: inout Reading) {
    let start = run.isJoiningHyphen(reading.end) ? reading.end + 1 : reading.end
    // "10 odd", "40-plus", "30+".
    guard let (bound, end) = BoundLexicon.after.match(run, at: start),
      !isForNext(start, end)
    else { return readLate(at: reading.end, &reading) }
    if run.isSign(start, "+"), !run.isJoined(start - 1) { return }
    if start == reading.end, run.isWord(start, "plus") || run.isWord(start, "odd"),
      !run.isWord(end)
    {
      return
    }
    reading.bound = bound
    reading.cue = run.span(start, end)
    reading.end = end
  }

  /// "30 people or more", "$40, give or take": behind what is counted and a comma.
  func readLate(at i: Int, _ reading: inout Reading) {
    let start = run.isSign(i, ",") ? i + 1 : i
    guard reading.cue == nil, let (bound, end) = BoundLexicon.late.match(run, at: start),
      !isForNext(start, end)
    else { return }
    reading.bound = bound
    reading.cue = run.span(start, end)
    reading.end = max(reading.end, end)
  }

  /// "30 men, at least 10 of them": the bound belongs to the number behind it.
  private func isForNext(_ start: Int, _ end: Int) -> Bool {
    // "7 percent, or less than a third".
    if run.isWord(end, "than") { return true }
    guard
      run.isWord(start, "at") || run.isWord(start, "more")
        || start > 0 && run.isSign(start - 1, ",")
    else { return false }
    return run.isNumber(end) || run.value(end, in: NumberWords.table) != nil
      || run.kind(end) == .sign && CurrencyReader(run: run).prefix(at: end) != nil
  }
}

extension QuantityMention.Bound {
  /// What "not" makes of it: not over 5 is at most 5.
  fileprivate var negated: QuantityMention.Bound {
    switch self {
    case .greater: .lessOrEqual
    case .less: .greaterOrEqual
    case .greaterOrEqual: .less
    case .lessOrEqual: .greater
    default: self
    }
  }
}
