import ArgumentParser
import ClaimsetPipeline

/// `claimset run`: from the sources to a published dataset.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Read the texts, check the rows, publish the dataset.",
    usage: "claimset run [<options>]",
    discussion: """
      The dataset appears under output/latest, whole or not at all. What was done before is not \
      done again unless a text, its sidecar, the stages or the program changed.

      Exit codes: 0 published, 1 a check failed, 65 no document could be used, 66 no input, \
      73 or 74 cannot write, 75 another run is at work, 78 faults in pipeline.yaml, \
      128+n stopped by signal n. Unless it is 0, the dataset published before stands.

      Examples:
        claimset run                  what is new, and what hangs on it
        claimset run --no-cache       everything again
        17 3 * * *  cd /srv/texts && claimset run --quiet     from cron
      """
  )

  @OptionGroup var options: ConfigurationOption

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "How many documents to work on at once. (default: one for each processor)",
      valueName: "n"
    )
  )
  var jobs: Int?

  @Flag(
    name: .customLong("no-cache"),
    help: "Do every document again; neither read nor write the cache."
  )
  var ignoresCache = false

  @Flag(
    name: .customLong("accept-drift"),
    help: "Publish although much differs from the dataset before, such as rows lost."
  )
  var acceptsDrift = false

  @Option(
    defaultAsFlag: .forever,
    help: ArgumentHelp(
      "Wait for another run to end, at most so many seconds, instead of giving way.",
      valueName: "seconds"
    )
  )
  var wait: Patience?

  @Flag(name: .shortAndLong, help: "Say nothing unless something is wrong.")
  var quiet = false

  @Option(help: ArgumentHelp("How the run is told on standard error.", valueName: "format"))
  var log = LogFormat.text

  func validate() throws {
    guard jobs.map({ $0 > 0 }) ?? true else { throw ValidationError("--jobs must be 1 or more") }
  }

  func run() async throws {
    let console = Console()
    StopSignal.watch()
    switch log {
    case .text: try await run(TextRunLog(console: console, isQuiet: quiet))
    case .json: try await run(JSONRunLog(console: console))
    }
  }

  private func run(_ log: some CommandLog) async throws {
    var log = log
    do throws(PipelineError) {
      let run = DatasetRun(
        try loadedConfiguration(options.config),
        in: options.folder,
        options: DatasetRun.Options(
          jobs: jobs ?? processorCount,
          usesCache: !ignoresCache,
          acceptsDrift: acceptsDrift,
          patience: wait?.seconds ?? 0
        )
      )
      let outcome = try await run.run(&log)
      log.publish(outcome)
    } catch {
      if case .badConfiguration(let faults) = error { faults.forEach(log.fault) }
      log.finish(exitCode: error.exitCode, message: "claimset: \(error)")
      throw ExitCode(error.exitCode)
    }
  }
}

extension LogFormat: ExpressibleByArgument {}

/// How long to wait for another run.
struct Patience: ExpressibleByArgument {
  /// As long as it takes.
  static let forever = Patience(seconds: .max)
  /// The seconds.
  let seconds: Int

  /// Waits for so many seconds.
  init(seconds: Int) { self.seconds = seconds }

  /// Reads a whole number of seconds, 0 or more.
  init?(argument: String) {
    guard let seconds = Int(argument), seconds >= 0 else { return nil }
    self.seconds = seconds
  }

  /// The number, for the default that help shows.
  var defaultValueDescription: String { description }
}

extension Patience: CustomStringConvertible {
  var description: String { seconds == .max ? "no limit" : String(seconds) }
}
