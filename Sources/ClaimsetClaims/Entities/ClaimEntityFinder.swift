import ClaimsetCore

/// Says which entities the subject and the object of a claim name.
struct ClaimEntityFinder {
  private let document: Document
  private let tokens: Tokens
  private let syntax: SyntaxLayer
  private let mentions: [EntityMention]
  private var byKey: [String: Int] = [:]

  init(
    document: Document,
    tokens: Tokens,
    syntax: SyntaxLayer,
    entities: [Entity],
    mentions: [EntityMention]
  ) {
    self.document = document
    self.tokens = tokens
    self.syntax = syntax
    self.mentions = mentions
    for (i, entity) in entities.enumerated() {
      byKey[entity.key] = i
      byKey[NameKey.key(entity.name)] = i
    }
    for mention in mentions where mention.rule != .headNoun {
      byKey[NameKey.key(document.text[mention.span])] = mention.entity
    }
  }

  /// The entities of `claim`.
  func entities(of claim: Claim) -> EntityLayer.ClaimEntities {
    EntityLayer.ClaimEntities(
      subject: entity(of: claim.subject),
      object: entity(of: claim.object)
    )
  }

  private func entity(of phrase: Phrase?) -> Int? {
    guard let phrase else { return nil }
    // A pronoun was given its name already; the words of a lead-in stand elsewhere.
    if let supplied = phrase.supplied { return byKey[NameKey.key(supplied)] }
    guard let span = phrase.span, let head = head(of: span) else { return nil }
    return mention(at: tokens.spans[head])?.entity
  }

  /// The mention that covers the word at `place`; of two the longer.
  func mention(at place: Span) -> EntityMention? {
    let next = mentions.firstPlace { $0.span.start > place.start }
    // Mentions hold each other only where a title stands in a name; a few steps back are enough.
    return mentions[max(0, next - 4)..<next].last { $0.span.contains(place) }
  }

  /// The word of the phrase at `span` that all others hang on.
  private func head(of span: Span) -> Int? {
    let start = tokens.spans.firstPlace { $0.end > span.start }
    var end = start
    while end < tokens.count, tokens.spans[end].start < span.end { end += 1 }
    return (start..<end).first { !(start..<end).contains(Int(syntax.heads[$0])) }
  }
}
