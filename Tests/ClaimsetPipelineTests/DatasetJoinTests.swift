import ClaimsetClaims
import ClaimsetCore
import ClaimsetDates
import ClaimsetQuantities
import ClaimsetTables
import ClaimsetTestSupport
import Testing

@testable import ClaimsetPipeline

@Suite struct DatasetJoinTests {
  private let scratch: SourcesScratchFolder

  init() throws { scratch = try SourcesScratchFolder() }

  /// What the text `number` adds; texts tell of one fire, and differ in what they say of it.
  private static func part(_ number: Int) throws -> JoinPart {
    let towns = ["Elmford", "Wick Hall", "Tarn Water", "Oakley"]
    let text = """
      \(number % 3 + 4) horns sounded in Elmford. \
      \(number % 2 == 0 ? "The mill was finished in 1911." : "The mill was finished in 1914.") \
      The fire killed \(number % 5 + 7) people. Nobody from \(towns[number % 4]) was hurt. \
      Dr Nora Pell of the Tarn Water Board spoke at Wick Hall. A driver from Oakley was hurt.
      """
    let parsed = try TestDocument.parsed(text, published: "2021-03-0\(number % 9 + 1)")
    let counted = try QuantitiesStage().apply(to: DatesStage().apply(to: parsed))
    let named = try EntitiesStage().apply(to: ClaimsStage().apply(to: counted))
    var part = JoinPart()
    part.documentID = "d\(number)"
    part.path = "input/\(number).txt"
    part.document = ReconcileDocument(try ReconcileStage().apply(to: named))
    part.claims = (0..<part.document.claims).map { i in
      var line = JoinPart.ClaimLine()
      line.id = "c\(number)-\(i)"
      return line
    }
    for (key, count) in part.document.names.sorted(by: { $0.key < $1.key }) {
      var naming = JoinPart.Naming()
      (naming.key, naming.name, naming.mentions) = (key, key, count)
      naming.kind = Entity.Kind.other.rawValue
      part.namings.append(naming)
    }
    return part
  }

  /// All rows of the join, by table.
  private func rows(_ parts: [JoinPart]) throws -> [[[Cell]]] {
    var join = DatasetJoin(in: scratch.path, options: ReconcileOptions())
    for part in parts { try join.add(part) }
    var rows: [[[Cell]]] = [[], [], []]
    _ = try join.finish(texts: .full) { records in
      for (i, table) in DatasetRecords.tables.enumerated() {
        rows[i] += records.rows(of: table)
      }
    }
    return rows
  }

  @Test func `from files come the relations that come from memory`() throws {
    let parts = try (0..<24).map(Self.part)
    let library = JoinLibrary(in: scratch.path)
    var reconciliation = Reconciliation(options: ReconcileOptions(), library: library)
    for part in parts { try reconciliation.add(part.document) }
    var found: [ClaimRelation] = []
    try reconciliation.finish { found.append($0) }
    #expect(found == Reconciler().relations(among: parts.map(\.document)))
    #expect(found.count > 100)
  }

  @Test func `rows of the join stand in the order of keys and claims`() throws {
    let rows = try rows((0..<6).map(Self.part))
    #expect(rows.allSatisfy { !$0.isEmpty })
    let names = rows[0].compactMap { row -> String? in
      if case .string(let name) = row[1] { name } else { nil }
    }
    #expect(names == names.sorted())
  }
}
