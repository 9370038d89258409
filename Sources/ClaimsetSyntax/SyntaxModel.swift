import CSyntaxModel
import ClaimsetCore

/// The trained weights of the tagger and the parsers, what is known of words, and the edits that give lemmas.
package struct SyntaxModel: Sendable {
  /// One parser: its moves, and the relations of the arcs they make.
  package struct Tree: Sendable {
    package let moves: MoveWeights
    package let labels: WindowWeights
    /// Which part of the templates it uses.
    package let variant: Int

    package init(_ moves: MoveWeights, _ labels: WindowWeights, variant: Int) {
      self.moves = moves
      self.labels = labels
      self.variant = variant
    }

    /// Whether it reads from right to left: every second variant does.
    package var isMirrored: Bool { variant % 2 == 1 }
  }

  /// Several parsers, and what makes one tree of theirs.
  package struct Vote: Sendable {
    /// The parsers, the fast one first.
    package let trees: [Tree]
    /// What the parts of trees weigh.
    package let graph: GraphWeights
    /// What names the arcs of the tree.
    package let labels: WindowWeights

    package init(_ trees: [Tree], _ graph: GraphWeights, _ labels: WindowWeights) {
      self.trees = trees
      self.graph = graph
      self.labels = labels
    }
  }

  package let words: KnownWords
  package let tags: WindowWeights
  package let secondTags: WindowWeights
  package let lemmas: Lemmatizer
  /// The parser of the fast model.
  package let tree: Tree
  /// The accurate model.
  package let vote: Vote

  /// The model linked into the program.
  package static let builtIn: SyntaxModel = {
    let files = [
      UnsafeRawBufferPointer(start: claimset_words_model(), count: claimset_words_model_size()),
      UnsafeRawBufferPointer(start: claimset_fast_model(), count: claimset_fast_model_size()),
      UnsafeRawBufferPointer(
        start: claimset_accurate_model(),
        count: claimset_accurate_model_size()
      ),
    ]
    do throws(ModelFile.Fault) {
      return try SyntaxModel(files)
    } catch {
      // A program linked with a model of another version is a broken build, not bad input.
      preconditionFailure("the model linked into the program cannot be read: \(error)")
    }
  }()

  /// Reads the model in `files`, whose bytes must outlive it.
  package init(_ files: [UnsafeRawBufferPointer]) throws(ModelFile.Fault) {
    var sections = ModelSections()
    for file in files { try sections.read(file) }
    words = try sections.words()
    tags = try sections.windows(.tags, classes: TagPair.all.count)
    secondTags = try sections.windows(.secondTags, classes: TagPair.all.count)
    lemmas = try sections.lemmas()
    tree = try sections.tree(.moves, .labels, variant: 0)
    vote = Vote(
      [
        tree, try sections.tree(.moves1, .labels1, variant: 1),
        try sections.tree(.moves2, .labels2, variant: 2),
      ],
      GraphWeights(try sections.parts(.graph), rough: try sections.parts(.rough)),
      try sections.windows(.finalLabels, classes: DependencyRelation.allCases.count)
    )
  }
}

/// The sections of all files of a model, and what is made of them.
struct ModelSections {
  private var entries: [ModelFile.Section: ModelFile.Entry] = [:]

  mutating func read(_ file: UnsafeRawBufferPointer) throws(ModelFile.Fault) {
    entries.merge(try ModelFile.sections(file)) { _, last in last }
  }

  /// The section `section`, of `1 << bits` cells of `cell` bytes and `more` bytes after them.
  private func entry(
    _ section: ModelFile.Section,
    _ cell: Int,
    _ more: Int
  ) throws(ModelFile.Fault) -> ModelFile.Entry {
    guard let entry = entries[section] else { throw .missingSection(section) }
    guard entry.length >= (1 << entry.bits) * cell + more else {
      throw .badSection(section.rawValue)
    }
    return entry
  }

  func windows(
    _ section: ModelFile.Section,
    classes: Int
  ) throws(ModelFile.Fault) -> WindowWeights {
    let entry = try entry(section, 1, WindowWeights.margin)
    return WindowWeights(
      classes: classes,
      bits: entry.bits,
      cells: entry.start.assumingMemoryBound(to: Int8.self)
    )
  }

  func tree(
    _ moves: ModelFile.Section,
    _ labels: ModelFile.Section,
    variant: Int
  ) throws(ModelFile.Fault) -> SyntaxModel.Tree {
    let moves = try entry(moves, 16, 0)
    return SyntaxModel.Tree(
      MoveWeights(
        bits: moves.bits,
        buckets: moves.start.assumingMemoryBound(to: SIMD4<UInt32>.self)
      ),
      try windows(labels, classes: DependencyRelation.allCases.count),
      variant: variant
    )
  }

  func parts(_ section: ModelFile.Section) throws(ModelFile.Fault) -> ArcWeights {
    let entry = try entry(section, 2, 0)
    return ArcWeights(bits: entry.bits, cells: entry.start.assumingMemoryBound(to: Int16.self))
  }

  func words() throws(ModelFile.Fault) -> KnownWords {
    let entry = try entry(.words, 4, (KnownWords.probes + KnownWords.factLimit) * 4)
    return KnownWords(
      bits: entry.bits,
      slots: entry.start.assumingMemoryBound(to: UInt32.self)
    )
  }

  func lemmas() throws(ModelFile.Fault) -> Lemmatizer {
    let entry = try entry(.lemmas, 4, Lemmatizer.probes * 4 + Lemmatizer.editBytes)
    return Lemmatizer(
      bits: entry.bits,
      slots: entry.start.assumingMemoryBound(to: UInt32.self)
    )
  }
}
