import ClaimsetCore

// Comparison by words: the frames that share telling words and of which one says something of all or
// none.

extension Reconciliation {
  /// How many frames before and behind it in a list a frame is compared with.
  private static var reach: Int { 60 }
  /// How many frames a unit has before it ends within a document.
  private static var unitLimit: Int { 1 << 13 }

  /// Compares the frames that share telling words and of which one says something of all or none, two
  /// documents at a time.
  mutating func compareWords() throws(Library.Failure) {
    let pairs = library.sorter()
    try collectPairs(into: pairs)
    var unit = ComparisonUnit()
    var last: SortedPair?
    while let pair = try pairs.next() {
      if pair == last { continue }
      let (first, second) = Self.places(of: pair)
      if pair.key != last?.key
        || unit.frames.count > Self.unitLimit && first != unit.frames[unit.frames.count - 2]
      {
        try compare(unit)
        unit = ComparisonUnit()
      }
      last = pair
      unit.append(first)
      unit.append(second)
    }
    try compare(unit)
  }

  /// Two frames as a pair that sorts by their documents.
  private static func pair(of first: FramePlace, _ second: FramePlace) -> SortedPair {
    SortedPair(
      UInt64(first.document) << 32 | UInt64(second.document),
      UInt64(first.index) << 32 | UInt64(second.index)
    )
  }

  private static func places(of pair: SortedPair) -> (FramePlace, FramePlace) {
    func low(_ number: UInt64) -> Int { Int(number & 0xFFFF_FFFF) }
    return (
      FramePlace(low(pair.key >> 32), low(pair.value >> 32)),
      FramePlace(low(pair.key), low(pair.value))
    )
  }

  /// Compares the frames of `unit` two by two, or looks up what came of it.
  private mutating func compare(_ unit: ComparisonUnit) throws(Library.Failure) {
    guard !unit.frames.isEmpty else { return }
    if let findings = try library.findings(of: unit) { return try take(findings, of: unit) }
    var findings: [ComparisonUnit.Finding] = []
    for place in stride(from: 0, to: unit.frames.count, by: 2) {
      desk.tidy()
      let first = try frame(at: unit.frames[place])
      let second = try frame(at: unit.frames[place + 1])
      if let relation = try relationByWords(first, second) {
        findings.append(finding(relation, (place, first), (place + 1, second)))
      }
    }
    try library.keep(findings, of: unit)
    try take(findings, of: unit)
  }

  /// Puts the frames to compare by their words into `pairs`, each pair as often as they share a word.
  private mutating func collectPairs(into pairs: Library.Sorter) throws(Library.Failure) {
    var key: UInt64?
    var before: [SortedPair] = []
    while let pair = try words.next() {
      if pair.key != key {
        key = pair.key
        before.removeAll(keepingCapacity: true)
      }
      let place = FramePlace(packed: pair.value >> 1)
      let isSweeping = pair.value & 1 == 1
      var document = -1
      var isOne = false
      for entry in before where isSweeping || entry.value & 1 == 1 {
        let other = FramePlace(packed: entry.value >> 1)
        if other.document != document {
          document = other.document
          isOne = matters.areOne(document, place.document)
        }
        if isOne { try pairs.add(Self.pair(of: other, place)) }
      }
      if before.count == Self.reach { before.removeFirst() }
      before.append(pair)
    }
  }
}
