public import ClaimsetCore

/// The options of the `dates` stage.
public struct DatesOptions: Hashable, Sendable {
  /// What relative dates are resolved against.
  public enum Anchor: String, Hashable, Sendable, CaseIterable {
    /// The publication date, where it is known.
    case published
    /// Nothing: they stay unresolved.
    case none
  }

  /// What relative dates are resolved against.
  public var anchor: Anchor

  /// Makes options.
  public init(anchor: Anchor = .published) { self.anchor = anchor }
}

/// Finds time expressions and places them on the calendar.
public struct DatesStage: DocumentStage {
  /// The name used in `pipeline.yaml`.
  public static let name = "dates"
  /// The layers that must be there.
  public static let reads: Set<Layer> = [.text, .segments]
  /// The layers used when they are there.
  public static let uses: Set<Layer> = []
  /// The layer this stage adds.
  public static let writes = Layer.dates

  private let options: DatesOptions

  /// Makes the stage.
  public init(options: DatesOptions = DatesOptions()) { self.options = options }

  /// Returns the document with its time expressions, in text order.
  public func apply(to document: Document) throws(DocumentRejection) -> Document {
    guard let segmentation = document.segmentation else { return document.adding(dates: []) }
    let found = readings(in: segmentation, document.text)
    let published = options.anchor == .published ? Self.day(document.facts.published) : nil
    var resolver = TimeResolver(
      published: published,
      isNarrative: document.genre == .narrative || Self.isNarrative(found, published)
    )
    var mentions: [DateMention] = []
    for (reading, sentence) in found {
      let view = SentenceView(
        text: document.text,
        tokens: segmentation.tokens,
        range: segmentation.sentences[sentence].tokens
      )
      let ahead = view.looksAhead(reading.tokens.lowerBound)
      let resolution = resolver.resolve(reading, looksAhead: ahead)
      resolver.remember(resolution, mention: mentions.count)
      mentions.append(DateMention(reading, resolution, view, published))
    }
    return document.adding(dates: mentions)
  }

  private func readings(
    in segmentation: Segmentation,
    _ text: SourceText
  ) -> [(reading: TimeReading, sentence: Int)] {
    var found: [(reading: TimeReading, sentence: Int)] = []
    for (index, sentence) in segmentation.sentences.enumerated()
    where segmentation.segments[sentence.segment].furniture?.isProse ?? true {
      let view = SentenceView(text: text, tokens: segmentation.tokens, range: sentence.tokens)
      let kind = segmentation.segments[sentence.segment].kind
      for reading in TimeScanner.readings(of: view) {
        // "The Future" over a section is its name.
        if case .reference = reading.value, kind == .heading || kind == .title { continue }
        found.append((reading, index))
      }
    }
    return found
  }

  /// The day of an EDTF publication date, when it states one.
  private static func day(_ published: String?) -> CivilDay? {
    published.flatMap { CivilDay(iso: String($0.prefix(10))) }
  }

  /// Whether most of the years that a text states lie years before its publication: then its
  /// other dates hang on those, and not on the publication date.
  private static func isNarrative(
    _ found: [(reading: TimeReading, sentence: Int)],
    _ published: CivilDay?
  ) -> Bool {
    guard let published else { return true }
    let years = found.compactMap { item -> Int? in
      guard case .point(let point) = item.reading.value else { return nil }
      return point.year
    }
    let old = years.count { $0 <= published.parts.year - 3 }
    return years.count >= 5 && old * 3 >= years.count * 2
  }
}

extension DateMention {
  /// The mention that `reading` makes with its `resolution`.
  fileprivate init(
    _ reading: TimeReading,
    _ resolution: TimeResolver.Resolution,
    _ view: SentenceView,
    _ published: CivilDay?
  ) {
    let relation = Self.relation(before: reading.tokens.lowerBound, view)
    let place = resolution.place?.narrowed(reading.modifier)
    let related = place?.related(relation)
    let isPast = resolution.timex == "PAST_REF"
    var modifier = reading.modifier
    if modifier == nil, resolution.kind == .date, place != nil {
      if relation == .before { modifier = .before }
      if relation == .after { modifier = .after }
    }
    self.init(
      span: reading.span ?? view.span(reading.tokens),
      kind: resolution.kind,
      timex: resolution.timex,
      modifier: modifier,
      edtf: related?.edtf ?? "",
      earliest: related?.earliest,
      latest: related?.latest ?? (isPast ? published : nil),
      precision: place?.precision,
      relation: relation,
      status: place?.status ?? resolution.status,
      recurrence: resolution.recurrence,
      anchor: resolution.anchor,
      rule: reading.rule
    )
  }

  private static func relation(before start: Int, _ view: SentenceView) -> Relation {
    let at = view.isWord(start - 1, "the") ? start - 2 : start - 1
    return view.value(at, in: TimeLexicon.relations) ?? .at
  }
}
