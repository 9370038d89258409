import ClaimsetCore

// Nouns that hold a clause or a name, which the parser gave to the verb behind it.

extension TreeMender {
  /// "A cook named Nils left": the name belongs to "named" and is no second subject.
  mutating func mendNamings() {
    for naming in all.dropFirst() where isOne(naming, of: Self.namings) {
      let noun = heads[naming]
      guard noun == naming - 1, relations[naming] == .adjectivalClause, naming + 1 < all.count,
        Self.subjects.contains(relations[noun]),
        let name = all.first(where: {
          $0 > naming && heads[$0] == heads[noun] && Self.subjects.contains(relations[$0])
        }), pennTags[name] == .nnp, name == naming + 1 || isBelow(naming + 1, name)
      else { continue }
      hang(name, on: naming, by: .openComplement)
    }
  }

  /// "The claim that the water was safe is false": what stands behind "that", up to the verb of the noun before
  /// it, is what the noun holds.
  mutating func mendClaimed() {
    for marker in all.dropFirst() where isOne(marker, of: ["that"]) && heads[marker] > marker {
      guard relations[marker] == .marker, tags[marker - 1] == .noun else { continue }
      let (noun, inner) = (marker - 1, heads[marker])
      if heads[inner] == noun {
        if Self.phrasal.contains(relations[inner]), hasSubject(inner) { makeHeld(inner, by: noun) }
        continue
      }
      guard Self.subjects.contains(relations[noun]) else { continue }
      let outer = heads[inner]
      let isSubject = Self.subjects.contains(relations[inner]) || relations[inner] == .outerSubject
      if isSubject, outer > inner, heads[noun] == outer {
        hang(inner, on: noun, by: .adjectivalClause)
      } else if isSubject, outer > inner, heads[noun] == inner, hasSubject(inner, behind: marker) {
        hang(noun, on: outer, by: subjectRelation(of: outer))
        hang(inner, on: noun, by: .adjectivalClause)
      } else if heads[noun] == inner {
        mendSwallowed(marker, noun, inner)
      }
    }
  }

  /// "The idea that the roof leaked is a myth", where the second verb has swallowed the first.
  private mutating func mendSwallowed(_ marker: Int, _ noun: Int, _ outer: Int) {
    let own = all.first {
      $0 > marker && heads[$0] == outer && Self.subjects.contains(relations[$0])
    }
    guard let own, own + 1 < outer, [.vbn, .vbd].contains(pennTags[own + 1]),
      Self.phrasal.contains(relations[own + 1]) || relations[own + 1] == .adjectivalClause,
      [own, outer].contains(heads[own + 1])
    else { return }
    let inner = own + 1
    hang(own, on: inner, by: .subject)
    hang(marker, on: inner, by: .marker)
    makeHeld(inner, by: noun)
  }

  private mutating func makeHeld(_ verb: Int, by noun: Int) {
    hang(verb, on: noun, by: .adjectivalClause)
    if pennTags[verb] == .vbn, child(verb, .auxiliary) == nil, child(verb, .passiveAuxiliary) == nil
    {
      pennTags[verb] = .vbd
    }
  }

  private func hasSubject(_ verb: Int, behind start: Int) -> Bool {
    all.contains { $0 > start && heads[$0] == verb && Self.subjects.contains(relations[$0]) }
  }

  /// Relations of what is no clause.
  private static let phrasal: Set<DependencyRelation> = [
    .adjectivalModifier, .nominalModifier, .unmarkedModifier, .apposition,
  ]

  /// "Reports that the ship had sunk were dismissed": behind what the noun holds stands its own verb.
  mutating func mendHeld(_ clause: BareClause) -> Bool {
    guard let noun = root, noun + 1 < clause.start, tags[noun] == .noun,
      isOne(noun + 1, of: ["that"]), relations[noun + 1] == .marker,
      let inner = all.first(where: { $0 == heads[noun + 1] }), inner > noun, inner < clause.start,
      hasSubject(inner), isFinite(inner), child(clause.head, .coordinator) == nil,
      !all[inner..<clause.start].contains(where: { tags[$0] == .punctuation })
    else { return false }
    for i in all where heads[i] == noun && relations[i] == .punctuation { heads[i] = clause.head }
    hang(clause.head, on: -1, by: .root)
    hang(noun, on: clause.head, by: subjectRelation(of: clause.head))
    hang(inner, on: noun, by: .adjectivalClause)
    return true
  }

  /// "The firm rejected accusations": no English noun phrase has a bare participle between its noun and another
  /// with an article before the first, so the participle is the verb.
  mutating func mendRejecting(_ root: Int) -> Bool {
    let verb = all.prefix(root).first {
      heads[$0] == root && relations[$0] == .adjectivalModifier && pennTags[$0] == .vbn
    }
    guard let verb, verb > 1, [.noun, .properNoun].contains(tags[verb - 1]),
      [.nominalModifier, .compound, .adjectivalModifier].contains(relations[verb - 1]),
      [root, verb].contains(heads[verb - 1])
    else { return false }
    let noun = verb - 1
    let start =
      all.first { $0 == noun || isBelow($0, noun) || relations[$0] == .determiner } ?? noun
    guard pennTags[start] == .dt, [noun, root].contains(heads[start]), start < noun,
      all[(start + 1)..<noun].allSatisfy({ [.adjective, .noun, .properNoun].contains(tags[$0]) })
    else { return false }
    for i in all where heads[i] == root && i < verb && i != noun { heads[i] = noun }
    hang(noun, on: verb, by: .subject)
    for i in all where heads[i] == root && relations[i] == .punctuation { heads[i] = verb }
    hang(verb, on: -1, by: .root)
    hang(root, on: verb, by: .object)
    (tags[verb], pennTags[verb]) = (.verb, .vbd)
    return true
  }

  private static let namings: [StaticString] = [
    "named", "called", "dubbed", "nicknamed", "titled", "entitled",
  ]
}
