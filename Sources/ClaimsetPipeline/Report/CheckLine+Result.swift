extension CheckLine {
  /// The line of `result`.
  init(_ result: CheckResult) {
    self.init(
      id: result.id,
      subject: [result.table, result.field ?? ""].filter { !$0.isEmpty }.joined(separator: "."),
      observed: result.observed,
      threshold: result.threshold,
      outcome: Outcome(result.verdict),
      message: result.message
    )
  }

  /// The line of `result`, of a check that looks at the dataset before: what is asked, without
  /// how it ended.
  init(lookingBack result: CheckResult) {
    self.init(
      id: result.id,
      subject: [result.table, result.field ?? ""].filter { !$0.isEmpty }.joined(separator: "."),
      threshold: result.threshold,
      outcome: .notEvaluated,
      message: "a comparison with the dataset before; run.json beside the datasets has its result"
    )
  }
}

extension CheckLine.Outcome {
  fileprivate init(_ verdict: CheckResult.Verdict) {
    self =
      switch verdict {
      case .passed: .passed
      case .warned: .warned
      case .failed: .failed
      case .notEvaluated: .notEvaluated
      }
  }
}
