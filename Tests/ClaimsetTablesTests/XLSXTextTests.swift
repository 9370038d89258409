import Testing

@testable import ClaimsetTables

/// Text reaches a cell as it is.
@Suite struct XLSXTextTests {
  @Test(arguments: [
    ("plain", "plain"), ("a_b", "a_b"), ("_x0041_", "_x005F_x0041_"), ("_x41_", "_x41_"),
    ("a\u{0}b", "a_x0000_b"), ("\u{FFFF}", "_xFFFF_"), ("__x00aF__", "__x005F_x00aF__"),
    ("\u{FEFF}mark", "\u{FEFF}mark"),
  ])
  func `what XML cannot hold is written out, and what looks like it is kept`(
    text: String,
    escaped: String
  ) {
    #expect(XLSXText.escaped(text) == escaped)
  }

  @Test func `pieces are the text, and each fits`() {
    let text = String(repeating: "a_x0041_ 😀\u{0}é\r\n", count: 40)
    for limit in [7, 8, 50, 1000] {
      let pieces = XLSXText.pieces(of: text, limit: limit)
      #expect(pieces.joined() == text)
      #expect(pieces.allSatisfy { XLSXText.escaped($0).utf16.count <= limit })
    }
    #expect(XLSXText.pieces(of: "", limit: 7) == [""])
  }
}
