import ClaimsetCore

// "The plan that the mayor opposed was dropped": what is told of the first noun, and its own verb behind that.

extension TreeMender {
  /// Gives the noun a sentence opens with its own verb, and what is told of it in between to it.
  mutating func mendGaps() {
    guard let gap = Gap(in: self), !isWhole(gap) else { return }
    let main = gap.main
    for i in all where i != main {
      let up = heads[i]
      if gap.front.contains(i) {
        if i != gap.noun, !gap.front.contains(up) { heads[i] = gap.noun }
      } else if gap.doer.contains(i) {
        if i != gap.subject, !gap.doer.contains(up) { heads[i] = gap.subject }
      } else if gap.told.contains(i), i != gap.verb {
        if !gap.told.contains(up) { place(i, on: gap.verb) }
      } else if up < gap.end, i >= gap.end {
        heads[i] = main
      }
    }
    hang(main, on: -1, by: .root)
    hang(gap.noun, on: main, by: subjectRelation(of: main))
    // "the head of the firm that she hired": whom, the tree may know.
    let told = gap.front.contains(heads[gap.verb]) ? heads[gap.verb] : gap.front.upperBound - 1
    hang(gap.verb, on: isNominal(told) ? told : gap.noun, by: .relativeClause)
    hang(gap.subject, on: gap.verb, by: subjectRelation(of: gap.verb))
    if let opener = gap.opener {
      hang(
        opener,
        on: gap.verb,
        by: isOne(opener, of: Self.whereabouts) ? .adverbialModifier : .object
      )
      if isOne(opener, of: ["that"]) { (tags[opener], pennTags[opener]) = (.pronoun, .wdt) }
    }
    for i in all where tags[i] == .punctuation && (gap.front.upperBound..<gap.end).contains(i) {
      hang(i, on: gap.verb, by: .punctuation)
    }
    if tags[main] == .auxiliary { tags[main] = .verb }
    if pennTags[gap.verb] == .vbn, !gap.told.contains(where: { isHelping($0, gap.verb) }) {
      pennTags[gap.verb] = .vbd
    }
  }

  /// The parts of such a sentence.
  private struct Gap {
    /// What the sentence is about.
    let front: Range<Int>
    let noun: Int
    /// "that", "which", "where"; nil in "the house she built".
    let opener: Int?
    /// Who does what is told of it.
    let doer: Range<Int>
    let subject: Int
    /// What is told of it, from its first verb on.
    let told: Range<Int>
    let verb: Int
    /// Where the main verb group starts, and its head.
    let end: Int
    let main: Int

    init?(in tree: TreeMender) {
      let isSign = { (i: Int) in [.punctuation, .coordinator, .interjection].contains(tree.tags[i])
      }
      guard let start = tree.all.first(where: { !isSign($0) }),
        let front = tree.opening(from: start)
      else { return nil }
      (self.front, noun) = (start..<front.end, front.noun)
      let hasComma = tree.isComma(front.end)
      var i = hasComma ? front.end + 1 : front.end
      guard i + 3 < tree.all.count else { return nil }
      opener = tree.isOne(i, of: TreeMender.relatives + TreeMender.whereabouts) ? i : nil
      // "The report that the ship had sunk": nothing is missing in what such a noun holds.
      if tree.isOne(i, of: ["that"]), tree.isOne(i - 1, of: TreeMender.holders) { return nil }
      if opener != nil {
        i += 1
      } else if hasComma || !tree.isOne(i, of: TreeMender.doers) {
        return nil
      }
      let before = i
      i = tree.end(of: TreeMender.nominal.union(TreeMender.describing), from: i)
      guard i > before, tree.isNominal(i - 1) else { return nil }
      (doer, subject) = (before..<i, i - 1)
      let verb = tree.verb(from: i)
      guard verb < tree.all.count, tree.tags[verb] == .verb else { return nil }
      self.verb = verb
      // What stands between the two verbs says when or where, and holds no clause.
      told = i..<tree.end(of: TreeMender.settings, from: verb + 1)
      if hasComma, !tree.isComma(told.upperBound) { return nil }
      let end = hasComma ? told.upperBound + 1 : told.upperBound
      guard end < tree.all.count, TreeMender.finite.contains(tree.pennTags[end]) else { return nil }
      self.end = end
      main =
        TreeMender.helping.contains(tree.relations[end]) && tree.heads[end] > end
        ? tree.heads[end] : end
      guard tree.root.map({ $0 < end || $0 == main }) ?? false,
        !tree.hasOwnObject(verb, in: told, besides: opener)
      else { return nil }
    }
  }

  /// The noun phrase that begins with word `start`, "of" and what follows included: its noun and its end.
  private func opening(from start: Int) -> (noun: Int, end: Int)? {
    var noun: Int?
    var i = start
    repeat {
      if noun != nil { i += 1 }
      i = end(of: Self.describing, from: i)
      let last = end(of: [.noun, .properNoun, .symbol], from: i) - 1
      guard last >= i else { return nil }
      noun = noun ?? last
      i = end(of: [.numeral], from: last + 1)
    } while i < all.count && isOne(i, of: ["of"])
    return noun.map { ($0, i) }
  }

  /// Where the run of words with one of `tags` that begins at `start` ends.
  private func end(of tags: Set<UniversalTag>, from start: Int) -> Int {
    var i = start
    while i < all.count, tags.contains(self.tags[i]) { i += 1 }
    return i
  }

  /// Where the verb stands that auxiliaries and adverbs from word `start` on lead to.
  private func verb(from start: Int) -> Int {
    var i = start
    while i < all.count,
      [.auxiliary, .adverb].contains(tags[i]) || Self.helping.contains(relations[i])
    {
      i += 1
    }
    return i
  }

  private func isComma(_ i: Int) -> Bool { i < all.count && isOne(i, of: [","]) }

  private func isWhole(_ gap: Gap) -> Bool {
    heads[gap.main] < 0 && heads[gap.noun] == gap.main && gap.front.contains(heads[gap.verb])
      && heads[gap.subject] == gap.verb
      && [.relativeClause, .adjectivalClause].contains(relations[gap.verb])
      && (gap.opener.map { heads[$0] == gap.verb } ?? true)
      && gap.told.allSatisfy { $0 == gap.verb || gap.told.contains(heads[$0]) }
  }

  /// Whether the verb has an object already, so that nothing is missing in its clause.
  private func hasOwnObject(_ verb: Int, in told: Range<Int>, besides opener: Int?) -> Bool {
    if let opener, isOne(opener, of: Self.whereabouts) { return false }
    return told.contains {
      $0 > verb && heads[$0] == verb && [.object, .clausalComplement].contains(relations[$0])
    }
      || told.contains { heads[$0] == verb && relations[$0] == .copula }
  }

  private func isHelping(_ i: Int, _ verb: Int) -> Bool {
    heads[i] == verb && Self.helping.contains(relations[i])
  }

  /// Hangs a word that the parser gave to the main clause on the verb before it.
  private mutating func place(_ i: Int, on verb: Int) {
    let isThing = Self.nominal.contains(tags[i])
    hang(i, on: verb, by: isThing ? .oblique : relations[i])
    // "gave for May": the preposition belongs to the noun.
    let before = i - 1
    if isThing, before > verb, tags[before] == .adposition, heads[before] == verb {
      hang(before, on: i, by: .caseMarker)
    }
  }

  /// Nouns that hold what somebody says or thinks.
  static let holders: [StaticString] = [
    "claim", "claims", "report", "reports", "idea", "fact", "belief", "suggestion", "suggestions",
    "allegation", "allegations", "rumour", "rumours", "rumor", "rumors", "news", "evidence", "view",
    "argument", "theory", "notion", "fear", "fears", "hope", "hopes", "conclusion", "warning",
    "charge", "charges", "possibility", "risk", "danger", "sign", "signs", "proof", "accusation",
  ]
  private static let relatives: [StaticString] = ["that", "which", "whom"]
  private static let doers: [StaticString] = ["he", "she", "they", "we"]
  private static let whereabouts: [StaticString] = ["where", "when"]
  private static let describing: Set<UniversalTag> = [.determiner, .adjective, .numeral, .pronoun]
  /// What says when, where and how, without a verb of its own.
  private static let settings: Set<UniversalTag> = [
    .adposition, .determiner, .noun, .properNoun, .numeral, .adjective, .adverb, .pronoun,
    .particle,
  ]
}
