public import ClaimsetCore

/// The document stages of a pipeline, in order: what turns bytes into a document with its layers.
public struct StageChain: Sendable {
  private let stages: [any DocumentStage]

  /// Chains `stages`, whose order the configuration has checked.
  public init(_ stages: [any DocumentStage]) { self.stages = stages }

  /// Runs all stages over one document.
  ///
  /// - Returns: The document with every layer, or why it cannot be used.
  public func apply(to document: Document) -> Result<Document, DocumentRejection> {
    var use = ParseCache.Use()
    return apply(to: document, parses: nil, &use)
  }

  /// The same with parses of earlier runs, where `parses` holds them; `use` says what became of it.
  func apply(
    to document: Document,
    parses: ParseCache?,
    _ use: inout ParseCache.Use
  ) -> Result<Document, DocumentRejection> {
    var current = document
    do throws(DocumentRejection) {
      for stage in stages {
        if let parses, type(of: stage).writes == .parse {
          current = try parses.apply(stage, to: current, &use)
        } else {
          current = try stage.apply(to: current)
        }
      }
    } catch {
      return .failure(error)
    }
    return .success(current)
  }
}
