import ClaimsetCore
import ClaimsetDates
import ClaimsetQuantities
import ClaimsetTestSupport
import Testing

@testable import ClaimsetClaims

@Suite struct PairJudgeTests {
  /// What gives both documents of a pair names in common, so that they tell of one matter.
  private static let matter =
    " The council of Elmford met at Wick Hall. Dr Nora Pell of the Tarn Water Board spoke."

  private static func document(_ text: String) throws -> ReconcileDocument {
    let parsed = try TestDocument.parsed(text, published: "2021-03-05")
    let counted = try QuantitiesStage().apply(to: DatesStage().apply(to: parsed))
    let named = try EntitiesStage().apply(to: ClaimsStage().apply(to: counted))
    return ReconcileDocument(try ReconcileStage().apply(to: named))
  }

  private static func documents(_ one: String, _ other: String) throws -> [ReconcileDocument] {
    [try document(one + matter), try document(other + matter)]
  }

  /// The candidates between the first claims of two texts.
  private static func candidates(_ one: String, _ other: String) throws -> [PairCandidate] {
    let documents = try documents(one, other)
    return Reconciler().candidates(among: documents)
      .filter { $0.first == 0 && $0.second == documents[0].claims }
  }

  private static func conflicts(_ one: String, _ other: String) throws -> [String] {
    let documents = try documents(one, other)
    let own = documents[0].claims
    return Reconciler().relations(among: documents)
      .filter { $0.relation == .conflicts && ($0.first < own) != ($0.second < own) }
      .map { "\($0.kind)" }
  }

  @Test(arguments: [
    (
      "Ann Holt paid the fine in May 2011.", "Ann Holt paid the fine in October 2013.", "date"
    ),
    (
      "The first lamp was lit at the pier in June.",
      "Keepers lit the lamp on the pier for the first time in August.", "date"
    ),
  ])
  func `finds a conflict that no rule finds`(one: String, other: String, kind: String) throws {
    let candidates = try Self.candidates(one, other)
    #expect(candidates.count == 1 && candidates[0].relation == nil)
    #expect(try Self.conflicts(one, other) == [kind])
  }

  @Test(arguments: [
    ("The board sold 300 stoves in March.", "The board sold 90 carpets in March."),
    ("The school plans to hire nine teachers.", "The school hired fourteen teachers."),
    ("A farmer fed the cows of Wick Hall.", "The band played at Wick Hall until noon."),
    ("Ann Holt wore a red hat in June 2011.", "Ann Holt bought a boat in May 2015."),
  ])
  func `leaves alone what can both be so`(one: String, other: String) throws {
    #expect(try Self.conflicts(one, other) == [])
  }

  @Test func `sees what the clauses share and where they clash`() throws {
    let features = try #require(
      Self.candidates(
        "The first lamp on the pier was lit in June 2011.",
        "In August 2013 keepers lit the first lamp on the pier."
      ).first?.features
    )
    for name in [
      "date 1", "dateOfFirst 1", "firstBoth 1", "coverageMost 5", "sameBearing 1", "rarest 1",
      "bothTold 1", "gap 2",
    ] {
      #expect(features.contains(name), "\(name)")
    }
    for name in ["dateNear 1", "oneText 1", "count 1", "nobody 1", "apart 0"] {
      #expect(!features.contains(name), "\(name)")
    }
    #expect(features.count == Set(features).count)
  }

  @Test func `weighs what is seen`() {
    let judge = PairJudge(base: -500, lines: "count 1 700\ncountRatio 2 -40\n")
    let seen = [
      PairFeature(aspect: .count, step: 1), PairFeature(aspect: .countRatio, step: 2),
      PairFeature(aspect: .countRatio, step: 1),
    ]
    #expect(judge.sum(seen) == 160 && judge.sum([]) == -500)
    #expect(judge.weight(of: seen[1]) == -40)
    #expect(PairWeights.doubt < PairWeights.least && PairWeights.least < PairWeights.strong)
  }

  @Test func `takes back what a rule says and next to nothing speaks for`() throws {
    let sides = try Self.documents(
      "Ann Holt bought the mill for 40,000 pounds in 1990.",
      "Ann Holt bought the mill for 70,000 pounds in 1990."
    )
    for (base, isKept) in [(0, true), (PairWeights.doubt - 1, false)] {
      let judge = PairJudge(base: base, lines: "")
      #expect(try Self.isKept(sides, by: judge) == isKept)
    }
  }

  /// Whether `judge` lets stand what the rules say of the first claims of two texts.
  private static func isKept(_ sides: [ReconcileDocument], by judge: PairJudge) throws -> Bool {
    var reconciliation = Reconciliation(options: ReconcileOptions(), library: MemoryFrameLibrary())
    for side in sides { reconciliation.add(side) }
    reconciliation.settle()
    let frames = try [0, 1].map { document in
      try #require(
        sides[document].frames.indices.first { sides[document].frames[$0].claim == 0 }
          .map { FramePlace(document, $0) }
      )
    }
    let (first, second) = (
      reconciliation.frame(at: frames[0]), reconciliation.frame(at: frames[1])
    )
    return reconciliation.relationByFamily(first, second, heldBy: judge) != nil
  }

  @Test func `every weight is that of something that can be seen`() {
    // The judge traps where a line is none.
    let known = PairFeature.Aspect.allCases.flatMap { aspect in
      (1..<PairFeature.steps).map { PairFeature(aspect: aspect, step: $0) }
    }
    let weighed = known.count { PairJudge.standard.weight(of: $0) != 0 }
    #expect(weighed == PairWeights.lines.split(separator: "\n").count && weighed > 100)
  }

  @Test func `no wording stands on both sides of its family`() {
    var count = 0
    for line in FamilyTable.text.split(separator: "\n") {
      let words = line.drop { $0 != ":" }.dropFirst()
      let sides = words.split(separator: "|").map {
        Set($0.split(separator: ",").map { $0.split(separator: " ").joined(separator: " ") })
      }
      #expect(!sides.isEmpty && !sides[0].isEmpty, "\(line)")
      if sides.count == 2 { #expect(sides[0].isDisjoint(with: sides[1]), "\(line)") }
      count += 1
    }
    #expect(count > 500)
  }

  @Test func `who says I in a text that tells of one person is that person`() throws {
    let told = """
      An innkeeper remembers

      Ann Holt kept an inn in Leeds for forty years.

      I was born in Leeds in 1931. I never owned a boat. In 1950 I left school, and I sang. I still sing.
      """
    let frames = try Self.document(told).frames
    let doers = frames.flatMap(\.things).filter { $0.role == .subject || $0.role == .object }
    #expect(doers.count { $0.entity == "ann holt" } >= 4)
    // One who is quoted, and a text that names two, tell nobody's story.
    let quoted =
      "Ann Holt\n\nAnn Holt kept an inn. \"I ran. I fell. I hid. I sang. I slept,\" a guest said."
    let named = "A flood\n\nAnn Holt and Bo Voss met. I ran. I fell. I called. I hid. I slept."
    for text in [quoted, named] {
      let frames = try Self.document(text).frames.filter {
        $0.words.contains { $0.lemma == "hide" }
      }
      #expect(!frames.isEmpty && frames.flatMap(\.things).allSatisfy { $0.entity != "ann holt" })
    }
  }
}
