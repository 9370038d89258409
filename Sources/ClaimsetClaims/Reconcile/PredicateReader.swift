import ClaimsetCore

/// Reads what a clause says of its things as a family of words, by verb, particle, object and
/// preposition, or by the noun that a light verb leads to.
struct PredicateReader {
  let tree: SentenceTree
  let lemmas: Lemmas
  let table: FamilyTable
  /// Where the dates of the sentence stand.
  let dates: DateSpans

  /// What was read.
  struct Predicate {
    /// The ways in which it is understood, the surest first.
    var senses: [ClaimFrame.Sense]
    /// The noun that says it in the place of the verb: "the breach occurred".
    var eventNoun: Int?
    /// The noun that belongs to the verb: "life" in "lost their lives".
    var ownNoun: Int?
    /// The verb that tells what is done, under "began to", "was due to".
    var verb: Int
    /// Whether it tells of a plan.
    var isPlan = false
    /// Whether it is one word that is used of too many things to tell much by itself.
    var isGeneric = false
    /// Whether a verb such as "fail to" denies it.
    var isDenied = false
  }

  /// The predicate of the clause whose head is token `head`.
  func predicate(_ head: Int) -> Predicate {
    var predicate = Predicate(senses: [], verb: head)
    descend(&predicate)
    let verb = predicate.verb
    let wordings = phrases(verb)
    let known = wordings.first { wording, noun in
      // "left Port Elm" is not "left port": a name tells where.
      wording.contains(" ") && !table[wording].isEmpty
        && !(noun.map { tree.tag($0) == .properNoun } ?? false)
    }
    if let known {
      predicate.senses = table[known.0].map(sense)
      if let noun = known.1, isTold(noun, of: verb) {
        predicate.senses += table[lemma(verb)].map(sense).filter { !predicate.senses.contains($0) }
      } else {
        predicate.ownNoun = known.1
      }
      return predicate
    }
    if let measure = measure(of: verb) {
      predicate.senses = table[lemma(measure)].map(sense)
      predicate.ownNoun = measure
      return predicate
    }
    if lemma(verb) == "have", tree.isWord(verb + 1, "cost") {
      // "it had cost £4m", where the tree takes the verb for a noun.
      predicate.senses = table["cost"].map(sense)
      return predicate
    }
    if let subject = subject(of: verb) ?? subject(of: head), isLight(verb),
      !Self.verbsOnly.contains(lemma(subject))
    {
      let senses = table[lemma(subject)]
      if !senses.isEmpty {
        predicate.eventNoun = subject
        predicate.senses = senses.map(sense)
        return predicate
      }
    }
    if lemma(verb) == "be", tree.child(verb, [.expletive]) != nil {
      // "there was one cub"
      predicate.senses = [ClaimFrame.Sense(family: FamilyTable.having)]
      return predicate
    }
    let senses = table[lemma(verb)]
    predicate.isGeneric = Self.generic.contains(lemma(verb))
    predicate.senses =
      senses.isEmpty
      ? [ClaimFrame.Sense(family: lemma(verb), isOpposite: false)] : senses.map(sense)
    return predicate
  }

  /// Goes down from "began", "was due", "failed" to what was begun, due or not done.
  private func descend(_ predicate: inout Predicate) {
    var steps = 0
    if let deed = superlativeDeed(predicate.verb) {
      predicate.verb = deed
      return
    }
    while steps < 4, let word = Self.raising[lemma(predicate.verb)],
      let next = tree.child(
        predicate.verb,
        [.openComplement, .clausalComplement, .adverbialClause]
      ),
      tree.tag(next) == .verb || tree.tag(next) == .adjective || tree.tag(next) == .noun,
      leads(word, from: predicate.verb, to: next)
    {
      steps += 1
      predicate.verb = next
      switch word {
      case .phase, .state: break
      case .plan: predicate.isPlan = true
      case .denial: predicate.isDenied.toggle()
      }
    }
  }

  /// "he was the first cook to fall ill": what is told is that he fell ill.
  private func superlativeDeed(_ noun: Int) -> Int? {
    guard tree.tag(noun) == .noun, tree.child(noun, [.copula]) != nil,
      tree.children(noun).contains(where: { tree.isOne($0, of: ["first", "last", "only"]) }),
      let deed = tree.child(noun, [.adjectivalClause]), tree.tag(deed) == .verb, isInfinitive(deed)
    else { return nil }
    return deed
  }

  private func leads(_ word: Raising, from verb: Int, to next: Int) -> Bool {
    switch word {
    case .phase: true
    case .state:
      tree.relation(next) == .openComplement && !isInfinitive(next)
        && (tree.tag(next) == .adjective || tree.pennTag(next) == .vbn)
        && table["\(lemma(verb)) \(lemma(next))"].isEmpty
    case .plan: isInfinitive(next)
    // "stopped working"
    case .denial: isInfinitive(next) || tree.isLemma(verb, "stop") && tree.pennTag(next) == .vbg
    }
  }

  private func isInfinitive(_ verb: Int) -> Bool {
    tree.children(verb).contains { tree.isWord($0, "to") }
  }

  private enum Raising {
    case phase
    /// "remained open": what is told is that it was open.
    case state
    case plan
    case denial
  }

  private static let raising: [String: Raising] = [
    "begin": .phase, "start": .phase, "continue": .phase, "manage": .phase, "appear": .phase,
    "seem": .phase, "have": .phase, "come": .phase, "prove": .phase, "know": .phase,
    "remain": .state, "stay": .state, "leave": .state, "stand": .state, "keep": .state,
    "believe": .phase, "report": .phase, "say": .phase, "think": .phase, "confirm": .phase,
    "due": .plan, "plan": .plan, "expect": .plan, "intend": .plan, "hope": .plan, "want": .plan,
    "schedule": .plan, "suppose": .plan, "mean": .plan, "promise": .plan, "set": .plan,
    "likely": .plan, "try": .plan, "design": .plan, "ready": .plan, "agree": .plan,
    "fail": .denial, "refuse": .denial, "decline": .denial, "unable": .denial, "cease": .denial,
    "stop": .denial,
  ]

  /// The wordings to look for, the longest first, with the noun that belongs to the wording.
  private func phrases(_ verb: Int) -> [(String, Int?)] {
    var found: [(String, Int?)] = []
    let word = lemma(verb)
    let particle = tree.child(verb, [.verbParticle]).map(lemma)
    let object = tree.child(verb, [.object])
    let passive = tree.child(verb, [.passiveSubject])
    let complement = tree.child(verb, [.openComplement]).map(lemma)
    if let marker = preposition(of: verb) {
      found += [("be \(marker) \(word)", nil), ("\(marker) \(word)", nil)]
      // "has never been out of the country"
      if marker.contains(" ") { found.append(("be \(marker)", nil)) }
    }
    // "there were three guards at the gate": what is told hangs on the noun.
    let isExistential = tree.child(verb, [.expletive]) != nil
    let besides = isExistential ? (subject(of: verb) ?? object).map(tree.children) ?? [] : []
    for child in tree.children(verb) + besides {
      let relation = tree.relation(child)
      guard !dates.contains(tree.tokens.spans[child]) else { continue }
      guard
        isExistential && relation == .nominalModifier || relation == .oblique
          || relation == .adverbialModifier || relation == .openComplement
          || relation == .clausalComplement
      else { continue }
      let marker = child > verb ? preposition(of: child) : nil
      if let marker {
        if let object { found.append(("\(word) \(lemma(object)) \(marker)", object)) }
        found.append(("\(word) \(marker) \(lemma(child))", child))
        if let particle { found.append(("\(word) \(particle) \(marker)", nil)) }
        // "broke out in the kitchen" is no "break in".
        if particle == nil, !isExistential { found.append(("\(word) \(marker)", nil)) }
        // "got in through a window": the first of two prepositions belongs to the verb.
        if let first = marker.split(separator: " ").first, first.count < marker.count {
          found.append(("\(word) \(first)", nil))
        }
      } else {
        found.append(("\(word) \(lemma(child))", nil))
      }
    }
    if let object {
      found.append(("\(word) \(lemma(object))", object))
      // "carried out an inspection"
      if let particle { found.append(("\(word) \(particle) \(lemma(object))", object)) }
    }
    if let passive { found.append(("\(word) \(lemma(passive))", passive)) }
    if let subject = subject(of: verb) { found.append(("\(lemma(subject)) \(word)", nil)) }
    if let particle { found.append(("\(word) \(particle)", nil)) }
    if let complement { found.append(("\(word) \(complement)", nil)) }
    if tree.child(verb, [.copula]) != nil { found.append(("be \(word)", nil)) }
    let order = found.indices.sorted { x, y in
      let (a, b) = (found[x].0.split(separator: " ").count, found[y].0.split(separator: " ").count)
      // Of equals the object says more than what stands around.
      return (-a, found[x].1 == object && object != nil ? 0 : 1, x)
        < (-b, found[y].1 == object && object != nil ? 0 : 1, y)
    }
    return order.map { found[$0] }
  }

  /// "every door was shut": of what is told how many, the noun is no mere part of the wording.
  private func isTold(_ noun: Int, of verb: Int) -> Bool {
    tree.child(verb, [.passiveSubject]) == noun
      && tree.children(noun).contains {
        tree.relation($0) == .numericModifier
          || tree.isOne($0, of: ["all", "every", "each", "both", "no", "none", "neither"])
      }
  }

  /// All of what stands before a noun: "out of" as well as "in".
  private func preposition(of noun: Int) -> String? {
    let parts = tree.children(noun).filter { tree.relation($0) == .caseMarker }
      .flatMap { [$0] + tree.children($0).filter { tree.relation($0) == .fixed } }
    return parts.isEmpty ? nil : parts.map(lemma).joined(separator: " ")
  }

  /// "had a length of 2 km", "it had cost £4m": the noun says what is measured.
  private func measure(of verb: Int) -> Int? {
    guard lemma(verb) == "have", let object = tree.child(verb, [.object]) else { return nil }
    let isMeasure = table[lemma(object)].contains {
      table.traits(of: $0.family).contains(.measure)
    }
    let isMeasured = tree.subtree(object).contains { tree.tag($0) == .numeral }
    return isMeasure && isMeasured && tree.tag(object) == .noun
      && !tree.children(object).contains { $0 < object && tree.tag($0) == .numeral } ? object : nil
  }

  /// The noun the clause is about.
  func subject(of verb: Int) -> Int? {
    tree.child(verb, [.subject, .passiveSubject, .outerSubject])
  }

  /// Whether the verb only says that what its subject names took place, or how much it was.
  private func isLight(_ verb: Int) -> Bool {
    // "the peak had been climbed": no peak is told of.
    if tree.child(verb, [.passiveAuxiliary]) != nil, lemma(verb) != "hold" { return false }
    // "the origin of the leak was in the cellar"
    if tree.child(verb, [.copula]) != nil, tree.child(verb, [.caseMarker]) != nil { return true }
    return Self.light.contains(lemma(verb)) || tree.tag(verb) == .numeral
      || tree.tag(verb) == .symbol
      || tree.tag(verb) == .noun && tree.children(verb).contains { tree.tag($0) == .numeral }
  }

  /// Verbs of many meanings.
  private static let generic: Set<String> = [
    "make", "leave", "take", "do", "have", "get", "go", "come", "run", "hold", "give", "live",
    "see",
    "know", "find", "cause", "lead", "call", "put", "set", "keep", "move", "fall", "rise", "pass",
    "stand", "catch", "carry", "lose", "pay", "use", "meet", "serve", "cover", "miss", "fail",
    "work",
    "produce", "grow", "contain", "include", "become", "name", "reach", "hit", "strike", "draw",
    "appear", "begin", "start", "end", "finish", "stop", "continue", "remain", "stay", "create",
    "own", "show", "tell", "ask", "write", "say", "read", "play", "turn", "bring", "send", "break",
    "sell", "buy", "visit", "escape", "allow", "ban", "deny", "accept", "support", "oppose",
    "study",
    "be", "let", "think", "want", "like", "need", "seem", "try", "mean", "teach", "train", "last",
    "extend", "drop", "increase", "decline", "fit", "check", "examine",
  ]

  /// Words of the table that mean something else as nouns.
  private static let verbsOnly: Set<String> = [
    "fire", "board", "head", "lead", "light", "run", "use", "work", "stop", "record", "hold",
    "rule",
    "question", "charge", "rest", "cut", "order", "water", "man", "stage", "pass", "ship", "sink",
    "house", "field", "park", "post", "train", "plant", "bear", "book", "ground", "bank", "leave",
    "passenger", "member", "visitor", "worker", "victim", "survivor", "owner", "leader", "fit",
  ]

  private static let light: Set<String> = [
    "occur", "happen", "take", "come", "be", "arrive", "stand", "reach", "total", "amount", "rise",
    "climb", "follow", "pass", "exceed", "double", "grow", "fall", "run", "increase", "hit",
    "begin",
    "start", "last", "hold", "receive", "send",
  ]

  private func sense(_ sense: FamilyTable.Sense) -> ClaimFrame.Sense {
    ClaimFrame.Sense(family: sense.family, isOpposite: sense.isOpposite)
  }

  private func lemma(_ i: Int) -> String { lemmas[i].lowercased() }
}
