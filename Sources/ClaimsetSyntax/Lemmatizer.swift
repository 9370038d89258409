package import ClaimsetCore

/// Gives words their lemmas by learned edits: `ran` to `run`, `boats` to `boat`.
///
/// For each tag, an edit is known for whole words where they are irregular, and for word endings
/// otherwise; the longest that is known counts.
///
/// Unchecked, since a pointer is not Sendable: the model behind it is linked in and never changes.
package struct Lemmatizer: @unchecked Sendable {
  /// An edit: how the word is taken, how many bytes are cut off its end, what is put there.
  package struct Edit: Hashable, Sendable {
    /// Whether capitals stay.
    package var keepsCase: Bool
    /// The number of bytes cut off.
    package var cut: Int
    /// What is put in their place, at most ``tailLimit`` bytes.
    package var tail: [UInt8]

    package init(keepsCase: Bool, cut: Int, tail: [UInt8]) {
      self.keepsCase = keepsCase
      self.cut = cut
      self.tail = tail
    }
  }

  /// The longest ending that is looked up, in bytes.
  package static let longest = 7
  /// The bytes of an edit in the model: flag, cut, length of the tail, tail.
  package static let editSize = 16
  /// The longest tail.
  package static let tailLimit = editSize - 3
  /// The number of edits at most.
  package static let editLimit = 1024
  /// The bytes of all edits.
  package static let editBytes = editLimit * editSize
  /// How far from its own slot an ending may stand.
  package static let probes = 16

  /// Twenty-two bits to tell an ending apart, and ten for its edit; 0 is free.
  private let slots: UnsafePointer<UInt32>
  private let bits: Int
  private let edits: [Edit]

  /// Reads `1 << bits` slots, ``probes`` more, and then ``editLimit`` edits at `slots`, which must
  /// outlive this.
  package init(bits: Int, slots: UnsafePointer<UInt32>) {
    self.slots = slots
    self.bits = bits
    let base = UnsafeRawPointer(slots + (1 << bits) + Self.probes)
    edits = (0..<Self.editLimit).map { i in
      let bytes = UnsafeRawBufferPointer(start: base + i * Self.editSize, count: Self.editSize)
      let length = min(Int(bytes[2]), Self.tailLimit)
      return Edit(
        keepsCase: bytes[0] != 0,
        cut: Int(bytes[1]),
        tail: Array(bytes[3..<3 + length])
      )
    }
  }

  /// Appends the lemma of the word at `span` of `bytes`, which has the tags `pair`.
  package func append(
    _ span: Span,
    of bytes: UnsafeBufferPointer<UInt8>,
    pair: Int,
    to lemmas: inout [UInt8]
  ) {
    if [.verb, .adjective].contains(TagPair.all[pair].universal),
      let known = IrregularForms.lemma(of: span, in: bytes)
    {
      lemmas += known
      return
    }
    if TagPair.all[pair].universal == .verb,
      let known = RegularVerbs.lemma(of: span, in: bytes, penn: TagPair.all[pair].penn)
    {
      lemmas += known
      return
    }
    let edit = edits[self.edit(span, of: bytes, pair: pair)]
    let end = span.end - edit.cut
    // An edit learned on other words must neither take all of this one nor cut into a letter.
    guard end > span.start || (end == span.start && !edit.tail.isEmpty),
      end == span.end || bytes[end] & 0xC0 != 0x80,
      edit.cut == 0 || !edit.tail.isEmpty || end - span.start > 1
    else {
      for i in span.start..<span.end { lemmas.append(bytes[i].asciiLowercased) }
      return
    }
    for i in span.start..<end {
      lemmas.append(edit.keepsCase ? bytes[i] : bytes[i].asciiLowercased)
    }
    lemmas += edit.tail
  }

  /// The edit for a word: of the whole word, or of its longest known ending.
  private func edit(_ span: Span, of bytes: UnsafeBufferPointer<UInt8>, pair: Int) -> Int {
    var key = Self.seed(pair)
    var found = find(key)
    let first = max(span.start, span.end - Self.longest)
    var i = span.end
    while i > first {
      i -= 1
      key = Self.mix(key, bytes[i].asciiLowercased)
      found = find(key) ?? found
    }
    // Past the longest ending only the whole word counts.
    while i > span.start {
      i -= 1
      key = Self.mix(key, bytes[i].asciiLowercased)
    }
    return find(Self.whole(key)) ?? found ?? 0
  }

  private func find(_ key: UInt64) -> Int? {
    let place = Self.place(key, bits)
    var i = place.slot
    while i < place.slot + Self.probes, slots[i] != 0 {
      if slots[i] >> 10 == place.check { return Int(slots[i] & 1023) }
      i += 1
    }
    return nil
  }

  /// The key of no ending, for words with the tags `pair`.
  package static func seed(_ pair: Int) -> UInt64 { mixed(UInt64(pair + 1)) }

  /// The key of an ending with one byte more at its front.
  package static func mix(_ key: UInt64, _ byte: UInt8) -> UInt64 {
    (key ^ UInt64(byte)) &* 0x100_0000_01b3
  }

  /// The key of a whole word, from that of all its bytes as an ending.
  package static func whole(_ key: UInt64) -> UInt64 { key ^ 0x5851_F42D_4C95_7F2D }

  /// The first slot of a key, and its twenty-two bits, which are never 0.
  package static func place(_ key: UInt64, _ bits: Int) -> (slot: Int, check: UInt32) {
    let key = mixed(key)
    return (Int(truncatingIfNeeded: key >> UInt64(64 - bits)), UInt32(key & 0x3F_FFFF) | 1)
  }
}
