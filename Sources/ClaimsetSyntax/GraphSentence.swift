/// A sentence with the heads that each word could have, and what the parts of its trees weigh.
///
/// A class with unsafe memory for the same reason as ``SentenceColumns``.
package final class GraphSentence {
  /// The most heads that are weighed for one word.
  package static let width = 8
  /// The most of them that are tried in a tree; those of drafts count among them, and are all tried.
  private static let triedWidth = 6
  let columns: SentenceColumns
  package private(set) var count = 0
  /// The heads of each word that are weighed, ``width`` places a word.
  package let heads: UnsafeMutablePointer<Int>
  /// How many heads each word has.
  package let counts: UnsafeMutablePointer<Int>
  /// What the arc from each head weighs.
  package let scores: UnsafeMutablePointer<Int32>
  /// The relation each arc has in a draft; that of the word in the first draft, and 64, for an arc in none.
  let labels: UnsafeMutablePointer<UInt64>
  /// The drafts that have each arc, a bit each.
  let votes: UnsafeMutablePointer<Int>
  let view: UnsafeMutablePointer<UInt64>
  /// The features that were written last.
  package let features: UnsafeMutablePointer<UInt64>
  private(set) var facts: [DraftFacts] = []
  private(set) var draftCount = 0
  private let weights: GraphWeights
  /// What parts of two arcs weigh, as far as it was asked for.
  private let memory: UnsafeMutablePointer<Memo>
  private var generation: UInt64 = 0
  private let ranked: UnsafeMutablePointer<Int32>

  private struct Memo {
    var key: UInt64 = 0
    var score: Int32 = 0
  }

  private static let memorySize = 1 << 13

  /// A sentence in `columns`, whose words are tagged.
  package init(_ columns: SentenceColumns, _ weights: GraphWeights) {
    self.columns = columns
    self.weights = weights
    let words = SentenceColumns.capacity + 1
    func column<Value>(_ count: Int, _ zero: Value) -> UnsafeMutablePointer<Value> {
      let start = UnsafeMutablePointer<Value>.allocate(capacity: count)
      start.initialize(repeating: zero, count: count)
      return start
    }
    heads = column(words * Self.width, 0)
    counts = column(words, 0)
    scores = column(words * Self.width, 0)
    labels = column(words * Self.width, 0)
    votes = column(words * Self.width, 0)
    view = column(GraphView.size, 0)
    features = column(GraphView.widest, 0)
    memory = column(Self.memorySize, Memo())
    ranked = column(words, 0)
  }

  deinit {
    heads.deallocate()
    counts.deallocate()
    scores.deallocate()
    labels.deallocate()
    votes.deallocate()
    view.deallocate()
    features.deallocate()
    memory.deallocate()
    ranked.deallocate()
  }

  /// Starts on the sentence in the columns without any heads.
  package func open() {
    count = columns.count
    generation &+= 1
  }

  /// Gathers and weighs the heads that the words in the columns could have.
  ///
  /// - Parameter gold: The right heads, which in training are always among those weighed.
  package func start(_ drafts: [TreeDraft], gold: [Int]? = nil) {
    open()
    draftCount = drafts.count
    while facts.count < drafts.count { facts.append(DraftFacts()) }
    for (number, draft) in drafts.enumerated() { facts[number].take(draft) }
    for d in 0..<count {
      gatherDrafts(d)
      gatherBest(d)
      if let gold { insert(gold[d], d) }
      weigh(d)
      dropLightest(d, gold?[d] ?? -1)
    }
  }

  private func weigh(_ d: Int) {
    if counts[d] == 1 {
      scores[d * Self.width] = 0
      return
    }
    fillDependent(d)
    for place in 0..<counts[d] {
      scores[d * Self.width + place] = weights.score(features, writeArc(d, place))
    }
  }

  /// Leaves out the lightest heads of `d` that no draft has, but not `gold`.
  private func dropLightest(_ d: Int, _ gold: Int) {
    let first = d * Self.width
    while counts[d] > Self.triedWidth {
      var least = -1
      for at in first..<first + counts[d] where votes[at] == 0 && heads[at] != gold {
        if least < 0 || scores[at] < scores[least] { least = at }
      }
      guard least >= 0 else { return }
      counts[d] -= 1
      let last = first + counts[d]
      (heads[least], votes[least]) = (heads[last], votes[last])
      (labels[least], scores[least]) = (labels[last], scores[last])
    }
  }

  /// The number of `head` among the heads of `d`, or -1.
  @inline(__always)
  package func place(of head: Int, for d: Int) -> Int {
    let first = d * Self.width
    for place in 0..<counts[d] where heads[first + place] == head { return place }
    return -1
  }

  /// Takes the heads that drafts give `d`.
  private func gatherDrafts(_ d: Int) {
    counts[d] = 0
    for number in 0..<draftCount {
      let draft = facts[number]
      let place = place(of: draft.head[d], for: d)
      if place < 0 {
        add(draft.head[d], d, votes: 1 << number, label: draft.label[d])
      } else {
        votes[d * Self.width + place] |= 1 << number
      }
    }
  }

  /// Whether all drafts give `d` one head and are as sure as can be: then no other is worth the time.
  private func isSettled(_ d: Int) -> Bool {
    guard counts[d] == 1 else { return false }
    for number in 0..<draftCount where facts[number].grade[d] < UInt64(TreeDraft.surest) {
      return false
    }
    return true
  }

  /// Fills up with the heads that a few features think best.
  private func gatherBest(_ d: Int) {
    if isSettled(d) { return }
    fillDependent(d)
    for h in 0...count { ranked[h] = .min }
    for h in 0...count where h != d && place(of: h, for: d) < 0 {
      ranked[h] = weights.roughScore(features, writeRough(h, d))
    }
    let label = facts[0].label[d] | 64
    while counts[d] < Self.width {
      var best = 0
      for h in 1...count where ranked[h] > ranked[best] { best = h }
      if ranked[best] == .min { return }
      add(best, d, votes: 0, label: label)
      ranked[best] = .min
    }
  }

  /// Makes sure that `head` is weighed for `d`.
  private func insert(_ head: Int, _ d: Int) {
    guard place(of: head, for: d) < 0 else { return }
    counts[d] = min(counts[d], Self.width - 1)
    add(head, d, votes: 0, label: facts[0].label[d] | 64)
  }

  private func add(_ head: Int, _ d: Int, votes newVotes: Int, label: UInt64) {
    let at = d * Self.width + counts[d]
    heads[at] = head
    votes[at] = newVotes
    labels[at] = label
    counts[d] += 1
  }

  /// What child `d` of `h` weighs with `s`, the next on its side nearer to `h`, or -1 for none.
  @inline(__always)
  package func sibling(_ h: Int, _ s: Int, _ d: Int) -> Int32 {
    let slot = slot(1, h, s + 1, d)
    if slot.isKnown { return memory[slot.index].score }
    let score = weights.score(features, writeSibling(h, s, d))
    memory[slot.index].score = score
    return score
  }

  /// What the arc from `h` to `d` weighs below `g`, the head of `h`.
  @inline(__always)
  package func chain(_ g: Int, _ h: Int, _ d: Int) -> Int32 {
    let slot = slot(2, g, h, d)
    if slot.isKnown { return memory[slot.index].score }
    let score = weights.score(features, writeChain(g, h, d))
    memory[slot.index].score = score
    return score
  }

  /// Where what a part weighs is kept, and whether it is there.
  @inline(__always)
  private func slot(_ kind: UInt64, _ a: Int, _ b: Int, _ c: Int) -> (index: Int, isKnown: Bool) {
    let key = generation << 32 | kind << 30 | UInt64(a) << 20 | UInt64(b) << 10 | UInt64(c)
    let index = Int(truncatingIfNeeded: mixed(key)) & (Self.memorySize - 1)
    if memory[index].key == key { return (index, true) }
    memory[index].key = key
    return (index, false)
  }
}

/// What the parts of trees weigh, and the few weights by which most heads are left out beforehand.
package struct GraphWeights: Sendable {
  private let parts: ArcWeights
  private let rough: ArcWeights

  package init(_ parts: ArcWeights, rough: ArcWeights) {
    self.parts = parts
    self.rough = rough
  }

  @inline(__always)
  func score(_ features: UnsafePointer<UInt64>, _ count: Int) -> Int32 {
    parts.score(features, count)
  }

  @inline(__always)
  func roughScore(_ features: UnsafePointer<UInt64>, _ count: Int) -> Int32 {
    rough.score(features, count)
  }
}
