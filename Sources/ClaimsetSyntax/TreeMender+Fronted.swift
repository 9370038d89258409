import ClaimsetCore

// Subjects that the parser hung within the phrase that opens the sentence: "In 1951 the coat was found".

extension TreeMender {
  /// "On 3 May a clerk was hit", "In the vote on the plan 61 percent said no": what begins a noun phrase of its own
  /// within the opening phrase, and ends right before the verb, is the subject.
  mutating func mendFronted(_ clause: BareClause) -> Bool {
    let openings = all.prefix(clause.start).filter {
      heads[$0] == clause.head && relations[$0] == .oblique
    }
    guard !openings.isEmpty else { return false }
    let firsts = firstWords()
    for opening in openings {
      let start = firsts[opening]
      guard tags[start] == .adposition, start == 0 || !Self.nominal.contains(tags[start - 1]),
        let noun = all[start..<clause.start].first(where: {
          $0 > opening && isBelow($0, opening) && beginsAnew($0, firsts[$0])
        }), !all[start..<clause.start].contains(where: { isFinite($0) }),
        isEnd(of: noun, before: clause.start)
      else { continue }
      for i in all where i > noun && heads[i] != noun && isAbove(i, noun, opening) {
        hang(i, on: noun, by: tags[i] == .punctuation ? .punctuation : asideRelation(i))
      }
      hang(noun, on: clause.head, by: subjectRelation(of: clause.head))
      return true
    }
    return false
  }

  /// Whether "after" or the like stands before the noun of word `i`, which ends right before the verb of `clause`.
  private func opens(_ i: Int, _ clause: BareClause) -> Bool {
    guard Self.nominal.contains(tags[i]), let opener = child(i, .caseMarker), opener < i,
      heads[clause.head] < opener,
      isOne(opener, of: ["after", "before", "until", "since", "as", "because"])
    else { return false }
    return last(of: i, before: clause.start) == clause.start - 1
      || heads[i] == clause.head && relations[i] == .oblique && isOne(clause.start - 1, of: [","])
  }

  /// Whether word `i` hangs on what stands above `noun` within `opening`.
  private func isAbove(_ i: Int, _ noun: Int, _ opening: Int) -> Bool {
    heads[i] == opening || heads[i] == heads[noun]
  }

  private func asideRelation(_ i: Int) -> DependencyRelation {
    Self.nominal.contains(tags[i]) ? .apposition : .adjectivalModifier
  }

  /// Whether the phrase of `noun`, which begins with word `start`, is not joined to what stands before it.
  private func beginsAnew(_ noun: Int, _ start: Int) -> Bool {
    guard start > 0, Self.nominal.contains(tags[noun]), !isOne(noun, of: Self.times),
      !isOne(start - 1, of: [","]),
      child(noun, .caseMarker) == nil, child(noun, .coordinator) == nil
    else { return false }
    let isBehindDate = pennTags[start - 1] == .cd || isOne(start - 1, of: Self.months)
    if isBehindDate, tags[start] == .properNoun, noun == start {
      return !isOne(start, of: Self.months)
    }
    let isArticle = [.dt, .prpPossessive].contains(pennTags[start])
    return switch relations[noun] {
    case .nominalModifier, .dislocated, .conjunct:
      isArticle || pennTags[start] == .cd && !isBehindDate
    case .apposition: isArticle && isBehindDate
    default: false
    }
  }

  /// Whether nothing but what hangs on `noun`, or commas, stands between it and the verb.
  private func isEnd(of noun: Int, before start: Int) -> Bool {
    let rest = all[noun..<start].dropFirst().filter { !isBelow($0, noun) }
    if rest.isEmpty { return true }
    // "a clerk, aged 24, fell"
    return isOne(rest[0], of: [","]) && isOne(start - 1, of: [","])
  }

  /// "The vote was called after the mayor, Bo Voss, died": with a finite verb behind its noun, "after" opens a clause.
  mutating func mendOpened(_ clause: BareClause) -> Bool {
    guard [.conjunct, .parataxis].contains(relations[clause.head]), heads[clause.head] >= 0,
      child(clause.head, .coordinator) == nil,
      let noun = all.prefix(clause.start).first(where: { opens($0, clause) }),
      let opener = child(noun, .caseMarker)
    else { return false }
    hang(opener, on: clause.head, by: .marker)
    hang(noun, on: clause.head, by: subjectRelation(of: clause.head))
    relations[clause.head] = .adverbialClause
    // "… rose as the board had said, and fell": what is joined to it goes with what it is told of.
    for i in all where heads[i] == clause.head && relations[i] == .conjunct && isSetOff(i) {
      if !hasSubject(i) { heads[i] = heads[clause.head] }
    }
    return true
  }
}
