import ClaimsetTables
import Glibc

/// `metrics.prom`: what the last run that published was, in Prometheus' text format (0.0.4).
///
/// Beside the dataset, like `run.json`. A run that publishes nothing leaves it alone, so its age is
/// that of the dataset.
struct RunMetrics {
  private let outcome: RunOutcome
  private let dataset: CollectedDataset
  private let name: String

  /// Describes the run of the pipeline `name` that gave `outcome` from `dataset`.
  init(_ outcome: RunOutcome, _ dataset: CollectedDataset, name: String) {
    self.outcome = outcome
    self.dataset = dataset
    self.name = name
  }

  /// A value with the labels beside `dataset`, each a name and a value.
  private typealias Sample = (labels: [(String, String)], value: String)

  /// The file, of a run that ended at `time`, in seconds since 1970.
  func bytes(at time: Int) -> [UInt8] {
    var text = gauge(
      "claimset_last_success_timestamp_seconds",
      "When the last run that published ended.",
      [([], String(time))]
    )
    text += gauge(
      "claimset_unchanged",
      "Whether it published what stood published before.",
      [([], outcome.isUnchanged ? "1" : "0")]
    )
    text += gauge(
      "claimset_documents",
      "The files it read, by what became of them.",
      [
        ([("state", "used")], String(dataset.usable)),
        ([("state", "rejected")], String(dataset.rejected)),
      ]
    )
    text += gauge(
      "claimset_documents_from_cache",
      "The documents whose rows were there already.",
      [([], String(dataset.cached))]
    )
    text += gauge(
      "claimset_rows",
      "The rows of each table.",
      zip(TableName.allCases, dataset.report.tableRows).map {
        ([("table", $0.rawValue)], String($1))
      }
    )
    text += gauge(
      "claimset_check",
      "How each check ended, 1 for the verdict it got.",
      dataset.checks.map { ([("check", $0.id), ("verdict", $0.verdict.rawValue)], "1") }
    )
    return Array((text + Self.cost.map { gauge($0.name, $0.help, [([], $0.value)]) }.joined()).utf8)
  }

  /// What the process used so far.
  private static var cost: [(name: String, help: String, value: String)] {
    var usage = rusage()
    guard getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage) == 0 else { return [] }
    let spent = usage.ru_utime.tv_sec + usage.ru_stime.tv_sec
    return [
      ("claimset_cpu_seconds", "The processor time it took, whole seconds.", String(spent)),
      ("claimset_peak_memory_bytes", "The most memory it held.", String(usage.ru_maxrss * 1024)),
    ]
  }

  private func gauge(_ metric: String, _ help: String, _ samples: [Sample]) -> String {
    guard !samples.isEmpty else { return "" }
    let lines = samples.map { sample in
      let labels = ([("dataset", name)] + sample.labels)
        .map { "\($0)=\"\(Self.escaped($1))\"" }.joined(separator: ",")
      return "\(metric){\(labels)} \(sample.value)\n"
    }
    return "# HELP \(metric) \(help)\n# TYPE \(metric) gauge\n" + lines.joined()
  }

  /// A label's value: backslash, quote and line end escaped.
  private static func escaped(_ value: String) -> String {
    var escaped = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case "\"": escaped += "\\\""
      case "\n": escaped += "\\n"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
