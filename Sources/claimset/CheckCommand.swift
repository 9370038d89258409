import ArgumentParser
import ClaimsetPipeline

/// `claimset check`: every fault of a pipeline.yaml at once.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Report every fault in pipeline.yaml, with line and column.",
    discussion: """
      Exits with 0 when there is none and with 78 when there is one.

      Example, the pipeline of another folder:
        claimset check --config /srv/texts/pipeline.yaml
      """
  )

  @OptionGroup var options: ConfigurationOption

  func run() async throws {
    let console = Console()
    try await reporting(on: console) {
      let configuration = try options.load()
      let sources = configuration.sources.map(\.glob.pattern).joined(separator: ", ")
      let stages = configuration.stages.map(\.name).joined(separator: " -> ")
      let checks = configuration.checks.map(\.id).joined(separator: ", ")
      let good = Console.output.styled("no faults", .green)
      Console.out("\(options.config): \(good)")
      for (name, value) in [
        ("dataset", configuration.dataset.name), ("sources", sources), ("stages ", stages),
        ("checks ", checks.isEmpty ? "none" : checks),
        ("output ", configuration.outputs.directory + "/latest"),
      ] {
        Console.out(Console.output.fitted("  \(name)  \(value)", indent: 11))
      }
    }
  }
}
