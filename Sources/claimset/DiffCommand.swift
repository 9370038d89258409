public import ArgumentParser
public import ClaimsetPipeline

/// `claimset diff OLD NEW`: what differs between two published datasets, row by row.
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Show which rows two datasets differ in, and why.",
    discussion: """
      A dataset is a folder (output/latest, a run, a release) or the .zip of a release. Rows are \
      paired by their ids. A row was added (+), removed (-), changed (~) or only moved (>) with the \
      text around it. The reason is what the datasets state of texts, settings, vocabularies and \
      program.

      Exits with 0 whether they differ or not; with --exit-code, 1 when they do. 65 a dataset is \
      damaged, 66 there is none, 74 it cannot be read.

      Example, what last night changed:
        claimset diff output/releases/1.4.0 output/latest
      """
  )

  @Argument(help: ArgumentHelp("The dataset before.", valueName: "old"), completion: .file())
  var old: String

  @Argument(help: ArgumentHelp("The dataset after.", valueName: "new"), completion: .file())
  var new: String

  @Option(name: .shortAndLong, help: "The form in which differences are printed.")
  var format = DiffFormat.text

  @Flag(name: .customLong("exit-code"), help: "Exit with 1 when the datasets differ.")
  var tellsByExitCode = false

  func run() throws {
    let console = Console()
    let differs: Bool
    do throws(DatasetError) {
      differs = try compare(on: console)
    } catch {
      throw fail(error, on: console)
    }
    if differs, tellsByExitCode { throw ExitCode(1) }
  }

  /// Prints what differs; says whether anything does.
  private func compare(on console: Console) throws(DatasetError) -> Bool {
    let diff = try DatasetDiff(old: old, new: new)
    var writer = format.writer
    var printed = writer.open(diff)
    let summary = try diff.forEachChange { change in
      printed += writer.write(change)
      guard printed.count >= Self.pieceBytes else { return }
      Console.out(colored(printed))
      printed.removeAll(keepingCapacity: true)
    }
    Console.out(colored(printed + writer.close(summary)))
    console.tell("claimset: \(old) -> \(new): \(summary.sentence)")
    return !summary.isEmpty || !diff.frame.isEmpty
  }

  /// On a terminal the sign that opens a line of text has a colour too; pieces end with lines.
  private func colored(_ bytes: [UInt8]) -> [UInt8] {
    guard format == .text, Console.output.isColored else { return bytes }
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        let style = Self.styles[line.utf8.first ?? 0]
        return style.map { Console.output.styled(String(line), $0) } ?? String(line)
      }
    return Array(lines.joined(separator: "\n").utf8)
  }

  private static let styles: [UInt8: Console.Style] = [
    UInt8(ascii: "+"): .green, UInt8(ascii: "-"): .red, UInt8(ascii: "~"): .yellow,
    UInt8(ascii: ">"): .dim,
  ]

  /// How much is printed at once.
  private static let pieceBytes = 1 << 16
}

extension DiffFormat: ExpressibleByArgument {}
