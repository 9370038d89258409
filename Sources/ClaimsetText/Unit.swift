import ClaimsetCore

/// A stretch of text on its way to being a segment.
struct Unit {
  /// Where it stands, marker included.
  var span: Span
  /// The bullet or number that opens it.
  var marker: Marker?
  /// The name of who speaks, with which it opens, such as `NAIR` before a colon.
  var speaker: Marker?
  /// Whether a blank line stands before it.
  var isAfterBlank: Bool
  /// Its tokens.
  var tokens = 0..<0
  /// The first tokens of its sentences after the first.
  var breaks: [Int] = []
  /// What it is.
  var kind = Segment.Kind.paragraph
  /// What of, when it is furniture.
  var furniture: Segment.Furniture?

  /// Where its sentences stand.
  var body: Span { Span(speaker?.after ?? marker?.after ?? span.start, span.end) }
}

/// A bullet or a number at the start of a line.
struct Marker {
  /// The marker itself: `15.`, `-`.
  let span: Span
  /// Where the text after it begins.
  let after: Int
  /// Its number, 1 to 999, or nil for a bullet or a letter.
  let number: Int?
}
