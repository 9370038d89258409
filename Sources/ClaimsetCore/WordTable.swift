/// How words are folded for look-ups: ASCII case is ignored and the typographic apostrophe `’`
/// counts as `'`; all other bytes count as they are.
public enum WordKey {
  /// The 64-bit FNV-1a hash of the folded bytes in `span`.
  public static func hash(_ bytes: [UInt8], _ span: Span) -> UInt64 {
    var h: UInt64 = 0xcbf2_9ce4_8422_2325
    var i = span.start
    while i < span.end {
      let (byte, width) = folded(bytes, i, span.end)
      h = (h ^ UInt64(byte)) &* 0x100_0000_01b3
      i += width
    }
    return h
  }

  /// The hash of `word`.
  public static func hash(_ word: String) -> UInt64 {
    let bytes = Array(word.utf8)
    return hash(bytes, Span(0, bytes.count))
  }

  /// The folded bytes of `word`.
  static func fold(_ word: String) -> [UInt8] {
    let bytes = Array(word.utf8)
    var result: [UInt8] = []
    var i = 0
    while i < bytes.count {
      let (byte, width) = folded(bytes, i, bytes.count)
      result.append(byte)
      i += width
    }
    return result
  }

  /// The folded byte at `i` and how many bytes it stands for.
  @inline(__always)
  static func folded(_ bytes: [UInt8], _ i: Int, _ end: Int) -> (UInt8, Int) {
    if bytes[i] == 0xE2, i + 2 < end, bytes[i + 1] == 0x80, bytes[i + 2] == 0x99 {
      return (0x27, 3)
    }
    return (bytes[i].asciiLowercased, 1)
  }
}

/// A table from single words to values: one probe and one comparison a look-up.
///
/// Built once from a literal; the hash of a token is already in ``Tokens/keys``. A hit is
/// compared byte for byte, so no crafted text can pass for a word of the table.
public struct WordTable<Value: Sendable>: Sendable {
  private let mask: Int
  /// The index of an entry plus one, or 0 for a free place.
  private let slots: [Int32]
  private let keys: [UInt64]
  private let words: [[UInt8]]
  private let values: [Value]

  /// The number of words.
  public var count: Int { values.count }

  /// Builds the table; a word that stands twice is our bug and traps.
  public init(_ entries: [(String, Value)]) {
    var capacity = 8
    while capacity < entries.count * 2 { capacity *= 2 }
    var slots = [Int32](repeating: 0, count: capacity)
    var keys: [UInt64] = []
    var words: [[UInt8]] = []
    for (i, entry) in entries.enumerated() {
      let folded = WordKey.fold(entry.0)
      let key = WordKey.hash(entry.0)
      var slot = Self.slot(key, capacity - 1)
      while slots[slot] != 0 {
        let other = Int(slots[slot]) - 1
        precondition(words[other] != folded, "the word \(entry.0) stands twice in a table")
        slot = (slot + 1) & (capacity - 1)
      }
      slots[slot] = Int32(i + 1)
      keys.append(key)
      words.append(folded)
    }
    mask = capacity - 1
    self.slots = slots
    self.keys = keys
    self.words = words
    values = entries.map(\.1)
  }

  /// Builds a table from words to one value each, for sets of words.
  public init(_ words: [String], value: Value) { self.init(words.map { ($0, value) }) }

  /// The value of token `i`, or nil when the table does not hold it.
  public func value(of i: Int, in tokens: Tokens, _ text: SourceText) -> Value? {
    lookUp(tokens.keys[i], text.bytes, tokens.spans[i])
  }

  /// The value of the word at `span`, or nil.
  public func value(at span: Span, in text: SourceText) -> Value? {
    lookUp(WordKey.hash(text.bytes, span), text.bytes, span)
  }

  /// The value of `word`, or nil.
  public subscript(word: String) -> Value? {
    let bytes = Array(word.utf8)
    return lookUp(WordKey.hash(word), bytes, Span(0, bytes.count))
  }

  private func lookUp(_ key: UInt64, _ bytes: [UInt8], _ span: Span) -> Value? {
    var slot = Self.slot(key, mask)
    while slots[slot] != 0 {
      let entry = Int(slots[slot]) - 1
      if keys[entry] == key, equals(words[entry], bytes, span) { return values[entry] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private func equals(_ word: [UInt8], _ bytes: [UInt8], _ span: Span) -> Bool {
    var i = span.start
    var j = 0
    while i < span.end {
      let (byte, width) = WordKey.folded(bytes, i, span.end)
      guard j < word.count, word[j] == byte else { return false }
      i += width
      j += 1
    }
    return j == word.count
  }

  private static func slot(_ key: UInt64, _ mask: Int) -> Int {
    // FNV's low bits are weak for short words; the high ones are mixed in.
    Int(truncatingIfNeeded: key ^ (key >> 29)) & mask
  }
}
