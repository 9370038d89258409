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
    var current = document
    do throws(DocumentRejection) {
      for stage in stages { current = try stage.apply(to: current) }
    } catch {
      return .failure(error)
    }
    return .success(current)
  }
}
