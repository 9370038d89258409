import ClaimsetCore
import ClaimsetDates
import ClaimsetQuantities
import ClaimsetTestSupport
import Testing

@testable import ClaimsetClaims

@Suite struct ReconciliationTests {
  /// The text `number` of many that tell of one fire.
  private static func document(_ number: Int) throws -> ReconcileDocument {
    try document(
      """
      \(number % 3 + 4) horns sounded in Elmford. The fire killed \(number % 5 + 7) people. \
      \(number % 2 == 0 ? "No keeper was on duty." : "The two keepers on duty saw the gate.") \
      Dr Nora Pell of the Tarn Water Board spoke at Wick Hall.
      """,
      published: "2021-03-0\(number % 9 + 1)"
    )
  }

  private static func document(_ text: String, published: String) throws -> ReconcileDocument {
    let parsed = try TestDocument.parsed(text, published: published)
    let counted = try QuantitiesStage().apply(to: DatesStage().apply(to: parsed))
    let named = try EntitiesStage().apply(to: ClaimsStage().apply(to: counted))
    return ReconcileDocument(try ReconcileStage().apply(to: named))
  }

  private static func relations(
    _ documents: [ReconcileDocument],
    _ limit: DeskLimit
  ) -> (found: [ClaimRelation], peak: DeskLimit) {
    var reconciliation = Reconciliation(
      options: ReconcileOptions(),
      library: MemoryFrameLibrary(),
      limit: limit
    )
    for document in documents { reconciliation.add(document) }
    var found: [ClaimRelation] = []
    reconciliation.finish { found.append($0) }
    return (found, reconciliation.desk.peak)
  }

  @Test func `with little at hand the relations are the same, and no more is at hand than that`()
    throws
  {
    let documents = try (0..<60).map(Self.document)
    let frames = documents.reduce(0) { $0 + $1.frames.count }
    let small = DeskLimit(frames: 70, sheets: 4, matters: 30, words: 60)
    let (found, peak) = Self.relations(documents, small)
    #expect(found == Self.relations(documents, DeskLimit()).found)
    #expect(!found.isEmpty && frames > 200)
    // A frame and its neighbours come in before it is looked at how many there are.
    #expect(peak.frames <= small.frames + 49 && peak.sheets <= small.sheets + 98)
    #expect(peak.matters <= small.matters + 49 && peak.words < 200)
  }

  @Test func `what all texts repeat has no more than eight relations of a sort`() throws {
    let found = Self.relations(try (0..<60).map(Self.document), DeskLimit()).found
    var counts: [[Int]: Int] = [:]
    for relation in found {
      for claim in [relation.first, relation.second] {
        counts[[claim, RelationSieve<MemoryFrameLibrary>.sort(relation)], default: 0] += 1
      }
    }
    #expect(counts.values.max() == 8)
  }

  @Test func `of what one text says again and again, the first three times are compared`() throws {
    let close = " Dr Nora Pell of the Tarn Water Board spoke at Wick Hall in Elmford."
    let (found, _) = Self.relations(
      [
        try Self.document(
          String(repeating: "The fire killed 7 people. ", count: 40) + close,
          published: "2021-03-01"
        ),
        try Self.document("The fire killed 19 people." + close, published: "2021-03-02"),
      ],
      DeskLimit()
    )
    let compared = found.filter { $0.kind == .quantity }
    #expect(compared.map(\.first) == [0, 1, 2])
  }

  @Test func `relations come in the order of their claims, each pair once`() throws {
    let pairs = Self.relations(try (0..<20).map(Self.document), DeskLimit()).found
      .map { ($0.first, $0.second) }
    #expect(zip(pairs, pairs.dropFirst()).allSatisfy { $0 < $1 })
  }
}
