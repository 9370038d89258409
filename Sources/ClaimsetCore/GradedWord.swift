/// A word that may name an event, and how sure it is that the event happens.
///
/// This is what the model of factuality is fitted and scored on, word for word; the table of claims
/// carries the grade of the word that each claim turns on.
public struct GradedWord: Hashable, Sendable {
  /// Where the word stands.
  public let span: Span
  /// From -3 (certainly not) to 3 (certainly so).
  public let grade: ExactDecimal
  /// What weighed, as the model names it: "auxiliary will", "above lemma say".
  public let features: [String]

  /// Makes a graded word.
  public init(span: Span, grade: ExactDecimal, features: [String]) {
    self.span = span
    self.grade = grade
    self.features = features
  }
}
