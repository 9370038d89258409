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
    /// How it was found.
    let construction: Construction
    /// The verb or noun that attributes, or the first word of "according to".
    let head: Int
    /// The tokens of the source and of the cue.
    let source: Range<Int>
    let cue: Range<Int>
    /// Whether a clause stands in what is held, so that there is more to claim than the saying.
    var holdsClause = true

    /// How many tokens are held.
    var width: Int { content.reduce(0) { $0 + $1.count } }
  }

  /// The ways in which attributions are made.
  enum Construction: String {
    /// "According to the ministry, …"
    case opening
    /// "She called for a vote."
    case bound
    /// "…, the mayor said, …", set off by signs.
    case aside
    /// "She said that …", where the tree has a clause.
    case clause
    /// "She said …", where the tree has none.
    case following
    /// "She opposed the plan", "he wants to leave".
    case object
    /// "Reports that …"
    case noun
    /// "NAIR: Welcome."
    case turn
  }

  let tree: SentenceTree
  let clauses: [Clause]
  /// The index of the sentence's segment.
  let segment: Int

  /// The attributions of the sentence, in text order of their cues.
  func find() -> [Found] {
    let judge = AttributionJudge(tree: tree)
    return candidates().filter { judge.isAttribution($0) }
  }

  /// Whatever has the form of an attribution, in text order of the cues.
  func candidates() -> [Found] {
    var found = tree.range.compactMap(opening)
    for clause in clauses where clause.kind != .apposition {
      guard let item = spoken(clause) else { continue }
      found.append(item)
    }
    found += tree.range.compactMap { besideQuotation($0, apartFrom: found) }
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
    return made(.opening, i, source: source, cue: i..<match.end, content)
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
    guard !clause.isPassive, let subject = clause.subject, !isNobody(subject),
      // "It is safe to assume that …"
      !(clause.sharesSubject && subject.count == 1 && tree.isWord(subject.lowerBound, "it"))
    else { return nil }
    let last = clause.verbs.last { tree.tag($0) == .verb } ?? clause.head
    // "promised to leave" is held as it is; "continues to deny" denies.
    let isWish = last != clause.head && tree.lemma(clause.head, in: ReportingLexicon.wishes) != nil
    let verb = isWish ? clause.head : last
    guard tree.tag(verb) == .verb || isConviction(verb), !isOwnThought(verb, subject) else {
      return nil
    }
    let plain = tree.lemma(verb, in: ReportingLexicon.verbs)
    // Any verb may show how somebody stands to a thing; the judge knows which do.
    let stance = plain ?? tree.lemma(verb, in: ReportingLexicon.attitudes) ?? .says
    if let bound = bound(verb) {
      return made(
        .bound,
        verb,
        source: source(clause, subject),
        cue: cue(clause, verb).lowerBound..<verb + 2,
        [quoted(bound)]
      )
    }
    if plain != nil, let item = beside(verb, clause, stance) { return item }
    var construction = Construction.clause
    var content = plain == nil || isWish ? [] : clausalContent(verb, clause)
    if content.isEmpty, plain != nil {
      content = following(verb)
      construction = .following
    }
    let isSaying = !content.isEmpty
    if !isSaying {
      content = self.content(ofAttitude: verb)
      construction = .object
    }
    guard !content.isEmpty else { return nil }
    return made(
      construction,
      verb,
      source: source(clause, subject),
      cue: cue(clause, verb),
      goingOn(content.map(quoted)),
      // "The mayor opposed the plan" is a claim of its own.
      reporting: isSaying ? clause.head : nil,
      // Who never denied it lets it stand.
      stance: stance == .denies && !clause.denials.isEmpty ? .says : stance
    )
  }

  /// "The guests were sure that it had rained": an adjective that holds a clause.
  private func isConviction(_ head: Int) -> Bool {
    tree.value(head, in: ReportingLexicon.convictions) != nil
      && tree.child(head, [.clausalComplement]) != nil && tree.child(head, [.expletive]) == nil
  }

  /// "nobody knows": what no one holds has no source.
  private func isNobody(_ subject: Range<Int>) -> Bool {
    subject.contains { i in
      tree.isOne(i, of: ["nobody", "nothing", "none", "neither"])
        || tree.isWord(i, "no") && !tree.isNameNo(i)
    }
  }

  /// What a preposition binds to the verb: "called for a vote", "complained about the noise".
  private func bound(_ verb: Int) -> Range<Int>? {
    guard tree.child(verb, [.object, .clausalComplement]) == nil,
      let preposition = tree.lemma(verb, in: ReportingLexicon.bound),
      let noun = tree.children(verb).first(where: { isBound($0, behind: verb) }),
      let marker = tree.child(noun, [.caseMarker]),
      preposition.split(separator: " ").contains(tree.text[tree.tokens.spans[marker]][...])
    else { return nil }
    let part = tree.trimmed(marker + 1..<max(marker + 1, said(noun, of: verb).upperBound))
    return part.isEmpty ? nil : part
  }

  private func isBound(_ noun: Int, behind verb: Int) -> Bool {
    tree.relation(noun) == .oblique && tree.child(noun, [.caseMarker]) == verb + 1
  }

  /// "I think", "you know": whoever speaks says so of himself, and attributes nothing.
  private func isOwnThought(_ verb: Int, _ subject: Range<Int>) -> Bool {
    subject.count == 1 && tree.isOne(subject.lowerBound, of: ["i", "we", "you"])
      && tree.value(verb, in: ReportingLexicon.closers) == nil
      || subject.count == 1 && tree.isOne(subject.lowerBound, of: ["i", "we", "you"])
        && tree.isLemma(verb, "think")
  }

  /// The clause that is said, or the rest of the sentence where the saying stands beside it.
  private func clausalContent(_ verb: Int, _ clause: Clause) -> [Range<Int>] {
    if let child = tree.child(verb, [.clausalComplement]) {
      let part = tree.trimmed(said(child, of: verb))
      guard !part.isEmpty else { return [] }
      return [part] + continued(after: clause, part)
    }
    if [.parataxis, .adverbialClause].contains(tree.relation(verb)), verb == clause.head,
      tree.pennTag(verb) != .vbg, let host = tree.head(verb), isAside(verb),
      // "He left after the clerk found the key": when, and not who says it.
      tree.child(verb, [.marker]).map({ tree.isWord($0, "as") }) ?? true
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

  /// What follows a verb of saying where the tree has no clause there, but a finite verb stands.
  private func following(_ verb: Int) -> [Range<Int>] {
    guard tree.value(verb, in: ReportingLexicon.closers) != nil,
      let own = tree.child(verb, [.subject]), own < verb
    else { return [] }
    let behind = verb + 1..<max(verb + 1, tree.range.upperBound)
    let opening = behind.prefix(6).first { tree.isWord($0, "that") || tree.opensQuote($0) }
    // "It admitted small groups, and thousands came": what is joined to the verb is not held by it.
    let end = tree.child(verb, [.object]).flatMap { object in
      tree.children(verb).first { tree.relation($0) == .conjunct && $0 > object }
    }
    let start = opening ?? verb + 1
    let part = tree.trimmed(
      start..<max(start, end.map { tree.subtree($0).lowerBound } ?? behind.upperBound)
    )
    let isFinite = part.contains {
      tree.tag($0) == .auxiliary || [.vbd, .vbz, .vbp].contains(tree.pennTag($0))
    }
    return isFinite && part.count > 2 ? [part] : []
  }

  /// The source's words; a relative pronoun stands for itself.
  func source(_ clause: Clause, _ subject: Range<Int>) -> Range<Int> {
    guard let own = tree.child(clause.head, ClauseFinder.subjects) else { return subject }
    let part = tree.trimmed(withoutSetting(tree.subtree(own), of: own))
    return widened(part.isEmpty ? subject : part, before: clause.verbs.first ?? clause.head)
  }

  /// `part` without what only sets the scene: "In offering his view, the mayor", "doctors in 2015".
  private func withoutSetting(_ part: Range<Int>, of noun: Int) -> Range<Int> {
    var (start, end) = (part.lowerBound, part.upperBound)
    let isScene =
      [.adposition, .subordinator].contains(tree.tag(start)) || tree.pennTag(start) == .vbg
    if isScene, let comma = (start..<noun).last(where: { tree.isWord($0, ",") }) {
      start = comma + 1
    }
    // Only a year, a month or a weekday: "the bank on the river" is a name of the bank.
    if end - 2 > noun, tree.isOne(end - 2, of: ["in", "on"]),
      tree.tokens.kinds[end - 1] == .number || tree.value(end - 1, in: ReportingLexicon.days) != nil
    {
      end -= 2
    }
    return start..<end
  }

  /// `part` with the names and titles right beside it, which a tree often cuts off: "campaign
  /// spokesman" of "The campaign spokesman Otto Brandt".
  private func widened(_ part: Range<Int>, before verb: Int) -> Range<Int> {
    let beside: Set<UniversalTag> = [.properNoun, .noun]
    let before = beside.union([.adjective, .determiner, .numeral])
    guard part.upperBound <= verb, let last = part.last, beside.contains(tree.tag(last)) else {
      return part
    }
    var (start, end) = (part.lowerBound, part.upperBound)
    while end < verb, beside.contains(tree.tag(end)) || tree.isWord(end, "-") && end + 1 < verb {
      end += 1
    }
    while start > tree.range.lowerBound, tree.tag(part.lowerBound) != .determiner,
      before.contains(tree.tag(start - 1))
    {
      start -= 1
    }
    return start..<end
  }

  /// The verb with its auxiliaries and the adverbs between and before.
  func cue(_ clause: Clause, _ verb: Int) -> Range<Int> {
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

  func made(
    _ construction: Construction,
    _ head: Int,
    source: Range<Int>,
    cue: Range<Int>,
    _ content: [Range<Int>],
    reporting: Int? = nil,
    stance: ReportingLexicon.Stance = .says,
    isRumour: Bool = false,
    kind: Attribution.Kind? = nil
  ) -> Found {
    let isNamed = source.contains { tree.tag($0) == .properNoun }
    let plain = tree.trimmed(source)
    let source = withClosingSign(source, before: cue.lowerBound)
    let attribution = Attribution(
      segment: segment,
      kind: kind ?? (isNamed ? .named : .described),
      attributedTo: source == plain || plain.isEmpty ? nil : tree.text[tree.span(plain)],
      source: [tree.span(source)],
      cue: [tree.span(cue)],
      content: content.map(tree.span)
    )
    return Found(
      attribution: attribution,
      content: content,
      reporting: reporting,
      stance: stance,
      isRumour: isRumour,
      construction: construction,
      head: head,
      source: source,
      cue: cue
    )
  }

  /// `source` with the comma or dash that closes what is told beside its name: "Otto Brandt, a mason,".
  private func withClosingSign(_ source: Range<Int>, before cue: Int) -> Range<Int> {
    let signs: [StaticString] = [",", "--", "—", "–"]
    let end = source.upperBound
    guard end < cue || cue < source.lowerBound, tree.isOne(end, of: signs) else { return source }
    let sign = tree.wording(end)
    let inner = source.filter { tree.isSign($0) && tree.wording($0) == sign }
    // Two of a kind are a pair already.
    guard inner.count % 2 == 1, let open = inner.last, !tree.isSign(open + 1) else { return source }
    return source.lowerBound..<end + 1
  }

  /// What is left of `whole` before and after `hole`, each with its quotation marks.
  private func parts(of whole: Range<Int>, without hole: Range<Int>) -> [Range<Int>] {
    let before = whole.lowerBound..<max(whole.lowerBound, min(whole.upperBound, hole.lowerBound))
    let after = min(whole.upperBound, max(whole.lowerBound, hole.upperBound))..<whole.upperBound
    return [before, after].map(tree.trimmed).filter { !$0.isEmpty }.map(quoted)
  }
}
