/// Two claims on which the judge of pairs was asked, for fitting it.
public struct PairCandidate: Hashable, Sendable {
  /// The number of the first claim through all documents.
  public let first: Int
  /// The number of the second.
  public let second: Int
  /// What is seen of them, by name.
  public let features: [String]
  /// What the model says, as a logit in thousandths.
  public let sum: Int
  /// What the rules say; nil where they decide nothing.
  public let relation: ClaimRelation?

  /// Makes a candidate.
  public init(
    _ first: Int,
    _ second: Int,
    features: [String],
    sum: Int,
    relation: ClaimRelation?
  ) {
    (self.first, self.second) = (first, second)
    (self.features, self.sum, self.relation) = (features, sum, relation)
  }
}
