/// An edge besides the tree: what a word also belongs to, which the tree has no room for.
///
/// In `Ann came and left` the tree gives `Ann` to `came` alone; the added edge says that she left.
public struct AddedEdge: Hashable, Sendable {
  /// Why an edge was added.
  public enum Reason: UInt8, Hashable, Sendable, CaseIterable {
    /// `Ann came and left`: the verb shares the subject of the one it is joined to.
    case sharedSubject
    /// `They buy and sell boats`: two verbs share the object.
    case sharedObject
    /// `Ann and Bob left`: what is joined to a word stands where that word does.
    case sharedHead
    /// `the captain who left`, `the boat he sold`: the noun has its place in the clause about it.
    case relativeClause
    /// `sold by the captain`: who acts in the passive.
    case passiveAgent
    /// `She wants to leave`, `She told him to leave`: who would do it.
    case controlledSubject
  }

  /// The token the dependent also belongs to, an index into ``Segmentation/tokens``.
  public let head: Int32
  /// The token that belongs there.
  public let dependent: Int32
  /// How it belongs there.
  public let relation: DependencyRelation
  /// Why the edge was added.
  public let reason: Reason

  /// Makes an edge from `dependent` to `head`.
  public init(_ dependent: Int, on head: Int, _ relation: DependencyRelation, _ reason: Reason) {
    self.head = Int32(head)
    self.dependent = Int32(dependent)
    self.relation = relation
    self.reason = reason
  }
}
