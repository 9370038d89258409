import ClaimsetCore

/// What an author puts around a claim: "it is likely that", "it is safe to assume that".
struct Frame {
  /// How sure it makes the claim.
  let certainty: Claim.Certainty
  /// Whether it denies the claim: "it is not true that".
  let denies: Bool
  /// Its words.
  let cue: Span
}

/// Finds the clauses that say no more than how sure the next one is.
struct FrameFinder {
  let view: ClauseView
  let clauses: [Clause]

  /// The words that grade what follows "it is", with the certainty they leave it.
  private static let grades = PhraseTable<Claim.Certainty>([
    ("likely", .hedged), ("unlikely", .hedged), ("probable", .hedged), ("almost certain", .hedged),
    ("nearly certain", .hedged), ("all but certain", .hedged), ("safe to assume", .hedged),
    ("safe to say", .hedged), ("fair to say", .hedged), ("fair to assume", .hedged),
    ("reasonable to assume", .hedged), ("doubtful", .hedged), ("possible", .speculative),
    ("conceivable", .speculative), ("unclear", .speculative), ("uncertain", .speculative),
    ("unknown", .speculative), ("believed", .reported), ("thought", .reported),
    ("said", .reported), ("reported", .reported), ("alleged", .reported), ("claimed", .reported),
    ("rumoured", .speculative), ("rumored", .speculative), ("certain", .asserted),
    ("clear", .asserted), ("true", .asserted), ("well known", .asserted), ("obvious", .asserted),
    ("evident", .asserted), ("known", .asserted),
  ])

  /// The frames, by the index of their clause; each holds the clause after it.
  func find() -> [Int: Frame] {
    var frames: [Int: Frame] = [:]
    for index in clauses.indices.dropLast() {
      if let frame = frame(index) { frames[index] = frame }
    }
    return frames
  }

  private func frame(_ index: Int) -> Frame? {
    let clause = clauses[index]
    guard let subject = clause.subject, subject.count == 1, view.isWord(subject.lowerBound, "it"),
      view.isWord(clauses[index + 1].tokens.lowerBound - 1, "that")
    else { return nil }
    for i in clause.verbs.lowerBound..<min(clause.tokens.upperBound, clause.verbs.upperBound + 3) {
      guard let match = view.phrase(at: i, in: Self.grades) else { continue }
      // The grade must close the frame: "it is likely that", not "it is a likely place that".
      guard match.end >= clauses[index + 1].tokens.lowerBound - 1 else { continue }
      let isDenied = clause.verbs.contains { view.kind($0) == .negation }
      let isDoubt = view.isOne(i, of: ["unlikely", "doubtful"])
      return Frame(
        certainty: match.value,
        denies: isDenied != isDoubt,
        cue: view.span(i..<match.end)
      )
    }
    return nil
  }
}
