/// Parsers that vote: some go from left to right, some from right to left, each with features of
/// its own, so that they make different mistakes.
package final class VotingParser: TreeParser {
  private let columns: SentenceColumns
  private let mirrorColumns: SentenceColumns
  private let first: Parser
  private let others: [(parser: Parser, isMirrored: Bool)]
  private var vote = TreeVote()

  /// The state that holds the tree.
  package var state: ParserState { first.state }

  /// A parser of the sentences in `columns`; the first of `voters` gives the relations.
  package init(_ columns: SentenceColumns, _ clusters: WordClusters, _ voters: [SyntaxModel.Tree]) {
    precondition(voters.first?.isMirrored == false, "the first parser goes from left to right")
    let mirrorColumns = SentenceColumns(clusters)
    self.columns = columns
    self.mirrorColumns = mirrorColumns
    first = Parser(columns, voters[0])
    others = voters.dropFirst().map { voter in
      (Parser(voter.isMirrored ? mirrorColumns : columns, voter), voter.isMirrored)
    }
  }

  /// Parses the sentence in the columns, which is tagged; the tree is in ``state``.
  package func parse() {
    first.parse()
    mirrorColumns.mirror(columns)
    for other in others { other.parser.parse() }
    vote.start(columns.count)
    var isUnanimous = true
    for i in 0..<columns.count {
      let head = first.state.head[i]
      vote.add(i, on: head, weight: weight(first, i))
      for (parser, isMirrored) in others {
        let place = isMirrored ? columns.count - 1 - i : i
        var other = parser.state.head[place]
        if isMirrored, other < columns.count { other = columns.count - 1 - other }
        if other != head { isUnanimous = false }
        vote.add(i, on: other, weight: weight(parser, place))
      }
    }
    guard !isUnanimous else { return }
    vote.decide()
    first.label(vote.heads)
  }

  /// What the vote of `parser` on word `i` weighs: a little more where it was sure.
  private func weight(_ parser: Parser, _ i: Int) -> Int {
    1_000 + min(Int(parser.margins[i]), 1_000)
  }
}
