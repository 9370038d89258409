/// How words are folded for look-ups: ASCII case is ignored and the typographic apostrophe `’`
/// counts as `'`; all other bytes count as they are.
public enum WordKey {
  /// The hash of no bytes, to start a hash that is fed byte by byte.
  @inlinable public static var seed: UInt64 { 0xcbf2_9ce4_8422_2325 }

  /// The hash `key` with one folded byte more.
  @inlinable
  public static func mix(_ key: UInt64, _ folded: UInt8) -> UInt64 {
    (key ^ UInt64(folded)) &* 0x100_0000_01b3
  }

  /// The 64-bit FNV-1a hash of the folded bytes in `span`.
  public static func hash(_ bytes: [UInt8], _ span: Span) -> UInt64 {
    var key = seed
    var i = span.start
    while i < span.end {
      let (byte, width) = folded(bytes, i, span.end)
      key = mix(key, byte)
      i += width
    }
    return key
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
  // The look-up itself is not generic: a generic one would run unspecialised, many times
  // slower, when it is called from another module.
  @usableFromInline let index: WordIndex
  @usableFromInline let values: [Value]

  /// The number of words.
  public var count: Int { values.count }

  /// Builds the table; a word that stands twice is our bug and traps.
  public init(_ entries: [(String, Value)]) {
    index = WordIndex(entries.map(\.0))
    values = entries.map(\.1)
  }

  /// Builds a table from words to one value each, for sets of words.
  public init(_ words: [String], value: Value) { self.init(words.map { ($0, value) }) }

  /// The value of token `i`, or nil when the table does not hold it.
  @inlinable
  public func value(of i: Int, in tokens: Tokens, _ text: SourceText) -> Value? {
    let found = index.find(tokens.keys[i], text.bytes, tokens.spans[i])
    return found < 0 ? nil : values[found]
  }

  /// The value of the word at `span`, or nil.
  @inlinable
  public func value(at span: Span, in text: SourceText) -> Value? {
    let found = index.find(WordKey.hash(text.bytes, span), text.bytes, span)
    return found < 0 ? nil : values[found]
  }

  /// The value of `word`, or nil.
  public subscript(word: String) -> Value? {
    let bytes = Array(word.utf8)
    return value(at: Span(0, bytes.count), in: SourceText(bytes))
  }
}

/// From words to their indices: open addressing over the hashes that tokens carry.
@usableFromInline
struct WordIndex: Sendable {
  private let mask: Int
  /// The index of a word plus one, or 0 for a free place.
  private let slots: [Int32]
  private let keys: [UInt64]
  /// The folded bytes of all words, one after the other, and where each begins.
  private let bytes: [UInt8]
  private let starts: [Int32]

  /// Builds the index; a word that stands twice is our bug and traps.
  init(_ words: [String]) {
    var capacity = 8
    while capacity < words.count * 2 { capacity *= 2 }
    var slots = [Int32](repeating: 0, count: capacity)
    var keys: [UInt64] = []
    var bytes: [UInt8] = []
    var starts: [Int32] = [0]
    for (i, word) in words.enumerated() {
      let folded = WordKey.fold(word)
      let key = WordKey.hash(word)
      var slot = Self.slot(key, capacity - 1)
      while slots[slot] != 0 {
        let other = Int(slots[slot]) - 1
        let range = Int(starts[other])..<Int(starts[other + 1])
        precondition(bytes[range] != folded[...], "the word \(word) stands twice in a table")
        slot = (slot + 1) & (capacity - 1)
      }
      slots[slot] = Int32(i + 1)
      keys.append(key)
      bytes += folded
      starts.append(Int32(bytes.count))
    }
    mask = capacity - 1
    self.slots = slots
    self.keys = keys
    self.bytes = bytes
    self.starts = starts
  }

  /// The index of the word at `span`, whose hash is `key`, or -1.
  @usableFromInline
  func find(_ key: UInt64, _ text: [UInt8], _ span: Span) -> Int {
    var slot = Self.slot(key, mask)
    while slots[slot] != 0 {
      let entry = Int(slots[slot]) - 1
      if keys[entry] == key, equals(entry, text, span) { return entry }
      slot = (slot + 1) & mask
    }
    return -1
  }

  private func equals(_ entry: Int, _ text: [UInt8], _ span: Span) -> Bool {
    let end = Int(starts[entry + 1])
    var j = Int(starts[entry])
    var i = span.start
    while i < span.end {
      let (byte, width) = WordKey.folded(text, i, span.end)
      guard j < end, bytes[j] == byte else { return false }
      i += width
      j += 1
    }
    return j == end
  }

  private static func slot(_ key: UInt64, _ mask: Int) -> Int {
    // FNV's low bits are weak for short words; the high ones are mixed in.
    Int(truncatingIfNeeded: key ^ (key >> 29)) & mask
  }
}
