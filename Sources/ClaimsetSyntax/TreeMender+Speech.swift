import ClaimsetCore

// Who says something and what is said, where the parser gave the words of one to the other.

extension TreeMender {
  /// "showed Ann was the winner": what stands between a verb of saying or thinking and a finite verb is
  /// the subject of the second.
  mutating func mendComplement(_ clause: BareClause) -> Bool {
    let outer = heads[clause.head]
    guard outer >= 0, outer < clause.start, tags[outer] == .verb,
      !Self.unclausal.contains(relations[clause.head]), isThought(outer),
      let noun = nominal(before: clause), noun > outer, heads[noun] == outer,
      [.object, .indirectObject, .subject].contains(relations[noun])
    else { return false }
    hang(noun, on: clause.head, by: subjectRelation(of: clause.head))
    relations[clause.head] = .clausalComplement
    return true
  }

  /// "'I was in the shop,' he told them": what is said is no subject.
  mutating func mendSaid() {
    for i in all where heads[i] > i && isFinite(i) {
      guard Self.subjects.contains(relations[i]) || relations[i] == .outerSubject else { continue }
      let verb = heads[i]
      let others = all.filter {
        $0 != i && heads[$0] == verb && Self.subjects.contains(relations[$0])
      }
      if isSpeech(verb), others.contains(where: { $0 > i }),
        (i..<verb).contains(where: { isOne($0, of: [","]) })
      {
        relations[i] = .clausalComplement
      }
    }
  }

  /// "'Nobody wrote such a letter,' he said": the noun right behind a quoted verb is its object, and not said
  /// beside it.
  mutating func mendQuotedObjects() {
    for noun in all where relations[noun] == .clausalComplement && heads[noun] > noun {
      let speech = heads[noun]
      guard [.noun, .properNoun].contains(tags[noun]), child(noun, .copula) == nil,
        !hasSubject(noun)
      else { continue }
      let start = firstWords()[noun]
      guard let verb = all.prefix(start).last(where: { tags[$0] != .adverb }), tags[verb] == .verb,
        heads[verb] == speech, relations[verb] == .clausalComplement, child(verb, .object) == nil
      else { continue }
      hang(noun, on: verb, by: .object)
    }
  }

  /// "…, said Reed, whose term was ending": who speaks is not the subject of what is told of her.
  mutating func mendInversion(_ clause: BareClause) -> Bool {
    let speech = clause.head
    guard speech == clause.start, isSpeech(speech) else { return false }
    let told = all.first { verb in
      verb > speech && heads[verb] == speech
        && all[speech..<verb].contains { [.wpPossessive, .wp].contains(pennTags[$0]) }
    }
    guard let told,
      let noun = all[speech..<told].first(where: {
        heads[$0] == told && Self.subjects.contains(relations[$0])
      }), Self.nominal.contains(tags[noun]), firstWords()[noun] == speech + 1
    else { return false }
    let opener = all[noun..<told].first { [.wpPossessive, .wp].contains(pennTags[$0]) }
    guard let opener else { return false }
    hang(noun, on: speech, by: .subject)
    hang(told, on: noun, by: .relativeClause)
    let doer = pennTags[opener] == .wp ? opener : heads[opener]
    if doer > noun, doer < told { hang(doer, on: told, by: subjectRelation(of: told)) }
    return true
  }

  /// Whether word `i` is a verb of saying or thinking.
  func isSpeech(_ i: Int) -> Bool { isThought(i) || isOne(i, of: Self.tellings) }

  /// Whether word `i` is a verb that what somebody says or thinks follows without "that".
  func isThought(_ i: Int) -> Bool { isOne(i, of: Self.thoughts) }

  /// Verbs of saying that name a hearer, or that a "that" must follow.
  private static let tellings: [StaticString] = [
    "tell", "tells", "told", "write", "writes", "wrote", "announce", "announces", "announced",
    "declare",
    "declares", "declared", "acknowledge", "acknowledges", "acknowledged", "state", "states",
    "stated",
    "maintain", "maintains", "maintained", "complain", "complains", "complained", "tweeted",
    "replied",
    "asked", "continued",
  ]

  private static let thoughts: [StaticString] = [
    "say", "says", "said", "saying", "think", "thinks", "thought", "thinking", "believe",
    "believes",
    "believed", "believing", "claim", "claims", "claimed", "claiming", "show", "shows", "showed",
    "shown",
    "find", "finds", "found", "know", "knows", "knew", "hope", "hopes", "hoped", "mean", "means",
    "meant",
    "ensure", "ensures", "ensured", "doubt", "doubts", "doubted", "fear", "fears", "feared",
    "suggest",
    "suggests", "suggested", "suggesting", "argue", "argues", "argued",
    "admit",
    "admits", "admitted", "insist", "insists", "insisted", "suspect", "suspects", "suspected",
    "assume",
    "assumes", "assumed", "guess", "suppose", "supposed", "wish", "wishes", "wished", "conclude",
    "concludes", "concluded", "agree", "agrees", "agreed", "warn", "warns", "warned", "prove",
    "proves",
    "proved", "learn", "learned", "learnt", "realise", "realised", "realize", "realized", "recall",
    "recalls", "recalled", "add", "adds", "added", "report", "reports", "reported", "explain",
    "explains", "explained", "estimate", "estimates", "estimated", "predict", "predicts",
    "predicted",
    "confirm", "confirms", "confirmed", "deny", "denies", "denied", "hold", "holds", "held",
    "decide",
    "decides", "decided", "understand", "understood", "remember",
    "remembers",
    "remembered", "note", "notes", "noted", "expect", "expects", "expected", "imagine", "imagined",
  ]

  /// Relations of clauses that are no part of what is said or thought.
  private static let unclausal: Set<DependencyRelation> = [
    .relativeClause, .adjectivalClause, .conjunct, .root, .punctuation,
  ]
}
