import ClaimsetSyntax

/// Trains the parsers of both models and what makes one tree of theirs, and measures them.
struct TreeTraining {
  private let options: Options
  private let words: KnownWords
  private let log: Log
  /// Into how many parts the treebank is cut, each parsed by what the others taught.
  private static let folds = 4
  private static let sections: [(moves: ModelFile.Section, labels: ModelFile.Section)] = [
    (.moves, .labels), (.moves1, .labels1), (.moves2, .labels2),
  ]

  init(_ options: Options, _ words: KnownWords, _ log: Log) {
    self.options = options
    self.words = words
    self.log = log
  }

  /// The tables of the fast model, and those that the accurate one has besides.
  func run(
    _ corpora: inout Corpora
  ) -> (fast: [ModelWriter.Table], accurate: [ModelWriter.Table]) {
    let train = corpora.train
    let count = Self.sections.count
    let training = VoterTraining(options, words)
    let epochs = options.number("epochs", 12)
    let voters = concurrently(count) { variant in
      training.train(variant, train, epochs)
    }
    log.say("parsers")
    measure("fast", corpora) { Parser($0, voters[0].model) }
    draft(&corpora)
    log.say("drafts")
    let graph = GraphTraining(options, words)
    graph.run(corpora.train)
    let labels = FinalLabelTraining(options, words).run(corpora.train, graph.weights)
    let vote = SyntaxModel.Vote(voters.map(\.model), graph.weights, labels.weights)
    measure("accurate", corpora) { VotingParser($0, words, vote) }
    let tables = zip(voters, Self.sections).map { $0.tables($1.moves, $1.labels) }
    return (tables[0], tables.dropFirst().flatMap { $0 } + graph.tables + [labels.table])
  }

  /// Gives all sentences the trees that the parsers find where they have not seen them.
  private func draft(_ corpora: inout Corpora) {
    let train = corpora.train
    let count = train.count
    let training = VoterTraining(options, words)
    let epochs = options.number("draft-epochs", 8)
    let parts = concurrently(Self.folds * Self.sections.count) { number in
      let (fold, variant) = (number / Self.sections.count, number % Self.sections.count)
      let held = count * fold / Self.folds..<count * (fold + 1) / Self.folds
      let rest = Array(train[..<held.lowerBound] + train[held.upperBound...])
      let tree = training.train(variant, rest, epochs)
      return training.drafts(train[held], tree)
    }
    for fold in 0..<Self.folds {
      let first = count * fold / Self.folds
      for variant in Self.sections.indices {
        for (i, draft) in parts[fold * Self.sections.count + variant].enumerated() {
          corpora.train[first + i].drafts.append(draft)
        }
      }
    }
  }

  private func measure(
    _ name: String,
    _ corpora: Corpora,
    _ make: (SentenceColumns) -> some TreeParser
  ) {
    let columns = SentenceColumns(words)
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
