import ClaimsetSyntax
import Testing

@Suite struct GraphClimberTests {
  /// The best tree found from `trees`, in which the root is the number of words, where the arc to `d` from `h` weighs
  /// `weight(d, h)` and nothing else does.
  private func best(of trees: [[Int]], weight: (Int, Int) -> Int32) -> [Int] {
    let cells = [Int16](repeating: 0, count: 2)
    return cells.withUnsafeBufferPointer { cells in
      guard let start = cells.baseAddress else { return [] }
      let nothing = ArcWeights(bits: 1, cells: start)
      let columns = SentenceColumns(SyntaxModel.builtIn.words)
      columns.start(trees[0].count)
      for i in trees[0].indices {
        Array("boat".utf8).withUnsafeBufferPointer { columns.set(i, $0) }
        columns.tag[i] = 1
      }
      let state = ParserState(columns)
      state.start()
      let sentence = GraphSentence(columns, GraphWeights(nothing, rough: nothing))
      let drafts = trees.map { tree in
        TreeDraft(
          heads: tree.map { Int32($0) },
          labels: tree.map { _ in 1 },
          grades: tree.map { _ in 0 }
        )
      }
      sentence.start(drafts)
      for d in trees[0].indices {
        for at in d * GraphSentence.width..<d * GraphSentence.width + sentence.counts[d] {
          sentence.scores[at] = weight(d, sentence.heads[at])
        }
      }
      return GraphClimber(sentence).best(of: drafts)
    }
  }

  @Test func `stays where no other head weighs more`() {
    #expect(best(of: [[1, 4, 1, 2]]) { _, _ in 0 } == [1, 4, 1, 2])
  }

  @Test func `finds a head that no draft has`() {
    #expect(best(of: [[1, 4, 1, 2]]) { $0 == 3 && $1 == 1 ? 5 : 0 } == [1, 4, 1, 1])
  }

  @Test func `takes the heaviest of what the drafts lead to`() {
    let found = best(of: [[2, 3, 1], [1, 2, 3]]) { d, h in (d, h) == (1, 2) ? 9 : 0 }
    #expect(found[1] == 2)
  }

  @Test func `moves the root`() {
    #expect(best(of: [[3, 0, 1]]) { $0 == 1 && $1 == 3 ? 7 : 0 } == [1, 3, 1])
  }

  @Test func `makes a tree with one root of any weights`() {
    for seed in 0..<50 {
      let count = 3 + seed % 7
      let chain = (1...count).map { $0 }
      let heads = best(of: [chain]) { d, h in Int32((seed * 31 + d * 17 + h * 29) * 2_654_435 % 997)
      }
      #expect(heads.filter { $0 == count }.count == 1)
      for start in 0..<count {
        var (node, steps) = (start, 0)
        while node < count, steps <= count { (node, steps) = (heads[node], steps + 1) }
        #expect(node == count, "word \(start) of seed \(seed) hangs in a circle")
      }
    }
  }

  @Test func `reads sentences longer than a number has bits`() {
    let count = 150
    let chain = (1...count).map { $0 }
    let draft = best(of: [chain]) { d, h in h == count || h == d + 1 ? 0 : -1 }
    #expect(draft == chain)
  }
}
