public import ClaimsetCore

/// Where the frames of a dataset lie while they are compared, so that they need not be in memory.
///
/// A class, for it owns files; used by one task at a time.
public protocol FrameLibrary: AnyObject {
  /// What it can fail with.
  associatedtype Failure: Error
  /// What it sorts with.
  associatedtype Sorter: PairSorter where Sorter.Failure == Failure

  /// Takes the frames of the next document, with what is known of it as a whole.
  func add(_ frames: [ClaimFrame], _ sheet: DocumentSheet) throws(Failure)
  /// What is known of the document with the index `document` as a whole.
  func sheet(of document: Int) throws(Failure) -> DocumentSheet
  /// The frame with the index `index` of the document with the index `document`.
  func frame(_ index: Int, of document: Int) throws(Failure) -> ClaimFrame
  /// Keeps a relation that was found and gives the number under which it lies.
  func keep(_ relation: ClaimRelation) throws(Failure) -> Int
  /// The relation that lies under `number`.
  func relation(_ number: Int) throws(Failure) -> ClaimRelation
  /// A sorter with nothing in it.
  func sorter() -> Sorter

  /// Whether a unit may end before the document with the index `document`: of many documents some,
  /// whatever stands around them, so that units stay as they are where others come in.
  func endsUnit(_ document: Int) -> Bool
  /// What came of comparing the frames of `unit` in an earlier run; nil where that is not known.
  func findings(of unit: ComparisonUnit) throws(Failure) -> [ComparisonUnit.Finding]?
  /// Keeps what came of comparing the frames of `unit`, for the next run.
  func keep(_ findings: [ComparisonUnit.Finding], of unit: ComparisonUnit) throws(Failure)
}

/// Two numbers that are sorted by the first, then by the second.
public struct SortedPair: Hashable, Comparable, Sendable {
  /// The first number.
  public let key: UInt64
  /// The second number.
  public let value: UInt64

  /// Makes a pair.
  @inlinable
  public init(_ key: UInt64, _ value: UInt64) { (self.key, self.value) = (key, value) }

  /// Whether `a` comes before `b`.
  @inlinable
  public static func < (a: SortedPair, b: SortedPair) -> Bool {
    a.key == b.key ? a.value < b.value : a.key < b.key
  }
}

/// Takes pairs of numbers in any order and gives them back in theirs.
public protocol PairSorter: AnyObject {
  /// What it can fail with.
  associatedtype Failure: Error

  /// Takes a pair; to be called before the first ``next()`` only.
  func add(_ pair: SortedPair) throws(Failure)
  /// The next pair in order; nil after the last.
  func next() throws(Failure) -> SortedPair?
}

/// A library that keeps all in memory: for few documents.
final class MemoryFrameLibrary: FrameLibrary {
  private var frames: [[ClaimFrame]] = []
  private var sheets: [DocumentSheet] = []
  private var relations: [ClaimRelation] = []

  func add(_ frames: [ClaimFrame], _ sheet: DocumentSheet) {
    self.frames.append(frames)
    sheets.append(sheet)
  }

  func sheet(of document: Int) -> DocumentSheet { sheets[document] }
  func frame(_ index: Int, of document: Int) -> ClaimFrame { frames[document][index] }

  func keep(_ relation: ClaimRelation) -> Int {
    relations.append(relation)
    return relations.count - 1
  }

  func relation(_ number: Int) -> ClaimRelation { relations[number] }
  func sorter() -> MemoryPairSorter { MemoryPairSorter() }
  func endsUnit(_ document: Int) -> Bool { false }
  func findings(of unit: ComparisonUnit) -> [ComparisonUnit.Finding]? { nil }
  func keep(_ findings: [ComparisonUnit.Finding], of unit: ComparisonUnit) {}
}

/// A sorter that keeps all in memory.
final class MemoryPairSorter: PairSorter {
  private var pairs: [SortedPair] = []
  private var place: Int?

  func add(_ pair: SortedPair) { pairs.append(pair) }

  func next() -> SortedPair? {
    if place == nil { pairs.sort() }
    let here = place ?? 0
    place = here + 1
    return here < pairs.count ? pairs[here] : nil
  }
}
