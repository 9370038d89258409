import ClaimsetCore
import ClaimsetTables
import Testing

@testable import ClaimsetPipeline

@Suite struct CheckEvaluatorTests {
  @Test(
    arguments: [
      (1, nil, CheckResult.Verdict.passed), (3, 3, .passed), (4, nil, .failed), (nil, 2, .failed),
    ] as [(Int?, Int?, CheckResult.Verdict)]
  )
  func `counts rows against both ends`(min: Int?, max: Int?, verdict: CheckResult.Verdict) {
    let result = evaluate(.rows(min: min, max: max, .error))
    #expect(result.verdict == verdict)
    #expect(result.observed == "3")
  }

  @Test func `a warning warns and says what would help`() {
    let result = evaluate(.rows(min: 4, max: 9, .warning))
    #expect(result.verdict == .warned && result.severity == .warning)
    #expect(result.threshold == "at least 4, at most 9")
    #expect(
      result.message
        == "diagnostics has 3 rows, asked is at least 4, at most 9; see in diagnostics what was not used"
    )
  }

  @Test(
    arguments: [
      ("0.6666", "0.5", CheckResult.Verdict.failed), ("0.6667", "0.6666", .warned),
      ("0.9", "0.6667", .passed),
    ])
  func `the share of empty cells is compared exactly`(
    error: String,
    warning: String,
    verdict: CheckResult.Verdict
  ) throws {
    // Two of three hints are empty: 0.667 to the eye, and more than 0.6666 all the same.
    let thresholds: [Check.Threshold] = [
      .init(.error, try decimal(error)), .init(.warning, try decimal(warning)),
    ]
    let result = evaluate(.emptyRate(field: "hint", above: thresholds))
    #expect(result.verdict == verdict && result.observed == "0.667")
  }

  @Test func `a table without rows has no share of empty cells`() throws {
    let check = Check(
      id: "c",
      table: .claims,
      condition: .emptyRate(field: "rule", above: [.init(.error, try decimal("0"))])
    )
    let result = evaluator().evaluate([check])[1]
    #expect(result.verdict == .notEvaluated)
    #expect(result.message == "not evaluated: claims has no rows" && result.observed.isEmpty)
  }

  @Test func `a closed column is held to the values allowed`() {
    let good = evaluate(.allowed(field: "severity", values: ["info", "error", "warning"], .error))
    #expect(good.verdict == .passed && good.observed == "none other")
    let bad = evaluate(.allowed(field: "severity", values: ["error"], .error))
    #expect(bad.verdict == .failed && bad.observed == "info, warning")
    #expect(bad.message.hasPrefix("severity of diagnostics holds another value in 2 rows"))
  }

  @Test func `an open column and unique values need a tally, and say so`() {
    let allowed = Check.Condition.allowed(field: "code", values: ["R101"], .error)
    let unique = Check.Condition.unique(field: "code", .error)
    #expect(evaluate(allowed).verdict == .notEvaluated)
    #expect(evaluate(unique).verdict == .notEvaluated)
    #expect(evaluate(allowed, withTally: true).observed == "R102")
    #expect(evaluate(unique, withTally: true).observed == "1")
    #expect(evaluate(unique, withTally: true).verdict == .failed)
  }

  @Test func `the change of rows is compared with the dataset before`() throws {
    let condition = Check.Condition.change(
      .init(
        .rows,
        below: [.init(.error, try decimal("-0.3")), .init(.warning, try decimal("-0.1"))],
        above: [.init(.warning, try decimal("0.5"))]
      )
    )
    func verdict(before: Int) -> (CheckResult.Verdict, String) {
      let result = evaluate(condition, before: before)
      return (result.verdict, result.observed)
    }
    #expect(evaluate(condition).message == "not evaluated: no dataset was published before")
    #expect(evaluate(condition, before: 0).verdict == .notEvaluated)
    #expect(verdict(before: 5) == (.failed, "-0.4"))
    #expect(verdict(before: 4) == (.warned, "-0.25"))
    #expect(verdict(before: 3) == (.passed, "0"))
    #expect(verdict(before: 2) == (.passed, "+0.5"))
    #expect(verdict(before: 1) == (.warned, "+2"))
  }

  @Test func `a change of few rows says nothing below the floor`() throws {
    let below: [Check.Threshold] = [.init(.error, try decimal("-0.3"))]
    let condition = Check.Condition.change(.init(.rows, below: below, floor: 6))
    #expect(evaluate(condition, before: 6).verdict == .failed)
    let result = evaluate(condition, before: 5)
    #expect(result.verdict == .notEvaluated)
    #expect(
      result.message == "not evaluated: the dataset before has fewer than 6 rows in diagnostics"
    )
  }

  @Test func `the share of empty cells is compared in points, a loss and a gain`() throws {
    // Of three rows two have no hint, of one none has.
    func verdict(_ below: String, _ above: String) throws -> CheckResult.Verdict {
      let condition = Check.Condition.change(
        .init(
          .emptyRate,
          of: "hint",
          below: [.init(.warning, try decimal(below))],
          above: [.init(.error, try decimal(above))]
        )
      )
      return evaluate(condition, before: 1).verdict
    }
    #expect(try verdict("-0.1", "0.6") == .failed)
    #expect(try verdict("-0.1", "0.67") == .passed)
    #expect(try verdict("0.7", "0.7") == .warned)
  }

  @Test func `the values of a closed column are compared by their number and their spread`() throws
  {
    let limit = [Check.Threshold(.warning, try decimal("0.1"))]
    let distinct = evaluate(
      .change(.init(.distinct, of: "severity", above: limit)),
      before: 2
    )
    #expect(distinct.verdict == .warned && distinct.observed == "+0.5")
    #expect(
      distinct.message.hasPrefix("3 different values of diagnostics.severity, before 2; look at")
    )
    let spread = evaluate(
      .change(.init(.distribution, of: "severity", above: limit, floor: 2)),
      before: 2
    )
    #expect(spread.verdict == .warned && spread.observed == "0.333")
    #expect(
      spread.message.hasPrefix(
        "diagnostics.severity is spread otherwise by 0.333: most of all \"warning\" in a share of "
          + "0.333, before 0"
      )
    )
    let open = evaluate(.change(.init(.distinct, of: "code", above: limit)), before: 2)
    #expect(open.message == "not evaluated: no values of diagnostics.code can be compared")
  }

  @Test func `each document is judged by itself, and the faults are named`() throws {
    let change = Check.Change(
      .rows,
      below: [.init(.error, try decimal("-0.5")), .init(.warning, try decimal("-0.1"))],
      floor: 3,
      per: .document
    )
    let evaluator = CheckEvaluator(
      present: .of(["a": 9, "b": 2, "c": 30, "few": 0]),
      previous: .of(["a": 10, "b": 20, "c": 50, "few": 2])
    )
    let result = evaluator.evaluate([
      Check(id: "c", table: .claims, condition: .change(change))
    ])[1]
    #expect(result.verdict == .failed && result.observed == "-0.9")
    #expect(
      result.threshold == "at least -0.5 (error), at least -0.1 (warning) in each document"
    )
    #expect(
      result.message.hasPrefix(
        "2 rows of claims of input/b.txt, before 20, a change of -0.9; "
          + "30 rows of claims of input/c.txt, before 50, a change of -0.4; look at what came in; "
      )
    )
  }

  @Test func `a run that used documents and found nothing is a warning`() {
    let result = evaluator().evaluate([])[0]
    #expect(result.id == "nothing-found" && result.verdict == .warned)
    #expect(result.message.hasPrefix("1 document gave 0 rows in dates, quantities, claims; "))
    let none = CheckEvaluator(present: snapshot(0, documents: 0)).evaluate([])[0]
    #expect(none.verdict == .notEvaluated)
  }

  private func evaluate(
    _ condition: Check.Condition,
    before: Int? = nil,
    withTally: Bool = false
  ) -> CheckResult {
    let check = Check(id: "c", table: .diagnostics, condition: condition)
    let values = withTally ? ValueTally(records(3), for: [check]) : ValueTally()
    return CheckEvaluator(
      present: snapshot(3),
      previous: before.map { snapshot($0) },
      values: values
    ).evaluate([check])[1]
  }

  private func evaluator() -> CheckEvaluator {
    CheckEvaluator(present: snapshot(3))
  }

  private func snapshot(_ rows: Int, documents: Int = 1) -> RunSnapshot {
    RunSnapshot(
      profile: DatasetProfile(
        documents: documents,
        statistics: TableStatistics(records(rows))
      ),
      sources: SourceProfiles(),
      documents: []
    )
  }

  private func decimal(_ text: String) throws -> ExactDecimal {
    try #require(ExactDecimal(text))
  }
}

@Suite struct CheckValueTallyTests {
  private let checks = [
    Check(id: "codes", table: .diagnostics, condition: .unique(field: "code", .error)),
    Check(
      id: "hints",
      table: .diagnostics,
      condition: .allowed(field: "message", values: ["found 0"], .error)
    ),
    Check(id: "rows", table: .diagnostics, condition: .rows(min: 1, max: nil, .error)),
  ]

  @Test func `tallies of documents add up`() {
    var tally = ValueTally()
    for count in [2, 0, 9] { tally.merge(ValueTally(records(count), for: checks)) }
    #expect(tally.repeats(of: "codes") == 9)
    let others = tally.others(of: "hints") ?? []
    #expect(others.map(\.value) == ["found 1", "found 2", "found 3", "found 4", "found 5", "…"])
    #expect(others.map(\.count) == [2, 1, 1, 1, 1, 3])
    #expect(tally.repeats(of: "rows") == nil)
  }

  @Test func `what was written is read back, and nothing else is`() {
    let tally = ValueTally(records(3), for: checks)
    #expect(ValueTally(bytes: tally.bytes) == tally)
    #expect(ValueTally(bytes: Array(tally.bytes.dropLast())) == nil)
    #expect(ValueTally(bytes: tally.bytes + [0]) == nil)
    #expect(ValueTally(bytes: ValueTally().bytes) == ValueTally())
  }
}

/// A document that gave `count` diagnostics, of two codes, two severities more and one hint.
private func records(_ count: Int) -> DocumentRecords {
  let severities: [Diagnostic.Severity] = [.error, .info, .warning]
  let diagnostics = (0..<count).map { i in
    Diagnostic(
      code: i == 0 ? "R101" : i == 1 ? "R102" : "R101",
      severity: severities[i % 3],
      message: "found \(i)",
      hint: i == 0 ? "look" : ""
    )
  }
  return DocumentRecords.rejection(
    facts: DocumentFacts(id: "a"),
    text: SourceText(""),
    diagnostics: diagnostics
  )
}
