import ClaimsetCore

/// Where noun phrases begin and end.
struct NounPhrase {
  private let tree: SentenceTree

  init(_ tree: SentenceTree) { self.tree = tree }

  /// What is no part of the thing itself.
  private static let outside: Set<DependencyRelation> = [
    .relativeClause, .sententialRelative, .apposition, .parataxis, .punctuation, .copula,
    .auxiliary,
    .subject, .outerSubject, .adverbialClause, .discourse, .vocative, .caseMarker, .marker,
    .coordinator, .expletive, .list, .dislocated, .passiveSubject, .clausalSubject,
  ]

  /// The phrase around `noun`, which ends before token `end`: from its first modifier to its last,
  /// without what is told of it besides.
  func range(of noun: Int, before end: Int = .max) -> Range<Int> {
    var start = noun
    var last = noun
    for child in tree.children(noun) {
      let part = tree.subtree(child)
      if child < noun {
        // "three to five weeks"
        if tree.relation(child) == .caseMarker, start < child, tree.pennTag(child - 1) == .cd {
          continue
        }
        if Self.outside.contains(tree.relation(child)) || isLeadingAdverb(child) {
          start = noun
          continue
        }
        start = min(start, part.lowerBound)
      } else {
        // A comma before a further thing is within the phrase; after anything left out it ends.
        if tree.relation(child) == .punctuation || isPossessiveMark(child) {
          if isPossessiveMark(child) { last = max(last, child) }
          continue
        }
        let isAside =
          tree.relation(child) == .adjectivalClause && tree.isOne(part.lowerBound - 1, of: [","])
        if isAside || part.upperBound > end || Self.outside.contains(tree.relation(child)) { break }
        if tree.relation(child) == .conjunct, hasOwnSubject(child) { break }
        last = max(last, part.upperBound - 1)
      }
    }
    let found = tree.trimmed(start..<last + 1)
    return found.isEmpty ? noun..<noun + 1 : found
  }

  /// "a result of the rules, which have failed": `part` without what a comma and "which" tell besides at its end.
  func withoutAside(_ part: Range<Int>) -> Range<Int> {
    for comma in part.dropFirst() where tree.isOne(comma, of: [","]) && part.contains(comma + 1) {
      guard tree.isOne(comma + 1, of: ["which", "who", "whose", "where"]) else { continue }
      var up = comma + 1
      while tree.relation(up) != .relativeClause, let next = tree.head(up), part.contains(next) {
        up = next
      }
      if tree.relation(up) == .relativeClause, tree.subtree(up).upperBound >= part.upperBound {
        return part.lowerBound..<comma
      }
    }
    return part
  }

  private func isLeadingAdverb(_ i: Int) -> Bool {
    tree.relation(i) == .adverbialModifier
      && tree.value(i, in: JudgementLexicon.verbNegations) != nil
  }

  private func isPossessiveMark(_ i: Int) -> Bool { tree.isOne(i, of: ["'s", "’s", "'", "’"]) }

  private func hasOwnSubject(_ i: Int) -> Bool {
    tree.child(i, ClauseFinder.subjects) != nil || tree.child(i, [.copula]) != nil
      || tree.tag(i) == .verb
  }

  /// What rows about one thing have in common in `phrase`: its noun with the names, nouns and adjectives
  /// right before it and what an "of" adds, without article, number and the rest; nil for what is no
  /// noun phrase.
  ///
  /// Of "two-thirds of their wages" that is "wages": how many there are is a quantity's matter.
  func core(of phrase: Range<Int>) -> Range<Int>? {
    guard
      let head = tree.top(of: phrase),
      Self.nominal.contains(tree.tag(head)) || tree.value(head, in: Self.shares) != nil
    else { return nil }
    let own = naming(head, in: phrase)
    guard tree.isWord(own.upperBound, "of"), let inner = core(after: own.upperBound, head, phrase)
    else { return own }
    let isShare = tree.tag(head) == .numeral || tree.value(head, in: Self.shares) != nil
    return isShare ? inner : own.lowerBound..<inner.upperBound
  }

  /// The core of the noun that hangs on `head` behind the "of" at token `of`.
  private func core(after of: Int, _ head: Int, _ phrase: Range<Int>) -> Range<Int>? {
    guard let noun = tree.child(head, [.nominalModifier]), noun > of, noun < phrase.upperBound
    else { return nil }
    return core(of: of + 1..<min(phrase.upperBound, tree.subtree(noun).upperBound))
  }

  /// `head` with the words beside it that belong to its name.
  private func naming(_ head: Int, in phrase: Range<Int>) -> Range<Int> {
    var (start, end) = (head, head + 1)
    while start > phrase.lowerBound {
      if isHyphen(start - 1), start - 2 >= phrase.lowerBound {
        start -= 2
      } else if isNaming(start - 1, of: head) || tree.isNameNo(start - 1) {
        start -= 1
      } else {
        break
      }
    }
    while end < phrase.upperBound {
      if isHyphen(end), end + 1 < phrase.upperBound {
        end += 2
      } else if isNaming(end, of: head) {
        end += 1
      } else {
        break
      }
    }
    return start..<end
  }

  /// Whether token `i` joins the words on both sides to one: "COVID-19", "Kum-Sok".
  private func isHyphen(_ i: Int) -> Bool {
    tree.isOne(i, of: ["-", "‑", "‐"]) && tree.range.contains(i - 1) && tree.range.contains(i + 1)
      && tree.tokens.isJoined(i - 1) && tree.tokens.isJoined(i)
  }

  /// Whether token `i` right beside the core of `head` belongs to its name.
  private func isNaming(_ i: Int, of head: Int) -> Bool {
    guard tree.pennTag(i) != .cd, !tree.isSign(i) || i < head, !tree.isWord(i, ",") else {
      return false
    }
    var up = i
    while let next = tree.head(up), next != head {
      guard Self.naming.contains(tree.relation(up)) || tree.isSign(up) else { return false }
      up = next
    }
    return tree.head(up) == head && Self.naming.contains(tree.relation(up))
  }

  /// Words for a number or a share of what an "of" brings.
  private static let shares = WordTable<Bool>(
    [
      "percent", "cent", "%", "half", "thirds", "third", "quarters", "quarter", "fifths", "fifth",
      "tenths", "tenth", "dozens", "scores", "tens", "hundreds", "thousands", "millions",
      "billions",
      "some", "all", "most", "many", "none", "few", "several", "each", "both", "one", "any", "two",
      "majority", "lot", "lots", "plenty", "couple", "handful",
    ],
    value: true
  )

  private static let nominal: Set<UniversalTag> = [.noun, .properNoun, .pronoun, .numeral]
  private static let naming: Set<DependencyRelation> = [
    .compound, .flat, .descriptor, .adjectivalModifier, .goesWith,
  ]
}
