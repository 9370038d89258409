/// The bytes of one document exactly as they lie in its file: a BOM and every CR count.
///
/// Valid UTF-8 once the `text` layer is there (the `read` stage checks it). All offsets of all
/// layers refer to these bytes.
public struct SourceText: Hashable, Sendable {
  /// The bytes, never altered.
  public let bytes: [UInt8]

  /// Holds `bytes`.
  public init(_ bytes: [UInt8]) { self.bytes = bytes }
  /// Holds the UTF-8 of `string`.
  public init(_ string: String) { bytes = Array(string.utf8) }

  /// The number of bytes.
  public var count: Int { bytes.count }
  /// The span of the whole text.
  public var span: Span { Span(0, bytes.count) }

  /// The exact slice at `span`; `span` must fall on scalar boundaries.
  public subscript(span: Span) -> String {
    String(decoding: bytes[span.start..<span.end], as: UTF8.self)
  }

  /// Whether the slice at `span` equals `ascii`, which is lower case, ignoring ASCII case.
  public func equals(_ span: Span, _ ascii: StaticString) -> Bool {
    guard span.count == ascii.utf8CodeUnitCount else { return false }
    return ascii.withUTF8Buffer { wanted in
      for i in 0..<wanted.count where bytes[span.start + i].asciiLowercased != wanted[i] {
        return false
      }
      return true
    }
  }
}

extension UInt8 {
  /// The byte with ASCII `A`-`Z` turned to `a`-`z`; any other byte as it is.
  public var asciiLowercased: UInt8 { self &- 0x41 < 26 ? self | 0x20 : self }
  /// Whether the byte is an ASCII digit.
  public var isASCIIDigit: Bool { self &- 0x30 < 10 }
  /// Whether the byte is an ASCII letter.
  public var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  /// Whether the byte is an ASCII capital letter.
  public var isASCIIUppercase: Bool { self &- 0x41 < 26 }
  /// Whether the byte starts a UTF-8 scalar (is not a continuation byte).
  public var startsScalar: Bool { self & 0xC0 != 0x80 }
}
