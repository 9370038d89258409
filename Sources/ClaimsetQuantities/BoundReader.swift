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

  /// Reads outwards from the amount at atoms `start..<end`.
  ///
  /// - Parameter numberEnd: The atom after the number, where its unit starts.
  func read(around start: Int, _ end: Int, numberEnd: Int) -> Reading {
    var reading = Reading(start: start, end: end)
    readBefore(&reading)
    if reading.cue == nil { readPlus(numberEnd, &reading) }
    if reading.cue == nil { readAfter(&reading) }
    return reading
  }

  private func readBefore(_ reading: inout Reading) {
    var at = reading.start
    // "only about 5", "at least another 20": a few phrases may stand in a row.
    for _ in 0..<4 {
      let end = run.isJoiningHyphen(at - 1) ? at - 1 : at
      guard let (role, start) = BoundLexicon.before.match(run, endingBefore: end),
        end == at || role == .bound(.less)
      else { return }
      let span = run.span(start, end)
      switch role {
      case .bound(let bound): take(bound, span, start, &reading)
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

  private func take(
    _ bound: QuantityMention.Bound,
    _ span: Span,
    _ start: Int,
    _ reading: inout Reading
  ) {
    guard reading.cue == nil else { return }
    reading.bound = bound
    reading.cue = span
    reading.start = start
  }

  /// "15-plus years", "50+ miles": the sign stands before the unit.
  private func readPlus(_ numberEnd: Int, _ reading: inout Reading) {
    let at = run.isJoiningHyphen(numberEnd) ? numberEnd + 1 : numberEnd
    guard at < reading.end, run.isWord(at, "plus") || run.isSign(at, "+") else { return }
    reading.bound = .greaterOrEqual
    reading.cue = run.span(at, at + 1)
  }

  private func readAfter(_ reading: inout Reading) {
    let start = run.isJoiningHyphen(reading.end) ? reading.end + 1 : reading.end
    // "10 odd", "40-plus", "30+"; a comma may part "at least" from its number.
    guard let (bound, end) = BoundLexicon.after.match(run, at: start) else { return }
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
}
