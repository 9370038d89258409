import ClaimsetCore
import ClaimsetTestSupport
import ClaimsetText
import Testing

@Suite struct ReadStageTests {
  private func read(_ bytes: [UInt8], maxBytes: Int = 1000) throws(DocumentRejection) -> Document {
    let document = Document(facts: DocumentFacts(id: "test"), text: SourceText(bytes))
    return try ReadStage(options: ReadOptions(maxBytes: maxBytes)).apply(to: document)
  }

  private func rejection(_ bytes: [UInt8], maxBytes: Int = 1000) -> Diagnostic? {
    do throws(DocumentRejection) {
      _ = try read(bytes, maxBytes: maxBytes)
      return nil
    } catch {
      return error.diagnostic
    }
  }

  @Test func `text passes with its bytes untouched`() throws {
    let bytes = Array("\u{FEFF}Ölpreis\r\nsteigt".utf8)
    let document = try read(bytes)
    #expect(document.text.bytes == bytes && document.diagnostics.isEmpty)
    #expect(document.encoding == TextEncoding(byteOrderMark: Span(0, 3), hasCRLF: true))
    #expect(try read(Array("a\rb\n".utf8)).encoding == TextEncoding())
  }

  /// Stray and missing continuation bytes, overlong forms, surrogates, beyond the last plane.
  @Test(arguments: [
    ([0x61, 0x62, 0xE9, 0x20], 2), ([0x61, 0x80], 1), ([0xC0, 0xAF], 0),
    ([0x61, 0xED, 0xA0, 0x80], 1),
    ([0xF4, 0x90, 0x80, 0x80], 0), ([0x61, 0x62, 0x63, 0xE2, 0x82], 3), ([0x61, 0xFF, 0x62], 1),
    ([0x61, 0xF0, 0x9F, 0x98], 1),
  ])
  func `bytes that are not UTF-8 are rejected at their place`(bytes: [UInt8], place: Int) throws {
    let found = try #require(rejection(bytes))
    #expect(found.code == "R102" && found.severity == .error && found.span?.start == place)
    #expect(found.message.hasSuffix("at byte \(place)") && found.hint.contains("iconv"))
  }

  @Test(arguments: [
    ([0xFF, 0xFE, 0x61, 0x00], "UTF-16LE"), ([0xFE, 0xFF, 0x00, 0x61], "UTF-16BE"),
    ([0xFF, 0xFE, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00], "UTF-32LE"),
    ([0x00, 0x00, 0xFE, 0xFF, 0x00, 0x00, 0x00, 0x61], "UTF-32BE"),
    ([0x61, 0x00, 0x62, 0x00, 0x63, 0x00, 0x0A, 0x00], "UTF-16LE"),
    ([0x00, 0x61, 0x00, 0x62, 0x00, 0x63, 0x00, 0x0A], "UTF-16BE"),
  ])
  func `another encoding is named with its cure`(bytes: [UInt8], name: String) throws {
    let found = try #require(rejection(bytes))
    #expect(found.code == "R103" && found.hint == "convert the file: iconv -f \(name) -t UTF-8")
  }

  @Test func `a NUL is no text`() throws {
    let found = try #require(rejection(Array("some text\0more".utf8)))
    #expect(found.code == "R104" && found.span == Span(9, 10))
  }

  @Test func `a document over the limit is rejected, not cut`() throws {
    let bytes = [UInt8](repeating: 0x61, count: 11)
    let found = try #require(rejection(bytes, maxBytes: 10))
    #expect(found.code == "R101")
    #expect(found.message == "the document has 11 bytes, more than the limit of 10")
    #expect(rejection(bytes, maxBytes: 11) == nil)
    #expect(ReadOptions().maxBytes == 64_000_000)
  }

  @Test(arguments: ["", " \n\t\r\n", "\u{FEFF}", "\u{00A0}\u{2003}\u{200B}\n"])
  func `an empty document passes with a warning`(text: String) throws {
    let found = try read(Array(text.utf8)).diagnostics
    #expect(found.map(\.code) == ["R105"] && found[0].severity == .warning)
  }

  @Test func `direction controls are kept and pointed at`() throws {
    let marked = MarkedText("paid ⟦\u{202E}⟧001$ by \u{2066}him\u{2069}")
    let found = try read(Array(marked.text.utf8)).diagnostics
    #expect(found.map(\.code) == ["R106"] && found[0].span == marked.spans[0])
    #expect(found[0].message.hasPrefix("3 text direction controls"))
  }

  @Test func `control characters are kept and pointed at`() throws {
    let marked = MarkedText("a\tb\u{0C}c ⟦\u{07}⟧d\u{9B}e\u{85}f")
    let found = try read(Array(marked.text.utf8)).diagnostics
    #expect(found.map(\.code) == ["R107"] && found[0].span == marked.spans[0])
    #expect(found[0].message.hasPrefix("2 control characters"))
  }
}
