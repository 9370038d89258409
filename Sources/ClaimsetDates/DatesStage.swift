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

  /// How times are told.
  public enum Style: String, Hashable, Sendable, CaseIterable {
    /// As prose, or as requests where a short text says at which minute it was written.
    case auto
    /// As in articles and tales.
    case prose
    /// As in notes to somebody who keeps the calendar: "Monday 11-4", "in five minutes".
    case requests
  }

  /// How times are told.
  public var style: Style

  /// The events that dates may hang on.
  public var events: [TimeEvent]

  /// Makes options.
  public init(
    anchor: Anchor = .published,
    narrative: Narrative = .auto,
    prefer: Direction = .tense,
    style: Style = .auto,
    events: [TimeEvent] = []
  ) {
    self.anchor = anchor
    self.narrative = narrative
    self.prefer = prefer
    self.style = style
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
  public static let uses: Set<Layer> = [.parse]
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
    let moment = options.anchor == .published ? TimeMoment(document.facts.published) : nil
    let published = moment?.day
    let isRequest = self.isRequest(moment, segmentation)
    let dialect: TimeDialect =
      isRequest ? .requests : document.genre == .message ? .messages : .prose
    let found = readings(in: segmentation, document.text, dialect)
    let isTale =
      switch options.narrative {
      case .auto where dialect != .prose: false
      case .auto where document.facts.genre == .newswire: false
      case .auto: document.genre == .narrative || Self.isTale(found, published)
      case .always: true
      case .never: false
      }
    // Where nothing says when a text appeared, its dates hang on each other.
    let isNarrative = isTale || published == nil && dialect == .prose && options.narrative == .auto
    var resolver = TimeResolver(
      published: published,
      now: moment?.clock,
      isTale: isTale,
      isNarrative: isNarrative,
      isRequest: isRequest,
      isSteered: options.prefer != .tense || isRequest,
      events: options.events
    )
    var mentions: [DateMention] = []
    for (reading, view) in found where resolver.allows(reading) {
      let setting = setting(of: reading, view, document.syntax, isNarrative: isNarrative)
      let resolution = resolver.resolve(reading, in: setting)
      resolver.remember(resolution, of: reading, mention: mentions.count)
      mentions.append(DateMention(reading, resolution, view, published))
    }
    return document.adding(dates: mentions)
  }

  /// How `reading` stands in its text, with the side that the options prefer.
  private func setting(
    of reading: TimeReading,
    _ view: SentenceView,
    _ syntax: SyntaxLayer?,
    isNarrative: Bool
  ) -> TimeSetting {
    var setting = TimeSetting()
    switch options.prefer {
    // Nobody asks for a day that is over, unless it is said.
    case .tense where view.isRequest:
      setting.looksAhead = !view.looksBack(reading.tokens.lowerBound)
    case .tense:
      let outlook = TenseReader(view: view, syntax: syntax).outlook(of: reading.tokens)
      setting.looksAhead = outlook?.isAhead ?? false
      setting.looksBack = outlook?.isAhead == false
      setting.isTenseSure = outlook?.isSure ?? false
    case .past: setting.looksAhead = false
    case .future: setting.looksAhead = true
    }
    if view.dialect == .prose, let syntax {
      setting.isHabit = HabitReader(view: view, syntax: syntax).tellsHabit(reading.tokens)
    }
    setting.isInBrackets = view.isInBrackets(reading.tokens.lowerBound)
    if isNarrative {
      setting.isToldBefore = view.isToldBefore(reading.tokens.lowerBound)
    }
    return setting
  }

  /// A short text whose minute is known is a request, unless the options say what it is.
  private func isRequest(_ moment: TimeMoment?, _ segmentation: Segmentation) -> Bool {
    switch options.style {
    case .auto: moment?.clock != nil && segmentation.tokens.count <= Self.longestRequest
    case .prose: false
    case .requests: true
    }
  }

  /// How many tokens a text may have that is taken for a request: two or three sentences.
  private static let longestRequest = 60

  private func readings(
    in segmentation: Segmentation,
    _ text: SourceText,
    _ dialect: TimeDialect
  ) -> [(reading: TimeReading, view: SentenceView)] {
    let tokens = segmentation.tokens
    let vocabulary = TimeGrammar.shared.vocabulary
    let ids = (0..<tokens.count).map { vocabulary.value(of: $0, in: tokens, text) ?? -1 }
    var found: [(reading: TimeReading, view: SentenceView)] = []
    for sentence in segmentation.sentences
    where segmentation.segments[sentence.segment].furniture?.isProse ?? true {
      let view = SentenceView(
        text: text,
        tokens: tokens,
        range: sentence.tokens,
        ids: ids,
        dialect: dialect
      )
      let kind = segmentation.segments[sentence.segment].kind
      for reading in TimeScanner.readings(of: view, events: events) {
        // "The Future" over a section is its name.
        if case .reference = reading.value, kind == .heading || kind == .title { continue }
        found.append((reading, view))
      }
    }
    return found
  }

  /// The first words of a text, in which news says when it happened, in tokens.
  private static let lead = 80

  /// Whether most of the years that a text states lie years before its publication: then its
  /// other dates hang on those, and not on the publication date.
  private static func isTale(
    _ found: [(reading: TimeReading, view: SentenceView)],
    _ published: CivilDay?
  ) -> Bool {
    guard let published else { return false }
    let years = found.compactMap { item -> Int? in
      guard case .point(let point) = item.reading.value else { return nil }
      return point.year
    }
    let old = years.count { $0 <= published.parts.year - 3 }
    let news = found.filter { $0.reading.value.hangsOnPublication }
    // What opens with "on Thursday" is news, however much it tells of before.
    let opensAsNews = news.contains { $0.reading.tokens.lowerBound < Self.lead }
    return news.count < 2 && !opensAsNews && years.count >= 5 && old * 3 >= years.count * 2
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
    let relation =
      reading.relation
      ?? Self.relation(
        before: reading.tokens.lowerBound,
        view,
        isClock: resolution.kind == .time
      )
    let place = resolution.place?.narrowed(reading.modifier)
    let related = place?.related(relation == .at ? reading.side ?? .at : relation)
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
