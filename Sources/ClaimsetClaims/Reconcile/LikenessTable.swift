/// Which words can tell of one thing, and which of opposite things.
struct LikenessTable: Sendable {
  /// A group that a word stands in.
  struct Place: Hashable, Sendable {
    let group: Int
    /// Whether it stands behind the bar.
    let isOpposite: Bool
  }

  /// What is known of English.
  static let standard = LikenessTable()

  private var places: [String: [Place]] = [:]
  /// The kinds that a word belongs to, and for a kind its own number.
  private var kinds: [String: [Int]] = [:]
  private var names: [String: Int] = [:]
  private var groups = 0
  /// The groups of words for people and things.
  private var nouns = 0..<0

  private init() {
    for line in LikenessLexicon.deeds.split(separator: "\n") { add(line, between: " ") }
    let first = groups + 1
    for text in [LikenessLexicon.people, LikenessLexicon.things] {
      for line in text.split(separator: "\n") { add(line, between: " ") }
    }
    nouns = first..<groups + 1
    for line in FamilyTable.text.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      add(line[line.index(after: colon)...], between: ",")
    }
    for (number, line) in LikenessLexicon.kinds.split(separator: "\n").enumerated() {
      let sides = line.split(separator: ">")
      guard sides.count == 2 else { continue }
      for kind in sides[0].split(separator: " ") { names[String(kind)] = number }
      for word in sides[1].split(separator: " ") { kinds[String(word), default: []].append(number) }
    }
  }

  private mutating func add(_ line: Substring, between mark: Character) {
    groups += 1
    for (side, words) in line.split(separator: "|").enumerated() {
      for word in words.split(separator: mark) {
        let parts = word.split(separator: " ")
        // Wordings of several words are for the families of predicates.
        guard parts.count == 1 else { continue }
        let place = Place(group: groups, isOpposite: side == 1)
        places[String(parts[0]), default: []].append(place)
      }
    }
  }

  /// The groups that `word` stands in.
  func places(of word: String) -> [Place] { places[word] ?? [] }

  /// Whether `a` and `b` are words for people or things that can be one.
  func areOneThing(_ a: String, _ b: String) -> Bool {
    guard let mine = places[a], let yours = places[b] else { return false }
    return mine.contains { one in nouns.contains(one.group) && yours.contains(one) }
  }

  /// Whether `word` is for a building, a body or a vessel, which texts call by its name or by the word.
  func isNameable(_ word: String) -> Bool {
    Self.nameable.contains { names[$0].map { kinds(of: word).contains($0) } ?? false }
      || Self.bodies.contains(word)
  }

  private static let nameable = ["vessel", "building", "aircraft"]
  private static let bodies: Set<String> = [
    "zoo", "museum", "hospital", "school", "bridge", "dam", "company", "firm", "club", "park",
    "mine",
    "stadium", "line", "railway", "airport", "prison", "village", "town", "festival", "newspaper",
  ]

  /// Whether one of `a` and `b` names the kind that the other belongs to: "animal" and "wolf".
  func areKindAndMember(_ a: String, _ b: String) -> Bool {
    isMember(b, of: a) || isMember(a, of: b)
  }

  /// Whether `member` belongs to the kind that `kind` names: "wolf" and "animal".
  func isMember(_ member: String, of kind: String) -> Bool {
    names[kind].map { kinds(of: member).contains($0) } ?? false || isCompound(member, with: kind)
  }

  /// "ironworker" and "worker", "goalkeeper" and "keeper".
  private func isCompound(_ member: String, with kind: String) -> Bool {
    Self.agents.contains(kind) && member.utf8.count > kind.utf8.count + 1 && member.hasSuffix(kind)
  }

  private static let agents: Set<String> = [
    "worker", "keeper", "fighter", "driver", "player", "maker", "owner", "builder", "holder",
    "climber", "writer", "dealer",
  ]

  /// The kinds that `word` belongs to: of "wolf" that of animals.
  func kinds(of word: String) -> [Int] { kinds[word] ?? [] }

  /// The kind that `word` is the name of: "animal".
  func kind(named word: String) -> Int? { names[word] }

  /// What is left of `word` without the endings of inflection and derivation: "inspect" of
  /// "inspection".
  static func stem(_ word: String) -> String {
    for ending in endings where word.hasSuffix(ending) && word.utf8.count >= ending.utf8.count + 4 {
      return String(word.dropLast(ending.count))
    }
    return word
  }

  private static let endings = [
    "ations", "ation", "ances", "ance", "ments", "ment", "ings", "ing", "ness", "ers", "er", "ors",
    "or", "ies",
    "ions", "ion", "ed", "es", "ly", "al", "s", "e", "y",
  ]
}
