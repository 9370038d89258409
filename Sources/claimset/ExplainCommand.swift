import ArgumentParser
import ClaimsetPipeline

/// `claimset explain ID`: where a published row comes from.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show where a published row comes from, and why it says so.",
    discussion: """
      The id says which table to look in: c… is a claim, d… a date, q… a quantity, \
      s… a segment, a… an attribution.

      Example:
        claimset explain c0f3a91b2d4e5f607
      """
  )

  @OptionGroup var options: ConfigurationOption

  @Argument(help: ArgumentHelp("The id of the row.", valueName: "id"))
  var id: String

  func run() async throws {
    let console = Console()
    try await reporting(on: console) {
      let configuration = try options.load()
      do throws(RowExplanation.Failure) {
        let row = try RowExplanation(
          id: id,
          configuration: configuration,
          folder: options.folder
        )
        Console.out(RowText(row).lines.joined(separator: "\n"))
      } catch {
        console.say("claimset: \(error)")
        throw ExitCode(error.exitCode)
      }
    }
  }
}

extension RowExplanation.Failure {
  /// The exit code of the command.
  fileprivate var exitCode: Int32 {
    switch self {
    case .nothingPublished: 66
    case .unknownID: 64
    case .unreadable: 74
    }
  }
}

/// A row told in lines: its place with a caret, what was read there, what it was read as.
private struct RowText {
  private let row: RowExplanation
  /// Columns that the place above says already.
  private static let placed: Set<String> = [
    "start", "end", "byte_start", "byte_end", "quote", "document_id", "segment_id",
  ]

  init(_ row: RowExplanation) { self.row = row }

  var lines: [String] {
    var lines = place
    lines.append("")
    lines += values(of: row, indent: "")
    for related in row.related {
      lines.append("")
      lines.append("it rests on \(related.table.dropLast()) \"\(related.quote)\"")
      lines += values(of: related, indent: "  ")
    }
    return lines
  }

  private var place: [String] {
    guard let source = row.source else {
      return ["\(row.table): \"\(row.quote)\"", "  (the source is no longer what was published)"]
    }
    let gutter = String(source.line).utf8.count
    let bar = String(repeating: " ", count: gutter) + " | "
    // A tab in the line is one column wide here, so that the caret stands under its word.
    let text = source.text.replacing("\t", with: " ")
    return [
      "\(source.path):\(source.line):\(source.column)",
      "\(source.line) | \(text)",
      bar + String(repeating: " ", count: source.caret)
        + String(repeating: "^", count: source.width),
    ]
  }

  private func values(of row: RowExplanation, indent: String) -> [String] {
    let fields = row.fields.filter { !Self.placed.contains($0.name) }
    let width = fields.map(\.name.utf8.count).max() ?? 0
    return fields.map { field in
      let padding = String(repeating: " ", count: width - field.name.utf8.count + 2)
      return indent + field.name + padding + field.value
    }
  }
}
