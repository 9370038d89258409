import ClaimsetCore

/// Tells what is always so from what was or will be once: "the harbour freezes from December to
/// March" names no winter.
struct HabitReader {
  let view: SentenceView
  let syntax: SyntaxLayer

  /// Whether the clause around `tokens` tells of what recurs: its verb stands in the plain present
  /// and is no verb of a single event, and a stretch or a word of habit stands with it.
  func tellsHabit(_ tokens: Range<Int>) -> Bool {
    if hasCue(tokens) { return isInPresent(tokens, ofAnyVerb: true) }
    return isOfStretch(tokens) && isInPresent(tokens, ofAnyVerb: false)
  }

  private func isInPresent(_ tokens: Range<Int>, ofAnyVerb: Bool) -> Bool {
    guard
      var at = tokens.last(where: { i in syntax.head(of: i).map { !tokens.contains($0) } ?? true })
    else { return false }
    for _ in 0..<Self.reach {
      if isVerb(at) {
        return isPlainPresent(at) && (ofAnyVerb || !isSingle(at))
      }
      guard let head = syntax.head(of: at) else { return isPlainCopula(at) }
      at = head
    }
    return false
  }

  /// How many words up the tree the verb may stand.
  private static let reach = 4

  private func isVerb(_ i: Int) -> Bool {
    switch syntax.pennTags[i] {
    case .vb, .vbd, .vbg, .vbn, .vbp, .vbz: true
    default: false
    }
  }

  private func isPlainPresent(_ i: Int) -> Bool {
    [.vbz, .vbp].contains(syntax.pennTags[i]) && !hasHelper(i)
  }

  private func isSingle(_ i: Int) -> Bool {
    [TimeLexicon.singleVerbs, TimeLexicon.scheduledVerbs].contains { view.value(i, in: $0) != nil }
  }

  /// "the rains are from May to July".
  private func isPlainCopula(_ i: Int) -> Bool {
    nearby(i).contains { helper in
      syntax.heads[helper] == Int32(i) && syntax.relations[helper] == .copula
        && [.vbz, .vbp].contains(syntax.pennTags[helper])
    }
  }

  private func hasHelper(_ i: Int) -> Bool {
    nearby(i).contains { helper in
      syntax.heads[helper] == Int32(i)
        && [.auxiliary, .passiveAuxiliary].contains(syntax.relations[helper])
    }
  }

  private func nearby(_ i: Int) -> Range<Int> { max(view.range.lowerBound, i - 8)..<i }

  /// "from December to March", "between nine and five".
  private func isOfStretch(_ tokens: Range<Int>) -> Bool {
    let before = tokens.lowerBound - 1
    if view.isOne(before, of: ["from", "between"]) {
      return view.isOne(tokens.upperBound, of: Self.joiners) && isTime(tokens.upperBound + 1)
    }
    return view.isOne(before, of: Self.joiners) && isTime(before - 1)
  }

  private static let joiners: [StaticString] = ["to", "until", "till", "through", "and"]

  /// Whether token `i` can be an end of such a stretch.
  private func isTime(_ i: Int) -> Bool {
    switch view.word(i) {
    case .month?, .season?, .namedTime?: true
    default: view.numberWord(i) != nil
    }
  }

  private func hasCue(_ tokens: Range<Int>) -> Bool {
    let window =
      max(
        view.range.lowerBound,
        tokens.lowerBound - Self.sight
      )..<min(view.range.upperBound, tokens.upperBound + Self.sight)
    return window.contains { view.value($0, in: TimeLexicon.habitCues) != nil }
  }

  /// How many tokens away a word of habit may stand.
  private static let sight = 12
}
