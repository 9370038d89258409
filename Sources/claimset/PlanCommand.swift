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
    let page = Console.output
    try await reporting(on: console) {
      let plan = RunPlan(try options.load(), in: options.folder)
      for entry in plan.entries {
        let fate = entry.fate.rawValue
        let padded = fate + String(repeating: " ", count: 10 - fate.utf8.count)
        let reason = entry.reason.isEmpty ? "" : "  (\(entry.reason))"
        let word = entry.fate.style.map { page.styled(padded, $0) } ?? padded
        Console.out(page.fitted("\(word)\(entry.path)\(reason)", indent: 10))
      }
      Console.out(page.fitted("publish   \(plan.publication)", indent: 10))
      let counts = RunPlan.Fate.allCases.compactMap { fate in
        let count = plan.entries.count { $0.fate == fate }
        return count > 0 ? "\(count) to \(fate.rawValue)" : nil
      }
      console.tell(
        "\(counted(plan.entries.count, "file")), \(counted(plan.bytes, "byte")) to read"
          + (counts.isEmpty ? "" : ": \(counts.joined(separator: ", "))") + "; "
          + (plan.published.map { "published now: runs/\($0)" } ?? "nothing is published yet")
      )
    }
  }
}

extension RunPlan.Fate {
  /// What it looks like: what needs no look is pale.
  fileprivate var style: Console.Style? {
    switch self {
    case .reuse: .dim
    case .recompute: nil
    case .refuse: .red
    case .remove: .yellow
    }
  }
}
