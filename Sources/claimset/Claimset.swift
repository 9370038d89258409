import ArgumentParser
import ClaimsetPipeline

/// The command: flags, exit codes and what is printed.
///
/// All else is the pipeline's.
struct Claimset: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "claimset",
    abstract: "Turn a folder of prose into claims, quantities and dates.",
    discussion: """
      Every row is tied to the exact characters it came from. All commands read ./pipeline.yaml \
      unless told another.

      Examples:
        claimset init                       write a pipeline.yaml to start from
        claimset check                      report every fault in it
        claimset run                        read the texts, publish output/latest
        claimset explain c0f3a91b2d4e5f607  show where a row comes from, and why
        echo 'It cost $5m in 2014.' | claimset extract
      """,
    version: ProgramVersion.current,
    subcommands: [
      InitCommand.self, CheckCommand.self, PlanCommand.self, RunCommand.self, TestCommand.self,
      ExplainCommand.self, ReviewCommand.self, DiffCommand.self, VerifyCommand.self,
      ReleaseCommand.self,
      ExtractCommand.self,
      SchemaCommand.self, ManualCommand.self,
    ]
  )
}
