import Testing

@testable import ClaimsetClaims

@Suite struct LikenessDictionaryTests {
  private func likeness(_ a: String, _ b: String) -> Likeness {
    LikenessDictionary.likeness(
      LikenessDictionary.places(of: a),
      LikenessDictionary.places(of: b)
    )
  }

  @Test(arguments: [
    ("buy", "purchase"), ("lorry", "truck"), ("doctor", "physician"), ("flame", "fire"),
    ("decide", "decision"), ("collapse", "collapse"),
  ])
  func `knows words that mean the same, be they verbs or nouns`(a: String, b: String) {
    #expect(likeness(a, b) > .none)
  }

  @Test(arguments: [("rise", "fall"), ("buy", "sell"), ("allow", "ban"), ("deny", "admit")])
  func `knows words that mean the opposite`(a: String, b: String) {
    #expect(likeness(a, b) == .opposite)
    #expect(likeness(b, a) == .opposite)
  }

  @Test func `a kind and its member are only a little alike`() {
    #expect(likeness("gun", "pistol") == .slight)
  }

  @Test(arguments: ["", "zzyzx", "-", "a b", "é"])
  func `knows nothing of what is no word`(word: String) {
    #expect(LikenessDictionary.places(of: word).isEmpty)
  }

  @Test func `each word is found where the bytes say, so that halving finds it`() throws {
    let text = LikenessDictionary.text.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
    let words = text.split(separator: "\n").map { $0.prefix { $0 != " " } }
    #expect(words.count > 20_000)
    for (a, b) in zip(words, words.dropFirst()) {
      try #require(a.utf8.lexicographicallyPrecedes(b.utf8), "\(a) stands before \(b)")
    }
    for word in [words.first, words.last].compactMap({ $0 }) {
      #expect(!LikenessDictionary.places(of: String(word)).isEmpty)
    }
  }
}
