/// What is known of common words beforehand: their place in a tree of word clusters, and which forms
/// of which parts of speech they can be.
///
/// Words of one cluster stand in the same company (`walked`, `drove`, `sailed`), so a word that
/// training has not seen is read like its fellows. A path is read from its lowest bit: words
/// whose paths share more low bits are more alike. The forms tell `fell`, which is no participle,
/// from `walked`, which can be one.
///
/// Unchecked only in that pointers are not Sendable: what they point to is never written again.
package struct KnownWords: @unchecked Sendable {
  /// Sixteen bits to tell a word apart, and sixteen for its place in `facts`; 0 is free.
  private let slots: UnsafePointer<UInt32>
  private let bits: Int
  /// The path in the lower ``pathBits``, the forms above, a bit each.
  private let facts: UnsafePointer<UInt32>
  /// How far from its own slot a word may stand.
  package static let probes = 16
  /// The number of different facts at most.
  package static let factLimit = 8192
  /// The bits of a path.
  package static let pathBits: UInt64 = 18

  /// Reads `1 << bits` slots, ``probes`` more after them, and then ``factLimit`` facts at
  /// `slots`, which must outlive this.
  package init(bits: Int, slots: UnsafePointer<UInt32>) {
    self.slots = slots
    self.bits = bits
    facts = slots + (1 << bits) + Self.probes
  }

  /// The facts of the word with the folded hash `word`; 0 for one that is not known.
  @inline(__always)
  func facts(_ word: UInt64) -> UInt64 {
    let place = Self.place(word, bits)
    var i = place.slot
    while i < place.slot + Self.probes, slots[i] != 0 {
      if slots[i] & 0xFFFF == place.check {
        return UInt64(facts[Int(slots[i] >> 16) & (Self.factLimit - 1)])
      }
      i += 1
    }
    return 0
  }

  /// The first slot of a word, and its sixteen bits.
  package static func place(_ word: UInt64, _ bits: Int) -> (slot: Int, check: UInt32) {
    let key = mixed(word)
    return (Int(truncatingIfNeeded: key >> UInt64(64 - bits)), UInt32(key & 0xFFFF))
  }
}

/// The folded hash by which features know a word.
package func foldedHash(_ bytes: [UInt8]) -> UInt64 {
  var form = FoldedForm()
  bytes.withUnsafeBufferPointer { form.read($0) }
  return form.word
}
