import ClaimsetSyntax

/// Trains the tagger.
final class TaggerTraining {
  let trainer: WindowTrainer
  private let columns = SentenceColumns()
  private let view: UnsafeMutablePointer<UInt64>
  private let features: UnsafeMutablePointer<UInt64>

  init(bits: Int) {
    trainer = WindowTrainer(classes: TagPair.all.count, bits: bits)
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
  func run(_ sentences: [GoldSentence], epochs: Int, seed: UInt64, margin: Int32) {
    var random = RandomNumbers(seed: seed)
    var order = Array(sentences.indices)
    for _ in 0..<epochs {
      random.shuffle(&order)
      for index in order { learn(sentences[index], margin) }
    }
  }

  private func learn(_ sentence: GoldSentence, _ margin: Int32) {
    let table = TaggerView.templates
    sentence.fill(columns)
    for i in 0..<sentence.count {
      TaggerView.fill(view, columns, i)
      table.write(view, features)
      let best = trainer.learn(features, table.count, gold: sentence.tags[i], margin: margin)
      columns.tag[i] = UInt64(best + 1)
    }
  }

  /// The tags the averaged weights so far give each of `sentences`.
  func predict(_ sentences: inout [GoldSentence], _ indices: [Int]) {
    let cells = trainer.frozen()
    cells.withUnsafeBufferPointer { cells in
      guard let base = cells.baseAddress else { return }
      let weights = WindowWeights(classes: trainer.classes, bits: trainer.bits, cells: base)
      let tagger = Tagger(weights)
      for index in indices {
        sentences[index].fill(columns)
        tagger.tag(columns)
        sentences[index].predictedTags = (0..<columns.count).map { Int(columns.tag[$0]) - 1 }
      }
    }
  }
}
