import ArgumentParser
import ClaimsetPipeline
import Glibc

/// `claimset explain ID`: where a published row comes from.
struct ExplainCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Show where a published row comes from, and why it says so.",
    discussion: """
      The id says which table to look in: c… is a claim, d… a date, q… a quantity, \
      s… a segment, a… an attribution.

      Of two claims it says how they stand to each other in the published dataset, and what their \
      two texts alone say for and against it.

      Shows the line of the text with a caret under the words, every column that states something, \
      and the rows it rests on; of a claim also the tree of its sentence. On the pages of output/latest/site a click shows the same.

      Example:
        claimset explain c0f3a91b2d4e5f607
        claimset explain c0f3a91b2d4e5f607 c5d1e0a9b8c7f6e54
      """
  )

  @OptionGroup var options: ConfigurationOption

  @Argument(help: ArgumentHelp("The id of the row.", valueName: "id"))
  var id: String

  @Argument(
    help: ArgumentHelp(
      "The id of another claim: why the two stand in a relation, or in none.",
      valueName: "other-id"
    )
  )
  var otherID: String?

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
        if let otherID {
          return try tell(row, beside: otherID, configuration)
        }
        let tree = row.tree(configuration, folder: options.folder)
        if !tree.isEmpty {
          Console.out(
            "\nthe tree of its sentence\n" + tree.map { "  " + $0 }.joined(separator: "\n")
          )
        }
        let page = "\(configuration.outputs.directory)/latest/documents/\(row.documentID).html"
        guard access("\(options.folder)/\(page)", R_OK) == 0 else { return }
        Console.out("\nin its text: \(page)#\(id)")
      } catch {
        console.tell("claimset: \(error)")
        throw ExitCode(error.exitCode)
      }
    }
  }
}

extension ExplainCommand {
  /// Tells of claim `row` and the one with the id `other` how they stand to each other.
  private func tell(
    _ row: RowExplanation,
    beside other: String,
    _ configuration: Configuration
  ) throws(RowExplanation.Failure) {
    let second = try RowExplanation(
      id: other,
      configuration: configuration,
      folder: options.folder
    )
    Console.out("")
    Console.out(RowText(second).lines.joined(separator: "\n"))
    let told = try row.explanation(beside: second, configuration, folder: options.folder)
    guard let told else { return Console.out("\nonly two claims can be compared") }
    Console.out("\nwhat speaks for and against it, by these two texts alone")
    let unreadable = ["one of them is no longer what was published"]
    for line in told.byTexts.isEmpty ? unreadable : told.byTexts { tell(line) }
    Console.out("\nhow the two stand to each other in the published dataset")
    tell("so " + told.published)
  }

  private func tell(_ line: String) {
    Console.out(Console.output.fitted("  " + line, indent: 4))
  }
}

extension RowExplanation.Failure {
  /// The exit code of the command.
  var exitCode: Int32 {
    switch self {
    case .nothingPublished: 66
    case .unknownID, .noID: 64
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
    let fields = row.fields.filter { !Self.placed.contains($0.name) && !$0.isPlaceOfPart }
    let width = fields.map(\.name.utf8.count).max() ?? 0
    return fields.map { field in
      let padding = String(repeating: " ", count: width - field.name.utf8.count + 2)
      let name = Console.output.styled(field.name, .dim)
      return Console.output.fitted(
        indent + name + padding + field.value,
        indent: indent.utf8.count + width + 2
      )
    }
  }
}

extension RowExplanation.Field {
  /// Whether it only says where the words of another field stand.
  fileprivate var isPlaceOfPart: Bool { name.hasSuffix("_start") || name.hasSuffix("_end") }
}
