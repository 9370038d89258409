public import ClaimsetCore

extension Document {
  /// The words that are neither signs nor function words, graded, in text order.
  public var gradedWords: [GradedWord] {
    guard let segmentation, let syntax else { return [] }
    return segmentation.sentences.flatMap { sentence -> [GradedWord] in
      let tree = SentenceTree(
        text: text,
        tokens: segmentation.tokens,
        syntax: syntax,
        range: sentence.tokens,
        paragraph: sentence.tokens
      )
      let reader = FactualityReader(tree: tree)
      return sentence.tokens.filter { Self.eventful.contains(tree.tag($0)) }.map { i in
        GradedWord(
          span: segmentation.tokens.spans[i],
          grade: reader.grade(i),
          features: reader.features(i).map { $0.name(in: tree) }
        )
      }
    }
  }

  /// The parts of speech that name events and states.
  private static let eventful: Set<UniversalTag> = [
    .verb, .auxiliary, .noun, .properNoun, .adjective, .adverb, .numeral, .pronoun, .interjection,
    .other,
  ]
}
