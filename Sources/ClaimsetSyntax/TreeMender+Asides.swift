import ClaimsetCore

// A noun that commas part from its verb.

extension TreeMender {
  /// "The plan, which was drawn up in 1990, has grown", "The park, where crowds gather, is near the port": the noun
  /// before the first comma is the subject of the verb behind the last, and what stands between is told of it.
  mutating func mendAside(_ clause: BareClause) -> Bool {
    let close = all.prefix(clause.start).last { tags[$0] != .adverb } ?? 0
    guard close > 2, isOne(close, of: [","]),
      let (noun, open) = named(before: close), isFree(noun, aside: open + 1),
      close == clause.start - 1 || opensSentence(noun)
    else { return false }
    let aside = (open + 1)..<close
    // What stands above the clause in the aside, or the noun, gives it its place.
    if let above = all[noun..<close].first(where: {
      ($0 == noun || aside.contains($0)) && isBelow(clause.head, $0)
        && (heads[$0] < noun || heads[$0] > close)
    }) {
      hang(clause.head, on: heads[above], by: relations[above])
    }
    for i in all where heads[i] == noun && i > close { heads[i] = clause.head }
    hang(noun, on: clause.head, by: subjectRelation(of: clause.head))
    for i in aside where !aside.contains(heads[i]) && heads[i] != noun && i != clause.head {
      hang(i, on: noun, by: asideRelation(i, in: aside))
    }
    return true
  }

  /// "The guard, tired of the rules, left": what commas set off is told of the noun, whose verb comes behind.
  mutating func mendSetOff() {
    guard let root, pennTags[root] == .vbn,
      !all.contains(where: { heads[$0] == root && Self.helping.contains(relations[$0]) }),
      let verb = all.first(where: {
        $0 > root && heads[$0] == root && Self.finite.contains(pennTags[$0]) && !hasSubject($0)
      }), isOne(verb - 1, of: [","]), child(verb, .coordinator) == nil,
      let noun = all.prefix(root).last(where: {
        heads[$0] == root && Self.nominal.contains(tags[$0])
      }), child(noun, .caseMarker) == nil, noun + 1 < root,
      isOne(last(of: noun, before: root), of: [","]) || isOne(noun + 1, of: [","])
    else { return }
    for i in all where heads[i] == root && (i < noun || relations[i] == .punctuation && i > verb) {
      heads[i] = verb
    }
    hang(verb, on: -1, by: .root)
    hang(noun, on: verb, by: .subject)
    hang(root, on: noun, by: .adjectivalClause)
  }

  private func opensSentence(_ noun: Int) -> Bool {
    all.prefix(noun).allSatisfy {
      isBelow($0, noun) || [.punctuation, .coordinator].contains(tags[$0])
    }
  }

  /// Whether `noun` is no subject yet, or one of the aside that begins with word `start`.
  private func isFree(_ noun: Int, aside start: Int) -> Bool {
    guard Self.subjects.contains(relations[noun]), heads[noun] >= 0 else { return true }
    return heads[noun] == start || heads[start] == heads[noun]
  }

  /// The noun that opens the sentence or follows its opening phrase, with the comma behind it, if an aside of the
  /// right kind stands between that and word `close`.
  private func named(before close: Int) -> (noun: Int, comma: Int)? {
    let firsts = firstWords()
    for comma in 1..<(close - 1)
    where isOne(comma, of: [","])
      && (isAsideOpener(comma + 1) || tags[comma - 1] == .properNoun && isDescriber(comma + 1))
    {
      // "In her speech, Stein, a doctor, …": the name begins behind the comma.
      let opening =
        isDescriber(comma + 1) ? all.prefix(comma).last { isOne($0, of: [","]) } ?? -1 : -1
      let noun = top(of: comma - 1) {
        (opening + 1..<comma).contains(heads[$0]) && isPhrase($0) && firsts[heads[$0]] <= $0
      }
      let start = all.first { $0 == noun || $0 < comma && isBelow($0, noun) } ?? noun
      guard [.noun, .properNoun].contains(tags[noun]), !isOne(noun, of: Self.times),
        start == 0 || [.punctuation, .coordinator].contains(tags[start - 1])
          || tags[start] == .punctuation,
        !(start..<noun).contains(where: { relations[$0] == .caseMarker && heads[$0] == noun }),
        !(start..<comma).contains(where: { isFinite($0) })
      else { continue }
      return (noun, comma)
    }
    return nil
  }

  /// Whether word `i` is a part of the noun phrase it hangs in.
  private func isPhrase(_ i: Int) -> Bool {
    [
      .flat, .compound, .nominalModifier, .adjectivalModifier, .descriptor, .numericModifier,
      .object,
    ]
    .contains(relations[i])
      || relations[i] == .apposition && tags[i] == .properNoun
  }

  /// Whether a relative clause or a participle begins with word `i`.
  private func isAsideOpener(_ i: Int) -> Bool {
    if [.wdt, .wp, .wpPossessive].contains(pennTags[i]) || isOne(i, of: ["where"]) { return true }
    return [.vbg, .vbn].contains(pennTags[i])
      || isOne(i, of: ["called", "named", "known", "dubbed"])
  }

  /// Whether what somebody is, or how old, begins with word `i`: "Stein, a doctor, left".
  private func isDescriber(_ i: Int) -> Bool {
    isOne(i, of: ["a", "an", "the", "his", "her", "its"])
      || pennTags[i] == .cd && isOne(i + 1, of: [","])
  }

  private func asideRelation(_ i: Int, in aside: Range<Int>) -> DependencyRelation {
    if tags[i] == .punctuation { return .punctuation }
    if [.wdt, .wp, .wpPossessive].contains(pennTags[aside.lowerBound])
      || isOne(aside.lowerBound, of: ["where"])
    {
      return .relativeClause
    }
    if isDescriber(aside.lowerBound) { return .apposition }
    return [.vbg, .vbn, .vbd].contains(pennTags[i]) ? .adjectivalClause : relations[i]
  }
}
