import ClaimsetClaims
import ClaimsetCore
import ClaimsetTables

/// Joins what the documents of a run name and claim.
struct DatasetJoin {
  /// The rows, and the claims behind the relations with their places.
  struct Result {
    let records: DatasetRecords
    let relations: [ClaimRelation]
    let places: [Int: Place]
  }

  /// Where a claim stands, as the report shows it.
  struct Place: Hashable, Sendable {
    let documentID: String
    let path: String
    let id: String
    let quote: String
    let line: Int
  }

  private var parts: [JoinPart] = []

  /// Adds the next document.
  mutating func add(_ part: JoinPart) { parts.append(part) }

  /// Compares all claims.
  func result(options: ReconcileOptions?, texts: TextShare) -> Result {
    let documents = parts.map(\.document)
    let relations = options.map { Reconciler(options: $0).relations(among: documents) } ?? []
    let readings = ReadingFinder(documents: documents, relations: relations).readings()
    var places: [Int: Place] = [:]
    let named = Set(relations.flatMap { [$0.first, $0.second] })
    var base = 0
    for part in parts {
      for (i, claim) in part.claims.enumerated() where named.contains(base + i) {
        places[base + i] = Place(
          documentID: part.documentID,
          path: part.path,
          id: claim.id,
          quote: claim.quote,
          line: claim.line
        )
      }
      base += part.document.claims
    }
    let records = DatasetRecords(
      entities: entities,
      relations: relations,
      readings: readings,
      claims: places.mapValues {
        DatasetRecords.ClaimPlace(id: $0.id, documentID: $0.documentID, quote: $0.quote)
      },
      texts: texts
    )
    return Result(records: records, relations: relations, places: places)
  }

  /// The entities of all documents, in the order of their keys.
  private var entities: [DatasetRecords.NamedEntity] {
    // Ids are made of bytes, so bytes decide what is one key: Swift takes é and e with an accent as one.
    var namings: [[UInt8]: [JoinPart.Naming]] = [:]
    for part in parts {
      for naming in part.namings { namings[Array(naming.key.utf8), default: []].append(naming) }
    }
    return namings.sorted { $0.key.lexicographicallyPrecedes($1.key) }
      .map { Self.entity(String(decoding: $0.key, as: UTF8.self), $0.value) }
  }

  /// One entity: the name and the kind that most mentions are for, of equals the first in the
  /// alphabet.
  private static func entity(
    _ key: String,
    _ namings: [JoinPart.Naming]
  ) -> DatasetRecords.NamedEntity {
    let name = best(namings.map { ($0.name, $0.mentions) })
    let kind = best(
      namings.filter { $0.kind != Entity.Kind.other.rawValue }.map { ($0.kind, $0.mentions) }
    )
    return DatasetRecords.NamedEntity(
      entity: Entity(name: name, kind: Entity.Kind(rawValue: kind) ?? .other, key: key),
      aliases: Set(namings.flatMap(\.forms)).subtracting([name]).sorted(),
      documents: namings.count,
      mentions: namings.reduce(0) { $0 + $1.mentions }
    )
  }

  private static func best(_ votes: [(String, Int)]) -> String {
    var counts: [String: Int] = [:]
    for (value, count) in votes { counts[value, default: 0] += count }
    return counts.min { ($1.value, $0.key) < ($0.value, $1.key) }?.key ?? ""
  }
}
