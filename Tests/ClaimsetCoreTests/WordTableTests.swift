import ClaimsetCore
import ClaimsetTestSupport
import Testing

@Suite struct WordTableTests {
  @Test func `ignores ASCII case and the form of the apostrophe`() {
    let table = WordTable(["o'clock", "zürich", "usa"], value: 1)
    for word in ["o'clock", "O’Clock", "zürich", "Zürich", "USA"] { #expect(table[word] == 1) }
    for word in ["ZÜRICH", "oclock", "us", "usaa", "", "o’"] { #expect(table[word] == nil) }
  }

  @Test func `finds each of many words and nothing else`() {
    let words = (0..<500).map { "word\($0)" }
    let table = WordTable(words.enumerated().map { ($1, $0) })
    #expect(table.count == 500)
    for (i, word) in words.enumerated() { #expect(table[word] == i) }
    for i in 500..<1000 { #expect(table["word\(i)"] == nil) }
  }

  @Test func `an empty table holds nothing`() {
    #expect(WordTable<Int>([])["word"] == nil)
  }

  @Test func `tokens carry the keys of their words`() throws {
    let document = try TestDocument.segmented("The Mayor didn’t STOP at Zürich, U.S.A., in '98?")
    let tokens = try #require(document.segmentation).tokens
    for i in 0..<tokens.count {
      let word = document.text[tokens.spans[i]]
      #expect(tokens.keys[i] == WordKey.hash(word), "\(word)")
      #expect(WordTable([word], value: true).value(of: i, in: tokens, document.text) == true)
      #expect(WordTable([word], value: true).value(at: tokens.spans[i], in: document.text) == true)
    }
  }

  @Test func `a hash fed byte by byte is the hash of the word`() {
    let fed = "mayor".utf8.reduce(WordKey.seed) { WordKey.mix($0, $1) }
    #expect(fed == WordKey.hash("MAYOR"))
  }
}
