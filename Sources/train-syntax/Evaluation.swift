import ClaimsetCore
import ClaimsetSyntax

/// How well trees agree with the treebank's.
struct Evaluation {
  private var words = 0
  private var tags = 0
  private var penn = 0
  private var heads = 0
  private var labelled = 0
  private var found: [String: Int] = [:]
  private var wanted: [String: Int] = [:]
  private var given: [String: Int] = [:]

  private static let names = DependencyRelation.allCases.map { relation in
    String("\(relation.name)".prefix { $0 != ":" })
  }
  private static let negations: Set<String> = ["not", "n't", "n’t", "nt", "no", "never"]

  /// Counts the tree in `state` against `gold`.
  mutating func add(_ state: ParserState, _ gold: GoldSentence) {
    for i in 0..<gold.count {
      let pair = TagPair.all[Int(state.columns.tag[i]) - 1]
      words += 1
      if pair.universal == gold.universal[i] { tags += 1 }
      if pair.penn == gold.penn[i] { penn += 1 }
      let isHead = state.head[i] == gold.heads[i]
      let label = Self.names[Int(state.label[i]) - 1]
      let goldLabel = gold.labels[i] < 0 ? "" : Self.names[gold.labels[i]]
      if isHead { heads += 1 }
      if isHead, label == goldLabel { labelled += 1 }
      count(label, goldLabel, isHead)
      let isNegation =
        label == "advmod" || goldLabel == "advmod" || label == "det" || goldLabel == "det"
      if isNegation,
        Self.negations.contains(String(decoding: gold.forms[i], as: UTF8.self).lowercased())
      {
        given["neg", default: 0] += 1
        wanted["neg", default: 0] += 1
        if isHead, label == goldLabel { found["neg", default: 0] += 1 }
      }
    }
  }

  private mutating func count(_ label: String, _ goldLabel: String, _ isHead: Bool) {
    given[label, default: 0] += 1
    wanted[goldLabel, default: 0] += 1
    if isHead, label == goldLabel { found[label, default: 0] += 1 }
  }

  /// The F1 of a relation, in per mille.
  func score(_ name: String) -> Double {
    let both = (given[name] ?? 0) + (wanted[name] ?? 0)
    return both == 0 ? 0 : 200 * Double(found[name] ?? 0) / Double(both)
  }

  private func share(_ part: Int) -> Double { 100 * Double(part) / Double(max(words, 1)) }

  var labelledScore: Double { share(labelled) }

  var summary: String {
    func two(_ value: Double) -> String {
      let scaled = Int((value * 100).rounded())
      return "\(scaled / 100).\(scaled % 100 < 10 ? "0" : "")\(scaled % 100)"
    }
    let relations = [
      "nsubj", "obj", "obl", "ccomp", "root", "neg", "conj", "advcl", "appos", "nmod",
    ]
    return "UPOS \(two(share(tags))) XPOS \(two(share(penn))) UAS \(two(share(heads))) "
      + "LAS \(two(share(labelled))) "
      + relations.map { "\($0) \(two(score($0)))" }.joined(separator: " ")
  }
}
