import ClaimsetCore

/// Which documents tell of the same matter, by the names and nouns they share.
struct Matters {
  /// What two documents have in common.
  ///
  /// A class, for its words are made once they are asked for.
  final class Matter {
    /// Whether they tell of one matter.
    let isSame: Bool
    /// The names that both tell of.
    let common: Set<String>
    /// The words of these names.
    private(set) lazy var words = Set(
      common.flatMap { $0.split(separator: " ").map(String.init) }
    )
    /// The name that both tell most of; empty where they share none.
    let topic: String

    init(isSame: Bool, common: Set<String>, topic: String) {
      (self.isSame, self.common, self.topic) = (isSame, common, topic)
    }
  }

  /// What part of all names a text tells of must be shared ones: one in so many.
  private static let leastShare = 9
  /// What tells of the matter of each document.
  private var profiles: [Profile] = []
  /// In how many documents each name and each noun stands, by their hashes.
  private var spread: [UInt64: Int32] = [:]
  /// What was found of pairs of documents, each in the place that its number gives.
  private var known: [UInt64] = []
  private static let places = 1 << 19

  /// What tells of the matter of a document, in hashes: words would take too much room.
  private struct Profile {
    /// Its names that other documents have, too, rising.
    var names: [UInt64] = []
    /// How often each is named.
    var counts: [Int32] = []
    /// How many names it tells of, repeated ones counted again.
    var mentions = 0
    /// The nouns that take part in its claims and the words of its names, common ones left out, that
    /// are telling: "Port Averell" and "Averell Metro" have a word in common.
    var nouns: [UInt64] = []
    /// How many nouns it has, those included that tell nothing.
    var nounCount = 0
    /// A bit for each telling noun, some of which share one, and how many too few these are: what tells
    /// in a moment that two documents have too few nouns in common.
    var bits: [UInt64] = []
    var missing = 0

    /// Sets the bits.
    mutating func mark() {
      bits = Array(repeating: 0, count: 32)
      for noun in nouns {
        // The first bits of a hash tell little of the last letters.
        let place = (noun &* 0x9E37_79B9_7F4A_7C15) >> 53
        bits[Int(place >> 6)] |= 1 << (place & 63)
      }
      missing = nouns.count - bits.reduce(0) { $0 + $1.nonzeroBitCount }
    }

    /// As many nouns as it can share with `other`, or more.
    func mostShared(with other: Profile) -> Int {
      var shared = min(missing, other.missing)
      for i in bits.indices { shared += (bits[i] & other.bits[i]).nonzeroBitCount }
      return shared
    }
  }

  /// Adds the next document.
  mutating func add(_ document: ReconcileDocument) {
    var profile = Profile()
    let names = document.names.map { (WordKey.hash("n " + $0.key), Int32(clamping: $0.value)) }
      .sorted { $0.0 < $1.0 }
    profile.names = names.map(\.0)
    profile.counts = names.map(\.1)
    profile.mentions = document.names.values.reduce(0, +)
    let nouns = Set(document.frames.flatMap(\.things).filter { $0.entity.isEmpty }.map(\.head))
      .union(document.names.keys.flatMap { $0.split(separator: " ").map(String.init) })
      .subtracting(Self.general)
    profile.nouns = nouns.map { WordKey.hash("w " + $0) }.sorted()
    profile.nounCount = nouns.count
    for key in profile.names + profile.nouns { spread[key, default: 0] += 1 }
    profiles.append(profile)
  }

  /// Drops what no two documents share or too many do; to be called once all are added.
  mutating func settle() {
    for i in profiles.indices {
      let kept = profiles[i].names.indices.filter { spread[profiles[i].names[$0]] != 1 }
      profiles[i].counts = kept.map { profiles[i].counts[$0] }
      profiles[i].names = kept.map { profiles[i].names[$0] }
      profiles[i].nouns = profiles[i].nouns.filter { spread[$0] != 1 && isTelling($0) }
      profiles[i].mark()
    }
    spread = spread.filter { Int($0.value) > limit }
    known = Array(repeating: .max, count: Self.places)
  }

  /// Whether documents `i` and `j` tell of one matter.
  mutating func areOne(_ i: Int, _ j: Int) -> Bool {
    if i == j { return true }
    let pair = UInt64(min(i, j)) << 31 | UInt64(max(i, j))
    let place = Int((pair &* 0x9E37_79B9_7F4A_7C15) >> 45)
    if known[place] >> 1 == pair { return known[place] & 1 == 1 }
    let isSame = compute(profiles[i], profiles[j])
    known[place] = pair << 1 | (isSame ? 1 : 0)
    return isSame
  }

  private func compute(_ a: Profile, _ b: Profile) -> Bool {
    var (telling, toldByA, toldByB) = (0, 0, 0)
    Self.forEachShared(a.names, b.names) { x, y in
      guard isTelling(a.names[x]) else { return }
      telling += 1
      toldByA += Int(a.counts[x])
      toldByB += Int(b.counts[y])
    }
    // A text that only touches on the other's matter tells of others, too.
    let isMuch =
      toldByA * Self.leastShare >= a.mentions && toldByB * Self.leastShare >= b.mentions
    if isMuch, telling > 1 { return true }
    let isNamed = isMuch && telling == 1
    let least = isNamed ? 5 : max(12, (min(a.nounCount, b.nounCount) + 3) / 4)
    guard a.mostShared(with: b) >= least else { return false }
    var alike = 0
    Self.forEachShared(a.nouns, b.nouns) { _, _ in alike += 1 }
    return alike >= least
  }

  /// Calls `take` with the places of each number that both rising lists hold.
  private static func forEachShared(
    _ a: [UInt64],
    _ b: [UInt64],
    _ take: (Int, Int) -> Void
  ) {
    var (x, y) = (0, 0)
    while x < a.count, y < b.count {
      if a[x] == b[y] {
        take(x, y)
        (x, y) = (x + 1, y + 1)
      } else if a[x] < b[y] {
        x += 1
      } else {
        y += 1
      }
    }
  }

  /// What documents `i` and `j`, of which `a` and `b` are known, have in common.
  mutating func between(_ i: Int, _ j: Int, _ a: DocumentSheet, _ b: DocumentSheet) -> Matter {
    var counts: [String: Int] = [:]
    if i == j {
      // Within a document what is named more than once is its matter.
      for name in a.names where name.count > 1 { counts[name.key] = name.count }
    } else {
      let others = Dictionary(b.names.map { ($0.key, $0.count) }) { first, _ in first }
      for name in a.names {
        if let other = others[name.key] { counts[name.key] = min(name.count, other) }
      }
      let shortened = areOne(i, j) ? Self.shortened(a.names, b.names) : []
      for (one, other) in shortened {
        let count = min(one.count, other.count)
        for key in [one.key, other.key] { counts[key] = max(counts[key] ?? 0, count) }
      }
    }
    // Of what both tell of, the name that both tell most of.
    let topic = counts.max { x, y in (x.value, y.key) < (y.value, x.key) }?.key ?? ""
    return Matter(isSame: areOne(i, j), common: Set(counts.keys), topic: topic)
  }

  /// The names of which one text has the last word and the other has all: "Holt" and "Ann Holt", where neither has
  /// another that ends so.
  private static func shortened(
    _ a: [DocumentSheet.Name],
    _ b: [DocumentSheet.Name]
  ) -> [(DocumentSheet.Name, DocumentSheet.Name)] {
    func byLast(_ names: [DocumentSheet.Name]) -> [Substring: [DocumentSheet.Name]] {
      Dictionary(grouping: names) { NameKey.words($0.key).last ?? "" }
    }
    let others = byLast(b)
    return byLast(a).compactMap { last, mine in
      guard mine.count == 1, let yours = others[last], yours.count == 1,
        mine[0].key != yours[0].key, [mine[0].key, yours[0].key].contains(String(last))
      else { return nil }
      return (mine[0], yours[0])
    }
  }

  /// Whether a word is one of few documents: what a tenth of a large dataset has says little.
  private func isTelling(_ key: UInt64) -> Bool { Int(spread[key] ?? 0) <= limit }

  private var limit: Int { max(6, profiles.count / 10) }

  /// Nouns that texts of every matter have.
  private static let general: Set<String> = Set(
    """
    time year people day week month thing way man woman life world part number city town country \
    place work case point company group problem fact hand eye night home water room area money \
    story lot right word issue side kind head friend power hour end member law name team minute \
    idea body information back face level office door person history party result change morning \
    reason moment other one what that this it they he she we you i who nobody something everything \
    nothing anybody somebody question report evidence half
    """.split(separator: " ").map(String.init)
  )
}
