import ClaimsetCore
import ClaimsetTables

/// Holds two datasets, or each source or document of them, against what may change.
struct ChangeJudge {
  /// What is compared.
  private let change: Check.Change
  private let table: TableName

  /// Compares `change` of `table`.
  init(_ change: Check.Change, of table: TableName) {
    (self.change, self.table) = (change, table)
  }

  /// What was found in one place.
  struct Finding {
    /// The change, above zero for a gain.
    let change: Share
    /// What is different, from what to what.
    let sentence: String
    /// The gravest severity of the limits that were passed; nil when none was.
    let passed: Check.Severity?
  }

  /// What was found in all places.
  struct Verdict {
    /// Of each place that could be judged, the gravest and strongest first.
    fileprivate(set) var findings: [Finding] = []
    /// Why the first of the others could not be.
    fileprivate(set) var reason: String?

    /// The finding that the check is judged by; nil when no place could be judged.
    var strongest: Finding? { findings.first }

    /// The places that are not as asked, at most three by name; else the one that changed most.
    var sentence: String {
      let faults = findings.prefix { $0.passed != nil }
      let named = faults.isEmpty ? findings.prefix(1) : faults.prefix(3)
      let more = faults.count > 3 ? "; and \(faults.count - 3) more" : ""
      return named.map(\.sentence).joined(separator: "; ") + more
    }
  }

  /// Compares `new` with `old`.
  func judge(_ new: RunSnapshot, since old: RunSnapshot) -> Verdict {
    let places =
      switch change.scope {
      case .dataset: [new.change(since: old)]
      case .source: new.changesBySource(since: old)
      case .document: new.changesByDocument(since: old)
      }
    var verdict = Verdict()
    for place in places {
      switch finding(place) {
      case .success(let finding): verdict.findings.append(finding)
      case .failure(let reason): verdict.reason = verdict.reason ?? reason.words
      }
    }
    // Sorting is not stable: equals stay in the order of places.
    verdict.findings = verdict.findings.enumerated()
      .sorted { isBefore($0.element, $1.element) ?? ($0.offset < $1.offset) }
      .map(\.element)
    return verdict
  }

  /// Whether `a` is graver or stronger than `b`; nil when they are equal.
  private func isBefore(_ a: Finding, _ b: Finding) -> Bool? {
    if a.passed != b.passed { return a.passed == .error || b.passed == nil }
    if b.change.magnitude < a.change.magnitude { return true }
    return a.change.magnitude < b.change.magnitude ? false : nil
  }

  /// Why a place could not be judged.
  private struct Reason: Error {
    let words: String
  }

  private func finding(_ place: ProfileChange) -> Result<Finding, Reason> {
    let rows = place.rows(of: table)
    guard rows.before > 0 else {
      return .failure(
        Reason(words: "the dataset before has no rows in \(table.rawValue)\(place.place)")
      )
    }
    guard rows.before >= change.floor else {
      return .failure(
        Reason(
          words: "the dataset before has fewer than \(change.floor) rows in "
            + "\(table.rawValue)\(place.place)"
        )
      )
    }
    guard let (observed, sentence) = observed(place, rows) else {
      return .failure(Reason(words: "no values of \(column)\(place.place) can be compared"))
    }
    let passed =
      change.below.filter { observed < $0.value } + change.above.filter { observed > $0.value }
    return .success(Finding(change: observed, sentence: sentence, passed: passed.gravest))
  }

  /// The change in `place`, in a number and in words; nil when there is nothing to compare.
  private func observed(
    _ place: ProfileChange,
    _ rows: ProfileChange.Count
  ) -> (Share, String)? {
    let field = change.field ?? ""
    switch change.measure {
    case .rows:
      return rows.change.map {
        (
          $0,
          place.sentence(rows, "row", of: " of \(table.rawValue)") + ", a change of \($0.signed)"
        )
      }
    case .emptyRate:
      return place.emptyShare(of: field, in: table).map {
        ($0.change, place.sentence($0, column))
      }
    case .distinct:
      guard let count = place.distinct(of: field, in: table), let change = count.change else {
        return nil
      }
      return (change, place.sentence(count, "different value", of: " of \(column)"))
    case .distribution:
      return place.spread(of: field, in: table, floor: change.floor).map {
        ($0.distance, place.sentence($0, column))
      }
    }
  }

  /// The name of the column among all columns.
  private var column: String { "\(table.rawValue).\(change.field ?? "")" }
}

extension Check.Change {
  /// What is asked, in words.
  var limits: String {
    let limits =
      below.map { "at least \($0.value.signed) (\($0.severity.rawValue))" }
      + above.map { "at most \($0.value.signed) (\($0.severity.rawValue))" }
    return limits.joined(separator: ", ") + (scope == .dataset ? "" : " in each \(scope.rawValue)")
  }
}
