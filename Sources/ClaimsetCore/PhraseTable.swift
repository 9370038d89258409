/// A table from phrases of one or more tokens to values: a trie over words.
///
/// A phrase is written as the tokeniser would cut it, tokens separated by one space:
/// `"as many as"`, `"north korea 's"`, `"post - war"`.
public struct PhraseTable<Value: Sendable>: Sendable {
  // Not generic inside, for the reason ``WordTable`` gives.
  @usableFromInline let trie: PhraseTrie
  @usableFromInline let values: [Value]

  /// Builds the table; a phrase that stands twice is our bug and traps.
  public init(_ entries: [(String, Value)]) {
    trie = PhraseTrie(entries.map(\.0))
    values = entries.map(\.1)
  }

  /// Builds a table of phrases with one value, for sets of phrases.
  public init(_ phrases: [String], value: Value) { self.init(phrases.map { ($0, value) }) }

  /// The longest phrase that starts at token `start` and ends before token `limit`.
  ///
  /// - Returns: Its value and the index just past its last token, or nil when none starts here.
  @inlinable
  public func match(
    at start: Int,
    before limit: Int,
    in tokens: Tokens,
    _ text: SourceText
  ) -> (value: Value, end: Int)? {
    let (found, end) = trie.match(at: start, before: limit, in: tokens, text)
    return found < 0 ? nil : (values[found], end)
  }
}

/// From phrases to their indices.
@usableFromInline
struct PhraseTrie: Sendable {
  private let words: WordIndex
  /// The next state for (state, word), both packed into the key; open addressing.
  private let edges: [(key: UInt64, next: Int32)]
  /// For each state the index of the phrase that ends there, or -1.
  private let phrases: [Int32]

  /// Builds the trie; a phrase that stands twice is our bug and traps.
  init(_ list: [String]) {
    var ids: [[UInt8]: Int32] = [:]
    var vocabulary: [String] = []
    var edges: [UInt64: Int32] = [:]
    var ends: [Int32] = [-1]
    for (i, phrase) in list.enumerated() {
      var state: Int32 = 0
      for word in phrase.split(separator: " ").map(String.init) {
        let folded = WordKey.fold(word)
        let id = ids[folded] ?? Int32(vocabulary.count)
        if ids.updateValue(id, forKey: folded) == nil { vocabulary.append(word) }
        let key = Self.edge(state, id)
        state = edges[key] ?? Int32(ends.count)
        if edges.updateValue(state, forKey: key) == nil { ends.append(-1) }
      }
      precondition(ends[Int(state)] < 0, "the phrase \(phrase) stands twice in a table")
      ends[Int(state)] = Int32(i)
    }
    words = WordIndex(vocabulary)
    self.edges = Self.table(edges)
    phrases = ends
  }

  /// The index of the longest phrase that starts at `start` and where it ends, or -1.
  @usableFromInline
  func match(
    at start: Int,
    before limit: Int,
    in tokens: Tokens,
    _ text: SourceText
  ) -> (phrase: Int, end: Int) {
    var best = (phrase: -1, end: start)
    var state: Int32 = 0
    var i = start
    while i < limit {
      let word = words.find(tokens.keys[i], text.bytes, tokens.spans[i])
      guard word >= 0 else { break }
      state = next(Self.edge(state, Int32(word)))
      guard state >= 0 else { break }
      i += 1
      if phrases[Int(state)] >= 0 { best = (Int(phrases[Int(state)]), i) }
    }
    return best
  }

  /// The state that `edge` leads to, or -1.
  private func next(_ edge: UInt64) -> Int32 {
    var slot = Self.slot(edge, edges.count - 1)
    while edges[slot].next >= 0 {
      if edges[slot].key == edge { return edges[slot].next }
      slot = (slot + 1) & (edges.count - 1)
    }
    return -1
  }

  private static func table(_ edges: [UInt64: Int32]) -> [(key: UInt64, next: Int32)] {
    var capacity = 8
    while capacity < edges.count * 2 { capacity *= 2 }
    var table = [(key: UInt64, next: Int32)](repeating: (0, -1), count: capacity)
    // The order only decides where an edge lies, never what a look-up answers.
    for (key, state) in edges {
      var slot = slot(key, capacity - 1)
      while table[slot].next >= 0 { slot = (slot + 1) & (capacity - 1) }
      table[slot] = (key, state)
    }
    return table
  }

  private static func edge(_ state: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: state)) << 32 | UInt64(UInt32(bitPattern: word))
  }

  private static func slot(_ edge: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (edge &* 0x9e37_79b9_7f4a_7c15) >> 32) & mask
  }
}
