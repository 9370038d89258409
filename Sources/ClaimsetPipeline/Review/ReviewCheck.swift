import ClaimsetTables

/// Says of each run whether all decisions of people hold: a line of `run.json`.
enum ReviewCheck {
  /// The result for a dataset with these counts; nil where nobody decided anything.
  static func result(_ statistics: TableStatistics) -> CheckResult? {
    let decisions = statistics.rows(of: .reviews)
    guard decisions > 0 else { return nil }
    let open = statistics.values(of: "status", in: .reviews).reduce(0) { sum, value in
      let status = ReviewDecision.Status(rawValue: value.value)
      return sum + (status?.asksForALook ?? true ? value.count : 0)
    }
    return CheckResult(
      id: "review.decisions",
      table: TableName.reviews.rawValue,
      field: "status",
      severity: .warning,
      observed: "\(open)",
      threshold: "at most 0",
      verdict: open == 0 ? .passed : .warned,
      message: open == 0
        ? "all \(decisions.counted("decision")) of people hold as they were made"
        : "\(open) of \(decisions.counted("decision")) of people no longer fit; the table reviews "
          + "says which"
    )
  }
}
