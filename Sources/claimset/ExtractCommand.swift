import ArgumentParser
import ClaimsetCore
import ClaimsetPipeline
import Glibc

/// `claimset extract`: text or JSON Lines on standard input, JSON Lines on standard output.
struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Read documents on standard input, print their rows as JSON Lines.",
    discussion: """
      Without --config it uses the built-in defaults, with every document stage on and opinions \
      kept; it never reads ./pipeline.yaml.

      With --input-format jsonl each line is one document:
        {"document_id": "a", "text": "It cost $5m.", "published": "2015-03-22"}
      and each line of the output holds the rows of one document, in the same order.

      Exits with 65 when a line of JSON Lines is no document; the others are answered.

      Example:
        claimset extract --published 2015-03-22 < article.txt
      """
  )

  /// What standard input holds.
  enum InputFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case jsonl
  }

  @Option(
    help: ArgumentHelp(
      "What standard input holds: one text, or one document a line.",
      valueName: "format"
    )
  )
  var inputFormat = InputFormat.text

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Use the stages of this pipeline instead.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"])
  )
  var config: String?

  @Option(
    help: ArgumentHelp("When the text was published: 2015, 2015-03, 2015-03-22.", valueName: "date")
  )
  var published: String?

  @Option(help: ArgumentHelp("The id of the text.", valueName: "id"))
  var documentId = "stdin"

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("How many documents to work on at once.", valueName: "n")
  )
  var jobs: Int = processorCount

  /// How many lines are answered together.
  private static let batchLines = 256
  /// How many bytes of lines are answered together, at the least.
  private static let batchBytes = 8 << 20

  func validate() throws {
    guard jobs > 0 else { throw ValidationError("--jobs must be 1 or more") }
    if let published, !EDTFDay.isDate(published) {
      throw ValidationError("--published must be a date such as 2015, 2015-03 or 2015-03-22")
    }
  }

  func run() async throws {
    let console = Console()
    try await reporting(on: console) {
      let configuration = try loadConfiguration()
      let extraction = Extraction(configuration, jobs: jobs)
      switch inputFormat {
      case .text: answerText(extraction)
      case .jsonl: try await answerLines(extraction, console)
      }
    }
  }

  private func loadConfiguration() throws -> Configuration {
    guard let config else { return .builtIn }
    return try loadedConfiguration(config)
  }

  private func answerText(_ extraction: Extraction) {
    var bytes: [UInt8] = []
    var input = StandardInput()
    while let chunk = input.next() { bytes += chunk }
    var facts = DocumentFacts(id: documentId)
    facts.published = published
    Console.out(extraction.line(for: Document(facts: facts, text: SourceText(bytes))))
  }

  private func answerLines(_ extraction: Extraction, _ console: Console) async throws {
    var reader = LineReader()
    var first = 1
    var refused = 0
    while let lines = reader.next(lines: Self.batchLines, bytes: Self.batchBytes) {
      await extraction.answer(lines, from: first) { line in
        Console.out(line)
      } refuse: { fault in
        console.say("claimset: standard input:\(fault)")
        refused += 1
      }
      first += lines.count
    }
    guard refused == 0 else {
      console.say("claimset: \(counted(refused, "line")) of standard input could not be read")
      throw ExitCode(65)
    }
  }
}
