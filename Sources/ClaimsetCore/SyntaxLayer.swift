/// The `parse` layer: what each token is, and the word it hangs on.
///
/// One entry a token, in the order of ``Segmentation/tokens``. The heads of a sentence make one
/// tree over its tokens: exactly one token has no head, and following heads leads to it.
public struct SyntaxLayer: Sendable {
  /// The token each token hangs on, an index into ``Segmentation/tokens``; -1 for the root of a
  /// sentence.
  public let heads: [Int32]
  /// How each token hangs on its head; ``DependencyRelation/root`` where it has none.
  public let relations: [DependencyRelation]
  /// The part of speech of each token in the classes of Universal Dependencies.
  public let tags: [UniversalTag]
  /// The part of speech of each token in the finer tags of the Penn Treebank.
  public let pennTags: [PennTag]
  /// The dictionary form of each token.
  public let lemmas: Lemmas
  /// The edges besides the tree, in the order of their heads, then of their dependents.
  public let addedEdges: [AddedEdge]

  /// The number of tokens.
  public var count: Int { heads.count }

  /// Joins the columns, which must be of one length.
  public init(
    heads: [Int32],
    relations: [DependencyRelation],
    tags: [UniversalTag],
    pennTags: [PennTag],
    lemmas: Lemmas,
    addedEdges: [AddedEdge] = []
  ) {
    precondition(
      heads.count == relations.count && heads.count == tags.count && heads.count == pennTags.count
        && heads.count == lemmas.count,
      "the columns of the parse differ in length"
    )
    self.heads = heads
    self.relations = relations
    self.tags = tags
    self.pennTags = pennTags
    self.lemmas = lemmas
    self.addedEdges = addedEdges
  }

  /// The head of token `i`, or nil for the root of a sentence.
  public func head(of i: Int) -> Int? { heads[i] < 0 ? nil : Int(heads[i]) }

  /// The tokens of `sentence` that hang on token `i`, in order.
  public func children(of i: Int, in sentence: Sentence) -> [Int] {
    sentence.tokens.filter { heads[$0] == Int32(i) }
  }

  /// The added edges from tokens that also belong to token `i`, in order.
  public func edges(on i: Int) -> ArraySlice<AddedEdge> {
    let head = Int32(i)
    return addedEdges[addedEdges.firstPlace { $0.head >= head }...].prefix { $0.head == head }
  }

  /// The root of `sentence`; nil when it has no tokens.
  public func root(of sentence: Sentence) -> Int? { sentence.tokens.first { heads[$0] < 0 } }
}

extension DependencyRelation {
  /// The relation without its subtype: `nsubj` for `nsubj:pass`.
  public var universal: DependencyRelation {
    switch self {
    case .relativeClause: .adjectivalClause
    case .sententialRelative: .adverbialClause
    case .passiveAuxiliary: .auxiliary
    case .preconjunction: .coordinator
    case .verbParticle: .compound
    case .outerClausalSubject, .passiveClausalSubject: .clausalSubject
    case .predeterminer: .determiner
    case .descriptor, .possessor, .unmarkedModifier: .nominalModifier
    case .outerSubject, .passiveSubject: .subject
    case .agent, .unmarkedOblique: .oblique
    default: self
    }
  }
}
