/// Parsers whose trees are drafts for one of theirs together: some go from left to right, some from right to left.
///
/// Each has features of its own, so that they make different mistakes. From their trees a better one is climbed to, by what
/// was learned of whole trees and of whose mistakes are whose; then every arc gets its relation anew.
package final class VotingParser: TreeParser {
  private let columns: SentenceColumns
  private let mirrorColumns: SentenceColumns
  private let parsers: [(parser: Parser, isMirrored: Bool)]
  private var drafts: [TreeDraft]
  private let chooser: TreeChooser
  private let labeller: FinalLabeller

  /// The state that holds the tree.
  package let state: ParserState

  /// A parser of the sentences in `columns`, whose words are among `words`.
  package init(_ columns: SentenceColumns, _ words: KnownWords, _ model: SyntaxModel.Vote) {
    let mirrorColumns = SentenceColumns(words)
    self.columns = columns
    self.mirrorColumns = mirrorColumns
    parsers = model.trees.map { tree in
      (Parser(tree.isMirrored ? mirrorColumns : columns, tree), tree.isMirrored)
    }
    drafts = Array(repeating: TreeDraft(), count: parsers.count)
    chooser = TreeChooser(columns, model.graph)
    labeller = FinalLabeller(model.labels)
    state = ParserState(columns)
  }

  /// Parses the sentence in the columns, which is tagged; the tree is in ``state``.
  package func parse() {
    mirrorColumns.mirror(columns)
    for (number, voter) in parsers.enumerated() {
      voter.parser.parse()
      drafts[number].take(voter.parser, isMirrored: voter.isMirrored)
    }
    chooser.choose(drafts)
    labeller.label(state, chooser.heads, drafts)
  }
}

/// Gives every arc of a finished tree its relation.
package final class FinalLabeller {
  private let weights: WindowWeights
  private let table = FinalLabelView.templates
  private var view = [UInt64](repeating: 0, count: FinalLabelView.size)
  private var features = [UInt64](repeating: 0, count: FinalLabelView.templates.count)
  private var scores: [SIMD16<Int16>]
  private var found: [Int] = []

  package init(_ weights: WindowWeights) {
    self.weights = weights
    scores = Array(repeating: SIMD16(repeating: 0), count: weights.vectors)
  }

  /// Makes the tree `heads` of the sentence in `state` and names its arcs.
  package func label(_ state: ParserState, _ heads: [Int], _ drafts: [TreeDraft]) {
    state.take(heads, Self.draftLabels(heads, drafts))
    found.removeAll(keepingCapacity: true)
    for i in heads.indices {
      if heads[i] == heads.count {
        found.append(LabelView.root)
        continue
      }
      FinalLabelView.write(&view, state, drafts, i)
      table.extract(view, &features)
      found.append(weights.best(features, table.count, &scores))
    }
    // What one arc is called must not sway the next before all have been named.
    for (i, label) in found.enumerated() { state.rename(i, label) }
  }

  /// What the first parser that has an arc calls it, plus one; where none has, what the first calls
  /// its own.
  package static func draftLabels(_ heads: [Int], _ drafts: [TreeDraft]) -> [Int] {
    heads.indices.map { i in
      let draft = drafts.first { $0.head(i) == heads[i] } ?? drafts[0]
      return Int(draft.labels[i])
    }
  }
}
