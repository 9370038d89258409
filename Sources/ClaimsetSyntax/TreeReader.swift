import ClaimsetCore

/// Tags and parses sentence after sentence into the columns of a layer.
struct TreeReader {
  let columns: SentenceColumns
  private let tagger: Tagger
  private let secondTagger: Tagger
  private let parser: any TreeParser
  private let lemmatizer: Lemmatizer
  private(set) var heads: [Int32] = []
  private(set) var relations: [DependencyRelation] = []
  private(set) var tags: [UniversalTag] = []
  private(set) var pennTags: [PennTag] = []
  private var lemmaBytes: [UInt8] = []
  private var lemmaEnds: [Int] = []

  /// A reader with room for `capacity` words.
  init(_ kind: SyntaxOptions.Model, capacity: Int = 0) {
    let model = SyntaxModel.builtIn
    columns = SentenceColumns(model.words)
    tagger = Tagger(model.tags, TaggerView.templates)
    secondTagger = Tagger(model.secondTags, TaggerView.secondTemplates)
    switch kind {
    case .fast: parser = Parser(columns, model.tree)
    case .accurate:
      parser = VotingParser(columns, model.words, model.vote)
    }
    lemmatizer = model.lemmas
    lemmaBytes.reserveCapacity(capacity * 5)
    lemmaEnds.reserveCapacity(capacity)
    heads.reserveCapacity(capacity)
    relations.reserveCapacity(capacity)
    tags.reserveCapacity(capacity)
    pennTags.reserveCapacity(capacity)
  }

  /// What was read so far.
  var layer: SyntaxLayer {
    let tree = EdgeFinder.TreeColumns(
      heads: heads,
      relations: relations,
      tags: tags,
      pennTags: pennTags,
      lemmas: Lemmas(lemmaBytes, ends: lemmaEnds)
    )
    var finder = EdgeFinder(tree)
    return SyntaxLayer(
      heads: heads,
      relations: relations,
      tags: tags,
      pennTags: pennTags,
      lemmas: tree.lemmas,
      addedEdges: finder.find()
    )
  }

  /// The lemma of word `i`.
  func lemma(_ i: Int) -> ArraySlice<UInt8> {
    lemmaBytes[(i == 0 ? 0 : lemmaEnds[i - 1])..<lemmaEnds[i]]
  }

  /// Reads the sentence of the words at `spans`; a very long one in windows, each of which hangs
  /// on the root of the first.
  mutating func read(_ bytes: [UInt8], _ spans: ArraySlice<Span>) {
    var start = spans.startIndex
    var root = -1
    while start < spans.endIndex {
      let end = min(spans.endIndex, start + SentenceColumns.capacity)
      let found = readWindow(bytes, spans[start..<end])
      if root < 0 {
        root = found
      } else {
        heads[found] = Int32(root)
        relations[found] = .parataxis
      }
      start = end
    }
  }

  /// "prices fell", "she sang": a past form is neither a participle nor an adverb.
  private func mendPastForms(_ bytes: [UInt8], _ spans: ArraySlice<Span>) {
    bytes.withUnsafeBufferPointer { bytes in
      for (i, span) in spans.enumerated()
      where [.vbn, .vbg, .rb].contains(TagPair.all[Int(columns.tag[i]) - 1].penn)
        && IrregularForms.isPastOnly(span, in: bytes)
      {
        columns.tag[i] = Self.pastTag
      }
    }
  }

  /// The class of a participle of the past, plus one.
  static let participleTag = UInt64(
    (TagPair.all.firstIndex(of: TagPair(.verb, .vbn)) ?? 0) + 1
  )

  /// The class of a finite verb of the past, plus one.
  static let pastTag = UInt64((TagPair.all.firstIndex(of: TagPair(.verb, .vbd)) ?? 0) + 1)

  /// Reads `spans` as one tree, and gives back where its root stands in the columns.
  private mutating func readWindow(_ bytes: [UInt8], _ spans: ArraySlice<Span>) -> Int {
    columns.start(spans.count)
    bytes.withUnsafeBufferPointer { bytes in
      for (i, span) in spans.enumerated() {
        columns.set(i, UnsafeBufferPointer(rebasing: bytes[span.start..<span.end]))
      }
    }
    tagger.tag(columns)
    columns.keepDrafts()
    secondTagger.tag(columns)
    mendPastForms(bytes, spans)
    mendCost(bytes, spans)
    parser.parse()
    let state = parser.state
    var tree = TreeMender(text: SourceText(bytes), spans: spans)
    for i in 0..<spans.count {
      let pair = TagPair.all[Int(columns.tag[i]) - 1]
      tree.tags.append(pair.universal)
      tree.pennTags.append(pair.penn)
      tree.heads.append(state.head[i] == spans.count ? -1 : state.head[i])
      tree.relations.append(DependencyRelation.allCases[Int(state.label[i]) - 1])
    }
    tree.mend()
    bytes.withUnsafeBufferPointer { bytes in
      for (i, span) in spans.enumerated() {
        let pair = tree.pair(i, orElse: Int(columns.tag[i]) - 1)
        lemmatizer.append(span, of: bytes, pair: pair, to: &lemmaBytes)
        lemmaEnds.append(lemmaBytes.count)
      }
    }
    let first = heads.count
    heads += tree.heads.map { $0 < 0 ? -1 : Int32(first + $0) }
    relations += tree.relations
    tags += tree.tags
    pennTags += tree.pennTags
    return first + (tree.heads.firstIndex { $0 < 0 } ?? 0)
  }
}

extension TreeMender {
  /// The place of the tags of word `i` in ``TagPair/all``: `known`, unless the word was mended.
  fileprivate func pair(_ i: Int, orElse known: Int) -> Int {
    let pair = TagPair.all[known]
    if pair.universal == tags[i], pair.penn == pennTags[i] { return known }
    return TagPair.all.firstIndex { $0.universal == tags[i] && $0.penn == pennTags[i] } ?? known
  }
}
