import ClaimsetCore

// What nouns within a clause say by themselves: "until her death in 1962", "without oxygen".

extension FrameReader {
  /// A frame for each noun of the clause that tells of an event with its date, and whose it was: "her
  /// death in 1962".
  func events(_ claim: Claim, _ main: ClaimFrame) -> [ClaimFrame] {
    tree.tokens(of: claim.span).compactMap { noun -> ClaimFrame? in
      guard tree.tag(noun) == .noun, let owner = owner(of: noun), let date = date(of: noun) else {
        return nil
      }
      let senses = table[syntax.lemmas[noun].lowercased()].filter {
        table.traits(of: $0.family).contains(.once)
      }
      guard !senses.isEmpty, !main.isNegated else { return nil }
      var frame = ClaimFrame()
      (frame.claim, frame.sentence, frame.context) = (main.claim, main.sentence, main.context)
      (frame.certainty, frame.source, frame.isHeading) = (
        main.certainty, main.source, main.isHeading
      )
      (frame.isPlan, frame.isRumour, frame.isDenial) = (
        main.isPlan, main.isRumour, main.isDenial
      )
      frame.senses = senses.map {
        ClaimFrame.Sense(family: $0.family, isOpposite: $0.isOpposite)
      }
      frame.things = [things.thing(owner, as: .object)]
      (frame.earliest, frame.latest) = (
        date.earliest.map { Int($0.number) }, date.latest.map { Int($0.number) }
      )
      frame.when = document.text[date.span]
      frame.isTimeOwn = true
      frame.words = words(of: noun)
      return frame
    }
  }

  /// Whose event it was: "her" in "her death", "the mill" in "the closure of the mill".
  private func owner(of noun: Int) -> Int? {
    tree.children(noun).first { child in
      tree.relation(child) == .possessor
        || tree.relation(child) == .nominalModifier && child > noun && !isDate(child)
          && (tree.child(child, [.caseMarker]).map { tree.isWord($0, "of") } ?? false)
    }
  }

  /// The date right behind the noun: "in 1962" in "her death in 1962".
  private func date(of noun: Int) -> DateMention? {
    let first = noun + 2
    guard tree.isOne(noun + 1, of: ["in", "on"]), tree.range.contains(first),
      let all = document.dates
    else { return nil }
    let place = tree.tokens.spans[first]
    let next = all.firstPlace { $0.span.end > place.start }
    guard next < all.count, all[next].span.overlaps(place), all[next].kind == .date,
      all[next].earliest != nil
    else { return nil }
    return all[next]
  }

  /// "They did it without oxygen": a frame that says they had none.
  func lacks(_ claim: Claim, _ main: ClaimFrame) -> [ClaimFrame] {
    guard !main.isNegated else { return [] }
    return main.things.filter { $0.role == .oblique && $0.preposition == "without" }.map { lacked in
      var frame = main
      var thing = lacked
      (thing.role, thing.quantifier, thing.preposition) = (.object, .none, "")
      frame.senses = [ClaimFrame.Sense(family: FamilyTable.having)]
      frame.things = main.things.filter { $0.role == .subject } + [thing]
      frame.amounts = []
      (frame.isNegated, frame.isGeneric) = (true, false)
      frame.words = main.words.filter { $0.lemma == thing.head || $0.part == .subject }
      for i in frame.words.indices where frame.words[i].lemma == thing.head {
        frame.words[i].part = .object
      }
      return frame
    }
  }

  /// The word of the phrase at `span` that all its others hang on.
  func top(of span: Span) -> Int? {
    let range = tree.tokens(of: span)
    return range.first { !range.contains(tree.head($0) ?? -1) }
  }
}
