import ClaimsetCore
import ClaimsetTables
import Testing

@Suite struct DatasetRecordsTests {
  /// The tables whose rows no document has by itself.
  static let tables: [TableName] = [.entities, .relations, .readings]

  private static let ids = ["c0000000000000001", "c0000000000000002"]

  private static func records(texts: TextShare = .full) -> DatasetRecords {
    DatasetRecords(
      entities: [
        DatasetRecords.NamedEntity(
          entity: Entity(name: "Ana Miller", kind: .person, key: "ana miller"),
          aliases: ["Dr Miller", "Miller"],
          documents: 2,
          mentions: 7
        )
      ],
      relations: [
        ClaimRelation(
          0,
          1,
          .conflicts,
          .quantity,
          .strong,
          reason: "The two give different counts for one thing.",
          values: ("four", "six")
        )
      ],
      readings: [
        DatasetRecords.Reading(
          kind: .quantity,
          value: "four",
          claims: [0],
          firstClaims: [0],
          documents: 1,
          sources: 1
        )
      ],
      claims: [
        0: DatasetRecords.ClaimPlace(id: ids[0], documentID: "a", quote: "Four horns blew"),
        1: DatasetRecords.ClaimPlace(id: ids[1], documentID: "b", quote: "All six horns blew"),
      ],
      texts: texts
    )
  }

  @Test(arguments: tables)
  func `has a cell of its type in every column`(table: TableName) {
    let rows = Self.records().rows(of: table)
    #expect(rows.count == 1)
    for row in rows {
      for (cell, column) in zip(row, TableDefinition.of(table).columns) {
        #expect(column.accepts(cell, of: SampleDocument.records), "\(column.name) is \(cell)")
      }
    }
  }

  @Test func `names both claims of a relation, with their documents and words`() throws {
    let row = try #require(Self.records().rows(of: .relations).first)
    #expect(row.contains(.string(Self.ids[0])) && row.contains(.string(Self.ids[1])))
    #expect(row.contains(.string("Four horns blew")) && row.contains(.string("b")))
  }

  @Test func `keeps the words of the texts out of a dataset that carries none`() throws {
    let row = try #require(Self.records(texts: .none).rows(of: .relations).first)
    #expect(!row.contains(.string("Four horns blew")) && !row.contains(.string("four")))
    #expect(row.contains(.string("conflicts")))
  }

  @Test func `an entity has the same id in every dataset`() throws {
    let row = try #require(Self.records().rows(of: .entities).first)
    #expect(row[0] == .id(RowID(entity: "ana miller")))
  }

  @Test func `the first reading of a question gives it its id`() throws {
    let row = try #require(Self.records().rows(of: .readings).first)
    #expect(row[0] == row[1])
  }
}
