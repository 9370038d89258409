import ClaimsetTables

/// What people decided about the rows of a release; the table `reviews` names each row.
struct ReleaseReviews: Hashable {
  /// How many decisions there are.
  private(set) var decisions = 0
  /// How many changed what is published.
  private(set) var applied = 0
  /// How many no longer fit.
  private(set) var open = 0

  /// Counts the decisions in `dataset`.
  init(_ dataset: Dataset) throws(DatasetError) {
    guard let table = dataset.table(TableName.reviews.rawValue),
      let status = table.index(of: "status"), let isApplied = table.index(of: "applied")
    else { return }
    let records = try dataset.records(of: table)
    while let row = try records.next() {
      decisions += 1
      applied += row.cells[isApplied] == "true" ? 1 : 0
      let known = row.cells[status].flatMap(ReviewDecision.Status.init)
      open += known?.asksForALook ?? true ? 1 : 0
    }
  }

  /// For `release.json`.
  var json: JSONValue {
    [
      "decisions": .number(String(decisions)), "applied": .number(String(applied)),
      "open": .number(String(open)),
    ]
  }

  /// A line for `CHANGELOG.md`; empty where nobody decided anything.
  var line: String {
    guard decisions > 0 else { return "" }
    let rest = open == 0 ? "" : "; \(open) no longer \(open == 1 ? "fits" : "fit")"
    return "- Decisions of people: \(decisions), of which \(applied) changed what is published "
      + "(`reviews.csv` names the rows)\(rest)\n"
  }
}
