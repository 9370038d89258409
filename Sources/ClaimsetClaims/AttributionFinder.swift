import ClaimsetCore

/// Finds who says what in a sentence: source, cue and content.
struct AttributionFinder {
  /// An attribution with the clauses it covers.
  struct Found {
    /// The attribution.
    let attribution: Attribution
    /// The tokens of what is held.
    let content: [Range<Int>]
    /// The head of the clause that attributes, which is no claim about the world; nil for
    /// "according to".
    let reporting: Int?
    /// How the source stands to the content.
    let stance: ReportingLexicon.Stance
    /// Whether the cue is a word of rumour.
    let isRumour: Bool
    /// Whether a clause stands in what is held, so that there is more to claim than the saying.
    var holdsClause = true
  }

  let tree: SentenceTree
  let clauses: [Clause]
  /// The index of the sentence's segment.
  let segment: Int

  /// The attributions of the sentence, in text order of their cues.
  func find() -> [Found] {
    var found = tree.range.compactMap(opening)
    for clause in clauses where clause.kind != .apposition {
      guard let item = spoken(clause) else { continue }
      found.append(item)
    }
    found += tree.range.compactMap(noun)
    found.sort { $0.attribution.cue[0].start < $1.attribution.cue[0].start }
    for i in found.indices {
      found[i].holdsClause = clauses.contains { clause in
        clause.head != found[i].reporting && found[i].content.contains { $0.contains(clause.head) }
      }
    }
    return found
  }

  /// "According to the ministry, X", "X, according to the ministry".
  private func opening(_ i: Int) -> Found? {
    guard let match = tree.phrase(at: i, in: ReportingLexicon.openings),
      let noun = sourceHead(after: match.end, opening: i)
    else { return nil }
    let source = tree.trimmed(match.end..<max(match.end, tree.subtree(noun).upperBound))
    guard !source.isEmpty else { return nil }
    var top = tree.head(noun) ?? noun
    // The whole assertion is held, not the phrase the source hangs on.
    while let up = tree.head(top), !clauses.contains(where: { $0.head == top }) { top = up }
    let content = parts(of: tree.subtree(top), without: i..<source.upperBound)
    guard !content.isEmpty else { return nil }
    return made(source: [source], cue: i..<match.end, content, reporting: nil, stance: .says)
  }

  /// The noun that names the source behind "according to".
  private func sourceHead(after start: Int, opening: Int) -> Int? {
    guard tree.range.contains(start) else { return nil }
    if let head = tree.head(opening), head >= start { return head }
    // Up from the first word, as long as what it hangs on stands behind the opening too.
    var at = start
    while let up = tree.head(at), up >= start, tree.subtree(up).lowerBound >= opening { at = up }
    return at
  }

  /// "X said that …", "…, X said", "“…,” said X".
  private func spoken(_ clause: Clause) -> Found? {
    let verb = clause.verbs.last { tree.tag($0) == .verb } ?? clause.head
    guard tree.tag(verb) == .verb, !clause.isPassive, let subject = clause.subject else {
      return nil
    }
    let plain = tree.lemma(verb, in: ReportingLexicon.verbs)
    let attitude = tree.lemma(verb, in: ReportingLexicon.attitudes)
    guard let stance = plain ?? attitude else { return nil }
    var content = plain == nil ? [] : clausalContent(verb, clause)
    if content.isEmpty, attitude != nil || clause.verbs.count > 1 {
      content = self.content(ofAttitude: verb, clause)
    }
    guard !content.isEmpty else { return nil }
    return made(
      source: [source(clause, subject)],
      cue: cue(clause, verb),
      content.map(quoted),
      reporting: clause.head,
      stance: stance
    )
  }

  /// The clause that is said, or the rest of the sentence where the saying stands beside it.
  private func clausalContent(_ verb: Int, _ clause: Clause) -> [Range<Int>] {
    if let child = tree.child(verb, [.clausalComplement]) {
      let part = tree.trimmed(tree.subtree(child))
      guard !part.isEmpty else { return [] }
      return [part] + continued(after: clause, part)
    }
    if [.parataxis, .adverbialClause].contains(tree.relation(verb)), verb == clause.head,
      let host = tree.head(verb), isAside(verb)
    {
      return parts(of: tree.subtree(host), without: tree.subtree(verb))
    }
    if let said = tree.child(verb, [.parataxis, .object]) {
      let part = tree.trimmed(tree.subtree(said))
      if tree.isQuote(part.lowerBound - 1) || tree.relation(said) == .parataxis, !part.isEmpty {
        return [part]
      }
    }
    return []
  }

  /// Whether a clause beside another one only says who says it: "…, he said, …".
  private func isAside(_ verb: Int) -> Bool {
    let part = tree.subtree(verb)
    return part.count <= 12 || tree.isQuote(part.lowerBound - 1)
  }

  /// The second half of a quotation that its source splits.
  private func continued(after clause: Clause, _ first: Range<Int>) -> [Range<Int>] {
    let end = max(clause.verbs.last ?? 0, (clause.subject?.upperBound ?? 1) - 1) + 1
    guard first.upperBound <= clause.head, end < tree.range.upperBound else { return [] }
    guard let open = (end..<tree.range.upperBound).first(where: tree.isQuote),
      open - end <= 12, open + 1 < tree.range.upperBound
    else { return [] }
    let part = tree.trimmed(open + 1..<tree.range.upperBound)
    return part.isEmpty ? [] : [part]
  }

  private func content(ofAttitude verb: Int, _ clause: Clause) -> [Range<Int>] {
    // "promised to leave": what it leads to.
    if verb != clause.head, tree.lemma(clause.head, in: ReportingLexicon.attitudes) != nil {
      return []
    }
    for child in tree.children(verb) where child > verb {
      guard [.object, .openComplement, .clausalComplement].contains(tree.relation(child)) else {
        continue
      }
      let part = tree.trimmed(tree.subtree(child))
      return part.isEmpty ? [] : [part]
    }
    return []
  }

  /// The source's words; a relative pronoun stands for itself.
  private func source(_ clause: Clause, _ subject: Range<Int>) -> Range<Int> {
    guard let own = tree.child(clause.head, ClauseFinder.subjects) else { return subject }
    let part = tree.trimmed(tree.subtree(own))
    return part.isEmpty ? subject : part
  }

  /// The verb with its auxiliaries and the adverbs between and before.
  private func cue(_ clause: Clause, _ verb: Int) -> Range<Int> {
    var start = verb
    while start > tree.range.lowerBound {
      let before = start - 1
      let isPart =
        clause.verbs.contains(before) || clause.denials.contains(before)
        || tree.relation(before) == .adverbialModifier && tree.head(before) == verb
      guard isPart, !(clause.subject?.contains(before) ?? false) else { break }
      start = before
    }
    let end = tree.child(verb, [.verbParticle]) == verb + 1 ? verb + 2 : verb + 1
    return start..<end
  }

  /// "there were reports that X", "speculation that X": the source is unnamed.
  private func noun(_ i: Int) -> Found? {
    guard [.noun, .properNoun].contains(tree.tag(i)),
      tree.value(i, in: ReportingLexicon.nouns) != nil,
      let child = tree.child(i, [.adjectivalClause, .clausalComplement]), child > i,
      let marker = tree.child(child, [.marker]), tree.isWord(marker, "that")
    else { return nil }
    let content = [tree.trimmed(tree.subtree(child))].filter { !$0.isEmpty }
    guard !content.isEmpty else { return nil }
    let isRumour = tree.value(i, in: ReportingLexicon.rumours) != nil
    // "The envoy expressed grave concern that": the holder is who expresses it.
    if let verb = tree.head(i), tree.lemma(verb, in: ReportingLexicon.carriers) != nil,
      let clause = clauses.first(where: { $0.head == verb }), let holder = clause.subject, verb < i
    {
      return made(
        source: [source(clause, holder)],
        cue: verb..<i + 1,
        content,
        reporting: verb,
        stance: .says
      )
    }
    if let holder = tree.child(i, [.possessor]) {
      let part = tree.subtree(holder)
      let end =
        tree.isOne(part.upperBound - 1, of: ["'s", "’s", "'", "’"])
        ? part.upperBound - 1 : part.upperBound
      let source = tree.trimmed(part.lowerBound..<max(part.lowerBound, end))
      if !source.isEmpty {
        return made(source: [source], cue: i..<i + 1, content, reporting: nil, stance: .says)
      }
    }
    return made(
      source: [i..<i + 1],
      cue: i..<i + 1,
      content,
      reporting: clauses.contains { $0.head == tree.head(i) } ? tree.head(i) : nil,
      stance: .says,
      isRumour: isRumour,
      kind: .unnamed
    )
  }

  private func made(
    source: [Range<Int>],
    cue: Range<Int>,
    _ content: [Range<Int>],
    reporting: Int?,
    stance: ReportingLexicon.Stance,
    isRumour: Bool = false,
    kind: Attribution.Kind? = nil
  ) -> Found {
    let isNamed = source.contains { $0.contains { tree.tag($0) == .properNoun } }
    let attribution = Attribution(
      segment: segment,
      kind: kind ?? (isNamed ? .named : .described),
      source: source.map(tree.span),
      cue: [tree.span(cue)],
      content: content.map(tree.span)
    )
    return Found(
      attribution: attribution,
      content: content,
      reporting: reporting,
      stance: stance,
      isRumour: isRumour
    )
  }

  /// What is left of `whole` before and after `hole`, each with its quotation marks.
  private func parts(of whole: Range<Int>, without hole: Range<Int>) -> [Range<Int>] {
    let before = whole.lowerBound..<max(whole.lowerBound, min(whole.upperBound, hole.lowerBound))
    let after = min(whole.upperBound, max(whole.lowerBound, hole.upperBound))..<whole.upperBound
    return [before, after].map(tree.trimmed).filter { !$0.isEmpty }.map(quoted)
  }

  /// `part` with the quotation marks around it, and the sign within the closing one.
  private func quoted(_ part: Range<Int>) -> Range<Int> {
    var (start, end) = (part.lowerBound, part.upperBound)
    if tree.isQuote(start - 1) { start -= 1 }
    if tree.isQuote(end) {
      end += 1
    } else if tree.isSign(end), tree.isQuote(end + 1) {
      end += 2
    }
    return start..<end
  }
}
