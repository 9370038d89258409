import ArgumentParser
import ClaimsetPipeline

/// `claimset init`: a pipeline to start from.
struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Write a pipeline.yaml to start from, and an example text.",
    discussion: """
      Overwrites nothing: a file that is there stays as it is, and is said.

      Example:
        claimset init texts && cd texts && claimset run
      """
  )

  @Argument(
    help: ArgumentHelp("The folder to start in.", valueName: "folder"),
    completion: .directory
  )
  var folder = "."

  func run() async throws {
    let console = Console()
    try await reporting(on: console) {
      for file in try PipelineTemplate.write(to: folder) {
        Console.out("\(file.isNew ? "wrote" : "kept ")  \(file.path)")
      }
      console.tell(
        "next: put texts into \(folder == "." ? "" : folder + "/")input and run \"claimset run\" there"
      )
    }
  }
}
