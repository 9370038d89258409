/// A stretch of one document's text, in UTF-8 bytes from the start of the stored text.
///
/// Half-open: `start` is in the span and `end` is not, so `end - start` is its length and an
/// empty span has `start == end`. Stored in eight bytes; a document is at most 2 GiB.
public struct Span: Hashable, Sendable, Comparable {
  private let low: Int32
  private let high: Int32

  /// The offset of the first byte.
  public var start: Int { Int(low) }
  /// The offset just past the last byte.
  public var end: Int { Int(high) }
  /// The number of bytes in the span.
  public var count: Int { Int(high - low) }
  /// Whether the span holds no byte.
  public var isEmpty: Bool { low == high }

  /// Makes the span from `start` up to, not including, `end`.
  public init(_ start: Int, _ end: Int) {
    precondition(0 <= start && start <= end, "span \(start)..<\(end) is inside out")
    low = Int32(start)
    high = Int32(end)
  }

  /// Whether the two spans share at least one byte.
  public func overlaps(_ other: Span) -> Bool { low < other.high && other.low < high }
  /// Whether every byte of `other` lies in this span.
  public func contains(_ other: Span) -> Bool { low <= other.low && other.high <= high }
  /// Whether the byte at `offset` lies in this span.
  public func contains(_ offset: Int) -> Bool { start <= offset && offset < end }
  /// The shortest span that holds both.
  public func union(_ other: Span) -> Span {
    Span(min(start, other.start), max(end, other.end))
  }

  /// Orders by start, then the longer first, so that an outer span comes before what it holds.
  public static func < (a: Span, b: Span) -> Bool {
    a.low != b.low ? a.low < b.low : a.high > b.high
  }
}
