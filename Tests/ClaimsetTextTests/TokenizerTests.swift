import ClaimsetCore
import ClaimsetTestSupport
import Testing

@Suite struct `Tokenizer` {
  @Test(arguments: [
    (
      "Don’t the U.S. Army's 3,000.5 tanks cost $5?",
      "Do n’t the U.S. Army 's 3,000.5 tanks cost $ 5 ?"
    ),
    ("well-known 1990s 15th 8:30 9/11", "well - known 1990s 15th 8:30 9/11"),
    ("5% of it – cannot... Mr. Lee", "5 % of it – can not ... Mr. Lee"),
  ])
  func `cuts tokens as the treebanks do`(text: String, expected: String) throws {
    let document = try TestDocument.segmented(text)
    let tokens = try #require(document.segmentation).tokens
    #expect(tokens.spans.map { document.text[$0] }.joined(separator: " ") == expected)
  }
}
