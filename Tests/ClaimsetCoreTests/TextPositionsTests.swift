import ClaimsetCore
import Testing

@Suite struct TextPositionsTests {
  /// Texts longer than a few checkpoints, with multi-byte scalars and all line ends.
  static let texts: [String] = [
    "", "a", "é", "\n", "\r\n", "\r",
    String(repeating: "plain words\n", count: 300),
    String(repeating: "“zwölf”\r\n😀\rx\n\n", count: 200),
    String(repeating: "é", count: 1500) + "\r",
    String(repeating: "x", count: 1023) + "\r\n" + String(repeating: "y", count: 1023) + "\r\nz",
  ]

  @Test(arguments: texts)
  func `counts scalars, lines and columns as one would by hand`(string: String) {
    let text = SourceText(string)
    let positions = TextPositions(text)
    var (scalars, line, column) = (0, 1, 1)
    for (i, byte) in text.bytes.enumerated() {
      if byte.startsScalar {
        #expect(positions.scalar(at: i) == scalars)
        #expect(positions.place(at: i) == TextPositions.Place(line: line, column: column))
        scalars += 1
        column += 1
      }
      let opensPair = byte == 0x0D && i + 1 < text.count && text.bytes[i + 1] == 0x0A
      if byte == 0x0A || (byte == 0x0D && !opensPair) { (line, column) = (line + 1, 1) }
    }
    #expect(positions.scalarCount == scalars)
    #expect(positions.scalar(at: text.count) == scalars)
    #expect(positions.place(at: text.count) == TextPositions.Place(line: line, column: column))
    #expect(positions.scalar(at: text.count + 2000) == scalars)
  }
}
