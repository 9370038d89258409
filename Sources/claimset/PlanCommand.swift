import ArgumentParser
import ClaimsetPipeline

/// `claimset plan`: what a run would do.
struct PlanCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Show what a run would do and why. Writes nothing.",
    discussion: """
      A line for each file: its rows are reused, or it is worked on again (recompute), refused, or \
      removed since it is no longer there; with the reason: its text, its sidecar, a setting of a \
      stage, a vocabulary, the program. Then what would be published.

      Example, what tonight's run will do:
        claimset plan | grep -v ^reuse
      """
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
      Console.out("publish   \(plan.publication)")
      let counts = RunPlan.Fate.allCases.map { fate in
        "\(plan.entries.count { $0.fate == fate }) to \(fate.rawValue)"
      }
      console.say(
        "\(counted(plan.entries.count, "file")), \(counted(plan.bytes, "byte")) to read: "
          + "\(counts.joined(separator: ", ")); "
          + (plan.published.map { "published now: runs/\($0)" } ?? "nothing is published yet")
      )
    }
  }
}
