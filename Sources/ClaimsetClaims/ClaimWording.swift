import ClaimsetCore

/// Writes a claim as a sentence of its own: with its subject and object, and without who says it.
struct ClaimWording {
  let tree: SentenceTree
  let text: SourceText
  let clauses: [Clause]

  /// The sentence for `clause`, whose subject is `subject`; nil where its own words are one already.
  func sentence(
    _ clause: Clause,
    _ subject: Phrase,
    of attribution: AttributionFinder.Found?
  ) -> String? {
    if clause.kind == .apposition, let object = clause.object {
      return [subject.wording(in: text), "is", told(object)].joined(separator: " ")
    }
    let isWhole = !clause.sharesSubject && subject.supplied == nil
    guard let gap = gap(of: clause) else {
      return isWhole
        ? withoutAside(clause, of: attribution)
        : ([subject.wording(in: text)] + link(clause) + [words(behindSubject(clause))])
          .joined(separator: " ")
    }
    let rest = isWhole ? tree.trimmed(clause.extent) : behindSubject(clause)
    let lead = isWhole ? [] : [subject.wording(in: text)] + link(clause)
    let place = max(rest.lowerBound, gap.place)
    let before = max(rest.lowerBound, min(gap.start, place))..<place
    return (lead + [words(before), gap.words, words(place..<max(place, rest.upperBound))])
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// What a clause leaves to the noun it tells of, with where it belongs: "the thief left in a red cart" of
  /// "a red cart, in which the thief left".
  private func gap(of clause: Clause) -> (words: String, start: Int, place: Int)? {
    let extent = tree.trimmed(clause.extent)
    if clause.objectIsOutside, clause.kind == .relative, let object = clause.object,
      let last = clause.verbs.last
    {
      // "dangers that they must contend with"
      let isStranded =
        tree.tag(last + 1, within: tree.range) == .adposition
        && tree.tag(last + 2, within: tree.range).map { !Self.phrasal.contains($0) } ?? true
      return (told(object), extent.lowerBound, last + (isStranded ? 2 : 1))
    }
    let opener = extent.lowerBound
    guard [.relative, .participle, .content].contains(clause.kind), tree.tag(opener) == .adposition,
      tree.isOne(opener + 1, of: ["which", "whom"]),
      let noun = antecedent(of: clause, before: opener)
    else { return nil }
    let thing = NounPhrase(tree).range(of: noun, before: opener)
    return (words(opener..<opener + 1) + " " + told(thing), opener + 2, extent.upperBound)
  }

  /// What a noun phrase begins with.
  private static let phrasal: Set<UniversalTag> = [
    .determiner, .noun, .properNoun, .adjective, .numeral, .pronoun, .symbol,
  ]

  /// The noun that a clause with its relative pronoun behind token `opener` tells of.
  private func antecedent(of clause: Clause, before opener: Int) -> Int? {
    let nouns: Set<UniversalTag> = [.noun, .properNoun]
    if [.relativeClause, .adjectivalClause].contains(tree.relation(clause.head)),
      let noun = tree.head(clause.head), noun < opener, nouns.contains(tree.tag(noun))
    {
      return noun
    }
    let before = tree.isOne(opener - 1, of: [","]) ? opener - 2 : opener - 1
    return tree.range.contains(before) && nouns.contains(tree.tag(before)) ? before : nil
  }

  /// The words of a clause behind its subject, or all where that stands elsewhere.
  private func behindSubject(_ clause: Clause) -> Range<Int> {
    let own = clause.sharesSubject ? 0..<0 : clause.subject ?? 0..<0
    let extent = tree.trimmed(clause.extent)
    let start = own.isEmpty ? extent.lowerBound : max(extent.lowerBound, own.upperBound)
    return min(start, extent.upperBound)..<extent.upperBound
  }

  /// "The mill has closed" of "The mill, she said, has closed", and of "The mill has closed, according to her";
  /// nil where nobody breaks in.
  private func withoutAside(_ clause: Clause, of attribution: AttributionFinder.Found?) -> String? {
    let extent = tree.trimmed(clause.extent)
    guard let attribution, extent.contains(attribution.head), attribution.head != clause.head else {
      return nil
    }
    let parts = attribution.content.map { $0.clamped(to: extent) }.filter { !$0.isEmpty }
    let hole = extent.filter { i in !parts.contains { $0.contains(i) } }
    guard hole.contains(attribution.head),
      !(clause.verbs + (clause.subject ?? 0..<0)).contains(where: hole.contains)
    else { return nil }
    return parts.map(tree.trimmed).filter { !$0.isEmpty }.map { text[tree.span($0)] }
      .joined(separator: " ")
  }

  private func words(_ tokens: Range<Int>) -> String {
    tokens.isEmpty ? "" : told(tokens)
  }

  /// The words of `tokens` as they stand within a sentence.
  func told(_ tokens: Range<Int>) -> String {
    let words = text[tree.span(tokens)]
    let first = tree.range.lowerBound
    guard tokens.lowerBound == first, tree.tag(first) != .properNoun else { return words }
    return words.prefix(1).lowercased() + words.dropFirst()
  }

  /// What a claim that shares its subject lacks between it and the rest.
  private func link(_ clause: Clause) -> [String] {
    let isParticiple =
      clause.kind == .participle
      || clause.kind == .coordinate && tree.pennTag(clause.head) == .vbg
        && clause.sharedAuxiliaries.isEmpty
    if isParticiple, tree.child(clause.head, [.auxiliary]) == nil { return [be(clause)] }
    guard let first = clause.sharedAuxiliaries.first, let denial = clause.sharedDenial else {
      return clause.sharedAuxiliaries.map { text[tree.tokens.spans[$0]] }
    }
    return [text[tree.span(first..<denial + 1)]]
  }

  /// The form of "be" that makes a sentence of a participle, in the time of the clause it hangs in.
  private func be(_ clause: Clause) -> String {
    var parent = outer(clause)
    while let here = parent, tree.pennTag(here.head) == .vbg, let next = outer(here) {
      parent = next
    }
    let isPast =
      clause.isPassive || (parent?.verbs.contains { tree.pennTag($0) == .vbd } ?? false)
    let isPlural =
      clause.subject.flatMap(tree.top).map {
        [.nns, .nnps].contains(tree.pennTag($0)) || tree.isWord($0, "they")
          || tree.child($0, [.conjunct]) != nil
      } ?? false
    return isPast ? (isPlural ? "were" : "was") : (isPlural ? "are" : "is")
  }

  private func outer(_ clause: Clause) -> Clause? {
    clause.parent.flatMap { head in clauses.first { $0.head == head && head != clause.head } }
  }
}
