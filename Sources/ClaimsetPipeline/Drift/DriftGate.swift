import ClaimsetCore
import ClaimsetTables

/// Holds each run against the dataset published before, without being asked: a run that went through
/// and found half of what it found last night is no success.
///
/// What it finds stands beside the dataset (`run.json`, metrics, the log), never in it.
struct DriftGate {
  /// What is allowed.
  let settings: DriftSettings
  /// The tables that the stages fill.
  let tables: [TableName]
  /// Whether the operator has said that this run may differ.
  let isAccepted: Bool

  /// One thing that is measured: a line of `run.json`.
  private struct Measure {
    let id: String
    let response: DriftSettings.Response
    let limit: ExactDecimal
    let findings: (DriftMeasure) -> [DriftMeasure.Finding]
  }

  private var measures: [Measure] {
    let (loss, shift) = (settings.maxLoss, settings.maxShift)
    return [
      Measure(id: "drift.documents", response: settings.collapse, limit: loss) { $0.documents },
      Measure(id: "drift.rows", response: settings.collapse, limit: loss) { $0.rows },
      Measure(id: "drift.empty-cells", response: settings.shift, limit: shift) { $0.emptyCells },
      Measure(id: "drift.distinct-values", response: settings.shift, limit: loss) {
        $0.distinctValues
      },
      Measure(id: "drift.distributions", response: settings.shift, limit: shift) {
        $0.distributions
      },
    ].filter { $0.response != .ignore }
  }

  /// Compares `new` with `old`, the dataset that stands published; nil when none does.
  ///
  /// - Returns: A result for each thing that is looked for.
  func results(old: RunSnapshot?, new: RunSnapshot) -> [CheckResult] {
    let measured = measures.map { measure in
      guard let old else { return notEvaluated(measure) }
      return result(of: measure, comparisons(old: old, new: new).flatMap(measure.findings))
    }
    return [emptyTables(new)] + measured
  }

  /// The whole dataset, and each source where there are several.
  private func comparisons(old: RunSnapshot, new: RunSnapshot) -> [DriftMeasure] {
    let whole = DriftMeasure(place: "", old: old.profile, new: new.profile, settings: settings)
    let sources = Set(old.sources.patterns).union(new.sources.patterns).sorted()
    guard sources.count > 1 else { return [whole] }
    return [whole]
      + sources.map { source in
        DriftMeasure(
          place: " from \(source)",
          old: old.sources[source],
          new: new.sources[source],
          settings: settings
        )
      }
  }

  /// Texts were read and a table that stages fill has no row, the first night too.
  private func emptyTables(_ new: RunSnapshot) -> CheckResult {
    let segments = new.profile.statistics.rows(of: .segments)
    let empty =
      segments < settings.floor
      ? []
      : tables.filter {
        new.profile.statistics.rows(of: $0) == 0 && !settings.mayBeEmpty.contains($0)
      }
    let names = empty.map(\.rawValue).joined(separator: ", ")
    return CheckResult(
      id: "drift.empty-tables",
      table: empty.first?.rawValue ?? TableName.segments.rawValue,
      field: nil,
      severity: .warning,
      observed: names.isEmpty ? "none" : names,
      threshold: "none",
      verdict: empty.isEmpty ? .passed : .warned,
      message: empty.isEmpty
        ? "every table that should have rows has some"
        : "\(segments) segments were read and gave no row in \(names); look whether the texts are "
          + "what you think; if this is meant, list them in drift.may_be_empty of pipeline.yaml"
    )
  }

  private func notEvaluated(_ measure: Measure) -> CheckResult {
    result(
      measure,
      verdict: .notEvaluated,
      observed: "",
      "not evaluated: no dataset was published before"
    )
  }

  /// How many findings are named.
  private static let named = 3

  private func result(
    of measure: Measure,
    _ findings: [DriftMeasure.Finding]
  ) -> CheckResult {
    guard let first = findings.first else {
      return result(measure, verdict: .passed, observed: "within", "as in the dataset before")
    }
    let isStop = measure.response == .error && !isAccepted
    let more = findings.count > Self.named ? "; and \(findings.count - Self.named) more" : ""
    let advice =
      isAccepted
      ? "; accepted for this run"
      : isStop
        ? "; look at what came in; if this is meant, run once with --accept-drift"
        : "; look at claimset diff of the two datasets"
    return result(
      measure,
      verdict: isStop ? .failed : .warned,
      observed: first.observed.description,
      findings.prefix(Self.named).map(\.sentence).joined(separator: "; ") + more + advice
    )
  }

  private func result(
    _ measure: Measure,
    verdict: CheckResult.Verdict,
    observed: String,
    _ message: String
  ) -> CheckResult {
    CheckResult(
      id: measure.id,
      table: TableName.documents.rawValue,
      field: nil,
      severity: measure.response == .error ? .error : .warning,
      observed: observed,
      threshold: "at most \(measure.limit)",
      verdict: verdict,
      message: message
    )
  }
}
