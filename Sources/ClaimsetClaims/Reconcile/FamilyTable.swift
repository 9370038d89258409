/// The families of words, by word.
struct FamilyTable: Sendable {
  /// What is special about a family.
  struct Traits: OptionSet, Hashable, Sendable {
    let rawValue: Int
    /// Happens to a thing one time.
    static let once = Traits(rawValue: 1)
    /// Its counts are brought up to date.
    static let grows = Traits(rawValue: 2)
    /// One doer excludes another.
    static let maker = Traits(rawValue: 4)
    /// What counts is the amount.
    static let measure = Traits(rawValue: 8)
    /// Who does it to whom matters.
    static let roles = Traits(rawValue: 16)

    fileprivate static let names: [Substring: Traits] = [
      "once": .once, "grows": .grows, "maker": .maker, "measure": .measure, "roles": .roles,
    ]
  }

  /// One way in which a word is understood: its family, and whether it says the opposite.
  struct Sense: Hashable, Sendable {
    let family: String
    let isOpposite: Bool
  }

  /// The families of English.
  static let standard = FamilyTable(text)

  private var senses: [String: [Sense]] = [:]
  private var traits: [String: Traits] = [:]

  private init(_ text: String) {
    for line in text.split(separator: "\n") {
      guard let colon = line.firstIndex(of: ":") else { continue }
      let head = line[..<colon].split(whereSeparator: { " []".contains($0) })
      let name = String(head.first ?? "")
      traits[name] = Traits(head.dropFirst().compactMap { Traits.names[$0] })
      let sides = line[line.index(after: colon)...].split(
        separator: "|",
        omittingEmptySubsequences: false
      )
      for (side, words) in sides.enumerated() {
        for word in words.split(separator: ",") {
          let key = word.split(separator: " ").joined(separator: " ")
          guard !key.isEmpty else { continue }
          senses[key, default: []].append(Sense(family: name, isOpposite: side == 1))
        }
      }
    }
  }

  /// The ways in which `words` are understood; none for words of no family.
  subscript(words: String) -> [Sense] { senses[words] ?? [] }

  /// Whether `family` is one of the table, and not a word on its own.
  func holds(_ family: String) -> Bool { traits[family] != nil || family.hasPrefix(Self.sum) }

  /// The family of "has 23 stops".
  static let having = "count-have"
  /// How long something took.
  static let duration = "duration"
  /// How old somebody or something is.
  static let age = "age"

  /// The family of "was in the room", which no word of the table says.
  static let located = "located"

  /// What is special about `family`.
  func traits(of family: String) -> Traits {
    traits[family] ?? (family.hasPrefix(Self.sum) ? .measure : [])
  }

  /// What opens the name of a family that a noun makes of the sums it is said to be: "a reward of £500".
  static let sum = "sum "
}
