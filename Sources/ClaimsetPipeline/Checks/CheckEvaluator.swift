import ClaimsetCore
import ClaimsetTables

/// Holds the numbers of a finished dataset against the checks.
struct CheckEvaluator {
  /// The numbers of the dataset that is to be published.
  let present: RunSnapshot
  /// Those of the dataset that stands published; nil when there is none.
  var previous: RunSnapshot?
  /// Why there are none.
  var absence = RunSnapshot.Absence.nothingPublished
  /// Whether the operator has said that this dataset may differ from the one before.
  var acceptsChange = false
  /// What was kept of single values.
  var values = ValueTally()

  private var statistics: TableStatistics { present.statistics }
  private var usableDocuments: Int { present.profile.documents }

  /// Evaluates `checks` in their order, and ``Check/nothingFound`` before them.
  func evaluate(_ checks: [Check]) -> [CheckResult] {
    let own = checks.contains { $0.id == Check.nothingFound.id } ? [] : [Check.nothingFound]
    return (own + checks).map(evaluate)
  }

  private func evaluate(_ check: Check) -> CheckResult {
    var finding = CheckFinding(check)
    return switch check.condition {
    case .rows(let min, let max, let severity):
      rows(&finding, min, max, severity)
    case .emptyRate(let field, let above): emptyRate(&finding, field, above)
    case .allowed(let field, let values, let severity):
      allowed(&finding, field, values, severity)
    case .unique(let field, let severity): unique(&finding, field, severity)
    case .change(let change): self.change(&finding, change)
    case .anyRow(let tables, let severity): anyRow(&finding, tables, severity)
    }
  }

  private func rows(
    _ finding: inout CheckFinding,
    _ min: Int?,
    _ max: Int?,
    _ severity: Check.Severity
  ) -> CheckResult {
    let rows = statistics.rows(of: finding.check.table)
    let asked = [min.map { "at least \($0)" }, max.map { "at most \($0)" }]
    finding.threshold = asked.compactMap(\.self).joined(separator: ", ")
    finding.observed = "\(rows)"
    finding.severity = severity
    let isFew = min.map { rows < $0 } ?? false
    let isMany = max.map { rows > $0 } ?? false
    return finding.result(
      isGood: !isFew && !isMany,
      "\(finding.table) has \(rows.counted("row")), asked is \(finding.threshold)",
      hint: isFew ? "see in diagnostics what was not used" : "look for rows that say nothing"
    )
  }

  private func anyRow(
    _ finding: inout CheckFinding,
    _ tables: [TableName],
    _ severity: Check.Severity
  ) -> CheckResult {
    let rows = tables.reduce(0) { $0 + statistics.rows(of: $1) }
    finding.observed = "\(rows)"
    finding.threshold = "at least 1"
    finding.severity = severity
    guard usableDocuments > 0 else { return finding.notEvaluated("no document was used") }
    return finding.result(
      isGood: rows > 0,
      "\(usableDocuments.counted("document")) gave \(rows.counted("row")) in "
        + tables.map(\.rawValue).joined(separator: ", "),
      hint: "look whether the texts are what you think, and whether they are English"
    )
  }

  private func emptyRate(
    _ finding: inout CheckFinding,
    _ field: String,
    _ above: [Check.Threshold]
  ) -> CheckResult {
    finding.threshold = above.map { "at most \($0.value) (\($0.severity.rawValue))" }
      .joined(separator: ", ")
    finding.severity = above.first?.severity ?? .error
    let rows = statistics.rows(of: finding.check.table)
    guard let empty = statistics.emptyCells(of: field, in: finding.check.table) else {
      return finding.notEvaluated("\(finding.table) has no column \(field)")
    }
    guard rows > 0 else { return finding.notEvaluated("\(finding.table) has no rows") }
    let share = Share(part: empty, whole: rows)
    finding.observed = share.description
    let passed = above.first { share > $0.value }
    finding.severity = passed?.severity ?? finding.severity
    return finding.result(
      isGood: passed == nil,
      "\(field) is empty in \(empty) of \(rows.counted("row")) of \(finding.table), "
        + "a share of \(share)",
      hint: "look at those rows in \(finding.table)"
    )
  }

  private func change(_ finding: inout CheckFinding, _ change: Check.Change) -> CheckResult {
    finding.threshold = change.limits
    finding.severity = (change.below + change.above).gravest ?? .error
    guard let previous else { return finding.notEvaluated(absence.rawValue) }
    let judged = ChangeJudge(change, of: finding.check.table).judge(present, since: previous)
    guard let worst = judged.strongest else {
      return finding.notEvaluated(judged.reason ?? "nothing is in both datasets")
    }
    finding.observed = change.measure == .distribution ? "\(worst.change)" : worst.change.signed
    finding.severity = acceptsChange ? .warning : worst.passed ?? finding.severity
    return finding.result(
      isGood: worst.passed == nil,
      judged.sentence,
      hint: acceptsChange
        ? "accepted for this run"
        : "look at what came in; if this is meant, run once with --accept-drift"
    )
  }
}

extension CheckEvaluator {
  private func allowed(
    _ finding: inout CheckFinding,
    _ field: String,
    _ values: [String],
    _ severity: Check.Severity
  ) -> CheckResult {
    finding.threshold = values.joined(separator: ", ")
    finding.severity = severity
    guard let others = others(than: values, finding.check, field) else {
      return finding.notEvaluated("the values of \(field) were not kept")
    }
    let rows = others.reduce(0) { $0 + $1.count }
    finding.observed = others.isEmpty ? "none other" : others.map(\.value).joined(separator: ", ")
    return finding.result(
      isGood: others.isEmpty,
      others.isEmpty
        ? "\(field) of \(finding.table) holds nothing but allowed values"
        : "\(field) of \(finding.table) holds another value in \(rows.counted("row")): "
          + finding.observed,
      hint: "allow the value, or look at those rows"
    )
  }

  /// The values the check does not allow; nil when nobody counted them.
  private func others(
    than allowed: [String],
    _ check: Check,
    _ field: String
  ) -> [ValueTally.Other]? {
    if check.needsValues { return values.others(of: check.id) }
    return statistics.values(of: field, in: check.table)
      .filter { $0.count > 0 && !allowed.contains($0.value) }
      .map { ValueTally.Other(value: $0.value, count: $0.count) }
  }

  private func unique(
    _ finding: inout CheckFinding,
    _ field: String,
    _ severity: Check.Severity
  ) -> CheckResult {
    finding.threshold = "0"
    finding.severity = severity
    guard let repeated = values.repeats(of: finding.check.id) else {
      return finding.notEvaluated("the values of \(field) were not kept")
    }
    finding.observed = "\(repeated)"
    return finding.result(
      isGood: repeated == 0,
      "\(repeated.counted("row")) of \(finding.table) \(repeated == 1 ? "has" : "have") "
        + "a \(field) that an earlier row has",
      hint: "look for documents that are there twice"
    )
  }
}

/// A result being put together.
private struct CheckFinding {
  let check: Check
  var severity = Check.Severity.error
  var observed = ""
  var threshold = ""

  init(_ check: Check) { self.check = check }

  /// The name of the table, for sentences.
  var table: String { check.table.rawValue }

  func result(isGood: Bool, _ message: String, hint: String) -> CheckResult {
    let verdict: CheckResult.Verdict = isGood ? .passed : severity == .error ? .failed : .warned
    return result(verdict, isGood ? message : message + "; " + hint)
  }

  func notEvaluated(_ reason: String) -> CheckResult {
    result(.notEvaluated, "not evaluated: \(reason)")
  }

  private func result(_ verdict: CheckResult.Verdict, _ message: String) -> CheckResult {
    CheckResult(
      id: check.id,
      table: table,
      field: check.field,
      severity: severity,
      observed: observed,
      threshold: threshold,
      verdict: verdict,
      message: message
    )
  }
}

extension [Check.Threshold] {
  /// The gravest severity among them; nil when there are none.
  var gravest: Check.Severity? {
    contains { $0.severity == .error } ? .error : first?.severity
  }
}
