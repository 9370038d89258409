import ClaimsetCore

/// One thing seen of a word or a phrase, which a fitted model gives a weight.
struct Feature {
  /// Whose it is.
  enum Place: Int, CaseIterable {
    /// The word itself.
    case own
    /// The word above it in the tree.
    case above
    /// The words that attribute.
    case cue
    /// Who holds what is attributed.
    case source
    /// What is attributed.
    case content
  }

  /// What is looked at.
  enum Aspect: Int, CaseIterable {
    /// The part of speech: a past tense is surer than an infinitive.
    case tag
    /// How a word hangs on the one above it.
    case relation
    /// The dictionary form: "want", "say", "likely".
    case lemma
    /// The word as it is written.
    case word
    /// "will", "may", "have".
    case auxiliary
    /// "to", "if", "that".
    case marker
    /// "probably", "never".
    case adverb
    /// "without", "after".
    case preposition
    /// "the", "any".
    case determiner
    /// Whether it is denied.
    case denied
    /// Whether it is denied an odd number of times, with what holds it.
    case deniedInAll
    /// Whether it or anything that holds it is denied.
    case deniedSomewhere
    /// Whether it is joined to another, which is then what is above.
    case joined
    /// Whether the sentence asks.
    case asked
    /// The first word of a phrase.
    case first
    /// The last word of a phrase.
    case last
    /// How long a phrase is, in steps.
    case length
    /// On which side of the cue it stands, and how far off.
    case side
    /// How it was found.
    case found
    /// In which list of the lexicon it stands.
    case listed
    /// Whether it is quoted.
    case quoted
    /// In how many parts it stands.
    case parts
    /// A word together with how it was found.
    case pair
  }

  /// What shows it.
  enum Value {
    /// The token as it is written.
    case word(Int)
    /// The dictionary form of the token.
    case lemma(Int)
    /// The name of a tag, a relation or a list.
    case name(StaticString)
    /// Words made for the purpose, without a space.
    case made(String)
    /// Nothing but that it holds.
    case holds
  }

  let place: Place
  let aspect: Aspect
  let value: Value

  init(_ place: Place, _ aspect: Aspect, _ value: Value) {
    self.place = place
    self.aspect = aspect
    self.value = value
  }

  /// The feature as models write it, folded as word tables fold: "own auxiliary will", "above lemma
  /// say".
  func name(in tree: SentenceTree) -> String {
    let word =
      switch value {
      case .word(let i): tree.wording(i)
      case .lemma(let i): tree.lemmaText(i)
      case .name(let name): "\(name)"
      case .made(let name): name
      case .holds: "yes"
      }
    let folded = word.lowercased().replacing("’", with: "'").replacing(" ", with: "_")
    return "\(place) \(aspect) \(folded)"
  }
}
