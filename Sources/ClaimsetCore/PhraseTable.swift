/// A table from phrases of one or more tokens to values: a trie over words.
///
/// A phrase is written as the tokeniser would cut it, tokens separated by one space:
/// `"as many as"`, `"north korea 's"`, `"post - war"`.
public struct PhraseTable<Value: Sendable>: Sendable {
  private let words: WordTable<Int32>
  /// The next state for (state, word), both packed into the key.
  private let edges: [UInt64: Int32]
  private let values: [Int32: Value]

  /// Builds the table; a phrase that stands twice is our bug and traps.
  public init(_ entries: [(String, Value)]) {
    var ids: [[UInt8]: Int32] = [:]
    var vocabulary: [(String, Int32)] = []
    var edges: [UInt64: Int32] = [:]
    var values: [Int32: Value] = [:]
    var states: Int32 = 1
    for (phrase, value) in entries {
      var state: Int32 = 0
      for word in phrase.split(separator: " ").map(String.init) {
        let folded = WordKey.fold(word)
        let id = ids[folded] ?? Int32(vocabulary.count)
        if ids[folded] == nil {
          ids[folded] = id
          vocabulary.append((word, id))
        }
        let key = Self.edge(state, id)
        if let next = edges[key] {
          state = next
        } else {
          edges[key] = states
          state = states
          states += 1
        }
      }
      precondition(values[state] == nil, "the phrase \(phrase) stands twice in a table")
      values[state] = value
    }
    words = WordTable(vocabulary)
    self.edges = edges
    self.values = values
  }

  /// Builds a table of phrases with one value, for sets of phrases.
  public init(_ phrases: [String], value: Value) { self.init(phrases.map { ($0, value) }) }

  /// The longest phrase that starts at token `start` and ends before token `limit`.
  ///
  /// - Returns: Its value and the index just past its last token, or nil when none starts here.
  public func match(
    at start: Int,
    before limit: Int,
    in tokens: Tokens,
    _ text: SourceText
  ) -> (value: Value, end: Int)? {
    var best: (value: Value, end: Int)?
    var state: Int32 = 0
    var i = start
    while i < limit, let word = words.value(of: i, in: tokens, text),
      let next = edges[Self.edge(state, word)]
    {
      state = next
      i += 1
      if let value = values[state] { best = (value, i) }
    }
    return best
  }

  private static func edge(_ state: Int32, _ word: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: state)) << 32 | UInt64(UInt32(bitPattern: word))
  }
}
