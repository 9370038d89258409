import ClaimsetCore
import ClaimsetSyntax
import ClaimsetTables

extension RowExplanation {
  /// The tree of the sentence a claim stands in, drawn in lines, as the pipeline at `folder` parses
  /// it; none for other rows, or where the source is no longer what was published.
  public func tree(_ configuration: Configuration, folder: String) -> [String] {
    guard table == TableName.claims.rawValue, let source,
      let offset = self["byte_start"].flatMap({ Int($0) }),
      let bytes = try? FileBytes.read("\(folder)/\(source.path)")
    else { return [] }
    let parsing: Set<Layer> = [.text, .segments, .parse]
    let stages = configuration.documentStages.filter { parsing.contains(type(of: $0).writes) }
    let document = Document(facts: DocumentFacts(id: documentID), text: SourceText(bytes))
    guard case .success(let parsed) = StageChain(stages).apply(to: document) else { return [] }
    return TreeDrawing.lines(of: parsed, at: offset)
  }
}
