import ClaimsetCore
import ClaimsetSyntax
import Foundation

/// `train-syntax`: learns the models of ClaimsetSyntax from treebanks, the same bytes every time.
@main
struct TrainSyntax {
  static func main() throws {
    let options = Options(CommandLine.arguments.dropFirst())
    let log = Log()
    var corpora = try Corpora(options.text("data", "../shared/treebanks"))
    log.say("\(corpora.train.count) sentences to learn from")
    log.keep(Self.licence)
    log.keep(corpora.description)
    let table = try KnownWordsTable(options.text("words", "words.tsv"))
    let lemmas = LemmaTraining(corpora.train).bytes()
    let tags = TagTraining(options, table.words, log).run(&corpora)
    let trees = TreeTraining(options, table.words, log).run(&corpora)
    guard let output = options["output"] else { return }
    let words =
      tags + [
        ModelWriter.Table(section: .words, bits: KnownWordsTable.bits, bytes: table.bytes),
        ModelWriter.Table(section: .lemmas, bits: LemmaTraining.bits, bytes: lemmas),
      ]
    try ModelWriter.write(
      [("words", words), ("fast", trees.fast), ("accurate", trees.accurate)],
      to: output,
      text: log.text
    )
  }
}

extension TrainSyntax {
  /// What the models say of themselves.
  private static let licence = """
    Learned by train-syntax of Claimset from the training parts of UD English EWT (CC BY-SA 4.0)
    and UD English GUM (its texts of free licences), with word clusters of spacy-lookups-data
    1.0.5 (MIT) and word forms of the SPECIALIST Lexicon by lemminflect 0.2.3 (MIT). Offered under CC BY-SA 4.0; see NOTICE.md beside this file.
    """
}

/// What is said while it trains, with the seconds since the start; the model keeps it without.
final class Log {
  private let start = Date()
  private(set) var text = ""

  func say(_ line: String) {
    print("\(Int(Date().timeIntervalSince(start))) s: \(line)")
    fflush(nil)
  }

  /// Says `line`, and keeps it for the model's own description.
  func keep(_ line: String) {
    say(line)
    text += line + "\n"
  }
}
