import ArgumentParser
import ClaimsetPipeline

/// `claimset test`: the tests that pipeline.yaml brings with it.
struct TestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run the tests of pipeline.yaml: texts with the rows they must give.",
    discussion: "Exits with 0 when all pass and with 1 when one fails."
  )

  @OptionGroup var options: ConfigurationOption

  func run() async throws {
    let console = Console()
    try await reporting(on: console) {
      let configuration = try options.load()
      guard !configuration.tests.isEmpty else {
        console.say("claimset: \(options.config) has no tests")
        return
      }
      let verdicts = PipelineTestRunner(configuration).run()
      for verdict in verdicts {
        let isPass = verdict.faults.isEmpty
        let word = isPass ? console.styled("pass", .green) : console.styled("FAIL", .red)
        Console.out("\(word)  \(verdict.name)")
        for fault in verdict.faults {
          Console.out("      \(options.config):\(verdict.mark.line): \(fault)")
        }
      }
      let failed = verdicts.count { !$0.faults.isEmpty }
      console.say("\(counted(verdicts.count, "test")), \(failed) failed")
      guard failed == 0 else { throw ExitCode(1) }
    }
  }
}
