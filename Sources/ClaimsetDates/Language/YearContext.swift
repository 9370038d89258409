import ClaimsetCore

/// Tells years from other numbers of four figures by what stands beside them.
///
/// Not years: "2000 people", "Route 1966", "$1990", "MiG-1990".
struct YearContext {
  let view: SentenceView

  /// Whether the four figures `year` at token `i` are a year and no count, price or name.
  func isYear(_ i: Int, _ year: Int) -> Bool {
    if view.isJoined(i - 1), !mayJoin(i) { return false }
    if view.isJoined(i), view.isOne(i + 1, of: ["%", "°"]) { return false }
    // `2015-1-32`: a number of something.
    if (1...3).allSatisfy({ view.isJoined(i + $0 - 1) }), view.isDash(i + 1), view.isDash(i + 3),
      view.isJoined(i + 3), view.digits(i + 2) != nil, view.digits(i + 4) != nil
    {
      return false
    }
    if counts(i + 1) || isOfCode(i) || isOfAddress(i) { return false }
    // "2000-2500 visitors": both ends are counts.
    if view.isDash(i + 1), view.bytes(i + 2).count == 4, view.digits(i + 2) != nil,
      countsPlural(i + 2) || counts(i + 2)
    {
      return false
    }
    if case .unit(let unit, _)? = view.word(i + 1), unit != .quarter { return false }
    if view.isSign(i - 1) || isNumberOfThing(i) { return false }
    if view.value(i - 1, in: TimeLexicon.yearCues) != nil {
      return !countsPlural(i) || view.isWord(i - 1, "in") || year >= 1700 && year <= 2029
    }
    guard (1700...2039).contains(year) else { return false }
    if case .month? = view.word(i - 1) { return true }
    if view.isOne(i - 1, of: ["its", "his", "her", "their", "our"]) {
      // "its 2006 highs", but "its 2000 workers".
      return !countsPlural(i) || (1900...2039).contains(year) && year % 100 != 0
    }
    return !countsPlural(i) || view.isOne(i - 1, of: ["the", "this", "that"])
  }

  /// "page 1998", "rows 1990 to 1999", "the number is 1918".
  private func isNumberOfThing(_ i: Int) -> Bool {
    if view.value(i - 1, in: TimeLexicon.numberedThings) != nil { return true }
    let isEnd = view.isOne(i - 1, of: ["to", "and", "or", "through"]) || view.isDash(i - 1)
    if isEnd, view.digits(i - 2) != nil {
      return view.value(i - 3, in: TimeLexicon.numberedThings) != nil
    }
    return view.isOne(i - 1, of: ["is", "was"])
      && view.isOne(i - 2, of: ["number", "code", "key", "total", "limit", "score", "sum"])
  }

  /// "x = 1990", "2013-AB-17": figures of a formula or a key.
  private func isOfCode(_ i: Int) -> Bool {
    if [i - 1, i + 1].contains(where: { view.isOne($0, of: Self.operators) }) { return true }
    return view.isJoined(i) && view.isJoined(i + 1) && view.isDash(i + 1)
      && view.range.contains(i + 2) && view.tokens.flags[i + 2].contains(.allCapitals)
      && view.bytes(i + 2).count > 1 && view.tokens.kinds[i + 2] == .word
  }

  private static let operators: [StaticString] = [
    "=", "==", ">", "<", ">=", "<=", "+", "*", "+=", "-=", "!=",
  ]

  /// "1914 Elm Street": the number of a house.
  private func isOfAddress(_ i: Int) -> Bool {
    var at = i + 1
    while at <= i + 3, view.isCapitalized(at) || view.ordinalDigits(at) != nil {
      if at > i + 1, view.value(at, in: TimeLexicon.streets) != nil { return true }
      at += 1
    }
    return false
  }

  /// Whether token `i` is a noun that numbers count although it shows no plural.
  func counts(_ i: Int) -> Bool { view.value(i, in: TimeLexicon.counted) != nil }

  /// "mid-1990" and "(1990" go; "$1990", "MiG-1990" and "#1990" do not.
  private func mayJoin(_ i: Int) -> Bool {
    let before = view.bytes(i - 1).last ?? 0
    if before == UInt8(ascii: "(") || before == UInt8(ascii: "[") { return true }
    if view.isOne(i - 1, of: ["\"", "'", "“", "‘", "/", "—", "--"]) { return true }
    return view.isDash(i - 1)
      && (view.isOne(i - 2, of: ["mid", "post", "pre", "early", "late"])
        || view.yearDigits(i - 2) != nil)
  }

  /// Whether a lower-case plural follows, which the number may count.
  private func countsPlural(_ i: Int) -> Bool {
    guard view.range.contains(i + 1), view.tokens.kinds[i + 1] == .word,
      !view.isCapitalized(i + 1), view.bytes(i + 1).count > 3
    else { return false }
    return view.bytes(i + 1).last == UInt8(ascii: "s") && !view.isOne(i + 1, of: ["was", "as"])
  }
}

/// Decades in figures: `1990s`, `90s`, `'90s`, `1970's`.
enum DecadeDigits {
  /// The decade of `470s`, which only means one before Christ.
  static func oldDecade(_ i: Int, in view: SentenceView) -> Int? {
    let bytes = view.bytes(i)
    guard (3...5).contains(bytes.count), bytes.last == UInt8(ascii: "s"),
      let number = SentenceView.number(bytes.dropLast()), number > 0, number % 10 == 0
    else { return nil }
    return number / 10
  }

  /// The decade that token `i` names, as the year without its last figure.
  static func decade(_ i: Int, in view: SentenceView) -> Int? {
    var bytes = view.bytes(i)
    guard bytes.count >= 3, bytes.last == UInt8(ascii: "s") else { return nil }
    let hasApostrophe = bytes.first.map { !$0.isASCIIDigit } ?? false
    if hasApostrophe { bytes = bytes.drop { !$0.isASCIIDigit } }
    guard let number = SentenceView.number(bytes.dropLast()), number % 10 == 0 else { return nil }
    if bytes.count == 5, (1000...2090).contains(number) { return number / 10 }
    guard bytes.count == 3, (10...99).contains(number) else { return nil }
    let isPossessed = [i - 1, i - 2].contains {
      view.isOne($0, of: ["his", "her", "their", "my", "our", "your", "its"])
    }
    guard !isPossessed,
      hasApostrophe
        || view.isOne(i - 1, of: ["the", "early", "late", "mid", "'", "’", "‘", "-"])
    else { return nil }
    return 190 + number / 10
  }
}
