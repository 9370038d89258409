public import ClaimsetCore

extension Document {
  /// Whatever has the form of an attribution, with what weighed for and against it, in text order.
  public var ratedAttributions: [RatedAttribution] {
    guard let segmentation, let syntax else { return [] }
    var rated: [RatedAttribution] = []
    for (index, segment) in segmentation.segments.enumerated() where segment.kind != .boilerplate {
      let sentences = segment.sentences.map { segmentation.sentences[$0] }
      guard let first = sentences.first, let last = sentences.last else { continue }
      for sentence in sentences where sentence.tokens.count <= ClaimsStage.longestSentence {
        let tree = SentenceTree(
          text: text,
          tokens: segmentation.tokens,
          syntax: syntax,
          range: sentence.tokens,
          paragraph: first.tokens.lowerBound..<last.tokens.upperBound
        )
        let clauses = ClauseFinder(tree: tree, dates: []).find(hasLeadIn: segment.leadIn != nil)
        let judge = AttributionJudge(tree: tree)
        rated += AttributionFinder(tree: tree, clauses: clauses, segment: index).candidates().map {
          RatedAttribution(
            attribution: $0.attribution,
            sum: judge.sum($0),
            features: judge.features($0).map { $0.name(in: tree) }
          )
        }
      }
    }
    return rated
  }
}
