import ClaimsetCore

/// Points for each kind of thing that a name may name.
struct KindVotes {
  private var points: [Entity.Kind: Int] = [:]

  /// Adds `count` points for `kind`.
  mutating func add(_ kind: Entity.Kind, _ count: Int) { points[kind, default: 0] += count }

  /// Adds the points of `other`.
  mutating func add(_ other: KindVotes) {
    for kind in Entity.Kind.allCases { add(kind, other[kind]) }
  }

  /// The points for `kind`.
  subscript(kind: Entity.Kind) -> Int { points[kind] ?? 0 }

  /// The kind with the most points; `other` where none has any.
  var winner: Entity.Kind {
    var best = Entity.Kind.other
    for kind in Entity.Kind.allCases where self[kind] > self[best] { best = kind }
    return best
  }
}

/// Says what the words of a name and those around it tell of its kind.
struct KindVoter {
  let finder: NameFinder

  /// Of longer words in capitals few are the letters of a body.
  private static let longestAcronym = 6

  /// The points for the name `range`.
  func votes(for range: Range<Int>, hasTitle: Bool, isMember: Bool) -> KindVotes {
    var votes = KindVotes()
    if isMember { votes.add(.group, 12) }
    if hasTitle { votes.add(.person, 9) }
    addWords(range, &votes)
    addSurroundings(range, &votes)
    return votes
  }

  /// What the words of the name say.
  private func addWords(_ range: Range<Int>, _ votes: inout KindVotes) {
    let (tokens, text) = (finder.tokens, finder.text)
    if range.contains(where: { NameLexicon.bodies.value(of: $0, in: tokens, text) != nil }) {
      votes.add(.organisation, 8)
    }
    if NameLexicon.places.value(of: range.upperBound - 1, in: tokens, text) != nil
      || range.count > 1
        && NameLexicon.placeOpeners.value(of: range.lowerBound, in: tokens, text) != nil
    {
      votes.add(.place, 9)
    }
    if CityLexicon.cities.contains(text[span(range)]) { votes.add(.place, 7) }
    // "the Elmford Act", but "Doris Day".
    if NameLexicon.works.value(of: range.upperBound - 1, in: tokens, text) != nil,
      NameLexicon.givenNames.value(of: range.lowerBound, in: tokens, text) == nil
    {
      votes.add(.other, 8)
    }
    if isPeople(range) { votes.add(.group, 12) }
    if isPlainName(range) { votes.add(.person, 1) }
    if range.count > 1, NameLexicon.givenNames.value(of: range.lowerBound, in: tokens, text) != nil
    {
      votes.add(.person, 4)
    }
    if range.count == 1, tokens.flags[range.lowerBound].contains(.allCapitals),
      tokens.kinds[range.lowerBound] == .word,
      (2...Self.longestAcronym).contains(tokens.spans[range.lowerBound].count)
    {
      votes.add(.organisation, 3)
    }
  }

  private func span(_ range: Range<Int>) -> Span {
    Span(finder.tokens.spans[range.lowerBound].start, finder.tokens.spans[range.upperBound - 1].end)
  }

  /// "North Koreans", "Danes": the people of a place.
  private func isPeople(_ range: Range<Int>) -> Bool {
    let last = range.upperBound - 1
    guard [.nnps, .nns].contains(finder.syntax.pennTags[last]) else { return false }
    return finder.text[finder.tokens.spans[last]].hasSuffix("ans")
      || NameLexicon.peoples.value(of: last, in: finder.tokens, finder.text) != nil
  }

  /// "Christianity", "Marxism": what one may be or believe in, and no place.
  private func isBelief(_ range: Range<Int>) -> Bool {
    guard range.count == 1 else { return false }
    let word = finder.text[finder.tokens.spans[range.lowerBound]]
    return word.hasSuffix("ism") || word.hasSuffix("ianity")
  }

  /// Two or three plain words without an article, as most people's names are.
  private func isPlainName(_ range: Range<Int>) -> Bool {
    let words = range.filter { finder.tokens.kinds[$0] != .punctuation }
    let isHyphened = words.count == 2 && range.count > 2
    return (2...3).contains(words.count) && !isHyphened
      && !finder.isWord(range.lowerBound - 1, "the")
      && words.dropFirst().allSatisfy {
        finder.syntax.pennTags[$0] == .nnp && finder.tokens.kinds[$0] == .word
          && !finder.tokens.flags[$0].contains(.allCapitals)
      }
  }

  /// What the words by which it stands say.
  private func addSurroundings(_ range: Range<Int>, _ votes: inout KindVotes) {
    let (tokens, text, syntax) = (finder.tokens, finder.text, finder.syntax)
    let before = range.lowerBound - 1
    if finder.sentence.tokens.contains(before),
      NameLexicon.whereabouts.value(of: before, in: tokens, text) != nil, !isBelief(range)
    {
      votes.add(.place, 3)
    }
    let head = range.last { !range.contains(syntax.head(of: $0) ?? -1) } ?? range.lowerBound
    if syntax.relations[head] == .subject, let verb = syntax.head(of: head),
      syntax.lemmas.value(of: verb, in: NameLexicon.personalVerbs) != nil
    {
      votes.add(.person, 3)
      votes.add(.organisation, 1)
    }
    for kind in classes(around: range, head: head) { votes.add(kind, 5) }
  }

  /// The kinds of what stands in apposition to it, or is said to be the same.
  private func classes(around range: Range<Int>, head: Int) -> [Entity.Kind] {
    let syntax = finder.syntax
    let near = (range.lowerBound - 60..<range.upperBound + 60).clamped(to: finder.sentence.tokens)
    return near.compactMap { i -> Entity.Kind? in
      guard !range.contains(i), let kind = syntax.lemmas.value(of: i, in: NameLexicon.classes)
      else { return nil }
      let isApposed =
        syntax.head(of: i) == head && syntax.relations[i] == .apposition
        || syntax.head(of: head) == i
          && [.apposition, .flat, .compound].contains(syntax.relations[head])
      let isCopular =
        syntax.head(of: head) == i && syntax.relations[head].universal == .subject
      return isApposed || isCopular || isDescribed(by: i, range) ? kind : nil
    }
  }

  /// "the ambassador at the court, Anna Keller,": the name stands between commas behind what it is of.
  private func isDescribed(by noun: Int, _ range: Range<Int>) -> Bool {
    let comma = range.lowerBound - 1
    guard noun < comma, comma - noun <= 8, finder.isWord(comma, ","),
      finder.isWord(range.upperBound, ",") || finder.isWord(range.upperBound, ".")
    else { return false }
    return !(noun..<comma).contains {
      [.verb, .auxiliary].contains(finder.syntax.tags[$0]) || finder.isWord($0, ",")
    }
  }
}
