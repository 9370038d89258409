import ClaimsetCore

/// How many different values there are, from the 256 least of their hashes: exact up to 255 of them,
/// within some 6 % beyond, and of one size whatever was counted.
///
/// The sketch of two sets of rows is that of both together, in any order (K minimum values, Bar-Yossef
/// and others 2002).
struct DistinctSketch: Hashable, Sendable {
  /// How many hashes are kept.
  static let size = 256
  /// The least hashes, ascending, each of 62 bits.
  private(set) var hashes: [Int] = []

  /// The number of different values.
  var estimate: Int {
    guard hashes.count == Self.size, let last = hashes.last, last > 0 else { return hashes.count }
    return Int((Int128(Self.size - 1) << 62) / Int128(last))
  }

  /// Counts `value`.
  mutating func add(_ value: String) { insert(Self.hash(of: value)) }

  /// Counts the values of `other` as well.
  mutating func merge(_ other: DistinctSketch) {
    for hash in other.hashes { insert(hash) }
  }

  private mutating func insert(_ hash: Int) {
    if hashes.count == Self.size, let last = hashes.last, hash >= last { return }
    let place = hashes.firstPlace { $0 >= hash }
    guard place == hashes.count || hashes[place] != hash else { return }
    hashes.insert(hash, at: place)
    if hashes.count > Self.size { hashes.removeLast() }
  }

  /// FNV-1a, stirred so that all bits hang on all of the value (the last steps of MurmurHash3).
  private static func hash(of value: String) -> Int {
    var hash = value.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    for factor in [0xff51_afd7_ed55_8ccd, 0xc4ce_b9fe_1a85_ec53] as [UInt64] {
      hash ^= hash >> 33
      hash = hash &* factor
    }
    hash ^= hash >> 33
    return Int(hash >> 2)
  }
}

extension DistinctSketch {
  /// Reads or writes the fields.
  mutating func code<Coder: FieldCoder>(_ coder: inout Coder) {
    var kept = hashes
    coder.numbers(&kept)
    hashes = Array(kept.prefix(Self.size))
  }
}
