import ClaimsetCore

/// The tokens of one sentence as the rules see them: every token is classified once.
struct SentenceView {
  /// The text.
  let text: SourceText
  /// All tokens of the document.
  let tokens: Tokens
  /// The sentence's tokens.
  let range: Range<Int>
  /// For each token of the document its number in the vocabulary of the rules, or -1.
  let ids: [Int32]
  /// How times are told.
  let dialect: TimeDialect

  /// Whether times are told as in requests.
  var isRequest: Bool { dialect == .requests }

  /// Whether capitals tell nothing: in requests and messages.
  var isLoose: Bool { dialect != .prose }

  /// What token `i` is to the rules; nil for most, and outside the sentence.
  func word(_ i: Int) -> TimeWord? {
    let id = id(i)
    return id < 0 ? nil : TimeGrammar.shared.words[Int(id)]
  }

  /// The number of token `i` in the vocabulary of the rules; -1 for none, and outside.
  @inline(__always)
  func id(_ i: Int) -> Int32 { range.contains(i) ? ids[i] : -1 }

  /// Whether token `i` is `word`, which is lower case.
  func isWord(_ i: Int, _ word: StaticString) -> Bool {
    range.contains(i) && text.equals(tokens.spans[i], word)
  }

  /// Whether token `i` is one of `words`.
  func isOne(_ i: Int, of words: [StaticString]) -> Bool {
    range.contains(i) && words.contains { text.equals(tokens.spans[i], $0) }
  }

  /// The value of token `i` in `table`.
  func value<Value>(_ i: Int, in table: WordTable<Value>) -> Value? {
    range.contains(i) ? table.value(of: i, in: tokens, text) : nil
  }

  /// Whether token `i` starts with a capital.
  func isCapitalized(_ i: Int) -> Bool {
    range.contains(i) && tokens.flags[i].contains(.capitalized)
  }

  /// Whether nothing stands between token `i` and the one after it.
  func isJoined(_ i: Int) -> Bool {
    range.contains(i) && range.contains(i + 1) && tokens.isJoined(i)
  }

  /// Whether token `i` is a hyphen or dash.
  func isDash(_ i: Int) -> Bool {
    guard range.contains(i) else { return false }
    let span = tokens.spans[i]
    let first = text.bytes[span.start]
    if first == UInt8(ascii: "-") { return span.count <= 2 }
    return first == 0xE2 && span.count == 3 && text.bytes[span.start + 1] == 0x80
      && (0x90...0x95).contains(text.bytes[span.start + 2])
  }

  /// The bytes of token `i`; empty outside the sentence.
  func bytes(_ i: Int) -> ArraySlice<UInt8> {
    guard range.contains(i) else { return [] }
    return text.bytes[tokens.spans[i].start..<tokens.spans[i].end]
  }

  /// The number that token `i` is made of digits only, up to six of them.
  func digits(_ i: Int) -> Int? {
    guard range.contains(i), tokens.kinds[i] == .number else { return nil }
    return Self.number(bytes(i))
  }

  /// The number `digits` state; nil for none, other signs, or more than six digits.
  static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...6).contains(digits.count) else { return nil }
    var value = 0
    for byte in digits {
      guard byte.isASCIIDigit else { return nil }
      value = value * 10 + Int(byte - 0x30)
    }
    return value
  }

  /// The number of `3rd`, `21st`, `15th`.
  func ordinalDigits(_ i: Int) -> Int? {
    guard range.contains(i), tokens.kinds[i] == .mixed, bytes(i).count > 2 else { return nil }
    let suffix = Span(tokens.spans[i].end - 2, tokens.spans[i].end)
    let endings: [StaticString] = ["st", "nd", "rd", "th"]
    guard endings.contains(where: { text.equals(suffix, $0) }) else { return nil }
    return Self.number(bytes(i).dropLast(2))
  }

  /// The ordinal that token `i` states, in digits or as a word.
  func ordinal(_ i: Int) -> Int? { ordinalDigits(i) ?? ordinalWord(i) }

  /// The ordinal that token `i` states as a word.
  func ordinalWord(_ i: Int) -> Int? { value(i, in: TimeLexicon.ordinals) }

  /// The number that token `i` states as a word.
  func numberWord(_ i: Int) -> Int? { value(i, in: TimeLexicon.numbers) }

  /// Whether token `i` is a function word.
  func isFunctionWord(_ i: Int) -> Bool { value(i, in: TimeLexicon.functionWords) != nil }

  /// Whether token `i` is "last" as a verb: "will last two years", "did not last long".
  func isVerbLast(_ i: Int) -> Bool {
    isWord(i, "last") && value(i - 1, in: TimeLexicon.beforeVerbs) != nil
  }

  /// Whether a clause ends where token `i` would be.
  func isClauseEnd(_ i: Int) -> Bool {
    !range.contains(i) || tokens.kinds[i] == .punctuation && !isDash(i)
  }

  /// Whether token `i` is the sign of a price or a number.
  func isSign(_ i: Int) -> Bool { isOne(i, of: ["$", "£", "€", "¥", "#", "us$", "c$", "a$"]) }

  /// Whether token `i` is an abbreviation with its point.
  func endsWithPoint(_ i: Int) -> Bool { bytes(i).last == UInt8(ascii: ".") }

  /// The year of `'45`, whose hundreds are left out.
  func cutYear(_ i: Int) -> Int? {
    guard range.contains(i), tokens.kinds[i] == .number, let first = bytes(i).first,
      !first.isASCIIDigit
    else { return nil }
    let digits = bytes(i).drop { !$0.isASCIIDigit }
    return digits.count == 2 ? Self.number(digits) : nil
  }

  /// A four-digit number that can be a year.
  func yearDigits(_ i: Int) -> Int? {
    guard bytes(i).count == 4, let year = digits(i), (1000...2099).contains(year) else {
      return nil
    }
    return year
  }

  /// The span from the start of the first token of `range` to the end of the last.
  func span(_ range: Range<Int>) -> Span {
    Span(tokens.spans[range.lowerBound].start, tokens.spans[range.upperBound - 1].end)
  }
}
