import ClaimsetClaims
import ClaimsetCore
import ClaimsetDates
import ClaimsetQuantities
import ClaimsetTables
import ClaimsetTestSupport
import Foundation
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
    return try part(number, text)
  }

  private static func part(_ number: Int, _ text: String) throws -> JoinPart {
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

  /// The text `number` of those that tell of other things than a fire, each of its own.
  private static func stranger(_ number: Int) throws -> JoinPart {
    var part = try part(
      number,
      """
      The band of Saint\(number)ville played on. Mayor Quill\(number)er opened the road to \
      Lake\(number)ford in 19\(10 + number). No tram\(number)car was late. All boats\(number) sank.
      """
    )
    part.documentID = "s\(number)"
    return part
  }

  /// The comparisons of a run and of the one after it.
  private func cache() -> ComparisonCache {
    ComparisonCache(scratch.path + "/comparisons", fingerprint: "tested", limit: 1 << 24)
  }

  /// All rows of the join, by table.
  private func rows(_ parts: [JoinPart], _ cache: ComparisonCache? = nil) throws -> [[[Cell]]] {
    var join = DatasetJoin(in: scratch.path, options: ReconcileOptions(), cache: cache)
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

  @Test func `where nothing changed nothing is compared`() throws {
    let parts = try (0..<24).map(Self.part)
    let first = cache()
    let full = try rows(parts, first)
    #expect(first.known == 0 && first.unknown > 20)
    for _ in 1...2 {
      let next = cache()
      #expect(try rows(parts, next) == full)
      #expect(next.known == first.unknown && next.unknown == 0)
    }
  }

  @Test(arguments: ["added", "changed", "deleted"])
  func `after one document of many the rows are those of a run without a cache`(
    change: String
  ) throws {
    // What is told of other towns hangs on nothing that changes.
    let parts = try (0..<24).map(Self.part) + (0..<60).map(Self.stranger)
    let before = cache()
    _ = try rows(parts, before)
    var changed = parts
    switch change {
    case "added": changed.insert(try Self.part(77), at: 11)
    case "changed":
      changed[11] = try Self.part(78)
      changed[11].documentID = parts[11].documentID
    default: changed.remove(at: 11)
    }
    let after = cache()
    let rows = try rows(changed, after)
    #expect(rows == (try self.rows(changed)))
    #expect(after.known > 10 && after.unknown > 0)
    #expect(after.unknown < before.unknown, "\(after.unknown) of \(before.unknown)")
  }

  @Test func `a damaged cache is told and gives no other rows`() throws {
    let parts = try (0..<12).map(Self.part)
    let full = try rows(parts, cache())
    let url = URL(fileURLWithPath: scratch.path + "/comparisons")
    var bytes = try Data(contentsOf: url)
    for place in stride(from: bytes.count / 2, to: bytes.count, by: 211) { bytes[place] ^= 0x20 }
    try bytes.write(to: url)
    let damaged = cache()
    #expect(try rows(parts, damaged) == full)
    #expect(damaged.finding != nil)
    #expect(damaged.unknown > 0)
  }
}
