/// How two claims stand to each other.
public struct ClaimRelation: Hashable, Sendable {
  /// Whether they agree.
  public enum Relation: String, Hashable, Sendable, CaseIterable {
    /// Both say the same.
    case corroborates
    /// Both cannot hold.
    case conflicts
    /// The second is a later count of what the first counts.
    case updates
  }

  /// What the relation rests on.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// When it happened.
    case date
    /// How much or how many.
    case quantity
    /// Whether it happened at all.
    case polarity
    /// One says that it did not happen, of what somebody else says did.
    case denial
    /// Only one can be the first, the only one, or none.
    case exclusivity
    /// What follows from one of them: who died does nothing later.
    case entailment
    /// Who or what it was.
    case identity
    /// Where it was.
    case place
    /// Nothing but the same event.
    case event
  }

  /// How far it can be relied on.
  public enum Strength: String, Hashable, Sendable, CaseIterable {
    /// The words alone show it.
    case strong
    /// It takes an assumption.
    case weak
  }

  /// The index of the first claim.
  public private(set) var first: Int
  /// The index of the second.
  public private(set) var second: Int
  /// Whether they agree.
  public let relation: Relation
  /// What that rests on.
  public let kind: Kind
  /// How far it can be relied on.
  public let strength: Strength
  /// Why, in a sentence.
  public let reason: String
  /// What was compared of the first.
  public let firstValue: String
  /// What was compared of the second.
  public let secondValue: String

  /// Makes a relation.
  public init(
    _ first: Int,
    _ second: Int,
    _ relation: Relation,
    _ kind: Kind,
    _ strength: Strength,
    reason: String,
    values: (String, String)
  ) {
    (self.first, self.second) = (first, second)
    (self.relation, self.kind, self.strength) = (relation, kind, strength)
    self.reason = reason
    (firstValue, secondValue) = values
  }

  /// The same relation between claims with other indices.
  public func between(_ first: Int, _ second: Int) -> ClaimRelation {
    var relation = self
    (relation.first, relation.second) = (first, second)
    return relation
  }
}
