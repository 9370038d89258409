import ClaimsetCore

/// How much alike two words are.
enum Likeness: Int, Comparable {
  /// They say the opposite of each other.
  case opposite
  /// They have nothing in common.
  case none
  /// They meet in one of many meanings.
  case slight
  /// They can tell of one thing.
  case kin
  /// They are one word, or of one stem.
  case same

  static func < (a: Likeness, b: Likeness) -> Bool { a.rawValue < b.rawValue }

  /// How much of a word's weight such a counterpart makes up for, in hundredths.
  var share: Int {
    switch self {
    case .opposite, .none: 0
    case .slight: 30
    case .kin: 80
    case .same: 100
    }
  }
}

/// The words of all frames by number, with what each can be alike to.
struct Vocabulary {
  /// A word of the dataset.
  struct Lexeme {
    let lemma: String
    /// The hash of its stem.
    let root: UInt64
    let places: [LikenessTable.Place]
    let kinds: [Int]
    let kind: Int?
    /// Its groups in the dictionary.
    let dictionary: [LikenessDictionary.Place]
    /// Whether it is a word of many uses, which joins little: "person", "day".
    let isWeak: Bool
    /// Whether it tells of a deed that another undoes: "open", "arrive".
    var isUndone: Bool { Vocabulary.undone.contains(lemma) }
  }

  private(set) var lexemes: [Lexeme] = []
  private var numbers: [String: Int] = [:]
  private let table = LikenessTable.standard

  /// The number of `lemma`.
  mutating func number(of lemma: String) -> Int {
    if let number = numbers[lemma] { return number }
    let number = lexemes.count
    lexemes.append(known(lemma))
    numbers[lemma] = number
    return number
  }

  /// What is known of `lemma`, whether it has a number or not.
  private func known(_ lemma: String) -> Lexeme {
    if let number = numbers[lemma] { return lexemes[number] }
    return Lexeme(
      lemma: lemma,
      root: WordKey.hash(LikenessTable.stem(lemma)),
      places: table.places(of: lemma),
      kinds: table.kinds(of: lemma),
      kind: table.kind(named: lemma),
      dictionary: LikenessDictionary.places(of: lemma),
      isWeak: Self.weak.contains(lemma)
    )
  }

  /// What `lemma` can be alike to.
  mutating func lexeme(of lemma: String) -> Lexeme {
    let number = number(of: lemma)
    return lexemes[number]
  }

  /// How much alike two words are, whether they have numbers or not.
  func likeness(of one: String, _ other: String) -> Likeness {
    one == other ? .same : likeness(known(one), known(other))
  }

  /// How much alike the words with the numbers `a` and `b` are.
  func likeness(_ a: Int, _ b: Int) -> Likeness { likeness(lexemes[a], lexemes[b]) }

  private func likeness(_ x: Lexeme, _ y: Lexeme) -> Likeness {
    if x.root == y.root { return .same }
    var (alike, apart) = (0, 0)
    for one in x.places {
      for other in y.places where one.group == other.group {
        if one.isOpposite == other.isOpposite { alike += 1 } else { apart += 1 }
      }
    }
    if alike > 0, alike >= apart {
      return alike > 1 || min(x.places.count, y.places.count) <= Self.few ? .kin : .slight
    }
    if apart > 0 { return .opposite }
    let isKind = x.kind.map { y.kinds.contains($0) } ?? false
    let isOfKind = y.kind.map { x.kinds.contains($0) } ?? false
    if isKind || isOfKind { return .kin }
    // What the lexicon made for this says goes before what a dictionary lists.
    return LikenessDictionary.likeness(x.dictionary, y.dictionary)
  }

  /// In how many groups a word stands that still means much in each.
  private static let few = 5

  /// Deeds of which the opposite may follow, so that both can be told of one thing.
  private static let undone: Set<String> = [
    "open", "close", "shut", "lock", "unlock", "arrive", "leave", "enter", "exit", "come", "go",
    "rise", "fall", "grow", "shrink", "increase", "decrease", "decline", "drop", "climb", "begin",
    "start", "end", "finish", "stop", "buy", "sell", "lend", "borrow", "raise", "lower", "build",
    "demolish", "break", "repair", "mend", "fix", "restore", "lose", "find", "arrest", "release",
    "hire", "appoint", "dismiss", "sack", "resign", "marry", "divorce", "fill", "empty", "wake",
    "sleep", "push", "pull", "give", "take", "send", "receive", "ask", "answer", "attack", "defend",
    "join", "descend", "ascend", "gain", "steal", "return", "hide", "show", "charge", "clear",
    "win", "vote", "damage", "capture", "escape", "ban", "injure", "recover", "praise", "criticise",
    "love", "hate", "agree", "disagree", "support", "oppose", "cut", "lift", "help",
  ]

  private static let weak: Set<String> = [
    "person", "people", "man", "woman", "thing", "time", "day", "year", "night", "week", "month",
    "hour", "minute", "way", "place", "world", "part", "number", "end", "case", "kind", "point",
    "member", "lot", "single", "town", "city", "country", "state", "area", "matter", "fact", "life",
    "work", "per", "cent", "metre", "kilometre", "mile", "pound", "euro", "dollar", "million",
    "thousand", "hundred", "find", "know", "see", "use", "take", "give", "think", "believe", "want",
    "history", "whole", "new", "old", "good", "great", "large", "small", "half", "third", "morning",
    "evening",
  ]
}
