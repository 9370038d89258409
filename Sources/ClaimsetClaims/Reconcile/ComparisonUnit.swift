public import ClaimsetCore

/// Where a frame stands: in which document, and as which of its frames.
public struct FramePlace: Hashable, Comparable, Sendable {
  /// Both, packed so that their order is that of the frames.
  let packed: UInt64

  /// More frames than any document has.
  private static let bits: UInt64 = 28

  init(packed: UInt64) { self.packed = packed }

  init(_ document: Int, _ index: Int) {
    precondition(index < 1 << Self.bits, "a document with \(index) frames")
    packed = UInt64(document) << Self.bits | UInt64(index)
  }

  /// The index of the document.
  public var document: Int { Int(packed >> Self.bits) }
  /// The index of the frame within it.
  public var index: Int { Int(packed & (1 << Self.bits - 1)) }

  /// Whether `a` stands before `b`.
  public static func < (a: FramePlace, b: FramePlace) -> Bool { a.packed < b.packed }
}

/// Frames that are compared together: what is found between them hangs on nothing else than them,
/// their documents and ``marks``, so that it can be kept for the next run.
public struct ComparisonUnit: Sendable {
  /// The frames, some of them more than once.
  public private(set) var frames: [FramePlace] = []
  /// Which of them are compared with which, and whether their documents tell of one matter.
  public private(set) var marks: [UInt8] = []

  /// Two frames that stand in a relation.
  public struct Finding: Hashable, Sendable {
    /// The place of the first frame among those of the unit.
    public let first: Int
    /// The place of the second.
    public let second: Int
    /// The relation; its claims are numbered within their documents.
    public let relation: ClaimRelation

    /// Makes a finding.
    public init(_ first: Int, _ second: Int, _ relation: ClaimRelation) {
      (self.first, self.second, self.relation) = (first, second, relation)
    }
  }

  mutating func append(_ place: FramePlace) { frames.append(place) }
  mutating func dropLast() { frames.removeLast() }

  mutating func mark(_ number: UInt64) {
    withUnsafeBytes(of: number.littleEndian) { marks.append(contentsOf: $0) }
  }
}
