import ClaimsetCore

// Words that the parser took for another part of speech, or for a part of what they do not belong to.

extension TreeMender {
  /// "Her daughter Clara lives in Ghent.": where no word is a verb, the one in -s between a name and a preposition
  /// is.
  mutating func mendLives() {
    guard let root, pennTags[root] == .nns, isOne(root, of: Self.lives), root > 0,
      let end = all.last, isOne(end, of: ["."]),
      !all.contains(where: { Self.finite.contains(pennTags[$0]) }),
      [.nn, .nnp].contains(pennTags[root - 1]), all.contains(root + 1),
      tags[root + 1] == .adposition || tags[root + 1] == .adverb
    else { return }
    let noun = root - 1
    for i in all where heads[i] == root && i < noun { heads[i] = noun }
    for i in all where heads[i] == root && relations[i] == .nominalModifier {
      relations[i] = .oblique
    }
    hang(noun, on: root, by: .subject)
    (tags[root], pennTags[root]) = (.verb, .vbz)
  }

  private static let lives: [StaticString] = [
    "lives", "works", "stands", "plays", "rests", "runs", "sits", "hangs", "serves", "ranks",
    "farms",
    "studies", "teaches", "dates", "stays", "flows",
  ]

  /// "Rebuilding the hall cost the town £2m", "Built by Reed, the hall cost £2m": between a noun and what it came to
  /// "cost" is the verb.
  mutating func mendCost() {
    guard let root, root == all.first(where: { tags[$0] != .punctuation }),
      [.vbg, .vbn].contains(pennTags[root]),
      let verb = all.dropFirst(root + 2).dropLast().first(where: {
        isOne($0, of: ["cost"]) && [.noun, .properNoun].contains(tags[$0 - 1])
      }), verb + 1 < all.count,
      [.cd, .dt, .prp, .prpPossessive, .dollar].contains(pennTags[verb + 1]),
      !all.prefix(verb).contains(where: { Self.finite.contains(pennTags[$0]) })
    else { return }
    let commas = all[root..<verb].filter { isOne($0, of: [","]) }
    let noun = verb - 1
    for i in all where i > verb && (heads[i] == root || heads[i] == noun) { heads[i] = verb }
    if let comma = commas.last {
      let first = comma + 1
      for i in first..<noun where heads[i] < first || heads[i] >= verb {
        hang(i, on: noun, by: .compound)
      }
      hang(noun, on: verb, by: .subject)
      hang(root, on: verb, by: .adverbialClause)
    } else {
      for i in root + 1..<noun where heads[i] == verb { heads[i] = noun }
      hang(noun, on: root, by: .object)
      hang(root, on: verb, by: .clausalSubject)
    }
    hang(verb, on: -1, by: .root)
    (tags[verb], pennTags[verb]) = (.verb, .vbd)
  }

  /// "61 percent voted no, and …": what stands before a comma goes with no noun behind it.
  mutating func mendAnswers() {
    for i in all.dropFirst().dropLast() where isOne(i, of: ["no", "yes"]) && tags[i - 1] == .verb {
      guard tags[i + 1] == .punctuation || tags[i + 1] == .coordinator,
        isOne(i - 1, of: ["voted", "vote", "votes", "said", "say", "says", "answered"])
      else { continue }
      hang(i, on: i - 1, by: .object)
      (tags[i], pennTags[i]) = (.interjection, .uh)
    }
  }

  /// "They accused me of fraud that May, and …": "that" before a month, with nothing behind it, says when.
  mutating func mendThatMonth() {
    for i in all.dropLast(2)
    where i > 1 && isOne(i, of: ["that"]) && isOne(i + 1, of: Self.months)
      && pennTags[i + 1] == .nnp
    {
      let month = i + 1
      guard tags[month + 1] == .punctuation, relations[i] != .determiner,
        let verb = all.prefix(i).last(where: { isFinite($0) || pennTags[$0] == .vbn })
      else { continue }
      for j in all where heads[j] == month && j > month {
        heads[j] = heads[month] > month ? heads[month] : verb
        if Self.nominal.contains(tags[j]), relations[j] == .conjunct { relations[j] = .subject }
      }
      hang(i, on: month, by: .determiner)
      hang(month, on: verb, by: .unmarkedOblique)
    }
  }

  /// "On 9 June Carl Best slipped": the month goes with the day before it, and not with the name behind it.
  mutating func mendMonths() {
    for i in all.dropFirst().dropLast()
    where isOne(i, of: Self.months) && heads[i] == i + 1
      && [.compound, .flat].contains(relations[i])
    {
      let day = i - 1
      guard pennTags[day] == .cd, !isBelow(day, i + 1), tags[i + 1] == .properNoun else { continue }
      hang(i, on: day, by: .unmarkedModifier)
    }
  }

  /// "On Monday Ann Holt was fined": no subject has a preposition, so that the day or month says when.
  mutating func mendTimes() {
    for i in all.dropFirst().dropLast() where isOne(i, of: Self.daysAndMonths) {
      let (name, opener) = (heads[i], i - 1)
      guard name > i, [.compound, .flat, .descriptor, .nominalModifier].contains(relations[i]),
        tags[name] == .properNoun, heads[name] > name, tags[opener] == .adposition,
        heads[opener] == name || heads[opener] == i,
        i + 1 == name || all[(i + 1)..<name].allSatisfy({ isBelow($0, name) })
      else { continue }
      let verb = heads[name]
      if relations[name] == .oblique, tags[verb] == .verb, !hasSubject(verb) {
        relations[name] = subjectRelation(of: verb)
      }
      guard Self.subjects.contains(relations[name]) else { continue }
      hang(opener, on: i, by: .caseMarker)
      hang(i, on: verb, by: .oblique)
    }
  }

  private static let daysAndMonths: [StaticString] =
    [
      "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ] + months

  /// "The choir numbers 35": with an article, one noun and how many, "numbers" is the verb.
  mutating func mendNumbers() {
    for verb in all.dropFirst(2).dropLast(2)
    where isOne(verb, of: ["numbers"]) && pennTags[verb] == .nns {
      let (noun, number) = (verb - 1, verb + 1)
      guard pennTags[noun] == .nn, [.dt, .prpPossessive].contains(pennTags[noun - 1]),
        heads[noun] == verb, pennTags[number] == .cd, tags[number + 1] == .punctuation
      else { continue }
      let later = heads[verb]
      if later > number, Self.subjects.contains(relations[verb]) {
        hang(verb, on: heads[later], by: relations[later])
        hang(later, on: verb, by: child(later, .coordinator) == nil ? .parataxis : .conjunct)
      }
      for i in all where heads[i] == verb && i < noun { heads[i] = noun }
      (tags[verb], pennTags[verb]) = (.verb, .vbz)
      hang(noun, on: verb, by: .subject)
      hang(number, on: verb, by: .object)
    }
  }

  static let months: [StaticString] = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
