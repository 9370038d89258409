import ClaimsetCore
import ClaimsetSyntax

/// Trains both passes of the tagger, and gives every sentence the tags it would have if training
/// had not seen it: each fifth of the treebank is tagged by what the others taught.
struct TagTraining {
  private let bits: Int
  private let epochs: Int
  private let words: KnownWords
  private let log: Log
  private static let folds = 5
  private static let seed: UInt64 = 7

  init(_ options: Options, _ words: KnownWords, _ log: Log) {
    bits = options.number("tag-bits", 22)
    epochs = options.number("tag-epochs", 8)
    self.words = words
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
    let train = corpora.train
    let count = train.count
    let (bits, epochs, words) = (bits, epochs, words)
    let whole = TaggerTraining(bits: bits, isSecond: isSecond, words)
    whole.run(train, epochs: epochs, seed: Self.seed)
    for d in corpora.dev.indices {
      let tags = whole.predictions(corpora.dev[d].sentences[...])
      for (i, found) in tags.enumerated() { corpora.dev[d].sentences[i].predictedTags = found }
    }
    log.say("tags, pass \(isSecond ? 2 : 1)")
    measure(corpora)
    let parts = concurrently(Self.folds) { fold in
      let held = count * fold / Self.folds..<count * (fold + 1) / Self.folds
      let rest = Array(train[..<held.lowerBound] + train[held.upperBound...])
      let training = TaggerTraining(bits: bits, isSecond: isSecond, words)
      training.run(rest, epochs: epochs, seed: Self.seed)
      return training.predictions(train[held])
    }
    for (i, tags) in parts.joined().enumerated() { corpora.train[i].predictedTags = tags }
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
