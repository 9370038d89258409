import ArgumentParser
import ClaimsetPipeline

/// `claimset release`: a version of what stands published, to be cited and handed on.
struct ReleaseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release",
    abstract: "Cut a versioned release of what stands published.",
    discussion: """
      Puts output/latest with a changelog, a citation, licences and metadata under \
      output/releases, as a folder and as a .zip. The first version is 1.0.0; after that it follows \
      from what changed: columns or ids (major), rows added (minor), values corrected or rows \
      removed (patch). When nothing changed nothing is released, and it says so.

      Exits with 0 when a release was cut or nothing changed; 1 when the dataset may not be \
      released, with the reasons; 65 a release is damaged, 66 nothing is published, 73 or 74 cannot \
      write, 75 a run is at work, 78 faults in pipeline.yaml.

      Examples:
        claimset release                  cut the next release
        claimset release --dry-run        say which it would be
        claimset release --channel rc     cut a pre-release such as 1.5.0-rc.1
      """
  )

  @OptionGroup var options: ConfigurationOption

  @Option(
    help: ArgumentHelp(
      "\"stable\", or lower-case letters that name a channel of pre-releases.",
      valueName: "name"
    )
  )
  var channel = ReleaseOutcome.stable

  @Flag(name: .customLong("dry-run"), help: "Say what would be released; write nothing that stays.")
  var isDry = false

  func validate() throws {
    guard ReleaseVersion.isChannel(channel) else {
      throw ValidationError("--channel must be lower-case letters, such as rc")
    }
  }

  func run() async throws {
    let console = Console()
    try await reporting(on: console) {
      let release = DatasetRelease(
        try options.load(),
        at: options.config,
        in: options.folder,
        options: DatasetRelease.Options(channel: channel, isDry: isDry)
      )
      do throws(ReleaseError) {
        tell(try release.release(), on: console)
      } catch {
        if case .refused(let reasons) = error { reasons.forEach { console.tell($0) } }
        console.tell("claimset: \(error)")
        throw ExitCode(error.exitCode)
      }
    }
  }

  private func tell(_ outcome: ReleaseOutcome, on console: Console) {
    if outcome.isUnchanged {
      console.tell("claimset: nothing changed since \(outcome.version), so nothing is released")
    } else if isDry {
      console.tell("claimset: would release \(outcome.version): \(outcome.summary)")
    } else {
      Console.out(outcome.folder)
      Console.out(outcome.archive)
      console.tell("claimset: released \(outcome.version): \(outcome.summary)")
    }
  }
}
