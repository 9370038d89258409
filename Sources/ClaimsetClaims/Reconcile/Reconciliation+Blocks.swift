import ClaimsetCore

// Which frames are compared: the blocks, and the neighbours within them.

extension Reconciliation {
  /// How many frames before it in its block a frame is compared with.
  private static var familyReach: Int { 48 }
  /// How many frames before and behind it in a list a frame is compared with.
  private static var wordReach: Int { 60 }

  /// Compares the frames that share a family and somebody or something that takes part.
  mutating func compareFamilies() throws(Library.Failure) {
    var key: UInt64?
    var before: [FramePlace] = []
    while let pair = try families.next() {
      if pair.key != key {
        key = pair.key
        before.removeAll(keepingCapacity: true)
      }
      let place = FramePlace(packed: pair.value)
      if !before.isEmpty { try compare(place, with: before) }
      if before.count == Self.familyReach { before.removeFirst() }
      before.append(place)
    }
  }

  private mutating func compare(
    _ place: FramePlace,
    with others: [FramePlace]
  ) throws(Library.Failure) {
    desk.tidy()
    let frame = try frame(at: place)
    for other in others {
      if let relation = try relationByFamily(try self.frame(at: other), frame) {
        try keep(relation)
      }
    }
  }

  /// Compares the frames that share telling words and of which one says something of all or none.
  mutating func compareWords() throws(Library.Failure) {
    let pairs = library.sorter()
    try collectPairs(into: pairs)
    var last: SortedPair?
    while let pair = try pairs.next() {
      if pair == last { continue }
      last = pair
      desk.tidy()
      let first = try frame(at: FramePlace(packed: pair.key))
      let second = try frame(at: FramePlace(packed: pair.value))
      if let relation = try relationByWords(first, second) { try keep(relation) }
    }
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
      for other in before where isSweeping || other.value & 1 == 1 {
        let place2 = FramePlace(packed: other.value >> 1)
        if place2.document != document {
          document = place2.document
          isOne = matters.areOne(document, place.document)
        }
        if isOne { try pairs.add(SortedPair(place2.packed, place.packed)) }
      }
      if before.count == Self.wordReach { before.removeFirst() }
      before.append(pair)
    }
  }
}
