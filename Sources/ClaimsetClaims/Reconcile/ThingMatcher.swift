import ClaimsetCore

/// Says whether two things, of two documents or of one, can be the same.
struct ThingMatcher {
  /// How well two things match.
  enum Match: Int, Comparable {
    /// They are two things, or it cannot be said.
    case no
    /// They can be the same, if the texts tell of the same matter.
    case likely
    /// They go by the same name.
    case sure

    static func < (a: Match, b: Match) -> Bool { a.rawValue < b.rawValue }
  }

  /// The names that both documents tell of, which narrow nothing down between them.
  let common: Set<String>
  /// Whether the two documents tell of the same matter.
  let isSameMatter: Bool
  /// The name that both tell most of.
  var topic = ""

  /// Compares two things, apart from how many they are.
  func match(_ a: ClaimFrame.Thing, _ b: ClaimFrame.Thing) -> Match {
    if Self.anybody.contains(a.head) { return canBeSomebody(b) ? .likely : .no }
    if Self.anybody.contains(b.head) { return canBeSomebody(a) ? .likely : .no }
    if Self.isUnresolved(a) || Self.isUnresolved(b) { return .no }
    if a.isOther != b.isOther || a.isFirst != b.isFirst { return .no }
    if a.head == "we" || b.head == "we" { return isOurs(a, b) ? .likely : .no }
    if !a.entity.isEmpty, !b.entity.isEmpty { return sameName(a.entity, b.entity) ? .sure : .no }
    if a.entity.isEmpty != b.entity.isEmpty { return named(a, b) }
    guard isSameMatter, a.head == b.head || KinLexicon.areKin(a.head, b.head) else { return .no }
    // What holds of every one holds of those that a name or an adjective picks out.
    if a.quantifier.isTotal || b.quantifier.isTotal { return narrows(a, b) ? .no : .likely }
    return namesFit(a, b) && modifiersFit(a, b) ? .likely : .no
  }

  /// Whether "nobody" and "anybody" speak of it: names, pronouns of persons, words for people.
  private func canBeSomebody(_ thing: ClaimFrame.Thing) -> Bool {
    !thing.entity.isEmpty || Self.anybody.contains(thing.head)
      || ["he", "she", "we", "they", "i", "who"].contains(thing.head)
      || KinLexicon.areKin(thing.head, "people") || thing.head == "people"
      || NameLexicon.classes[thing.head] == .person
      || NameLexicon.classes[thing.head] == .organisation
      || KinLexicon.isBody(thing.head)
  }

  /// Whether both sides have names and none of them can be the same.
  func areApart(_ mine: Set<String>, _ yours: Set<String>) -> Bool {
    !mine.isEmpty && !yours.isEmpty
      && !mine.contains { one in yours.contains { sameName(one, $0) } }
  }

  /// Whether it is the name that both tell most of.
  func isTopic(_ name: String) -> Bool {
    // "Holt" is Ann Holt, but "Leeds Hospital" is not Leeds.
    !topic.isEmpty && !name.isEmpty
      && (name == topic || topic.hasSuffix(" " + name) || name.hasSuffix(" " + topic))
  }

  /// "we opened in May": whoever runs what the other text tells of.
  private func isOurs(_ a: ClaimFrame.Thing, _ b: ClaimFrame.Thing) -> Bool {
    isSameMatter && a.quantifier == .definite && b.quantifier == .definite
  }

  /// "martin sewell" and "sewell", "river lenn" and "lenn".
  private func sameName(_ a: String, _ b: String) -> Bool {
    if a == b { return true }
    let (short, long) = a.utf8.count < b.utf8.count ? (a, b) : (b, a)
    if isSameMatter, short.utf8.count > 1, NameKey.initials(long) == short { return true }
    if isSameMatter, isShortened(long, to: short) { return true }
    return isSameMatter && (long.hasSuffix(" " + short) || long.hasPrefix(short + " "))
      && short.utf8.count > 2
  }

  /// "Ann Clare Holt" and "Ann Holt".
  private func isShortened(_ long: String, to short: String) -> Bool {
    let (all, some) = (NameKey.words(long), NameKey.words(short))
    return some.count == 2 && all.count == 3 && all.first == some.first && all.last == some.last
  }

  /// A name on one side, a noun on the other: "Corn Bridge" and "the bridge".
  private func named(_ a: ClaimFrame.Thing, _ b: ClaimFrame.Thing) -> Match {
    let (name, noun) = a.entity.isEmpty ? (b, a) : (a, b)
    guard isSameMatter, noun.quantifier == .definite, namesFit(name, noun) else { return .no }
    if isTopic(name.entity), isPlain(noun) { return .likely }
    let words = NameKey.words(name.entity).map(String.init) + [name.head]
    return words.contains { $0 == noun.head || KinLexicon.areKin($0, noun.head) } ? .likely : .no
  }

  /// "the ferry", "the zoo", in texts of one ship or zoo: a thing that nothing tells apart.
  private func isPlain(_ noun: ClaimFrame.Thing) -> Bool {
    noun.modifiers.isEmpty && noun.names.isEmpty && noun.amounts.isEmpty
      && LikenessTable.standard.isNameable(noun.head)
  }

  /// Whether no name narrows the one down to something else than the other.
  private func namesFit(_ a: ClaimFrame.Thing, _ b: ClaimFrame.Thing) -> Bool {
    if a.names == b.names { return true }
    if a.names.isEmpty || b.names.isEmpty {
      return (a.names + b.names).allSatisfy { common.contains($0) }
    }
    return !Set(a.names).isDisjoint(with: b.names)
  }

  /// Whether no adjective makes them two: "the old wall", "a higher wall".
  private func modifiersFit(_ a: ClaimFrame.Thing, _ b: ClaimFrame.Thing) -> Bool {
    if a.modifiers.isEmpty || b.modifiers.isEmpty { return true }
    return !Set(a.modifiers).isDisjoint(with: b.modifiers)
  }

  /// Whether a name places one of them where the other document says nothing of.
  private func narrows(_ a: ClaimFrame.Thing, _ b: ClaimFrame.Thing) -> Bool {
    !Set(a.names + b.names).isSubset(of: common)
  }

  /// Whether it is a pronoun that nothing is known of.
  private static func isUnresolved(_ thing: ClaimFrame.Thing) -> Bool {
    thing.entity.isEmpty
      && ["one", "it", "they", "he", "she", "this", "that", "these", "those", "you"].contains(
        thing.head
      )
  }

  /// Whether the word stands for whoever there may be: "nobody", "anyone".
  static func isAnybody(_ head: String) -> Bool { anybody.contains(head) }

  private static let anybody: Set<String> = [
    "anybody", "anyone", "nobody", "somebody", "someone", "everyone", "everybody", "no-one",
  ]
}
