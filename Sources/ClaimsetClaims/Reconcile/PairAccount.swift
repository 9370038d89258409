public import ClaimsetCore

/// What two claims have in common and what keeps them apart, as far as their documents alone tell.
///
/// A dataset knows more: which names many of its documents share, and which claims stand near each
/// other among all of them.
public struct PairAccount: Hashable, Sendable {
  /// What was found, a line each, in the order in which it was looked at.
  public let lines: [String]
  /// How the two stand, first the one that was published or stands first; nil where they do not.
  public let relation: ClaimRelation?
}

extension Reconciler {
  /// What claims `first` and `second`, numbered through all `documents`, have in common and what keeps
  /// them apart.
  public func account(
    of first: Int,
    _ second: Int,
    in documents: [ReconcileDocument]
  ) -> PairAccount {
    var reconciliation = Reconciliation(options: options, library: MemoryFrameLibrary())
    for document in documents { reconciliation.add(document) }
    reconciliation.settle()
    let mine = reconciliation.frames(of: first, in: documents)
    let yours = reconciliation.frames(of: second, in: documents)
    guard !mine.isEmpty, !yours.isEmpty else {
      return PairAccount(
        lines: [
          "one of the two is an opinion, a condition or has no words to compare: it is compared with nothing"
        ],
        relation: nil
      )
    }
    var lines: [String] = []
    var found: [ClaimRelation] = []
    for x in mine {
      for y in yours {
        found += [
          reconciliation.relationByFamily(x, y), reconciliation.relationByWords(x, y),
        ].compactMap(\.self)
        let clauses = reconciliation.clauses(x, y)
        let matcher = clauses.frames.matcher
        if lines.isEmpty { lines.append(PairTeller.matter(matcher)) }
        lines +=
          PairTeller(
            frames: clauses.frames,
            clauses: clauses,
            vocabulary: reconciliation.desk.vocabulary
          ).lines
      }
    }
    return PairAccount(lines: lines, relation: found.max { $0.rank < $1.rank })
  }
}

extension Reconciliation where Library.Failure == Never {
  /// The frames of the claim with the number `claim` through all `documents`.
  fileprivate mutating func frames(
    of claim: Int,
    in documents: [ReconcileDocument]
  ) -> [LoadedFrame] {
    guard let number = entries.lastIndex(where: { $0.firstClaim <= claim }) else { return [] }
    let own = claim - entries[number].firstClaim
    return documents[number].frames.indices
      .filter { documents[number].frames[$0].claim == own }
      .map { frame(at: FramePlace(number, $0)) }
  }
}

/// Tells of two frames what speaks for and against holding them against each other.
private struct PairTeller {
  let frames: FrameComparison
  let clauses: ClauseComparison
  let vocabulary: Vocabulary

  /// Whether the two texts tell of one matter, and which names show it.
  static func matter(_ matcher: ThingMatcher) -> String {
    guard matcher.isSameMatter else {
      return
        "the texts share too few names and nouns to tell of one matter: only names are compared"
    }
    let names = matcher.common.sorted().prefix(6)
    return "the texts tell of one matter"
      + (names.isEmpty ? "" : ": " + names.joined(separator: ", "))
  }

  var lines: [String] { [families, words] + obstacles + rules + judgement }

  /// How likely the model of pairs has it that both cannot hold, and what speaks most for and against it.
  private var judgement: [String] {
    guard let evidence = PairEvidence(judging: clauses) else { return [] }
    let judge = PairJudge.standard
    let weighed = evidence.features.filter { judge.weight(of: $0) != 0 }
      .sorted { abs(judge.weight(of: $0)) > abs(judge.weight(of: $1)) }
      .prefix(6)
      .map { "\($0.name) (\(judge.weight(of: $0) > 0 ? "for" : "against"))" }
    let share = Logistic.share(judge.sum(evidence.features)) / 10
    return [
      "the model of pairs gives \(share) in 100 that both cannot hold; most weight has: "
        + weighed.joined(separator: ", ")
    ]
  }

  /// What keeps a claim that there was none from being denied by the other.
  private var rules: [String] {
    let (x, y) = (frames.a.frame, frames.b.frame)
    return [(x, y, clauses.forward), (y, x, clauses.backward)].flatMap { rule, told, words in
      guard rule.isUniversallyDenied else { return [String]() }
      let found: [(Bool, String)] = [
        (!told.isTold, "what should speak against it is not told as a fact"),
        (clauses.isOther(rule, told), "it is said of another place or person"),
        (!clauses.haveOneDoer(rule, told, words), "it is said of somebody else"),
        (clauses.areApart(rule, told), "it is said of another time"),
        (
          !clauses.isCovered(rule, told, words),
          "the other tells too little of what there was none of"
        ),
      ]
      return found.filter(\.0).map(\.1)
    }
  }

  private var families: String {
    func told(_ frame: ClaimFrame) -> String {
      frame.senses.map { ($0.isOpposite ? "the opposite of " : "") + $0.family }
        .joined(separator: " or ")
    }
    return switch clauses.bearing {
    case .same: "both verbs can say the same: \(told(frames.a.frame)); \(told(frames.b.frame))"
    case .opposite:
      "the verbs say opposite things: \(told(frames.a.frame)); \(told(frames.b.frame))"
    case .none: "the verbs say different things: \(told(frames.a.frame)); \(told(frames.b.frame))"
    }
  }

  private var words: String {
    let shared = clauses.forward.pairs.compactMap { pair -> String? in
      guard let other = pair.other, pair.likeness != .none else { return nil }
      let word = vocabulary.lexemes[pair.word.number].lemma
      return
        "\(word) beside \(vocabulary.lexemes[other.number].lemma) (\(pair.likeness), \(pair.weight))"
    }
    let covered =
      "\(clauses.forward.coverage) and \(clauses.backward.coverage) in 100 of their words"
    return shared.isEmpty
      ? "they share no words" : "they share \(covered): \(shared.joined(separator: ", "))"
  }

  private var obstacles: [String] {
    let (x, y) = (frames.a.frame, frames.b.frame)
    let found: [(Bool, String)] = [
      (frames.a.isOfOneVoice(with: frames.b), "both are told by one voice in one text"),
      (x.isRumour || y.isRumour, "one is a rumour that nobody answers for"),
      (x.isPlan != y.isPlan, "one is a plan, the other is not"),
      (x.isPartial || y.isPartial, "one denies a part only: \"not always\""),
      (frames.isAnother(), "one tells of a further event of the kind"),
      (frames.isElsewhere(), "they name different places"),
      (frames.areApart(), "they are told of different times, or may be"),
      (
        !x.isSweeping && !y.isSweeping,
        "neither says something of all, none, the first or the last, or denies anything"
      ),
    ]
    return found.filter(\.0).map(\.1)
  }
}
