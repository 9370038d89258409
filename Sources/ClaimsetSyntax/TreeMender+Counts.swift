import ClaimsetCore

// Numbers that the parser hung on the wrong side of a name or verb.

extension TreeMender {
  /// "In Elmford 40 shops closed": a subject has no preposition, which belongs to the name before the
  /// number.
  mutating func mendPlaced() {
    for noun in all where Self.subjects.contains(relations[noun]) && tags[noun] == .noun {
      guard let marker = child(noun, .caseMarker),
        isOne(marker, of: ["in", "at", "on", "near", "across", "around", "outside"]),
        let number = child(noun, .numericModifier), number > marker + 1, number < noun,
        let name = all.last(where: {
          heads[$0] == noun && $0 > marker && $0 < number && tags[$0] == .properNoun
        })
      else { continue }
      hang(name, on: heads[noun], by: .oblique)
      for i in all where heads[i] == noun && i < name { heads[i] = name }
    }
  }

  /// "Three of the sailors were doctors": a number before "were" is what is told of, and counts not what
  /// comes behind.
  mutating func mendCountedSubjects() {
    for number in all where relations[number] == .numericModifier && pennTags[number] == .cd {
      let noun = heads[number]
      guard noun > number, let link = child(noun, .copula), number < link, link < noun,
        !hasSubject(noun)
      else { continue }
      relations[number] = .subject
    }
  }

  /// "It killed 27 people and injured more than 200": a bare number behind a verb that has no object is
  /// its object, but of one that says how far something went.
  mutating func mendBareCounts() {
    for number in all where pennTags[number] == .cd && relations[number] == .oblique {
      let verb = heads[number]
      guard verb >= 0, verb < number, Self.finite.union([.vbn, .vb]).contains(pennTags[verb]),
        tags[verb] == .verb, child(number, .caseMarker) == nil, child(verb, .object) == nil,
        child(verb, .passiveAuxiliary) == nil, !isYear(number),
        all[verb..<number].dropFirst().allSatisfy({ isBelow($0, number) }),
        !isOne(verb, of: Self.moves)
      else { continue }
      relations[number] = .object
    }
  }

  /// "There were hardly more than 80 of them": the number that hangs on the verb without a preposition.
  func bareNumber(behind verb: Int) -> Int? {
    all.first {
      $0 > verb && heads[$0] == verb && pennTags[$0] == .cd && relations[$0] == .oblique
        && child($0, .caseMarker) == nil && !isYear($0)
    }
  }

  private static let moves: [StaticString] = [
    "rose", "fell", "gained", "lost", "dropped", "climbed", "jumped", "slid", "rise", "fall",
    "rises",
    "falls", "was", "were", "is", "are", "turned", "turns", "aged", "added", "slipped", "ended",
    "closed", "opened", "finished", "voted",
  ]

  /// "nine girls fled by bus but were found": before "but" and "and" there is a verb to which what
  /// comes behind is added; no participle is one.
  mutating func mendAddedVerbs() {
    for later in all where isFinite(later) {
      guard let link = all.first(where: { heads[$0] == later && relations[$0] == .coordinator }),
        link < later, isOne(link, of: ["and", "but"]),
        let noun = all.first(where: { heads[$0] == later && Self.subjects.contains(relations[$0]) }
        ),
        noun < link, let verb = child(noun, .adjectivalClause), verb > noun, verb < link,
        pennTags[verb] == .vbn, child(verb, .passiveAuxiliary) == nil, child(verb, .marker) == nil,
        verb == last(of: noun, before: verb) + 1, isLastBelow(noun, before: link),
        !isOne(verb, of: ["called", "named", "known", "based", "born", "made", "built", "written"])
      else { continue }
      hang(verb, on: heads[later], by: relations[later])
      for i in all
      where heads[i] == later && (i < verb || relations[i] == .punctuation && i > later) {
        heads[i] = verb
      }
      hang(noun, on: verb, by: .subject)
      hang(later, on: verb, by: .conjunct)
      pennTags[verb] = .vbd
    }
  }

  /// Whether all words between `noun` and `link` hang below the noun, commas aside.
  private func isLastBelow(_ noun: Int, before link: Int) -> Bool {
    all[noun..<link].dropFirst().allSatisfy { isBelow($0, noun) || tags[$0] == .punctuation }
  }
}
