import CSyntaxModel
import ClaimsetCore

/// The trained weights of the tagger, the parser and its labels, and the edits that give lemmas.
package struct SyntaxModel: Sendable {
  package let tags: WindowWeights
  package let moves: MoveWeights
  package let labels: WindowWeights
  package let lemmas: Lemmatizer
  /// The checksum of its tables.
  package let checksum: UInt64
  /// What it was made of, and how good it is.
  package let description: String

  /// The model linked into the program.
  package static let builtIn: SyntaxModel = {
    let trees = UnsafeRawBufferPointer(
      start: claimset_syntax_model(),
      count: claimset_syntax_model_size()
    )
    let lemmas = UnsafeRawBufferPointer(
      start: claimset_lemma_model(),
      count: claimset_lemma_model_size()
    )
    do throws(ModelFile.Fault) {
      return try SyntaxModel(trees, lemmas: lemmas)
    } catch {
      // A program linked with a model of another version is a broken build, not bad input.
      preconditionFailure("the model linked into the program cannot be read: \(error)")
    }
  }()

  /// Reads the models in `bytes` and `lemmas`, which must outlive it.
  package init(
    _ bytes: UnsafeRawBufferPointer,
    lemmas: UnsafeRawBufferPointer
  ) throws(ModelFile.Fault) {
    let sections = try ModelFile.sections(bytes).merging(ModelFile.sections(lemmas)) { a, _ in a }
    func entry(_ section: ModelFile.Section, _ cell: Int, _ more: Int) throws(ModelFile.Fault)
      -> ModelFile.Entry
    {
      guard let entry = sections[section] else { throw .missingSection(section) }
      guard entry.length >= (1 << entry.bits) * cell + more else {
        throw .badSection(section.rawValue)
      }
      return entry
    }
    let margin = WindowWeights.margin
    let tags = try entry(.tags, 1, margin)
    let moves = try entry(.moves, 16, 0)
    let labels = try entry(.labels, 1, margin)
    self.tags = WindowWeights(
      classes: TagPair.all.count,
      bits: tags.bits,
      cells: tags.start.assumingMemoryBound(to: Int8.self)
    )
    self.moves = MoveWeights(
      bits: moves.bits,
      buckets: moves.start.assumingMemoryBound(to: SIMD4<UInt32>.self)
    )
    self.labels = WindowWeights(
      classes: DependencyRelation.allCases.count,
      bits: labels.bits,
      cells: labels.start.assumingMemoryBound(to: Int8.self)
    )
    let edits = try entry(.lemmas, 4, Lemmatizer.probes * 4 + Lemmatizer.editBytes)
    self.lemmas = Lemmatizer(
      bits: edits.bits,
      slots: edits.start.assumingMemoryBound(to: UInt32.self)
    )
    checksum = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self))
    let text = bytes[ModelFile.textStart..<ModelFile.headSize].prefix { $0 != 0 }
    description = String(decoding: text, as: UTF8.self)
  }
}
