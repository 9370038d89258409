import ClaimsetCore
import ClaimsetTables

/// The cache of parses: of all a document's layers the one that is dear.
///
/// It stands when a later stage is set otherwise. Its key is made from what the parser sees: the text,
/// its tokens and sentences, the program and the stage's options.
struct ParseCache: Sendable {
  /// The entries.
  let cache: BlockCache

  /// What became of one document's parse.
  struct Use: Sendable {
    /// The key it stands under; empty when the document has no parse.
    var key = ""
    /// What was found about its entry.
    var finding: Diagnostic?
  }

  /// Runs `stage`, which adds the parse, or takes from the cache what it would add.
  func apply(
    _ stage: any DocumentStage,
    to document: Document,
    _ use: inout Use
  ) throws(DocumentRejection) -> Document {
    guard let segmentation = document.segmentation else { return try stage.apply(to: document) }
    use.key = key(of: document.text, segmentation)
    switch cache.lookup(use.key) {
    case .found(let bytes):
      if let layer = SyntaxLayer(bytes: bytes, tokens: segmentation.tokens.count) {
        return document.adding(syntax: layer)
      }
      use.finding = Diagnostic(unusableEntry: "is of another form", of: "the parse")
    case .unusable(let reason):
      use.finding = Diagnostic(unusableEntry: reason, of: "the parse")
    case .absent: break
    }
    let parsed = try stage.apply(to: document)
    if let layer = parsed.syntax { cache.store(layer.bytes, under: use.key) }
    return parsed
  }

  private func key(of text: SourceText, _ segmentation: Segmentation) -> String {
    var encoder = ByteEncoder()
    for span in segmentation.tokens.spans {
      encoder.append(span.start)
      encoder.append(span.end)
    }
    for sentence in segmentation.sentences { encoder.append(sentence.tokens.upperBound) }
    return cache.key(
      facts: SHA256.hex(of: encoder.bytes),
      sha256: SHA256.hex(of: text.bytes)
    )
  }
}

extension SyntaxLayer {
  /// The byte form that the cache keeps.
  var bytes: [UInt8] {
    var encoder = ByteEncoder()
    for head in heads { encoder.append(Int(head) + 1) }
    encoder.append(relations.map(\.rawValue))
    encoder.append(tags.map(\.rawValue))
    encoder.append(pennTags.map(\.rawValue))
    for span in lemmas.spans { encoder.append(span.end - span.start) }
    encoder.append(lemmas.text.bytes)
    encoder.append(addedEdges.count)
    for edge in addedEdges {
      encoder.append(Int(edge.head))
      encoder.append(Int(edge.dependent))
      encoder.append(Int(edge.relation.rawValue))
      encoder.append(Int(edge.reason.rawValue))
    }
    return encoder.bytes
  }

  /// Reads the byte form of the parse of `tokens` tokens; nil when it is not one.
  init?(bytes: [UInt8], tokens: Int) {
    var decoder = ByteDecoder(bytes)
    var heads: [Int32] = []
    for _ in 0..<tokens {
      guard let head = decoder.number(), head <= tokens else { return nil }
      heads.append(Int32(head - 1))
    }
    guard let relations = decoder.values(DependencyRelation.self, tokens),
      let tags = decoder.values(UniversalTag.self, tokens),
      let pennTags = decoder.values(PennTag.self, tokens),
      let lemmas = decoder.lemmas(tokens), let edges = decoder.edges(among: tokens),
      decoder.isAtEnd
    else { return nil }
    self.init(
      heads: heads,
      relations: relations,
      tags: tags,
      pennTags: pennTags,
      lemmas: lemmas,
      addedEdges: edges
    )
  }
}

extension ByteDecoder {
  /// The next `count` values, each a byte behind their number.
  fileprivate mutating func values<Value: RawRepresentable<UInt8>>(
    _ type: Value.Type,
    _ count: Int
  ) -> [Value]? {
    guard let bytes = content(), bytes.count == count else { return nil }
    let values = bytes.compactMap(Value.init)
    return values.count == count ? values : nil
  }

  /// The next `count` lemmas.
  fileprivate mutating func lemmas(_ count: Int) -> Lemmas? {
    var ends: [Int] = []
    var end = 0
    for _ in 0..<count {
      guard let length = number(), length <= Int(Int32.max) else { return nil }
      end += length
      ends.append(end)
    }
    guard let bytes = content(), bytes.count == end else { return nil }
    return Lemmas(bytes, ends: ends)
  }

  /// The next edges, whose ends are among `tokens` tokens.
  fileprivate mutating func edges(among tokens: Int) -> [AddedEdge]? {
    guard let count = number() else { return nil }
    var edges: [AddedEdge] = []
    while edges.count < count {
      guard let head = number(), let dependent = number(), max(head, dependent) < tokens,
        let relation = number().flatMap(UInt8.init(exactly:))
          .flatMap(DependencyRelation.init(rawValue:)),
        let reason = number().flatMap(UInt8.init(exactly:))
          .flatMap(AddedEdge.Reason.init(rawValue:))
      else { return nil }
      edges.append(AddedEdge(dependent, on: head, relation, reason))
    }
    return edges
  }
}
