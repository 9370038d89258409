/// How one check ended: a row of the report.
public struct CheckResult: Hashable, Sendable {
  /// How a check can end.
  public enum Verdict: String, Hashable, Sendable, CaseIterable {
    /// As asked.
    case passed
    /// Not as asked, with severity warning.
    case warned
    /// Not as asked, with severity error: nothing is published.
    case failed
    /// Not looked at; the message says why.
    case notEvaluated = "not-evaluated"
  }

  /// The id of the check.
  public let id: String
  /// The table it looks at.
  public let table: String
  /// The column it looks at; nil when it looks at whole rows.
  public let field: String?
  /// What failing it means; of several thresholds the one that was passed, else the gravest.
  public let severity: Check.Severity
  /// What was found, such as `12 rows` or `0.042`; empty when not evaluated.
  public let observed: String
  /// What is asked, such as `at least 1 row`.
  public let threshold: String
  /// How it ended.
  public let verdict: Verdict
  /// A sentence for people: what was found, and of what is not as asked what would help.
  public let message: String
}
