import ClaimsetCore

/// Words and signs that part a sentence: what stands between two words says much of whether one
/// can hang on the other.
enum SignClass {
  /// For each class of ``TagPair/all`` a one in the sixteen bits of its sign class, or 0.
  static let ofTags: [UInt64] = TagPair.all.map { pair in
    switch pair.penn {
    case .comma: 1
    case .cc: 1 << 16
    case .vbd, .vbz, .vbp, .md: 1 << 32
    case .colon, .openQuote, .closeQuote, .leftBracket, .rightBracket, .hyph: 1 << 48
    default: 0
    }
  }

  /// For each class of ``TagPair/all`` whether it is a quotation mark.
  static let areQuotes: [Bool] = TagPair.all.map { [.openQuote, .closeQuote].contains($0.penn) }
}
