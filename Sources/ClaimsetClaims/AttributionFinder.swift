import ClaimsetCore

/// Finds who says what in a sentence: source, cue and content.
struct AttributionFinder {
  /// An attribution with the clauses it covers.
  struct Found {
    /// The attribution.
    let attribution: Attribution
    /// The tokens of what is held.
    let content: [Range<Int>]
    /// The clause that attributes, which is no claim about the world; nil for "according to".
    let reporting: Int?
    /// How the source stands to the content.
    let stance: ReportingLexicon.Stance
    /// Whether the cue is a word of rumour.
    let isRumour: Bool
    /// Whether a clause stands in what is held, so that there is more to claim than the saying.
    var holdsClause = true
  }

  let view: ClauseView
  let clauses: [Clause]
  /// The index of the sentence's segment.
  let segment: Int

  /// The attributions of the sentence, in text order of their cues.
  func find() -> [Found] {
    var found = openings()
    for index in clauses.indices {
      guard var item = spoken(index) ?? noun(index) else { continue }
      item.holdsClause = clauses.indices.contains { other in
        other != item.reporting && item.content.contains { $0.contains(clauses[other].head) }
      }
      found.append(item)
    }
    return found
  }

  /// "According to the ministry, X", "X, according to the ministry".
  private func openings() -> [Found] {
    var found: [Found] = []
    var i = view.range.lowerBound
    while i < view.range.upperBound {
      guard let match = view.phrase(at: i, in: ReportingLexicon.openings) else {
        i += 1
        continue
      }
      let last = endOfSource(from: match.end)
      guard last > match.end else { return found }
      var content: [Range<Int>] = []
      if trimmedEnd(i) > view.range.lowerBound {
        content.append(view.range.lowerBound..<trimmedEnd(i))
      }
      let after = skipSigns(last)
      if after < trimmedEnd(view.range.upperBound) {
        content.append(after..<trimmedEnd(view.range.upperBound))
      }
      found.append(
        made(
          source: match.end..<last,
          cue: i..<match.end,
          content: content,
          reporting: nil,
          stance: .says
        )
      )
      i = last
    }
    return found
  }

  private func endOfSource(from start: Int) -> Int {
    var i = start
    while i < view.range.upperBound, ![.comma, .breaker, .quote, .relative].contains(view.kind(i)),
      !(view.kind(i) == .other && view.tokens.kinds[i] == .punctuation && !isHyphen(i))
    {
      i += 1
    }
    return i
  }

  /// "X said that …", "…, X said", "“…,” said X".
  private func spoken(_ index: Int) -> Found? {
    let clause = clauses[index]
    let head = speaking(clause)
    guard let stance = view.value(head, in: ReportingLexicon.verbs), !clause.isPassive else {
      return nil
    }
    var content: [Range<Int>] = []
    let children = clauses.indices.filter {
      $0 > index && clauses[$0].parent == index && clauses[$0].kind == .content
    }
    var source = clause.subject
    if let child = children.first {
      content.append(clauses[child].tokens.lowerBound..<endOfContent(of: child, from: clause))
    } else if let quote = quoted(outside: clause) {
      content = quote
    } else if index > 0, isAtEnd(clause) {
      content = [view.range.lowerBound..<trimmedEnd(clause.tokens.lowerBound)]
    } else if index + 1 < clauses.count, let object = spokenObject(clause) {
      content = [object]
    } else if let object = spokenObject(clause), stance == .denies {
      content = [object]
    }
    // "said X": the source stands behind the verb.
    if source == nil || source.map({ content.first?.contains($0.lowerBound) ?? false }) == true {
      let behind =
        clause.complement
        .lowerBound..<min(
          clause.complement.upperBound,
          endOfSource(from: clause.complement.lowerBound)
        )
      if !behind.isEmpty,
        view.kind(behind.lowerBound) == .nominal || view.kind(behind.lowerBound) == .determiner
      {
        source = behind
      }
    }
    guard let source, !content.isEmpty, content.allSatisfy({ !$0.isEmpty }) else { return nil }
    return made(
      source: source,
      cue: head..<head + 1,
      content: content,
      reporting: index,
      stance: stance
    )
  }

  /// The verb that says: the head, or the infinitive it leads to: "continues to deny".
  private func speaking(_ clause: Clause) -> Int {
    let next = clause.verbs.upperBound
    let leads =
      view.kind(next) == .infinitive && next + 1 < clause.complement.upperBound
      && view.value(clause.head, in: ReportingLexicon.catenatives) != nil
    return leads ? next + 1 : clause.head
  }

  private func spokenObject(_ clause: Clause) -> Range<Int>? {
    let start = max(clause.complement.lowerBound, speaking(clause) + 1)
    return start < clause.complement.upperBound ? start..<clause.complement.upperBound : nil
  }

  /// Where the content that opens with clause `child` ends: at ", although", ", but", and where the
  /// main clause comes after "While it is said that …,".
  private func endOfContent(of child: Int, from reporting: Clause?) -> Int {
    let end = trimmedEnd(view.range.upperBound)
    for later in clauses[(child + 1)...] {
      let start = later.tokens.lowerBound
      let turns =
        view.isOne(start - 1, of: ["although", "though", "while", "whereas", "but"])
        && view.kind(start - 2) == .comma
      let isMain =
        reporting?.kind == .subordinate && [.main, .coordinate].contains(later.kind)
        && view.kind(start - 1) == .comma
      if turns || isMain { return max(clauses[child].verbs.upperBound, trimmedEnd(start - 1)) }
    }
    return end
  }

  /// Whether the clause closes its sentence and says no more, as in "…, the ministry said".
  private func isAtEnd(_ clause: Clause) -> Bool {
    clause.tokens.upperBound >= trimmedEnd(view.range.upperBound) && clause.complement.count <= 3
      && clause.tokens.lowerBound > view.range.lowerBound
      && [.comma, .quote].contains(view.kind(clause.tokens.lowerBound - 1))
  }

  /// The quoted parts of the sentence that lie outside `clause`.
  private func quoted(outside clause: Clause) -> [Range<Int>]? {
    let marks = view.range.filter { view.kind($0) == .quote && !isApostrophe($0) }
    guard marks.count >= 1 else { return nil }
    var parts: [Range<Int>] = []
    var i = 0
    while i < marks.count {
      let end = i + 1 < marks.count ? marks[i + 1] : view.range.upperBound
      let part = marks[i]..<min(end + 1, view.range.upperBound)
      if part.count > 2, !part.contains(clause.head) { parts.append(part) }
      i += 2
    }
    return parts.isEmpty ? nil : parts
  }

  private func isApostrophe(_ i: Int) -> Bool {
    view.text.bytes[view.tokens.spans[i].start] == UInt8(ascii: "'")
      && view.tokens.spans[i].count == 1
  }

  /// "there were reports that X", "speculation that X": the source is unnamed.
  private func noun(_ index: Int) -> Found? {
    let clause = clauses[index]
    guard clause.kind == .content, clause.tokens.lowerBound - 2 >= view.range.lowerBound else {
      return nil
    }
    let at = clause.tokens.lowerBound - 2
    guard view.value(at, in: ReportingLexicon.nouns) != nil else { return nil }
    let isRumour = view.value(at, in: ReportingLexicon.rumours) != nil
    let parent = clause.parent.map { clauses[$0] }
    let content = clause.tokens.lowerBound..<endOfContent(of: index, from: parent)
    // "The envoy expressed grave concern that": the holder is who expresses it.
    if let parent, let holder = parent.subject,
      view.value(parent.head, in: ReportingLexicon.carriers) != nil,
      parent.head < at, at - parent.head <= 4
    {
      return made(
        source: holder,
        cue: parent.head..<at + 1,
        content: [content],
        reporting: clause.parent,
        stance: .says
      )
    }
    return made(
      source: at..<at + 1,
      cue: at..<at + 1,
      content: [content],
      reporting: clause.parent,
      stance: .says,
      isRumour: isRumour,
      kind: .unnamed
    )
  }

  private func made(
    source: Range<Int>,
    cue: Range<Int>,
    content: [Range<Int>],
    reporting: Int?,
    stance: ReportingLexicon.Stance,
    isRumour: Bool = false,
    kind: Attribution.Kind? = nil
  ) -> Found {
    let isNamed =
      source.contains {
        view.isCapitalized($0) && view.kind($0) == .nominal && $0 != view.range.lowerBound
      }
      || source.count > 1 && view.isCapitalized(source.lowerBound)
        && view.kind(source.lowerBound) == .nominal
    let attribution = Attribution(
      segment: segment,
      kind: kind ?? (isNamed ? .named : .described),
      source: [view.span(source)],
      cue: [view.span(cue)],
      content: content.map { view.span($0) }
    )
    return Found(
      attribution: attribution,
      content: content,
      reporting: reporting,
      stance: stance,
      isRumour: isRumour
    )
  }

  /// Steps back over the signs before token `end`.
  private func trimmedEnd(_ end: Int) -> Int {
    var at = end
    while at > view.range.lowerBound, view.tokens.kinds[at - 1] == .punctuation,
      view.kind(at - 1) != .quote
    {
      at -= 1
    }
    return at
  }

  private func skipSigns(_ start: Int) -> Int {
    var at = start
    while at < view.range.upperBound, [.comma, .other].contains(view.kind(at)) { at += 1 }
    return at
  }

  private func isHyphen(_ i: Int) -> Bool {
    view.text.bytes[view.tokens.spans[i].start] == UInt8(ascii: "-")
  }
}
