import ClaimsetClaims
import ClaimsetCore
import ClaimsetTables

/// Gathers claims on one question, and of these the ones that give one answer.
struct ReadingFinder {
  let documents: [ReconcileDocument]
  let relations: [ClaimRelation]

  /// The readings of all questions on which there is more than one claim, question by question.
  func readings() -> [DatasetRecords.Reading] {
    let claims = Set(relations.flatMap { [$0.first, $0.second] }).sorted()
    var topics = Groups(claims)
    var answers = Groups(claims)
    for relation in relations {
      topics.join(relation.first, relation.second)
      if relation.relation == .corroborates { answers.join(relation.first, relation.second) }
    }
    let kinds = kinds(by: &topics)
    let values = values()
    let sources = sources(of: claims)
    var found: [DatasetRecords.Reading] = []
    for topic in topics.members(of: claims) {
      let parts = answers.members(of: topic)
      for part in parts {
        let behind = part.compactMap { sources[$0] }
        found.append(
          DatasetRecords.Reading(
            kind: kinds[topic[0]] ?? .event,
            value: part.compactMap { values[$0] }.first ?? "",
            claims: part,
            firstClaims: parts[0],
            documents: Set(behind.map(\.document)).count,
            sources: Set(behind.map(\.source)).count
          )
        )
      }
    }
    return found
  }

  /// What the claims of each question differ in, by its first claim: what its first conflict rests
  /// on, or else its first relation.
  private func kinds(by topics: inout Groups) -> [Int: ClaimRelation.Kind] {
    var kinds: [Int: ClaimRelation.Kind] = [:]
    for relation in relations where relation.relation != .corroborates {
      let topic = topics.root(of: relation.first)
      kinds[topic] = kinds[topic] ?? relation.kind
    }
    for relation in relations {
      let topic = topics.root(of: relation.first)
      kinds[topic] = kinds[topic] ?? relation.kind
    }
    return kinds
  }

  /// What was compared of each claim.
  private func values() -> [Int: String] {
    var values: [Int: String] = [:]
    for relation in relations {
      values[relation.first] = values[relation.first] ?? relation.firstValue
      values[relation.second] = values[relation.second] ?? relation.secondValue
    }
    return values.filter { !$0.value.isEmpty }
  }

  /// A source with a name is one for all documents; "police" are those of each.
  private func sourceName(_ source: String, _ document: Int) -> String {
    documents[document].names[source] == nil
      ? "source \(source) of document \(document)" : "source \(source)"
  }

  /// The document of each claim, and who is behind it: a source that it names, or the document.
  private func sources(of claims: [Int]) -> [Int: (document: Int, source: String)] {
    let wanted = Set(claims)
    var found: [Int: (document: Int, source: String)] = [:]
    var base = 0
    for (index, document) in documents.enumerated() {
      for frame in document.frames where wanted.contains(base + frame.claim) {
        let source = frame.source.isEmpty ? "document \(index)" : sourceName(frame.source, index)
        found[base + frame.claim] = (index, source)
      }
      base += document.claims
    }
    return found
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
