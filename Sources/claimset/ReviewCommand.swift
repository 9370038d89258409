public import ArgumentParser
import ClaimsetPipeline
public import ClaimsetTables

/// `claimset review ID …`: takes down what a person decides about a published row.
struct ReviewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Take down what you decide about a published row.",
    usage: "claimset review <id> <decision> [<field> [<value>]] [<options>]",
    discussion: """
      Adds a line to review.csv, which every run applies last of all: a rejected row is not \
      published, a corrected field says what you say. The line carries the words of the row and \
      what it said, so that it is found when the text around it changes, and told when it no \
      longer fits.

      Exits with 64 when there is no such row or field, 66 nothing is published, 73 or 74 cannot \
      write, 78 faults in pipeline.yaml.

      Examples:
        claimset review q0f3a91b2d4e5f607 accept --name Ada
        claimset review d0f3a91b2d4e5f607 reject --note 'a street, no year'
        claimset review q0f3a91b2d4e5f607 correct value 3000 --note 'a misprint'
      """
  )

  @OptionGroup var options: ConfigurationOption

  @Argument(help: ArgumentHelp("The id of the row.", valueName: "id"))
  var id: String

  @Argument(help: "What you decide.")
  var decision: ReviewDecision.Kind

  @Argument(help: "For a correction: the column.")
  var field: String?

  @Argument(help: "For a correction: what it should say; nothing to empty it.")
  var value: String?

  @Option(help: "What you say of it.")
  var note = ""

  @Option(help: "Who you are.")
  var name = ""

  func validate() throws {
    guard (decision == .correct) == (field != nil) else {
      throw ValidationError("a correction, and only that, names a column and a value")
    }
    guard decision != .note || !note.isEmpty else { throw ValidationError("--note is empty") }
  }

  func run() async throws {
    let console = Console()
    try await reporting(on: console) {
      let configuration = try options.load()
      do throws(ReviewEntry.Failure) {
        try ReviewEntry(
          decision,
          on: id,
          correction: field.map { ($0, value ?? "") },
          note: note,
          name: name,
          configuration: configuration,
          folder: options.folder
        ).write()
      } catch {
        console.tell("claimset: \(error)")
        throw ExitCode(error.exitCode)
      }
      console.tell(
        "claimset: taken down in \(configuration.review.decisions); the next run applies it"
      )
    }
  }
}

extension ReviewDecision.Kind: ExpressibleByArgument {}

extension ReviewEntry.Failure {
  /// The exit code of the command.
  fileprivate var exitCode: Int32 {
    switch self {
    case .row(let failure): failure.exitCode
    case .otherTable, .field: 64
    case .file(let error): error.operation == .create ? 73 : 74
    case .faulty: 65
    }
  }
}
