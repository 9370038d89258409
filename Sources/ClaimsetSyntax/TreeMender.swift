import ClaimsetCore

/// Mends eight readings of English prose that the parser, for lack of examples, takes amiss.
struct TreeMender {
  let text: SourceText
  /// The words of the sentence.
  let spans: ArraySlice<Span>
  /// The place of the first word in the columns.
  let first: Int

  /// "More than 40 people died": the verb is the root, and the people are its subject.
  ///
  /// - Returns: The new root, or nil where there is nothing to mend.
  func mendComparison(
    _ heads: inout [Int32],
    _ relations: inout [DependencyRelation],
    _ tags: [PennTag]
  ) -> Int? {
    guard spans.count > 4, heads[first] < 0, isOne(0, of: ["more", "less", "fewer"]),
      isOne(1, of: ["than"])
    else { return nil }
    let all = first..<first + spans.count
    for noun in all.prefix(9)
    where heads[noun] == Int32(first) && relations[noun] == .oblique {
      let verb = all.first {
        $0 > noun && heads[$0] == Int32(noun) && relations[$0] == .adjectivalClause
          && [.vbd, .vbp, .vbz].contains(tags[$0])
      }
      guard let verb else { continue }
      for i in all where heads[i] == Int32(first) && i != noun {
        heads[i] = Int32(relations[i] == .punctuation ? verb : noun)
      }
      (heads[verb], relations[verb]) = (-1, .root)
      (heads[noun], relations[noun]) = (Int32(verb), .subject)
      (heads[first], relations[first]) = (Int32(noun), .adjectivalModifier)
      return verb
    }
    return nil
  }

  /// "5 Bridges That Fell Down": what follows "that" is told of the noun, which is the root.
  ///
  /// - Returns: The new root, or nil where there is nothing to mend.
  func mendHeadline(
    _ heads: inout [Int32],
    _ relations: inout [DependencyRelation],
    _ tags: [UniversalTag],
    _ pennTags: [PennTag]
  ) -> Int? {
    let all = first..<first + spans.count
    guard let opener = all.dropFirst().first(where: { pennTags[$0] == .wdt }),
      isOne(opener - first, of: ["that"]), heads[opener] > Int32(opener)
    else { return nil }
    let (noun, verb) = (opener - 1, Int(heads[opener]))
    guard heads[verb] < 0, relations[opener] == .subject, heads[noun] == Int32(verb),
      [.noun, .properNoun].contains(tags[noun])
    else { return nil }
    for i in all where heads[i] == Int32(verb) && (i < noun || relations[i] == .punctuation) {
      heads[i] = Int32(noun)
    }
    (heads[noun], relations[noun]) = (-1, .root)
    (heads[verb], relations[verb]) = (Int32(noun), .relativeClause)
    return noun
  }

  /// "Guides helping climbers raised their fees": the one finite verb is the root, whose subject stands
  /// before the participle.
  ///
  /// - Returns: The new root, or nil where there is nothing to mend.
  func mendLateVerb(
    _ heads: inout [Int32],
    _ relations: inout [DependencyRelation],
    _ tags: [UniversalTag],
    _ pennTags: [PennTag]
  ) -> Int? {
    let all = first..<first + spans.count
    let finite = all.filter { [.vbd, .vbz, .vbp, .md].contains(pennTags[$0]) }
    guard finite.count == 1, let verb = finite.first, heads[verb] >= 0,
      [.openComplement, .clausalComplement].contains(relations[verb]),
      !all.contains(where: { heads[$0] == Int32(verb) && relations[$0] == .marker })
    else { return nil }
    let participle = Int(heads[verb])
    let noun = Int(heads[participle])
    guard participle < verb, relations[participle] == .adjectivalClause, noun >= 0,
      heads[noun] < 0, [.noun, .properNoun].contains(tags[noun])
    else { return nil }
    for i in all {
      if heads[i] == Int32(verb), i < verb, relations[i] == .subject {
        (heads[i], relations[i]) = (Int32(participle), .object)
      } else if heads[i] == Int32(noun), relations[i] == .punctuation, i > verb {
        heads[i] = Int32(verb)
      }
    }
    (heads[verb], relations[verb]) = (-1, .root)
    (heads[noun], relations[noun]) = (Int32(verb), .subject)
    return verb
  }

  /// "'None of them went off,' said Ann": what is said is no slip of the tongue.
  func mendQuotation(
    _ heads: [Int32],
    _ relations: inout [DependencyRelation],
    _ tags: [UniversalTag]
  ) {
    for i in first..<first + spans.count
    where relations[i] == .reparandum && tags[i] == .verb && Int(heads[i]) > i
      && tags[Int(heads[i])] == .verb
    {
      relations[i] = .clausalComplement
    }
  }

  /// "the bridge that the town needed": what opens a relative clause is its subject or object.
  func mendRelative(
    _ heads: [Int32],
    _ relations: inout [DependencyRelation],
    _ tags: inout [UniversalTag],
    _ pennTags: inout [PennTag]
  ) {
    let all = first..<first + spans.count
    for i in all where relations[i] == .marker && isOne(i - first, of: ["that"]) {
      let verb = Int(heads[i])
      guard verb > i, relations[verb] == .relativeClause else { continue }
      let taken = all.reduce(into: Set<DependencyRelation>()) { taken, j in
        if Int(heads[j]) == verb { taken.insert(relations[j]) }
      }
      guard let free = freeRelation(taken) else { continue }
      (relations[i], tags[i], pennTags[i]) = (free, .pronoun, .wdt)
      // With a subject and no auxiliary it is no participle.
      if pennTags[verb] == .vbn, taken.isDisjoint(with: [.auxiliary, .passiveAuxiliary]) {
        pennTags[verb] = .vbd
      }
    }
  }

  /// "Twenty-one stops in all": what more than one thing does has no -s, so that the word is a noun.
  func mendCount(
    _ heads: [Int32],
    _ relations: inout [DependencyRelation],
    _ tags: inout [UniversalTag],
    _ pennTags: inout [PennTag]
  ) {
    let all = first..<first + spans.count
    for noun in all.dropFirst() where pennTags[noun] == .vbz && tags[noun] == .verb {
      let number = noun - 1
      guard relations[number] == .subject, heads[number] == Int32(noun), pennTags[number] == .cd,
        !all.contains(where: { heads[$0] == Int32(noun) && Self.verbal.contains(relations[$0]) })
      else { continue }
      let start = all.first { heads[$0] == Int32(number) } ?? number
      // "Channel 4 shows", "one stops": no count of several.
      let isNamed = start > first && [.noun, .properNoun].contains(tags[start - 1])
      let isOneThing = start == number && isOne(number - first, of: ["one", "1"])
      let isYear =
        spans[spans.startIndex + number - first].count == 4
        && text.bytes[spans[spans.startIndex + number - first].start].isASCIIDigit
      guard !isNamed, !isOneThing, !isYear else { continue }
      (tags[noun], pennTags[noun]) = (.noun, .nns)
      relations[number] = .numericModifier
    }
  }

  /// What only a verb has.
  private static let verbal: Set<DependencyRelation> = [
    .object, .auxiliary, .passiveAuxiliary, .clausalComplement, .openComplement,
  ]

  /// "The company plans to build": what has a subject and no copula, and leads to an infinitive, is a
  /// verb.
  func mendPlan(
    _ heads: [Int32],
    _ relations: inout [DependencyRelation],
    _ tags: inout [UniversalTag],
    _ pennTags: inout [PennTag]
  ) {
    let all = first..<first + spans.count
    guard let root = all.first(where: { heads[$0] < 0 }), pennTags[root] == .nns else { return }
    func child(_ relation: DependencyRelation) -> Int? {
      all.first { heads[$0] == Int32(root) && relations[$0] == relation }
    }
    guard let subject = child(.subject), subject < root, child(.copula) == nil,
      let act = child(.adjectivalClause), act > root, pennTags[act] == .vb,
      all.contains(where: { heads[$0] == Int32(act) && isOne($0 - first, of: ["to"]) })
    else { return }
    (tags[root], pennTags[root]) = (.verb, .vbz)
    relations[act] = .openComplement
  }

  /// "likely that the records burned": a clause that its "that" opens has a verb.
  func mendContent(
    _ heads: inout [Int32],
    _ relations: inout [DependencyRelation],
    _ pennTags: inout [PennTag]
  ) {
    let all = first..<first + spans.count
    for noun in all where heads[noun] >= 0 && Int(heads[noun]) < noun {
      let opener = Int(heads[noun])
      guard relations[opener] == .marker, isOne(opener - first, of: ["that"]), heads[opener] >= 0,
        let verb = all.first(where: {
          $0 > noun && heads[$0] == Int32(noun) && relations[$0] == .adjectivalClause
            && pennTags[$0] == .vbn
        })
      else { continue }
      (heads[verb], relations[verb]) = (heads[opener], .clausalComplement)
      (heads[noun], relations[noun]) = (Int32(verb), .subject)
      heads[opener] = Int32(verb)
      pennTags[verb] = .vbd
    }
  }

  /// What a clause with the relations `taken` lacks: its subject, or else its object.
  private func freeRelation(_ taken: Set<DependencyRelation>) -> DependencyRelation? {
    if taken.isDisjoint(with: [.subject, .passiveSubject, .expletive]) {
      return taken.contains(.passiveAuxiliary) ? .passiveSubject : .subject
    }
    return taken.isDisjoint(with: [.object, .copula, .passiveSubject]) ? .object : nil
  }

  private func isOne(_ i: Int, of words: [StaticString]) -> Bool {
    words.contains { text.equals(spans[spans.startIndex + i], $0) }
  }
}
