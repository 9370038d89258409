public import ClaimsetCore

/// The rows that no document has by itself: whom all of them name, how their claims stand to each
/// other, and what they say together.
public struct DatasetRecords: Sendable {
  /// Somebody or something that the documents name.
  public struct NamedEntity: Hashable, Sendable {
    /// The entity, by the name that rows carry.
    public var entity: Entity
    /// The other names it goes by, in alphabetical order.
    public var aliases: [String]
    /// How many documents name it.
    public var documents: Int
    /// How often it is named.
    public var mentions: Int

    /// Makes an entry.
    public init(entity: Entity, aliases: [String], documents: Int, mentions: Int) {
      (self.entity, self.aliases) = (entity, aliases)
      (self.documents, self.mentions) = (documents, mentions)
    }
  }

  /// A claim that a relation names.
  public struct ClaimPlace: Hashable, Sendable {
    /// Its id.
    public let id: String
    /// Its document.
    public let documentID: String
    /// Its words.
    public let quote: String

    /// Names a claim.
    public init(id: String, documentID: String, quote: String) {
      (self.id, self.documentID, self.quote) = (id, documentID, quote)
    }
  }

  /// One answer to a question on which claims agree or conflict.
  public struct Reading: Hashable, Sendable {
    /// What the readings of its question differ in.
    public let kind: ClaimRelation.Kind
    /// The answer.
    public let value: String
    /// The claims behind it, as indices; not empty.
    public let claims: [Int]
    /// The claims behind the first reading of its question; not empty.
    public let firstClaims: [Int]
    /// How many documents give it.
    public let documents: Int
    /// How many independent sources give it.
    public let sources: Int

    /// Makes a reading.
    public init(
      kind: ClaimRelation.Kind,
      value: String,
      claims: [Int],
      firstClaims: [Int],
      documents: Int,
      sources: Int
    ) {
      (self.kind, self.value) = (kind, value)
      (self.claims, self.firstClaims) = (claims, firstClaims)
      (self.documents, self.sources) = (documents, sources)
    }
  }

  /// The tables whose rows come from no single document.
  public static let tables: [TableName] = [.entities, .relations, .readings]

  private let entities: [NamedEntity]
  private let relations: [ClaimRelation]
  private let readings: [Reading]
  private let claims: [Int: ClaimPlace]
  private let texts: TextShare

  /// Joins the rows.
  ///
  /// - Parameters:
  ///   - entities: Whom the documents name.
  ///   - relations: How claims stand to each other.
  ///   - readings: What they say together.
  ///   - claims: The claims that relations and readings name, by their indices.
  ///   - texts: How much of the texts the rows carry.
  public init(
    entities: [NamedEntity],
    relations: [ClaimRelation],
    readings: [Reading],
    claims: [Int: ClaimPlace],
    texts: TextShare
  ) {
    (self.entities, self.relations, self.readings) = (entities, relations, readings)
    (self.claims, self.texts) = (claims, texts)
  }

  /// The rows of `table`, with cells in the order of its columns; none of a table whose rows come
  /// from documents.
  public func rows(of table: TableName) -> [[Cell]] {
    let rows: [[Cell]] =
      switch table {
      case .entities: entities.map(row)
      case .relations: relations.map(row)
      case .readings: readings.map(row)
      default: []
      }
    let withheld = TableDefinition.of(table).columns.map { !$0.isCarried(by: texts) }
    return rows.map { row in row.indices.map { withheld[$0] ? .null : row[$0] } }
  }

  /// The id of the relation at `index`.
  public func id(ofRelation index: Int) -> String {
    rowID(relations[index]).description
  }

  private func rowID(_ relation: ClaimRelation) -> RowID {
    RowID(of: .relations, [id(relation.first), id(relation.second), relation.relation.rawValue])
  }

  private func row(_ named: NamedEntity) -> [Cell] {
    [
      .id(RowID(entity: named.entity.key)), .stated(named.entity.name),
      .string(named.entity.kind.rawValue),
      named.aliases.isEmpty ? .null : .list(named.aliases.map { .string($0) }),
      .integer(named.documents), .integer(named.mentions),
    ]
  }

  private func row(_ relation: ClaimRelation) -> [Cell] {
    let (a, b) = (claims[relation.first], claims[relation.second])
    return [
      .id(rowID(relation)),
      .string(id(relation.first)), .string(id(relation.second)),
      .string(relation.relation.rawValue), .string(relation.kind.rawValue),
      .string(relation.strength.rawValue), .stated(relation.reason),
      .stated(a?.documentID), .stated(b?.documentID), .stated(a?.quote), .stated(b?.quote),
      .stated(relation.firstValue), .stated(relation.secondValue),
    ]
  }

  private func row(_ reading: Reading) -> [Cell] {
    [
      .id(readingID(reading.claims)), .id(readingID(reading.firstClaims)),
      .string(reading.kind.rawValue),
      .stated(reading.value), .list(reading.claims.map { .string(id($0)) }),
      .integer(reading.documents), .integer(reading.sources),
    ]
  }

  private func readingID(_ claims: [Int]) -> RowID {
    RowID(of: .readings, claims.map { id($0) })
  }

  private func id(_ claim: Int) -> String { claims[claim]?.id ?? "" }
}
