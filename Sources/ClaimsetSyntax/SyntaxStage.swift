public import ClaimsetCore

/// What the parse stage may be told.
public struct SyntaxOptions: Hashable, Sendable {
  /// Which parser is used.
  public enum Model: String, Hashable, Sendable, CaseIterable {
    /// One pass from left to right.
    case fast
    /// Three parsers, and the best tree to which theirs lead.
    case accurate
  }

  /// Which parser is used.
  public var model: Model

  /// Makes options; the fast parser is used by default.
  public init(model: Model = .fast) { self.model = model }
}

/// Gives every token its part of speech and every sentence its tree.
public struct SyntaxStage: DocumentStage {
  /// `parse`.
  public static let name = "parse"
  /// `segments`.
  public static let reads: Set<Layer> = [.segments]
  /// Nothing.
  public static let uses: Set<Layer> = []
  /// `parse`.
  public static let writes = Layer.parse

  private let options: SyntaxOptions

  /// A stage with `options`.
  public init(options: SyntaxOptions = SyntaxOptions()) { self.options = options }

  /// Returns the document with the `parse` layer.
  public func apply(to document: Document) throws(DocumentRejection) -> Document {
    guard let segmentation = document.segmentation else {
      preconditionFailure("the parse stage needs the segments layer")
    }
    var reader = TreeReader(options.model, capacity: segmentation.tokens.count)
    let spans = segmentation.tokens.spans
    for sentence in segmentation.sentences {
      // Every token lies in one sentence, so the columns grow in step with the tokens.
      reader.read(document.text.bytes, spans[sentence.tokens])
    }
    return document.adding(syntax: reader.layer)
  }
}
