import ClaimsetCore

/// Sees in a clause and its sentence what makes a claim more or less worth checking.
struct WorthinessReader {
  let tree: SentenceTree
  let quantities: [ClaimBuilder.Mention]
  let document: Document

  /// What makes the claim more or less worth checking.
  func read(
    _ clause: Clause,
    _ judgement: Judgement,
    isAttributed: Bool,
    _ quote: Span,
    hasDate: Bool
  ) -> Worthiness {
    var worth = Worthiness()
    for mention in quantities where quote.contains(mention.span) {
      guard let quantity = document.quantities?[mention.index] else { continue }
      worth.add(.quantity)
      worth.add(.money, when: quantity.kind == .money)
      worth.add(.share, when: quantity.kind == .percent)
      worth.add(
        .largeNumber,
        when: (quantity.value ?? quantity.high).map { $0 > ExactDecimal(999) } ?? false
      )
    }
    worth.add(.date, when: hasDate)
    addWords(of: clause, &worth)
    addSubject(of: clause, &worth)
    worth.add(.thought, when: tree.lemma(clause.head, in: JudgementLexicon.thoughts) != nil)
    worth.add(.reported, when: isAttributed)
    worth.add(.object, when: clause.object != nil)
    switch judgement.certainty {
    case .opinion: worth.add(.opinion)
    case .conditional: worth.add(.conditional)
    case .speculative: worth.add(.speculative)
    case .predicted: worth.add(.predicted)
    case .hedged: worth.add(.hedged)
    case .reported, .asserted: break
    }
    return worth
  }

  private func addWords(of clause: Clause, _ worth: inout Worthiness) {
    let words = Set(clause.extent).union(clause.subject ?? 0..<0)
    worth.add(.name, words.count { tree.tag($0) == .properNoun })
    worth.add(.comparison, words.count { [.jjr, .jjs, .rbr, .rbs].contains(tree.pennTag($0)) })
    worth.add(.number, tree.range.count { tree.tag($0) == .numeral })
    // The whole sentence: what is around a claim tells as much as the claim. Each word counts once.
    var seen: Set<UInt64> = []
    for i in tree.range {
      guard let feature = tree.value(i, in: Worthiness.words),
        seen.insert(tree.tokens.keys[i]).inserted
      else { continue }
      worth.add(feature)
    }
    let verbs = clause.sharedAuxiliaries + clause.verbs
    worth.add(.past, when: verbs.contains { tree.pennTag($0) == .vbd })
    worth.add(
      .perfect,
      when: verbs.contains { tree.isLemma($0, "have") && tree.tag($0) == .auxiliary }
    )
    worth.add(.future, when: verbs.contains { tree.isOne($0, of: ["will", "'ll", "wo", "shall"]) })
    worth.add(.advice, when: verbs.contains { tree.isOne($0, of: ["should", "must", "ought"]) })
  }

  private func addSubject(of clause: Clause, _ worth: inout Worthiness) {
    guard let subject = clause.subject, let first = subject.first else { return }
    worth.add(.firstPerson, when: tree.isOne(first, of: ["i", "my", "me"]))
    worth.add(.firstPersonPlural, when: tree.isOne(first, of: ["we", "our", "us"]))
    worth.add(.secondPerson, when: tree.isOne(first, of: ["you", "your"]))
    worth.add(
      .impersonal,
      when: subject.count == 1 && tree.isOne(first, of: ["it", "that", "this", "there", "what"])
    )
  }
}
