import ClaimsetSyntax

/// Trains one pass of the tagger.
final class TaggerTraining {
  let trainer: WindowTrainer
  private let columns: SentenceColumns
  private let table: TemplateTable
  private let view: UnsafeMutablePointer<UInt64>
  private let features: UnsafeMutablePointer<UInt64>

  /// Weights of `1 << bits` cells for the first pass, or the second, which sees the tags of the
  /// first on both sides.
  init(bits: Int, isSecond: Bool, _ words: KnownWords) {
    table = isSecond ? TaggerView.secondTemplates : TaggerView.templates
    trainer = WindowTrainer(classes: TagPair.all.count, bits: bits)
    columns = SentenceColumns(words)
    view = .allocate(capacity: 256)
    view.initialize(repeating: 0, count: 256)
    features = .allocate(capacity: 256)
    features.initialize(repeating: 0, count: 256)
  }

  deinit {
    view.deallocate()
    features.deallocate()
  }

  /// Goes over `sentences` `epochs` times.
  func run(_ sentences: [GoldSentence], epochs: Int, seed: UInt64) {
    var random = RandomNumbers(seed: seed)
    var order = Array(sentences.indices)
    for _ in 0..<epochs {
      random.shuffle(&order)
      for index in order {
        sentences[index].fill(columns)
        learn(sentences[index].tags)
      }
    }
  }

  private func learn(_ tags: [Int]) {
    TaggerView.open(view, columns)
    for i in tags.indices {
      TaggerView.fill(view, columns, i)
      table.write(view, features)
      let best = trainer.learn(features, table.count, gold: tags[i], margin: 0)
      columns.tag[i] = UInt64(best + 1)
    }
  }

  /// The tags the averaged weights so far give `sentences`.
  func predictions(_ sentences: ArraySlice<GoldSentence>) -> [[Int]] {
    let cells = trainer.frozen()
    return cells.withUnsafeBufferPointer { cells in
      guard let base = cells.baseAddress else { return [] }
      let weights = WindowWeights(classes: trainer.classes, bits: trainer.bits, cells: base)
      let tagger = Tagger(weights, table)
      return sentences.map { sentence in
        sentence.fill(columns)
        tagger.tag(columns)
        return (0..<columns.count).map { Int(columns.tag[$0]) - 1 }
      }
    }
  }
}
