import ClaimsetCore

// What is said of a noun that holds a clause: "no evidence that", "the claim that … is false".

extension FrameFinder {
  /// What is said of the noun that holds `held`; nil where nothing makes it more or less sure.
  func frame(byNounOf held: Clause) -> Frame? {
    guard let noun = tree.head(held.head), noun < held.head,
      tree.lemma(noun, in: ReportingLexicon.nouns) != nil
    else { return nil }
    return lackingFrame(noun) ?? verdictFrame(noun) ?? rejectedFrame(noun)
  }

  /// "There is no evidence that it fell", "they did not find any sign that …": it did not, as far as is known.
  private func lackingFrame(_ noun: Int) -> Frame? {
    guard tree.lemma(noun, in: Self.proofs) != nil else { return nil }
    if let none = tree.child(noun, [.determiner, .adjectivalModifier]),
      none < noun, tree.isOne(none, of: ["no", "little"])
    {
      return Frame(certainty: .hedged, denies: true, cue: tree.span(none..<noun + 1), head: noun)
    }
    // "did not mention the evidence that" leaves it where it is.
    guard tree.relation(noun) == .object,
      let outer = clauses.first(where: { $0.head == tree.head(noun) }),
      outer.denials.count == 1, tree.lemma(outer.head, in: Self.findings) != nil,
      tree.child(noun, [.determiner]).map({ !tree.isOne($0, of: ["the", "this", "that"]) }) ?? true
    else { return nil }
    return Frame(
      certainty: .hedged,
      denies: true,
      cue: tree.tokens.spans[outer.denials[0]],
      head: noun
    )
  }

  /// "The claim that it fell is false", "reports that it fell are true".
  private func verdictFrame(_ noun: Int) -> Frame? {
    guard tree.relation(noun) == .subject,
      let outer = clauses.first(where: { $0.head == tree.head(noun) }),
      let isTrue = tree.value(outer.head, in: Self.verdicts)
    else { return nil }
    return Frame(
      certainty: .asserted,
      denies: isTrue == outer.isDenied,
      cue: tree.tokens.spans[outer.head],
      head: noun
    )
  }

  /// "He rejected suggestions that it fell", "claims that it fell were dismissed".
  private func rejectedFrame(_ noun: Int) -> Frame? {
    guard [.object, .passiveSubject].contains(tree.relation(noun)), let verb = tree.head(noun),
      tree.lemma(verb, in: ReportingLexicon.rejections) != nil,
      let outer = clauses.first(where: { $0.head == verb }), !outer.isDenied,
      !tree.isDeniedVerb(verb)
    else { return nil }
    return Frame(certainty: .reported, denies: true, cue: tree.tokens.spans[verb], head: verb)
  }

  /// Nouns that speak for what they hold, so that none of it speaks against it.
  private static let proofs = WordTable<Bool>(
    ["evidence", "proof", "sign", "indication", "suggestion", "hint"],
    value: true
  )

  /// What is done with what there is none of.
  private static let findings = WordTable<Bool>(
    [
      "find", "see", "have", "discover", "uncover", "detect", "produce", "provide", "present",
      "offer", "give", "show", "get", "receive", "turn", "obtain", "notice",
    ],
    value: true
  )

  /// What a claim can turn out to be, with whether it holds then.
  private static let verdicts = WordTable<Bool>([
    ("true", true), ("correct", true), ("accurate", true), ("false", false), ("untrue", false),
    ("wrong", false), ("incorrect", false), ("baseless", false), ("unfounded", false),
    ("groundless", false), ("inaccurate", false), ("mistaken", false), ("nonsense", false),
    ("myth", false), ("lie", false), ("fabrication", false),
  ])
}
