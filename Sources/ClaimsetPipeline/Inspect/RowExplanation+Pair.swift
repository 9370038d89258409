import ClaimsetClaims
import ClaimsetCore
import ClaimsetTables

extension RowExplanation {
  /// Why this claim and `other` stand in a relation, or in none, as the pipeline at `folder` compares
  /// them: what speaks for and against it, a line each; nothing for other rows, or where a source is
  /// no longer what was published.
  public func account(
    beside other: RowExplanation,
    _ configuration: Configuration,
    folder: String
  ) -> [String] {
    let isOneText = documentID == other.documentID
    guard table == TableName.claims.rawValue, other.table == table,
      let mine = finished(configuration, folder), let first = claim(in: mine)
    else { return [] }
    guard !isOneText else {
      guard let second = other.claim(in: mine) else { return [] }
      return Reconciler().account(of: first, second, in: [ReconcileDocument(mine)]).lines
    }
    guard let yours = other.finished(configuration, folder), let second = other.claim(in: yours)
    else { return [] }
    let documents = [ReconcileDocument(mine), ReconcileDocument(yours)]
    return Reconciler().account(of: first, documents[0].claims + second, in: documents).lines
  }

  /// The document of the row with all its layers.
  private func finished(_ configuration: Configuration, _ folder: String) -> Document? {
    guard let source, let bytes = try? FileBytes.read("\(folder)/\(source.path)") else {
      return nil
    }
    var facts = DocumentFacts(id: documentID, path: source.path)
    facts.published = published
    facts.genre = genre.flatMap(Genre.init)
    let document = Document(facts: facts, text: SourceText(bytes))
    let chain = StageChain(configuration.documentStages)
    guard case .success(let finished) = chain.apply(to: document) else { return nil }
    return finished
  }

  /// The number of the claim in `document`.
  private func claim(in document: Document) -> Int? {
    document.claims?.claims.firstIndex { claim in
      self["byte_start"] == String(claim.span.start) && self["byte_end"] == String(claim.span.end)
        && self["rule"] == claim.rule
        && (self["predicate"] ?? "") == claim.predicate.wording(in: document.text)
    }
  }
}
