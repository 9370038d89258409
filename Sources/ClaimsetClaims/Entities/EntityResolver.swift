public import ClaimsetCore

/// A name the user or the list of countries knows, with its other names.
public struct KnownEntity: Hashable, Sendable {
  /// The name that rows carry.
  public let name: String
  /// What kind of thing it is.
  public let kind: Entity.Kind
  /// Other names for it.
  public let aliases: [String]

  /// Makes an entry.
  public init(name: String, kind: Entity.Kind, aliases: [String]) {
    (self.name, self.kind, self.aliases) = (name, kind, aliases)
  }

  /// `name` on one line, with one space for every gap.
  public static func unbroken(_ name: String) -> String {
    name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// `name` as it is compared: lower case, without hyphens, points and article.
  public static func folded(_ name: String) -> String { NameKey.key(name) }
}

/// Joins the names of one document that mean the same, and no others: where two could be meant,
/// a name stays on its own.
struct EntityResolver {
  /// A name with all places where it stands in full.
  private struct Cluster {
    let key: String
    /// The ways it is written, with how often.
    var forms: [String: Int] = [:]
    var votes = KindVotes()
    var known: KnownEntity?
    var first: Int
  }

  private let known: KnownNames
  private var clusters: [Cluster] = []
  private var places: [String: Int] = [:]
  /// For each last word of a name of several words the clusters that end in it.
  private var byLast: [Substring: [Int]] = [:]
  private var byFirst: [Substring: [Int]] = [:]
  private var byInitials: [String: [Int]] = [:]
  /// Whom a surname was taken for where but one of those who share it had been named.
  private var surnames: [Substring: Int] = [:]
  /// The names in full that brackets give letters for: "DMZ (Demilitarized Zone)".
  private var spelledOut: [String: String] = [:]

  init(known: KnownNames) { self.known = known }

  /// What a name was taken for.
  struct Resolution {
    let cluster: Int
    let rule: EntityMention.Rule
  }

  /// Takes all names of several words first, so that short forms find them wherever they stand.
  mutating func resolve(_ names: [(text: String, candidate: NameFinder.Candidate)]) -> [Resolution]
  {
    var found: [Resolution?] = names.map { _ in nil }
    for i in names.indices.dropFirst() where names[i].candidate.isBracketed {
      spell(NameKey.key(names[i - 1].text), NameKey.key(names[i].text))
    }
    for (i, name) in names.enumerated() where isFull(name.text) {
      found[i] = full(name.text, name.candidate, at: i)
    }
    for (i, name) in names.enumerated() where found[i] == nil {
      found[i] = short(name.text, name.candidate, at: i)
    }
    return found.compactMap { $0 }
  }

  /// Notes that one of two names is made of letters of the other, if it is.
  private mutating func spell(_ one: String, _ other: String) {
    let (short, full) = one.utf8.count < other.utf8.count ? (one, other) : (other, one)
    guard !short.contains(" "), full.contains(" "), short.first == full.first else { return }
    var letters = short[...]
    for letter in full where letter == letters.first { letters.removeFirst() }
    if letters.isEmpty { spelledOut[short] = full }
  }

  /// The key of `name`; "North Korean" goes by that of the North Koreans.
  private func key(_ name: String, _ candidate: NameFinder.Candidate) -> String {
    let key = NameKey.key(name)
    return candidate.isMember && !key.hasSuffix("e") && !key.hasSuffix("h") ? key + "s" : key
  }

  private func isFull(_ name: String) -> Bool {
    let key = NameKey.key(name)
    return key.contains(" ")
  }

  private mutating func full(
    _ name: String,
    _ candidate: NameFinder.Candidate,
    at index: Int
  ) -> Resolution {
    let key = key(name, candidate)
    let known = known[name]
    let own = known.map { NameKey.key($0.name) } ?? key
    let cluster = cluster(own, name, candidate, at: index, known: known)
    return Resolution(cluster: cluster, rule: own == key ? .name : .alias)
  }

  private mutating func short(
    _ name: String,
    _ candidate: NameFinder.Candidate,
    at index: Int
  ) -> Resolution {
    let key = NameKey.key(name)
    if let (target, rule) = target(of: key, candidate, at: index) {
      clusters[target].votes.add(candidate.votes)
      return Resolution(cluster: target, rule: rule)
    }
    if known[name] != nil { return full(name, candidate, at: index) }
    return Resolution(
      cluster: cluster(key, name, candidate, at: index, known: nil),
      rule: .name
    )
  }

  /// The one name in full that the single word `key` can stand for.
  private mutating func target(
    of key: String,
    _ candidate: NameFinder.Candidate,
    at index: Int
  ) -> (Int, EntityMention.Rule)? {
    let word = Substring(key)
    if let full = spelledOut[key], let one = places[full] { return (one, .acronym) }
    if let one = sole(byInitials[key]), key.count > 1 { return (one, .acronym) }
    if candidate.hasArticle, let one = sole(byLast[word], where: { !isPerson($0) }) {
      return (one, .shortName)
    }
    guard !candidate.hasArticle else { return nil }
    if let one = sole(byLast[word], where: isPerson) { return (one, .surname) }
    // "Holt" is Ann Holt, of whom it told before it spoke of Ben Holt, and so it goes on.
    if let one = surnames[word] { return (one, .surname) }
    if let one = sole(byLast[word], where: { isPerson($0) && clusters[$0].first < index }) {
      surnames[word] = one
      return (one, .surname)
    }
    guard !candidate.hasTitle, let one = sole(byFirst[word], where: isPerson) else { return nil }
    return (one, .surname)
  }

  /// Whether the cluster may be a person: nothing else has more points.
  private func isPerson(_ cluster: Int) -> Bool {
    guard clusters[cluster].known == nil else { return clusters[cluster].known?.kind == .person }
    let winner = clusters[cluster].votes.winner
    return winner == .person || winner == .other && NameKey.words(clusters[cluster].key).count < 4
  }

  /// How many names that share a word are looked at; where there are more, none is meant for sure.
  private static let homonyms = 64

  private func sole(_ list: [Int]?, where holds: (Int) -> Bool = { _ in true }) -> Int? {
    var one: Int?
    for i in (list ?? []).prefix(Self.homonyms) where holds(i) {
      if one != nil { return nil }
      one = i
    }
    return one
  }

  private mutating func cluster(
    _ key: String,
    _ name: String,
    _ candidate: NameFinder.Candidate,
    at index: Int,
    known: KnownEntity?
  ) -> Int {
    let place = places[key] ?? add(key, at: index, known: known)
    clusters[place].forms[KnownEntity.unbroken(name), default: 0] += 1
    clusters[place].votes.add(candidate.votes)
    clusters[place].first = min(clusters[place].first, index)
    return place
  }

  private mutating func add(_ key: String, at index: Int, known: KnownEntity?) -> Int {
    let place = clusters.count
    clusters.append(Cluster(key: key, known: known, first: index))
    places[key] = place
    let words = NameKey.words(key)
    if words.count > 1 {
      byLast[words[words.count - 1], default: []].append(place)
      byFirst[words[0], default: []].append(place)
      byInitials[NameKey.initials(key), default: []].append(place)
    }
    return place
  }

  /// The entities in the order of first mention, and for each cluster its place among them.
  func entities() -> (entities: [Entity], places: [Int]) {
    let order = clusters.indices.sorted { clusters[$0].first < clusters[$1].first }
    var places = clusters.map { _ in 0 }
    for (place, cluster) in order.enumerated() { places[cluster] = place }
    return (order.map { entity(clusters[$0]) }, places)
  }

  private func entity(_ cluster: Cluster) -> Entity {
    if let known = cluster.known {
      return Entity(name: known.name, kind: known.kind, key: cluster.key)
    }
    // The form that stands most often; of equals the first in the alphabet.
    let forms = cluster.forms.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return Entity(
      name: forms.first?.key ?? cluster.key,
      kind: cluster.votes.winner,
      key: cluster.key
    )
  }
}

/// Names that are known beforehand, by their keys.
struct KnownNames: Sendable {
  private var entries: [String: KnownEntity] = [:]
  /// What short forms that end in a point stand for: "Fla.", which "Fla" is not.
  private var pointed: [String: KnownEntity] = [:]

  /// The countries, the bodies that go by letters, and what a vocabulary adds; it comes first.
  init(_ vocabulary: [KnownEntity]) {
    let standing =
      CountryLexicon.countries.map { KnownEntity(name: $0.name, kind: .place, aliases: $0.aliases) }
      + CountryLexicon.bodies.map {
        KnownEntity(name: $0.name, kind: .organisation, aliases: $0.aliases)
      }
    for entity in vocabulary + standing {
      for name in [entity.name] + entity.aliases where entries[NameKey.key(name)] == nil {
        entries[NameKey.key(name)] = entity
      }
    }
    for state in CountryLexicon.states {
      let key = NameKey.key(state.name)
      let entity =
        entries[key] ?? KnownEntity(name: state.name, kind: .place, aliases: [])
      entries[key] = entity
      if let short = state.short { pointed[NameKey.key(short)] = entity }
    }
  }

  /// The entity that `name` is a name of.
  subscript(name: String) -> KnownEntity? {
    let key = NameKey.key(name)
    return name.hasSuffix(".") ? pointed[key] ?? entries[key] : entries[key]
  }
}
