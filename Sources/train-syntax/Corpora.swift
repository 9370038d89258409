import ClaimsetSyntax
import Foundation

/// The sentences to learn from, and those to measure with, which nothing is learned from.
struct Corpora {
  var train: [GoldSentence]
  var dev: [(name: String, sentences: [GoldSentence])]

  /// Which files are learned from, by their sums.
  let description: String

  init(_ folder: String) throws {
    var sums: [String] = []
    func read(_ name: String) throws -> [GoldSentence] {
      let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(name).conllu")))
      let sum = bytes.withUnsafeBytes { ModelFile.checksum($0) }
      sums.append("\(name).conllu: \(bytes.count) bytes, sum \(String(sum, radix: 16))")
      return Treebank.read(bytes)
    }
    train = try read("en_ewt-ud-train") + read("en_gum-ud-train-permissive")
    // What follows is only measured with.
    description = sums.joined(separator: "\n")
    dev = [("EWT dev", try read("en_ewt-ud-dev")), ("GUM dev", try read("en_gum-ud-dev"))]
  }

  /// The tags of all sentences as they are drafts for the next pass.
  mutating func keepDrafts() {
    for i in train.indices { train[i].draftTags = train[i].predictedTags }
    for d in dev.indices {
      for i in dev[d].sentences.indices {
        dev[d].sentences[i].draftTags = dev[d].sentences[i].predictedTags
      }
    }
  }
}
