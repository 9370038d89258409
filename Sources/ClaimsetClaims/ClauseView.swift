import ClaimsetCore

/// A sentence with the class of each of its words, settled as far as its neighbours tell.
struct ClauseView {
  /// The text.
  let text: SourceText
  /// The tokens of the document.
  let tokens: Tokens
  /// The sentence's tokens.
  let range: Range<Int>
  private let classes: [WordClass]

  /// Classifies the tokens of `range`.
  init(text: SourceText, tokens: Tokens, range: Range<Int>) {
    self.text = text
    self.tokens = tokens
    self.range = range
    var classes = range.map { Self.first(of: $0, tokens, text) }
    for i in classes.indices { classes[i] = Self.settled(i, classes, range, tokens, text) }
    self.classes = classes
  }

  /// The class of token `i`; `.other` outside the sentence.
  func kind(_ i: Int) -> WordClass {
    range.contains(i) ? classes[i - range.lowerBound] : .other
  }

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

  /// The longest phrase of `table` that starts at token `i`.
  func phrase<Value>(at i: Int, in table: PhraseTable<Value>) -> (value: Value, end: Int)? {
    range.contains(i) ? table.match(at: i, before: range.upperBound, in: tokens, text) : nil
  }

  /// Whether token `i` starts with a capital.
  func isCapitalized(_ i: Int) -> Bool {
    range.contains(i) && tokens.flags[i].contains(.capitalized)
  }

  /// The span of the tokens `part`, which are not none.
  func span(_ part: Range<Int>) -> Span {
    Span(tokens.spans[part.lowerBound].start, tokens.spans[part.upperBound - 1].end)
  }

  private static func first(of i: Int, _ tokens: Tokens, _ text: SourceText) -> WordClass {
    switch tokens.kinds[i] {
    case .number, .mixed, .symbol: return .nominal
    case .punctuation: return punctuation(text.bytes, tokens.spans[i])
    case .word: break
    }
    if let known = WordClassLexicon.table.value(of: i, in: tokens, text) { return known }
    if text.equals(tokens.spans[i], "to") { return .infinitive }
    return byEnding(i, tokens, text)
  }

  private static func punctuation(_ bytes: [UInt8], _ span: Span) -> WordClass {
    switch bytes[span.start] {
    case UInt8(ascii: ","): return .comma
    case UInt8(ascii: ";"), UInt8(ascii: ":"): return .breaker
    case UInt8(ascii: "-"): return span.count > 1 ? .breaker : .other
    case UInt8(ascii: "\""), UInt8(ascii: "`"): return .quote
    case UInt8(ascii: "'"): return .quote
    case 0xE2 where span.count == 3 && bytes[span.start + 1] == 0x80:
      switch bytes[span.start + 2] {
      case 0x93...0x95: return .breaker
      case 0x98...0x9F: return .quote
      default: return .other
      }
    default: return .other
    }
  }

  private static func byEnding(_ i: Int, _ tokens: Tokens, _ text: SourceText) -> WordClass {
    let span = tokens.spans[i]
    guard !tokens.flags[i].contains(.capitalized) || tokens.flags[i].contains(.opensSentence),
      span.count > 3
    else { return .nominal }
    func ends(_ ending: StaticString) -> Bool {
      let width = ending.utf8CodeUnitCount
      return span.count > width + 1 && text.equals(Span(span.end - width, span.end), ending)
    }
    if ends("ly") { return .adverb }
    if ends("ed") { return .past }
    return ends("ing") ? .gerund : .nominal
  }

  private static let contractedBe = WordTable<Bool>(["'s"], value: true)

  /// What a word with two readings is, between these neighbours.
  private static func settled(
    _ i: Int,
    _ classes: [WordClass],
    _ range: Range<Int>,
    _ tokens: Tokens,
    _ text: SourceText
  ) -> WordClass {
    let before = i > 0 ? classes[i - 1] : .other
    let after = i + 1 < classes.count ? classes[i + 1] : .other
    let token = range.lowerBound + i
    switch classes[i] {
    case .infinitive:
      let startsVerb = [.verbOrNoun, .be, .have, .do, .adverb].contains(after)
      return startsVerb ? .infinitive : .preposition
    case .verbOrNoun:
      if tokens.flags[token].contains(.capitalized), i > 0 { return .nominal }
      // "This means that" against "This plan".
      if before == .determiner, text.equals(tokens.spans[token - 1], "this"),
        [.complementizer, .determiner, .pronoun].contains(after)
      {
        return .verbOrNoun
      }
      // "the zone that divides the land" against "said that reports were".
      if before == .complementizer {
        return [.be, .have, .do, .modal, .finite, .past].contains(after) ? .nominal : .verbOrNoun
      }
      switch before {
      case .infinitive, .modal, .pronoun, .do, .relative: return .verbOrNoun
      case .determiner, .preposition, .be, .have, .finite, .verbOrNoun, .gerund: return .nominal
      case .negation, .adverb: return .verbOrNoun
      case .nominal where after == .other || after == .comma:
        // "No record exists.": the last word is the verb where nothing before it is one.
        let verbs: Set<WordClass> = [.be, .have, .do, .modal, .finite, .past, .verbOrNoun]
        let opening = classes[..<i].lastIndex { $0 == .comma || $0 == .subordinator } ?? -1
        return classes[(opening + 1)..<i].contains { verbs.contains($0) } ? .nominal : .verbOrNoun
      case .nominal, .past:
        // "the price plans" against "the price rises to": a verb is followed by what it bears on.
        let bears: Set<WordClass> = [
          .determiner, .preposition, .infinitive, .adverb, .complementizer, .pronoun, .negation,
          .gerund,
        ]
        return bears.contains(after)
          || after == .nominal && tokens.flags[token + 1].contains(.capitalized)
          ? .verbOrNoun : .nominal
      default: return i == 0 ? .verbOrNoun : .nominal
      }
    case .finite:
      return i > 0 && tokens.flags[token].contains(.capitalized) ? .nominal : .finite
    case .nominal:
      // "it's over"
      let isClitic =
        before == .pronoun && Self.contractedBe.value(of: token, in: tokens, text) != nil
      return isClitic ? .be : .nominal
    case .past:
      // "Kim Il-Sung": a name that reads as a verb.
      if tokens.flags[token].contains(.capitalized), i > 0 || after == .comma { return .nominal }
      // "the heavily armed fortified zone"
      if before == .nominal, i > 1, after == .nominal,
        isParticiple(tokens.spans[token - 1], text)
      {
        return .nominal
      }
      // "the armed guards", "an estimated sum".
      if before == .determiner { return .nominal }
      if before == .preposition || before == .adverb && i > 1 && classes[i - 2] == .determiner {
        return .nominal
      }
      return .past
    default: return classes[i]
    }
  }

  private static func isParticiple(_ span: Span, _ text: SourceText) -> Bool {
    span.count > 4 && text.equals(Span(span.end - 2, span.end), "ed")
  }
}
