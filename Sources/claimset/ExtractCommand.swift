import ArgumentParser
import ClaimsetCore
import ClaimsetPipeline
import ClaimsetTables
import Glibc

/// `claimset extract`: text or JSON Lines on standard input, JSON Lines on standard output.
struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Read documents on standard input, print their rows as JSON Lines.",
    usage: "claimset extract [<options>] < <text>",
    discussion: """
      Without --config it uses the built-in defaults, with every document stage on and opinions \
      kept; it never reads ./pipeline.yaml.

      With --input-format jsonl each line is one document:
        {"document_id": "a", "text": "It cost $5m.", "published": "2015-03-22"}
      and each line of the output holds the rows of one document, in the same order.

      With --layer pairs all documents are taken to tell of one matter, and a line is printed for \
      each pair of claims that might conflict.

      With --layer parse it prints parts of speech and trees as CoNLL-U. With --input-format \
      conllu the sentences and words are those given, and tags and heads are filled in.

      Exits with 65 when the text cannot be used, or when a line of JSON Lines is no document; the \
      other lines are answered, and blank ones skipped.

      Examples:
        claimset extract --published 2015-03-22 < article.txt
        echo 'It cost $5m in 2014.' | claimset extract | jq .quantities
      """
  )

  /// What standard input holds.
  enum InputFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case jsonl
    case conllu
  }

  /// What is printed.
  enum Output: String, ExpressibleByArgument, CaseIterable {
    case rows
    case parse
    case worthiness
    case factuality
    case attributions
    case frames
    case pairs
    case cues

    /// What a JSON line holds; trees are no JSON.
    var shown: Extraction.Layer {
      switch self {
      case .rows, .parse, .pairs, .cues: .rows
      case .worthiness: .worthiness
      case .factuality: .factuality
      case .attributions: .attributions
      case .frames: .frames
      }
    }
  }

  @Option(
    help: ArgumentHelp(
      "What standard input holds: one text, one document a line, or sentences in CoNLL-U.",
      valueName: "format"
    )
  )
  var inputFormat = InputFormat.text

  @Option(
    help: ArgumentHelp(
      "What is printed: the rows, the trees as CoNLL-U, what weighed in check_worthiness, how "
        + "sure each word's event is, what has the form of an attribution, the frames in which "
        + "claims are compared, pairs of claims with what is seen of them, or tags of the words "
        + "that deny.",
      valueName: "layer"
    )
  )
  var layer = Output.rows

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
    help: ArgumentHelp(
      "How many documents to work on at once. (default: one for each processor)",
      valueName: "n"
    )
  )
  var jobs: Int?

  /// How many lines are answered together.
  private static let batchLines = 256
  /// How many bytes of lines are answered together, at the least.
  private static let batchBytes = 8 << 20

  func validate() throws {
    if fills, layer != .parse { throw ValidationError("CoNLL-U gives trees: add --layer parse") }
    if layer == .pairs, inputFormat != .jsonl {
      throw ValidationError("--layer pairs takes documents as JSON Lines: add --input-format jsonl")
    }
    if inputFormat == .jsonl, layer == .parse {
      throw ValidationError("--layer parse takes text or CoNLL-U, not JSON Lines")
    }
    guard jobs.map({ $0 > 0 }) ?? true else { throw ValidationError("--jobs must be 1 or more") }
    if let published, !PublicationDate.isDate(published) {
      throw ValidationError("--published must be a date such as 2015, 2015-03 or 2015-03-22")
    }
  }

  /// Whether the input is CoNLL-U to fill in.
  private var fills: Bool { inputFormat == .conllu }

  func run() async throws {
    let console = Console()
    try await reporting(on: console) {
      if isatty(STDIN_FILENO) == 1 {
        console.tell("claimset: reading from the terminal; Ctrl-D on a line of its own ends it")
      }
      let configuration = try loadConfiguration()
      let extraction = Extraction(
        configuration,
        jobs: jobs ?? processorCount,
        showing: layer.shown
      )
      switch inputFormat {
      case .text: try answerText(extraction, console)
      case .conllu: try fillTrees(configuration, console)
      case .jsonl where layer == .cues: try answerCues(console)
      case .jsonl where layer == .pairs: try answerPairs(extraction, console)
      case .jsonl: try await answerLines(extraction, console)
      }
    }
  }

  private func loadConfiguration() throws -> Configuration {
    guard let config else { return .builtIn }
    return try loadedConfiguration(config)
  }

  private func readInput() -> [UInt8] {
    var bytes: [UInt8] = []
    var input = StandardInput()
    while let chunk = input.next() { bytes += chunk }
    return bytes
  }

  private func answerText(_ extraction: Extraction, _ console: Console) throws {
    var facts = DocumentFacts(id: documentId)
    facts.published = published
    let document = Document(facts: facts, text: SourceText(readInput()))
    let rejection: DocumentRejection?
    switch layer {
    case .rows, .worthiness, .factuality, .attributions, .frames, .pairs, .cues:
      let answer = extraction.answer(for: document)
      Console.out(answer.line)
      rejection = answer.rejection
    case .parse:
      switch extraction.trees(of: document) {
      case .success(let trees):
        Console.out(trees)
        rejection = nil
      case .failure(let fault): rejection = fault
      }
    }
    guard let rejection else { return }
    console.tell("claimset: standard input: \(rejection.diagnostic.message)")
    throw ExitCode(65)
  }

  private func fillTrees(_ configuration: Configuration, _ console: Console) throws {
    let (trees, faults) = Extraction.filledTrees(readInput(), configuration)
    Console.out(trees)
    for line in faults { console.tell("claimset: standard input:\(line): no line of CoNLL-U") }
    if !faults.isEmpty { throw ExitCode(65) }
  }

  /// Answers sentences that are cut into words with the tags of the words that deny.
  private func answerCues(_ console: Console) throws {
    var reader = LineReader()
    var line = 1
    while let lines = reader.next(lines: Self.batchLines, bytes: Self.batchBytes) {
      for bytes in lines where !bytes.allSatisfy({ $0 <= 0x20 }) {
        do throws(TableError) {
          Console.out(try CueRecord(bytes, line: line).answer)
        } catch {
          console.tell("claimset: standard input:\(error)")
          throw ExitCode(65)
        }
        line += 1
      }
    }
  }

  /// Holds the claims of all documents against each other.
  private func answerPairs(_ extraction: Extraction, _ console: Console) throws {
    var reader = LineReader()
    var lines: [[UInt8]] = []
    while let more = reader.next(lines: Self.batchLines, bytes: Self.batchBytes) { lines += more }
    var refused = 0
    extraction.comparePairs(of: lines) { line in
      Console.out(line)
    } refuse: { fault in
      console.tell("claimset: standard input:\(fault)")
      refused += 1
    }
    guard refused == 0 else { throw ExitCode(65) }
  }

  private func answerLines(_ extraction: Extraction, _ console: Console) async throws {
    var reader = LineReader()
    var first = 1
    var refused = 0
    while let lines = reader.next(lines: Self.batchLines, bytes: Self.batchBytes) {
      await extraction.answer(lines, from: first) { line in
        Console.out(line)
      } refuse: { fault in
        console.tell("claimset: standard input:\(fault)")
        refused += 1
      }
      first += lines.count
    }
    guard refused == 0 else {
      console.tell("claimset: \(counted(refused, "line")) of standard input could not be read")
      throw ExitCode(65)
    }
  }
}
