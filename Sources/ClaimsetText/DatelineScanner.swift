import ClaimsetCore

/// Finds the line a wire report opens with: where it was sent from, by whom, and a dash.
///
/// `HAMBURG (Harbour Wire) -- The`, `LOS ANGELES, Calif., March 3 _ Two`. It is no part of the
/// sentence after it, which would otherwise have the place as its subject.
struct DatelineScanner {
  let reader: UnitReader

  /// The longest dateline, in tokens: place, state, day, agency and the signs between.
  private static let longest = 14

  /// The first token after the dateline that opens `range`; nil when none does.
  func end(in range: Range<Int>) -> Int? {
    guard let first = range.first, reader.isName(first) else { return nil }
    var hasAgency = false
    for i in range.dropFirst().prefix(Self.longest) {
      if isDash(i), reader.tokens.flags[i].contains(.spaceBefore) {
        let isPlace = isInCapitals(first) || hasAgency
        return isPlace && i + 1 < range.upperBound && opensSentence(i + 1, range) ? i + 1 : nil
      }
      hasAgency = reader.isSign(i, ")")
      guard isPart(i) else { return nil }
    }
    return nil
  }

  private func isDash(_ i: Int) -> Bool {
    reader.isDash(i) || reader.isSign(i, "-") || reader.isSign(i, "_")
  }

  /// `ROME`, not the letter of a list or initials.
  private func isInCapitals(_ i: Int) -> Bool {
    reader.tokens.flags[i].contains(.allCapitals) && reader.tokens.spans[i].count > 2
  }

  /// A name, a day of a month, or what stands between them.
  private func isPart(_ i: Int) -> Bool {
    if reader.isName(i) { return true }
    if reader.tokens.kinds[i] == .number { return reader.tokens.spans[i].count <= 2 }
    return [",", ".", "(", ")", "/"].contains { reader.isSign(i, $0) }
  }

  /// Whether a sentence can begin at `i`: with a capital, a number or an opening quote.
  private func opensSentence(_ i: Int, _ range: Range<Int>) -> Bool {
    let isQuote = reader.tokens.kinds[i] == .punctuation
    let word = isQuote ? i + 1 : i
    guard word < range.upperBound else { return false }
    return reader.tokens.flags[word].contains(.capitalized) || reader.tokens.kinds[word] == .number
  }
}
