import ClaimsetSyntax

/// Trains the parsers of both models, and measures them.
struct TreeTraining {
  private let options: Options
  private let clusters: WordClusters
  private let log: Log

  init(_ options: Options, _ clusters: WordClusters, _ log: Log) {
    self.options = options
    self.clusters = clusters
    self.log = log
  }

  /// The tables of the fast model, and those that the accurate one has besides.
  func run(_ corpora: Corpora) -> (fast: [ModelWriter.Table], accurate: [ModelWriter.Table]) {
    let first = train(0, corpora)
    measure("fast", corpora) { Parser($0, first.model) }
    var voters = [first]
    while voters.count < Self.sections.count { voters.append(train(voters.count, corpora)) }
    measure("accurate", corpora) { VotingParser($0, clusters, voters.map(\.model)) }
    let tables = zip(voters, Self.sections).map { $0.tables($1.moves, $1.labels) }
    return (tables[0], tables.dropFirst().flatMap { $0 })
  }

  private static let sections: [(moves: ModelFile.Section, labels: ModelFile.Section)] = [
    (.moves, .labels), (.moves1, .labels1), (.moves2, .labels2),
  ]

  private func train(_ variant: Int, _ corpora: Corpora) -> TrainedTree {
    var settings = ParserTraining.Settings()
    settings.epochs = options.number("epochs", settings.epochs)
    settings.exploration = options.number("explore", settings.exploration)
    settings.labelBits = variant == 0 ? 22 : 20
    settings.seed = UInt64(variant + 1)
    settings.variant = variant
    let training = ParserTraining(settings, clusters)
    training.run(corpora.train) { epoch in
      log.say("parser \(variant), epoch \(epoch + 1): \(training.moves.used) features")
    }
    return TrainedTree(training, variant: variant, moveBits: options.number("move-bits", 18))
  }

  private func measure(
    _ name: String,
    _ corpora: Corpora,
    _ make: (SentenceColumns) -> some TreeParser
  ) {
    let columns = SentenceColumns(clusters)
    let parser = make(columns)
    for (set, sentences) in corpora.dev {
      var evaluation = Evaluation()
      for sentence in sentences {
        sentence.fillTagged(columns)
        parser.parse()
        evaluation.add(parser.state, sentence)
      }
      log.keep("\(name), \(set): \(evaluation.summary)")
    }
  }
}

/// A trained parser with its weights as they will lie in the model.
final class TrainedTree {
  private let moveBits: Int
  private let labelBits: Int
  private let moves: UnsafeMutableBufferPointer<SIMD4<UInt32>>
  private let labels: UnsafeMutableBufferPointer<Int8>
  let model: SyntaxModel.Tree

  init(_ training: ParserTraining, variant: Int, moveBits: Int) {
    self.moveBits = moveBits
    labelBits = training.labels.bits
    moves = Self.copy(training.moves.frozen(bits: moveBits))
    labels = Self.copy(training.labels.frozen())
    guard let moves = moves.baseAddress, let labels = labels.baseAddress else {
      preconditionFailure("a parser without weights")
    }
    model = SyntaxModel.Tree(
      MoveWeights(bits: moveBits, buckets: moves),
      WindowWeights(classes: training.labels.classes, bits: labelBits, cells: labels),
      variant: variant
    )
  }

  deinit {
    moves.deallocate()
    labels.deallocate()
  }

  private static func copy<Value>(_ values: [Value]) -> UnsafeMutableBufferPointer<Value> {
    let copy = UnsafeMutableBufferPointer<Value>.allocate(capacity: values.count)
    _ = copy.initialize(from: values)
    return copy
  }

  func tables(
    _ moveSection: ModelFile.Section,
    _ labelSection: ModelFile.Section
  ) -> [ModelWriter.Table] {
    [
      ModelWriter.Table(
        section: moveSection,
        bits: moveBits,
        bytes: Array(UnsafeRawBufferPointer(moves))
      ),
      ModelWriter.Table(section: labelSection, bits: labelBits, cells: Array(labels)),
    ]
  }
}
