import ClaimsetCore
import Testing

@testable import ClaimsetSyntax

/// A sentence with its tree, drawn in text, and the mender of it.
///
/// Each word stands as `word/TAG/head:relation`, heads counted from 1 and 0 for the root. A `+` before it
/// says that no space stands there, and a coarse tag before the fine one that it is not the usual one:
///
/// ```
/// A/DT/2:det kiosk/NOUN.NNP/3:nsubj burned/VBD/0:root +././3:punct
/// ```
struct DrawnTree {
  private var mender: TreeMender
  private let words: [String]

  /// Reads `drawing`, whose words may stand in several lines.
  init(_ drawing: String) throws {
    var (text, words, spans): (String, [String], [Span]) = ("", [], [])
    var (heads, relations): ([Int], [DependencyRelation]) = ([], [])
    var pairs: [TagPair] = []
    for drawn in drawing.split(whereSeparator: \.isWhitespace) {
      // The sign "/" cannot be drawn.
      let parts = drawn.split(separator: "/")
      try #require(parts.count == 3, "\(drawn)")
      let arc = parts[2].split(separator: ":", maxSplits: 1)
      try #require(arc.count == 2, "\(drawn)")
      let isGlued = parts[0].first == "+" && parts[0].count > 1
      let word = String(isGlued ? parts[0].dropFirst() : parts[0])
      if !isGlued, !text.isEmpty { text += " " }
      spans.append(Span(text.utf8.count, text.utf8.count + word.utf8.count))
      text += word
      words.append(word)
      heads.append(try #require(Int(arc[0]), "\(drawn)") - 1)
      let relation = DependencyRelation.allCases.first { "\($0.name)" == arc[1] }
      relations.append(try #require(relation, "\(drawn)"))
      pairs.append(try #require(Self.pair(parts[1], relations[relations.count - 1]), "\(drawn)"))
    }
    self.words = words
    mender = TreeMender(
      text: SourceText(text),
      spans: spans[...],
      heads: heads,
      relations: relations,
      tags: pairs.map(\.universal),
      pennTags: pairs.map(\.penn)
    )
  }

  /// What the tree says of each word: `burned<root<ROOT` and `burned/VBD`.
  var facts: [String] {
    words.indices.flatMap { i in
      let head = mender.heads[i] < 0 ? "ROOT" : words[mender.heads[i]]
      return [
        "\(words[i])<\(mender.relations[i].name)<\(head)", "\(words[i])/\(mender.pennTags[i].name)",
      ]
    }
  }

  /// Whether one word is the root and all hang on it.
  var isTree: Bool {
    mender.heads.count { $0 < 0 } == 1
      && mender.all.allSatisfy { i in
        var up = i
        for _ in mender.all where up >= 0 { up = mender.heads[up] }
        return up < 0
      }
  }

  mutating func mend() { mender.mend() }

  /// Hangs each word of `words` on another, both counted from 1, unless no tree is left then.
  mutating func attempt(_ words: [(word: Int, head: Int)]) {
    mender.attempt { tree in
      for (word, head) in words { tree.hang(word - 1, on: head - 1, by: .parataxis) }
    }
  }

  private static func pair(_ tag: Substring, _ relation: DependencyRelation) -> TagPair? {
    let names = tag.split(separator: ".")
    let isFull = names.count == 2
    guard let penn = PennTag.allCases.first(where: { "\($0.name)" == (isFull ? names[1] : tag) })
    else { return nil }
    if !isFull { return TagPair(usual(penn, relation), penn) }
    return UniversalTag.allCases.first { "\($0.name)" == names[0] }.map { TagPair($0, penn) }
  }

  private static func usual(_ penn: PennTag, _ relation: DependencyRelation) -> UniversalTag {
    switch penn {
    case .vb, .vbd, .vbg, .vbn, .vbp, .vbz:
      TreeMender.helping.contains(relation) ? .auxiliary : .verb
    case .preposition: relation == .marker ? .subordinator : .adposition
    case .dt, .wdt: relation == .determiner ? .determiner : .pronoun
    case .nn, .nns: .noun
    case .jj, .jjr, .jjs: .adjective
    case .rb, .rbr, .rbs, .wrb: .adverb
    case .nnp: .properNoun
    default: TagPair.all.first { $0.penn == penn }?.universal ?? .other
    }
  }
}

/// A tree as the parser gives it and what the mender makes of it.
struct DrawnCase: Sendable, CustomTestStringConvertible {
  let rule: String
  let drawing: String
  let facts: [String]

  /// A case of `rule`: nothing of `facts` stands in the tree before it is mended, and all of it after.
  init(_ rule: String, _ drawing: String, _ facts: [String]) {
    (self.rule, self.drawing, self.facts) = (rule, drawing, facts)
  }

  var testDescription: String { rule }

  func check() throws {
    var tree = try DrawnTree(drawing)
    let before = tree.facts
    for fact in facts { #expect(!before.contains(fact), "\(rule): \(fact) stood there before") }
    tree.mend()
    for fact in facts { #expect(tree.facts.contains(fact), "\(rule): \(tree.facts)") }
    #expect(tree.isTree, "\(rule): \(tree.facts)")
  }
}
