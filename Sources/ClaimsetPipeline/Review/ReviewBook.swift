import ClaimsetCore
import ClaimsetTables

/// The decisions of review.csv by document.
struct ReviewBook: Sendable {
  /// The path of review.csv, from the folder of pipeline.yaml.
  let path: String
  /// What is wrong with the file.
  let faults: [Diagnostic]
  private let byDocument: [String: [ReviewDecision]]

  /// No decision.
  static let empty = ReviewBook(ReviewFile([], name: ""))

  /// The decisions in `file`.
  init(_ file: ReviewFile) {
    path = file.path
    faults = file.faults
    byDocument = Dictionary(grouping: file.decisions, by: \.documentID)
  }

  /// The decisions about rows of the document `id`, in the order of review.csv.
  func decisions(of id: String) -> [ReviewDecision] { byDocument[id] ?? [] }

  /// All that the rows of the document `id` depend on here, in one canonical string; empty when
  /// nothing was decided about them.
  ///
  /// Lines count, since messages name them.
  func fingerprint(of id: String) -> String {
    decisions(of: id).map { "\($0.line) \($0.canonical)" }.joined(separator: "\n")
  }

  /// The decisions about documents that are not among `ids`, in the order of review.csv.
  func orphans(without ids: Set<String>) -> [ReviewDecision] {
    byDocument.filter { !ids.contains($0.key) }.flatMap(\.value).sorted { $0.line < $1.line }
  }
}
