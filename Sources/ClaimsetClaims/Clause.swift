import ClaimsetCore

/// One clause as the cutter hands it to the judges: the seam between syntax and meaning.
///
/// Whoever cuts, from word classes or from a parse, gives these; nothing behind the seam looks at
/// how they were found.
struct Clause {
  /// How a clause stands in its sentence.
  enum Kind {
    /// On its own, or the first of its sentence.
    case main
    /// Joined to the one before it by "and", "but", a semicolon.
    case coordinate
    /// "who …", "which …".
    case relative
    /// After "that", or after a verb of saying without it.
    case content
    /// After "if" or "unless".
    case condition
    /// After "because", "although", "when".
    case subordinate
  }

  /// How it stands in its sentence.
  var kind: Kind
  /// All its tokens, without the word that opens it and the sign that ends it.
  var tokens: Range<Int>
  /// Its subject's tokens, which may stand before the clause; nil when it has none.
  var subject: Range<Int>?
  /// Whether the subject is that of an earlier clause.
  var sharesSubject = false
  /// The auxiliaries of an earlier clause that its verb leaves out: "was robbed and beaten".
  var sharedAuxiliary: Range<Int>?
  /// Its verb group: auxiliaries, negation, adverbs and the verb.
  var verbs: Range<Int>
  /// The verb that says what is done.
  var head: Int
  /// What follows the verb group.
  var complement: Range<Int>
  /// Whether the verb group is passive.
  var isPassive = false
  /// The clause it depends on, by index in its sentence.
  var parent: Int?
}

/// The clauses of one sentence.
struct ClauseSet {
  /// The clauses, in text order.
  var clauses: [Clause] = []
  /// Why there is none, or none that asserts.
  var silence: String?
}
