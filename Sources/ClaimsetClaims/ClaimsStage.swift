public import ClaimsetCore

/// The options of the `claims` stage.
public struct ClaimsOptions: Hashable, Sendable {
  /// Whether claims that no fact-checker could settle are kept.
  public var keepOpinions: Bool
  /// Which speech acts are claims of their own, besides what is said in them.
  public var speechActs: SpeechActs

  /// Which clauses that only say who says something become claims.
  public enum SpeechActs: String, Hashable, Sendable, CaseIterable {
    /// Those with a date: "She said on Monday that the gate was closed."
    case dated
    /// Every one.
    case all
  }

  /// Makes options.
  public init(keepOpinions: Bool = false, speechActs: SpeechActs = .dated) {
    self.keepOpinions = keepOpinions
    self.speechActs = speechActs
  }
}

/// Reads who is said to do or be what, who says so, and how sure the author is.
public struct ClaimsStage: DocumentStage {
  /// The name used in `pipeline.yaml`.
  public static let name = "claims"
  /// The layers that must be there.
  public static let reads: Set<Layer> = [.text, .segments, .parse]
  /// The layers used when they are there.
  public static let uses: Set<Layer> = [.dates, .quantities]
  /// The layer this stage adds.
  public static let writes = Layer.claims

  /// The longest sentence that is read, in tokens: prose has no longer ones, and what looks at the
  /// clauses of a sentence two by two stays in bounds.
  static let longestSentence = 400

  private let options: ClaimsOptions

  /// Makes the stage.
  public init(options: ClaimsOptions = ClaimsOptions()) { self.options = options }

  /// Returns the document with its claims and attributions, in text order.
  public func apply(to document: Document) throws(DocumentRejection) -> Document {
    guard let segmentation = document.segmentation, let syntax = document.syntax else {
      return document.adding(claims: ClaimLayer(claims: [], attributions: [], silences: [:]))
    }
    var reader = DocumentReader(
      document: document,
      segmentation: segmentation,
      syntax: syntax,
      options: options
    )
    for index in segmentation.segments.indices { reader.read(segment: index) }
    return document.adding(claims: reader.layer)
  }
}

/// What is known of a sentence before its claims are made.
private struct SentenceReading {
  let tree: SentenceTree
  let clauses: [Clause]
  let held: [AttributionFinder.Found]
  let dates: [ClaimBuilder.Mention]
  let quantities: [ClaimBuilder.Mention]
  /// Whom the sentences before it leave for "he" and "she" to stand for.
  var pronouns = PronounReader()

  /// The attributions, with who is meant where a source is "he" or "she".
  var attributions: [Attribution] {
    held.map { found in
      guard found.source.count == 1, tree.isOne(found.source.lowerBound, of: ["he", "she"]),
        let person = pronouns.person(at: found.source.lowerBound, tree: tree, clauses: clauses)
      else { return found.attribution }
      return found.attribution.held(by: person)
    }
  }
}

/// Goes through the segments of one document and gathers what they claim.
private struct DocumentReader {
  let document: Document
  let segmentation: Segmentation
  let syntax: SyntaxLayer
  let options: ClaimsOptions
  private var claims: [Claim] = []
  private var attributions: [Attribution] = []
  private var silences: [Int: String] = [:]
  private var nextDate = 0
  private var nextQuantity = 0
  private let dateSpans: [Span]
  private let quantitySpans: [Span]

  init(
    document: Document,
    segmentation: Segmentation,
    syntax: SyntaxLayer,
    options: ClaimsOptions
  ) {
    self.document = document
    self.segmentation = segmentation
    self.syntax = syntax
    self.options = options
    dateSpans = (document.dates ?? []).map(\.span)
    quantitySpans = (document.quantities ?? []).map(\.span)
  }

  var layer: ClaimLayer {
    ClaimLayer(claims: claims, attributions: attributions, silences: silences)
  }

  mutating func read(segment index: Int) {
    let segment = segmentation.segments[index]
    if let reason = reasonToSkip(segment) {
      silences[index] = reason
      return
    }
    let before = claims.count
    var reason: String?
    var readings: [SentenceReading] = []
    for sentence in segment.sentences {
      guard segmentation.sentences[sentence].tokens.count <= ClaimsStage.longestSentence else {
        reason = reason ?? "sentence too long"
        continue
      }
      let reading = reading(of: segmentation.sentences[sentence], in: segment, index)
      if [.title, .heading].contains(segment.kind), !reading.tree.isAssertion {
        reason = reason ?? segment.kind.rawValue
        continue
      }
      readings.append(reading)
    }
    // A quotation may go on in the next sentence, so all of them are read before any claim is made.
    var held = Self.heldBySentence(readings, from: attributions.count)
    for i in readings.indices.dropFirst() {
      readings[i].pronouns = readings[i - 1].pronouns.reading(
        readings[i - 1].tree,
        readings[i - 1].clauses
      )
    }
    for reading in readings { attributions += reading.attributions }
    if let spoken = spoken(segment, index, readings) {
      for i in held.indices {
        held[i].append(ClaimBuilder.Held(index: attributions.count, found: spoken))
      }
      attributions.append(spoken.attribution)
    }
    var countries: Set<String> = []
    let leadSubject = leadSubject(of: index)
    for (reading, held) in zip(readings, held) {
      countries.formUnion(reading.tree.countries)
      let result = ClaimBuilder(
        tree: reading.tree,
        segment: index,
        clauses: reading.clauses,
        held: held,
        dates: reading.dates,
        quantities: reading.quantities,
        document: document,
        options: options,
        pronouns: reading.pronouns,
        country: countries.count == 1 ? countries.first : nil,
        leadSubject: leadSubject
      ).build()
      claims += result.claims
      reason = reason ?? result.silence
    }
    if claims.count == before { silences[index] = reason ?? "no sentence" }
  }

  /// A turn of a transcript is held by who speaks.
  private func spoken(
    _ segment: Segment,
    _ index: Int,
    _ readings: [SentenceReading]
  ) -> AttributionFinder.Found? {
    guard let speaker = segment.speaker, let first = readings.first, let last = readings.last
    else { return nil }
    let content = first.tree.range.lowerBound..<last.tree.range.upperBound
    return AttributionFinder.Found(
      attribution: Attribution(
        segment: index,
        kind: .named,
        source: [speaker],
        cue: [Span(speaker.end, speaker.end + 1)],
        content: [
          Span(
            segmentation.tokens.spans[content.lowerBound].start,
            segmentation.tokens.spans[content.upperBound - 1].end
          )
        ]
      ),
      content: [content],
      reporting: nil,
      stance: .says,
      isRumour: false,
      construction: .turn,
      head: content.lowerBound,
      source: content.lowerBound..<content.lowerBound,
      cue: content.lowerBound..<content.lowerBound
    )
  }

  /// For each sentence the attributions whose content reaches into it, with their index in the layer.
  private static func heldBySentence(
    _ readings: [SentenceReading],
    from first: Int
  ) -> [[ClaimBuilder.Held]] {
    var held = readings.map { _ in [ClaimBuilder.Held]() }
    var index = first
    for (own, reading) in readings.enumerated() {
      for found in reading.held {
        let item = ClaimBuilder.Held(index: index, found: found)
        held[own].append(item)
        for part in found.content {
          var next = own + 1
          while next < readings.count, readings[next].tree.range.lowerBound < part.upperBound {
            held[next].append(item)
            next += 1
          }
          var before = own - 1
          while before >= 0, readings[before].tree.range.upperBound > part.lowerBound {
            held[before].append(item)
            before -= 1
          }
        }
        index += 1
      }
    }
    return held
  }

  private func reasonToSkip(_ segment: Segment) -> String? {
    switch segment.kind {
    case .boilerplate: "boilerplate: \(segment.furniture?.rawValue ?? "other")"
    case .title, .heading, .paragraph, .listItem: nil
    }
  }

  private mutating func reading(
    of sentence: Sentence,
    in segment: Segment,
    _ index: Int
  ) -> SentenceReading {
    var dates = mentions(in: sentence.span, dateSpans, &nextDate)
    for i in dates.indices {
      let date = document.dates?[dates[i].index]
      dates[i].isDuration = date?.kind == .duration
      dates[i].hasBounds = date.map { $0.earliest != nil || $0.latest != nil } ?? false
    }
    let tree = SentenceTree(
      text: document.text,
      tokens: segmentation.tokens,
      syntax: syntax,
      range: sentence.tokens,
      paragraph: paragraph(segment)
    )
    let clauses = ClauseFinder(tree: tree, dates: dates.map { tree.tokens(of: $0.span) })
      .find(hasLeadIn: segment.leadIn != nil)
    return SentenceReading(
      tree: tree,
      clauses: clauses,
      held: AttributionFinder(tree: tree, clauses: clauses, segment: index).find(),
      dates: dates,
      quantities: mentions(in: sentence.span, quantitySpans, &nextQuantity)
    )
  }

  /// The tokens of the sentences of `segment`.
  private func paragraph(_ segment: Segment) -> Range<Int> {
    guard let first = segment.sentences.first, let last = segment.sentences.last else {
      return 0..<0
    }
    return segmentation.sentences[first].tokens
      .lowerBound..<segmentation.sentences[last].tokens.upperBound
  }

  /// The subject that an item takes from its lead-in: that of the last claim there.
  private func leadSubject(of segment: Int) -> String? {
    guard let leadIn = segmentation.segments[segment].leadIn else { return nil }
    return claims.last { $0.segment == leadIn }?.subject?.wording(in: document.text)
  }

  /// The mentions that lie in `span`; mentions stand in text order, so the search goes on where it
  /// ended.
  private func mentions(
    in span: Span,
    _ spans: [Span],
    _ next: inout Int
  ) -> [ClaimBuilder.Mention] {
    while next < spans.count, spans[next].end <= span.start { next += 1 }
    var found: [ClaimBuilder.Mention] = []
    var i = next
    while i < spans.count, spans[i].start < span.end {
      if span.contains(spans[i]) { found.append(ClaimBuilder.Mention(index: i, span: spans[i])) }
      i += 1
    }
    return found
  }
}
