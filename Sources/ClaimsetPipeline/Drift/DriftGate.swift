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
    let limit: String
    let findings: ([DriftMeasure]) -> [DriftMeasure.Finding]
  }

  private var measures: [Measure] {
    let (loss, shift) = ("at most \(settings.maxLoss)", "at most \(settings.maxShift)")
    return [
      Measure(id: "drift.documents", response: settings.collapse, limit: loss) {
        $0.flatMap(\.documents)
      },
      Measure(id: "drift.rows", response: settings.collapse, limit: loss) { $0.flatMap(\.rows) },
      Measure(id: "drift.empty-cells", response: settings.shift, limit: shift) {
        $0.flatMap(\.emptyCells)
      },
      Measure(id: "drift.distinct-values", response: settings.shift, limit: loss) {
        $0.flatMap(\.distinctValues)
      },
      Measure(id: "drift.distributions", response: settings.shift, limit: shift) {
        $0.flatMap(\.distributions)
      },
    ].filter { $0.response != .ignore }
  }

  /// What is measured in single documents, of which the strongest findings are named first.
  private var singleDocuments: Measure {
    Measure(
      id: "drift.single-documents",
      response: settings.documents,
      limit: "at most \(settings.maxLoss) lost, at most \(settings.maxShift) elsewhere"
    ) { measures in
      measures.flatMap(\.ofDocument).enumerated()
        .sorted { a, b in
          b.element.observed < a.element.observed
            || (!(a.element.observed < b.element.observed) && a.offset < b.offset)
        }
        .map(\.element)
    }
  }

  /// Compares `new` with `old`, the dataset that stands published; where it is nil, `absence` says why.
  ///
  /// - Returns: A result for each thing that is looked for.
  func results(
    old: RunSnapshot?,
    new: RunSnapshot,
    absence: RunSnapshot.Absence = .nothingPublished
  ) -> [CheckResult] {
    let whole = old.map { measure(wholeAndSources(of: new, since: $0)) }
    let parts = old.map { measure(new.changesByDocument(since: $0)) }
    let measured = measures.map { result(of: $0, whole, absence) }
    let ofDocuments =
      settings.documents == .ignore ? [] : [result(of: singleDocuments, parts, absence)]
    return [emptyTables(new)] + measured + ofDocuments
  }

  private func measure(_ changes: [ProfileChange]) -> [DriftMeasure] {
    changes.map { DriftMeasure(change: $0, settings: settings) }
  }

  /// The whole dataset, and each source where there are several.
  private func wholeAndSources(of new: RunSnapshot, since old: RunSnapshot) -> [ProfileChange] {
    let sources = new.changesBySource(since: old)
    return [new.change(since: old)] + (sources.count > 1 ? sources : [])
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

  /// How many findings are named.
  private static let named = 3

  /// The result of `measure`; `measures` is nil when there was nothing to compare with.
  private func result(
    of measure: Measure,
    _ measures: [DriftMeasure]?,
    _ absence: RunSnapshot.Absence
  ) -> CheckResult {
    guard let measures else {
      return result(
        measure,
        verdict: .notEvaluated,
        observed: "",
        "not evaluated: \(absence.rawValue)"
      )
    }
    let findings = measure.findings(measures)
    guard let first = findings.first else {
      return result(measure, verdict: .passed, observed: "within", "as in the dataset before")
    }
    let isStop = measure.response == .error && !isAccepted
    let more = findings.count > Self.named ? "; and \(findings.count - Self.named) more" : ""
    return result(
      measure,
      verdict: isStop ? .failed : .warned,
      observed: first.observed.description,
      findings.prefix(Self.named).map(\.sentence).joined(separator: "; ") + more
        + advice(isStop: isStop)
    )
  }

  private func advice(isStop: Bool) -> String {
    if isAccepted { return "; accepted for this run" }
    return isStop
      ? "; look at what came in; if this is meant, run once with --accept-drift"
      : "; look at claimset diff of the two datasets"
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
      threshold: measure.limit,
      verdict: verdict,
      message: message
    )
  }
}
