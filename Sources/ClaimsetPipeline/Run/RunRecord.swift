import ClaimsetTables
import Glibc

/// `run.json`: what a run was, with its clock and its host; beside the dataset, never in it.
struct RunRecord {
  private let outcome: RunOutcome
  private let dataset: CollectedDataset
  private let options: DatasetRun.Options

  /// Describes the run that gave `outcome` from `dataset`.
  init(_ outcome: RunOutcome, _ dataset: CollectedDataset, options: DatasetRun.Options) {
    self.outcome = outcome
    self.dataset = dataset
    self.options = options
  }

  /// The record.
  var json: JSONValue {
    [
      "program": .string("claimset \(ProgramVersion.current)"),
      "finished": .string(Self.now),
      "host": .string(Self.host),
      "jobs": .number(String(options.jobs)),
      "dataset": .string(outcome.digest),
      "unchanged": .boolean(outcome.isUnchanged),
      "documents": .number(String(outcome.documents)),
      "documents_from_cache": .number(String(outcome.cached)),
      "rows": .object(
        zip(TableName.allCases, dataset.report.tableRows).map {
          JSONValue.Member($0.rawValue, .number(String($1)))
        }
      ),
      "checks": .array(dataset.checks.map(Self.json)),
      "headline": .string(outcome.headline),
    ]
  }

  private static func json(of check: CheckResult) -> JSONValue {
    [
      "id": .string(check.id),
      "verdict": .string(check.verdict.rawValue),
      "observed": .string(check.observed),
      "threshold": .string(check.threshold),
      "message": .string(check.message),
    ]
  }

  /// The time, RFC 3339, in UTC.
  private static var now: String {
    var seconds = time(nil)
    var parts = tm()
    gmtime_r(&seconds, &parts)
    var buffer = [CChar](repeating: 0, count: 32)
    let count = strftime(&buffer, buffer.count, "%Y-%m-%dT%H:%M:%SZ", &parts)
    return String(decoding: buffer.prefix(count).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static var host: String {
    var buffer = [CChar](repeating: 0, count: 256)
    guard gethostname(&buffer, buffer.count - 1) == 0 else { return "" }
    return String(
      decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) },
      as: UTF8.self
    )
  }
}
