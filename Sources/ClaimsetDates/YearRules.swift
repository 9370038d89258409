import ClaimsetCore

/// Years, decades and centuries.
///
/// - "in 2014", "late 2014", "the 2018 games", "fiscal 1997", "490 BC", "1957-58"
/// - "the 1990s", "the mid-1990s", "'90s", "the nineties"
///
/// Not: "2000 people", "Route 1966", "$1990", "in his 20s".
struct YearRules {
  let view: SentenceView

  /// The readings at the number at token `i`.
  func readNumber(at i: Int) -> [TimeReading] {
    if let reading = ancient(i) { return [reading] }
    guard let year = view.yearDigits(i) else { return [] }
    // "1970's" is a decade when it ends in nothing but zeros.
    if year % 10 == 0, view.isWord(i + 1, "'s") || view.isWord(i + 1, "’s"), view.isJoined(i),
      view.isWord(i - 1, "the") || view.isOne(i - 1, of: ["early", "late", "mid", "-"])
    {
      return [decade(year / 10, i, end: i + 2)]
    }
    guard isYear(i, year) else { return [] }
    var point = CalendarPoint()
    point.year = year
    var (start, modifier) = view.edge(before: i)
    if modifier == nil { start = i }
    if view.isWord(i - 1, "fiscal") || view.isWord(i - 1, "year") && view.isWord(i - 2, "fiscal") {
      point.isFiscal = true
      start = view.isWord(i - 1, "fiscal") ? i - 1 : i - 2
    }
    if modifier == nil, let loose = view.loosener(before: start), loose.modifier == .approx,
      !view.isWord(loose.start, "some"), !view.isWord(loose.start, "only")
    {
      (start, modifier) = (loose.start, .approx)
    }
    let first = TimeReading(start..<i + 1, .point(point), modifier, rule: "year")
    return second(of: i, year).map { [first, $0] } ?? [first]
  }

  /// "490 BC", "AD 79".
  private func ancient(_ i: Int) -> TimeReading? {
    guard let year = view.digits(i), year > 0 else { return nil }
    var point = CalendarPoint()
    point.year = year
    if view.isOne(i + 1, of: ["bc", "b.c.", "bce", "b.c.e."]) {
      point.isBC = true
      return TimeReading(i..<i + 2, .point(point), rule: "year-bc")
    }
    if view.isOne(i + 1, of: ["ad", "a.d.", "ce", "c.e."]), view.bytes(i).count <= 4 {
      return TimeReading(i..<i + 2, .point(point), rule: "year-ad")
    }
    if view.isOne(i - 1, of: ["ad", "a.d."]), view.bytes(i).count <= 4 {
      return TimeReading(i - 1..<i + 1, .point(point), rule: "year-ad")
    }
    return nil
  }

  /// The "58" of "1957-58".
  private func second(of i: Int, _ year: Int) -> TimeReading? {
    guard view.isDash(i + 1), view.isJoined(i), view.isJoined(i + 1),
      view.bytes(i + 2).count == 2, let short = view.digits(i + 2), short > year % 100
    else { return nil }
    var point = CalendarPoint()
    point.year = year / 100 * 100 + short
    return TimeReading(i + 2..<i + 3, .point(point), rule: "second-year")
  }

  /// Whether the four digits at token `i` are a year and no count, price or name.
  private func isYear(_ i: Int, _ year: Int) -> Bool {
    let before = view.bytes(i - 1).last ?? 0
    if view.isJoined(i - 1) {
      // "mid-1990" and "(1990" go; "$1990", "MiG-1990" and "#1990" do not.
      let isOpening =
        before == UInt8(ascii: "(") || before == UInt8(ascii: "[")
        || view.isOne(i - 1, of: ["\"", "'", "“", "‘", "/"])
      let isRange =
        view.isDash(i - 1) && (view.isOne(i - 2, of: ["mid"]) || view.yearDigits(i - 2) != nil)
      guard isOpening || isRange else { return false }
    }
    if view.isJoined(i), view.isOne(i + 1, of: ["%", "°"]) { return false }
    if view.value(i + 1, in: TimeLexicon.counted) != nil { return false }
    if case .unit? = view.word(i + 1) { return false }
    if view.isOne(i - 1, of: ["$", "£", "€", "#", "no.", "no", "route", "boeing", "page", "room"]) {
      return false
    }
    if view.value(i - 1, in: TimeLexicon.yearCues) != nil {
      return !countsPlural(i) || view.isWord(i - 1, "in") || year >= 1700 && year <= 2029
    }
    guard (1700...2039).contains(year) else { return false }
    if case .month? = view.word(i - 1) { return true }
    return !countsPlural(i) || view.isOne(i - 1, of: ["the", "this", "that"])
  }

  /// Whether a lower-case plural follows, which the number may count.
  private func countsPlural(_ i: Int) -> Bool {
    guard view.range.contains(i + 1), view.tokens.kinds[i + 1] == .word,
      !view.isCapitalized(i + 1), view.bytes(i + 1).count > 3
    else { return false }
    return view.bytes(i + 1).last == UInt8(ascii: "s") && !view.isOne(i + 1, of: ["was", "as"])
  }

  /// The decade in the letters and digits at token `i`: `1990s`, `90s`.
  func readMixed(at i: Int) -> [TimeReading] {
    let bytes = view.bytes(i)
    guard bytes.last == UInt8(ascii: "s"), let number = SentenceView.number(bytes.dropLast()),
      number % 10 == 0
    else { return [] }
    if bytes.count == 5, (1000...2090).contains(number) {
      return [decade(number / 10, i, end: i + 1)]
    }
    let isPossessed =
      view.isOne(i - 1, of: ["his", "her", "their", "my", "our", "your", "its"])
      || view.isOne(i - 2, of: ["his", "her", "their", "my"])
    guard bytes.count == 3, !isPossessed, (10...99).contains(number) else { return [] }
    let hasApostrophe = view.isJoined(i - 1) && view.isOne(i - 1, of: ["'", "’", "‘"])
    guard hasApostrophe || view.isWord(i - 1, "the") else { return [] }
    return [decade(190 + number / 10, hasApostrophe ? i - 1 : i, end: i + 1)]
  }

  /// The decade whose name stands at token `i`: "the nineties".
  func readName(at i: Int, _ decade: Int) -> [TimeReading] {
    guard view.isOne(i - 1, of: ["the", "early", "late", "mid", "-"]) else { return [] }
    return [self.decade(190 + decade, i, end: i + 1)]
  }

  private func decade(_ decade: Int, _ i: Int, end: Int) -> TimeReading {
    var point = CalendarPoint()
    point.decade = decade
    let (start, modifier) = view.edge(before: i)
    return TimeReading(start..<end, .point(point), modifier, rule: "decade")
  }
}
