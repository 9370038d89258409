import ClaimsetCore
import Testing

@testable import ClaimsetPipeline

struct HTMLWriterTests {
  private func written(_ text: String) -> String {
    var html = HTMLWriter()
    html.text(text)
    return String(decoding: html.bytes, as: UTF8.self)
  }

  @Test func `words of a document never become markup`() {
    #expect(
      written("</p><script>alert('1' & \"2\")</script>")
        == "&lt;/p&gt;&lt;script&gt;alert(&#39;1&#39; &amp; &quot;2&quot;)&lt;/script&gt;"
    )
  }

  @Test func `shows control characters as pictures and keeps line ends`() {
    #expect(written("a\u{0}b\u{1B}c\u{7F}\n\td") == "a␀b␛c␡\n\td")
  }

  @Test func `shows what turns the direction of text, and leaves other scalars`() {
    #expect(written("a\u{202E}b\u{2069}c") == "a⟨U+202E⟩b⟨U+2069⟩c")
    #expect(written("“naïve” — … \u{200F}€ 北") == "“naïve” — … \u{200F}€ 北")
  }

  @Test func `cuts a slice out of a text`() {
    var html = HTMLWriter()
    html.text(SourceText("one <two> three"), Span(4, 9))
    #expect(html.bytes == Array("&lt;two&gt;".utf8))
  }

  @Test(arguments: [
    ("documents/trade.rice.html", "documents/trade.rice.html"),
    ("documents/my-notes~1b4f.html", "documents/my-notes~1b4f.html"),
    ("a b\"<é>?#%", "a%20b%22%3C%C3%A9%3E%3F%23%25"),
  ])
  func `encodes a path`(path: String, encoded: String) {
    var html = HTMLWriter()
    html.path(path)
    #expect(html.bytes == Array(encoded.utf8))
  }

  @Test func `shows parts between backticks as code`() {
    var html = HTMLWriter()
    html.advice("set `a<b` or ask")
    html.advice("one ` alone")
    #expect(
      String(decoding: html.bytes, as: UTF8.self)
        == "set <code><bdi>a&lt;b</bdi></code> or ask<bdi>one ` alone</bdi>"
    )
  }

  @Test func `groups digits by three`() {
    #expect([0, 999, 1000, -1_234_567].map(\.grouped) == ["0", "999", "1,000", "-1,234,567"])
    #expect(1.counted("date") == "1 date")
    #expect(2500.counted("quantity", "quantities") == "2,500 quantities")
  }
}
