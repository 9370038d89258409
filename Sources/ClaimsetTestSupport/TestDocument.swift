public import ClaimsetCore
import ClaimsetSyntax
import ClaimsetText

/// Documents for tests, made by the real stages.
public enum TestDocument {
  /// A document with nothing but its facts and its text.
  ///
  /// - Parameters:
  ///   - text: The whole text.
  ///   - published: The date it was published, EDTF; nil when unknown.
  ///   - genre: The genre a sidecar would state; nil to have it recognised.
  public static func raw(
    _ text: String,
    published: String? = nil,
    genre: Genre? = nil
  ) -> Document {
    var facts = DocumentFacts(id: "test", path: "test.txt")
    facts.published = published
    facts.genre = genre
    return Document(facts: facts, text: SourceText(text))
  }

  /// A document after the read and segment stages with their default options.
  ///
  /// - Parameters:
  ///   - text: The whole text.
  ///   - published: The date it was published, EDTF; nil when unknown.
  ///   - genre: The genre a sidecar would state; nil to have it recognised.
  /// - Throws: What the read stage throws when `text` cannot be used.
  public static func segmented(
    _ text: String,
    published: String? = nil,
    genre: Genre? = nil
  ) throws(DocumentRejection) -> Document {
    let read = try ReadStage().apply(to: raw(text, published: published, genre: genre))
    return try SegmentStage().apply(to: read)
  }

  /// A document after the read, segment and parse stages with their default options.
  ///
  /// - Parameters:
  ///   - text: The whole text.
  ///   - published: The date it was published, EDTF; nil when unknown.
  ///   - genre: The genre a sidecar would state; nil to have it recognised.
  /// - Throws: What the read stage throws when `text` cannot be used.
  public static func parsed(
    _ text: String,
    published: String? = nil,
    genre: Genre? = nil
  ) throws(DocumentRejection) -> Document {
    try SyntaxStage().apply(to: segmented(text, published: published, genre: genre))
  }

  /// Each word of `text` with its relation and head: `boats<nsubj<sank`.
  public static func arcs(_ text: String) throws(DocumentRejection) -> [String] {
    let document = try parsed(text)
    guard let tokens = document.segmentation?.tokens, let syntax = document.syntax else {
      return []
    }
    return tokens.spans.indices.map { i in
      let head = syntax.head(of: i).map { document.text[tokens.spans[$0]] } ?? "ROOT"
      return "\(document.text[tokens.spans[i]])<\(syntax.relations[i].name)<\(head)"
    }
  }
}
