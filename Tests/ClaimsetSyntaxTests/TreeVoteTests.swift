import ClaimsetSyntax
import Testing

@Suite struct TreeVoteTests {
  /// The heads chosen from trees in which the root is the number of words.
  private func heads(_ trees: [[Int]]) -> [Int] {
    var vote = TreeVote()
    vote.start(trees[0].count)
    for i in trees[0].indices { for tree in trees { vote.add(i, on: tree[i], weight: 10) } }
    vote.decide()
    return vote.heads
  }

  @Test func `takes what most trees say`() {
    #expect(heads([[1, 3, 1], [1, 3, 0], [1, 3, 0]]) == [1, 3, 0])
  }

  @Test func `takes the first where all differ`() {
    #expect(heads([[1, 3, 1], [1, 3, 0]]) == [1, 3, 1])
  }

  @Test func `breaks a circle that the most votes would make`() {
    // Word 0 on 1 and 1 on 0 have the most votes each.
    let chosen = heads([[1, 2, 3], [1, 3, 1], [2, 0, 3]])
    #expect(chosen == [1, 2, 3])
  }

  @Test func `keeps one word on the root`() {
    let chosen = heads([[3, 0, 0], [1, 3, 1], [3, 0, 0]])
    #expect(chosen == [3, 0, 0])
    #expect(heads([[3, 0, 1], [1, 2, 3], [1, 3, 1]]).filter { $0 == 3 }.count == 1)
  }
}
