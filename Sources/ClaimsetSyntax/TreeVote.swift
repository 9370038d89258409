/// Joins the trees of several parsers into one: the tree with the most weight of votes.
///
/// The trees voted for make a sparse graph; of its spanning trees the heaviest is found as Chu,
/// Liu and Edmonds do it: every word takes its heaviest edge, and a circle that comes of it is
/// taken for one word and entered where that costs least. Of equals what was added first stays.
package struct TreeVote {
  private struct Edge {
    var head: Int
    var dependent: Int
    var weight: Int
  }

  /// The head of each word; the number of words stands for the root.
  package private(set) var heads: [Int] = []
  private var edges: [Edge] = []
  private var count = 0
  /// More than all votes together: as few words as can be hang on the root, which is one, since
  /// each tree voted for has one.
  private static let rootPenalty = 1 << 40

  package init() {}

  /// Starts on a sentence of `count` words.
  package mutating func start(_ count: Int) {
    self.count = count
    edges.removeAll(keepingCapacity: true)
  }

  /// Votes that word `i` hangs on `head`; all votes on one word follow each other.
  package mutating func add(_ i: Int, on head: Int, weight: Int) {
    var place = edges.count - 1
    while place >= 0, edges[place].dependent == i {
      if edges[place].head == head {
        edges[place].weight += weight
        return
      }
      place -= 1
    }
    let penalty = head == count ? Self.rootPenalty : 0
    edges.append(Edge(head: head, dependent: i, weight: weight - penalty))
  }

  /// Chooses ``heads``.
  package mutating func decide() {
    let chosen = Self.tree(edges, count: count + 1, root: count)
    heads.removeAll(keepingCapacity: true)
    for i in 0..<count { heads.append(edges[chosen[i]].head) }
  }

  /// The edge into each of `count` nodes but `root` in the heaviest tree.
  private static func tree(_ edges: [Edge], count: Int, root: Int) -> [Int] {
    var best = [Int](repeating: -1, count: count)
    for (i, edge) in edges.enumerated() where edge.dependent != root {
      if best[edge.dependent] < 0 || edge.weight > edges[best[edge.dependent]].weight {
        best[edge.dependent] = i
      }
    }
    let circle = circle(best, edges, root: root)
    guard !circle.isEmpty else { return best }
    // Nodes of the circle become one, the last.
    var isInside = [Bool](repeating: false, count: count)
    for node in circle { isInside[node] = true }
    let outside = (0..<count).filter { !isInside[$0] }
    var number = [Int](repeating: outside.count, count: count)
    for (i, node) in outside.enumerated() { number[node] = i }
    var inner: [Int] = []
    var contracted: [Edge] = []
    for (i, edge) in edges.enumerated() where edge.dependent != root {
      var next = Edge(
        head: number[edge.head],
        dependent: number[edge.dependent],
        weight: edge.weight
      )
      guard next.head != next.dependent else { continue }
      if isInside[edge.dependent] { next.weight -= edges[best[edge.dependent]].weight }
      inner.append(i)
      contracted.append(next)
    }
    let chosen = tree(contracted, count: outside.count + 1, root: number[root])
    for (i, node) in outside.enumerated() where node != root { best[node] = inner[chosen[i]] }
    let entry = inner[chosen[outside.count]]
    best[edges[entry].dependent] = entry
    return best
  }

  /// The nodes of a circle that following heads runs into, or none.
  private static func circle(_ best: [Int], _ edges: [Edge], root: Int) -> [Int] {
    var seenFrom = [Int](repeating: -1, count: best.count)
    for start in best.indices where start != root && seenFrom[start] < 0 {
      var node = start
      while node != root, seenFrom[node] < 0 {
        seenFrom[node] = start
        node = edges[best[node]].head
      }
      guard node != root, seenFrom[node] == start else { continue }
      var circle = [node]
      var next = edges[best[node]].head
      while next != node {
        circle.append(next)
        next = edges[best[next]].head
      }
      return circle
    }
    return []
  }
}
