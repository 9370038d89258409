import ClaimsetCore
import ClaimsetTestSupport
import Testing

/// A segmented document in words a test can compare.
struct SegmentSketch {
  let document: Document
  let segmentation: Segmentation

  init(_ text: String) throws {
    document = try TestDocument.segmented(text)
    segmentation = try #require(document.segmentation)
  }

  /// The kind of each segment, or what it is furniture of: `["title", "paragraph", "author"]`.
  var kinds: [String] {
    segmentation.segments.map { $0.furniture?.rawValue ?? $0.kind.rawValue }
  }

  /// The text of each segment.
  var texts: [String] { segmentation.segments.map { document.text[$0.span] } }

  /// The text of each sentence.
  var sentences: [String] { segmentation.sentences.map { document.text[$0.span] } }

  /// All tokens, with a space between them.
  var tokens: String {
    segmentation.tokens.spans.map { document.text[$0] }.joined(separator: " ")
  }
}
