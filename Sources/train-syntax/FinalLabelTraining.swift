import ClaimsetCore
import ClaimsetSyntax

/// Learns the relations of the arcs of finished trees.
struct FinalLabelTraining {
  private let bits: Int
  private let epochs: Int
  private let words: KnownWords

  init(_ options: Options, _ words: KnownWords) {
    bits = options.number("final-bits", 22)
    epochs = options.number("final-epochs", 6)
    self.words = words
  }

  func run(_ sentences: [GoldSentence], _ graph: GraphWeights) -> TrainedLabels {
    let trainer = WindowTrainer(classes: DependencyRelation.allCases.count, bits: bits)
    let columns = SentenceColumns(words)
    let state = ParserState(columns)
    let trees = choose(sentences, graph)
    var view = [UInt64](repeating: 0, count: FinalLabelView.size)
    let table = FinalLabelView.templates
    var features = [UInt64](repeating: 0, count: table.count)
    var random = RandomNumbers(seed: 13)
    var order = Array(sentences.indices)
    for _ in 0..<epochs {
      random.shuffle(&order)
      for index in order {
        let sentence = sentences[index]
        sentence.fillTagged(columns)
        state.start()
        let heads = trees[index]
        state.take(heads, FinalLabeller.draftLabels(heads, sentence.drafts))
        for i in heads.indices where heads[i] == sentence.heads[i] && heads[i] < heads.count {
          FinalLabelView.write(&view, state, sentence.drafts, i)
          table.write(&view, &features)
          _ = trainer.learn(&features, table.count, gold: sentence.labels[i], margin: 0)
        }
      }
    }
    return TrainedLabels(trainer)
  }

  /// The trees that are chosen for `sentences`.
  private func choose(_ sentences: [GoldSentence], _ graph: GraphWeights) -> [[Int]] {
    let columns = SentenceColumns(words)
    let state = ParserState(columns)
    let chooser = TreeChooser(columns, graph)
    return sentences.map { sentence in
      sentence.fillTagged(columns)
      state.start()
      chooser.choose(sentence.drafts)
      return chooser.heads
    }
  }
}

/// The weights by which the arcs of finished trees are named, as they will lie in the model.
final class TrainedLabels {
  private let cells: UnsafeMutableBufferPointer<Int8>
  let weights: WindowWeights
  private let bits: Int

  init(_ trainer: WindowTrainer) {
    bits = trainer.bits
    let frozen = trainer.frozen()
    cells = .allocate(capacity: frozen.count)
    _ = cells.initialize(from: frozen)
    guard let base = cells.baseAddress else { preconditionFailure("no weights") }
    weights = WindowWeights(classes: trainer.classes, bits: bits, cells: base)
  }

  deinit { cells.deallocate() }

  var table: ModelWriter.Table {
    ModelWriter.Table(section: .finalLabels, bits: bits, cells: Array(cells))
  }
}
