public import ClaimsetCore

/// What is compared of one document.
public struct ReconcileDocument: Hashable, Sendable {
  /// The day it was published, from 1970-01-01; nil when unknown.
  public var published: Int?
  /// The keys of the entities it names, with how often.
  public var names: [String: Int] = [:]
  /// The frames of its claims.
  public var frames: [ClaimFrame] = []
  /// How many claims it has.
  public var claims = 0

  /// Makes an empty document.
  public init() {}

  /// What is compared of `document`, which has gone through the stages.
  public init(_ document: Document) {
    frames = document.frames ?? []
    claims = document.claims?.claims.count ?? 0
    for mention in document.entities?.mentions ?? [] {
      names[document.entities?.entities[mention.entity].key ?? "", default: 0] += 1
    }
    published = document.facts.published.flatMap { EDTF($0)?.bounds.latest?.civil }
      .map { Int($0.number) }
  }
}

/// Compares the claims of all documents and says which agree, conflict, or bring others up to date.
///
/// Claims are put into blocks by the family of their predicate and by who takes part; only those of
/// one block are compared, and in a large block only neighbours, so that the cost stays in line
/// with the number of claims.
public struct Reconciler: Sendable {
  private let options: ReconcileOptions
  private let table = FamilyTable.standard
  /// How many others of its block a claim is compared with.
  private static let reach = 48

  /// Makes a reconciler.
  public init(options: ReconcileOptions = ReconcileOptions()) { self.options = options }

  /// The relations between the claims of `documents`; claims are numbered through all of them.
  public func relations(among documents: [ReconcileDocument]) -> [ClaimRelation] {
    let sides = sides(of: documents)
    var matters = Matters(documents)
    var found: [Pair: (ClaimRelation, Int)] = [:]
    var crowd = Crowd()
    func take(_ i: Int, _ j: Int, _ compare: (Numbered, Numbered) -> ClaimRelation?) {
      guard !sides[i].isOneSentence(with: sides[j]) else { return }
      let (x, y) = ordered(sides[i], sides[j])
      let pair = Pair(first: x.claim, second: y.claim)
      guard let relation = compare(x, y) else { return }
      guard found[pair] != nil || crowd.admits(relation) else { return }
      let rank = Self.rank(relation)
      if rank > found[pair]?.1 ?? 0 { found[pair] = (relation, rank) }
    }
    for block in familyBlocks(sides.map(\.side)) {
      for (place, i) in block.enumerated() {
        for j in block[(place + 1)...].prefix(Self.reach) {
          take(i, j) { relation($0, $1, &matters) }
        }
      }
    }
    let sheets = WordSheets(sides.map(\.side), documents: documents.count)
    let blocks = WordBlocks(sheets, sides.map(\.side))
    for i in sides.indices {
      for j in blocks.partners(of: i) {
        take(i, j) { x, y in
          let isTurned = x.claim != sides[i].claim
          return relation(x, y, isTurned ? (j, i) : (i, j), sheets, &matters)
        }
      }
    }
    return found.sorted { ($0.key.first, $0.key.second) < ($1.key.first, $1.key.second) }
      .map(\.value.0)
  }

  private struct Pair: Hashable {
    let first: Int
    let second: Int
  }

  /// A frame with the number of its claim.
  struct Numbered {
    /// The frame.
    let side: FrameComparison.Side
    /// The number of its claim through all documents.
    let claim: Int

    /// Some ten pages, in tokens.
    private static let far = 4000

    /// Whether they stand so far apart in one document that it may have turned to other things.
    func isFar(from other: Numbered) -> Bool {
      side.document == other.side.document
        && abs(side.frame.sentence - other.side.frame.sentence) > Self.far
    }

    /// Whether both stand in one sentence, where a claim may lie within another.
    func isOneSentence(with other: Numbered) -> Bool {
      side.document == other.side.document && side.frame.sentence == other.side.frame.sentence
    }
  }

  func sides(of documents: [ReconcileDocument]) -> [Numbered] {
    var found: [Numbered] = []
    var base = 0
    for (index, document) in documents.enumerated() {
      for frame in document.frames {
        found.append(
          Numbered(
            side: FrameComparison.Side(
              frame: frame,
              document: index,
              published: document.published
            ),
            claim: base + frame.claim
          )
        )
      }
      base += document.claims
    }
    return found
  }

  /// The one published first comes first, of two of one day the one that stands first.
  private func ordered(_ x: Numbered, _ y: Numbered) -> (Numbered, Numbered) {
    let (a, b) = (x.side.published ?? Int.max, y.side.published ?? Int.max)
    return (a, x.claim) < (b, y.claim) ? (x, y) : (y, x)
  }

  /// The frames that share a family and somebody or something that takes part, by their indices.
  private func familyBlocks(_ sides: [FrameComparison.Side]) -> [[Int]] {
    var blocks: [String: [Int]] = [:]
    for (i, side) in sides.enumerated() {
      for key in keys(of: side.frame) { blocks[key, default: []].append(i) }
    }
    return blocks.sorted { $0.key < $1.key }.map(\.value).filter { $0.count > 1 }
  }

  private func keys(of frame: ClaimFrame) -> [String] {
    var keys: Set<String> = []
    for sense in frame.senses {
      for thing in frame.things {
        let words = NameKey.words(thing.entity)
        for word in [thing.head] + [words.first, words.last].compactMap({ $0.map(String.init) })
        where !word.isEmpty {
          keys.insert("\(sense.family)|\(word)")
        }
      }
      if table.holds(sense.family) { keys.insert("\(sense.family)|") }
    }
    return keys.sorted()
  }

  private func relation(
    _ x: Numbered,
    _ y: Numbered,
    _ matters: inout Matters
  ) -> ClaimRelation? {
    var matter = matters.between(x.side.document, y.side.document)
    if x.isFar(from: y) { matter.isSame = false }
    let comparison = FrameComparison(
      x.side,
      y.side,
      table: table,
      matcher: ThingMatcher(
        common: matter.common,
        isSameMatter: matter.isSame,
        topic: matter.topic
      ),
      tolerance: options.tolerance
    )
    guard let comparison, let verdict = comparison.verdict(),
      verdict.relation != .conflicts || !comparison.areOfOneVoice
    else { return nil }
    return told(x, y, verdict)
  }

  /// How two claims stand by the words they share; their frames are those with the numbers `frames`.
  private func relation(
    _ x: Numbered,
    _ y: Numbered,
    _ frames: (Int, Int),
    _ sheets: WordSheets,
    _ matters: inout Matters
  ) -> ClaimRelation? {
    let matter = matters.between(x.side.document, y.side.document)
    guard matter.isSame, !x.isFar(from: y) else { return nil }
    let documents = (x.side.document, y.side.document)
    let comparison = ClauseComparison(
      FrameComparison(
        unrelated: x.side,
        y.side,
        table: table,
        matcher: ThingMatcher(common: matter.common, isSameMatter: true, topic: matter.topic),
        tolerance: options.tolerance
      ),
      WordAlignment(frames.0, frames.1, in: sheets, documents: documents, known: matter.words),
      WordAlignment(frames.1, frames.0, in: sheets, documents: documents, known: matter.words)
    )
    guard let verdict = comparison.verdict(),
      verdict.relation != .conflicts || !comparison.frames.areOfOneVoice
    else { return nil }
    return told(x, y, verdict)
  }

  private func told(
    _ x: Numbered,
    _ y: Numbered,
    _ verdict: FrameComparison.Verdict
  ) -> ClaimRelation {
    ClaimRelation(
      x.claim,
      y.claim,
      verdict.relation,
      verdict.kind,
      verdict.strength,
      reason: verdict.reason,
      values: verdict.values
    )
  }

  /// Which of two relations between the same claims is told: conflicts first.
  private static func rank(_ relation: ClaimRelation) -> Int {
    let base =
      switch relation.relation {
      case .conflicts: 4
      case .updates: 3
      case .corroborates: 1
      }
    return base * 2 + (relation.strength == .strong ? 1 : 0)
  }
}

/// Keeps a claim that a hundred texts repeat from having a hundred relations of one sort.
private struct Crowd {
  /// How many relations of one sort a claim has at most.
  private static let limit = 8
  private var counts: [Int: [ClaimRelation.Relation: Int]] = [:]

  /// Whether `relation` is told; if it is, it counts.
  mutating func admits(_ relation: ClaimRelation) -> Bool {
    let ends = [relation.first, relation.second]
    guard ends.allSatisfy({ counts[$0]?[relation.relation] ?? 0 < Self.limit }) else {
      return false
    }
    for end in ends { counts[end, default: [:]][relation.relation, default: 0] += 1 }
    return true
  }
}
