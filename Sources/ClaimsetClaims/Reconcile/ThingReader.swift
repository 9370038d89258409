import ClaimsetCore

/// Reads a noun phrase as somebody or something that takes part: its head, its name, how many.
struct ThingReader {
  let tree: SentenceTree
  let document: Document
  let mentions: ClaimEntityFinder
  let amounts: AmountReader
  /// What "it", "they", "he" and "she" stand for in this sentence; nil where that is not sure.
  let antecedents: Antecedents
  /// Where the dates of the sentence stand.
  let dates: DateSpans

  /// The thing whose head is token `head`.
  func thing(_ head: Int, as role: ClaimFrame.Role) -> ClaimFrame.Thing {
    var thing = ClaimFrame.Thing()
    thing.role = role
    let noun = counted(head)
    let known = antecedents.thing(for: noun, in: tree)
    thing.head =
      known?.head ?? (isNoOne(noun) ? "nobody" : nil)
      ?? (amounts.isUnit(noun, in: tree) ? "" : lemma(noun))
    thing.entity = known?.entity ?? entity(of: noun) ?? ""
    thing.preposition = tree.child(head, [.caseMarker]).map(lemma) ?? ""
    let parts = tree.children(noun)
    let isOne = tree.isWord(noun, "one")
    // "the old one" is no other than the old one of those told of before.
    thing.modifiers =
      (known?.modifiers ?? []) + (known == nil || isOne ? modifiers(of: noun, parts) : [])
    thing.names = known?.names ?? names(of: head, without: thing.entity)
    thing.amounts = amounts.amounts(counting: noun, and: head, in: tree)
    // "two million crowns" is a sum and counts nothing.
    if thing.amounts.contains(where: { $0.unit == thing.head }) { thing.head = "" }
    thing.isFirst = ([noun] + parts).contains { tree.isOne($0, of: ["first", "last"]) }
    thing.isOther = parts.contains {
      tree.lemma($0, in: Self.others) != nil
        || isOfDate($0)
    }
    thing.isOnly =
      parts.contains { tree.isOne($0, of: ["only", "sole", "single", "lone"]) }
      || head > tree.range.lowerBound && tree.isWord(tree.subtree(head).lowerBound - 1, "only")
      || !thing.amounts.isEmpty && tree.isWord(tree.subtree(head).lowerBound, "only")
    thing.quantifier = quantifier(head, noun, parts, thing)
    thing.isPart = noun != head && !thing.amounts.isEmpty
    if thing.quantifier == .none { thing.isOnly = false }
    if known != nil, thing.quantifier == .indefinite { thing.quantifier = .definite }
    return thing
  }

  /// "the letter of 2018": another than the one told of, but "gave a licence in March" names no other.
  private func isOfDate(_ i: Int) -> Bool {
    tree.relation(i) == .nominalModifier && dates.contains(tree.tokens.spans[i])
      && (tree.child(i, [.caseMarker]).map { tree.isWord($0, "of") } ?? true)
  }

  /// The noun that is counted: "sirens" in "none of the sirens", "people" in "a number of people".
  private func counted(_ head: Int) -> Int {
    let isCount =
      amounts.isUnit(head, in: tree) || tree.tag(head) == .numeral
      || tree.lemma(head, in: Self.counters) != nil
      || tree.isOne(
        head,
        of: ["none", "all", "both", "each", "most", "some", "many", "few", "one"]
      )
    guard isCount else { return head }
    // "four of the six sirens", "of the six sirens, four sounded".
    let verb = tree.head(head)
    let candidates =
      tree.children(head) + (verb.map(tree.children) ?? []).filter { $0 < head }
    return candidates.first { noun in
      [.nominalModifier, .oblique].contains(tree.relation(noun))
        && (tree.child(noun, [.caseMarker]).map { tree.isWord($0, "of") } ?? false)
    } ?? head
  }

  private func modifiers(of noun: Int, _ parts: [Int]) -> [String] {
    let kept: Set<DependencyRelation> = [
      .adjectivalModifier, .compound, .flat, .nominalModifier, .possessor, .descriptor,
      .unmarkedModifier,
    ]
    return parts.filter {
      kept.contains(tree.relation($0)) && tree.isWordLike($0) && tree.tag($0) != .numeral
        && tree.tag($0) != .pronoun && tree.lemma($0, in: Self.counters) == nil
        && !dates.contains(tree.tokens.spans[$0])
        && !tree.isOne($0, of: Self.counting)
    }
    .map(lemma).sorted()
  }

  /// Words beside a noun that say when or how many, and not which.
  private static let counting: [StaticString] = [
    "year", "day", "month", "week", "night", "single", "only", "sole", "lone", "whole", "entire",
    "several", "various", "many", "first", "last", "own", "same",
  ]

  /// The names in all that hangs on the noun, relative clauses left out.
  private func names(of head: Int, without own: String) -> [String] {
    var found: Set<String> = []
    var open = tree.children(head)
    var steps = 0
    while let i = open.popLast(), steps < 60 {
      steps += 1
      // "the band led by the Welsh drummer" is no Welsh band.
      let isAside: Set<DependencyRelation> = [
        .relativeClause, .adjectivalClause, .apposition, .conjunct, .parataxis,
      ]
      if isAside.contains(tree.relation(i)) { continue }
      if let entity = entity(at: i), entity != own { found.insert(entity) }
      open += tree.children(i)
    }
    return found.sorted()
  }

  private func quantifier(
    _ head: Int,
    _ noun: Int,
    _ parts: [Int],
    _ thing: ClaimFrame.Thing
  ) -> ClaimFrame.Quantifier {
    let words = [head, noun] + parts + tree.children(head)
    func has(_ list: [StaticString]) -> Bool { words.contains { tree.isOne($0, of: list) } }
    if has(["none", "no", "nobody", "nothing", "neither"]) || isNotOne(head) { return .none }
    if has(["anybody", "anyone", "any", "ever", "anything"]) { return .any }
    if has(["all", "every", "each", "both", "everyone", "everybody", "everything"]) { return .all }
    if has(["some", "several", "most", "many", "few", "half"]) { return .some }
    let isDefinite =
      !thing.entity.isEmpty || tree.tag(noun) == .properNoun
      || parts.contains {
        tree.isOne($0, of: ["the", "this", "that", "these", "those"])
          || tree.relation($0) == .possessor
      }
    return isDefinite ? .definite : .indefinite
  }

  /// "no one".
  private func isNoOne(_ noun: Int) -> Bool {
    tree.isWord(noun, "one") && tree.isWord(noun - 1, "no")
  }

  /// "not one", "not a single".
  private func isNotOne(_ head: Int) -> Bool {
    let start = tree.subtree(head).lowerBound
    for i in [start - 1, start] where tree.isWord(i, "not") {
      return tree.isOne(i + 1, of: ["one", "a"])
    }
    return false
  }

  /// The entity of a noun, or of the name that stands with a title: "Mayor Ines Calloway".
  private func entity(of noun: Int) -> String? {
    if let entity = entity(at: noun) { return entity }
    // "Two guards, Ann Holt and Bo Voss": the names are those of several.
    if tree.pennTag(noun) == .nns { return nil }
    return tree.children(noun).lazy
      .filter { name in
        [.flat, .apposition].contains(tree.relation(name)) && tree.tag(name) == .properNoun
          && !(min(noun, name)..<max(noun, name)).contains { tree.isOne($0, of: [";", ":"]) }
      }
      .compactMap { entity(at: $0) }.first
  }

  private func entity(at i: Int) -> String? {
    guard let mention = mentions.mention(at: tree.tokens.spans[i]),
      let entities = document.entities?.entities
    else { return nil }
    // "the firm" may be the one named before, "the agency's own engineers" are others.
    if mention.rule == .headNoun, tree.child(i, [.possessor]) != nil { return nil }
    return entities[mention.entity].key
  }

  func lemma(_ i: Int) -> String {
    let lemma = (document.syntax?.lemmas[i] ?? "").lowercased()
    return Self.synonyms[lemma] ?? lemma
  }

  /// Words that mark a further thing of a kind.
  private static let others = WordTable<Bool>(
    [
      "other", "another", "second", "third", "neighbouring", "neighboring", "different", "new",
      "next", "previous", "earlier", "former", "later", "subsequent", "similar", "remaining",
    ],
    value: true
  )

  /// Nouns that only say how many.
  private static let counters = WordTable<Bool>(
    [
      "number", "total", "couple", "dozen", "hundred", "thousand", "million", "billion", "handful",
      "majority", "group", "pair", "rest", "part", "half", "third", "quarter",
    ],
    value: true
  )

  /// Words for one thing, by the one that stands for them.
  private static let synonyms: [String: String] = [
    "house": "home", "person": "people", "man": "people", "woman": "people", "human": "people",
    "individual": "people", "firm": "company", "ship": "vessel", "boat": "vessel",
    "automobile": "car", "physician": "doctor", "blaze": "fire", "film": "movie", "kid": "child",
    "staff": "worker", "employee": "worker", "cop": "police", "picture": "painting",
    "canvas": "painting", "plant": "factory", "railway": "rail", "pupil": "student",
  ]
}

/// Where dates stand.
struct DateSpans {
  let spans: [Span]

  /// Whether `place` lies in one.
  func contains(_ place: Span) -> Bool { spans.contains { $0.contains(place) } }
}
