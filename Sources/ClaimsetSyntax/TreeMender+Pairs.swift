import ClaimsetCore

// Two nouns that the parser took for the subject of one verb, and nouns it found no place for.

extension TreeMender {
  /// Leaves each verb one subject, where English shows what the other is.
  mutating func mendPairs() {
    var subjects: [Int: [Int]] = [:]
    for i in all where heads[i] > i && [.subject, .passiveSubject].contains(relations[i]) {
      subjects[heads[i], default: []].append(i)
    }
    guard subjects.values.contains(where: { $0.count > 1 }) else { return }
    let firsts = firstWords()
    for verb in all {
      guard let nouns = subjects[verb], nouns.count > 1 else { continue }
      mendPair(nouns[0], nouns[1], of: verb, start: firsts[nouns[1]])
    }
  }

  private mutating func mendPair(_ first: Int, _ second: Int, of verb: Int, start: Int) {
    let between = all[(first + 1)..<second]
    if child(first, .caseMarker).map({ $0 < first }) ?? false {
      // "Following his death, a statue was put up".
      relations[first] = .oblique
    } else if heads[verb] >= 0, heads[verb] < first, relations[verb] == .clausalComplement,
      isOne(heads[verb], of: ["tell", "tells", "told", "telling"]), pennTags[second] == .prp
    {
      // "told the traders he is going".
      hang(first, on: heads[verb], by: .object)
    } else if let when = [first, second].first(where: {
      isOne($0, of: Self.times)
        || isOne($0, of: Self.months) && isOne($0 - 1, of: ["last", "next", "this"])
    }) {
      // "On that night, 300 soldiers were able", "The court this month rejected".
      relations[when] = .unmarkedOblique
    } else if between.contains(where: { isOne($0, of: [":"]) }) {
      // "Bay council: Reed needs help".
      relations[first] = .dislocated
    } else if let joint = between.last(where: { isJoint($0, verb, second) }),
      pennTags[second] != .dt, isPlain(between, around: joint)
    {
      // "My sisters and I understood".
      hang(second, on: first, by: .conjunct)
      hang(joint, on: second, by: .coordinator)
    } else if [.vbg, .nn].contains(pennTags[first]), [.nn, .nns].contains(pennTags[second]),
      child(first, .determiner) == nil, between.allSatisfy({ Self.inTitles.contains(tags[$0]) })
    {
      // "Voting rights groups have warned".
      hang(first, on: second, by: .compound)
    } else if pennTags[second] == .nnp, pennTags[first] != .prp {
      if between.allSatisfy({ Self.inTitles.contains(tags[$0]) }) {
        // "Bay Executive Director Ann Reed answered".
        hang(first, on: second, by: .compound)
      } else if tags[first] == .noun, !isSpeech(verb), isOpening(first),
        isOne(tags[start] == .punctuation ? start : start - 1, of: [","])
      {
        // "A keen defender of the port, Mr. Reed likened it".
        hang(first, on: second, by: .apposition)
      }
    }
  }

  /// "A keen defender of Bay Radio, Ann Reed likened it": the name between the comma and the verb is the
  /// subject, and what the sentence opens with describes it.
  mutating func mendDescribed() {
    guard isOne(0, of: ["a", "an"]),
      let noun = all.first(where: { heads[$0] > $0 && Self.subjects.contains(relations[$0]) }),
      tags[noun] == .noun
    else { return }
    let verb = heads[noun]
    let start = all.first { $0 > noun && ($0 == verb || heads[$0] == verb && isHelper($0)) } ?? verb
    let names = all[noun..<start].filter {
      relations[$0] == .apposition && tags[$0] == .properNoun && isBelow($0, noun)
        && last(of: $0, before: start) == start - 1
    }
    guard let name = names.last, tags[start - 1] != .punctuation,
      let comma = all.prefix(name).last(where: { !isBelow($0, name) || isOne($0, of: [","]) }),
      isOne(comma, of: [","])
    else { return }
    hang(name, on: verb, by: relations[noun])
    hang(noun, on: name, by: .apposition)
  }

  private func isHelper(_ i: Int) -> Bool {
    Self.helping.contains(relations[i])
  }

  private static let inTitles: Set<UniversalTag> = [.noun, .properNoun, .adjective]

  /// Whether word `i` joins what stands before it with the subject `second` of the verb.
  private func isJoint(_ i: Int, _ verb: Int, _ second: Int) -> Bool {
    isOne(i, of: ["and", "or", "&"]) && (heads[i] == second || heads[i] == verb)
  }

  /// Whether no verb stands between two nouns, and no dash before the word that joins them.
  private func isPlain(_ between: Range<Int>, around joint: Int) -> Bool {
    !between.contains { Self.finite.contains(pennTags[$0]) }
      && (tags[joint - 1] != .punctuation || isOne(joint - 1, of: [","]))
  }

  /// Whether the phrase of word `i` opens the sentence or follows a sign.
  private func isOpening(_ i: Int) -> Bool {
    let start = all.first { $0 == i || isBelow($0, i) } ?? i
    return start == 0 || tags[start - 1] == .punctuation || tags[start - 1] == .coordinator
  }

  /// "The kind of plan he has would be slow, she said": what stands before a quoted verb is its subject, and not
  /// the speaker.
  mutating func mendQuoted(_ clause: BareClause) -> Bool {
    let speech = heads[clause.head]
    guard speech > clause.head, relations[clause.head] == .clausalComplement else { return false }
    let subjects = all.filter { heads[$0] == speech && Self.subjects.contains(relations[$0]) }
    guard let first = subjects.first, first < clause.start, isNominal(first),
      subjects.contains(where: { $0 > clause.head })
    else { return false }
    hang(first, on: clause.head, by: subjectRelation(of: clause.head))
    return true
  }

  /// "lock up a higher share": a bare noun right behind an active verb that has no object is its object.
  mutating func mendObjects() {
    for noun in all where relations[noun] == .oblique && heads[noun] >= 0 && heads[noun] < noun {
      let verb = heads[noun]
      guard tags[verb] == .verb, [.noun, .properNoun].contains(tags[noun]),
        !all.contains(where: {
          heads[$0] == noun && [.caseMarker, .marker].contains(relations[$0])
            || heads[$0] == verb && [.object, .passiveAuxiliary].contains(relations[$0])
        }), !isOne(noun, of: Self.times), !isOne(verb + 1, of: ["-", ",", ":", "("])
      else { continue }
      let start = all.first { $0 > verb && ($0 == noun || isBelow($0, noun)) } ?? noun
      guard tags[start] != .adposition,
        ((verb + 1)..<start).allSatisfy({
          tags[$0] == .adverb || relations[$0] == .verbParticle
        })
      else { continue }
      relations[noun] = .object
    }
  }
}
