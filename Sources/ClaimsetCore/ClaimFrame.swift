/// What a claim says in a form that can be held against claims of other documents: lemmas, names,
/// amounts and days in place of words.
///
/// A claim may give more than one: "it was roofed in 2016 for £4m" says when, and says
/// what it cost.
public struct ClaimFrame: Hashable, Sendable {
  /// One way in which the predicate is understood.
  public struct Sense: Hashable, Sendable {
    /// The family of words for the same kind of event, or the lemma where there is none.
    public var family = ""
    /// Whether the word says the opposite of what the family says: "survive" beside "die".
    public var isOpposite = false

    /// Makes an empty sense.
    public init(family: String = "", isOpposite: Bool = false) {
      (self.family, self.isOpposite) = (family, isOpposite)
    }
  }

  /// What part a thing plays.
  public enum Role: Int, Hashable, Sendable {
    /// What the predicate is said of.
    case subject
    /// Whom or what it happens to: the object, or the subject of a passive.
    case object
    /// Who does it in a passive.
    case agent
    /// Where, whence, with what.
    case oblique
  }

  /// How many of a kind are meant.
  public enum Quantifier: Int, Hashable, Sendable {
    /// This one, these ones: "the bridge", "Ann".
    case definite
    /// One or more, not said which: "a bridge", "bridges".
    case indefinite
    /// "all", "every", "both".
    case all
    /// "none", "no", "not one".
    case none
    /// "some", "several", "most", "few", "many".
    case some
    /// "anybody", "nobody ever".
    case any

    /// Whether it speaks of each of its kind.
    public var isTotal: Bool { self == .all || self == .none || self == .any }
  }

  /// An amount as an interval in thousandths of its unit.
  public struct Amount: Hashable, Sendable {
    /// The least it can be; `Int.min` when open.
    public var low = Int.min
    /// The most it can be; `Int.max` when open.
    public var high = Int.max
    /// The unit: UCUM in SI, or a currency; `1` for counts.
    public var unit = ""
    /// What is counted, as a lemma.
    public var item = ""
    /// As it is written.
    public var text = ""
    /// Whether the text itself says that it is not exact: "about", "at least".
    public var isOpen = false

    /// Makes an empty amount.
    public init() {}

    /// Whether it is a part of one: "three-quarters of the trains".
    public var isShare: Bool { low > 0 && high < 1000 }

    /// The one amount it stands for; nil where an end is open.
    public var middle: Int? { low == Int.min || high == Int.max ? nil : (low + high) / 2 }

    /// The end that is stated where the other is open; nil where both are.
    public var end: Int? { low == Int.min ? high == Int.max ? nil : high : low }

    /// Whether the two can be one amount.
    public func overlaps(_ other: Amount) -> Bool { low <= other.high && other.low <= high }
  }

  /// Somebody or something that takes part.
  public struct Thing: Hashable, Sendable {
    /// What part it plays.
    public var role = Role.subject
    /// The lemma of its head word.
    public var head = ""
    /// The key of the entity it names; empty for none.
    public var entity = ""
    /// The lemmas of its adjectives and nouns before it.
    public var modifiers: [String] = []
    /// The keys of the names that stand in it besides its own: "the sirens in Upper Lenn".
    public var names: [String] = []
    /// How many are meant.
    public var quantifier = Quantifier.indefinite
    /// How many, in figures.
    public var amounts: [Amount] = []
    /// The preposition before it.
    public var preposition = ""
    /// Whether it is marked as a further one: "another", "the second", "neighbouring".
    public var isOther = false
    /// Whether it is the first or the last of its kind: "the first patient".
    public var isFirst = false
    /// Whether it is a number of a greater one: "four of the six sirens".
    public var isPart = false
    /// Whether "only" stands by it.
    public var isOnly = false

    /// Makes an empty thing.
    public init() {}

    /// What it is called: the key of the entity it names, or the lemma of its head word.
    public var key: String { entity.isEmpty ? head : entity }
  }

  /// A word of the clause that tells something by itself.
  public struct Word: Hashable, Sendable {
    /// The part of the clause it stands in.
    public enum Part: Int, Hashable, Sendable {
      /// It says what is done or what is so.
      case predicate
      /// It stands in the subject.
      case subject
      /// It stands in the object, or in the subject of a passive.
      case object
      /// It stands in what says where, whence, with what, how.
      case oblique
    }

    /// The lemma in small letters.
    public var lemma = ""
    /// The part of the clause it stands in.
    public var part = Part.predicate
    /// Whether it is a word of a name.
    public var isName = false
    /// Whether it stands in the sentences before and a pronoun or an answer only points at it.
    public var isSupplied = false

    /// Makes an empty word.
    public init() {}
  }

  /// The index of the claim in its layer.
  public var claim = 0
  /// The index of the first token of its sentence.
  public var sentence = 0
  /// The ways in which the predicate is understood, the surest first.
  public var senses: [Sense] = []
  /// Whether the claim denies it, words such as "none" included.
  public var isNegated = false
  /// Who and what takes part.
  public var things: [Thing] = []
  /// The amounts it states that count none of the things.
  public var amounts: [Amount] = []
  /// The words of the clause that tell something, each once.
  public var words: [Word] = []
  /// The first day of its time, in days from 1970-01-01; nil when unknown.
  public var earliest: Int?
  /// The last day of its time.
  public var latest: Int?
  /// The time as it is written, or as the sentence before has it.
  public var when = ""
  /// Whether the time is that of the thing itself, not one that the claim only borrows from the
  /// sentence before it.
  public var isTimeOwn = false
  /// The first day of the last time told before it in its text, where it has none of its own: what it
  /// tells of may be of that time; nil where none was told.
  public var told: Int?
  /// The hour it happened at, in minutes of the day, where a single day is known.
  public var minutes: Int?
  /// The nouns of the paragraph around it, as the first 32 bits of their ``WordKey`` hashes, rising:
  /// many claims are kept at once, so words would take too much room.
  public var context: [UInt32] = []
  /// How sure the author is.
  public var certainty = Claim.Certainty.asserted
  /// The name of who is said to hold it; empty for the author.
  public var source = ""
  /// Whether the one who is said to hold it denies it: "denied that".
  public var isDenial = false
  /// Whether it tells of a plan or a wish and of nothing that happened.
  public var isPlan = false
  /// Whether it says itself that it may not last: "so far", "at this stage", "yet", "still".
  public var isSoFar = false
  /// Whether it tells in the present tense of what is so: "has 12 ferries".
  public var isPresent = false
  /// Whether it denies only a part: "not always", "not all".
  public var isPartial = false
  /// Whether its predicate is a verb of many meanings, which tells little by itself.
  public var isGeneric = false
  /// Whether it speaks of all times: "never", "ever", "at any time".
  public var isEver = false
  /// Whether it is said to be the last of its kind: "the last person to leave".
  public var isLast = false
  /// Whether it holds all the time: "throughout the war", "stayed open".
  public var isLasting = false
  /// Whether it has no verb of its own: the answer to a question, or a list.
  public var isFragment = false
  /// Whether it happened once more: "again".
  public var isAgain = false
  /// Whether it is a rumour: nobody answers for it.
  public var isRumour = false
  /// Whether it stands in a title or heading.
  public var isHeading = false
  /// Whether the predicate is said to be the first or only one of its kind.
  public var isFirst = false

  /// Whether the predicate is said to be the only one of its kind, besides ``isFirst``.
  public var isSole = false

  /// Whether it has a time, its own or that of the words around it.
  public var isDated: Bool { earliest != nil || latest != nil }

  /// Whether its time has a first or a last day and not both: "before 2016".
  public var isHalfOpen: Bool { (earliest == nil) != (latest == nil) }

  /// Whether it states a time that could not be placed on the calendar.
  public var hasUnknownTime: Bool {
    // "that year" is one told of before, as what has no time is.
    isTimeOwn && !isDated && minutes == nil
      && !Self.pointers.contains { when.lowercased().hasPrefix($0) }
  }

  /// What opens a time that is told of around, or that is but the last of all.
  private static let pointers = ["that ", "in the end", "at the time", "eventually", "finally"]

  /// Whether its time is a year or less.
  public var isNarrow: Bool {
    guard let first = earliest, let last = latest else { return false }
    return last - first < 400
  }

  /// The entry of ``context`` for `word`.
  public static func contextKey(_ word: String) -> UInt32 {
    UInt32(truncatingIfNeeded: WordKey.hash(word))
  }

  /// Makes an empty frame.
  public init() {}
}
