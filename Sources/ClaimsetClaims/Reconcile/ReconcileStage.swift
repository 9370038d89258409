public import ClaimsetCore

/// The options of the `reconcile` stage.
public struct ReconcileOptions: Hashable, Sendable {
  /// How far two amounts may be apart and still agree, in thousandths of the greater.
  public var tolerance: Int

  /// Makes options.
  public init(tolerance: Int = 20) { self.tolerance = tolerance }
}

/// Makes the claims of a document comparable with those of others.
///
/// This is the part of reconciling that sees one document; ``Reconciler`` compares them.
public struct ReconcileStage: DocumentStage {
  /// The name used in `pipeline.yaml`.
  public static let name = "reconcile"
  /// The layers that must be there.
  public static let reads: Set<Layer> = [.text, .segments, .parse, .claims, .entities]
  /// The layers used when they are there.
  public static let uses: Set<Layer> = [.dates, .quantities]
  /// The layer this stage adds.
  public static let writes = Layer.frames

  /// Makes the stage.
  public init() {}

  /// Returns the document with the frames of its claims.
  public func apply(to document: Document) throws(DocumentRejection) -> Document {
    guard let segmentation = document.segmentation, let syntax = document.syntax,
      document.claims != nil, document.entities != nil
    else { return document.adding(frames: []) }
    var reader = DocumentFrames(document: document, segmentation: segmentation, syntax: syntax)
    for index in segmentation.segments.indices { reader.read(segment: index) }
    return document.adding(frames: reader.frames)
  }
}

/// Goes through the segments of one document and reads their claims as frames.
private struct DocumentFrames {
  let document: Document
  let segmentation: Segmentation
  let syntax: SyntaxLayer
  private let claims: [Claim]
  private let mentions: ClaimEntityFinder
  private let names: NameIndex
  private let amounts: AmountReader
  private let table = FamilyTable.standard
  private var next = 0
  private let people: People
  private var antecedents: Antecedents
  private var last: ClaimFrame?
  /// The first day of the last time that was told.
  private var told: Int?
  private var question: Question?
  /// The last question that had a verb.
  private var asked: Question?
  private(set) var frames: [ClaimFrame] = []

  init(document: Document, segmentation: Segmentation, syntax: SyntaxLayer) {
    self.document = document
    self.segmentation = segmentation
    self.syntax = syntax
    claims = document.claims?.claims ?? []
    mentions = ClaimEntityFinder(
      document: document,
      tokens: segmentation.tokens,
      syntax: syntax,
      entities: document.entities?.entities ?? [],
      mentions: document.entities?.mentions ?? []
    )
    names = NameIndex(
      document.entities?.entities ?? [],
      narrator: Narrator.key(of: document, segmentation)
    )
    amounts = AmountReader(document)
    people = People(document, segmentation)
    antecedents = Antecedents(hero: people.hero)
  }

  mutating func read(segment index: Int) {
    let segment = segmentation.segments[index]
    var context: [UInt32]?
    for sentence in segment.sentences.map({ segmentation.sentences[$0] }) {
      let own = claims(in: sentence, of: index)
      let isQuestion = isQuestion(sentence)
      guard !own.isEmpty || isQuestion else {
        question = nil
        continue
      }
      let words = context ?? self.context(of: segment)
      context = words
      let reader = reader(sentence, segment, own, words)
      if isQuestion {
        // "How did they get in? – By the door. – At what time?": the last asks of the same.
        question = reader.asked() ?? asked
        asked = question
      }
      read(own, reader)
      if !isQuestion { question = nil }
    }
    // Claims without a place, which no sentence took.
    while next < claims.count, claims[next].segment == index { next += 1 }
  }

  /// The claims that stand in `sentence`, which come next.
  private mutating func claims(in sentence: Sentence, of segment: Int) -> [Int] {
    var own: [Int] = []
    while next < claims.count, claims[next].segment == segment,
      claims[next].predicate.span.map({ $0.start < sentence.span.end }) ?? true
    {
      own.append(next)
      next += 1
    }
    return own
  }

  private func isQuestion(_ sentence: Sentence) -> Bool {
    guard let last = sentence.tokens.last, sentence.tokens.count < 60 else { return false }
    return document.text.equals(segmentation.tokens.spans[last], "?")
  }

  private func reader(
    _ sentence: Sentence,
    _ segment: Segment,
    _ own: [Int],
    _ context: [UInt32]
  ) -> FrameReader {
    FrameReader(
      tree: SentenceTree(
        text: document.text,
        tokens: segmentation.tokens,
        syntax: syntax,
        range: sentence.tokens,
        paragraph: sentence.tokens
      ),
      document: document,
      syntax: syntax,
      mentions: mentions,
      names: names,
      amounts: amounts,
      table: table,
      antecedents: antecedents,
      context: context,
      isHeading: segment.kind == .title || segment.kind == .heading,
      question: question,
      dates: DateSpans(
        spans: own.flatMap { claims[$0].links }.filter { $0.table == .dates }
          .compactMap { document.dates?[$0.index].span }
      )
    )
  }

  private mutating func read(_ own: [Int], _ reader: FrameReader) {
    // The frames of the clauses themselves; what their nouns tell of may be of another time.
    var clauses: [ClaimFrame] = []
    for index in own {
      for (number, frame) in reader.frames(of: claims[index], at: index).enumerated()
      where isComparable(frame) {
        frames.append(timed(frame, reader.tree, after: clauses[...]))
        if number == 0 { clauses.append(frames[frames.count - 1]) }
      }
    }
    last = clauses.last { $0.isTimeOwn } ?? last
    told = clauses.last { $0.isTimeOwn && $0.earliest != nil }?.earliest ?? told
    // The subject of the sentence is remembered longest, so it is noted last.
    for index in own where claims[index].rule != "main-clause" { note(claims[index], reader) }
    for index in own where claims[index].rule == "main-clause" { note(claims[index], reader) }
  }

  /// Whether anything could be said of the frame beside others: all frames of a dataset are kept at
  /// once, so that those that could not take no room.
  private func isComparable(_ frame: ClaimFrame) -> Bool {
    guard frame.certainty != .opinion, frame.certainty != .conditional else { return false }
    // "following any religion is a crime" tells of nobody who does.
    if !frame.isNegated, !frame.isDenial, !frame.isFirst,
      frame.things.contains(where: { $0.quantifier == .any })
    {
      return false
    }
    return !frame.words.isEmpty
  }

  /// A frame without a time of its own takes that of the clause before it in the sentence; "on that
  /// occasion" takes that of the sentence before.
  private func timed(
    _ frame: ClaimFrame,
    _ tree: SentenceTree,
    after earlier: ArraySlice<ClaimFrame>
  ) -> ClaimFrame {
    var frame = frame
    // "a second theft failed when an alarm rang": the alarm, too, is that of the second.
    if claims[frame.claim].rule == "subordinate-clause",
      earlier.contains(where: { $0.isAgain || $0.things.contains(where: \.isOther) })
    {
      frame.isAgain = true
    }
    guard !frame.isTimeOwn, frame.earliest == nil, frame.latest == nil else { return frame }
    if let before = earlier.last(where: { $0.earliest != nil || $0.latest != nil }) {
      guard opensWithWhen(claims[frame.claim], tree) else {
        // "founded in 2011, it was valued at £2m": when is not said.
        frame.told = before.earliest ?? told
        return frame
      }
      // "in May, when the barge sank": it sank in May.
      (frame.earliest, frame.latest) = (before.earliest, before.latest)
      frame.when = before.when
      frame.isTimeOwn = before.isTimeOwn
    } else if let last, pointsBack(tree) {
      (frame.earliest, frame.latest) = (last.earliest, last.latest)
      frame.when = last.when
    }
    frame.told = told
    return frame
  }

  /// Whether the clause of `claim` says what happened at the time of the clause it hangs on.
  private func opensWithWhen(_ claim: Claim, _ tree: SentenceTree) -> Bool {
    guard claim.rule == "subordinate-clause" else { return false }
    let first = tree.tokens(of: claim.span).lowerBound
    return tree.isWord(first, "when") || tree.isWord(first - 1, "when")
  }

  /// Whether the sentence opens by pointing at a time told before: "that night", "on that occasion".
  private func pointsBack(_ tree: SentenceTree) -> Bool {
    let start = tree.range.lowerBound
    let nouns: [StaticString] = [
      "night", "day", "morning", "evening", "year", "occasion", "time", "afternoon", "week",
      "month",
    ]
    return tree.isWord(start, "then")
      || tree.range.contains {
        tree.isOne($0, of: ["that", "same"]) && tree.isOne($0 + 1, of: nouns)
          && ($0 < start + 3 || tree.isWord($0 + 1, "occasion"))
      }
  }

  /// Takes note of the subject of a claim for the pronouns of the next sentence.
  private mutating func note(_ claim: Claim, _ reader: FrameReader) {
    let tree = reader.tree
    guard claim.rule != "apposition", claim.rule != "participle",
      let span = claim.subject?.span, claim.subject?.supplied == nil
    else { return }
    let range = tree.tokens(of: span)
    guard let subject = range.first(where: { !range.contains(tree.head($0) ?? -1) }),
      tree.tag(subject) != .pronoun
    else { return }
    let thing = reader.things.thing(subject, as: .subject)
    let isPlural = [.nns, .nnps].contains(tree.pennTag(subject))
    if isPerson(thing, subject, tree) {
      antecedents.note(thing, people.bearer(of: thing))
    } else {
      antecedents.note(thing, isPlural: isPlural)
    }
  }

  private func isPerson(_ thing: ClaimFrame.Thing, _ subject: Int, _ tree: SentenceTree) -> Bool {
    if let mention = mentions.mention(at: tree.tokens.spans[subject]) {
      return document.entities?.entities[mention.entity].kind == .person
    }
    if let kind = names.kind(of: thing.entity) { return kind == .person }
    return tree.lemma(subject, in: NameLexicon.classes) == .person
  }

  /// The nouns and names of the paragraph and of the heading above it.
  private func context(of segment: Segment) -> [UInt32] {
    var words: Set<UInt32> = []
    var parts = Array(segment.sentences)
    if let section = segment.section, segmentation.segments.indices.contains(section) {
      parts += segmentation.segments[section].sentences
    }
    for sentence in parts.prefix(30) {
      for i in segmentation.sentences[sentence].tokens
      where syntax.tags[i] == .noun || syntax.tags[i] == .properNoun {
        words.insert(ClaimFrame.contextKey(syntax.lemmas[i].lowercased()))
        if words.count >= 80 { return words.sorted() }
      }
    }
    return words.sorted()
  }
}
