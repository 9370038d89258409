import ClaimsetCore

// Sentences that open with what denies or narrows them, behind which an auxiliary stands before the subject.

extension TreeMender {
  /// "Never has the river risen so fast", "At no time did the mayor leave", "Only in 1995 did the mill close":
  /// the verb behind the subject is the root, and what opens the sentence hangs on it.
  mutating func mendNegativeInversion() {
    guard
      let start = all.first(where: {
        tags[$0] != .punctuation && tags[$0] != .symbol && !isOne($0, of: ["and", "but", "yet"])
      }), let helper = invertedHelper(behind: start), let verb = verb(behind: helper),
      let noun = invertedSubject(in: helper + 1..<verb)
    else { return }
    let stray = (start..<helper).filter { isStray($0, helper, verb) }
    (tags[helper], tags[verb]) = (.auxiliary, .verb)
    if takesBare(helper) { pennTags[verb] = .vb }
    let isPassive =
      pennTags[verb] == .vbn
      && all.prefix(verb).dropFirst(helper).contains { isOne($0, of: Self.being) }
    if child(verb, isPassive ? .passiveSubject : .subject) != noun || heads[helper] != verb
      || !Self.helping.contains(relations[helper])
    {
      let outside = all.filter { !(helper..<verb).contains($0) && $0 != verb }
      for i in outside where (helper..<verb).contains(heads[i]) { heads[i] = verb }
      // A fronted part of the sentence may be its root, too.
      for i in outside where heads[i] < 0 || relations[i] == .root {
        hang(i, on: verb, by: tags[i] == .verb ? .adverbialClause : .oblique)
      }
      hang(verb, on: -1, by: .root)
      for i in helper + 1..<verb where i != noun && !(helper + 1..<verb).contains(heads[i]) {
        hang(i, on: i < noun ? noun : verb, by: relation(of: i, before: noun))
      }
      hang(noun, on: verb, by: isPassive ? .passiveSubject : .subject)
      hang(
        helper,
        on: verb,
        by: isPassive && isOne(helper, of: Self.being) ? .passiveAuxiliary : .auxiliary
      )
    }
    for i in start..<helper where tags[i] == .verb && heads[i] >= helper {
      hang(i, on: verb, by: .adverbialClause)
    }
    for i in stray {
      hang(i, on: verb, by: Self.nominal.contains(tags[i]) ? .oblique : .adverbialModifier)
    }
    for i in start..<helper where relations[i] == .marker && heads[i] >= 0 {
      if Self.nominal.contains(tags[heads[i]]) { relations[i] = .caseMarker }
    }
  }

  /// Whether word `i` before the auxiliary hangs on that, or on a word behind it as what it cannot be.
  private func isStray(_ i: Int, _ helper: Int, _ verb: Int) -> Bool {
    guard heads[i] >= helper, ![.punctuation, .verb].contains(tags[i]), relations[i] != .object
    else {
      return false
    }
    return heads[i] != verb || relations[i] != .oblique && relations[i] != .adverbialModifier
  }

  private static let being: [StaticString] = ["is", "are", "was", "were", "be", "been", "being"]

  private func relation(of i: Int, before noun: Int) -> DependencyRelation {
    switch tags[i] {
    case .determiner: .determiner
    case .adjective where i < noun: .adjectivalModifier
    case .auxiliary: isOne(i, of: Self.being) ? .passiveAuxiliary : .auxiliary
    case .noun, .properNoun, .numeral: i < noun ? .compound : .oblique
    default: .adverbialModifier
    }
  }

  /// The auxiliary right behind what opens the sentence, where a subject begins behind it.
  private func invertedHelper(behind start: Int) -> Int? {
    let helper: Int?
    if isOne(start, of: Self.openers) {
      helper = start + (isOne(start + 1, of: ["before", "again", "since", "once"]) ? 2 : 1)
    } else if isOne(start, of: ["not"]) && isOne(start + 1, of: ["once", "only"])
      || isOne(start, of: ["no"]) && isOne(start + 1, of: ["sooner", "longer"])
    {
      helper = start + 2
    } else if isOne(start, of: Self.prepositions),
      isOne(start + 1, of: ["no", "none", "nobody", "neither"])
    {
      helper = all.prefix(start + 8).dropFirst(start + 2).first(where: isHelper).flatMap { end in
        all[start..<end].contains { isOne($0, of: [","]) } ? nil : end
      }
    } else if isOne(start, of: ["only", "not"]) && isOne(start + 1, of: Self.narrowing)
      || isOne(start, of: ["not"]) && isOne(start + 1, of: ["one", "a"])
    {
      helper = narrowedHelper(behind: start)
    } else {
      helper = nil
    }
    guard let helper, isHelper(helper), all.contains(helper + 2),
      Self.nominal.contains(tags[helper + 1])
        || [.determiner, .adjective].contains(tags[helper + 1])
    else { return nil }
    return helper
  }

  /// "Only in 1995 did the mill close", "Only when the rent rose had they left": "did", or else an auxiliary right
  /// before "he" or "they", and of two the last where a clause stands before it.
  private func narrowedHelper(behind start: Int) -> Int? {
    let near = all.prefix(start + 12).dropFirst(start + 2)
    let opensClause = isOne(start + 1, of: ["when", "if", "after", "once", "since", "until"])
    let helper =
      near.first { isOne($0, of: ["do", "does", "did"]) }
      ?? near.filter {
        isHelper($0) && all.contains($0 + 1)
          && (tags[$0 + 1] == .determiner || Self.nominal.contains(tags[$0 + 1]))
      }.reduce(nil) { opensClause ? $1 : $0 ?? $1 }
    guard let helper, takesBare(helper) || !isOne(start + 1, of: ["one", "a"]) else { return nil }
    // "Only one firm did the survey": it has its subject before it.
    let hasSubject = all[start..<helper].dropFirst().contains { i in
      Self.subjects.contains(relations[i]) && heads[i] >= helper
        && child(i, .caseMarker) == nil && tags[i - 1] != .adposition
        && tags[i - 1] != .subordinator
    }
    return hasSubject ? nil : helper
  }

  private static let openers: [StaticString] = [
    "never", "nowhere", "rarely", "seldom", "hardly", "scarcely", "barely", "neither", "nor",
    "little",
  ]
  private static let prepositions: [StaticString] = [
    "in", "at", "on", "under", "by", "to", "from", "with", "of", "for",
  ]
  private static let narrowing: [StaticString] = [
    "until", "in", "on", "at", "after", "when", "with", "by", "since", "then", "once", "through",
    "later", "recently", "if",
  ]

  private func isHelper(_ i: Int) -> Bool {
    takesBare(i) || isOne(i, of: ["has", "have", "had", "is", "are", "was", "were"])
  }

  private func takesBare(_ i: Int) -> Bool {
    all.contains(i) && pennTags[i] == .md || isOne(i, of: ["do", "does", "did"])
  }

  /// The verb that goes with the auxiliary: of the form that it asks for.
  private func verb(behind helper: Int) -> Int? {
    for i in all.dropFirst(helper + 2).prefix(9) {
      if tags[i] == .punctuation && pennTags[i] != .hyph || isOne(i, of: ["to", "that", "who"]) {
        break
      }
      // "Nor is Elm the only town hit": what begins behind the subject is another noun.
      if [.dt, .prpPossessive].contains(pennTags[i]), Self.nominal.contains(tags[i - 1]) { break }
      let isMeant =
        takesBare(helper)
        ? pennTags[i] == .vb
        : pennTags[i] == .vbn || pennTags[i] == .vbd && !isOne(helper, of: Self.being)
      guard isMeant else { continue }
      // "has … been closed"
      if isOne(i, of: ["be", "been"]) {
        return all.contains(i + 1) && pennTags[i + 1] == .vbn ? i + 1 : nil
      }
      return i
    }
    return takesBare(helper) ? hiddenVerb(behind: helper) : nil
  }

  /// "Nor did the pump work": at the end of what looks like one noun behind "did" the verb stands.
  private func hiddenVerb(behind helper: Int) -> Int? {
    let chunk = all.dropFirst(helper + 1).prefix {
      Self.nominal.contains(tags[$0]) || [.determiner, .adjective].contains(tags[$0])
    }
    guard isOne(helper, of: ["do", "does", "did"]), let last = chunk.last, chunk.count > 1,
      [.nn, .vbp, .jj].contains(pennTags[last]), invertedSubject(in: helper + 1..<last) != nil
    else { return nil }
    return last
  }

  /// The noun at the end of the first noun phrase.
  private func invertedSubject(in part: Range<Int>) -> Int? {
    part.first { i in
      Self.nominal.contains(tags[i])
        && !(part.contains(i + 1)
          && (Self.nominal.contains(tags[i + 1]) || tags[i + 1] == .particle))
    }
  }
}
