import ClaimsetCore

extension SentenceTree {
  /// Whether a word by the verb takes back what it says: "never rejected", "no longer denies".
  func isDeniedVerb(_ verb: Int) -> Bool {
    children(verb).contains {
      value($0, in: JudgementLexicon.verbNegations) != nil
        || value($0, in: JudgementLexicon.nearNegations) != nil
    }
      || (max(range.lowerBound, verb - Self.phraseWords)..<verb).contains {
        phrase(at: $0, in: JudgementLexicon.negatingPhrases)?.end == verb
      }
  }

  /// The most words a phrase that denies has.
  private static let phraseWords = 3
}
