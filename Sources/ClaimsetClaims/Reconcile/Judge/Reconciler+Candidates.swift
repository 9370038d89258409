public import ClaimsetCore

extension Reconciler {
  /// All pairs of claims of `documents` on which the judge of pairs could be asked.
  ///
  /// Every claim is held against every other one, so this is for few and short documents.
  public func candidates(among documents: [ReconcileDocument]) -> [PairCandidate] {
    var reconciliation = Reconciliation(options: options, library: MemoryFrameLibrary())
    for document in documents { reconciliation.add(document) }
    reconciliation.settle()
    let places = documents.indices.flatMap { number in
      documents[number].frames.indices.map { FramePlace(number, $0) }
    }
    var found: [PairCandidate] = []
    for (count, place) in places.enumerated() {
      for other in places[(count + 1)...] {
        if let candidate = reconciliation.candidate(place, other) { found.append(candidate) }
      }
    }
    return found
  }
}

extension Reconciliation where Library.Failure == Never {
  fileprivate mutating func candidate(
    _ place: FramePlace,
    _ other: FramePlace
  ) -> PairCandidate? {
    desk.tidy()
    guard let (x, y) = comparable(frame(at: place), frame(at: other)) else { return nil }
    let clauses = clauses(x, y)
    guard let evidence = PairEvidence(judging: clauses) else { return nil }
    return PairCandidate(
      x.claim,
      y.claim,
      features: evidence.features.map(\.name),
      sum: PairJudge.standard.sum(evidence.features),
      relation: relationByFamily(x, y, heldBy: nil) ?? clauses.verdict().map { told(x, y, $0) }
    )
  }
}
