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

  /// Whether dates hang on those told before, as in a history, and not on the publication.
  public enum Narrative: String, Hashable, Sendable, CaseIterable {
    /// As the text shows: its genre, or years long past and nothing that is news.
    case auto
    /// They do.
    case always
    /// They do not.
    case never
  }

  /// Whether dates hang on those told before.
  public var narrative: Narrative

  /// On which side of the publication a date lies that could lie on either.
  public enum Direction: String, Hashable, Sendable, CaseIterable {
    /// As the tense around it says.
    case tense
    /// Before it, as in news.
    case past
    /// After it, as in plans and requests.
    case future
  }

  /// On which side of the publication a date lies that could lie on either.
  public var prefer: Direction

  /// The events that dates may hang on.
  public var events: [TimeEvent]

  /// Makes options.
  public init(
    anchor: Anchor = .published,
    narrative: Narrative = .auto,
    prefer: Direction = .tense,
    events: [TimeEvent] = []
  ) {
    self.anchor = anchor
    self.narrative = narrative
    self.prefer = prefer
    self.events = events
  }
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
  /// The names of the events, as the tokeniser cuts them.
  private let events: PhraseTable<Int>?

  /// Makes the stage.
  public init(options: DatesOptions = DatesOptions()) {
    self.options = options
    var names: [(String, Int)] = []
    for (index, event) in options.events.enumerated() {
      for name in event.names where !names.contains(where: { $0.0 == name }) {
        names.append((name, index))
      }
    }
    events = names.isEmpty ? nil : PhraseTable(names)
  }

  /// Returns the document with its time expressions, in text order.
  public func apply(to document: Document) throws(DocumentRejection) -> Document {
    guard let segmentation = document.segmentation else { return document.adding(dates: []) }
    let found = readings(in: segmentation, document.text)
    let published = options.anchor == .published ? Self.day(document.facts.published) : nil
    let isNarrative =
      switch options.narrative {
      case .auto: document.genre == .narrative || Self.isNarrative(found, published)
      case .always: true
      case .never: false
      }
    var resolver = TimeResolver(
      published: published,
      isNarrative: isNarrative,
      isSteered: options.prefer != .tense,
      events: options.events
    )
    var mentions: [DateMention] = []
    for (reading, view) in found where resolver.allows(reading) {
      let ahead =
        switch options.prefer {
        case .tense: view.looksAhead(reading.tokens.lowerBound)
        case .past: false
        case .future: true
        }
      let resolution = resolver.resolve(reading, looksAhead: ahead)
      resolver.remember(resolution, mention: mentions.count)
      mentions.append(DateMention(reading, resolution, view, published))
    }
    return document.adding(dates: mentions)
  }

  private func readings(
    in segmentation: Segmentation,
    _ text: SourceText
  ) -> [(reading: TimeReading, view: SentenceView)] {
    let tokens = segmentation.tokens
    let vocabulary = TimeGrammar.shared.vocabulary
    let ids = (0..<tokens.count).map { vocabulary.value(of: $0, in: tokens, text) ?? -1 }
    var found: [(reading: TimeReading, view: SentenceView)] = []
    for sentence in segmentation.sentences
    where segmentation.segments[sentence.segment].furniture?.isProse ?? true {
      let view = SentenceView(text: text, tokens: tokens, range: sentence.tokens, ids: ids)
      let kind = segmentation.segments[sentence.segment].kind
      for reading in TimeScanner.readings(of: view, events: events) {
        // "The Future" over a section is its name.
        if case .reference = reading.value, kind == .heading || kind == .title { continue }
        found.append((reading, view))
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
    _ found: [(reading: TimeReading, view: SentenceView)],
    _ published: CivilDay?
  ) -> Bool {
    guard let published else { return true }
    let years = found.compactMap { item -> Int? in
      guard case .point(let point) = item.reading.value else { return nil }
      return point.year
    }
    let old = years.count { $0 <= published.parts.year - 3 }
    let news = found.count { $0.reading.value.hangsOnPublication }
    return news < 2 && years.count >= 5 && old * 3 >= years.count * 2
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
    let relation = Self.relation(
      before: reading.tokens.lowerBound,
      view,
      isClock: resolution.kind == .time
    )
    let place = resolution.place?.narrowed(reading.modifier)
    let related = place?.related(relation)
    let isPast = resolution.timex == "PAST_REF"
    var modifier = reading.modifier
    if modifier == nil, resolution.kind == .date, place != nil {
      if relation == .before { modifier = .before }
      if relation == .after { modifier = .after }
    }
    self.init(
      span: view.span(reading.tokens),
      kind: resolution.kind,
      timex: resolution.timex,
      modifier: modifier,
      edtf: related?.edtf ?? "",
      earliest: related?.earliest,
      latest: related?.latest ?? (isPast ? published : nil),
      precision: place?.precision,
      relation: relation,
      status: resolution.kind == .duration ? .duration : place?.status ?? resolution.status,
      recurrence: resolution.recurrence,
      anchor: resolution.anchor,
      rule: reading.rule
    )
  }

  private static func relation(
    before start: Int,
    _ view: SentenceView,
    isClock: Bool
  ) -> Relation {
    let at = view.isWord(start - 1, "the") ? start - 2 : start - 1
    // "shortly after 2 a.m." is at that time, to within minutes.
    if isClock,
      ["shortly", "just", "soon", "moments", "minutes"].contains(where: { view.isWord(at - 1, $0) })
    {
      return .at
    }
    return view.value(at, in: TimeLexicon.relations) ?? .at
  }
}
