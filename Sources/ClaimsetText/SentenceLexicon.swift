import ClaimsetCore

/// The words that sentence ends are judged by.
enum SentenceLexicon {
  /// Words that, with a capital after an abbreviation, open a sentence.
  static let openers = WordTable(
    [
      "a", "about", "after", "all", "also", "although", "among", "an", "and", "another", "any",
      "around", "as", "at", "because", "before", "both", "but", "by", "can", "critics", "despite",
      "did", "do", "does", "during", "each", "even", "every", "few", "finally", "for", "from",
      "had", "has", "have", "he", "her", "here", "his", "how", "however", "i", "if", "in",
      "instead", "is", "it", "its", "last", "later", "like", "many", "meanwhile", "more", "most",
      "my", "neither", "nevertheless", "no", "nobody", "nor", "not", "nothing", "now", "of", "on",
      "once", "one", "only", "or", "other", "others", "our", "over", "people", "perhaps", "several",
      "she", "since", "so", "some", "somebody", "someone", "sometimes", "still", "such", "than",
      "that", "the", "their", "then", "there", "therefore", "these", "they", "this", "those",
      "though", "through", "thus", "to", "today", "two", "under", "unlike", "until", "was", "we",
      "were", "what", "when", "where", "whether", "which", "while", "who", "why", "will", "with",
      "within", "without", "would", "yes", "yesterday", "yet", "you", "your",
    ],
    value: true
  )

  /// Words of two letters that a sentence may end in, so that their point is no abbreviation's.
  static let closers = WordTable(
    [
      "it", "so", "me", "us", "up", "on", "in", "to", "do", "go", "is", "be", "by", "he", "we",
      "no", "at", "of", "my", "an",
    ],
    value: true
  )

  /// Words that a number follows in a label.
  static let labels = WordTable(
    ["figure", "fig.", "table", "chapter", "section", "part", "phase", "step", "box", "chart"],
    value: true
  )

  /// Abbreviated titles: a name follows them.
  static let titles = WordTable(Abbreviations.titles, value: true)

  /// Verbs of speech, with which a sentence goes on after a quoted question.
  static let reporting = WordTable(
    [
      "said", "says", "asked", "asks", "replied", "added", "wrote", "writes", "told", "cried",
      "shouted", "exclaimed", "answered", "explained", "continued", "declared", "noted",
      "whispered", "yelled", "demanded", "recalled", "insisted", "warned",
    ],
    value: true
  )
}
