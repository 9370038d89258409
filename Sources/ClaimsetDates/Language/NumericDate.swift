import ClaimsetCore

/// A date in figures: `2014-03-22`, `10/30/89`, `22.03.2014`.
///
/// Not: `1/2`, scores, versions such as `2.4.1`, phone numbers.
struct NumericDate {
  /// Where it ends.
  let end: Int
  let year: Int
  let month: Int
  let day: Int

  /// Reads the date that starts at token `at`.
  init?(at: Int, in view: SentenceView) {
    guard view.range.contains(at), view.tokens.kinds[at] == .number else { return nil }
    // `133-03-03-2020` is a number of something.
    guard !(view.isDash(at - 1) && view.isJoined(at - 2) && view.isJoined(at - 1)) else {
      return nil
    }
    guard let found = Self.dashed(at, in: view) ?? Self.inOneToken(at, in: view) else { return nil }
    let (end, year, month, day) = found
    guard (1...12).contains(month), day >= 1, day <= CivilDay.daysInMonth(month, year: year) else {
      return nil
    }
    (self.end, self.year, self.month, self.day) = (end, year, month, day)
  }

  /// `10/30` or `30/10`, the American way where both could be.
  static func monthAndDay(_ at: Int, in view: SentenceView) -> (month: Int, day: Int)? {
    let parts = view.bytes(at).split(
      separator: UInt8(ascii: "/"),
      omittingEmptySubsequences: false
    )
    guard parts.count == 2, parts.allSatisfy({ (1...2).contains($0.count) }),
      let first = SentenceView.number(parts[0]), let second = SentenceView.number(parts[1])
    else { return nil }
    let (month, day) = first <= 12 ? (first, second) : (second, first)
    guard (1...12).contains(month), day >= 1, day <= CivilDay.daysInMonth(month, year: 2000) else {
      return nil
    }
    return (month, day)
  }

  /// `2014-03-22`, `22-03-2014`.
  private static func dashed(
    _ at: Int,
    in view: SentenceView
  ) -> (Int, Int, Int, Int)? {
    guard (0..<4).allSatisfy({ view.isJoined(at + $0) }), view.isDash(at + 1), view.isDash(at + 3),
      let first = view.digits(at), let second = view.digits(at + 2), let last = view.digits(at + 4)
    else { return nil }
    let counts = [at, at + 2, at + 4].map { view.bytes($0).count }
    if counts == [4, 2, 2] { return (at + 5, first, second, last) }
    guard counts[2] == 4, counts[0] <= 2, counts[1] <= 2 else { return nil }
    let isMonthFirst = second > 12
    return (at + 5, last, isMonthFirst ? first : second, isMonthFirst ? second : first)
  }

  private static func inOneToken(
    _ at: Int,
    in view: SentenceView
  ) -> (Int, Int, Int, Int)? {
    let bytes = view.bytes(at)
    guard bytes.count >= 6 else { return nil }
    let slashed = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    if slashed.count == 3, slashed[0].count == 4, let year = SentenceView.number(slashed[0]),
      let month = SentenceView.number(slashed[1]), let day = SentenceView.number(slashed[2])
    {
      return (at + 1, year, month, day)
    }
    if slashed.count == 3 { return shortDate(at, slashed, isMonthFirst: true) }
    let pointed = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard pointed.count == 3, pointed[2].count == 4 else { return nil }
    return shortDate(at, pointed, isMonthFirst: false)
  }

  private static func shortDate(
    _ at: Int,
    _ parts: [ArraySlice<UInt8>],
    isMonthFirst: Bool
  ) -> (Int, Int, Int, Int)? {
    guard parts[0].count <= 2, parts[1].count <= 2, [2, 4].contains(parts[2].count),
      let first = SentenceView.number(parts[0]), let second = SentenceView.number(parts[1]),
      let last = SentenceView.number(parts[2])
    else { return nil }
    // Two digits of a year are of the hundred years up to 2030, as most programs have it.
    let year = parts[2].count == 4 ? last : last > 30 ? 1900 + last : 2000 + last
    let isAmerican = isMonthFirst && first <= 12
    return (at + 1, year, isAmerican ? first : second, isAmerican ? second : first)
  }
}
