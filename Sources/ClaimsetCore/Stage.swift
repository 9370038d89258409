/// What one stage hands to the next.
public enum Layer: String, Hashable, Sendable, CaseIterable, Comparable {
  /// Bytes checked to be text.
  case text
  /// Segments, sentences and tokens.
  case segments
  /// Parts of speech and trees.
  case parse
  /// Time expressions.
  case dates
  /// Numbers with units.
  case quantities
  /// Claims and their attributions.
  case claims
  /// Names and whom they mean.
  case entities
  /// Claims in a form that can be compared across documents.
  case frames

  /// Orders by name, so that lists of layers read the same everywhere.
  public static func < (a: Layer, b: Layer) -> Bool { a.rawValue < b.rawValue }
}

/// One step of a pipeline over a single document: reads some layers of it, adds one.
///
/// A stage has no clock, locale, environment, random number or hash order in it: the same
/// document in gives the same document out.
public protocol DocumentStage: Sendable {
  /// The name used in `pipeline.yaml`, in logs and in reports.
  static var name: String { get }
  /// The layers that must be there before this stage runs.
  static var reads: Set<Layer> { get }
  /// The layers this stage uses when an earlier stage has added them.
  static var uses: Set<Layer> { get }
  /// The layer this stage adds.
  static var writes: Layer { get }
  /// Returns the document with the new layer.
  ///
  /// - Throws: ``DocumentRejection`` when this document cannot be used at all; the run goes on
  ///   without it.
  func apply(to document: Document) throws(DocumentRejection) -> Document
}

/// Why a document cannot be used: one finding of severity `error`.
public struct DocumentRejection: Error, Hashable, Sendable {
  /// The finding that says why, and where.
  public let diagnostic: Diagnostic

  /// Rejects a document for `diagnostic`.
  public init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}
