import ClaimsetCore

// Sentences whose verb the parser took for a noun or hid below one, so that nothing is said in them.

extension TreeMender {
  /// Finds the verb of a sentence that has a sign or a noun for its root.
  mutating func mendHeadless() {
    guard let root, Self.nominal.contains(tags[root]), child(root, .copula) == nil,
      tags[root] != .pronoun
    else { return }
    if mendDeed(root) || mendCounted(root) { return }
    if mendShowing(root) || mendPlanning(root) || mendDetailing(root) || mendMeasuring(root) {
      return
    }
    guard !hasSubject(root) else { return }
    if mendGerund(root) || mendAdvocate(root) || mendPast(root) || mendRejecting(root) { return }
    mendMain(root)
  }

  /// "'' It will not work": a sign is never what the others hang on.
  mutating func mendSign() {
    guard let sign = root, tags[sign] == .punctuation else { return }
    let parts = all.filter { heads[$0] == sign && tags[$0] != .punctuation }
    let clauses = parts.filter(isFinite)
    let free = clauses.first { clause in
      !all.contains { heads[$0] == clause && (relations[$0] == .marker || pennTags[$0] == .wrb) }
    }
    guard let main = free ?? clauses.first ?? parts.first else { return }
    for i in all where heads[i] == sign && i != main { heads[i] = main }
    hang(main, on: -1, by: .root)
    hang(sign, on: main, by: .punctuation)
  }

  /// "Video shows that it rained", "The book documents how it rained": a plural that "that" or "how" follows, with a
  /// noun before it, is a verb.
  private mutating func mendShowing(_ root: Int) -> Bool {
    guard pennTags[root] == .nns, root > 0,
      isOne(root + 1, of: ["that", "how", "why", "whether", "what"]),
      let doer = child(root, .compound), doer < root, last(of: doer, before: root) == root - 1,
      let told = all.first(where: {
        $0 > root && heads[$0] == root
          && [.relativeClause, .adjectivalClause, .clausalComplement].contains(relations[$0])
      }), told > root + 1, hasSubject(told),
      relations[root + 1] == .marker || !isOne(root + 1, of: ["that"])
    else { return false }
    makeVerb(root, of: doer)
    relations[told] = .clausalComplement
    return true
  }

  /// "The Reed campaign plans to hire": so is one that an infinitive follows.
  private mutating func mendPlanning(_ root: Int) -> Bool {
    guard pennTags[root] == .nns, let doer = child(root, .compound), doer == root - 1,
      [.nn, .nnp].contains(pennTags[doer]), let act = child(root, .adjectivalClause),
      act > root, pennTags[act] == .vb, let marker = child(act, .marker), marker == root + 1,
      isOne(marker, of: ["to"]), child(root, .determiner) != nil
    else { return false }
    makeVerb(root, of: doer)
    relations[act] = .openComplement
    return true
  }

  /// "Every ward measures ten metres": "every" speaks of one, so that the word in -s is the verb.
  private mutating func mendMeasuring(_ root: Int) -> Bool {
    guard pennTags[root] == .nns, let opener = child(root, .determiner),
      isOne(opener, of: ["every", "each", "a", "an", "this", "that", "another"]),
      let doer = child(root, .compound), doer == root - 1, opener < doer,
      [.nn, .nnp].contains(pennTags[doer])
    else { return false }
    makeVerb(root, of: doer)
    for noun in all where noun > root && heads[noun] == root && relations[noun] == .nominalModifier
    {
      guard child(noun, .caseMarker) == nil else { continue }
      relations[noun] = .object
      for i in all where heads[i] == noun && relations[i] == .conjunct && isFinite(i) {
        heads[i] = root
      }
    }
    return true
  }

  /// Makes the noun `root` a verb whose subject is `doer`, with what described the two.
  private mutating func makeVerb(_ root: Int, of doer: Int) {
    for i in all where heads[i] == root && i < doer && tags[i] != .punctuation { heads[i] = doer }
    relations[doer] = .subject
    (tags[root], pennTags[root]) = (.verb, .vbz)
  }

  /// "The paper has also detailed spending": behind "has" the word in -ed is a verb.
  private mutating func mendDetailing(_ root: Int) -> Bool {
    guard let helper = child(root, .auxiliary), isOne(helper, of: ["has", "have", "had"]),
      let subject = child(root, .subject), subject < helper, helper < root,
      let verb = all[helper..<root].dropFirst().first(where: { tags[$0] != .adverb }),
      heads[verb] == root, relations[verb] == .adjectivalModifier, endsLikePast(verb)
    else { return false }
    for i in all where heads[i] == root && (i < verb || relations[i] == .punctuation) {
      heads[i] = verb
    }
    hang(verb, on: -1, by: .root)
    hang(root, on: verb, by: .object)
    (tags[verb], pennTags[verb]) = (.verb, .vbn)
    return true
  }

  private func endsLikePast(_ i: Int) -> Bool {
    let span = spans[spans.startIndex + i]
    return text.bytes[span.start..<span.end].suffix(2).elementsEqual("ed".utf8)
  }

  /// "The record on raising wages has been mixed": a clause that the form in -ing cannot take is the sentence's.
  private mutating func mendGerund(_ root: Int) -> Bool {
    let verb = all.first { i in
      guard i > root, isFinite(i), child(i, .marker) == nil, heads[i] > root else { return false }
      let outer = heads[i]
      return heads[outer] == root && !isThought(outer) && outer < i
        && [.adjectivalClause, .adverbialClause].contains(relations[outer])
        && [.clausalComplement, .adverbialClause, .openComplement].contains(relations[i])
    }
    guard let verb else { return false }
    let outer = heads[verb]
    if let inner = all.first(where: { heads[$0] == verb && Self.subjects.contains(relations[$0]) })
    {
      guard inner > outer, child(outer, .object) == nil, relations[verb] == .clausalComplement
      else { return false }
      hang(inner, on: outer, by: .object)
    }
    for i in all where heads[i] == root && relations[i] == .punctuation && i > verb {
      heads[i] = verb
    }
    hang(verb, on: -1, by: .root)
    hang(root, on: verb, by: subjectRelation(of: verb))
    return true
  }

  /// "In 1962 nine girls fled by bus": where nothing is finite, what nobody can be made to do is
  /// the verb.
  private mutating func mendDeed(_ root: Int) -> Bool {
    guard let end = all.last, isOne(end, of: ["."]),
      !all.contains(where: { Self.finite.contains(pennTags[$0]) }),
      let verb = all.first(where: {
        relations[$0] == .adjectivalClause && pennTags[$0] == .vbn && isOne($0, of: Self.deeds)
      })
    else { return false }
    let noun = heads[verb]
    guard noun == root || noun >= 0 && heads[noun] == root && relations[noun] == .nominalModifier,
      noun == verb - 1
    else { return false }
    for i in all where heads[i] == root && i != noun && (i > verb || tags[i] == .punctuation) {
      heads[i] = verb
    }
    hang(verb, on: -1, by: .root)
    hang(noun, on: verb, by: .subject)
    if root != noun { hang(root, on: verb, by: .oblique) }
    pennTags[verb] = .vbd
    return true
  }

  /// "Six lorries queued.": where nothing is finite, the form right behind what is counted, with nothing
  /// behind it, is the verb, but of what headlines tell without "were".
  private mutating func mendCounted(_ root: Int) -> Bool {
    guard let end = all.last, isOne(end, of: ["."]), let number = child(root, .numericModifier),
      number < root, !all.contains(where: { Self.finite.contains(pennTags[$0]) }),
      let verb = child(root, .adjectivalClause), verb == root + 1, verb + 1 == end,
      pennTags[verb] == .vbn, endsLikePast(verb), !isOne(verb, of: Self.suffered)
    else { return false }
    hang(verb, on: -1, by: .root)
    hang(root, on: verb, by: .subject)
    hang(end, on: verb, by: .punctuation)
    pennTags[verb] = .vbd
    return true
  }

  private static let suffered: [StaticString] = [
    "arrested", "killed", "injured", "wounded", "charged", "jailed", "rescued", "evacuated",
    "detained", "hospitalised", "hospitalized", "saved", "reported", "confirmed", "needed",
    "required", "wanted", "expected", "planned", "destroyed", "damaged", "sacked", "fired", "named",
    "fined", "questioned", "suspected", "feared", "stabbed", "murdered", "kidnapped", "infected",
    "hired", "created", "added", "removed", "closed", "opened", "cancelled", "delayed", "included",
  ]

  /// Past forms of verbs that have no passive.
  private static let deeds: [StaticString] = [
    "escaped", "fled", "died", "vanished", "disappeared", "arrived", "emerged", "collapsed",
    "resigned", "protested", "perished", "remained", "lived", "stayed", "queued", "participated",
    "marched", "travelled", "traveled",
  ]

  /// "The mill shut its doors": where nothing is finite, the form right behind the noun, with an object, is.
  private mutating func mendPast(_ root: Int) -> Bool {
    guard let end = all.last, isOne(end, of: ["."]),
      !all.contains(where: { Self.finite.contains(pennTags[$0]) }),
      let verb = child(root, .adjectivalClause), verb == root + 1,
      [.vbn, .vb, .gw].contains(pennTags[verb]), let object = child(verb, .object),
      (child(object, .possessor) ?? child(object, .determiner)) != nil,
      !isOne(verb, of: ["given", "awarded", "paid", "offered", "sent", "told", "shown"])
    else { return false }
    for i in all where heads[i] == root && i > verb { heads[i] = verb }
    hang(verb, on: -1, by: .root)
    hang(root, on: verb, by: .subject)
    (tags[verb], pennTags[verb]) = (.verb, .vbd)
    return true
  }

  /// "The league, which meets here, advocates for equal pay": the word in -s right behind the comma that closes
  /// the relative clause is the verb.
  private mutating func mendAdvocate(_ root: Int) -> Bool {
    guard [.nn, .nnp].contains(pennTags[root]), let told = child(root, .relativeClause),
      told > root, isOne(root + 1, of: [","]), child(root, .caseMarker) == nil
    else { return false }
    let verb = all.first { i in
      i > told + 1 && i + 1 < all.count && pennTags[i] == .nns && isOne(i - 1, of: [","])
        && [.preposition, .infinitival, .dt, .prp, .prpPossessive].contains(pennTags[i + 1])
        && isBelow(i, root)
    }
    guard let verb else { return false }
    for i in all where i > verb && heads[i] < verb && heads[i] >= 0 { heads[i] = verb }
    hang(verb, on: -1, by: .root)
    hang(root, on: verb, by: .subject)
    (tags[verb], pennTags[verb]) = (.verb, .vbz)
    return true
  }

  /// "Of the judges who hear the case, six were named by her": a clause with its own subject behind the comma
  /// that ends an opening phrase is the sentence's.
  private mutating func mendMain(_ root: Int) {
    guard let opener = child(root, .caseMarker), opener < root else { return }
    let firsts = firstWords()
    for verb in all where verb > root && isFinite(verb) && child(verb, .marker) == nil {
      let subject = all.first {
        heads[$0] == verb && $0 < verb && Self.subjects.contains(relations[$0])
      }
      guard let subject, ![.wp, .wdt].contains(pennTags[subject]) else { continue }
      let start = min(subject, firsts[subject])
      guard start > root, isOne(start, of: [","]) || isOne(start - 1, of: [","]) else { continue }
      relations[subject] = subjectRelation(of: verb)
      return raise(verb, over: root, as: .oblique, from: start)
    }
  }

  /// "With his rival beaten, Holt faces a new one": how things were is not what the sentence says.
  mutating func mendSetting() {
    guard let setting = root, isOne(0, of: ["with", "without"]), heads[0] == setting,
      !isFinite(setting), let comma = all[setting...].first(where: { isOne($0, of: [","]) })
    else { return }
    let firsts = firstWords()
    let verb = all[comma...].first { verb in
      isFinite(verb) && child(verb, .marker) == nil
        && all.contains {
          heads[$0] == verb && Self.subjects.contains(relations[$0]) && firsts[$0] == comma + 1
        }
    }
    guard let verb else { return }
    for i in all where i > comma && i != verb && heads[i] < comma { heads[i] = verb }
    raise(verb, over: setting, as: .adverbialClause, from: comma)
  }
}
