import ClaimsetSyntax

/// Learns what the parts of trees weigh, by an averaged perceptron whose steps are as long as the mistake is grave.
///
/// From the drafts of a sentence the best tree is climbed to; where it is not the right one, the parts of the right one gain
/// what the others lose. Each wrong head weighs a little more than it should, so that the right one must win by a margin.
final class GraphTraining {
  private let parts: PartWeights
  private let rough: PartWeights
  private let columns: SentenceColumns
  private let state: ParserState
  private let graph: GraphSentence
  private let climber: GraphClimber
  private let epochs: Int
  private let loss: Int32
  private var random = RandomNumbers(seed: 17)
  private static let roughEpochs = 2
  private static let roughMargin = 8
  private static let longestStep = 20

  init(_ options: Options, _ words: KnownWords) {
    parts = PartWeights(bits: options.number("graph-bits", 22))
    rough = PartWeights(bits: options.number("rough-bits", 16))
    epochs = options.number("graph-epochs", 8)
    loss = Int32(options.number("graph-loss", 500))
    columns = SentenceColumns(words)
    state = ParserState(columns)
    graph = GraphSentence(columns, GraphWeights(parts.weights, rough: rough.weights))
    climber = GraphClimber(graph)
  }

  /// What was learned; good as long as this lives.
  var weights: GraphWeights { GraphWeights(parts.weights, rough: rough.weights) }

  var tables: [ModelWriter.Table] { [parts.table(.graph), rough.table(.rough)] }

  /// Learns from `sentences`, which have drafts.
  func run(_ sentences: [GoldSentence]) {
    var order = Array(sentences.indices)
    for _ in 0..<Self.roughEpochs {
      random.shuffle(&order)
      for index in order { learnRough(sentences[index]) }
    }
    rough.average()
    for _ in 0..<epochs {
      random.shuffle(&order)
      for index in order { learn(sentences[index]) }
    }
    parts.average()
  }

  private func fill(_ sentence: GoldSentence) {
    sentence.fillTagged(columns)
    state.start()
  }

  /// Learns which heads are worth weighing: the right one before all others.
  private func learnRough(_ sentence: GoldSentence) {
    fill(sentence)
    graph.open()
    for d in 0..<sentence.count {
      graph.fillDependent(d)
      let gold = sentence.heads[d]
      var rival = -1
      var most = Int32.min
      for h in 0...sentence.count where h != d && h != gold {
        let score = rough.weights.score(graph.features, graph.writeRough(h, d))
        if score > most { (rival, most) = (h, score) }
      }
      rough.advance()
      let right = rough.weights.score(graph.features, graph.writeRough(gold, d))
      guard rival >= 0, Int(right) <= Int(most) + Self.roughMargin else { continue }
      rough.learn(graph.features, graph.writeRough(gold, d), 1)
      rough.learn(graph.features, graph.writeRough(rival, d), -1)
    }
  }

  private func learn(_ sentence: GoldSentence) {
    fill(sentence)
    graph.start(sentence.drafts, gold: sentence.heads)
    parts.advance()
    chargeMistakes(sentence)
    let found = climber.best(of: sentence.drafts)
    guard found != sentence.heads else { return }
    let bad = PartsOfTree(found, graph, climber)
    let good = PartsOfTree(sentence.heads, graph, climber)
    let gap = bad.score - good.score
    guard gap > 0 else { return }
    let length = good.differences(bad, graph) + bad.differences(good, graph)
    let step = min(max(gap / max(length, 1), 1), Self.longestStep)
    good.visit(bad, graph) { parts.learn(graph.features, $0, step) }
    bad.visit(good, graph) { parts.learn(graph.features, $0, -step) }
  }

  /// Makes wrong heads weigh more.
  private func chargeMistakes(_ sentence: GoldSentence) {
    climber.extra = Array(repeating: 0, count: sentence.count * GraphSentence.width)
    for d in 0..<sentence.count {
      for at in d * GraphSentence.width..<d * GraphSentence.width + graph.counts[d]
      where graph.heads[at] != sentence.heads[d] {
        climber.extra[at] = loss
      }
    }
  }
}

/// The parts of a tree, those of each word together.
private struct PartsOfTree {
  private struct Word {
    let head: Int
    let place: Int
    /// The next child of its head on its side, or -1.
    let inner: Int
    /// The head of its head, or -1.
    let above: Int
  }

  private var words: [Word] = []
  let score: Int

  init(_ heads: [Int], _ graph: GraphSentence, _ climber: GraphClimber) {
    climber.start { heads[$0] }
    score = climber.score()
    for (d, h) in heads.enumerated() {
      let isRoot = h == heads.count
      words.append(
        Word(
          head: h,
          place: climber.places[d],
          inner: isRoot ? -1 : climber.inner(h, d),
          above: isRoot ? -1 : heads[h]
        )
      )
    }
  }

  /// How many features the parts have that `other` has not.
  func differences(_ other: PartsOfTree, _ graph: GraphSentence) -> Int {
    var sum = 0
    visit(other, graph) { sum += $0 }
    return sum
  }

  /// Writes the features of each part that `other` has not, and calls `learn` with their number.
  func visit(_ other: PartsOfTree, _ graph: GraphSentence, _ learn: (Int) -> Void) {
    for (d, (own, its)) in zip(words, other.words).enumerated() {
      if own.head != its.head {
        graph.fillDependent(d)
        learn(graph.writeArc(d, own.place))
      }
      guard own.head < words.count else { continue }
      if own.head != its.head || own.inner != its.inner {
        learn(graph.writeSibling(own.head, own.inner, d))
      }
      if own.head != its.head || own.above != its.above {
        learn(graph.writeChain(own.above, own.head, d))
      }
    }
  }
}
