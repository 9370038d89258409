/// `CHANGELOG.md` of a release: a section for each, the newest first.
struct ReleaseChangelog {
  /// How many documents of a kind are named; the rest stand in `changes.csv`.
  private static let namedDocuments = 20

  let facts: ReleaseFacts
  /// The digest of the dataset.
  let dataset: String
  /// What people decided about its rows.
  let reviews: ReleaseReviews

  private var title: String { "# Changes of \(facts.dataset.title.oneLine)\n" }

  /// The file: the section of this release before those of `earlier`, the file of the one before.
  func bytes(_ changes: ReleaseChanges?, rows: [(String, Int)], earlier: String) -> [UInt8] {
    let sections = earlier.firstRange(of: "\n## ").map { earlier[$0.lowerBound...] } ?? ""
    return Array((title + section(changes, rows) + sections).utf8)
  }

  private func section(_ changes: ReleaseChanges?, _ rows: [(String, Int)]) -> String {
    var text = "\n## \(facts.version)\n\nMade with claimset \(ProgramVersion.current) "
    text += "from the dataset \(dataset).\n\n"
    guard let changes else {
      text += "The first release: "
      text += rows.map { "\($0.1) \($0.0)" }.joined(separator: ", ") + ".\n"
      return reviews.line.isEmpty ? text : text + "\n" + reviews.line
    }
    for kind in [RowChange.Kind.added, .removed, .changed] {
      let ids = changes.documents.filter { $0.kind == kind }.map { "`\($0.id)`" }
      guard !ids.isEmpty else { continue }
      let more =
        ids.count > Self.namedDocuments ? " and \(ids.count - Self.namedDocuments) more" : ""
      let named = ids.prefix(Self.namedDocuments).joined(separator: ", ")
      text += "- Documents \(kind.rawValue): \(named)\(more)\n"
    }
    let other = changes.frame.shape + changes.frame.additions + changes.frame.settings
    text += other.map { "- \($0.oneLine)\n" }.joined()
    if changes.isDescribedOtherwise { text += "- The dataset says something else of itself.\n" }
    let reasons = changes.reasons.sorted { $0.key < $1.key }.map { "\($0.value) for \($0.key)" }
    if !reasons.isEmpty { text += "- Rows that differ: \(reasons.joined(separator: "; "))\n" }
    return text + reviews.line + table(of: changes.summary)
  }

  private func table(of summary: DatasetDiff.Summary) -> String {
    let counts = summary.counts.filter { !$0.isEmpty }
    guard !counts.isEmpty else { return "" }
    let kinds = RowChange.Kind.allCases
    let head =
      "\n| table | \(kinds.map(\.rawValue).joined(separator: " | ")) |\n|---|---:|---:|---:|---:|\n"
    return head
      + counts.map { count in
        "| \(count.table) | \(kinds.map { String(count[$0]) }.joined(separator: " | ")) |\n"
      }.joined()
  }
}

extension String {
  /// The text on one line.
  fileprivate var oneLine: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0.properties.isWhitespace ? " " : $0 }))
  }
}
