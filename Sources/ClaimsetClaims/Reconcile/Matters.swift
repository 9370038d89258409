import ClaimsetCore

/// Which documents tell of the same matter, by the names and nouns they share.
struct Matters {
  /// What two documents have in common.
  struct Matter {
    /// Whether they tell of one matter.
    var isSame: Bool
    /// The names that both tell of.
    let common: Set<String>
    /// The words of these names.
    let words: Set<String>
    /// The name that both tell most of; empty where they share none.
    let topic: String

    init(isSame: Bool, common: Set<String>, topic: String) {
      (self.isSame, self.common, self.topic) = (isSame, common, topic)
      words = Set(common.flatMap { $0.split(separator: " ").map(String.init) })
    }
  }

  /// What part of all names a text tells of must be shared ones: one in so many.
  private static let leastShare = 9
  private let names: [[String: Int]]
  /// How many names each document tells of, repeated ones counted again.
  private let mentions: [Int]
  /// The nouns that take part in the claims of each document and the words of its names, common ones
  /// left out: "Port Averell" and "Averell Metro" have a word in common.
  private let nouns: [Set<String>]
  /// In how many documents each name and each noun stands.
  private var spread: [String: Int] = [:]
  private var known: [Int: Matter] = [:]

  init(_ documents: [ReconcileDocument]) {
    names = documents.map(\.names)
    mentions = names.map { $0.values.reduce(0, +) }
    nouns = documents.map { document in
      Set(document.frames.flatMap(\.things).filter { $0.entity.isEmpty }.map(\.head))
        .union(document.names.keys.flatMap { $0.split(separator: " ").map(String.init) })
        .subtracting(Self.general)
    }
    for document in names { for name in document.keys { spread["n " + name, default: 0] += 1 } }
    for document in nouns { for noun in document { spread["w " + noun, default: 0] += 1 } }
  }

  /// What documents `i` and `j` have in common.
  mutating func between(_ i: Int, _ j: Int) -> Matter {
    let key = min(i, j) * names.count + max(i, j)
    if let matter = known[key] { return matter }
    let matter = compute(i, j)
    known[key] = matter
    return matter
  }

  private func compute(_ i: Int, _ j: Int) -> Matter {
    if i == j {
      // Within a document what is named more than once is its matter.
      let common = Set(names[i].filter { $0.value > 1 }.keys)
      return Matter(isSame: true, common: common, topic: topic(of: common, i, j))
    }
    let shared = names[i].keys.filter { names[j][$0] != nil }
    let told = shared.filter { isTelling("n " + $0) }
    let telling = told.count
    let isMuch = [i, j].allSatisfy { document in
      // A text that only touches on the other's matter tells of others, too.
      told.reduce(0) { $0 + (names[document][$1] ?? 0) } * Self.leastShare >= mentions[document]
    }
    let alike = nouns[i].intersection(nouns[j]).count { isTelling("w " + $0) }
    let isSame =
      isMuch && (telling > 1 || telling == 1 && alike > 4)
      || alike > 11 && alike * 4 >= min(nouns[i].count, nouns[j].count)
    let common = Set(shared)
    return Matter(isSame: isSame, common: common, topic: topic(of: common, i, j))
  }

  /// Of `shared` names the one that both documents tell most of.
  private func topic(of shared: Set<String>, _ i: Int, _ j: Int) -> String {
    shared.max { a, b in
      let (x, y) = (weight(a, i, j), weight(b, i, j))
      return (x, b) < (y, a)
    } ?? ""
  }

  private func weight(_ name: String, _ i: Int, _ j: Int) -> Int {
    min(names[i][name] ?? 0, names[j][name] ?? 0)
  }

  /// Whether a word is one of few documents: what a tenth of a large dataset has says little.
  private func isTelling(_ key: String) -> Bool {
    (spread[key] ?? 0) <= max(6, names.count / 10)
  }

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
