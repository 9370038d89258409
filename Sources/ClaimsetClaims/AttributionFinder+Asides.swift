import ClaimsetCore

// Sources that signs set off from what they say, whatever the tree makes of them.

extension AttributionFinder {
  /// "…,” the minister said in May.": what stands before a source and its verb, whatever the tree
  /// makes of it, when nothing that is said follows.
  func beside(
    _ verb: Int,
    _ clause: Clause,
    _ stance: ReportingLexicon.Stance
  ) -> Found? {
    beside(verb, cue: cue(clause, verb), reporting: clause.head, stance)
  }

  /// "“…,” said Otto Brandt, a mason" where the tree has no subject for the verb: the quotation mark
  /// before the aside shows what it is.
  func besideQuotation(_ verb: Int, apartFrom found: [Found]) -> Found? {
    guard tree.tag(verb) == .verb, !found.contains(where: { $0.cue.contains(verb) }),
      let start = aside(verb)?.start, tree.isQuote(start - 1)
    else { return nil }
    let stance = tree.lemma(verb, in: ReportingLexicon.verbs) ?? .says
    return beside(verb, cue: verb..<verb + 1, reporting: verb, stance)
  }

  private func beside(
    _ verb: Int,
    cue: Range<Int>,
    reporting: Int,
    _ stance: ReportingLexicon.Stance
  ) -> Found? {
    // "he said, pointing at the gate": what is done besides says nothing.
    guard tree.value(verb, in: ReportingLexicon.closers) != nil || isVoiced(verb),
      tree.pennTag(verb) != .vbg
    else { return nil }
    guard let (source, start, end) = aside(verb) else { return nil }
    let before = tree.trimmed(tree.range.lowerBound..<start)
    guard before.count > 1, before.contains(where: { [.verb, .auxiliary].contains(tree.tag($0)) })
    else { return nil }
    var content = [quoted(before)]
    let after = tree.trimmed(end..<max(end, tree.range.upperBound))
    // "“…,” he said, pointing at the gate": behind a quotation only another one is said.
    let goesOn = !tree.isQuote(start - 1) || tree.opensQuote(after.lowerBound - 1)
    if !after.isEmpty, goesOn { content.append(quoted(after)) }
    return made(
      .aside,
      verb,
      source: source,
      cue: cue,
      goingOn(content),
      reporting: reporting,
      stance: stance
    )
  }

  /// The source beside a verb of saying that a comma or a quotation mark sets off from what is said:
  /// its tokens, and where the aside starts and ends.
  private func aside(_ verb: Int) -> (source: Range<Int>, start: Int, end: Int)? {
    if let inverted = inverted(verb) { return inverted }
    if let behind = behindQuotation(verb) { return behind }
    var start = verb
    if let own = tree.child(verb, [.subject]), own < verb,
      tree.trimmed(tree.subtree(own).lowerBound..<verb).upperBound >= verb - 3
    {
      start = tree.subtree(own).lowerBound
    }
    while start > tree.range.lowerBound, !isBoundary(start - 1), verb - start < 40 { start -= 1 }
    guard start > tree.range.lowerBound, isBoundary(start - 1) else { return nil }
    let end = endOfAside(verb)
    let isLast = tree.trimmed(end..<tree.range.upperBound).isEmpty
    guard
      isLast || tree.opensQuote(end) || tree.opensQuote(end + 1)
        || isComma(start - 1) && isComma(end)
    else { return nil }
    // With another clause within it is no mere aside.
    let isPlain = !(verb + 1..<max(verb + 1, end)).contains { tree.tag($0) == .verb }
    let first = tree.tag(start) == .coordinator ? start + 1 : start
    guard isPlain, first < verb, let source = nominal(first..<verb) else { return nil }
    return (source, start, end)
  }

  /// "“…,” Otto Brandt, a mason, told the crowd, and left": with a quotation closed right before it, what
  /// stands there up to the verb is the source, whatever follows.
  private func behindQuotation(_ verb: Int) -> (source: Range<Int>, start: Int, end: Int)? {
    let near = max(tree.range.lowerBound, verb - 40)..<verb
    guard let close = near.last(where: tree.isQuote), tree.closesQuote(close), close + 1 < verb,
      !(close + 1..<verb).contains(where: isFiniteVerb), let source = nominal(close + 1..<verb)
    else { return nil }
    return (source, close + 1, endOfAside(verb))
  }

  /// Whether token `i` is a verb of its own, and not one that only tells who is meant.
  private func isFiniteVerb(_ i: Int) -> Bool {
    [.vbd, .vbz, .vbp, .md].contains(tree.pennTag(i)) && tree.relation(i) != .relativeClause
      && !(tree.head(i).map { tree.relation($0) == .relativeClause } ?? false)
  }

  /// Whether a quotation closes right before the source of a verb of saying: "“…” she yells".
  private func isVoiced(_ verb: Int) -> Bool {
    tree.lemma(verb, in: ReportingLexicon.verbs) != nil && behindQuotation(verb) != nil
  }

  private func endOfAside(_ verb: Int) -> Int {
    var end = verb + 1
    while end < tree.range.upperBound, !isBoundary(end), end - verb < 24 { end += 1 }
    return end
  }

  /// A source behind its verb, at the end: "said Otto Brandt, a mason from the town".
  private func inverted(_ verb: Int) -> (source: Range<Int>, start: Int, end: Int)? {
    guard isBoundary(verb - 1), verb + 1 < tree.range.upperBound,
      tree.child(verb, [.subject]).map({ $0 > verb }) ?? true
    else { return nil }
    var end = verb + 1
    // What is told of the source itself belongs to it: "who runs the mill".
    var tells = false
    while end < tree.range.upperBound, !tree.isQuote(end), end - verb < 60,
      tells || !tree.isOne(end, of: ["in", "on", "at", "during"]) || isWithinName(end, verb)
    {
      tells = tells || tree.isOne(end, of: ["who", "whose", "which"])
      end += 1
    }
    guard let source = nominal(verb + 1..<end),
      tells
        || !source.contains(where: {
          tree.tag($0) == .verb && tree.relation($0) != .adjectivalClause
        })
    else { return nil }
    var close = end
    while close < tree.range.upperBound, !tree.isQuote(close) { close += 1 }
    return (source, verb, close)
  }

  /// Whether a preposition belongs to what the source is: "a professor at the college".
  private func isWithinName(_ i: Int, _ verb: Int) -> Bool {
    guard tree.tag(i) == .adposition, let noun = tree.head(i), let head = tree.head(noun) else {
      return false
    }
    return head > verb && tree.relation(noun) == .nominalModifier
  }

  private func isComma(_ i: Int) -> Bool { tree.isOne(i, of: [","]) }

  /// `part` when it opens with a nominal: the noun phrase there.
  private func nominal(_ part: Range<Int>) -> Range<Int>? {
    var end = part.upperBound
    while end > part.lowerBound, [.adverb, .auxiliary].contains(tree.tag(end - 1)) { end -= 1 }
    let found = tree.trimmed(part.lowerBound..<end)
    guard let first = found.first,
      [.noun, .properNoun, .pronoun, .determiner, .adjective, .numeral].contains(tree.tag(first)),
      !tree.isOne(first, of: ["that", "which", "who", "it", "what", "this"])
    else { return nil }
    return found
  }

  private func isBoundary(_ i: Int) -> Bool {
    tree.isOne(i, of: [",", "--", "—", "–"]) || tree.isQuote(i)
  }
}
