import ClaimsetCore

/// Finds the names in a sentence: runs of words that are written and tagged as names.
struct NameFinder {
  /// A run of words that may be a name.
  struct Candidate {
    /// Its tokens, without titles and articles.
    let tokens: Range<Int>
    /// Its segment.
    let segment: Int
    /// Whether a title such as "Dr" stands before it.
    let hasTitle: Bool
    /// Whether "the" stands before it.
    let hasArticle: Bool
    /// Whether it stands in brackets right behind the name before it.
    let isBracketed: Bool
    /// Whether it is one of a people: "a North Korean".
    let isMember: Bool
    /// What the words around it say of its kind, in points.
    var votes: KindVotes
  }

  let text: SourceText
  let tokens: Tokens
  let syntax: SyntaxLayer
  let sentence: Sentence
  /// Tokens of dates, whose months and weekdays are no names.
  let dated: [Range<Int>]

  /// The candidates of the sentence, in text order.
  func find() -> [Candidate] {
    var found: [Candidate] = []
    var i = sentence.tokens.lowerBound
    while i < sentence.tokens.upperBound {
      guard isName(i, opens: true) else {
        i += 1
        continue
      }
      let end = runEnd(from: i)
      if let candidate = candidate(i..<end) { found.append(candidate) }
      i = end
    }
    return found
  }

  /// Just past the run of name words that starts at `start`.
  private func runEnd(from start: Int) -> Int {
    var end = start + 1
    while end < sentence.tokens.upperBound {
      if isName(end, opens: false) {
        end += 1
      } else if let next = linked(at: end, in: start..<end) ?? held(at: end, in: start..<end) {
        end = next
      } else {
        break
      }
    }
    return end
  }

  /// Just past the name word that small words at `i` bind to the one before: "of Leeds" after
  /// "University", "de Gaulle" after "Charles", "-un" after "Jong".
  private func linked(at i: Int, in name: Range<Int>) -> Int? {
    let limit = sentence.tokens.upperBound
    if isHyphen(i), i + 1 < limit, tokens.isJoined(i - 1), tokens.isJoined(i),
      syntax.tags[i + 1] == .properNoun || tokens.kinds[i + 1] == .number
    {
      return i + 2
    }
    if isWord(i, "of"), holds(name) {
      let next = i + 1 < limit && isWord(i + 1, "the") ? i + 2 : i + 1
      return next < limit && isName(next, opens: false) ? next + 1 : nil
    }
    if NameLexicon.particles.value(of: i, in: tokens, text) != nil, i + 1 < limit,
      isName(i + 1, opens: false)
    {
      return i + 2
    }
    return isWord(i, "&") && i + 1 < limit && isName(i + 1, opens: false) ? i + 2 : nil
  }

  /// Just past the name word at `i` that what is named before it holds: "Republic" after "People's",
  /// "Hospital" after "St Mary's".
  private func held(at i: Int, in name: Range<Int>) -> Int? {
    guard isWord(i, "'s") || isWord(i, "’s") || isWord(i, "'") || isWord(i, "’"),
      NameLexicon.owners.value(of: name.upperBound - 1, in: tokens, text) != nil
        || isWord(name.lowerBound, "st") || isWord(name.lowerBound, "st."),
      isName(i + 1, opens: false)
    else { return nil }
    return i + 2
  }

  /// Whether the word before "of" is part of a longer name: "University of Leeds", "the Spirit of
  /// Hull"; "the Mayor of Hull" is somebody, and "Hull" a name by itself.
  private func holds(_ name: Range<Int>) -> Bool {
    let last = name.upperBound - 1
    if NameLexicon.holders.value(of: last, in: tokens, text) != nil { return true }
    // "Anna Holt of Leeds", "Dr Holt of Leeds"
    let opensPerson = name.prefix(name.count - 1).contains {
      isTitle($0) || NameLexicon.givenNames.value(of: $0, in: tokens, text) != nil
    }
    if opensPerson { return false }
    return syntax.tags[last] == .properNoun
      && NameLexicon.titles.value(of: last, in: tokens, text) == nil
      && NameLexicon.givenNames.value(of: last, in: tokens, text) == nil
  }

  private func candidate(_ run: Range<Int>) -> Candidate? {
    var start = run.lowerBound
    var hasTitle = false
    while start < run.upperBound, isTitle(start) {
      hasTitle = true
      start += 1
      if start < run.upperBound, isWord(start, ".") { start += 1 }
    }
    if start + 2 < run.upperBound, isParty(start), isHyphen(start + 1) { start += 2 }
    guard start < run.upperBound else { return nil }
    var range = start..<run.upperBound
    // "U.S. President Otto Brandt" is Otto Brandt, "U.S. Ambassador" the U.S.
    if let title = range.dropFirst().first(where: isTitle) {
      hasTitle = title + 1 < range.upperBound
      range = hasTitle ? title + 1..<range.upperBound : range.lowerBound..<title
      start = range.lowerBound
    }
    guard range.count > 1 || isWholeName(start) else { return nil }
    let isMember = isMember(range)
    if isMember, describes(range.upperBound - 1) { return nil }
    return Candidate(
      tokens: range,
      segment: sentence.segment,
      hasTitle: hasTitle,
      hasArticle: run.lowerBound > sentence.tokens.lowerBound && isWord(run.lowerBound - 1, "the"),
      isBracketed: isWord(range.lowerBound - 1, "(") && isWord(range.upperBound, ")")
        && isName(range.lowerBound - 2, opens: false),
      isMember: isMember,
      votes: KindVoter(finder: self).votes(for: range, hasTitle: hasTitle, isMember: isMember)
    )
  }

  /// "North Korean": the adjective of a people, and one of them.
  private func isMember(_ range: Range<Int>) -> Bool {
    guard range.count == 2,
      ["north", "south", "east", "west", "central"].contains(
        text[tokens.spans[range.lowerBound]].lowercased()
      )
    else { return false }
    let word = text[tokens.spans[range.lowerBound + 1]].lowercased()
    return ["ean", "ican", "ian", "ese", "ish"].contains { word.hasSuffix($0) }
  }

  /// Whether token `i` says of what kind the noun behind it is.
  private func describes(_ i: Int) -> Bool {
    guard let head = syntax.head(of: i), head > i, sentence.tokens.contains(head) else {
      return false
    }
    return [.compound, .adjectivalModifier].contains(syntax.relations[i])
  }

  /// The letter of a party before a state: "R-Ohio".
  private func isParty(_ i: Int) -> Bool {
    tokens.spans[i].count == 1 && (isWord(i, "r") || isWord(i, "d") || isWord(i, "i"))
  }

  /// Whether a single word names something: not "Western visitors", "a Bible" or what opens a sentence.
  private func isWholeName(_ i: Int) -> Bool {
    guard NameLexicon.openers.value(of: i, in: tokens, text) == nil else { return false }
    let describes =
      [.adjectivalModifier].contains(syntax.relations[i]) && syntax.tags[i] == .adjective
    return !describes && !isWord(i - 1, "a") && !isWord(i - 1, "an")
  }

  /// A title counts as one where a name may follow: "Captain" in "Captain Rowe".
  private func isTitle(_ i: Int) -> Bool {
    NameLexicon.titles.value(of: i, in: tokens, text) != nil
  }

  /// Whether token `i` is written and tagged as part of a name.
  private func isName(_ i: Int, opens: Bool) -> Bool {
    guard sentence.tokens.contains(i), tokens.kinds[i] == .word || tokens.kinds[i] == .mixed,
      tokens.flags[i].contains(.capitalized), !dated.contains(where: { $0.contains(i) })
    else { return false }
    if opens, isNameNo(i) { return true }
    if opens, i == sentence.tokens.lowerBound, !opensName(i),
      NameLexicon.openers.value(of: i, in: tokens, text) != nil
    {
      return false
    }
    switch syntax.tags[i] {
    case .properNoun: return true
    case .noun, .adjective:
      // "the Agency", "North Korean": written as a name in the middle of a sentence.
      return i > sentence.tokens.lowerBound && !isWord(i, "i") && !isDemonym(i)
    case .verb:
      // "the United Nations", "the Demilitarized Zone"
      return i > sentence.tokens.lowerBound && opensName(i)
    default: return false
    }
  }

  /// The "No" of a name: "No Kum-Sok".
  private func isNameNo(_ i: Int) -> Bool { isWord(i, "no") && opensName(i) }

  /// Whether a name goes on after token `i`, so that "North" in "North Korea" is part of it.
  private func opensName(_ i: Int) -> Bool {
    sentence.tokens.contains(i + 1)
      && syntax.tags[i + 1] == .properNoun && tokens.flags[i + 1].contains(.capitalized)
  }

  /// Whether token `i` is an adjective of a people, which names nothing by itself: "Chinese".
  private func isDemonym(_ i: Int) -> Bool {
    guard syntax.tags[i] == .adjective else { return false }
    let word = text[tokens.spans[i]].lowercased()
    return ["ese", "ish", "ian", "can", "ean", "ch", "sh", "ai", "i"].contains {
      word.hasSuffix($0)
    }
  }

  func isWord(_ i: Int, _ word: StaticString) -> Bool {
    sentence.tokens.contains(i) && text.equals(tokens.spans[i], word)
  }

  private func isHyphen(_ i: Int) -> Bool { isWord(i, "-") || isWord(i, "‑") || isWord(i, "‐") }
}
