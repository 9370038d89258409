import ClaimsetCore

/// What speaks for and against that two clauses cannot both hold: the ways in which they may clash, and
/// what is seen of them besides.
struct PairEvidence {
  let clauses: ClauseComparison
  /// The ways in which the two may clash: amounts, times, denials, all against a part, parts.
  private(set) var clashes: [Clash] = []
  /// What is seen, each once.
  private(set) var features: [PairFeature] = []

  /// One way in which two clauses may clash.
  struct Clash {
    let kind: ClaimRelation.Kind
    let values: (String, String)
    let reason: String
  }

  var frames: FrameComparison { clauses.frames }
  var first: ClaimFrame { clauses.frames.a.frame }
  var second: ClaimFrame { clauses.frames.b.frame }

  /// What is seen of `clauses`; nil where they share no word that tells anything, where one is an opinion, a
  /// condition or a rumour, or where they need not clash.
  init?(judging clauses: ClauseComparison) {
    self.clauses = clauses
    let (x, y) = (clauses.frames.a.frame, clauses.frames.b.frame)
    guard clauses.frames.isSpoken(x), clauses.frames.isSpoken(y), !x.isRumour, !y.isRumour,
      clauses.forward.pairs.contains(where: {
        $0.likeness != .none && !$0.isWeak && !$0.word.isSupplied
      })
    else { return nil }
    addAmounts()
    addTimesThatDiffer()
    addDenials()
    addShares()
    addParts()
    guard !clashes.isEmpty else { return nil }
    addCoverage()
    addWords()
    addManner()
    addThings()
    addTheme()
    addTimes()
  }

  mutating func add(_ aspect: PairFeature.Aspect, if holds: Bool = true) {
    if holds { features.append(PairFeature(aspect: aspect, step: 1)) }
  }

  /// Adds a step for each of `limits` that `amount` reaches.
  mutating func add(_ aspect: PairFeature.Aspect, _ amount: Int, from limits: [Int]) {
    for (step, limit) in limits.enumerated() where amount >= limit {
      features.append(PairFeature(aspect: aspect, step: step + 1))
    }
  }

  mutating func add(
    _ kind: ClaimRelation.Kind,
    _ values: (String, String),
    _ reason: String
  ) {
    clashes.append(Clash(kind: kind, values: values, reason: reason))
  }

  // MARK: How much of the words is shared

  private mutating func addCoverage() {
    let (forward, backward) = (clauses.forward, clauses.backward)
    let (x, y) = (forward.coverage, backward.coverage)
    let (u, v) = (forward.reach, backward.reach)
    add(.coverageLeast, min(x, y), from: [15, 30, 45, 60, 80])
    add(.coverageMost, max(x, y), from: [30, 45, 60, 80, 95])
    add(.reachLeast, min(u, v) - min(x, y), from: [15, 30])
    add(.reachMost, max(u, v) - max(x, y), from: [15, 30])
    let parts: [(ClaimFrame.Word.Part, PairFeature.Aspect?, PairFeature.Aspect)] = [
      (.predicate, nil, .predicateMissed), (.subject, .subjectCoverage, .subjectMissed),
      (.object, .objectCoverage, .objectMissed), (.oblique, .obliqueCoverage, .obliqueMissed),
    ]
    for (part, told, missed) in parts {
      let mine = forward.reach(of: part)
      let yours = backward.reach(of: part)
      guard let most = [mine, yours].compactMap(\.self).max() else { continue }
      if let told { add(told, most, from: [30, 60, 90]) }
      add(missed, if: mine != nil && yours != nil && most < 20)
    }
  }

  // MARK: Which words are shared

  private mutating func addWords() {
    var (telling, rarest, names, supplied) = (0, 0, 0, 0)
    var seen: Set<PairFeature.Aspect> = []
    for pair in clauses.forward.pairs {
      guard let other = pair.other, pair.likeness >= .kin, !pair.isWeak else { continue }
      if pair.word.isSupplied || other.isSupplied {
        supplied += 1
      } else {
        let told = pair.weight * pair.likeness.share / 100
        telling += told
        rarest = max(rarest, told)
        if pair.word.isName, !clauses.isOfTopic(pair.word) { names += 1 }
      }
      switch (pair.word.part, other.part) {
      case (.predicate, .predicate): if pair.likeness == .kin { seen.insert(.predicateKin) }
      case (.predicate, _), (_, .predicate): seen.insert(.crossed)
      case (.object, .object): seen.insert(.objectWord)
      case (.subject, .subject): seen.insert(.subjectWord)
      default: break
      }
    }
    for aspect in [PairFeature.Aspect.predicateKin, .crossed, .objectWord, .subjectWord] {
      add(aspect, if: seen.contains(aspect))
    }
    add(.telling, telling, from: [12, 20, 30, 44])
    add(.rarest, rarest, from: [8, 14, 18, 22])
    add(.namesBesides, names, from: [1, 2])
    add(.supplied, supplied, from: [1, 2])
    let length = [first, second].map { $0.words.count { !$0.isSupplied } }.min() ?? 0
    add(.short, if: length <= 2)
    add(.middling, if: length == 3 || length == 4)
  }
}
