public import ClaimsetCore

/// Compares the claims of a dataset and says which agree, conflict, or bring others up to date.
///
/// Claims are put into blocks by the family of their predicate and by who takes part, and by their
/// words; only those of one block are compared, and in a large block only neighbours, so that the
/// cost stays in line with the number of claims. Frames lie in a library meanwhile; in memory are
/// the hashes of the names and nouns of each document, some 2 kB, a few bytes for each claim, and as
/// many frames as a ``FrameDesk`` holds.
public struct Reconciliation<Library: FrameLibrary> {
  /// What must be in memory of a document.
  struct Entry {
    let published: Int?
    /// The number of its first claim.
    let firstClaim: Int
  }

  /// How often a text may say the same in the same words before it is compared no more: a list that
  /// repeats one line a thousand times tells nothing after the first.
  private static var repeats: Int { 3 }

  let options: ReconcileOptions
  let library: Library
  private let limit: DeskLimit
  let table = FamilyTable.standard
  var entries: [Entry] = []
  var matters = Matters()
  var desk: FrameDesk<Library>
  /// How many claims there are.
  private var claims = 0
  /// Frames under the keys of their families.
  let families: Library.Sorter
  /// Frames under the keys of their words; the last bit says whether it says something of all or none.
  let words: Library.Sorter
  private var vocabulary = Vocabulary()
  private var found: RelationSieve<Library>

  /// Starts with no document.
  public init(options: ReconcileOptions, library: Library) {
    self.init(options: options, library: library, limit: DeskLimit())
  }

  init(options: ReconcileOptions, library: Library, limit: DeskLimit) {
    (self.options, self.library, self.limit) = (options, library, limit)
    desk = FrameDesk(library, limit: limit)
    (families, words) = (library.sorter(), library.sorter())
    found = RelationSieve(library)
  }

  /// Adds the next document.
  public mutating func add(_ document: ReconcileDocument) throws(Library.Failure) {
    if vocabulary.lexemes.count > limit.words { vocabulary = Vocabulary() }
    let number = entries.count
    entries.append(Entry(published: document.published, firstClaim: claims))
    claims += document.claims
    matters.add(document)
    var told: [ClaimFrame: Int] = [:]
    for (index, frame) in document.frames.enumerated() {
      let content = frame.content
      let times = told[content, default: 0]
      if times == Self.repeats { continue }
      told[content] = times + 1
      let place = FramePlace(number, index)
      for key in FrameKeys.families(of: frame, table) {
        try families.add(SortedPair(key, place.packed))
      }
      let mark: UInt64 = frame.isSweeping ? 1 : 0
      for key in FrameKeys.words(of: frame, &vocabulary) {
        try words.add(SortedPair(key, place.packed << 1 | mark))
      }
    }
    try library.add(document.frames, DocumentSheet(document, &vocabulary))
  }

  /// Compares all claims and hands over the relations between them in the order of the claims; claims
  /// are numbered through all documents.
  public mutating func finish(
    _ take: (ClaimRelation) throws(Library.Failure) -> Void
  ) throws(Library.Failure) {
    settle()
    try compareFamilies()
    try compareWords()
    try found.finish(claims: claims, take)
  }

  /// Closes the list of documents.
  mutating func settle() {
    vocabulary = Vocabulary()
    matters.settle()
  }

  /// What was found between two frames, each with its place among those of a unit.
  func finding(
    _ relation: ClaimRelation,
    _ one: (place: Int, frame: LoadedFrame),
    _ other: (place: Int, frame: LoadedFrame)
  ) -> ComparisonUnit.Finding {
    let (x, y) = relation.first == one.frame.claim ? (one, other) : (other, one)
    return ComparisonUnit.Finding(
      x.place,
      y.place,
      relation.between(x.frame.side.frame.claim, y.frame.side.frame.claim)
    )
  }

  /// Takes note of what was found between the frames of `unit`.
  mutating func take(
    _ findings: [ComparisonUnit.Finding],
    of unit: ComparisonUnit
  ) throws(Library.Failure) {
    for finding in findings {
      let first = entries[unit.frames[finding.first].document].firstClaim
      let second = entries[unit.frames[finding.second].document].firstClaim
      try found.add(
        finding.relation.between(
          first + finding.relation.first,
          second + finding.relation.second
        )
      )
    }
  }

  mutating func frame(at place: FramePlace) throws(Library.Failure) -> LoadedFrame {
    let entry = entries[place.document]
    return try desk.frame(at: place, published: entry.published, firstClaim: entry.firstClaim)
  }

  /// The one published first comes first, of two of one day the one that stands first.
  private func ordered(_ x: LoadedFrame, _ y: LoadedFrame) -> (LoadedFrame, LoadedFrame) {
    let (a, b) = (x.side.published ?? Int.max, y.side.published ?? Int.max)
    return (a, x.claim) < (b, y.claim) ? (x, y) : (y, x)
  }

  /// How two claims stand by the families of their predicates.
  ///
  /// - Parameters:
  ///   - one: A frame.
  ///   - other: Another.
  ///   - judge: Who takes back conflicts for which next to nothing speaks; nil to leave the rules alone.
  mutating func relationByFamily(
    _ one: LoadedFrame,
    _ other: LoadedFrame,
    heldBy judge: PairJudge? = .standard
  ) throws(Library.Failure) -> ClaimRelation? {
    guard !one.isOneSentence(with: other) else { return nil }
    let isSame =
      matters.areOne(one.side.document, other.side.document) && !one.isFar(from: other)
    guard isSame || one.sharesName(with: other) else { return nil }
    let (x, y) = ordered(one, other)
    let matter = try desk.matter(x.side.document, y.side.document, &matters)
    let comparison = FrameComparison(
      x.side,
      y.side,
      table: table,
      matcher: ThingMatcher(common: matter.common, isSameMatter: isSame, topic: matter.topic),
      tolerance: options.tolerance
    )
    guard let comparison, let verdict = comparison.verdict() else { return nil }
    if verdict.relation == .conflicts {
      guard !x.side.isOfOneVoice(with: y.side) else { return nil }
      if let judge, !judge.allows(verdict, on: try clauses(x, y)) { return nil }
    }
    return told(x, y, verdict)
  }

  /// How two claims stand by the words they share.
  mutating func relationByWords(
    _ one: LoadedFrame,
    _ other: LoadedFrame
  ) throws(Library.Failure) -> ClaimRelation? {
    guard let (x, y) = comparable(one, other) else { return nil }
    let clauses = try clauses(x, y)
    guard let verdict = clauses.verdict() else {
      return PairJudge.standard.verdict(on: clauses).map { told(x, y, $0) }
    }
    return PairJudge.standard.allows(verdict, on: clauses) ? told(x, y, verdict) : nil
  }

  /// The two in their order, where they can be compared by their words.
  mutating func comparable(
    _ one: LoadedFrame,
    _ other: LoadedFrame
  ) -> (LoadedFrame, LoadedFrame)? {
    guard !one.isOneSentence(with: other), !one.isFar(from: other),
      // One voice does not contradict itself, and words alone show nothing else.
      !one.side.isOfOneVoice(with: other.side),
      matters.areOne(one.side.document, other.side.document)
    else { return nil }
    return ordered(one, other)
  }

  /// Two frames beside each other, word by word.
  mutating func clauses(
    _ x: LoadedFrame,
    _ y: LoadedFrame
  ) throws(Library.Failure) -> ClauseComparison {
    let (i, j) = (x.side.document, y.side.document)
    let matter = try desk.matter(i, j, &matters)
    let sheets = WordSheets(
      sheets: [x.words, y.words],
      vocabulary: desk.vocabulary,
      documents: [try desk.sheet(of: i), try desk.sheet(of: j)]
    )
    let documents = (0, i == j ? 0 : 1)
    return ClauseComparison(
      FrameComparison(
        unrelated: x.side,
        y.side,
        table: table,
        matcher: ThingMatcher(
          common: matter.common,
          isSameMatter: matter.isSame,
          topic: matter.topic
        ),
        tolerance: options.tolerance
      ),
      WordAlignment(0, 1, in: sheets, documents: documents, known: matter.words),
      WordAlignment(1, 0, in: sheets, documents: documents, known: matter.words),
      sheets.vocabulary
    )
  }

  func told(
    _ x: LoadedFrame,
    _ y: LoadedFrame,
    _ verdict: FrameComparison.Verdict
  ) -> ClaimRelation {
    ClaimRelation(
      x.claim,
      y.claim,
      verdict.relation,
      verdict.kind,
      verdict.strength,
      reason: verdict.reason,
      values: verdict.values
    )
  }
}

extension ClaimFrame {
  /// The frame without where it stands.
  fileprivate var content: ClaimFrame {
    var content = self
    (content.claim, content.sentence, content.context, content.told) = (0, 0, [], nil)
    return content
  }
}
