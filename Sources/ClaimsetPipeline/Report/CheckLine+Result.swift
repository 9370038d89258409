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
