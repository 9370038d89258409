import ClaimsetCore

/// The values of a key in all rows of a table: 8 bytes a row.
///
/// A value that is not there is never found, and that two values are taken for one is less likely
/// than a fault of the disk: of a million keys one time in ten million.
struct KeyIndex {
  private var hashes: [UInt64] = []
  private var isSorted = true

  /// Adds the key of a row.
  mutating func add(_ key: some Sequence<String?>) {
    hashes.append(Self.hash(key))
    isSorted = false
  }

  /// The index once all keys are there: now they can be looked for.
  var sealed: KeyIndex {
    var sealed = self
    sealed.hashes.sort()
    sealed.isSorted = true
    return sealed
  }

  /// Whether a row has this key.
  func contains(_ key: some Sequence<String?>) -> Bool {
    precondition(isSorted, "keys are looked for before all are there")
    let hash = Self.hash(key)
    let place = hashes.firstPlace { $0 >= hash }
    return place < hashes.count && hashes[place] == hash
  }

  /// The hashes that more than one row has.
  var repeated: Set<UInt64> {
    var repeated: Set<UInt64> = []
    for i in hashes.indices.dropFirst() where hashes[i] == hashes[i - 1] {
      repeated.insert(hashes[i])
    }
    return repeated
  }

  /// A hash of 64 bits, the same in every process: FNV-1a, its bits mixed at the end as in
  /// SplitMix64.
  static func hash(_ key: some Sequence<String?>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    for value in key {
      for byte in (value ?? "").utf8 { add(byte) }
      add(0x1F)
    }
    hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
    return hash ^ (hash >> 31)
  }
}
