/// How a text tells times, which decides what phrases are tried in it.
enum TimeDialect: Int, CaseIterable, Sendable {
  /// Articles, tales, news.
  case prose
  /// Notes to somebody who keeps the calendar, where a bare number may be an hour.
  case requests
  /// Short messages, which leave out articles and capitals: "long day, off to sleep".
  case messages

  /// Whether phrases of `register` are tried.
  func speaks(_ register: TimeRule.Register) -> Bool {
    switch register {
    case .any, .narrative: true
    case .requests: self == .requests
    case .messages: self == .messages
    }
  }
}

/// What the scanner needs to know of one dialect, by the words of the vocabulary.
struct DialectIndex: Sendable {
  /// The phrases that can start with each word.
  let starts: PhraseStarts
  /// What each word can be to a phrase.
  let sketches: [TimeSketch]
  /// Whether each word can be the heart of a time expression, and not only lead to one.
  let isHeart: [Bool]
}
