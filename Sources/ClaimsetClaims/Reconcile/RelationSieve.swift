import ClaimsetCore

/// Takes the relations that were found, in any order, and gives those that are told, in the order of
/// their claims: of two claims one relation, conflicts first, and of one claim not a hundred.
struct RelationSieve<Library: FrameLibrary> {
  /// How many relations of one sort a claim has at most.
  static var limit: Int { 8 }

  private let library: Library
  private let sorter: Library.Sorter
  /// Pairs of claims that were seen of late, each in the place that its number gives, with the rank
  /// of their relation: most pairs meet in several blocks.
  private var seen: [SortedPair] = Array(repeating: SortedPair(.max, 0), count: 1 << 16)

  init(_ library: Library) {
    self.library = library
    sorter = library.sorter()
  }

  /// Takes a relation.
  mutating func add(_ relation: ClaimRelation) throws(Library.Failure) {
    let pair = UInt64(relation.first) << 32 | UInt64(relation.second)
    let rank = UInt64(relation.rank)
    let place = Int((pair &* 0x9E37_79B9_7F4A_7C15) >> 48)
    if seen[place].key == pair, seen[place].value >= rank { return }
    seen[place] = SortedPair(pair, rank)
    let number = try library.keep(relation)
    try sorter.add(SortedPair(pair, (15 - rank) << 56 | UInt64(number)))
  }

  /// Hands over the relations that are told among `claims` claims.
  mutating func finish(
    claims: Int,
    _ take: (ClaimRelation) throws(Library.Failure) -> Void
  ) throws(Library.Failure) {
    seen = []
    var counts = [UInt8](repeating: 0, count: claims * 3)
    var last: UInt64?
    while let entry = try sorter.next() {
      if entry.key == last { continue }
      last = entry.key
      let relation = try library.relation(Int(entry.value & (1 << 56 - 1)))
      let sort = Self.sort(relation)
      let ends = [relation.first * 3 + sort, relation.second * 3 + sort]
      guard ends.allSatisfy({ Int(counts[$0]) < Self.limit }) else { continue }
      for end in ends { counts[end] += 1 }
      try take(relation)
    }
  }

  /// The number of the sort of `relation`.
  static func sort(_ relation: ClaimRelation) -> Int {
    switch relation.relation {
    case .conflicts: 0
    case .updates: 1
    case .corroborates: 2
    }
  }
}

extension ClaimRelation {
  /// Which of two relations between the same claims is told, the greater: conflicts first.
  var rank: Int {
    let base =
      switch relation {
      case .conflicts: 4
      case .updates: 3
      case .corroborates: 1
      }
    return base * 2 + (strength == .strong ? 1 : 0)
  }
}
