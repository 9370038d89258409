import ClaimsetCore

// Comparison by words: the frames that share telling words and of which one says something of all or
// none.

extension Reconciliation {
  /// How many frames before and behind it in a list a frame is compared with.
  private static var reach: Int { 60 }
  /// How many pairs are compared together at most.
  private static var unitLimit: Int { 1 << 13 }

  /// Compares the frames that share telling words and of which one says something of all or none.
  mutating func compareWords() throws(Library.Failure) {
    let pairs = library.sorter()
    try collectPairs(into: pairs)
    var open: [SortedPair] = []
    while let pair = try pairs.next() {
      if pair == open.last { continue }
      if let last = open.last,
        open.count >= Self.unitLimit && pair.key != last.key
          || FramePlace(packed: last.key).document != FramePlace(packed: pair.key).document
      {
        try compare(open)
        open.removeAll(keepingCapacity: true)
      }
      open.append(pair)
    }
    try compare(open)
  }

  /// Compares the frames of `pairs`, or looks up what came of it.
  private mutating func compare(_ pairs: [SortedPair]) throws(Library.Failure) {
    var unit = ComparisonUnit()
    for pair in pairs {
      unit.append(FramePlace(packed: pair.key))
      unit.append(FramePlace(packed: pair.value))
    }
    guard !pairs.isEmpty else { return }
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
        if isOne { try pairs.add(SortedPair(other.packed, place.packed)) }
      }
      if before.count == Self.reach { before.removeFirst() }
      before.append(pair)
    }
  }
}
