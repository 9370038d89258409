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

  /// Verbs in all their forms.
  static let verbs = WordTable<Stance>(
    forms(says, .says) + forms(denies, .denies) + forms(expects, .expects)
      + irregular.map { ($0, .says) }
  )

  private static let irregular = [
    "said", "say", "says", "saying", "told", "tell", "tells", "telling", "wrote", "write", "writes",
    "thought", "think", "thinks", "knew", "known", "found",
  ]
  private static let says = [
    "report", "announce", "claim", "state", "testify", "argue", "explain", "add", "note", "insist",
    "declare", "confirm", "reveal", "suggest", "admit", "acknowledge", "allege", "assert",
    "maintain", "mention", "remark", "observe", "conclude", "believe", "agree", "indicate",
    "accuse", "complain", "concede", "contend", "recall", "reply", "respond", "voice", "stress",
    "emphasize", "estimate", "consider", "describe", "accept", "disclose",
  ]
  private static let denies = ["deny", "dispute", "reject", "refute", "dismiss"]
  private static let expects = [
    "warn", "predict", "expect", "fear", "hope", "worry", "doubt", "suspect", "promise", "threaten",
  ]

  /// Base, third person, past and -ing form of regular verbs.
  private static func forms(_ bases: [String], _ stance: Stance) -> [(String, Stance)] {
    bases.flatMap { base -> [(String, Stance)] in
      let stem = base.hasSuffix("e") ? String(base.dropLast()) : base
      let isY = base.hasSuffix("y")
      let past = base == "admit" ? "admitted" : isY ? base.dropLast() + "ied" : stem + "ed"
      let third =
        isY
        ? base.dropLast() + "ies"
        : base.hasSuffix("ss") || base.hasSuffix("ch") ? base + "es" : base + "s"
      let ing = base == "admit" ? "admitting" : stem + "ing"
      return [base, third, past, ing].map { ($0, stance) }
    }
  }

  /// Nouns whose content follows: "reports that", "speculation that".
  static let nouns = WordTable<Bool>(
    [
      "report", "reports", "claim", "claims", "rumour", "rumours", "rumor", "rumors",
      "speculation", "allegation", "allegations", "testimony", "statement", "suggestion", "belief",
      "evidence", "announcement", "warning", "accusation", "accusations", "suspicion", "idea",
      "concern", "concerns", "fear", "fears", "hope", "hopes", "assertion", "denial", "prediction",
      "assurance", "confirmation", "conclusion", "view", "opinion",
    ],
    value: true
  )

  /// Verbs that lead to a verb of saying: "continues to deny".
  static let catenatives = WordTable<Bool>(
    [
      "continue", "continues", "continued", "begin", "begins", "began", "go", "goes", "went",
      "seem", "seems", "seemed", "want", "wants", "wanted", "come", "came",
    ],
    value: true
  )

  /// Verbs whose subject holds what their noun says: "expressed concern that".
  static let carriers = WordTable<Bool>(
    [
      "express", "expresses", "expressed", "voice", "voices", "voiced", "raise", "raises", "raised",
      "make", "makes", "made", "issue", "issues", "issued", "give", "gives", "gave", "repeat",
      "repeats", "repeated", "have", "has", "had", "share", "shares", "shared",
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
