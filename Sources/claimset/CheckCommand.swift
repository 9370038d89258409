import ArgumentParser
import ClaimsetPipeline

/// `claimset check`: every fault of a pipeline.yaml at once.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Report every fault in pipeline.yaml, with line and column.",
    discussion: "Exits with 0 when there is none and with 78 when there is one."
  )

  @OptionGroup var options: ConfigurationOption

  func run() async throws {
    let console = Console()
    try await reporting(on: console) {
      let configuration = try options.load()
      let stages = configuration.stages.map(\.name).joined(separator: " -> ")
      Console.out("\(options.config): no faults")
      Console.out("  dataset  \(configuration.dataset.name)")
      Console.out("  sources  \(configuration.sources.map(\.glob.pattern).joined(separator: ", "))")
      Console.out("  stages   \(stages)")
      Console.out("  checks   \(configuration.checks.map(\.id).joined(separator: ", "))")
      Console.out("  output   \(configuration.outputs.directory)/latest")
    }
  }
}
