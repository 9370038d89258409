import ClaimsetCore

// Data table: kinds of words that make a claim more or less worth checking.

/// Words that weigh in ``Worthiness``.
enum WorthinessLexicon {
  /// Words that leave no exception, or rank: one case refutes them.
  static let universals = WordTable<Bool>(
    [
      "every", "all", "never", "no", "nobody", "none", "only", "first", "last", "ever", "most",
      "least", "always", "entire", "whole", "half", "twice",
    ],
    value: true
  )

  /// What people and bodies do that is on record, by lemma.
  static let actions = WordTable<Bool>(
    [
      "vote", "increase", "cut", "raise", "lower", "double", "triple", "create", "lose", "pass",
      "sign", "spend", "grow", "fall", "rise", "reduce", "pay", "cost", "introduce", "oppose",
      "veto", "fund", "balance", "add", "kill", "die", "build", "close", "open", "win", "elect",
      "appoint", "send", "invade", "attack", "earn", "own", "sell", "buy", "import", "export",
      "produce", "employ", "hire", "fire", "arrest", "convict", "sue", "ban", "approve", "reject",
      "propose", "promise", "invest", "borrow", "owe", "run", "serve", "decline", "drop", "jump",
      "climb", "shrink", "expand", "deploy", "withdraw", "cost", "receive", "provide", "cover",
    ].reduce(into: []) { if !$0.contains($1) { $0.append($1) } },
    value: true
  )

  /// What is counted and kept on record in public life, by lemma.
  static let matters = WordTable<Bool>(
    [
      "tax", "job", "budget", "deficit", "percent", "dollar", "unemployment", "war", "troop",
      "oil", "spending", "debt", "income", "rate", "school", "crime", "inflation", "program",
      "bill", "law", "treaty", "weapon", "immigration", "insurance", "medicare", "security",
      "worker", "wage", "price", "cost", "trade", "company", "export", "import", "growth",
      "economy", "education", "health", "care", "military", "missile", "nation", "country",
      "state", "city", "population", "family", "student", "teacher", "year", "month", "day",
      "million", "billion", "trillion", "thousand", "hundred", "record", "report", "study",
      "energy", "coal", "gas", "farm", "farmer", "hospital", "doctor", "patient", "drug", "prison",
      "police", "soldier", "veteran", "poverty", "welfare", "revenue", "surplus", "interest",
      "agency", "commission", "senate", "congress", "court", "amendment", "administration",
    ],
    value: true
  )

  /// Words of praise and blame, by lemma.
  static let evaluations = WordTable<Bool>(
    [
      "good", "great", "bad", "important", "right", "wrong", "best", "better", "worst", "proud",
      "strong", "weak", "fair", "fine", "wonderful", "terrible", "hard", "tough", "sure", "clear",
      "true", "thing", "something", "way", "people", "question", "point", "problem", "leadership",
      "freedom", "hope", "dream", "future", "america", "world", "thank", "god",
    ],
    value: true
  )
}
