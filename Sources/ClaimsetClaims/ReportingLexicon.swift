import ClaimsetCore

// Data table: words that attribute what is said to somebody.

/// Verbs and nouns of reporting.
enum ReportingLexicon {
  /// How a reporting verb stands to what it reports.
  enum Stance: Sendable {
    /// The holder asserts it: "said".
    case says
    /// The holder denies it: "denied".
    case denies
    /// The holder fears or hopes it: "warned", "expects".
    case expects
  }

  /// Verbs whose content is a clause or a quotation, by lemma.
  static let verbs = WordTable<Stance>(
    says.map { ($0, .says) } + denies.map { ($0, .denies) } + expects.map { ($0, .expects) }
  )

  /// Verbs whose content may also be what they bear on, or what they lead to: "opposed the plan",
  /// "wants to leave".
  static let attitudes = WordTable<Stance>(
    holds.map { ($0, .says) } + rejects.map { ($0, .denies) } + wished.map { ($0, .expects) }
  )

  /// Those of them that lead to what is wished: "promised to leave".
  static let wishes = WordTable<Bool>(
    wished + ["decline", "refuse", "offer", "agree"],
    value: true
  )

  private static let says = [
    "say", "tell", "write", "think", "know", "find", "report", "announce", "claim", "state",
    "testify", "argue", "explain", "add", "note", "insist", "declare", "confirm", "reveal",
    "suggest", "admit", "acknowledge", "allege", "assert", "maintain", "mention", "remark",
    "observe", "conclude", "believe", "agree", "indicate", "complain", "concede", "contend",
    "recall", "reply", "respond", "stress", "emphasize", "emphasise", "estimate", "consider",
    "describe", "disclose", "tweet", "ask", "show", "learn", "see", "feel", "read", "warn",
    "predict", "quip", "joke", "continue", "point", "call", "cite", "charge", "recommend",
    "propose", "decide", "rule", "demonstrate", "reiterate", "repeat", "counter", "wonder",
    "hear", "understand", "realize", "realise", "notice", "remember", "forget", "assume", "guess",
    "imply", "signal", "inform", "remind", "assure", "convince", "persuade", "teach", "shout",
    "cry", "whisper", "murmur", "exclaim", "narrate", "speculate", "calculate", "reckon",
    "figure", "determine", "discover", "establish", "prove", "mean", "advise", "caution", "boast",
    "brag", "lament", "marvel", "opine", "muse", "proclaim", "pronounce", "publish", "quote",
    "recount", "stipulate", "underscore", "urge", "demand", "request", "order", "vow", "pledge",
    "swear", "promise", "threaten", "tout", "attest", "profess", "posit", "theorize",
    "hypothesize", "yell", "scream", "mutter", "sigh", "snap", "reason", "confess", "rejoin",
    "retort",
    "intone", "enthuse", "chuckle", "gush", "fume", "plead", "beg",
  ]
  private static let denies = [
    "deny", "dispute", "refute", "doubt", "question", "challenge",
  ]
  private static let expects = [
    "expect", "fear", "hope", "worry", "suspect", "wish", "prefer", "anticipate", "plan", "want",
  ]
  private static let holds = [
    "support", "back", "defend", "endorse", "praise", "criticize", "criticise", "blame", "accuse",
    "condemn", "denounce", "applaud", "welcome", "acknowledge", "describe", "cite", "propose",
    "recommend", "demand", "stress", "emphasize", "emphasise", "highlight", "underscore",
    "mention", "discuss", "address", "explain", "note", "announce", "reveal", "favor", "favour",
    "embrace", "decry", "attack", "slam", "blast", "mock", "ridicule", "tout", "promote",
    "advocate", "suggest", "confirm", "see", "view", "regard", "consider", "call", "label",
    "urge", "ask", "tell", "agree", "offer", "show", "indicate", "predict", "warn", "quote",
    "invoke", "reference", "recall", "outline", "detail", "allege", "claim", "like", "love",
    "hate", "admire", "respect", "appreciate", "trust", "fear", "order", "authorize", "approve",
    "encourage", "convince",
  ]
  private static let rejects = [
    "deny", "dispute", "reject", "refute", "dismiss", "oppose", "question", "doubt", "decline",
    "refuse", "rebut",
  ]
  private static let wished = [
    "want", "hope", "plan", "seek", "intend", "vow", "pledge", "promise", "threaten", "expect",
    "wish", "prefer", "aim", "swear", "volunteer", "decide",
  ]

  /// Verbs whose content a preposition brings, with the prepositions.
  static let bound = WordTable<String>([
    ("call", "for on"), ("point", "to"), ("refer", "to"), ("talk", "about of"),
    ("speak", "about of against"), ("complain", "about of"), ("worry", "about"),
    ("warn", "of about"),
    ("object", "to"), ("allude", "to"), ("boast", "of about"), ("brag", "about"), ("joke", "about"),
    ("insist", "on"), ("vote", "for against"), ("argue", "for against"), ("push", "for"),
    ("apologize", "for"), ("hint", "at"), ("comment", "on"), ("elaborate", "on"),
    ("ask", "for about"),
    ("agree", "with to on"), ("disagree", "with"), ("respond", "to"), ("react", "to"),
    ("campaign", "for on against"), ("lobby", "for against"), ("advocate", "for"), ("focus", "on"),
  ])

  /// Forms of the verbs that close or split a quotation.
  static let closers = WordTable<Bool>(
    [
      "said", "says", "say", "told", "tells", "wrote", "writes", "added", "adds", "noted", "notes",
      "explained", "explains", "argued", "argues", "continued", "replied", "recalled", "tweeted",
      "declared", "concluded", "warned", "insisted", "reported", "asked", "joked", "quipped",
      "responded", "announced", "stated", "claimed", "claims", "suggested", "observed", "remarked",
      "acknowledged", "admitted", "conceded", "complained", "lamented", "thought", "thinks",
    ],
    value: true
  )

  /// Days and months that say when, right behind "on" and "in".
  static let days = WordTable<Bool>(
    [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday", "January",
      "February", "March", "April", "May", "June", "July", "August", "September", "October",
      "November", "December",
    ],
    value: true
  )

  /// Nouns whose content follows, by lemma: "reports that", "speculation that".
  static let nouns = WordTable<Bool>(
    [
      "report", "claim", "rumour", "rumor", "speculation", "allegation", "testimony", "statement",
      "suggestion", "belief", "evidence", "announcement", "warning", "accusation", "suspicion",
      "idea", "concern", "fear", "hope", "assertion", "denial", "prediction", "assurance",
      "confirmation", "conclusion", "view", "opinion", "sign", "indication", "proof", "notion",
      "theory", "hypothesis", "charge", "complaint", "contention", "insinuation", "myth", "hint",
      "argument", "impression", "expectation", "assumption", "story", "revelation", "admission",
    ],
    value: true
  )

  /// Verbs by which somebody denies what a noun holds: "rejected suggestions that".
  static let rejections = WordTable<Bool>(
    [
      "deny", "reject", "dismiss", "refute", "rebut", "dispute", "disprove", "debunk", "contradict",
    ],
    value: true
  )

  /// Adjectives whose subject holds what follows "that": "is sure that".
  static let convictions = WordTable<Bool>(
    [
      "sure", "certain", "aware", "confident", "adamant", "convinced", "hopeful", "afraid",
      "fearful",
      "doubtful", "sceptical", "skeptical", "worried", "concerned", "insistent", "optimistic",
    ],
    value: true
  )

  /// Verbs whose subject holds what their noun says: "expressed concern that".
  static let carriers = WordTable<Bool>(carried, value: true)

  private static let carried = [
    "express", "voice", "raise", "make", "issue", "give", "repeat", "have", "share", "offer",
  ]

  /// What is done with a claim or a report itself: "the claims that she made".
  static let uttered = WordTable<Bool>(
    carried + [
      "hear", "present", "publish", "put", "file", "bring", "receive", "collect", "find", "gather",
      "cite", "produce", "tell", "spread", "deny", "reject", "dismiss", "read", "write", "see",
      "get", "need", "want", "use", "support", "hold", "advance", "provide", "prepare", "submit",
    ],
    value: true
  )

  /// Nouns of rumour.
  static let rumours = WordTable<Bool>(
    ["speculation", "rumour", "rumours", "rumor", "rumors", "gossip"],
    value: true
  )

  /// Openings that name a source: "according to".
  static let openings = PhraseTable<Bool>(
    ["according to", "in the words of", "in the view of", "in the opinion of"],
    value: true
  )
}
