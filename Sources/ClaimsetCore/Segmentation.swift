/// The `segments` layer: a document cut into segments, sentences and tokens.
///
/// Every sentence lies in one segment, every token in one sentence. Segments do not overlap and
/// stand in text order; white space between them belongs to none.
public struct Segmentation: Sendable {
  /// The segments, in text order.
  public let segments: [Segment]
  /// The sentences, in text order.
  public let sentences: [Sentence]
  /// The tokens, in text order.
  public let tokens: Tokens
  /// What kind of text this looks like.
  public let genre: Genre

  /// Joins the parts of the layer.
  public init(segments: [Segment], sentences: [Sentence], tokens: Tokens, genre: Genre) {
    self.segments = segments
    self.sentences = sentences
    self.tokens = tokens
    self.genre = genre
  }
}

/// A title, heading, paragraph, list item or piece of page furniture.
public struct Segment: Hashable, Sendable {
  /// What a segment is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The document's title.
    case title
    /// A heading of a section.
    case heading
    /// Running text.
    case paragraph
    /// One item of a list.
    case listItem = "list-item"
    /// Page furniture: marked, never deleted.
    case boilerplate
  }

  /// What a boilerplate segment is a piece of.
  public enum Furniture: String, Hashable, Sendable, CaseIterable {
    /// Menus, "back to top", "more in …".
    case navigation
    /// A note about the author.
    case author
    /// Readers' comments and their counters.
    case comments
    /// Share, follow and subscribe lines.
    case share
    /// A channel's greeting or farewell.
    case greeting
    /// Copyright, cookies, terms.
    case legal
    /// Advertising.
    case advertisement
    /// The title said again.
    case repetition

    /// Whether it is written in sentences whose dates and numbers mean something.
    public var isProse: Bool { self == .author || self == .greeting }
  }

  /// Where the segment stands, without white space at its ends.
  public let span: Span
  /// What the segment is.
  public let kind: Kind
  /// What of, for boilerplate; nil otherwise.
  public let furniture: Furniture?
  /// The bullet or number that opens the segment, such as `15.` or `-`; in no sentence.
  public let marker: Span?
  /// The name of who speaks, which opens a turn of a transcript, without the colon; in no sentence.
  public let speaker: Span?
  /// The index of the heading this segment stands under.
  public let section: Int?
  /// The index of the segment that leads in the list this item belongs to.
  public let leadIn: Int?
  /// The indices of its sentences in ``Segmentation/sentences``.
  public let sentences: Range<Int>

  /// Makes a segment.
  public init(
    span: Span,
    kind: Kind,
    furniture: Furniture? = nil,
    marker: Span? = nil,
    speaker: Span? = nil,
    section: Int? = nil,
    leadIn: Int? = nil,
    sentences: Range<Int>
  ) {
    self.span = span
    self.kind = kind
    self.furniture = furniture
    self.marker = marker
    self.speaker = speaker
    self.section = section
    self.leadIn = leadIn
    self.sentences = sentences
  }
}

/// A sentence: a run of tokens within one segment.
public struct Sentence: Hashable, Sendable {
  /// From the first byte of its first token to the end of its last.
  public let span: Span
  /// The index of its segment in ``Segmentation/segments``.
  public let segment: Int
  /// The indices of its tokens in ``Segmentation/tokens``.
  public let tokens: Range<Int>

  /// Makes a sentence.
  public init(span: Span, segment: Int, tokens: Range<Int>) {
    self.span = span
    self.segment = segment
    self.tokens = tokens
  }
}
