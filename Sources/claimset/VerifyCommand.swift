import ArgumentParser
import ClaimsetPipeline

/// `claimset verify [FOLDER]`: whether a dataset is what it says it is.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check a dataset: sums, schemas, keys, references, quotes.",
    discussion: """
      A dataset is a folder (output/latest, a run, a release) or the .zip of a release. It is \
      checked from its own files alone: SHA256SUMS, datapackage.json and the schemas it carries. All \
      files of a table, the database and the workbook must say the same. \
      Every quote is held against the text where the dataset carries texts, or where --texts names \
      the folder that the paths of its documents start from.

      Exits with 0 when nothing is wrong and with 1 when something is, a line for each fault. 66 \
      there is no dataset, 74 it cannot be read.

      Examples:
        claimset verify                            what stands published
        claimset verify texts-1.4.0.zip            a release somebody sent
        claimset verify --texts . output/latest    quotes against the texts too
      """
  )

  @Argument(help: ArgumentHelp("The dataset.", valueName: "folder"), completion: .file())
  var folder = "output/latest"

  @Option(
    help: ArgumentHelp("Where the texts lie: the folder of pipeline.yaml.", valueName: "folder"),
    completion: .directory
  )
  var texts: String?

  func run() throws {
    let console = Console()
    let found: DatasetVerification
    do throws(DatasetError) {
      found = try DatasetVerifier(folder, texts: texts).verify()
    } catch {
      throw fail(error, on: console)
    }
    for fault in found.faults { Console.out(Console.output.fitted("\(fault)")) }
    let more = found.faultCount - found.faults.count
    if more > 0 { Console.out("and \(counted(more, "fault")) more of the kinds above") }
    let unchecked =
      found.uncheckedQuotes == 0
      ? "" : "; \(counted(found.uncheckedQuotes, "quote")) not checked, their text is not here"
    Console.out(
      Console.output.fitted(
        "\(counted(found.files, "file")), \(counted(found.tables, "table")), "
          + "\(counted(found.rows, "row")), \(counted(found.quotes, "quote"))\(unchecked)"
      )
    )
    guard !found.isWhole else {
      return console.say("claimset: \(folder) is \(console.styled("whole", .green))")
    }
    let count = console.styled(counted(found.faultCount, "fault"), .red)
    console.say("claimset: \(count) in \(folder)")
    throw ExitCode(1)
  }
}
