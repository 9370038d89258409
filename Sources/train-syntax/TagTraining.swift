import ClaimsetCore
import ClaimsetSyntax

/// Trains both passes of the tagger, and gives every sentence the tags it would have if training
/// had not seen it: each fifth of the treebank is tagged by what the others taught.
struct TagTraining {
  private let bits: Int
  private let epochs: Int
  private let clusters: WordClusters
  private let log: Log
  private static let folds = 5
  private static let seed: UInt64 = 7

  init(_ options: Options, _ clusters: WordClusters, _ log: Log) {
    bits = options.number("tag-bits", 21)
    epochs = options.number("tag-epochs", 8)
    self.clusters = clusters
    self.log = log
  }

  /// The tables of both passes.
  func run(_ corpora: inout Corpora) -> [ModelWriter.Table] {
    let first = pass(&corpora, isSecond: false)
    corpora.keepDrafts()
    let second = pass(&corpora, isSecond: true)
    return [
      ModelWriter.Table(section: .tags, bits: bits, cells: first.frozen()),
      ModelWriter.Table(section: .secondTags, bits: bits, cells: second.frozen()),
    ]
  }

  private func pass(_ corpora: inout Corpora, isSecond: Bool) -> WindowTrainer {
    func training(_ sentences: [GoldSentence]) -> TaggerTraining {
      let training = TaggerTraining(bits: bits, isSecond: isSecond, clusters)
      training.run(sentences, epochs: epochs, seed: Self.seed)
      return training
    }
    let whole = training(corpora.train)
    for d in corpora.dev.indices {
      let all = Array(corpora.dev[d].sentences.indices)
      whole.predict(&corpora.dev[d].sentences, all)
    }
    log.say("tags, pass \(isSecond ? 2 : 1)")
    measure(corpora)
    let count = corpora.train.count
    for fold in 0..<Self.folds {
      let held = count * fold / Self.folds..<count * (fold + 1) / Self.folds
      let rest = corpora.train[..<held.lowerBound] + corpora.train[held.upperBound...]
      training(Array(rest)).predict(&corpora.train, Array(held))
    }
    return whole.trainer
  }

  private func measure(_ corpora: Corpora) {
    for (name, sentences) in corpora.dev {
      var (words, universal, penn) = (0, 0, 0)
      for sentence in sentences {
        for i in 0..<sentence.count {
          let pair = TagPair.all[sentence.predictedTags[i]]
          words += 1
          if pair.universal == sentence.universal[i] { universal += 1 }
          if pair.penn == sentence.penn[i] { penn += 1 }
        }
      }
      log.say("\(name): UPOS \(universal * 10_000 / words) XPOS \(penn * 10_000 / words)")
    }
  }
}
