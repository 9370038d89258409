import ClaimsetCore
import ClaimsetTestSupport
import Testing

@Suite struct SourceTextTests {
  @Test func `gives the exact slice`() {
    let marked = MarkedText("\u{FEFF}one ⟦zwölf\r\n⟧three")
    let text = SourceText(marked.text)
    #expect(text[marked.spans[0]] == "zwölf\r\n")
    #expect(text.span.count == text.count && text[text.span] == marked.text)
  }

  @Test func `compares with small letters whatever the case`() {
    let text = SourceText("Mayor")
    #expect(text.equals(text.span, "mayor") && !text.equals(text.span, "mayo"))
    #expect(!text.equals(Span(0, 4), "mayr"))
  }

  @Test func `marks may nest and touch`() {
    let marked = MarkedText("⟦a⟦b⟧⟧⟦⟧c")
    #expect(marked.text == "abc")
    #expect(marked.spans == [Span(0, 2), Span(1, 2), Span(2, 2)])
  }
}
