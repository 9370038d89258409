/// One document on its way through the stages: its facts, its text and the layers so far.
///
/// A value: a stage takes a document and returns a copy with one layer more. A layer, once
/// written, is never changed.
public struct Document: Sendable {
  /// What is known of the document from outside its text.
  public let facts: DocumentFacts
  /// The bytes as they lie in the file.
  public let text: SourceText
  /// Whether the bytes were checked to be text, and what the check found.
  public private(set) var encoding: TextEncoding?
  /// Segments, sentences and tokens.
  public private(set) var segmentation: Segmentation?
  /// Parts of speech and trees.
  public private(set) var syntax: SyntaxLayer?
  /// Time expressions, in text order.
  public private(set) var dates: [DateMention]?
  /// Quantities, in text order.
  public private(set) var quantities: [QuantityMention]?
  /// Claims and attributions, in text order.
  public private(set) var claims: ClaimLayer?
  /// Whom and what the document names.
  public private(set) var entities: EntityLayer?
  /// What the claims say in a form that can be compared with those of other documents.
  public private(set) var frames: [ClaimFrame]?
  /// What the stages so far found worth saying.
  public private(set) var diagnostics: [Diagnostic]

  /// A document no stage has seen, with what was found on the way to its bytes.
  public init(facts: DocumentFacts, text: SourceText, diagnostics: [Diagnostic] = []) {
    self.facts = facts
    self.text = text
    self.diagnostics = diagnostics
  }

  /// The layers written so far.
  public var layers: Set<Layer> {
    var present: Set<Layer> = []
    if encoding != nil { present.insert(.text) }
    if segmentation != nil { present.insert(.segments) }
    if syntax != nil { present.insert(.parse) }
    if dates != nil { present.insert(.dates) }
    if quantities != nil { present.insert(.quantities) }
    if claims != nil { present.insert(.claims) }
    if entities != nil { present.insert(.entities) }
    if frames != nil { present.insert(.frames) }
    return present
  }

  /// The genre the sidecar states, else the one the text was recognised as.
  public var genre: Genre { facts.genre ?? segmentation?.genre ?? .article }

  /// A copy with the `text` layer.
  public func adding(
    encoding: TextEncoding,
    diagnostics: [Diagnostic] = []
  ) -> Document {
    precondition(self.encoding == nil, "the text layer is written once")
    var copy = self
    copy.encoding = encoding
    copy.diagnostics += diagnostics
    return copy
  }

  /// A copy with the `segments` layer.
  public func adding(
    segmentation: Segmentation,
    diagnostics: [Diagnostic] = []
  ) -> Document {
    precondition(self.segmentation == nil, "the segments layer is written once")
    var copy = self
    copy.segmentation = segmentation
    copy.diagnostics += diagnostics
    return copy
  }

  /// A copy with the `parse` layer.
  public func adding(syntax: SyntaxLayer, diagnostics: [Diagnostic] = []) -> Document {
    precondition(self.syntax == nil, "the parse layer is written once")
    var copy = self
    copy.syntax = syntax
    copy.diagnostics += diagnostics
    return copy
  }

  /// A copy with the `dates` layer.
  public func adding(dates: [DateMention], diagnostics: [Diagnostic] = []) -> Document {
    precondition(self.dates == nil, "the dates layer is written once")
    var copy = self
    copy.dates = dates
    copy.diagnostics += diagnostics
    return copy
  }

  /// A copy with the `quantities` layer.
  public func adding(
    quantities: [QuantityMention],
    diagnostics: [Diagnostic] = []
  ) -> Document {
    precondition(self.quantities == nil, "the quantities layer is written once")
    var copy = self
    copy.quantities = quantities
    copy.diagnostics += diagnostics
    return copy
  }

  /// A copy with the `claims` layer.
  public func adding(claims: ClaimLayer, diagnostics: [Diagnostic] = []) -> Document {
    precondition(self.claims == nil, "the claims layer is written once")
    var copy = self
    copy.claims = claims
    copy.diagnostics += diagnostics
    return copy
  }

  /// A copy with the `entities` layer.
  public func adding(entities: EntityLayer) -> Document {
    precondition(self.entities == nil, "the entities layer is written once")
    var copy = self
    copy.entities = entities
    return copy
  }

  /// A copy with the `frames` layer.
  public func adding(frames: [ClaimFrame]) -> Document {
    precondition(self.frames == nil, "the frames layer is written once")
    var copy = self
    copy.frames = frames
    return copy
  }
}

/// What is known of a document from outside its text: its path and its sidecar.
public struct DocumentFacts: Hashable, Sendable {
  /// The stable id: from the path, or the sidecar's own.
  public var id: String
  /// The path from the folder of pipeline.yaml, with `/`; empty for text from standard input.
  public var path: String
  /// The title the sidecar states.
  public var title: String?
  /// The genre the sidecar states.
  public var genre: Genre?
  /// The publication date, EDTF; nil when it is unknown.
  public var published: String?
  /// The author the sidecar states.
  public var author: String?
  /// Where the text was taken from.
  public var sourceURL: String?
  /// The licence of the text, SPDX where there is one.
  public var license: String?
  /// The language, BCP 47.
  public var language: String?

  /// Makes the facts of a document of which nothing but id and path is known.
  public init(id: String, path: String = "") {
    self.id = id
    self.path = path
  }
}

/// The kinds of text that are read differently.
public enum Genre: String, Hashable, Sendable, CaseIterable {
  /// An article or essay.
  case article
  /// Numbered or bulleted items under short headings.
  case listicle
  /// Spoken text written down.
  case transcript
  /// News copy: its dates hang on the document's date.
  case newswire
  /// Encyclopaedic or historical narrative: its dates hang on the dates told before.
  case narrative
  /// A short message.
  case message
}

/// What the check of the bytes found.
public struct TextEncoding: Hashable, Sendable {
  /// The byte order mark at the start, when there is one.
  public let byteOrderMark: Span?
  /// Whether any line ends in CR LF.
  public let hasCRLF: Bool

  /// Makes the finding.
  public init(byteOrderMark: Span? = nil, hasCRLF: Bool = false) {
    self.byteOrderMark = byteOrderMark
    self.hasCRLF = hasCRLF
  }
}
