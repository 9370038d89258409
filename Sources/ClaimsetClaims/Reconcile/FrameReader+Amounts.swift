import ClaimsetCore

// Amounts that a clause states of its verb or of a measure, and that count none of its things.

extension FrameReader {
  /// The amounts of the claim that count none of its things.
  func measured(_ claim: Claim, _ frame: ClaimFrame) -> [ClaimFrame.Amount] {
    let counted = Set(frame.things.flatMap(\.amounts))
    return amounts.indices(in: measuredSpan(of: claim)).compactMap { i -> ClaimFrame.Amount? in
      guard let amount = amounts.amount(i), !counted.contains(amount), governor(of: i) == nil else {
        return nil
      }
      return amount
    }
  }

  /// The place of the claim, with the amount right behind it that the tree takes for a second part of
  /// the clause: "it had cost" in "it had cost £4m".
  private func measuredSpan(of claim: Claim) -> Span {
    // "it had cost": the tree can end the clause before the verb's noun.
    var next = tree.tokens(of: claim.span).upperBound
    if tree.isWord(next, "cost"), tree.isLemma(next - 1, "have") { next += 1 }
    guard next < tree.range.upperBound, tree.lemma(next - 1, in: Self.measuringVerbs) != nil,
      let quantity = amounts.indices(in: tree.span(next..<tree.range.upperBound)).first,
      amounts.span(of: quantity).start == tree.tokens.spans[next].start
    else { return claim.span }
    return Span(claim.span.start, amounts.span(of: quantity).end)
  }

  private static let measuringVerbs = WordTable<Bool>(
    ["cost", "pay", "spend", "earn", "weigh", "measure"],
    value: true
  )

  /// "she is 41": the number says how old she is.
  func readAge(_ frame: inout ClaimFrame, _ verb: Int) {
    guard tree.tag(verb) == .numeral, frame.amounts.count == 1,
      tree.child(verb, [.copula]) != nil,
      frame.things.contains(where: { $0.role == .subject && names.kind(of: $0.entity) == .person })
    else { return }
    if frame.amounts[0].unit == "1", 0..<120_000 ~= frame.amounts[0].low,
      frame.amounts[0].high < 120_000
    {
      frame.amounts[0].unit = "s"
      frame.amounts[0].low *= Self.year
      frame.amounts[0].high *= Self.year
    }
    frame.senses = [ClaimFrame.Sense(family: FamilyTable.age)]
  }

  /// A year in seconds, as quantities have it.
  private static let year = 31_557_600

  /// "the hotel belongs to a bank", "is the property of a bank": the bank has what is told of, as in
  /// "is owned by a bank".
  func readOwner(_ frame: inout ClaimFrame, _ verb: Int) {
    let isProperty = tree.isLemma(verb, "property")
    guard tree.isLemma(verb, "belong") || isProperty else { return }
    for i in frame.things.indices {
      switch (frame.things[i].role, frame.things[i].preposition) {
      case (.subject, _): frame.things[i].role = .object
      case (_, "to") where !isProperty: frame.things[i].role = .agent
      case (_, "of") where isProperty: frame.things[i].role = .agent
      default: break
      }
    }
  }

  /// The noun that says what an amount is of: "cost" in "at a cost of £4m".
  private func governor(of quantity: Int) -> Int? {
    guard let head = amounts.head(of: quantity, in: tree), let noun = tree.head(head),
      tree.tag(noun) == .noun, isSum(quantity, head) || isMeasure(noun)
    else { return nil }
    return noun
  }

  private func isMeasure(_ noun: Int) -> Bool {
    table[syntax.lemmas[noun].lowercased()].contains {
      table.traits(of: $0.family).contains(.measure)
    }
  }

  /// "a reward of £500", "the reward, £500,": money that says how much the noun is.
  private func isSum(_ quantity: Int, _ head: Int) -> Bool {
    amounts.isMoney(quantity)
      && (tree.relation(head) == .apposition
        || tree.child(head, [.caseMarker]).map { tree.isWord($0, "of") } ?? false)
  }

  /// What is told of a sum: the families of its noun, or the noun itself.
  private func senses(of noun: Int) -> [ClaimFrame.Sense] {
    let lemma = syntax.lemmas[noun].lowercased()
    guard isMeasure(noun) else { return [ClaimFrame.Sense(family: FamilyTable.sum + lemma)] }
    return table[lemma].map { ClaimFrame.Sense(family: $0.family, isOpposite: $0.isOpposite) }
  }

  /// Further frames for amounts of a named measure: "at a cost of £4m", "with a length of 2 km".
  func measures(
    _ claim: Claim,
    _ main: ClaimFrame,
    _ predicate: PredicateReader.Predicate
  ) -> [ClaimFrame] {
    amounts.indices(in: claim.span).compactMap { i in
      guard let noun = governor(of: i), noun != predicate.eventNoun, let amount = amounts.amount(i)
      else { return nil }
      var frame = main
      frame.senses = senses(of: noun)
      frame.amounts = [amount]
      guard isMeasure(noun) else {
        frame.things = [things.thing(noun, as: .object)]
        // A sum that was never paid was that sum all the same.
        (frame.isGeneric, frame.isNegated, frame.isEver) = (false, false, false)
        return frame
      }
      let owner = tree.children(noun).first {
        [.possessor, .nominalModifier].contains(tree.relation($0))
          && amounts.indices(in: tree.tokens.spans[$0]).isEmpty
      }
      if let owner {
        frame.things = [things.thing(owner, as: .object)]
      } else {
        let themes = main.things.filter { $0.role == .object }
        frame.things = themes.isEmpty ? main.things.filter { $0.role == .subject } : themes
      }
      return frame
    }
  }

  /// "it killed 12 and injured more than 200": a bare number of them counts people.
  func addCounted(_ frame: inout ClaimFrame, _ verb: Int) {
    let isOfPeople = frame.senses.contains { table.traits(of: $0.family).contains(.grows) }
    let isPassive = tree.child(verb, [.passiveAuxiliary]) != nil
    guard !frame.things.contains(where: { $0.role == .object }),
      isPassive
        || isOfPeople
          && frame.things.contains(where: { $0.role == .subject && $0.amounts.isEmpty }),
      let count = frame.amounts.first, count.unit == "1", count.item.isEmpty, !count.isShare
    else { return }
    var thing = ClaimFrame.Thing()
    (thing.role, thing.amounts) = (.object, [count])
    thing.head = isOfPeople ? "people" : "total"
    frame.things.append(thing)
    frame.amounts.removeFirst()
  }
}
