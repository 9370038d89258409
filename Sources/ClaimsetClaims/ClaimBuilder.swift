import ClaimsetCore

/// Makes the claims of one sentence from its clauses, its attributions, dates and quantities.
struct ClaimBuilder {
  /// What the sentence gave.
  struct Result {
    var claims: [Claim] = []
    /// Why it gave no claim.
    var silence: String?
  }

  /// An attribution with its index in the layer.
  struct Held {
    let index: Int
    let found: AttributionFinder.Found
  }

  /// A mention of another layer that lies in the sentence.
  struct Mention {
    let index: Int
    let span: Span
    /// Whether it is an amount of time, which says how long and not when.
    var isDuration = false
    /// Whether it is a date with a first and a last day.
    var hasBounds = false
  }

  let tree: SentenceTree
  let segment: Int
  let clauses: [Clause]
  /// The attributions whose content reaches into the sentence.
  let held: [Held]
  let dates: [Mention]
  let quantities: [Mention]
  let document: Document
  /// The options of the stage.
  let options: ClaimsOptions
  /// Whom the sentences before this one leave for "he" and "she" to stand for.
  let pronouns: PronounReader
  /// The one country that the paragraph has named so far, which "the country" stands for.
  let country: String?
  /// The subject of the sentence that leads in the list this one is an item of.
  let leadSubject: String?

  /// The claims of the sentence.
  func build() -> Result {
    var result = Result()
    guard !isQuestion else {
      result.silence = "question"
      return result
    }
    let framing = FrameFinder(tree: tree, clauses: clauses).find()
    let (sanity, asserts) = (ClauseSanity(tree: tree, clauses: clauses), AssertionTest(tree: tree))
    var dropped = 0
    for clause in clauses where clause.kind != .condition && !framing.heads.contains(clause.head) {
      guard !isBareReporting(clause), clause.subject != nil || leadSubject != nil,
        sanity.isSane(clause), asserts.asserts(clause)
      else { continue }
      let covering = attribution(of: clause)
      let judgement = ClaimJudge(tree: tree, clauses: clauses).judge(
        clause,
        isConditional: isConditional(clause, clauses),
        frame: framing.frames[clause.head],
        attribution: covering?.found
      )
      guard options.keepOpinions || judgement.certainty != .opinion else {
        dropped += 1
        continue
      }
      result.claims.append(
        claim(clause, judgement, attribution: covering)
      )
    }
    if !hasStatement, let fragment = fragment() { result.claims.append(fragment) }
    if result.claims.isEmpty {
      result.silence = dropped > 0 ? "opinion" : "no clause with a subject"
    }
    return result
  }

  /// Whether a clause stands on its own, and not only by a noun: "trams that work".
  private var hasStatement: Bool {
    guard let root = tree.root else { return true }
    return clauses.contains { ![.relative, .participle, .apposition].contains($0.kind) }
      || ![.noun, .properNoun, .numeral].contains(tree.tag(root)) && !clauses.isEmpty
  }

  /// A sentence without a verb that states an amount or a time, as "Twenty-one stops in all" does.
  private func fragment() -> Claim? {
    let part = tree.trimmed(tree.range)
    let covering = held.min { $0.found.width < $1.found.width }
    let isAnswer = covering != nil && dates.contains { !$0.isDuration }
    guard !part.isEmpty, isAnswer || quantities.contains(where: isStated),
      part.count <= Self.longestFragment
    else { return nil }
    var judgement = Judgement()
    if covering != nil { judgement.certainty = .reported }
    var worth = Worthiness()
    worth.add(.quantity, quantities.count)
    worth.add(.date, when: !dates.isEmpty)
    worth.add(.reported, when: covering != nil)
    return Claim(
      span: tree.span(part),
      segment: segment,
      subject: nil,
      predicate: Phrase(tree.span(part)),
      attribution: covering?.index,
      certainty: judgement.certainty,
      certaintyCue: covering?.found.attribution.cue.first,
      factuality: judgement.factuality,
      timeOf: dates.isEmpty ? nil : .event,
      date: dates.first?.index,
      quantity: quantities.first?.index,
      links: dates.map { Claim.Link(table: .dates, index: $0.index, role: .time) }
        + quantities.map { Claim.Link(table: .quantities, index: $0.index, role: .quantity) },
      checkWorthiness: worth.score,
      worthinessFeatures: worth.features,
      confidence: ExactDecimal(mantissa: 300, exponent: -3),
      rule: Self.fragmentRule
    )
  }

  /// Whether a quantity says how many or how much, and not only "many" or how long.
  private func isStated(_ mention: Mention) -> Bool {
    guard let quantity = document.quantities?[mention.index] else { return false }
    return !quantity.isVague && quantity.kind != .duration
  }

  /// The rule of claims without a verb.
  static let fragmentRule = "fragment"
  /// The longest sentence without a verb that is read as a claim, in tokens.
  private static let longestFragment = 40

  /// The narrowest attribution whose content the clause stands in.
  private func attribution(of clause: Clause) -> Held? {
    held.filter { holds($0.found, clause) }.min { $0.found.width < $1.found.width }
  }

  /// Whether the clause is said or thought; what is told of a thing that somebody only backs or fears is
  /// the author's.
  private func holds(_ found: AttributionFinder.Found, _ clause: Clause) -> Bool {
    let isTold = [.relative, .participle, .apposition].contains(clause.kind)
    return !(found.construction == .object && isTold)
      && found.content.contains { $0.contains(clause.head) }
  }

  private var isQuestion: Bool {
    let end = tree.range.last { !tree.isQuote($0) && !tree.isClosingBracket($0) }
    return end.map { tree.isWord($0, "?") } ?? false
  }

  /// Whether an if-clause hangs on the clause, or on the one it is joined to.
  private func isConditional(_ clause: Clause, _ clauses: [Clause]) -> Bool {
    guard [.main, .coordinate].contains(clause.kind) else { return false }
    return clauses.contains {
      $0.kind == .condition
        && ($0.parent == clause.head || clause.kind == .coordinate && isShared($0, with: clause))
    }
  }

  /// "If it rains, they wait and we go": what stands before both bears on both; "They wait if it rains, but we
  /// go" does not.
  private func isShared(_ condition: Clause, with clause: Clause) -> Bool {
    condition.parent.map { $0 == clause.parent && condition.head < $0 } ?? false
  }

  /// Whether the clause says who says the rest.
  private func isReporting(_ clause: Clause) -> Bool {
    held.first { $0.found.reporting == clause.head }?.found.holdsClause ?? false
  }

  /// Whether the clause only says who says the rest, with no date of its own, and is not wanted.
  private func isBareReporting(_ clause: Clause) -> Bool {
    options.speechActs == .dated && isReporting(clause)
      && !clause.adjuncts.contains { $0.role == .time }
  }

  /// Whether the clause tells of something being said, so that its time is of that.
  private func isSpeech(_ clause: Clause) -> Bool {
    tree.lemma(clause.head, in: ReportingLexicon.verbs) != nil
  }

  private func claim(
    _ clause: Clause,
    _ judgement: Judgement,
    attribution: Held?
  ) -> Claim {
    let quote = tree.span(place(of: clause))
    let subject =
      clause.subject.map(phrase) ?? leadSubject.map { Phrase(supplied: $0, by: .leadIn) }
      ?? Phrase(supplied: "")
    let inside = { (mention: Mention) in quote.contains(mention.span) }
    let links =
      dates.filter(inside).map { Claim.Link(table: .dates, index: $0.index, role: .time) }
      + quantities.filter(inside).map {
        Claim.Link(table: .quantities, index: $0.index, role: .quantity)
      }
    let date = mainDate(of: clause, in: quote)
    let quantity = quantities.first(where: inside)
    let worth = WorthinessReader(tree: tree, quantities: quantities, document: document).read(
      clause,
      judgement,
      isAttributed: attribution != nil,
      quote,
      hasDate: date != nil
    )
    return Claim(
      span: quote,
      segment: segment,
      standalone: ClaimWording(tree: tree, text: document.text, clauses: clauses)
        .sentence(clause, subject, of: attribution?.found),
      subject: subject,
      predicate: predicate(of: clause),
      object: clause.object.map { Phrase(tree.span($0), core: core(of: $0)) },
      qualifiers: clause.adjuncts.map {
        Claim.Qualifier(role: $0.role, phrase: Phrase(tree.span($0.tokens)))
      },
      attribution: attribution?.index,
      isNegated: judgement.isNegated,
      polarityCue: judgement.polarityCue,
      certainty: judgement.certainty,
      certaintyCue: judgement.certaintyCue,
      factuality: judgement.factuality(
        graded: FactualityReader(tree: tree).grade(clause.head)
      ),
      timeOf: date == nil ? nil : clause.kind == .main && isSpeech(clause) ? .utterance : .event,
      date: date?.index,
      quantity: quantity?.index,
      links: links,
      checkWorthiness: worth.score,
      worthinessFeatures: worth.features,
      confidence: Confidence(
        rule: rule(of: clause),
        certainty: judgement.certainty,
        hasObject: clause.object != nil,
        hasQualifiers: !clause.adjuncts.isEmpty,
        quote: document.text[quote],
        subject: subject.wording(in: document.text),
        sentence: document.text[tree.span(tree.range)]
      ).value,
      rule: rule(of: clause)
    )
  }

  /// The words of a clause, without signs at its ends and without a word that opens what follows: "left after".
  private func place(of clause: Clause) -> Range<Int> {
    var tokens = tree.trimmed(clause.extent)
    while let last = tokens.last, tokens.count > 1, last > clause.head,
      [.subordinator, .coordinator].contains(tree.tag(last)) || tree.relation(last) == .marker,
      tree.head(last).map({ !tokens.contains($0) }) ?? false
    {
      tokens = tree.trimmed(tokens.lowerBound..<last)
    }
    return tokens.isEmpty ? clause.extent : withWholeDate(tokens)
  }

  /// The words with all of a date at whose end they break off: "opened on Monday, 3" of "opened on Monday, 3 May".
  private func withWholeDate(_ tokens: Range<Int>) -> Range<Int> {
    let ends = dates.map { tree.tokens(of: $0.span) }
      .filter { tokens.contains($0.lowerBound) && $0.upperBound > tokens.upperBound }
      .map(\.upperBound)
    return tokens.lowerBound..<max(tokens.upperBound, ends.max() ?? 0)
  }

  /// The date that says when: rather a time that the clause itself states than one within its subject or
  /// in what is said, and rather one with bounds than "former" or how long.
  private func mainDate(of clause: Clause, in quote: Span) -> Mention? {
    let times = clause.adjuncts.filter { $0.role == .time }.map { tree.span($0.tokens) }
    let said = isReporting(clause) ? clause.object.map(tree.span) : nil
    // "Reed, who came in 1962, wept": what is told of the subject besides has its own time.
    let subject = tree.child(clause.head, ClauseFinder.subjects)
    let inner = clauses.filter { other in
      other.kind == .relative && subject.map { tree.isBelow(other.head, $0) } ?? false
    }.map { tree.span(tree.subtree($0.head)) }
    func rank(_ mention: Mention) -> Int {
      let isOwn = times.contains { $0.contains(mention.span) }
      return (mention.isDuration ? 4 : 0) + (mention.hasBounds ? 0 : 2) + (isOwn ? 0 : 1)
    }
    return dates.filter { date in
      quote.contains(date.span) && !(said?.contains(date.span) ?? false)
        && !inner.contains { $0.contains(date.span) }
    }
    .min { rank($0) < rank($1) }
  }

  /// The subject in words: what stands for a thing that is sure is given with it.
  private func phrase(_ subject: Range<Int>) -> Phrase {
    let span = tree.span(subject)
    if subject.count == 1, tree.isOne(subject.lowerBound, of: ["he", "she"]),
      let person = pronouns.person(at: subject.lowerBound, tree: tree, clauses: clauses)
    {
      return Phrase(supplied: person, for: span, by: .person)
    }
    if subject.count == 2, tree.isWord(subject.lowerBound, "the"),
      tree.isOne(subject.lowerBound + 1, of: ["country", "nation", "regime"]), let country
    {
      return Phrase(supplied: country, for: span, by: .country)
    }
    if tree.isWord(subject.lowerBound, "whose"), let owner = owner(of: subject) {
      return Phrase(supplied: owner, for: span, by: .owner)
    }
    return Phrase(span, core: core(of: subject))
  }

  /// "the firm's profits" for "whose profits" in "the firm, whose profits doubled".
  private func owner(of subject: Range<Int>) -> String? {
    guard let thing = tree.head(subject.lowerBound), subject.contains(thing),
      let verb = tree.head(thing), tree.relation(verb) == .relativeClause,
      let noun = tree.head(verb), noun < subject.lowerBound, subject.count > 1,
      tree.tag(noun) != .pronoun
    else { return nil }
    let owner = NounPhrase(tree).range(of: noun, before: subject.lowerBound)
    let name = ClaimWording(tree: tree, text: document.text, clauses: clauses).told(owner)
    let rest = document.text[tree.span(subject.dropFirst())]
    return name + (name.hasSuffix("s") ? "’ " : "’s ") + rest
  }

  private func core(of phrase: Range<Int>) -> Span? {
    NounPhrase(tree).core(of: phrase).map(tree.span)
  }

  /// The verb group without its denial, with the preposition that belongs to it.
  private func predicate(of clause: Clause) -> Phrase {
    guard !clause.verbs.isEmpty else { return Phrase(supplied: "is") }
    let positive = clause.verbs.filter { i in !clause.denyingPhrases.contains { $0.contains(i) } }
    let words = ((positive.isEmpty ? clause.verbs : positive) + (clause.objectCase ?? 0..<0))
      .sorted()
    let all = clause.sharedAuxiliaries + words
    let span = tree.span(words[0]..<words[words.count - 1] + 1)
    let isWhole =
      clause.sharedAuxiliaries.isEmpty && words.count == words[words.count - 1] - words[0] + 1
    guard !isWhole else { return Phrase(span) }
    return Phrase(supplied: all.map(whole).joined(separator: " "), for: span)
  }

  /// The word of token `i`, whole where a denial was cut from it: "ca" of "can't".
  private func whole(_ i: Int) -> String {
    if tree.isWord(i, "ca") { return "can" }
    return tree.isWord(i, "wo") ? "will" : document.text[tree.tokens.spans[i]]
  }

  private func rule(of clause: Clause) -> String {
    switch clause.kind {
    case _ where isReporting(clause): "speech-act"
    case .main: "main-clause"
    case .coordinate: clause.sharesSubject ? "shared-subject" : "coordinate-clause"
    case .relative: "relative-clause"
    case .content: "content-clause"
    case .condition: "condition"
    case .subordinate: "subordinate-clause"
    case .participle: "participle"
    case .apposition: "apposition"
    }
  }
}
