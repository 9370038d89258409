import ArgumentParser
import ClaimsetPipeline
import Glibc

/// The option every command over a pipeline has.
struct ConfigurationOption: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The pipeline to read.", valueName: "file"),
    completion: .file(extensions: ["yaml", "yml"])
  )
  var config = "pipeline.yaml"

  /// The folder of the pipeline, from which all its paths start.
  var folder: String {
    guard let slash = config.lastIndex(of: "/") else { return "." }
    return slash == config.startIndex ? "/" : String(config[..<slash])
  }

  /// Reads the pipeline.
  func load() throws -> Configuration { try loadedConfiguration(config) }
}

/// The configuration in the file at `path`.
func loadedConfiguration(_ path: String) throws(PipelineError) -> Configuration {
  do throws(ConfigurationError) {
    return try ConfigurationLoader.load(path: path)
  } catch {
    throw .badConfiguration(error.lines)
  }
}

/// Runs `body`, and turns what it throws into the command's exit code and last line.
func reporting(on console: Console, _ body: () async throws -> Void) async throws {
  do {
    try await body()
  } catch let error as PipelineError {
    throw fail(error, on: console)
  } catch let error as FileError {
    throw fail(PipelineError.file(error), on: console)
  }
}

/// Says what `error` is and gives the exit code that belongs to it.
func fail(_ error: PipelineError, on console: Console) -> ExitCode {
  if case .badConfiguration(let faults) = error {
    for fault in faults { console.tell(console.marked(fault)) }
  }
  console.tell("claimset: \(error)")
  return ExitCode(error.exitCode)
}

/// Says what is wrong with a dataset and gives the exit code that belongs to it.
func fail(_ error: DatasetError, on console: Console) -> ExitCode {
  console.tell("claimset: \(error)")
  return ExitCode(error.exitCode)
}

/// The number of processors this process may use.
var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }
