/// Why the rows of a document differ: what datasets state of texts, settings and program.
struct ChangeReasons: Sendable {
  /// Why rows differ whose document is as it was.
  let general: [RowChange.Reason]
  private let old: PublishedTable?
  private let new: PublishedTable?

  /// What else than the text is known of a document.
  private static let facts = [
    "path", "title", "genre", "published", "author", "source_url", "license", "language",
  ]

  init(old: Dataset, new: Dataset) {
    self.old = old.table("documents")
    self.new = new.table("documents")
    var reasons: [RowChange.Reason] = []
    if let before = old.manifest, let after = new.manifest {
      let words = (before.settings.filter(\.isVocabulary), after.settings.filter(\.isVocabulary))
      let others = (
        before.settings.filter { !$0.isVocabulary }, after.settings.filter { !$0.isVocabulary }
      )
      if words.0 != words.1 { reasons.append(.vocabulary) }
      if others.0 != others.1 || before.stages != after.stages || before.texts != after.texts {
        reasons.append(.configuration)
      }
      if before.program != after.program { reasons.append(.program) }
    }
    statesCause = !reasons.isEmpty
    // Where all that is stated is the same, only the program can be another: a build of its own.
    general = reasons.isEmpty ? [.program] : reasons
  }

  private let statesCause: Bool

  /// Why the rows of a document differ; nil for a dataset that does not have it.
  ///
  /// `isReviewedOtherwise` says that people decided otherwise about its rows.
  func of(
    _ before: DocumentRows?,
    _ after: DocumentRows?,
    isReviewedOtherwise: Bool = false
  ) -> [RowChange.Reason] {
    guard let old, let new, let before = before?.rows["documents"]?.first,
      let after = after?.rows["documents"]?.first
    else { return [.input] }
    func differs(_ column: String) -> Bool {
      guard let i = old.index(of: column), let j = new.index(of: column) else { return false }
      return before[i] != after[j]
    }
    var reasons: [RowChange.Reason] = []
    if differs("sha256") { reasons.append(.input) }
    if Self.facts.contains(where: differs) { reasons.append(.metadata) }
    if isReviewedOtherwise { reasons.append(.review) }
    return reasons.isEmpty ? general : reasons + (statesCause ? general : [])
  }
}
