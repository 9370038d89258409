/// Climbs from a tree to a better one, head by head, until no other head of one word makes it better.
///
/// A class with unsafe memory for the same reason as ``SentenceColumns``.
package final class GraphClimber {
  private let sentence: GraphSentence
  private var count = 0
  /// The head of each word; the number of words stands for the root.
  package let heads: UnsafeMutablePointer<Int>
  /// The number of the head of each word among those weighed.
  package let places: UnsafeMutablePointer<Int>
  /// The children of each word and the root, a bit each.
  private let children: UnsafeMutablePointer<UInt64>
  /// How many numbers hold the children of one word.
  private var stride = 1
  /// What each arc weighs besides, in training; as long as the heads of a sentence, or empty.
  package var extra: [Int32] = []

  /// How often a sentence is gone over at most.
  private static let sweeps = 8

  /// A climber over the trees of `sentence`.
  package init(_ sentence: GraphSentence) {
    self.sentence = sentence
    let words = SentenceColumns.capacity + 1
    heads = .allocate(capacity: words)
    heads.initialize(repeating: 0, count: words)
    places = .allocate(capacity: words)
    places.initialize(repeating: 0, count: words)
    let size = words * ((SentenceColumns.capacity + 63) / 64)
    children = .allocate(capacity: size)
    children.initialize(repeating: 0, count: size)
  }

  deinit {
    heads.deallocate()
    places.deallocate()
    children.deallocate()
  }

  /// The tree it stands on.
  package var tree: [Int] { (0..<count).map { heads[$0] } }

  /// Starts from the tree that gives word `i` the head `head(i)`, which is among those weighed.
  package func start(_ head: (Int) -> Int) {
    count = sentence.count
    stride = (count + 63) / 64
    children.update(repeating: 0, count: (count + 1) * stride)
    for d in 0..<count { set(d, max(sentence.place(of: head(d), for: d), 0)) }
  }

  /// Climbs as far as it goes.
  package func climb() {
    for _ in 0..<Self.sweeps {
      var isChanged = false
      for d in 0..<count where sentence.counts[d] > 1 {
        if heads[d] == count ? moveRoot(d) : moveHead(d) { isChanged = true }
      }
      if !isChanged { return }
    }
  }

  /// Hangs `d` on its best head, the rest of the tree as it is; whether that is another.
  private func moveHead(_ d: Int) -> Bool {
    let old = places[d]
    unlink(d)
    var best = old
    var most = gain(d, old)
    for place in 0..<sentence.counts[d] where place != old {
      let h = sentence.heads[d * GraphSentence.width + place]
      guard h < count, !isBelow(h, d) else { continue }
      let gain = gain(d, place)
      if gain > most { (best, most) = (place, gain) }
    }
    set(d, best)
    return best != old
  }

  /// Makes another word the root instead of `r`, which is hung below it, if that is better.
  private func moveRoot(_ r: Int) -> Bool {
    let oldPlace = places[r]
    let old = score()
    var most = old
    var best = (d: r, place: 0, rPlace: 0)
    for rPlace in 0..<sentence.counts[r] {
      // The new root is one of the words from r's new head up to r.
      var d = sentence.heads[r * GraphSentence.width + rPlace]
      while d < count, d != r {
        let place = sentence.place(of: count, for: d)
        if place >= 0 {
          let dPlace = places[d]
          move(d, place, r, rPlace)
          let score = score()
          move(d, dPlace, r, oldPlace)
          if score > most { (most, best) = (score, (d, place, rPlace)) }
        }
        d = heads[d]
      }
    }
    guard most > old else { return false }
    move(best.d, best.place, r, best.rPlace)
    return true
  }

  private func move(_ a: Int, _ aPlace: Int, _ b: Int, _ bPlace: Int) {
    unlink(a)
    unlink(b)
    set(a, aPlace)
    set(b, bPlace)
  }

  @inline(__always)
  private func set(_ d: Int, _ place: Int) {
    places[d] = place
    heads[d] = sentence.heads[d * GraphSentence.width + place]
    children[heads[d] * stride + d >> 6] |= 1 << UInt64(d & 63)
  }

  @inline(__always)
  private func unlink(_ d: Int) {
    children[heads[d] * stride + d >> 6] &= ~(1 << UInt64(d & 63))
  }

  /// Whether `h` is `d` or below it.
  @inline(__always)
  private func isBelow(_ h: Int, _ d: Int) -> Bool {
    var node = h
    while node < count {
      if node == d { return true }
      node = heads[node]
    }
    return false
  }

  /// The last child of `h` before `d`, from `h` on if it stands before `d`; -1 for none.
  private func before(_ h: Int, _ d: Int) -> Int {
    let base = h * stride
    var place = d >> 6
    var bits = children[base + place] & (1 << UInt64(d & 63) &- 1)
    while bits == 0 {
      place -= 1
      if place < 0 { return -1 }
      bits = children[base + place]
    }
    let found = place << 6 | (63 - bits.leadingZeroBitCount)
    return h < d && found < h ? -1 : found
  }

  /// The first child of `h` after `d`, up to `h` if it stands after `d`; -1 for none.
  private func after(_ h: Int, _ d: Int) -> Int {
    let base = h * stride
    var place = d >> 6
    var bits = children[base + place] & ~((1 << UInt64(d & 63)) | (1 << UInt64(d & 63) &- 1))
    while bits == 0 {
      place += 1
      if place >= stride { return -1 }
      bits = children[base + place]
    }
    let found = place << 6 | bits.trailingZeroBitCount
    return h > d && h < count && found > h ? -1 : found
  }

  /// The child of `h` next to `d` on the side of `h`, or -1.
  @inline(__always)
  package func inner(_ h: Int, _ d: Int) -> Int { h < d ? before(h, d) : after(h, d) }

  /// What hanging `d`, which hangs nowhere, on its head number `place` adds.
  private func gain(_ d: Int, _ place: Int) -> Int32 {
    let at = d * GraphSentence.width + place
    let h = sentence.heads[at]
    var sum = sentence.scores[at]
    if !extra.isEmpty { sum &+= extra[at] }
    if h < count {
      let s = inner(h, d)
      sum &+= sentence.sibling(h, s, d)
      let outer = h < d ? after(h, d) : before(h, d)
      if outer >= 0 { sum &+= sentence.sibling(h, d, outer) &- sentence.sibling(h, s, outer) }
      sum &+= sentence.chain(heads[h], h, d)
    }
    for number in 0..<stride {
      var bits = children[d * stride + number]
      while bits != 0 {
        sum &+= sentence.chain(h, d, number << 6 | bits.trailingZeroBitCount)
        bits &= bits &- 1
      }
    }
    return sum
  }

  /// What the tree weighs.
  package func score() -> Int {
    var sum = 0
    for d in 0..<count {
      let at = d * GraphSentence.width + places[d]
      let h = heads[d]
      sum += Int(sentence.scores[at])
      if !extra.isEmpty { sum += Int(extra[at]) }
      guard h < count else { continue }
      sum += Int(sentence.sibling(h, inner(h, d), d)) + Int(sentence.chain(heads[h], h, d))
    }
    return sum
  }
}

/// Makes one tree of several: the best that is found by climbing from each of them.
package final class TreeChooser {
  private let sentence: GraphSentence
  private let climber: GraphClimber
  /// The head of each word; the number of words stands for the root.
  package private(set) var heads: [Int] = []

  /// A chooser over the sentences in `columns`.
  package init(_ columns: SentenceColumns, _ weights: GraphWeights) {
    sentence = GraphSentence(columns, weights)
    climber = GraphClimber(sentence)
  }

  /// Chooses ``heads`` for the sentence in the columns, whose words are tagged.
  package func choose(_ drafts: [TreeDraft]) {
    sentence.start(drafts)
    heads = climber.best(of: drafts)
  }
}

extension GraphClimber {
  /// The best tree that is found from `drafts`; it stands on the one it tried last.
  package func best(of drafts: [TreeDraft]) -> [Int] {
    var result: [Int] = []
    var most = Int.min
    for (number, draft) in drafts.enumerated() {
      if drafts[..<number].contains(where: { $0.heads == draft.heads }) { continue }
      start(draft.head)
      climb()
      let score = score()
      if score > most { (result, most) = (tree, score) }
    }
    return result
  }
}
