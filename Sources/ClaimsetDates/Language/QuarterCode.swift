import ClaimsetCore

/// A quarter, a half or a fiscal year in one token, as reports write it.
///
/// `4Q18`, `2018Q4`, `1Q`, `FY2018`, `FY18`, `1H19`, `2019H1`.
struct QuarterCode {
  /// The year; nil when the token does not state it.
  let year: Int?
  /// What of it.
  let part: Part

  /// What a code is of.
  enum Part: Equatable {
    case quarter(Int)
    case half(Int)
    case fiscalYear
  }

  /// Reads the code that token `at` is.
  init?(at: Int, in view: SentenceView) {
    guard view.range.contains(at), view.tokens.kinds[at] == .mixed else { return nil }
    let bytes = view.bytes(at)
    guard bytes.count <= 6, let letter = bytes.first(where: { !$0.isASCIIDigit }),
      let mark = bytes.firstIndex(of: letter)
    else { return nil }
    let (before, after) = (bytes[..<mark], bytes[(mark + 1)...])
    if letter == UInt8(ascii: "F"), before.isEmpty, after.first == UInt8(ascii: "Y") {
      guard let year = Self.year(after.dropFirst()) else { return nil }
      (self.year, part) = (year, .fiscalYear)
      return
    }
    let most = letter == UInt8(ascii: "Q") ? 4 : letter == UInt8(ascii: "H") ? 2 : 0
    // "4Q18", "1Q" or "2018Q4".
    let (number, rest) = before.count == 1 ? (before, after) : (after, before)
    guard number.count == 1, let count = SentenceView.number(number), (1...4).contains(count),
      count <= most, rest.isEmpty || Self.year(rest) != nil
    else { return nil }
    year = Self.year(rest)
    part = most == 4 ? .quarter(count) : .half(count)
  }

  /// The year of `18` or `2018`: the hundred years up to 2060.
  private static func year(_ digits: ArraySlice<UInt8>) -> Int? {
    guard digits.count == 2 || digits.count == 4, let number = SentenceView.number(digits) else {
      return nil
    }
    if digits.count == 2 { return number > 60 ? 1900 + number : 2000 + number }
    return (1900...2099).contains(number) ? number : nil
  }
}
