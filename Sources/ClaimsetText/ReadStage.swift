public import ClaimsetCore

/// What the read stage may be told.
public struct ReadOptions: Hashable, Sendable {
  /// The size above which a document is rejected, in bytes; it is never cut short.
  public var maxBytes: Int

  /// Makes options; the default limit is 64 MB (64,000,000 bytes).
  public init(maxBytes: Int = 64_000_000) { self.maxBytes = maxBytes }
}

/// Checks that the bytes of a document are UTF-8 text; never alters one of them.
public struct ReadStage: DocumentStage {
  /// `read`.
  public static let name = "read"
  /// Nothing.
  public static let reads: Set<Layer> = []
  /// Nothing.
  public static let uses: Set<Layer> = []
  /// `text`.
  public static let writes = Layer.text

  private let options: ReadOptions

  /// A stage with `options`.
  public init(options: ReadOptions = ReadOptions()) { self.options = options }

  /// Returns the document with the `text` layer.
  ///
  /// - Throws: ``DocumentRejection`` for a file that is too large, in another encoding than
  ///   UTF-8, damaged, or not text at all.
  public func apply(to document: Document) throws(DocumentRejection) -> Document {
    let bytes = document.text.bytes
    guard bytes.count <= options.maxBytes else {
      throw DocumentRejection(ReadFinding.tooLarge(bytes.count, limit: options.maxBytes))
    }
    if let encoding = ForeignEncoding(bytes) {
      throw DocumentRejection(ReadFinding.foreign(encoding))
    }
    try checkUTF8(bytes)
    var census = ByteCensus()
    census.count(bytes)
    if let place = census.firstNUL {
      throw DocumentRejection(ReadFinding.binary(at: place))
    }
    let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Span(0, 3) : nil
    return document.adding(
      encoding: TextEncoding(byteOrderMark: mark, hasCRLF: census.hasCRLF),
      diagnostics: ReadFinding.warnings(census)
    )
  }

  private func checkUTF8(_ bytes: [UInt8]) throws(DocumentRejection) {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      let place = Span(error.byteOffsets.lowerBound, error.byteOffsets.upperBound)
      throw DocumentRejection(ReadFinding.notUTF8(bytes, at: place))
    }
  }
}
