import ClaimsetCore
import ClaimsetTestSupport
import Testing

@Suite struct PhraseTableTests {
  private let table = PhraseTable([
    ("as", 1), ("as many as", 3), ("as many as possible", 4), ("post - war", 9), ("korea 's", 2),
  ])

  private func match(_ text: String, at start: Int = 0, before limit: Int? = nil) throws -> [Int] {
    let document = try TestDocument.segmented(text)
    let tokens = try #require(document.segmentation).tokens
    let found = table.match(
      at: start,
      before: limit ?? tokens.count,
      in: tokens,
      document.text
    )
    return found.map { [$0.value, $0.end] } ?? []
  }

  @Test func `the longest phrase wins`() throws {
    #expect(try match("As many as possible came.") == [4, 4])
    #expect(try match("As many as twenty came.") == [3, 3])
    #expect(try match("As many people as chairs.") == [1, 1])
  }

  @Test func `a phrase is cut as the tokens are`() throws {
    #expect(try match("Post-war Europe.") == [9, 3])
    #expect(try match("Korea’s coast.") == [2, 2])
  }

  @Test func `nothing beyond the limit counts`() throws {
    #expect(try match("As many as possible came.", before: 3) == [3, 3])
    #expect(try match("As many as possible came.", before: 2) == [1, 1])
    #expect(try match("As many as possible came.", before: 0) == [])
  }

  @Test func `the start of a phrase is no phrase`() throws {
    #expect(try match("Post offices.") == [])
    #expect(try match("Many as") == [])
  }
}
