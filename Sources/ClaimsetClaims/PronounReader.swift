import ClaimsetCore

/// Keeps, sentence by sentence of a paragraph, the one person that "he" or "she" may stand for.
///
/// A pronoun is read only where nobody else comes into question: as soon as two people are spoken of
/// it is left as it is written.
struct PronounReader {
  /// Who is spoken of in some clauses.
  private enum People {
    case nobody
    case one(String)
    /// Two or more, or somebody without a name.
    case several
  }

  /// The person that the sentences so far left.
  private let antecedent: String?

  init(antecedent: String? = nil) { self.antecedent = antecedent }

  /// The person that a pronoun at token `i` stands for; nil where that is not sure.
  func person(at i: Int, tree: SentenceTree, clauses: [Clause]) -> String? {
    // Who is quoted speaks of somebody else, and of whom the quotation tells.
    guard !tree.isQuoted(i) else { return nil }
    let before = clauses.filter { ($0.subject?.upperBound ?? .max) <= i }
    switch people(in: before, tree) {
    case .nobody: return antecedent
    case .one(let named):
      return antecedent == nil ? named : antecedent.flatMap { fuller($0, named) }
    case .several: return nil
    }
  }

  /// What is left after a sentence.
  func reading(_ tree: SentenceTree, _ clauses: [Clause]) -> PronounReader {
    switch people(in: clauses, tree) {
    case .nobody: self
    case .one(let named):
      PronounReader(antecedent: antecedent.flatMap { fuller($0, named) } ?? named)
    case .several: PronounReader()
    }
  }

  private func people(in clauses: [Clause], _ tree: SentenceTree) -> People {
    let names = PersonName(tree: tree)
    // "A student, Otto Brandt, came": the student has a name.
    let described = clauses.filter { $0.kind == .apposition }.compactMap(\.object)
    let subjects = clauses.compactMap(\.subject)
    let hasOthers = subjects.contains { subject in
      names.isSomebody(subject) && !described.contains { $0.overlaps(subject) }
    }
    let named = (subjects + clauses.compactMap(\.object)).compactMap(names.wording)
    guard let first = named.first else { return hasOthers ? .several : .nobody }
    let one = named.dropFirst().reduce(Optional(first)) { one, next in
      one.flatMap { fuller($0, next) }
    }
    // Whom something is done to may be meant as well as who does it.
    let isActor = subjects.contains { names.wording(of: $0) != nil }
    return one.map { !hasOthers && isActor ? .one($0) : .several } ?? .several
  }

  /// The longer of two names of one person, "Otto Brandt" and "Brandt"; nil for two people's.
  private func fuller(_ one: String, _ other: String) -> String? {
    let (long, short) = one.utf8.count >= other.utf8.count ? (one, other) : (other, one)
    return long == short || long.hasSuffix(" " + short) || long.hasPrefix(short + " ") ? long : nil
  }
}
