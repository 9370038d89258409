import ClaimsetCore
import ClaimsetTestSupport
import Testing

@Suite struct SegmentationLawTests {
  /// Shapes of text that tempt a scanner to read twice what it has read.
  private static let shapes: [String] = [
    "word ", "7", "[", "\n", "a.", "ab.", "a. ", "- a\n", ".\"", "'", "a'", "Title Here\n\n",
    "1. Heading\n\n2. Other\n", "http://", "a@b.c", "Comments (3)\n", "By John Smith\n", "[6]",
    ". [6]", "1/", "Hello guys welcome. ", "a1.", "¡¿«»“”‘’…—–\u{200B}\u{A0}é😀👍🏽\u{200D}",
    "About the author\n", "\r\n \t", "e\u{301}", "\u{202E}x ", "?!", "…", "U.S. ", "(a) ",
    "999. x\n",
  ]

  @Test(arguments: shapes)
  func `a hundred thousand of anything are read in no time`(shape: String) throws {
    let text = String(repeating: shape, count: 100_000 / shape.utf8.count)
    let clock = ContinuousClock()
    var document: Document?
    let time = try clock.measure { document = try TestDocument.segmented(text) }
    // A quadratic scan of so much text takes minutes even where a slow debug build takes seconds.
    #expect(time < .seconds(20))
    try check(#require(document))
  }

  @Test func `pieces of everything keep the laws`() throws {
    var seed: UInt64 = 42
    for _ in 0..<300 {
      var text = ""
      for _ in 0..<40 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += Self.shapes[Int(seed >> 33) % Self.shapes.count]
      }
      try check(TestDocument.segmented(text))
    }
  }

  /// Segments, sentences and tokens nest, do not overlap, and stand on whole characters.
  private func check(_ document: Document) throws {
    let layer = try #require(document.segmentation)
    let bytes = document.text.bytes
    func isWhole(_ span: Span) -> Bool {
      !span.isEmpty && bytes[span.start].startsScalar
        && (span.end == bytes.count || bytes[span.end].startsScalar)
    }
    var end = 0
    var sentence = 0
    for segment in layer.segments {
      #expect(segment.span.start >= end && isWhole(segment.span))
      #expect(segment.sentences.lowerBound == sentence)
      #expect(segment.marker.map { segment.span.contains($0) } ?? true)
      #expect((segment.furniture != nil) == (segment.kind == .boilerplate))
      end = segment.span.end
      sentence = segment.sentences.upperBound
    }
    #expect(sentence == layer.sentences.count)
    var token = 0
    var broken = 0
    for (i, sentence) in layer.sentences.enumerated() {
      let segment = layer.segments[sentence.segment]
      let isHeld = segment.span.contains(sentence.span) && segment.sentences.contains(i)
      let isFilled = sentence.tokens.lowerBound == token && !sentence.tokens.isEmpty
      if !isHeld || !isFilled { broken += 1 }
      token = sentence.tokens.upperBound
      let first = layer.tokens.spans[sentence.tokens.lowerBound]
      let last = layer.tokens.spans[token - 1]
      if sentence.span != Span(first.start, last.end) { broken += 1 }
      if !layer.tokens.flags[sentence.tokens.lowerBound].contains(.opensSentence) { broken += 1 }
    }
    var last = 0
    for span in layer.tokens.spans {
      if span.start < last || !isWhole(span) { broken += 1 }
      last = span.end
    }
    #expect(broken == 0 && token == layer.tokens.count)
  }
}
