/// Turns byte offsets of one text into Unicode scalars, lines and columns.
///
/// The one place that counts characters. A checkpoint every 64 bytes for scalars, and every 1,024
/// for lines, keeps each answer constant in time and the whole index under a tenth of the text.
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

  private static let scalarStride = 64
  private static let lineStride = 1024
  private let bytes: [UInt8]
  /// Scalars before byte `i * scalarStride`; empty when every byte is a scalar.
  private var scalarsBefore: [Int32] = []
  /// Line ends before byte `i * lineStride`, and where the last of these lines starts.
  private var linesBefore: [Int32] = []
  private var lineStarts: [Int32] = []

  /// The number of Unicode scalars in the whole text.
  public let scalarCount: Int

  /// Reads `text` once.
  public init(_ text: SourceText) {
    bytes = text.bytes
    var scalars = 0
    scalarsBefore.reserveCapacity(bytes.count / Self.scalarStride + 1)
    for start in stride(from: 0, to: bytes.count, by: Self.scalarStride) {
      scalarsBefore.append(Int32(scalars))
      let end = min(start + Self.scalarStride, bytes.count)
      scalars += Self.scalars(in: bytes, start, end)
    }
    scalarCount = scalars
    if scalars == bytes.count { scalarsBefore = [] }
    markLines()
  }

  private mutating func markLines() {
    var lines: Int32 = 0
    var lineStart: Int32 = 0
    for start in stride(from: 0, to: bytes.count, by: Self.lineStride) {
      linesBefore.append(lines)
      lineStarts.append(lineStart)
      for i in start..<min(start + Self.lineStride, bytes.count) where Self.endsLine(bytes, at: i) {
        lines += 1
        lineStart = Int32(i + 1)
      }
    }
  }

  /// The number of scalars before the byte at `offset`.
  public func scalar(at offset: Int) -> Int {
    guard !scalarsBefore.isEmpty else { return min(offset, bytes.count) }
    let mark = min(offset / Self.scalarStride, scalarsBefore.count - 1)
    let start = mark * Self.scalarStride
    return Int(scalarsBefore[mark]) + Self.scalars(in: bytes, start, min(offset, bytes.count))
  }

  /// The line and column of the byte at `offset`.
  public func place(at offset: Int) -> Place {
    guard !bytes.isEmpty else { return Place(line: 1, column: 1) }
    let mark = min(offset / Self.lineStride, linesBefore.count - 1)
    var line = Int(linesBefore[mark])
    var lineStart = Int(lineStarts[mark])
    for i in mark * Self.lineStride..<min(offset, bytes.count) where Self.endsLine(bytes, at: i) {
      line += 1
      lineStart = i + 1
    }
    return Place(line: line + 1, column: scalar(at: offset) - scalar(at: lineStart) + 1)
  }

  private static func scalars(in bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var scalars = 0
    for i in start..<end where bytes[i].startsScalar { scalars += 1 }
    return scalars
  }

  /// A CR before an LF ends nothing: the LF does.
  private static func endsLine(_ bytes: [UInt8], at i: Int) -> Bool {
    bytes[i] == 0x0A || (bytes[i] == 0x0D && (i + 1 == bytes.count || bytes[i + 1] != 0x0A))
  }
}
