import ClaimsetCore

/// How many units: "ten", "24", "a few", "two and a half", before the unit at a token.
struct CountPhrase {
  /// Where the count starts.
  let start: Int
  /// The count as TIMEX3 writes it: `10`, `2.5`, `X`.
  let timex: String
  /// The whole count, where it is one.
  var whole: Int? { Int(timex) }
  /// Whether it is only an article: "a year".
  let isArticle: Bool

  private init(_ start: Int, _ timex: String, isArticle: Bool = false) {
    self.start = start
    self.timex = timex
    self.isArticle = isArticle
  }

  /// Reads the count that ends just before token `unit`.
  init?(before unit: Int, in view: SentenceView) {
    var at = unit - 1
    if view.isDash(at), view.isJoined(at), view.isJoined(at - 1) { at -= 1 }
    // "two more weeks", "two whole days", "the first two years".
    if view.isOne(at, of: ["more", "full", "whole", "straight", "consecutive", "long", "further"]) {
      at -= 1
    }
    guard let found = Self.read(endingAt: at, in: view) else { return nil }
    self = found
  }

  private static func read(endingAt at: Int, in view: SentenceView) -> CountPhrase? {
    if view.isOne(at, of: ["a", "an"]) {
      return view.isWord(at - 1, "half")
        ? CountPhrase(at - 1, "0.5") : CountPhrase(at, "1", isArticle: true)
    }
    if view.isWord(at, "half") { return half(at, in: view) }
    if view.isWord(at, "dozen") { return CountPhrase(view.isWord(at - 1, "a") ? at - 1 : at, "12") }
    if view.value(at, in: TimeLexicon.vagueCounts) != nil { return vague(at, in: view) }
    if view.isWord(at, "of"), view.isOne(at - 1, of: ["couple"]) {
      return CountPhrase(view.isWord(at - 2, "a") ? at - 2 : at - 1, "2")
    }
    if let digits = digits(at, in: view) { return CountPhrase(at, digits) }
    return words(endingAt: at, in: view)
  }

  /// "a few", "several", "some", "a couple".
  private static func vague(_ at: Int, in view: SentenceView) -> CountPhrase {
    let start = view.isOne(at - 1, of: ["a", "the"]) ? at - 1 : at
    return CountPhrase(view.isWord(at - 1, "a") ? start : at, view.isWord(at, "couple") ? "2" : "X")
  }

  /// "two and a half", "half a", "a half".
  private static func half(_ at: Int, in view: SentenceView) -> CountPhrase? {
    if view.isWord(at - 1, "a"), view.isWord(at - 2, "and"), let whole = simple(at - 3, in: view) {
      return CountPhrase(whole.start, "\(whole.timex).5")
    }
    return CountPhrase(view.isWord(at - 1, "a") ? at - 1 : at, "0.5")
  }

  /// A whole number in digits or one or two words, which other counts are made of.
  private static func simple(_ at: Int, in view: SentenceView) -> CountPhrase? {
    if let digits = digits(at, in: view) {
      return Int(digits) == nil ? nil : CountPhrase(at, digits)
    }
    guard let last = view.value(at, in: TimeLexicon.numbers) else { return nil }
    let before = view.isDash(at - 1) ? at - 2 : at - 1
    if (1...9).contains(last), let tens = view.value(before, in: TimeLexicon.numbers),
      tens >= 20, tens % 10 == 0
    {
      return CountPhrase(before, String(tens + last))
    }
    return CountPhrase(at, String(last))
  }

  /// `10`, `2.5`, `1,000`.
  private static func digits(_ at: Int, in view: SentenceView) -> String? {
    guard view.range.contains(at), view.tokens.kinds[at] == .number else { return nil }
    let bytes = view.bytes(at)
    guard bytes.count <= 7, bytes.allSatisfy({ $0.isASCIIDigit || $0 == 0x2C || $0 == 0x2E })
    else { return nil }
    let text = String(decoding: bytes.filter { $0 != 0x2C }, as: UTF8.self)
    return ExactDecimal(text).map { $0.normalized.description }
  }

  /// "twenty", "twenty-four", "twenty four", "two hundred".
  private static func words(endingAt at: Int, in view: SentenceView) -> CountPhrase? {
    if view.isWord(at, "hundred") || view.isWord(at, "thousand") {
      let factor = view.isWord(at, "hundred") ? 100 : 1000
      if view.isWord(at - 1, "a") { return CountPhrase(at - 1, String(factor)) }
      guard let count = simple(at - 1, in: view), let whole = count.whole else { return nil }
      return CountPhrase(count.start, String(min(whole, 1_000_000) * factor))
    }
    return simple(at, in: view)
  }
}
