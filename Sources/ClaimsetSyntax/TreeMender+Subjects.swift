import ClaimsetCore

// Finite verbs that the parser left without a subject, although one stands before them.

/// A clause with a finite verb that has no subject.
struct BareClause {
  /// The word its other words hang on.
  let head: Int
  /// Its first finite word: the verb, an auxiliary or a copula.
  let start: Int
}

extension TreeMender {
  /// Gives finite verbs their subjects, where English leaves no doubt which it is.
  mutating func mendSubjects() {
    for clause in bareClauses() { attempt { $0.mend(clause) } }
  }

  /// Gives the verb of `clause` its subject, by the first rule that fits.
  private mutating func mend(_ clause: BareClause) {
    if isOpened(clause) || mendHeld(clause) { return }
    if mendFronted(clause) || mendOpened(clause) || mendJoinedAside(clause)
      || mendJoinedSubject(clause)
    {
      return
    }
    if mendJoined(clause) { return }
    if mendAmount(clause) || mendNumbered(clause) || mendAside(clause) || mendQuoted(clause)
      || mendComplement(clause)
    {
      return
    }
    if mendBuried(clause) || mendSharing(clause) || mendContact(clause) { return }
    if mendDirect(clause) || mendOpening(clause) || mendTalk(clause) { return }
    if mendInversion(clause) { return }
    mendBehindComma(clause)
  }

  private func bareClauses() -> [BareClause] {
    var starts = Array(repeating: Int.max, count: all.count)
    var hasSubject = Array(repeating: false, count: all.count)
    for i in all {
      let isHelping = Self.helping.contains(relations[i])
      if Self.finite.contains(pennTags[i]) {
        let head = isHelping ? heads[i] : i
        if head >= 0 { starts[head] = min(starts[head], i) }
      }
      if heads[i] >= 0, Self.subjects.contains(relations[i]) { hasSubject[heads[i]] = true }
    }
    return all.compactMap {
      starts[$0] == .max || hasSubject[$0] || tags[$0] == .punctuation
        ? nil : BareClause(head: $0, start: starts[$0])
    }
  }

  /// Whether "that", "who" or "if" opens the clause.
  private func isOpened(_ clause: BareClause) -> Bool {
    all.prefix(clause.start).contains {
      heads[$0] == clause.head
        && (relations[$0] == .marker || [.wdt, .wp, .wrb].contains(pennTags[$0]))
    }
  }

  /// "The towns signed a pact but left the gate shut": the verb right behind its subject comes first, even
  /// if the subject was hung on the second.
  private mutating func mendBuried(_ clause: BareClause) -> Bool {
    let (verb, noun) = (clause.head, heads[clause.head])
    guard noun >= 0, noun < clause.start, Self.stray.contains(relations[verb]),
      Self.subjects.contains(relations[noun]), heads[noun] > verb,
      Self.nominal.contains(tags[noun]),
      last(of: noun, before: verb) == beforeAdverbs(clause.start)
    else { return false }
    let later = heads[noun]
    hang(verb, on: heads[later], by: relations[later])
    hang(noun, on: verb, by: subjectRelation(of: verb))
    for i in all where heads[i] == later && (i < verb || relations[i] == .punctuation && i > later)
    {
      heads[i] = verb
    }
    hang(later, on: verb, by: child(later, .coordinator) == nil ? .parataxis : .conjunct)
    return true
  }

  /// "He fell ill, was sent home and died": the first clause has the subject, and the others share it.
  private mutating func mendSharing(_ clause: BareClause) -> Bool {
    let verb = clause.head
    guard [.root, .clausalComplement].contains(relations[verb]) else { return false }
    let first = all.prefix(clause.start).first {
      heads[$0] == verb && [.adverbialClause, .parataxis].contains(relations[$0])
        && hasSubject($0) && isFinite($0)
    }
    guard let first, first < clause.start - 1, isOne(clause.start - 1, of: [",", "and", "but"]),
      !isSpeech(verb),
      !all.prefix(first).contains(where: {
        heads[$0] == first
          && (relations[$0] == .marker || [.wdt, .wp, .wrb].contains(pennTags[$0]))
      })
    else { return false }
    hang(first, on: heads[verb], by: relations[verb])
    for i in all where heads[i] == verb && i < first { heads[i] = first }
    hang(verb, on: first, by: .conjunct)
    return true
  }

  /// "Road workers in the hills are one of the groups": a bare noun before the verb is its subject.
  private mutating func mendDirect(_ clause: BareClause) -> Bool {
    // "Police later recovered": no adverb has a noun for its part.
    if clause.start > 1, tags[clause.start - 1] == .adverb, heads[clause.start - 1] == clause.head,
      let part = child(clause.start - 1, .compound), part == clause.start - 2
    {
      hang(part, on: clause.head, by: subjectRelation(of: clause.head))
      return true
    }
    guard let noun = nominal(before: clause), heads[noun] == clause.head,
      [.oblique, .reparandum, .vocative, .dislocated, .unspecified].contains(relations[noun])
        || relations[noun] == .compound
          && (pennTags[clause.head] == .vbz || relations[clause.start] == .copula),
      child(noun, .caseMarker).map({ $0 > noun }) ?? true
    else { return false }
    relations[noun] = subjectRelation(of: clause.head)
    return true
  }

  /// "Not surprisingly most of the guests left": the amount of them is the subject.
  private mutating func mendAmount(_ clause: BareClause) -> Bool {
    let amount = all.prefix(clause.start).first {
      heads[$0] == clause.head && relations[$0] == .adverbialModifier && isOne($0, of: Self.amounts)
        && isOne($0 + 1, of: ["of"])
    }
    guard let amount else { return false }
    relations[amount] = subjectRelation(of: clause.head)
    tags[amount] = .pronoun
    return true
  }

  /// "Ward 7 remained open": a word with a number that opens the sentence is a name, even if it is spelt like a
  /// verb.
  private mutating func mendNumbered(_ clause: BareClause) -> Bool {
    let number = clause.start - 1
    let name = number - 1
    guard name >= 0, pennTags[number] == .cd, heads[number] == name, heads[name] == clause.head,
      [.flat, .numericModifier].contains(relations[number]),
      name == 0 || tags[name - 1] == .punctuation
    else { return false }
    if !Self.nominal.contains(tags[name]) { (tags[name], pennTags[name]) = (.properNoun, .nnp) }
    relations[name] = subjectRelation(of: clause.head)
    return true
  }

  /// "Retired General Norman Ham is speaking": a participle that opens the sentence, without a comma, describes
  /// the subject; "Relying on smugglers has its risks": what ends in -ing is the subject itself.
  private mutating func mendOpening(_ clause: BareClause) -> Bool {
    let opening = all.first { tags[$0] != .punctuation } ?? 0
    guard opening < clause.start else { return false }
    if [.marker, .adverbialModifier].contains(relations[opening]),
      isOne(opening, of: ["whether", "how"]), heads[opening] > opening,
      heads[heads[opening]] == clause.head,
      relations[heads[opening]] == .adverbialClause, heads[opening] < clause.start,
      !all[opening..<clause.start].contains(where: { isOne($0, of: [","]) })
    {
      // "Whether she gains from it is an open question".
      relations[heads[opening]] = .clausalSubject
      return true
    }
    if pennTags[opening] == .vbg, relations[opening] == .root, heads[clause.head] == opening,
      [.openComplement, .clausalComplement].contains(relations[clause.head]), !isThought(opening),
      !all[opening..<clause.start].contains(where: { tags[$0] == .punctuation })
    {
      // "Replacing them cost £2m".
      for i in all where heads[i] == opening && relations[i] == .punctuation {
        heads[i] = clause.head
      }
      hang(clause.head, on: -1, by: .root)
      hang(opening, on: clause.head, by: .clausalSubject)
      return true
    }
    guard heads[opening] == clause.head, relations[opening] == .adverbialClause,
      opening < clause.start, !all[opening..<clause.start].contains(where: { isOne($0, of: [","]) })
    else { return false }
    if pennTags[opening] == .vbg {
      relations[opening] = .clausalSubject
      return true
    }
    guard [.vbn, .vbd].contains(pennTags[opening]), let noun = child(opening, .object),
      last(of: noun, before: clause.head) == beforeAdverbs(clause.start)
    else { return false }
    hang(noun, on: clause.head, by: subjectRelation(of: clause.head))
    hang(opening, on: noun, by: .adjectivalModifier)
    (tags[opening], pennTags[opening]) = (.adjective, .jj)
    return true
  }

  /// "and talk had been mounting": the bare form right before a finite verb is a noun.
  private mutating func mendTalk(_ clause: BareClause) -> Bool {
    let noun = clause.start - 1
    guard noun >= 0, heads[clause.head] == noun, [.vb, .vbp].contains(pennTags[noun]),
      pennTags[clause.start] != .vbp,
      !hasSubject(noun), relations[clause.head] != .conjunct
    else { return false }
    (tags[noun], pennTags[noun]) = (.noun, .nn)
    hang(clause.head, on: heads[noun], by: relations[noun])
    for i in all where heads[i] == noun && [.coordinator, .punctuation].contains(relations[i]) {
      heads[i] = clause.head
    }
    hang(noun, on: clause.head, by: subjectRelation(of: clause.head))
    return true
  }

  /// "When the fever broke out in Ghent, Antwerp shut its gates": what stands between the comma that ends
  /// an opening phrase and the verb is the verb's subject.
  private mutating func mendBehindComma(_ clause: BareClause) {
    guard relations[clause.head] == .root,
      [.caseMarker, .marker].contains(relations[0]) || pennTags[0] == .wrb,
      let end = beforeAdverbs(clause.start), Self.nominal.contains(tags[end])
    else { return }
    let commas = firstWords().map { first in
      isOne(first, of: [","]) ? first : isOne(first - 1, of: [","]) ? first - 1 : -1
    }
    let noun = top(of: end) {
      commas[$0] < 0 && heads[$0] < clause.start && Self.nominal.contains(tags[heads[$0]])
    }
    guard heads[noun] >= 0, commas[noun] > 1, heads[noun] < commas[noun],
      child(noun, .caseMarker) == nil, child(noun, .coordinator) == nil,
      !isOne(noun, of: Self.times)
    else { return }
    hang(noun, on: clause.head, by: subjectRelation(of: clause.head))
  }

  /// "Most of the money the shops make is sent home": the first verb, with a subject of its own right behind
  /// a noun, is told of that noun; the second is what is said.
  private mutating func mendContact(_ clause: BareClause) -> Bool {
    let outer = heads[clause.head]
    let inner =
      outer >= 0 && outer < clause.start && hasSubject(outer)
      ? outer
      : all.prefix(clause.start).last { heads[$0] == clause.head && hasSubject($0) && isFinite($0) }
    guard let inner, Self.finite.contains(pennTags[inner]),
      let whole = all.prefix(inner).first(where: {
        heads[$0] == inner && Self.subjects.contains(relations[$0])
      }), pennTags[whole] != .wp, isNominal(whole) || isOne(whole, of: Self.amounts),
      child(inner, .marker) == nil,
      let (noun, doer) = contact(in: whole, before: inner)
    else { return false }
    if inner == outer { hang(clause.head, on: heads[inner], by: relations[inner]) }
    for i in all where heads[i] == inner && i != clause.head {
      if i < whole || relations[i] == .punctuation && i > inner { heads[i] = clause.head }
    }
    hang(whole, on: clause.head, by: subjectRelation(of: clause.head))
    hang(inner, on: noun, by: .relativeClause)
    hang(doer, on: inner, by: .subject)
    return true
  }

  /// In the phrase of `whole`, a noun and who right behind it does what the verb says: "the money" and
  /// "the shops".
  private func contact(in whole: Int, before verb: Int) -> (noun: Int, doer: Int)? {
    guard let end = beforeAdverbs(verb), end > whole else { return nil }
    let firsts = firstWords()
    var doer = end
    for _ in all where doer != whole && heads[doer] >= 0 {
      let first = firsts[doer]
      if first > firsts[whole],
        [.dt, .prp, .prpPossessive, .nnp].contains(pennTags[first]),
        [.nn, .nns].contains(pennTags[first - 1]), Self.nominal.contains(tags[doer]),
        child(doer, .caseMarker) == nil
      {
        return (first - 1, doer)
      }
      doer = heads[doer]
    }
    return nil
  }

  /// "a pact that ended the war": a clause with "that" or "which" as its subject is told of the noun before.
  mutating func mendRelatives() {
    for i in all where heads[i] > i && pennTags[i] == .wdt && Self.subjects.contains(relations[i]) {
      let (verb, outer) = (heads[i], heads[heads[i]])
      guard i > 0, [.conjunct, .parataxis].contains(relations[verb]),
        child(verb, .coordinator) == nil,
        tags[i - 1] != .punctuation || isOne(i, of: ["which", "who"]),
        let noun = all.prefix(i).last(where: { ![.punctuation, .numeral].contains(tags[$0]) }),
        [.noun, .properNoun].contains(tags[noun]), !isBelow(noun, verb)
      else { continue }
      hang(verb, on: nameTop(noun), by: .relativeClause)
      // "that ended the war but left the gates shut": the two share "that".
      for j in all where j > verb && heads[j] == outer && relations[j] == .conjunct {
        if !hasSubject(j) { heads[j] = verb }
      }
    }
  }

  /// The first word of the name that word `i` belongs to, or the last of its compound.
  private func nameTop(_ i: Int) -> Int {
    top(of: i) { [.flat, .compound].contains(relations[$0]) }
  }

  // MARK: - Where things stand

  /// The head of the noun phrase that ends right before the clause's first finite word, adverbs aside.
  func nominal(before clause: BareClause) -> Int? {
    guard let end = beforeAdverbs(clause.start), tags[end] != .punctuation else { return nil }
    let noun = phraseTop(of: end, under: clause.head)
    guard noun < clause.start, isNominal(noun), last(of: noun, before: clause.head) == end,
      !all.contains(where: {
        heads[$0] == noun && $0 < noun && [.caseMarker, .marker].contains(relations[$0])
      }), !isOne(noun, of: Self.times)
    else { return nil }
    return noun
  }

  func beforeAdverbs(_ start: Int) -> Int? {
    all.prefix(start).last { pennTags[$0] != .rb }
  }

  /// Whether word `i` is a noun, or a form in -ing used as one: "open campaigning".
  func isNominal(_ i: Int) -> Bool {
    Self.nominal.contains(tags[i])
      || pennTags[i] == .vbg
        && (child(i, .adjectivalModifier) ?? child(i, .determiner)).map { $0 < i } ?? false
  }

  /// The highest word over `i` that neither is nor leads to word `stop`.
  private func phraseTop(of i: Int, under stop: Int) -> Int {
    var above: Set<Int> = []
    var up = stop
    while up >= 0, above.insert(up).inserted { up = heads[up] }
    return top(of: i) { !above.contains(heads[$0]) }
  }

  /// The last word before word `limit` of all that hang on `i`, itself among them.
  func last(of i: Int, before limit: Int) -> Int {
    all.prefix(limit).last { $0 == i || isBelow($0, i) } ?? i
  }

  func subjectRelation(of verb: Int) -> DependencyRelation {
    child(verb, .passiveAuxiliary) == nil ? .subject : .passiveSubject
  }

  static let amounts: [StaticString] = [
    "most", "many", "few", "some", "several", "both", "none", "others",
  ]

  /// What may stand right before a verb and say when.
  static let times: [StaticString] = [
    "today", "yesterday", "tomorrow", "tonight", "monday", "tuesday", "wednesday", "thursday",
    "friday", "saturday", "sunday", "week", "month", "year", "night", "morning", "afternoon",
    "evening", "day", "time",
  ]

  /// Relations under which the parser leaves a verb that it has no place for.
  private static let stray: Set<DependencyRelation> = [
    .vocative, .reparandum, .unspecified, .dislocated, .oblique, .nominalModifier, .parataxis,
    .apposition, .flat, .compound,
  ]
}
