public import ClaimsetCore

/// The options of the `entities` stage.
public struct EntitiesOptions: Hashable, Sendable {
  /// Names the user knows, which come before those of the program.
  public var names: [KnownEntity]

  /// Makes options.
  public init(names: [KnownEntity] = []) { self.names = names }
}

/// Finds whom and what a document names, and joins the names that mean the same.
public struct EntitiesStage: DocumentStage {
  /// The name used in `pipeline.yaml`.
  public static let name = "entities"
  /// The layers that must be there.
  public static let reads: Set<Layer> = [.text, .segments, .parse, .claims]
  /// The layers used when they are there.
  public static let uses: Set<Layer> = [.dates]
  /// The layer this stage adds.
  public static let writes = Layer.entities

  private let known: KnownNames

  /// Makes the stage.
  public init(options: EntitiesOptions = EntitiesOptions()) {
    known = KnownNames(options.names)
  }

  /// Returns the document with its entities and where they are named.
  public func apply(to document: Document) throws(DocumentRejection) -> Document {
    guard let segmentation = document.segmentation, let syntax = document.syntax else {
      return document.adding(entities: EntityLayer(entities: [], mentions: [], claims: []))
    }
    let reader = EntityReader(
      document: document,
      segmentation: segmentation,
      syntax: syntax,
      known: known
    )
    return document.adding(entities: reader.layer())
  }
}

/// Goes through the sentences of one document for names and for nouns that mean a named thing.
private struct EntityReader {
  let document: Document
  let segmentation: Segmentation
  let syntax: SyntaxLayer
  let known: KnownNames

  private var tokens: Tokens { segmentation.tokens }
  private var text: SourceText { document.text }

  func layer() -> EntityLayer {
    let names = names()
    var resolver = EntityResolver(known: known)
    let resolutions = resolver.resolve(names.map { (text[span($0.tokens)], $0) })
    let (entities, places) = resolver.entities()
    var mentions = zip(names, resolutions).map { name, resolution in
      EntityMention(
        span: span(name.tokens),
        segment: name.segment,
        entity: places[resolution.cluster],
        rule: resolution.rule
      )
    }
    mentions += nouns(for: entities, named: mentions)
    mentions.sort { ($0.span.start, $1.span.end) < ($1.span.start, $0.span.end) }
    let finder = ClaimEntityFinder(
      document: document,
      tokens: tokens,
      syntax: syntax,
      entities: entities,
      mentions: mentions
    )
    return EntityLayer(
      entities: entities,
      mentions: mentions,
      claims: (document.claims?.claims ?? []).map(finder.entities)
    )
  }

  /// The candidates of all sentences; of those that are written as titles are, whose words may all
  /// have capitals, only those that the text names too.
  private func names() -> [NameFinder.Candidate] {
    var found: [NameFinder.Candidate] = []
    var titled: [NameFinder.Candidate] = []
    let dates = (document.dates ?? []).map(\.span)
    var nextDate = 0
    for sentence in segmentation.sentences
    where segmentation.segments[sentence.segment].kind != .boilerplate {
      while nextDate < dates.count, dates[nextDate].end <= sentence.span.start { nextDate += 1 }
      let dated = dates[nextDate...].prefix { $0.start < sentence.span.end }
      let names = NameFinder(
        text: text,
        tokens: tokens,
        syntax: syntax,
        sentence: sentence,
        dated: dated.map { tokenRange($0, in: sentence) }
      ).find()
      if isTitle(sentence) { titled += names } else { found += names }
    }
    let told = Set(found.map { NameKey.key(text[span($0.tokens)]) })
    found += titled.filter { candidate in
      let name = text[span(candidate.tokens)]
      return told.contains(NameKey.key(name)) || known[name] != nil
    }
    return found.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }

  /// Whether the sentence is a title, or is written as one: "Mayor Says No To New Bridge".
  private func isTitle(_ sentence: Sentence) -> Bool {
    if [.title, .heading].contains(segmentation.segments[sentence.segment].kind) { return true }
    let words = sentence.tokens.dropFirst().filter {
      tokens.kinds[$0] == .word && tokens.spans[$0].count > 3
    }
    let capitals = words.count { tokens.flags[$0].contains(.capitalized) }
    guard words.count > 2, 5 * capitals >= 4 * words.count else { return false }
    let allCapitals = words.count { tokens.flags[$0].contains(.allCapitals) }
    return 2 * allCapitals > words.count
      || sentence.tokens.dropFirst().contains {
        tokens.flags[$0].contains(.capitalized) && tokens.spans[$0].count > 1
          && Self.lowered.contains(syntax.tags[$0])
      }
  }

  /// What is written small but in a title.
  private static let lowered: Set<UniversalTag> = [
    .verb, .auxiliary, .adverb, .pronoun, .determiner, .adposition,
  ]

  /// "the bridge" where the document names one thing that ends in "Bridge"; "the country" where
  /// it tells of one above all.
  private func nouns(for entities: [Entity], named: [EntityMention]) -> [EntityMention] {
    let targets = NounTargets(entities: entities, mentions: named)
    let names = Set(named.flatMap { tokenStarts($0.span) })
    var found: [EntityMention] = []
    for sentence in segmentation.sentences
    where segmentation.segments[sentence.segment].kind != .boilerplate {
      for i in sentence.tokens where syntax.tags[i] == .noun && !names.contains(i) {
        guard let determiner = bareDeterminer(of: i, in: sentence),
          let entity = targets.entity(for: syntax.lemmas[i], before: tokens.spans[i].start)
        else { continue }
        found.append(
          EntityMention(
            span: Span(tokens.spans[determiner].start, tokens.spans[i].end),
            segment: sentence.segment,
            entity: entity,
            rule: .headNoun
          )
        )
      }
    }
    return found
  }

  /// The "the", "this" or "that" right before noun `i`, which nothing else bears on.
  private func bareDeterminer(of i: Int, in sentence: Sentence) -> Int? {
    let before = i - 1
    guard sentence.tokens.contains(before), syntax.tags[before] == .determiner,
      ["the", "this", "that"].contains(text[tokens.spans[before]].lowercased()),
      !(sentence.tokens.contains(i + 1) && text[tokens.spans[i + 1]].lowercased() == "of"),
      !(sentence.tokens.contains(i + 1) && syntax.head(of: i) == i + 1
        && [.compound, .flat].contains(syntax.relations[i]))
    else { return nil }
    return before
  }

  /// The tokens that `span` covers.
  private func tokenStarts(_ span: Span) -> Range<Int> {
    let first = tokens.spans.firstPlace { $0.end > span.start }
    return first..<max(first, tokens.spans.firstPlace { $0.start >= span.end })
  }

  private func tokenRange(_ span: Span, in sentence: Sentence) -> Range<Int> {
    tokenStarts(span).clamped(to: sentence.tokens)
  }

  private func span(_ range: Range<Int>) -> Span {
    Span(tokens.spans[range.lowerBound].start, tokens.spans[range.upperBound - 1].end)
  }
}

/// The entities that a common noun can stand for.
private struct NounTargets {
  /// For each last word of a name of several words the entities that end in it.
  private var byLast: [String: [Int]] = [:]
  /// Where each entity is named first.
  private var first: [Int: Int] = [:]
  /// The one country that the document tells of above all.
  private var country: Int?
  private static let countries = Set(CountryLexicon.countries.map { NameKey.key($0.name) })
  private static let countryWords: Set<String> = ["country", "nation"]

  init(entities: [Entity], mentions: [EntityMention]) {
    var counts: [Int: Int] = [:]
    for mention in mentions {
      counts[mention.entity, default: 0] += 1
      first[mention.entity] = min(first[mention.entity] ?? Int.max, mention.span.start)
    }
    let countries = Self.countries
    var total = 0
    for (i, entity) in entities.enumerated() {
      let words = NameKey.words(entity.key)
      if entity.kind != .person, words.count > 1, let last = words.last {
        byLast[String(last), default: []].append(i)
      }
      guard countries.contains(entity.key) else { continue }
      let count = counts[i] ?? 0
      total += count
      if count > counts[country ?? -1] ?? 0 { country = i }
    }
    // Two thirds and more: otherwise it is not sure which country is meant.
    if let best = country, 3 * (counts[best] ?? 0) < 2 * total { country = nil }
  }

  /// The entity that "the `lemma`" stands for, where it was named before.
  func entity(for lemma: String, before place: Int) -> Int? {
    if Self.countryWords.contains(lemma) { return country }
    guard let list = byLast[lemma], list.count == 1, let one = list.first,
      (first[one] ?? Int.max) < place
    else { return nil }
    return one
  }
}
