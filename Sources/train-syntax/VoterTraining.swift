import ClaimsetSyntax

/// Trains single parsers, several at once.
struct VoterTraining: Sendable {
  private let exploration: Int
  private let moveBits: Int
  private let words: KnownWords

  init(_ options: Options, _ words: KnownWords) {
    exploration = options.number("explore", ParserTraining.Settings().exploration)
    moveBits = options.number("move-bits", 18)
    self.words = words
  }

  /// Parser number `variant`, taught by `sentences`.
  func train(_ variant: Int, _ sentences: [GoldSentence], _ epochs: Int) -> TrainedTree {
    var settings = ParserTraining.Settings()
    settings.epochs = epochs
    settings.exploration = exploration
    settings.labelBits = variant == 0 ? 22 : 20
    settings.seed = UInt64(variant + 1)
    settings.variant = variant
    let training = ParserTraining(settings, words)
    training.run(sentences)
    return TrainedTree(training, variant: variant, moveBits: moveBits)
  }

  /// The trees that `tree` finds for `sentences`.
  func drafts(_ sentences: ArraySlice<GoldSentence>, _ tree: TrainedTree) -> [TreeDraft] {
    let columns = SentenceColumns(words)
    let given = SentenceColumns(words)
    let parser = Parser(columns, tree.model)
    return sentences.map { sentence in
      if tree.model.isMirrored {
        sentence.fillTagged(given)
        columns.mirror(given)
      } else {
        sentence.fillTagged(columns)
      }
      parser.parse()
      var draft = TreeDraft()
      draft.take(parser, isMirrored: tree.model.isMirrored)
      return draft
    }
  }
}
