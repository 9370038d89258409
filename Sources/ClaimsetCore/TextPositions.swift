/// Turns byte offsets of one text into Unicode scalars, lines and columns.
///
/// The one place that counts characters. A checkpoint every 1,024 bytes keeps each answer
/// constant in time and the whole index under one percent of the text.
public struct TextPositions: Sendable {
  /// A place as an editor shows it: both from 1, the column in Unicode scalars.
  public struct Place: Hashable, Sendable {
    /// The line, from 1; LF, CR and CRLF each end one line.
    public let line: Int
    /// The column, from 1, in Unicode scalars.
    public let column: Int

    /// Makes a place.
    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }
  }

  private static let stride = 1024
  private let bytes: [UInt8]
  /// Scalars, line ends and the last line's start before byte `i * stride`.
  private var scalarsBefore: [Int32] = []
  private var linesBefore: [Int32] = []
  private var lineStarts: [Int32] = []

  /// The number of Unicode scalars in the whole text.
  public let scalarCount: Int

  /// Reads `text` once.
  public init(_ text: SourceText) {
    bytes = text.bytes
    var scalars: Int32 = 0
    var lines: Int32 = 0
    var lineStart: Int32 = 0
    for i in bytes.indices {
      if i % Self.stride == 0 {
        scalarsBefore.append(scalars)
        linesBefore.append(lines)
        lineStarts.append(lineStart)
      }
      if bytes[i].startsScalar { scalars += 1 }
      if Self.endsLine(bytes, at: i) {
        lines += 1
        lineStart = Int32(i + 1)
      }
    }
    scalarCount = Int(scalars)
  }

  /// The number of scalars before the byte at `offset`.
  public func scalar(at offset: Int) -> Int {
    guard !bytes.isEmpty else { return 0 }
    let mark = min(offset / Self.stride, scalarsBefore.count - 1)
    var scalars = Int(scalarsBefore[mark])
    for i in mark * Self.stride..<min(offset, bytes.count) where bytes[i].startsScalar {
      scalars += 1
    }
    return scalars
  }

  /// The line and column of the byte at `offset`.
  public func place(at offset: Int) -> Place {
    guard !bytes.isEmpty else { return Place(line: 1, column: 1) }
    let mark = min(offset / Self.stride, scalarsBefore.count - 1)
    var line = Int(linesBefore[mark])
    var lineStart = Int(lineStarts[mark])
    for i in mark * Self.stride..<min(offset, bytes.count) where Self.endsLine(bytes, at: i) {
      line += 1
      lineStart = i + 1
    }
    return Place(line: line + 1, column: scalar(at: offset) - scalar(at: lineStart) + 1)
  }

  /// A CR before an LF ends nothing: the LF does.
  private static func endsLine(_ bytes: [UInt8], at i: Int) -> Bool {
    bytes[i] == 0x0A || (bytes[i] == 0x0D && (i + 1 == bytes.count || bytes[i + 1] != 0x0A))
  }
}
