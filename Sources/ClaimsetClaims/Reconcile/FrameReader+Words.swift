import ClaimsetCore

// The words of a clause that tell something, which show whether two clauses tell of one thing where
// no family of words joins their verbs.

extension FrameReader {
  /// The telling words of the clause of `claim`, whose head is token `head`, and whose deed token
  /// `verb`: the same, or one below it, as under "are known to".
  func words(
    of claim: Claim,
    _ head: Int,
    _ verb: Int,
    _ things: [ClaimFrame.Thing]
  ) -> [ClaimFrame.Word] {
    var found = words(of: head, below: verb)
    let known = Set(found.map(\.lemma))
    for thing in things {
      for (word, isName) in Self.parts(of: thing) where !known.contains(word) {
        guard !word.isEmpty, !Self.empty.contains(word), found.count < Self.most else { continue }
        var supplied = ClaimFrame.Word()
        (supplied.lemma, supplied.isName, supplied.isSupplied) = (word, isName, true)
        supplied.part = Self.part(of: thing.role)
        if !found.contains(where: { $0.lemma == word }) { found.append(supplied) }
      }
    }
    return found
  }

  /// The telling words of the clause whose head is token `head`, those of its own clauses left out.
  func words(of head: Int, below verb: Int? = nil) -> [ClaimFrame.Word] {
    var found: [ClaimFrame.Word] = []
    let verb = verb ?? head
    let deeds = path(from: verb, to: head)
    var open: [(Int, ClaimFrame.Word.Part)] = [(head, .predicate)]
    var taken: [(Int, ClaimFrame.Word.Part)] = []
    while let (i, part) = open.popLast(), taken.count < 4 * Self.most {
      if !deeds.contains(i) || i == verb { taken.append((i, part)) }
      for child in tree.children(i) where deeds.contains(child) || !isOwnClause(child) {
        let isOfDeed = deeds.contains(i) && !deeds.contains(child)
        open.append((child, isOfDeed ? self.part(of: tree.relation(child)) : part))
      }
    }
    for (i, part) in taken.sorted(by: { $0.0 < $1.0 }) where found.count < Self.most {
      add(i, part, to: &found)
    }
    return found
  }

  /// From `verb` up to `head`.
  private func path(from verb: Int, to head: Int) -> Set<Int> {
    var path: Set<Int> = [verb, head]
    var up = tree.head(verb)
    while let here = up, here != head, path.count < 8, tree.range.contains(here) {
      path.insert(here)
      up = tree.head(here)
    }
    return path
  }

  /// The words of a claim without a verb, and those of the question it answers.
  func words(ofFragment claim: Claim) -> [ClaimFrame.Word] {
    var found: [ClaimFrame.Word] = []
    for i in tree.tokens(of: claim.span) where found.count < Self.most {
      add(i, .object, to: &found)
    }
    // An answer says what it is asked.
    for word in question?.words ?? [] where !found.contains(where: { $0.lemma == word.lemma }) {
      found.append(word)
    }
    return found
  }

  /// How many words of a clause are kept.
  private static let most = 24

  private func add(_ i: Int, _ part: ClaimFrame.Word.Part, to found: inout [ClaimFrame.Word]) {
    guard isTelling(i), !dates.contains(tree.tokens.spans[i]) else { return }
    var word = ClaimFrame.Word()
    word.lemma = deed(i)
    word.part = part
    word.isName = tree.tag(i) == .properNoun || tree.tag(i) == .numeral || isLabelled(i)
    guard !Self.empty.contains(word.lemma), !found.contains(where: { $0.lemma == word.lemma })
    else { return }
    found.append(word)
  }

  /// "Ward" in "Ward 7".
  private func isLabelled(_ i: Int) -> Bool {
    tree.range.contains(i + 1) && tree.tag(i + 1) == .numeral && tree.head(i + 1) == i
      && isTelling(i + 1)
  }

  /// The lemma, with the particle where that makes another verb of it: "get-out".
  private func deed(_ i: Int) -> String {
    let lemma = syntax.lemmas[i].lowercased()
    guard tree.tag(i) == .verb || isDeed(i) else { return lemma }
    let particle =
      tree.children(i).first { child in
        child > i && tree.isOne(child, of: Self.particles)
          && [.verbParticle, .adverbialModifier].contains(tree.relation(child))
      } ?? leading(i)
    guard let particle else { return lemma }
    let whole = lemma + "-" + syntax.lemmas[particle].lowercased()
    return LikenessTable.standard.places(of: whole).isEmpty ? lemma : whole
  }

  /// "got" in "a wolf got out", which is read as an auxiliary.
  private func isDeed(_ i: Int) -> Bool {
    let helpers: Set<DependencyRelation> = [.auxiliary, .passiveAuxiliary, .copula]
    return tree.tag(i) == .auxiliary && !helpers.contains(tree.relation(i))
  }

  /// "got out of the cage", "got out through a hole": the first of two prepositions belongs to the
  /// verb.
  private func leading(_ verb: Int) -> Int? {
    let next = verb + 1
    guard tree.isOne(next, of: Self.particles), let noun = tree.head(next) else { return nil }
    return tree.head(noun) == verb || noun == verb ? next : nil
  }

  private static let particles: [StaticString] = [
    "out", "up", "down", "off", "away", "back", "in", "over", "on", "through",
  ]

  private func isTelling(_ i: Int) -> Bool {
    if tree.tag(i) == .numeral {
      // "Ward 7": the number belongs to the name.
      let isLabel: Set<DependencyRelation> = [
        .flat, .unspecified, .numericModifier, .unmarkedModifier,
      ]
      return tree.head(i) == i - 1 && isLabel.contains(tree.relation(i))
    }
    return tree.isWordLike(i)
      && ([.noun, .properNoun, .verb, .adjective, .adverb].contains(tree.tag(i)) || isDeed(i))
  }

  /// Whether a word opens a clause that is a claim by itself.
  private func isOwnClause(_ i: Int) -> Bool {
    switch tree.relation(i) {
    case .adjectivalClause:
      // "the first fire to break out"
      return !tree.children(i).contains { tree.isWord($0, "to") }
    case .clausalComplement:
      // "was warned that the roof was unsafe": of what is told with it.
      return !(tree.head(i).map { tree.lemma($0, in: Self.tellings) != nil } ?? false)
    case .relativeClause, .apposition, .parataxis, .adverbialClause,
      .clausalSubject, .discourse, .vocative:
      return true
    case .conjunct: return tree.tag(i) == .verb || tree.child(i, [.subject, .copula]) != nil
    default: return false
    }
  }

  private static let tellings = WordTable<Bool>(
    ["tell", "warn", "inform", "alert", "notify", "complain", "advise", "write", "hear", "learn"],
    value: true
  )

  private func part(of relation: DependencyRelation) -> ClaimFrame.Word.Part {
    switch relation {
    case .subject, .outerSubject: .subject
    case .object, .indirectObject, .passiveSubject: .object
    case .oblique, .unmarkedOblique, .agent, .nominalModifier, .clausalComplement: .oblique
    default: .predicate
    }
  }

  private static func part(of role: ClaimFrame.Role) -> ClaimFrame.Word.Part {
    switch role {
    case .subject: .subject
    case .object: .object
    case .agent, .oblique: .oblique
    }
  }

  private static func parts(of thing: ClaimFrame.Thing) -> [(String, Bool)] {
    NameKey.words(thing.entity).map { (String($0), true) } + [(thing.head, false)]
      + thing.modifiers.map { ($0, false) }
  }

  /// Words that tell too little to count.
  private static let empty: Set<String> = [
    "be", "have", "do", "say", "one", "other", "also", "more", "most", "very", "much", "many",
    "such", "own", "same", "just", "even", "still", "ever", "never", "not", "only", "so", "then",
    "now", "here", "there", "too", "as", "it", "they", "we", "you", "he", "she", "i", "this",
    "that", "these", "those", "who", "which", "what", "mr", "mrs", "ms", "dr", "well", "rather",
    "first", "last", "second", "another", "anybody", "anyone", "anything", "nobody", "nothing",
    "somebody", "someone", "something", "everybody", "everyone", "everything", "none", "some",
    "all", "any", "each", "every", "both", "few", "several", "of", "about", "almost", "nearly",
    "again", "already", "yet", "how", "when", "where", "why", "however", "later", "earlier", "long",
    "go", "get", "come", "make",
  ]
}
