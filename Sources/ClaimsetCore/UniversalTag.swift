/// The part of speech of a token, in the seventeen classes of Universal Dependencies.
public enum UniversalTag: UInt8, Hashable, Sendable, CaseIterable {
  /// Adjective.
  case adjective = 0
  /// Preposition or postposition.
  case adposition
  /// Adverb.
  case adverb
  /// Auxiliary verb or copula.
  case auxiliary
  /// Coordinating conjunction.
  case coordinator
  /// Determiner.
  case determiner
  /// Interjection.
  case interjection
  /// Common noun.
  case noun
  /// Number.
  case numeral
  /// Particle: *not*, *to*, *’s*.
  case particle
  /// Pronoun.
  case pronoun
  /// Name.
  case properNoun
  /// Punctuation.
  case punctuation
  /// Subordinating conjunction.
  case subordinator
  /// Symbol.
  case symbol
  /// Main verb.
  case verb
  /// Anything else.
  case other

  /// The tag as CoNLL-U writes it.
  public var name: StaticString {
    switch self {
    case .adjective: "ADJ"
    case .adposition: "ADP"
    case .adverb: "ADV"
    case .auxiliary: "AUX"
    case .coordinator: "CCONJ"
    case .determiner: "DET"
    case .interjection: "INTJ"
    case .noun: "NOUN"
    case .numeral: "NUM"
    case .particle: "PART"
    case .pronoun: "PRON"
    case .properNoun: "PROPN"
    case .punctuation: "PUNCT"
    case .subordinator: "SCONJ"
    case .symbol: "SYM"
    case .verb: "VERB"
    case .other: "X"
    }
  }
}
