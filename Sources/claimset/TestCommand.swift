import ArgumentParser
import ClaimsetPipeline

/// `claimset test`: the tests that pipeline.yaml brings with it.
struct TestCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "test",
    abstract: "Run the tests of pipeline.yaml: texts with the rows they must give.",
    discussion: """
      Exits with 0 when all pass and with 1 when one fails.

      Example, what stands in pipeline.yaml for it:
        tests:
          - name: a bound belongs to its number
            input: More than 3,000 people crossed.
            expect: {quantities: [{value: 3000, bound: gt}]}
      """
  )

  @OptionGroup var options: ConfigurationOption

  func run() async throws {
    let console = Console()
    try await reporting(on: console) {
      let configuration = try options.load()
      guard !configuration.tests.isEmpty else {
        console.tell(
          "claimset: \(options.config) has no tests; \"claimset test --help\" shows one"
        )
        return
      }
      let verdicts = PipelineTestRunner(configuration).run()
      for verdict in verdicts {
        let isPass = verdict.faults.isEmpty
        let page = Console.output
        let word = isPass ? page.styled("pass", .green) : page.styled("FAIL", .red)
        Console.out(page.fitted("\(word)  \(verdict.name)", indent: 6))
        for fault in verdict.faults {
          let place = "\(options.config):\(verdict.mark.line)"
          Console.out(page.fitted("      \(place): \(fault)", indent: 8))
        }
      }
      let failed = verdicts.count { !$0.faults.isEmpty }
      console.say("\(counted(verdicts.count, "test")), \(failed) failed")
      guard failed == 0 else { throw ExitCode(1) }
    }
  }
}
