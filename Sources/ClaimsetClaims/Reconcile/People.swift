import ClaimsetCore

/// The people a document tells of: who is a woman or a man, and of whom it tells above all.
struct People {
  /// How much more often than anybody else the hero is named.
  private static let lead = 2
  /// How many times as many of one pronoun as of the other there must be.
  private static let majority = 4

  /// The person that is named most by far; nil where there is none.
  let hero: Antecedents.Hero?
  private let heroKey: String

  init(_ document: Document, _ segmentation: Segmentation) {
    let entities = document.entities?.entities ?? []
    var counts = Array(repeating: 0, count: entities.count)
    for mention in document.entities?.mentions ?? [] { counts[mention.entity] += 1 }
    let people = entities.indices.filter { entities[$0].kind == .person }
      .sorted { (counts[$1], $0) < (counts[$0], $1) }
    guard let first = people.first, counts[first] > 2,
      people.count < 2 || counts[first] >= Self.lead * counts[people[1]]
    else {
      (hero, heroKey) = (nil, "")
      return
    }
    let key = entities[first].key
    var thing = ClaimFrame.Thing()
    thing.head = NameKey.words(key).last.map(String.init) ?? key
    thing.entity = key
    thing.quantifier = .definite
    let bearer = Self.bearer(of: key) ?? Self.bearer(in: document, segmentation)
    (hero, heroKey) = (Antecedents.Hero(thing: thing, bearer: bearer), key)
  }

  /// Whether `person` is a woman or a man, by the first name or the noun; nil when unknown.
  func bearer(of person: ClaimFrame.Thing) -> GivenNames.Bearer? {
    if !heroKey.isEmpty, person.entity == heroKey { return hero?.bearer }
    return Self.bearer(of: person.entity) ?? Self.nouns[person.head]
  }

  private static func bearer(of key: String) -> GivenNames.Bearer? {
    let words = NameKey.words(key)
    guard words.count > 1, let first = words.first else { return nil }
    let bearer = NameLexicon.givenNames[String(first)]
    return bearer == .either ? nil : bearer
  }

  /// What the pronouns of the whole text speak of, if nearly all of them are of one kind.
  private static func bearer(
    in document: Document,
    _ segmentation: Segmentation
  ) -> GivenNames.Bearer? {
    var (he, she) = (0, 0)
    let (tokens, text) = (segmentation.tokens, document.text)
    for i in 0..<tokens.count {
      switch pronouns.value(of: i, in: tokens, text) {
      case .man: he += 1
      case .woman: she += 1
      default: break
      }
    }
    if he > majority * she { return .man }
    return she > majority * he ? .woman : nil
  }

  private static let pronouns = WordTable<GivenNames.Bearer>([
    ("he", .man), ("his", .man), ("him", .man), ("she", .woman), ("her", .woman), ("hers", .woman),
  ])

  private static let nouns = WordTable<GivenNames.Bearer>([
    ("man", .man), ("boy", .man), ("father", .man), ("son", .man), ("brother", .man),
    ("husband", .man), ("uncle", .man), ("grandfather", .man), ("widower", .man), ("king", .man),
    ("woman", .woman), ("girl", .woman), ("mother", .woman), ("daughter", .woman),
    ("sister", .woman), ("wife", .woman), ("aunt", .woman), ("grandmother", .woman),
    ("widow", .woman), ("queen", .woman),
  ])
}
