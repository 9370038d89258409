import ClaimsetCore

/// What an author puts around a claim: "it is likely that", "it is safe to assume that".
struct Frame {
  /// How sure it makes the claim.
  let certainty: Claim.Certainty
  /// Whether it denies the claim: "it is not true that".
  let denies: Bool
  /// Its words.
  let cue: Span
  /// The word that grades or denies.
  let head: Int
}

/// Finds the clauses that say no more than how sure another one is.
struct FrameFinder {
  let tree: SentenceTree
  let clauses: [Clause]

  /// The words that grade what follows "it is", with the certainty they leave it.
  static let grades = PhraseTable<Claim.Certainty>([
    ("likely", .hedged), ("unlikely", .hedged), ("probable", .hedged), ("almost certain", .hedged),
    ("nearly certain", .hedged), ("all but certain", .hedged), ("safe to assume", .hedged),
    ("safest to assume", .hedged), ("safer to assume", .hedged),
    ("safe to say", .hedged), ("fair to say", .hedged), ("fair to assume", .hedged),
    ("reasonable to assume", .hedged), ("doubtful", .hedged), ("possible", .speculative),
    ("conceivable", .speculative), ("unclear", .speculative), ("uncertain", .speculative),
    ("unknown", .speculative), ("believed", .reported), ("thought", .reported),
    ("said", .reported), ("reported", .reported), ("alleged", .reported), ("claimed", .reported),
    ("rumoured", .speculative), ("rumored", .speculative), ("certain", .asserted),
    ("clear", .asserted), ("true", .asserted), ("well known", .asserted), ("obvious", .asserted),
    ("evident", .asserted), ("known", .asserted), ("untrue", .asserted), ("false", .asserted),
    ("myth", .asserted), ("lie", .asserted), ("nonsense", .asserted),
  ])

  /// The frames, by the head of the clause they hold, and the heads of the frames themselves.
  func find() -> (frames: [Int: Frame], heads: Set<Int>) {
    var frames: [Int: Frame] = [:]
    var heads: Set<Int> = []
    for clause in clauses where clause.kind == .content {
      if let frame = frame(byNounOf: clause) {
        frames[clause.head] = frame
      } else if let outer = holder(of: clause), let frame = frame(outer, before: clause) {
        frames[clause.head] = frame
        heads.insert(outer.head)
      }
    }
    // "It is likely that they burned or were hidden": the second is as likely.
    for clause in clauses where clause.kind == .coordinate && clause.sharesSubject {
      if let frame = clause.parent.flatMap({ frames[$0] }) { frames[clause.head] = frame }
    }
    return (frames, heads)
  }

  /// The clause that holds `clause`, over an infinitive between: "it is safe to assume that".
  private func holder(of clause: Clause) -> Clause? {
    var up = clause.parent
    while let here = up {
      guard tree.pennTag(here) == .vb else { return clauses.first { $0.head == here } }
      up = tree.head(here)
    }
    return nil
  }

  private func frame(_ outer: Clause, before held: Clause) -> Frame? {
    let isEmpty =
      tree.child(outer.head, [.expletive]) != nil
      || outer.subject.map { $0.count == 1 && tree.isWord($0.lowerBound, "it") } ?? false
    guard isEmpty, outer.head < held.head else { return nil }
    let start = outer.verbs.first ?? outer.head
    for i in start..<max(start, held.head) {
      guard let match = tree.phrase(at: i, in: Self.grades) else { continue }
      let isDoubt = tree.isOne(
        i,
        of: ["unlikely", "doubtful", "untrue", "false", "myth", "lie", "nonsense"]
      )
      // "It is not clear that it fell" leaves open whether it did.
      let isOpen = match.value == .asserted && outer.isDenied && !tree.isWord(i, "true")
      return Frame(
        certainty: isOpen ? .speculative : match.value,
        denies: outer.isDenied != isDoubt && !isOpen,
        cue: tree.span(i..<match.end),
        head: i
      )
    }
    return nil
  }
}
