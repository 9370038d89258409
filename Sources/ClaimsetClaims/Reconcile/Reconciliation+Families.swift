import ClaimsetCore

// Comparison by the families of predicates: the blocks, and the neighbours within them.

/// Some blocks of frames that share a family and somebody or something that takes part, or a part of a
/// large one.
private struct FamilyUnit {
  /// How many frames before it in its block a frame is compared with.
  static let reach = 48
  /// How many frames a unit has before it is cut within a block, and how many at most.
  static let (cut, limit) = (128, 2048)

  private(set) var unit = ComparisonUnit()
  /// Where each block starts among the frames, and how many of them are only there to be compared with.
  private(set) var blocks: [(start: Int, context: Int)] = []

  var count: Int { unit.frames.count }

  /// Starts a block behind `context`, which was compared in the unit before.
  mutating func open(behind context: ArraySlice<FramePlace> = []) {
    dropLone()
    blocks.append((count, context.count))
    for place in context { unit.append(place) }
  }

  /// Drops the frame of the block that is open if it is alone: it is compared with nothing.
  mutating func dropLone() {
    guard let last = blocks.last, last.start == count - 1 else { return }
    unit.dropLast()
    blocks.removeLast()
  }

  mutating func append(_ place: FramePlace) { unit.append(place) }

  /// The last frames of the block that is open.
  var tail: ArraySlice<FramePlace> {
    unit.frames[(blocks.last?.start ?? 0)...].suffix(Self.reach)
  }

  /// Calls `take` with each frame that is compared and the ones before it that it is compared with.
  func forEach<Failure: Error>(
    _ take: (Int, Range<Int>) throws(Failure) -> Void
  ) throws(Failure) {
    for (number, block) in blocks.enumerated() {
      let end = number + 1 < blocks.count ? blocks[number + 1].start : count
      for place in block.start..<end where place >= block.start + max(1, block.context) {
        try take(place, max(block.start, place - Self.reach)..<place)
      }
    }
  }

  /// Notes which frames are compared, and whether their documents tell of one matter.
  mutating func mark(_ matters: inout Matters) {
    var masks: [(UInt64, UInt64)] = []
    forEach { place, others in
      var mask: UInt64 = 0
      for other in others
      where matters.areOne(unit.frames[other].document, unit.frames[place].document) {
        mask |= 1 << UInt64(other - others.lowerBound)
      }
      masks.append((UInt64(place - others.lowerBound), mask))
    }
    for (reach, mask) in masks {
      unit.mark(reach)
      unit.mark(mask)
    }
  }
}

extension Reconciliation {
  /// Compares the frames that share a family and somebody or something that takes part.
  mutating func compareFamilies() throws(Library.Failure) {
    var key: UInt64?
    var document = -1
    var unit = FamilyUnit()
    while let pair = try families.next() {
      let place = FramePlace(packed: pair.value)
      if pair.key != key {
        unit.open()
        // Keys are hashes, so that every eighth of them ends a unit, wherever others come in.
        if pair.key % 8 == 0 || unit.count > FamilyUnit.limit { try finish(&unit) }
        key = pair.key
      } else if unit.count > FamilyUnit.limit
        || unit.count > FamilyUnit.cut && place.document != document
          && library.endsUnit(place.document)
      {
        let tail = unit.tail
        try finish(&unit)
        unit = FamilyUnit()
        unit.open(behind: tail)
      }
      document = place.document
      unit.append(place)
    }
    try finish(&unit)
  }

  /// Compares the frames of `unit`, or looks up what came of it, and starts the next one.
  private mutating func finish(_ unit: inout FamilyUnit) throws(Library.Failure) {
    defer {
      unit = FamilyUnit()
      unit.open()
    }
    unit.dropLone()
    unit.mark(&matters)
    guard !unit.unit.marks.isEmpty else { return }
    if let findings = try library.findings(of: unit.unit) {
      return try take(findings, of: unit.unit)
    }
    var findings: [ComparisonUnit.Finding] = []
    try unit.forEach { (place, others) throws(Library.Failure) in
      desk.tidy()
      let frame = try frame(at: unit.unit.frames[place])
      var counts = [0, 0, 0]
      // What a hundred texts repeat is told of the nearest ones.
      for other in others.reversed() {
        let earlier = try self.frame(at: unit.unit.frames[other])
        guard let relation = try relationByFamily(earlier, frame) else { continue }
        let sort = RelationSieve<Library>.sort(relation)
        guard counts[sort] < RelationSieve<Library>.limit else { continue }
        counts[sort] += 1
        findings.append(finding(relation, (other, earlier), (place, frame)))
      }
    }
    try library.keep(findings, of: unit.unit)
    try take(findings, of: unit.unit)
  }
}
