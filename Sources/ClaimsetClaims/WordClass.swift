import ClaimsetCore

/// What a word can be in a clause, as far as a lexicon and its ending tell.
enum WordClass: UInt8, Sendable {
  /// "the", "a", "this", "their".
  case determiner
  /// "he", "it", "they" as a subject; "him", "them".
  case pronoun
  /// "in", "of", "to".
  case preposition
  /// "and", "or", "but".
  case coordinator
  /// "because", "although", "if", "when".
  case subordinator
  /// "that" that may open a clause.
  case complementizer
  /// "who", "which", "whose", "where".
  case relative
  /// A form of "be".
  case be
  /// A form of "have".
  case have
  /// A form of "do".
  case `do`
  /// "will", "may", "could".
  case modal
  /// "not", "n't", "never".
  case negation
  /// "also", "quickly".
  case adverb
  /// A form that is nothing but a finite verb: "went", "flew".
  case finite
  /// A past form that may be a participle: "arrested".
  case past
  /// A base or third-person form that may be a noun: "plans".
  case verbOrNoun
  /// An -ing form.
  case gerund
  /// "to" before a verb.
  case infinitive
  /// A noun, name, adjective or number: anything that stands in a noun phrase.
  case nominal
  /// A comma.
  case comma
  /// A semicolon, colon or dash: parts clauses.
  case breaker
  /// An opening or closing quotation mark.
  case quote
  /// Any other sign.
  case other
}

/// The words whose class is known.
enum WordClassLexicon {
  /// The class of each word, in one table.
  static let table: WordTable<WordClass> = {
    var seen: Set<String> = []
    var entries: [(String, WordClass)] = []
    // What stands earlier wins: a function word is one before it is anything else.
    for (words, value) in closed + [
      (VerbForms.finite, WordClass.finite), (VerbForms.past + ["done"], .past),
      (VerbForms.base, .verbOrNoun),
    ] {
      for word in words where seen.insert(word).inserted { entries.append((word, value)) }
    }
    return WordTable(entries)
  }()

  private static let closed: [([String], WordClass)] = [
    (
      [
        "the", "a", "an", "this", "these", "those", "my", "your", "his", "her", "its", "our",
        "their", "every", "each", "some", "any", "no", "all", "both", "another", "such", "many",
        "few", "several", "most", "much", "neither", "either",
      ], .determiner
    ),
    (
      [
        "he", "she", "it", "they", "we", "i", "you", "there", "him", "them", "us", "me", "nobody",
        "nothing", "none", "everyone", "everybody", "someone", "somebody", "anyone", "anybody",
        "something", "anything", "everything", "himself", "herself", "itself", "themselves",
      ], .pronoun
    ),
    (
      [
        "in", "of", "on", "at", "by", "for", "with", "from", "into", "through", "during", "between",
        "among", "against", "across", "toward", "towards", "upon", "within", "without", "about",
        "over", "under", "around", "beyond", "near", "behind", "despite", "per", "via", "like",
        "unlike", "except", "along", "outside", "inside", "throughout", "onto", "amid", "than",
        "off", "above", "below", "beside", "besides", "due", "according", "including", "because-of",
      ], .preposition
    ),
    (["and", "or", "but", "nor", "yet", "&"], .coordinator),
    (
      [
        "because", "although", "though", "while", "whereas", "if", "unless", "when", "whenever",
        "since", "until", "till", "after", "before", "once", "whether", "so", "as", "lest",
      ], .subordinator
    ),
    (["that"], .complementizer),
    (["who", "whom", "which", "whose", "where", "what", "why", "how"], .relative),
    (["is", "are", "was", "were", "be", "been", "being", "am", "'re", "'m", "ain't"], .be),
    (["has", "have", "had", "having", "'ve"], .have),
    (["do", "does", "did"], .do),
    (
      [
        "will", "would", "can", "could", "may", "might", "must", "shall", "should", "'ll", "wo",
        "ca", "'d", "ought",
      ], .modal
    ),
    (["not", "n't", "never"], .negation),
    (
      [
        "also", "only", "even", "just", "still", "already", "often", "always", "sometimes",
        "rarely", "hardly", "ever", "now", "then", "here", "very", "too", "quite", "rather", "soon",
        "again", "almost", "nearly", "perhaps", "maybe", "however", "therefore", "thus", "hence",
        "instead", "once-more", "together", "home", "away", "back", "more", "less", "least",
        "furthermore", "moreover", "meanwhile", "otherwise", "indeed", "well", "far", "later",
        "earlier", "ago", "abroad", "today", "yesterday", "tomorrow", "else", "longer", "so-far",
        "not-only", "twice",
      ], .adverb
    ),
  ]
}
