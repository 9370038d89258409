import ClaimsetClaims
import ClaimsetCore
import ClaimsetTables

/// The conflicts among the claims of a run: how many there are, and those that the report shows.
struct JoinedConflicts {
  /// Where a claim stands, as the report shows it.
  struct Place: Hashable, Sendable {
    let documentID: String
    let path: String
    let id: String
    let quote: String
    let line: Int
  }

  /// How many are shown.
  static let limit = 6

  /// How many there are.
  private(set) var count = 0
  private var strong: [ClaimRelation] = []
  private var weak: [ClaimRelation] = []
  /// The claims behind those that are shown, with their places.
  var places: [Int: Place] = [:]
  /// The rows of those that are shown.
  var records = DatasetRecords(entities: [], relations: [], readings: [], claims: [:], texts: .none)

  /// Those that are shown: strong ones first.
  var shown: [ClaimRelation] { Array((strong + weak).prefix(Self.limit)) }

  /// Counts `relation` if it is a conflict.
  mutating func add(_ relation: ClaimRelation) {
    guard relation.relation == .conflicts else { return }
    count += 1
    if relation.strength == .strong {
      if strong.count < Self.limit { strong.append(relation) }
    } else if weak.count < Self.limit {
      weak.append(relation)
    }
  }
}
