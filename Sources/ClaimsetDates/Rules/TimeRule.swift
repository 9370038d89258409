/// One rule: the phrases it covers, what they mean, and the sentences that prove it.
struct TimeRule: Sendable {
  /// The name that the `rule` column shows.
  let name: String
  /// The phrases, in the language of ``TimePattern``.
  let phrases: [String]
  /// What a match means; nil when it means nothing after all.
  let meaning: @Sendable (TimeMatch) -> TimeValue?
  /// A sentence with the expression in brackets, and its TIMEX3 value behind it.
  ///
  /// Such as "on [3 May 2012] = 2012-05-03"; it was published on Wednesday, 12 June 2013.
  let example: String
  /// The kind of text that is read this way.
  let register: Register
  /// A sentence in which the rule must find nothing.
  let counter: String?

  /// The kinds of text that have phrases of their own.
  enum Register: Sendable {
    /// Every text.
    case any
    /// Narratives, where such words carry the time of the tale.
    case narrative
    /// Requests, where a bare number may be an hour.
    case requests
    /// Short messages, which leave out articles and capitals.
    case messages
  }

  /// Makes a rule.
  init(
    _ name: String,
    _ phrases: [String],
    _ meaning: @escaping @Sendable (TimeMatch) -> TimeValue?,
    in register: Register = .any,
    example: String,
    counter: String? = nil
  ) {
    self.name = name
    self.phrases = phrases
    self.meaning = meaning
    self.register = register
    self.example = example
    self.counter = counter
  }

  /// All rules.
  ///
  /// Of two that match from the same word the longer match counts, then the earlier rule.
  static let all: [TimeRule] =
    requests + messages + dates + months + years + seasons + sets + days + clocks + shifts
    + durations
    + references
}
