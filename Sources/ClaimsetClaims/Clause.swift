import ClaimsetCore

/// One assertion of a sentence as the tree shows it: a verb, or a noun or adjective with a copula,
/// and all that bears on it.
struct Clause {
  /// How a clause stands in its sentence.
  enum Kind {
    /// On its own, or the first of its sentence.
    case main
    /// Joined to another by "and", "but", a semicolon.
    case coordinate
    /// "who …", "which …".
    case relative
    /// What is said, thought or known.
    case content
    /// After "if" or "unless".
    case condition
    /// After "because", "although", "when".
    case subordinate
    /// "the bridge built in 1911", "leaving the city".
    case participle
    /// "Otto Brandt, the mayor of the town".
    case apposition
  }

  /// How it stands in its sentence.
  var kind: Kind
  /// The word that says what is done or what the subject is.
  let head: Int
  /// The tokens of its verb group in text order: auxiliaries, copula, verb, particle, and the verbs
  /// it leads to ("began to build"); denials are not among them.
  var verbs: [Int] = []
  /// The words that deny it within the verb group.
  var denials: [Int] = []
  /// The phrases that deny it: "has yet to", "refused to".
  var denyingPhrases: [Range<Int>] = []
  /// Whether its verb group denies it.
  var isDenied: Bool { !denials.isEmpty || !denyingPhrases.isEmpty }
  /// The tokens of its subject; nil when it has none.
  var subject: Range<Int>?
  /// Whether the subject stands in another clause.
  var sharesSubject = false
  /// The auxiliaries of the clause it is joined to, which its verb leaves out.
  var sharedAuxiliaries: [Int] = []
  /// The denial among them: "did not reply or call".
  var sharedDenial: Int?
  /// Whether the subject suffers what the verb says.
  var isPassive = false
  /// Whom or what it bears on.
  var object: Range<Int>?
  /// Whether the object stands in another clause: "the house that Jack built".
  var objectIsOutside = false
  /// The preposition that binds the object to the verb: "depends on".
  var objectCase: Range<Int>?
  /// The further parts, in text order.
  var adjuncts: [Adjunct] = []
  /// The clause that it depends on, by its head.
  var parent: Int?

  /// A further part of a clause.
  struct Adjunct {
    let role: Claim.Role
    let tokens: Range<Int>
  }

  /// From its first to its last token, without a subject that stands in another clause; from the
  /// description to the name in "A student, Otto Brandt, …".
  var extent: Range<Int> {
    if kind == .apposition, objectIsOutside, let object, let subject {
      return object.lowerBound..<max(object.upperBound, subject.upperBound)
    }
    var parts =
      [objectIsOutside ? nil : object, objectCase].compactMap { $0 } + adjuncts.map(\.tokens)
    if !sharesSubject, let subject { parts.append(subject) }
    parts += (verbs + denials).map { $0..<$0 + 1 }
    let start = parts.map(\.lowerBound).min() ?? head
    return start..<max(start + 1, parts.map(\.upperBound).max() ?? head + 1)
  }
}
