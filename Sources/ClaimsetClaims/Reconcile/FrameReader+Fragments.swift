import ClaimsetCore

// Sentences without a verb: "Twenty-one stops and nearly fifteen kilometres of track." What they
// tell of stands in the question before them, or in the nouns they count.

/// A question, which the next sentence may answer in a few words.
struct Question {
  /// The ways in which its predicate is understood.
  var senses: [ClaimFrame.Sense]
  /// Who and what it asks about.
  var things: [ClaimFrame.Thing]
  /// What its words tell.
  var words: [ClaimFrame.Word]
}

extension FrameReader {
  /// What the sentence asks; nil where it has no verb.
  func asked() -> Question? {
    guard let root = tree.root, tree.tag(root) == .verb || tree.tag(root) == .auxiliary else {
      return nil
    }
    let predicate = predicates.predicate(root)
    let participants = participants(of: predicate.verb).filter {
      !tree.isOne($0.0, of: ["what", "who", "when", "where", "how", "which", "you"])
    }
    return Question(
      senses: (asksCost(root) ? table["cost"].map { ClaimFrame.Sense(family: $0.family) } : [])
        + predicate.senses,
      things: participants.map { things.thing($0.0, as: $0.1) },
      words: words(of: root, below: predicate.verb)
    )
  }

  /// "what did the bridge cost?", where the tree takes the verb for a noun: not "who bore the cost?".
  private func asksCost(_ root: Int) -> Bool {
    tree.isLemma(root, "do")
      && tree.children(root).contains { cost in
        tree.isWord(cost, "cost") && !tree.isWord(cost + 1, "of")
          && tree.tag(cost - 1) != .determiner && tree.pennTag(cost - 1) != .prpPossessive
          && tree.pennTag(cost - 1) != .pos
      }
  }

  /// "three of the divers sat on the pier", where the tree takes the verb for one that says which
  /// divers: the verb and the word that counts.
  func countedClause() -> (verb: Int, counted: Int)? {
    guard let root = tree.root,
      tree.tag(root) == .numeral || tree.isOne(root, of: ["most", "some", "none", "all", "many"]),
      let noun = tree.children(root).first(where: { noun in
        tree.relation(noun) == .nominalModifier
          && tree.children(noun).contains { tree.isWord($0, "of") }
      })
    else { return nil }
    let verb = (tree.children(noun) + tree.children(root)).first { verb in
      verb > noun && tree.tag(verb) == .verb
        && (tree.pennTag(verb) == .vbd
          || tree.children(verb).contains { tree.tag($0) == .auxiliary && $0 < verb })
        && tree.relation(verb) != .relativeClause
    }
    return verb.map { ($0, root) }
  }

  /// The frames of a claim without a verb: one for each amount, or one for its time.
  func fragments(of claim: Claim, at index: Int) -> [ClaimFrame] {
    var base = ClaimFrame()
    base.claim = index
    base.sentence = tree.range.lowerBound
    base.context = context
    base.isFragment = true
    base.isHeading = isHeading
    stand(of: claim, &base)
    time(of: claim, &base)
    base.things = question?.things ?? []
    base.senses = question?.senses ?? measure()
    if question == nil { base.things = measured() }
    base.words = words(ofFragment: claim)
    let counted = amounts.indices(in: claim.span).compactMap { fragment($0, base) }
    return counted.isEmpty && base.isTimeOwn && !base.senses.isEmpty ? [base] : counted
  }

  /// "The bridge cost £4m", read as a noun: the measure is the root.
  private func measure() -> [ClaimFrame.Sense] {
    guard let root = tree.root else { return [] }
    return table[syntax.lemmas[root].lowercased()]
      .filter { table.traits(of: $0.family).contains(.measure) }
      .map { ClaimFrame.Sense(family: $0.family, isOpposite: $0.isOpposite) }
  }

  /// What the root of a sentence without a verb measures.
  private func measured() -> [ClaimFrame.Thing] {
    guard let root = tree.root, !measure().isEmpty else { return [] }
    return tree.children(root).filter { [.noun, .properNoun].contains(tree.tag($0)) }
      .map { noun in
        var thing = things.thing(noun, as: .object)
        if tree.isWord(tree.range.lowerBound, "the") { thing.quantifier = .definite }
        return thing
      }
      .filter { !$0.head.isEmpty }
  }

  /// What an amount in a sentence without a verb says.
  private func fragment(_ quantity: Int, _ base: ClaimFrame) -> ClaimFrame? {
    guard let amount = amounts.amount(quantity), let head = amounts.head(of: quantity, in: tree)
    else { return nil }
    var frame = base
    let noun = tree.tag(head) == .noun ? head : tree.head(head) ?? head
    if amount.unit == "1", tree.tag(noun) == .noun {
      frame.senses.append(ClaimFrame.Sense(family: FamilyTable.having))
      frame.things = [things.thing(noun, as: .object)]
      if frame.things[0].amounts.isEmpty { frame.things[0].amounts = [amount] }
      return frame
    }
    // "nearly fifteen kilometres of track", not "six miles downstream, the town".
    if amount.unit == "m", head == tree.root {
      frame.senses.append(ClaimFrame.Sense(family: "length"))
    }
    frame.amounts = [amount]
    return frame.senses.isEmpty ? nil : frame
  }
}
