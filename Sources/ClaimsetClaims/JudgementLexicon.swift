import ClaimsetCore

// Data table: words that show polarity and certainty.

/// Cues of denial, doubt, prediction and opinion.
enum JudgementLexicon {
  /// Words that deny what they stand by.
  static let negations = WordTable<Bool>(
    [
      "not", "n't", "never", "no", "none", "nobody", "nothing", "neither", "nor", "without",
      "nowhere",
    ],
    value: true
  )

  /// Words that deny the verb they stand by.
  static let verbNegations = WordTable<Bool>(["not", "n't", "never"], value: true)

  /// Words that all but deny the verb they stand by.
  static let nearNegations = WordTable<Bool>(["hardly", "scarcely"], value: true)

  /// Words for all or one of what is meant, which a "not" before them denies.
  static let wholes = WordTable<Bool>(
    [
      "everyone", "everybody", "everything", "all", "every", "each", "one", "a", "an", "many",
      "much",
      "any", "both", "even",
    ],
    value: true
  )

  /// Verbs of thinking and wishing, whose claims are about their subject's mind.
  static let thoughts = WordTable<Bool>(
    [
      "think", "believe", "know", "hope", "want", "feel", "wish", "guess", "mean", "like", "love",
      "hate", "wonder", "suppose", "agree", "understand", "remember", "thank", "say", "ask", "see",
      "need", "let", "try",
    ],
    value: true
  )

  /// Verbs whose denial is one of what they hold: who does not think that it rains thinks that it does not.
  static let raisers = WordTable<Bool>(
    ["think", "believe", "expect", "suppose", "imagine", "reckon", "guess"],
    value: true
  )

  /// Phrases that deny what follows them.
  static let negatingPhrases = PhraseTable<Bool>(
    [
      "has yet to", "have yet to", "had yet to", "refused to", "refuses to", "refuse to",
      "failed to", "fails to", "fail to", "declined to", "no longer", "far from", "instead of",
      "rather than", "unlike", "has refused to", "have refused to", "ceased to",
      "unable to", "not able to",
    ],
    value: true
  )

  /// Phrases that look like denial and are none.
  static let affirmingPhrases = PhraseTable<Bool>(
    [
      "not only", "not until", "not till", "no wonder", "no doubt", "no sooner", "not just",
      "not merely",
      "nothing but", "not least",
    ],
    value: true
  )

  /// Phrases by which an author takes back some of a claim's weight.
  static let hedges = PhraseTable<Bool>(
    [
      "probably", "likely", "apparently", "seemingly", "presumably", "supposedly", "possibly",
      "perhaps", "maybe", "almost certain", "almost certainly", "safe to assume",
      "safest to assume",
      "seem", "seems", "seemed", "appear to", "appears to", "appeared to", "suggest", "suggests",
      "suggested", "tend to", "tends to", "in all likelihood", "it is likely", "unlikely",
      "arguably", "is estimated to", "are estimated to", "is supposed to", "are supposed to",
    ],
    value: true
  )

  /// Words by which an author leaves a claim to others whom nobody names.
  static let hearsay = WordTable<Bool>(["allegedly", "reportedly", "purportedly"], value: true)

  /// Verbs whose passive says what others hold: "is considered", "was said to have".
  static let held = WordTable<Bool>(
    [
      "consider", "regard", "deem", "say", "report", "allege", "believe", "think", "claim", "see",
      "view", "understand", "presume", "assume", "reckon", "perceive", "describe", "depict",
    ],
    value: true
  )

  /// Modals of the possible.
  static let possibility = WordTable<Bool>(["may", "might", "could", "would"], value: true)

  /// Phrases of the future.
  static let predictions = PhraseTable<Bool>(
    [
      "will", "'ll", "shall", "wo n't", "is going to", "are going to", "is expected to",
      "are expected to", "is set to", "are set to", "is scheduled to", "plans to", "is due to",
      "is to be", "are to be",
    ],
    value: true
  )

  /// Words of evaluation, metaphor and advice, which nobody can check, where they are what the
  /// verb says of its subject.
  static let opinions = PhraseTable<Bool>(
    [
      "should", "ought to", "had better", "deserve", "deserves", "deserved", "beautiful",
      "charming", "wonderful", "terrible", "horrible", "awful", "best", "worst", "evil", "amazing",
      "lovely", "ugly", "tragic", "great", "bad", "good", "miserable", "ridiculous", "interesting",
      "excellent", "brilliant", "disgusting", "shameful", "disgraceful", "outrageous", "fantastic",
      "superb", "dreadful", "appalling", "pathetic", "stupid", "silly", "boring", "delightful",
      "impressive", "inspiring", "fascinating", "remarkable", "stunning", "breathtaking", "cruel",
      "heroic", "noble", "grim", "bleak", "gloomy", "promising", "hopeful", "unacceptable",
      "concerning", "worrying", "alarming", "encouraging", "notorious", "infamous",
      "a grain of salt", "a pinch of salt", "a step in the right direction", "tip of the iceberg",
      "a double - edged sword", "a blessing in disguise", "a drop in the ocean", "worth it",
      "more important", "most important", "a good idea", "a bad idea", "a mystery", "a shame",
      "a disgrace", "a triumph", "a disaster", "a nightmare", "a miracle",
    ],
    value: true
  )
}
