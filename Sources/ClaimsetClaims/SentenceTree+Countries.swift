import ClaimsetCore

extension SentenceTree {
  /// The countries that the sentence names, by their first names.
  var countries: Set<String> {
    var found: Set<String> = []
    var i = range.lowerBound
    while i < range.upperBound {
      if isCapitalized(i), let match = phrase(at: i, in: Self.countryNames) {
        found.insert(match.value)
        i = match.end
      } else {
        i += 1
      }
    }
    return found
  }

  /// Whether a country is named from token `i` on.
  func isCountryName(at i: Int) -> Bool {
    isCapitalized(i) && phrase(at: i, in: Self.countryNames) != nil
  }

  private static let countryNames = PhraseTable<String>(
    CountryLexicon.countries.flatMap { country in
      // Tables take both apostrophes for one.
      ([country.name] + country.aliases).filter { !$0.contains("’") }.map { ($0, country.name) }
    }
  )
}
