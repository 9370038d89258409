import ClaimsetSyntax

/// Learns which of several heads that parsers voted for is right, by the averaged perceptron over
/// the words on which they differ.
struct HeadTraining {
  private let bits: Int
  private let epochs: Int
  private let words: KnownWords

  init(_ options: Options, _ words: KnownWords) {
    bits = options.number("arc-bits", 21)
    epochs = options.number("arc-epochs", 8)
    self.words = words
  }

  /// One word: the features of each head voted for, and which head is right.
  private struct Example {
    /// Where its features begin in the store, as many for each head.
    let start: Int
    let count: Int
    let right: Int
  }

  func run(_ sentences: [GoldSentence]) -> TrainedArcs {
    let width = ArcView.templates.count
    var store: [UInt32] = []
    var examples: [Example] = []
    collect(sentences, &store, &examples)
    var weights = [Int32](repeating: 0, count: 1 << bits)
    var totals = [Int64](repeating: 0, count: 1 << bits)
    var step: Int64 = 1
    var random = RandomNumbers(seed: 11)
    for _ in 0..<epochs {
      random.shuffle(&examples)
      for example in examples {
        let scores = (0..<example.count).map { place in
          let first = example.start + place * width
          return store[first..<first + width].reduce(Int32(0)) { $0 &+ weights[Int($1)] }
        }
        var rival = example.right == 0 ? 1 : 0
        for i in scores.indices where i != example.right && scores[i] > scores[rival] { rival = i }
        step += 1
        guard scores[example.right] <= scores[rival] else { continue }
        for (place, change) in [(example.right, Int32(1)), (rival, -1)] {
          let first = example.start + place * width
          for cell in store[first..<first + width] {
            weights[Int(cell)] &+= change
            totals[Int(cell)] &+= Int64(change) * step
          }
        }
      }
    }
    let averages = weights.indices.map { (Int64(weights[$0]) * step - totals[$0]) * 256 / step }
    return TrainedArcs(averages, bits: bits)
  }

  /// Gathers the words of `sentences` on which parsers differ and one of them is right.
  private func collect(
    _ sentences: [GoldSentence],
    _ store: inout [UInt32],
    _ examples: inout [Example]
  ) {
    let columns = SentenceColumns(words)
    let state = ParserState(columns)
    var view = [UInt64](repeating: 0, count: ArcView.size)
    var features = [UInt64](repeating: 0, count: ArcView.templates.count)
    var choice = ArcView.Choice()
    for sentence in sentences {
      sentence.fillTagged(columns)
      state.start()
      for i in 0..<sentence.count where choice.take(sentence.drafts, i) {
        guard let right = choice.heads.firstIndex(where: { $0.head == sentence.heads[i] }) else {
          continue
        }
        examples.append(Example(start: store.count, count: choice.heads.count, right: right))
        for place in choice.heads.indices {
          ArcView.write(&view, columns, sentence.drafts, choice, place)
          ArcView.templates.write(&view, &features)
          for feature in features {
            store.append(UInt32(truncatingIfNeeded: feature >> UInt64(64 - bits)))
          }
        }
      }
    }
  }
}

/// The weights by which heads are chosen, as they will lie in the model.
final class TrainedArcs {
  private let cells: UnsafeMutableBufferPointer<Int16>
  let weights: ArcWeights
  private let bits: Int

  init(_ averages: [Int64], bits: Int) {
    self.bits = bits
    var limit: Int64 = 1
    for value in averages { limit = max(limit, Int64(value.magnitude)) }
    cells = .allocate(capacity: averages.count)
    for (i, value) in averages.enumerated() { cells[i] = Int16(value * 32_000 / limit) }
    guard let base = cells.baseAddress else { preconditionFailure("no weights") }
    weights = ArcWeights(bits: bits, cells: base)
  }

  deinit { cells.deallocate() }

  var table: ModelWriter.Table {
    ModelWriter.Table(
      section: .arcs,
      bits: bits,
      bytes: Array(UnsafeRawBufferPointer(cells))
    )
  }
}
