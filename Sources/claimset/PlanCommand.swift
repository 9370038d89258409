import ArgumentParser
import ClaimsetPipeline

/// `claimset plan`: what a run would do.
struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Show what a run would read, reuse and refuse. Writes nothing."
  )

  @OptionGroup var options: ConfigurationOption

  func run() async throws {
    let console = Console()
    try await reporting(on: console) {
      let plan = RunPlan(try options.load(), in: options.folder)
      for entry in plan.entries {
        let fate = entry.fate.rawValue
        let padded = fate + String(repeating: " ", count: 10 - fate.utf8.count)
        let reason = entry.reason.isEmpty ? "" : "  (\(entry.reason))"
        Console.out("\(padded)\(entry.path)\(reason)")
      }
      let counts = RunPlan.Fate.allCases.map { fate in
        "\(plan.entries.count { $0.fate == fate }) to \(fate.rawValue)"
      }
      console.say(
        "\(counted(plan.entries.count, "file")): \(counts.joined(separator: ", ")); "
          + (plan.published.map { "published now: runs/\($0)" } ?? "nothing is published yet")
      )
    }
  }
}
