import ClaimsetCore
import Testing

@Suite struct SpanTests {
  @Test func `is half open`() {
    let span = Span(3, 7)
    #expect(span.count == 4 && !span.isEmpty && Span(3, 3).isEmpty)
    #expect(span.contains(3) && span.contains(6) && !span.contains(7) && !span.contains(2))
  }

  @Test(arguments: [
    (Span(0, 3), Span(3, 5), false), (Span(0, 4), Span(3, 5), true),
    (Span(0, 9), Span(3, 5), true), (Span(4, 4), Span(3, 5), true), (Span(3, 3), Span(3, 5), false),
  ])
  func `overlaps when a byte is shared`(a: Span, b: Span, overlap: Bool) {
    #expect(a.overlaps(b) == overlap && b.overlaps(a) == overlap)
  }

  @Test func `puts the outer span before what it holds`() {
    let spans = [Span(4, 6), Span(2, 4), Span(2, 9), Span(0, 1)]
    #expect(spans.sorted() == [Span(0, 1), Span(2, 9), Span(2, 4), Span(4, 6)])
  }

  @Test func `holds and joins others`() {
    #expect(Span(2, 9).contains(Span(2, 9)) && !Span(2, 9).contains(Span(1, 3)))
    #expect(Span(2, 4).union(Span(7, 9)) == Span(2, 9))
  }
}
