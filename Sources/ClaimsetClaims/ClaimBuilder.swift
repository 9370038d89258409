import ClaimsetCore

/// Makes the claims of one sentence from its clauses, its attributions, dates and quantities.
struct ClaimBuilder {
  /// What the sentence gave.
  struct Result {
    var claims: [Claim] = []
    var attributions: [Attribution] = []
    /// Why it gave no claim.
    var silence: String?
  }

  /// A mention of another layer that lies in the sentence.
  struct Mention {
    let index: Int
    let span: Span
    /// Whether it is an amount of time, which says how long and not when.
    var isDuration = false
  }

  let view: ClauseView
  let segment: Int
  let dates: [Mention]
  let quantities: [Mention]
  let document: Document
  /// The options of the stage.
  let options: ClaimsOptions
  /// The index that the sentence's first attribution will have.
  let firstAttribution: Int
  /// The wording of the last subject before this sentence that a pronoun may stand for.
  let antecedent: String?
  /// The subject of the sentence that leads in the list this one is an item of.
  let leadSubject: String?

  /// The claims of the sentence.
  func build() -> Result {
    let ranges = dates.map { tokens(of: $0.span) }
    let set = ClauseCutter(view, dates: ranges, hasLeadIn: leadSubject != nil).cut()
    var result = Result(silence: set.silence)
    guard set.silence == nil else { return result }
    let found = AttributionFinder(view: view, clauses: set.clauses, segment: segment).find()
    result.attributions = found.map(\.attribution)
    let frames = FrameFinder(view: view, clauses: set.clauses).find()
    var dropped = 0
    for (index, clause) in set.clauses.enumerated() {
      guard !isReporting(index, found, clause), clause.subject != nil || leadSubject != nil else {
        continue
      }
      guard clause.kind != .condition, frames[index] == nil else { continue }
      let covering = found.lastIndex { item in
        item.content.contains { $0.lowerBound <= clause.head && clause.head < $0.upperBound }
      }
      let judgement = ClaimJudge(view: view).judge(
        clause,
        isConditional: isConditional(index, set.clauses),
        frame: index > 0 ? frames[index - 1] : nil,
        attribution: covering.map { found[$0] }
      )
      guard options.keepOpinions || judgement.certainty != .opinion else {
        dropped += 1
        continue
      }
      result.claims.append(
        claim(clause, judgement, attribution: covering.map { $0 + firstAttribution })
      )
    }
    if result.claims.isEmpty {
      result.silence = dropped > 0 ? "opinion" : "no clause with a subject"
    }
    return result
  }

  /// Whether an if-clause leads to the clause at `index` or follows from it.
  private func isConditional(_ index: Int, _ clauses: [Clause]) -> Bool {
    guard [.main, .coordinate].contains(clauses[index].kind) else { return false }
    if index + 1 < clauses.count, clauses[index + 1].kind == .condition { return true }
    return clauses[..<index].last { [.main, .coordinate, .condition].contains($0.kind) }?.kind
      == .condition
  }

  /// Whether the clause only says who says the rest, with no date of its own.
  private func isReporting(
    _ index: Int,
    _ found: [AttributionFinder.Found],
    _ clause: Clause
  ) -> Bool {
    guard let item = found.first(where: { $0.reporting == index }), item.holdsClause else {
      return false
    }
    return !dates.contains {
      clause.tokens.overlaps(tokens(of: $0.span))
        && $0.span.end <= view.tokens.spans[clause.verbs.upperBound - 1].end
    }
  }

  /// Whether the clause tells of something being said, so that its time is of that.
  private func isSpeech(_ clause: Clause) -> Bool {
    view.value(clause.head, in: ReportingLexicon.verbs) != nil
  }

  /// The tokens that `span` covers; spans of other layers start and end with tokens or in them.
  private func tokens(of span: Span) -> Range<Int> {
    let first = firstToken { $0.end > span.start }
    return first..<max(first, firstToken { $0.start >= span.end })
  }

  /// The first token of the sentence for which `isPast` holds, as it does for all after it.
  ///
  /// Halves what is left: a sentence may have as many mentions as tokens.
  private func firstToken(_ isPast: (Span) -> Bool) -> Int {
    var low = view.range.lowerBound
    var high = view.range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if isPast(view.tokens.spans[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private func claim(
    _ clause: Clause,
    _ judgement: Judgement,
    attribution: Int?
  ) -> Claim {
    let start = clause.tokens.lowerBound
    let quote = view.span(
      opened(start)..<max(start + 1, closed(clause.tokens.upperBound, from: start))
    )
    let subjectPhrase = clause.subject.map(phrase) ?? Phrase(supplied: leadSubject ?? "")
    let (predicate, rest) = predicate(of: clause)
    let times = dates.filter { !$0.isDuration }.map { tokens(of: $0.span) }
    let parts = ArgumentCutter(view: view, dates: times).cut(rest)
    let inside = { (mention: Mention) in quote.contains(mention.span) }
    let links =
      dates.filter(inside).map { Claim.Link(table: .dates, index: $0.index, role: .time) }
      + quantities.filter(inside).map {
        Claim.Link(table: .quantities, index: $0.index, role: .quantity)
      }
    let date = dates.first { inside($0) && !$0.isDuration } ?? dates.first(where: inside)
    let quantity = quantities.first(where: inside)
    var qualifiers = parts.qualifiers
    if let date, !qualifiers.contains(where: { $0.phrase.span?.contains(date.span) ?? false }),
      parts.object.map({ !view.span($0).contains(date.span) }) ?? true
    {
      qualifiers.insert(Claim.Qualifier(role: .time, phrase: Phrase(date.span)), at: 0)
    }
    return Claim(
      span: quote,
      segment: segment,
      standalone: standalone(clause, subjectPhrase, quote),
      subject: subjectPhrase,
      predicate: predicate,
      object: parts.object.map { Phrase(view.span($0)) },
      qualifiers: qualifiers,
      attribution: attribution,
      isNegated: judgement.isNegated,
      polarityCue: judgement.polarityCue,
      certainty: judgement.certainty,
      certaintyCue: judgement.certaintyCue,
      factuality: judgement.factuality,
      timeOf: date == nil ? nil : clause.kind == .main && isSpeech(clause) ? .utterance : .event,
      date: date?.index,
      quantity: quantity?.index,
      links: links,
      checkWorthiness: worthiness(
        clause,
        judgement,
        isAttributed: attribution != nil,
        date != nil,
        quantity,
        hasObject: parts.object != nil
      ),
      confidence: confidence(clause, parts.object != nil),
      rule: rule(of: clause)
    )
  }

  /// The subject in words: a pronoun with a sure antecedent is given with it.
  private func phrase(_ subject: Range<Int>) -> Phrase {
    let span = view.span(subject)
    let stands =
      subject.count == 1
      && view.isOne(subject.lowerBound, of: ["he", "she"])
    guard stands, let antecedent else { return Phrase(span) }
    return Phrase(supplied: antecedent, for: span)
  }

  private func standalone(_ clause: Clause, _ subject: Phrase, _ quote: Span) -> String? {
    guard clause.sharesSubject || subject.supplied != nil || clause.kind == .relative else {
      return nil
    }
    let rest = view.span(
      clause.verbs
        .lowerBound..<max(
          clause.verbs.upperBound,
          closed(clause.tokens.upperBound, from: clause.verbs.lowerBound)
        )
    )
    let auxiliary = clause.sharedAuxiliary.map { document.text[view.span($0)] + " " } ?? ""
    return subject.wording(in: document.text) + " " + auxiliary + document.text[rest]
  }

  /// The verb group without its denial, with the preposition that belongs to it.
  private func predicate(of clause: Clause) -> (Phrase, Range<Int>) {
    var end = clause.verbs.upperBound
    if view.kind(end) == .preposition, end + 1 < clause.complement.upperBound,
      !dates.contains(where: {
        tokens(of: $0.span).lowerBound <= end + 2 && tokens(of: $0.span).lowerBound > end
      })
    {
      end += 1
    }
    let span = view.span(clause.verbs.lowerBound..<end)
    let rest = end..<max(end, clause.complement.upperBound)
    let denials = clause.verbs.filter { view.kind($0) == .negation }
    guard !denials.isEmpty || clause.sharedAuxiliary != nil else { return (Phrase(span), rest) }
    let all = Array(clause.sharedAuxiliary ?? 0..<0) + Array(clause.verbs.lowerBound..<end)
    let words = all.filter { view.kind($0) != .negation }
      .map { whole($0) }
    return (Phrase(supplied: words.joined(separator: " "), for: span), rest)
  }

  /// The word of token `i`, whole where a denial was cut from it: "ca" of "can't".
  private func whole(_ i: Int) -> String {
    if view.isWord(i, "ca") { return "can" }
    return view.isWord(i, "wo") ? "will" : document.text[view.tokens.spans[i]]
  }

  private func opened(_ start: Int) -> Int {
    var at = start
    while at + 1 < view.range.upperBound,
      [.comma, .quote, .coordinator, .other, .breaker].contains(view.kind(at)),
      view.tokens.kinds[at] == .punctuation || view.kind(at) == .coordinator
    {
      at += 1
    }
    return at
  }

  private func closed(_ end: Int, from start: Int) -> Int {
    var at = end
    while at > start + 1, view.tokens.kinds[at - 1] == .punctuation,
      view.kind(at - 1) != .other || !isBracket(at - 1)
    {
      at -= 1
    }
    return at
  }

  private func isBracket(_ i: Int) -> Bool {
    let byte = view.text.bytes[view.tokens.spans[i].start]
    return byte == UInt8(ascii: ")") || byte == UInt8(ascii: "]")
  }

  private func worthiness(
    _ clause: Clause,
    _ judgement: Judgement,
    isAttributed: Bool,
    _ hasDate: Bool,
    _ quantity: Mention?,
    hasObject: Bool
  ) -> ExactDecimal {
    var features = Worthiness.Features()
    features.hasQuantity = quantity != nil
    features.hasDate = hasDate
    if let quantity, let mention = document.quantities?[quantity.index] {
      features.hasMoneyOrShare = [.money, .percent].contains(mention.kind)
    }
    let all =
      (clause.subject.map { $0.lowerBound < clause.tokens.lowerBound ? $0 : 0..<0 } ?? 0..<0)
    let words = Array(all) + Array(clause.tokens)
    features.names = words.count {
      view.isCapitalized($0) && $0 != view.range.lowerBound && view.kind($0) == .nominal
    }
    features.isPast = clause.verbs.contains {
      [.past, .finite].contains(view.kind($0)) || view.isOne($0, of: ["was", "were", "had", "did"])
    }
    features.isAttributed = isAttributed
    features.isFirstPerson =
      clause.subject.map { view.isOne($0.lowerBound, of: ["i", "we", "you", "my", "our"]) } ?? false
    features.isNegated = judgement.isNegated
    features.certainty = judgement.certainty
    features.tokens = clause.tokens.count
    features.hasObject = hasObject
    return Worthiness.score(features)
  }

  /// How sure the cut is, in thousandths: shared and relative subjects are guessed more often.
  private func confidence(_ clause: Clause, _ hasObject: Bool) -> ExactDecimal {
    var sum = clause.kind == .main ? 820 : clause.kind == .coordinate ? 700 : 640
    if clause.sharesSubject { sum -= 60 }
    if !hasObject { sum -= 90 }
    if clause.tokens.count > 30 { sum -= 120 }
    if let subject = clause.subject, subject.count > 8 { sum -= 80 }
    return ExactDecimal(mantissa: Int128(max(100, sum)), exponent: -3)
  }

  private func rule(of clause: Clause) -> String {
    switch clause.kind {
    case .main: "main-clause"
    case .coordinate: clause.sharesSubject ? "shared-subject" : "coordinate-clause"
    case .relative: "relative-clause"
    case .content: "content-clause"
    case .condition: "condition"
    case .subordinate: "subordinate-clause"
    }
  }
}
