import ClaimsetClaims
import ClaimsetCore
import ClaimsetTables

/// Gathers claims on one question, and of these the ones that give one answer.
///
/// It holds in memory a link for each relation, and what was compared of each claim that stands in one.
struct ReadingFinder {
  private struct Link {
    let first: Int
    let second: Int
    let relation: ClaimRelation.Relation
    let kind: ClaimRelation.Kind
  }

  private var links: [Link] = []
  /// What was compared of each claim.
  private var values: [Int: String] = [:]

  /// Adds the next relation.
  mutating func add(_ relation: ClaimRelation) {
    links.append(
      Link(
        first: relation.first,
        second: relation.second,
        relation: relation.relation,
        kind: relation.kind
      )
    )
    values[relation.first] = values[relation.first] ?? relation.firstValue
    values[relation.second] = values[relation.second] ?? relation.secondValue
  }

  /// Hands over the readings of all questions on which there is more than one claim, question by
  /// question.
  func forEachReading(
    _ lines: ClaimLines,
    _ take: (DatasetRecords.Reading) throws(FileError) -> Void
  ) throws(FileError) {
    let claims = values.keys.sorted()
    var topics = Groups(claims)
    var answers = Groups(claims)
    for link in links {
      topics.join(link.first, link.second)
      if link.relation == .corroborates { answers.join(link.first, link.second) }
    }
    let kinds = kinds(by: &topics)
    for topic in topics.members(of: claims) {
      let parts = answers.members(of: topic)
      for part in parts {
        var (documents, sources): (Set<Int>, Set<String>) = ([], [])
        for claim in part {
          let behind = try lines.source(of: claim)
          documents.insert(behind.document)
          sources.insert(behind.source)
        }
        try take(
          DatasetRecords.Reading(
            kind: kinds[topic[0]] ?? .event,
            value: part.lazy.compactMap { values[$0] }.first { !$0.isEmpty } ?? "",
            claims: part,
            firstClaims: parts[0],
            documents: documents.count,
            sources: sources.count
          )
        )
      }
    }
  }

  /// What the claims of each question differ in, by its first claim: what its first conflict rests
  /// on, or else its first relation.
  private func kinds(by topics: inout Groups) -> [Int: ClaimRelation.Kind] {
    var kinds: [Int: ClaimRelation.Kind] = [:]
    for link in links where link.relation != .corroborates {
      let topic = topics.root(of: link.first)
      kinds[topic] = kinds[topic] ?? link.kind
    }
    for link in links {
      let topic = topics.root(of: link.first)
      kinds[topic] = kinds[topic] ?? link.kind
    }
    return kinds
  }
}

/// Groups of claims that are joined two by two.
private struct Groups {
  private var parents: [Int: Int]

  init(_ claims: [Int]) { parents = Dictionary(uniqueKeysWithValues: claims.map { ($0, $0) }) }

  /// The first claim of the group of `claim`.
  mutating func root(of claim: Int) -> Int {
    var top = claim
    while let parent = parents[top], parent != top { top = parent }
    var here = claim
    while let parent = parents[here], parent != top, here != top {
      parents[here] = top
      here = parent
    }
    return top
  }

  mutating func join(_ a: Int, _ b: Int) {
    let (x, y) = (root(of: a), root(of: b))
    if x != y { parents[max(x, y)] = min(x, y) }
  }

  /// The claims of each group, in order; groups in the order of their first claim.
  mutating func members(of claims: [Int]) -> [[Int]] {
    var groups: [Int: [Int]] = [:]
    for claim in claims { groups[root(of: claim), default: []].append(claim) }
    return groups.sorted { $0.key < $1.key }.map(\.value)
  }
}
