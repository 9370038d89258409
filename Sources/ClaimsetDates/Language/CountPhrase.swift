import ClaimsetCore

/// How many units: "ten", `24`, "a few", "two and a half", "two to three", from a token on.
struct CountPhrase {
  /// Where the count ends.
  let end: Int
  /// The count as TIMEX3 writes it: `10`, `2.5`, and `X` for a vague one.
  let timex: String

  /// Reads the count that starts at token `at`.
  init?(at: Int, in view: SentenceView) {
    guard let first = Self.single(at, in: view) else { return nil }
    self = Self.range(from: first, in: view) ?? first
  }

  /// The count, when it is a whole number of up to six figures; 0 otherwise.
  var number: Int { timex.utf8.count <= 6 ? Int(timex) ?? 0 : 0 }

  /// Reads a whole number alone, and no range: "thirty five".
  init?(wholeAt at: Int, in view: SentenceView) {
    guard let whole = Self.whole(at, in: view) else { return nil }
    self = whole
  }

  private init(_ end: Int, _ timex: String) {
    self.end = end
    self.timex = timex
  }

  /// "two to three", `12`-`18`, "three or four": more than one number, so none.
  private static func range(from first: CountPhrase, in view: SentenceView) -> CountPhrase? {
    let isDashed =
      view.isDash(first.end) && view.isJoined(first.end - 1) && view.isJoined(first.end)
    guard isDashed || view.isOne(first.end, of: ["to", "or", "and"]), first.timex != "X" else {
      return nil
    }
    if view.isWord(first.end, "and") { return nil }
    var at = first.end + 1
    // "three-to-five-year"
    if isDashed, view.isWord(at, "to"), view.isDash(at + 1) { at += 2 }
    return single(at, in: view).map { CountPhrase($0.end, "X") }
  }

  private static func single(_ at: Int, in view: SentenceView) -> CountPhrase? {
    if view.isOne(at, of: ["a", "an"]) { return afterArticle(at + 1, in: view) }
    if view.isWord(at, "half") {
      return view.isOne(at + 1, of: ["a", "an"]) ? CountPhrase(at + 2, "0.5") : nil
    }
    if let vague = vague(at, in: view) { return vague }
    if let part = fraction(at, in: view) { return CountPhrase(at + 1, "0" + part) }
    guard let whole = whole(at, in: view) else { return nil }
    if view.isWord(whole.end, "and"), !whole.timex.contains(".") {
      let next = view.isOne(whole.end + 1, of: ["a", "an", "one"]) ? whole.end + 2 : whole.end + 1
      if view.isWord(next, "half") { return CountPhrase(next + 1, whole.timex + ".5") }
      if next > whole.end + 1, view.isWord(next, "quarter") {
        return CountPhrase(next + 1, whole.timex + ".25")
      }
    }
    if let part = fraction(whole.end, in: view), !whole.timex.contains(".") {
      return CountPhrase(whole.end + 1, whole.timex + part)
    }
    return whole
  }

  /// "a few", "a couple of", "a dozen", "a hundred", "a half", "a number of".
  private static func afterArticle(_ at: Int, in view: SentenceView) -> CountPhrase? {
    if view.isWord(at, "half") { return CountPhrase(at + 1, "0.5") }
    if view.isWord(at, "dozen") { return CountPhrase(at + 1, "12") }
    if view.isWord(at, "number"), view.isWord(at + 1, "of") { return CountPhrase(at + 2, "X") }
    if view.isOne(at, of: ["hundred", "thousand"]) {
      return CountPhrase(at + 1, view.isWord(at, "hundred") ? "100" : "1000")
    }
    return vague(at, in: view)
  }

  private static func vague(_ at: Int, in view: SentenceView) -> CountPhrase? {
    guard view.value(at, in: TimeLexicon.vagueCounts) != nil else { return nil }
    let end = view.isWord(at + 1, "of") ? at + 2 : at + 1
    return CountPhrase(end, view.isOne(at, of: ["couple", "pair"]) ? "2" : "X")
  }

  /// The `1/2` or `½` after a whole number, as decimals.
  private static func fraction(_ at: Int, in view: SentenceView) -> String? {
    guard view.range.contains(at), view.tokens.kinds[at] != .word else { return nil }
    let signs: [(StaticString, String)] = [
      ("1/2", ".5"), ("½", ".5"), ("1/4", ".25"), ("¼", ".25"), ("3/4", ".75"), ("¾", ".75"),
    ]
    return signs.first { view.isWord(at, $0.0) }?.1
  }

  /// A whole number in figures or words.
  private static func whole(_ at: Int, in view: SentenceView) -> CountPhrase? {
    if let digits = digits(at, in: view) { return CountPhrase(at + 1, digits) }
    guard let (value, end) = words(at, in: view) else { return nil }
    guard view.isOne(end, of: ["hundred", "thousand", "dozen"]) else {
      return CountPhrase(end, String(value))
    }
    let factor = view.isWord(end, "hundred") ? 100 : view.isWord(end, "dozen") ? 12 : 1000
    let next = view.isWord(end + 1, "and") ? end + 2 : end + 1
    if factor > 12, let (rest, last) = words(next, in: view) {
      return CountPhrase(last, String(value * factor + rest))
    }
    return CountPhrase(end + 1, String(value * factor))
  }

  /// "twenty", "twenty-four", "twenty four".
  private static func words(_ at: Int, in view: SentenceView) -> (Int, Int)? {
    guard let first = view.numberWord(at) else { return nil }
    let next = view.isDash(at + 1) && view.isJoined(at) && view.isJoined(at + 1) ? at + 2 : at + 1
    if first >= 20, first % 10 == 0, let ones = view.numberWord(next), (1...9).contains(ones) {
      return (first + ones, next + 1)
    }
    return (first, at + 1)
  }

  /// `10`, `2.5`, `1,000`.
  private static func digits(_ at: Int, in view: SentenceView) -> String? {
    guard view.range.contains(at), view.tokens.kinds[at] == .number, !view.isSign(at - 1),
      !(view.isDash(at - 1) && view.isJoined(at - 1))
    else { return nil }
    let bytes = view.bytes(at)
    guard bytes.count <= 7, bytes.allSatisfy({ $0.isASCIIDigit || $0 == 0x2C || $0 == 0x2E })
    else { return nil }
    let text = String(decoding: bytes.filter { $0 != 0x2C }, as: UTF8.self)
    return ExactDecimal(text).map { $0.normalized.description }
  }
}

/// An ordinal in words: "third", "twenty-first", "thirty first".
struct OrdinalWords {
  let end: Int
  let number: Int

  /// Reads the ordinal that starts at token `at`.
  init?(at: Int, in view: SentenceView) {
    if let number = view.ordinalWord(at) {
      (self.number, end) = (number, at + 1)
      return
    }
    let next = view.isDash(at + 1) && view.isJoined(at) && view.isJoined(at + 1) ? at + 2 : at + 1
    guard let tens = view.numberWord(at), tens >= 20, tens % 10 == 0,
      let ones = view.ordinalWord(next), (1...9).contains(ones)
    else { return nil }
    (number, end) = (tens + ones, next + 1)
  }
}

/// A day of a month in words: "third", "thirty-first"; "twenty five" in requests.
struct DayWords {
  let end: Int
  let day: Int

  /// Reads the day that starts at token `at`.
  init?(at: Int, in view: SentenceView) {
    if let ordinal = OrdinalWords(at: at, in: view), (1...31).contains(ordinal.number) {
      (day, end) = (ordinal.number, ordinal.end)
    } else if view.isRequest, view.numberWord(at) != nil,
      let count = CountPhrase(wholeAt: at, in: view), (1...31).contains(count.number)
    {
      (day, end) = (count.number, count.end)
    } else {
      return nil
    }
  }
}

/// A year told in words: "nineteen ninety-seven", "two thousand and five".
struct YearWords {
  let end: Int
  let year: Int

  init?(at: Int, in view: SentenceView) {
    if view.isWord(at, "two"), view.isWord(at + 1, "thousand") {
      var (last, rest) = (at + 2, 0)
      let next = view.isWord(last, "and") ? last + 1 : last
      if view.numberWord(next) != nil, let count = CountPhrase(wholeAt: next, in: view),
        (1...99).contains(count.number)
      {
        (rest, last) = (count.number, count.end)
      }
      (year, end) = (2000 + rest, last)
      return
    }
    guard let hundreds = view.numberWord(at), [17, 18, 19, 20].contains(hundreds),
      case let rest = view.isWord(at + 1, "hundred") ? at + 2 : at + 1,
      let count = CountPhrase(at: rest, in: view), view.numberWord(rest) != nil,
      let rest = Int(count.timex), (10...99).contains(rest)
    else { return nil }
    (year, end) = (hundreds * 100 + rest, count.end)
  }
}
