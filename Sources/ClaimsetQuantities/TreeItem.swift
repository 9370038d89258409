internal import ClaimsetCore

/// Finds in the tree of the sentence what a measured amount is said of.
///
/// The way leads from the amount up: to the noun it stands with, or to the verb and from there to
/// its object or its subject.
struct TreeItem {
  let run: AtomRun
  let tree: SentenceTree
  /// The tokens of the amount, which are no part of the answer.
  let amount: Range<Int>
  /// Whether the object of its verb may be what it is said of: not for a time, "used it for 3 hours".
  let takesObject: Bool

  init?(_ run: AtomRun, _ tree: SentenceTree, amount span: Span, takesObject: Bool) {
    self.run = run
    self.takesObject = takesObject
    guard let amount = tree.tokens(in: span) else { return nil }
    self.tree = tree
    self.amount = amount
  }

  /// What the amount is said of, or nil: nothing, or somebody a pronoun stands for.
  func said() -> Answer? {
    guard let top = tree.top(of: amount), let found = owner(of: top, steps: 0),
      !isMovement(found.noun), let phrase = phrase(found.noun)
    else { return nil }
    return Answer(
      phrase: phrase,
      isSure: found.isObject || isRightBehind(found.noun) || isDirect(top, found.noun)
    )
  }

  /// "The shares rose 6%", where the tree takes the verb for a noun.
  private func isMovement(_ noun: Int) -> Bool {
    guard noun < amount.lowerBound, noun + 4 > amount.lowerBound else { return false }
    return TrendLexicon.table.value(at: tree.spans[noun], in: tree.text) != nil
      && tree.child(of: noun, .determiner, .adjectivalModifier) == nil
  }

  /// "the visitors who came by rail paid $4": subject, verb and amount in this order, one step each.
  private func isDirect(_ amount: Int, _ noun: Int) -> Bool {
    var top = amount
    // "fell by an average of 5%".
    if let head = tree.syntax.head(of: top), isMeasure(head) { top = head }
    guard let verb = tree.syntax.head(of: top), tree.syntax.tags[verb] == .verb, noun < verb,
      verb < top, tree.syntax.heads[noun] == Int32(verb), tree.relation(noun) == .subject
    else { return false }
    return tree.relation(top) == .object || tree.relation(top) == .oblique
      || tree.relation(top) == .adverbialModifier
  }

  /// "a 5 kg bag", "a 40-mile cross-country run": the noun with nothing but its own words between.
  private func isRightBehind(_ noun: Int) -> Bool {
    guard amount.upperBound <= noun, noun < amount.upperBound + 4 else { return false }
    let isNear = amount.contains { tree.syntax.heads[$0] == Int32(noun) }
    return isNear
      && (amount.upperBound..<noun).allSatisfy {
        tree.syntax.pennTags[$0] == .hyph || tree.syntax.heads[$0] == Int32(noun) && belongs($0)
      }
  }

  /// What was found, and how.
  struct Answer: Hashable, Sendable {
    let phrase: NounPhrase
    /// Whether no other way is surer: a noun right behind the amount, the object of its verb, or
    /// the subject of the verb right above it.
    let isSure: Bool
  }

  /// A noun on the way up.
  private struct Found {
    let noun: Int
    var isObject = false
  }

  /// How many heads are followed up.
  private static let most = 8

  // MARK: Up

  /// The noun that what `i` heads is said of.
  private func owner(of i: Int, steps: Int) -> Found? {
    guard steps < Self.most else { return nil }
    // "The price is $5": the amount is what is said, and has the subject.
    if hasSubject(i) { return subject(of: i) }
    guard let head = tree.syntax.head(of: i) else { return nil }
    if amount.contains(head) { return owner(of: head, steps: steps + 1) }
    switch tree.relation(i) {
    case .conjunct: return owner(of: head, steps: steps + 1)
    case .object, .oblique, .openComplement, .adverbialModifier, .subject, .clausalComplement,
      .adverbialClause, .nominalModifier, .numericModifier, .compound, .adjectivalModifier,
      .apposition, .adjectivalClause, .list, .parataxis, .unspecified, .flat, .determiner:
      return tree.isNoun(head)
        ? fromNoun(head, steps: steps) : fromPredicate(head, i, steps: steps)
    default: return tree.isNoun(head) ? fromNoun(head, steps: steps) : nil
    }
  }

  /// "a fine of $3m", "a 5 kg bag": the noun, or what the noun measures.
  private func fromNoun(_ head: Int, steps: Int) -> Found? {
    if !isThing(head) { return owner(of: head, steps: steps + 1) }
    // "an average of $5": what the average is said of.
    if isMeasure(head) {
      return measured(head).map { Found(noun: $0) } ?? owner(of: head, steps: steps + 1)
    }
    return Found(noun: head)
  }

  /// "the average of the fares".
  private func measured(_ noun: Int) -> Int? {
    tree.children(of: noun).first {
      tree.relation($0) == .nominalModifier && !amount.contains($0) && tree.isNoun($0)
        && isThing($0)
    }
  }

  /// "sold the house for $3m": the object; "weighs 5 kg": the subject.
  private func fromPredicate(_ verb: Int, _ i: Int, steps: Int) -> Found? {
    if takesObject, tree.relation(i) == .oblique, tree.preposition(of: i) != nil,
      let object = object(of: verb)
    {
      return object
    }
    return fromSubject(verb, steps: steps)
  }

  /// "She leads him by 3 points": by how much belongs to who leads, unless the verb changes a thing.
  private func isLead(_ verb: Int, _ i: Int) -> Bool {
    guard let preposition = tree.preposition(of: i), tree.isWord(preposition, "by") else {
      return false
    }
    return TrendLexicon.table.value(at: tree.spans[verb], in: tree.text) == nil
  }

  /// "to $3m", "for $3m", however the tree hangs it on the verb.
  private func isPrepositional(_ i: Int) -> Bool {
    switch tree.relation(i) {
    case .oblique, .parataxis, .unspecified, .list: tree.preposition(of: i) != nil
    default: false
    }
  }

  /// Who a verb without a subject is said of: "plans to pay", "homes priced at", "and fell".
  private func above(_ verb: Int, steps: Int) -> Found? {
    guard steps < Self.most, let head = tree.syntax.head(of: verb) else { return nil }
    switch tree.relation(verb) {
    case .adjectivalClause, .adjectivalModifier: return thing(head)
    case .openComplement:
      return object(of: head) ?? fromSubject(head, steps: steps)
    default: return fromSubject(head, steps: steps)
    }
  }

  /// The subject of verb `i`, or what is above a verb that has none; a pronoun ends the way.
  private func fromSubject(_ i: Int, steps: Int) -> Found? {
    hasSubject(i) ? subject(of: i) : above(i, steps: steps + 1)
  }

  private func hasSubject(_ i: Int) -> Bool {
    tree.children(of: i).contains { tree.relation($0) == .subject && !amount.contains($0) }
  }

  private func thing(_ i: Int) -> Found? {
    tree.isNoun(i) && isThing(i) ? Found(noun: i) : nil
  }

  private func object(of verb: Int) -> Found? {
    guard let object = tree.child(of: verb, .object), !amount.contains(object) else { return nil }
    return resolved(object).map { Found(noun: $0, isObject: true) }
  }

  private func subject(of i: Int) -> Found? {
    let subject = tree.children(of: i).first {
      tree.relation($0) == .subject && !amount.contains($0)
    }
    return subject.flatMap(resolved).map { Found(noun: $0) }
  }

  /// The noun itself, or what a relative pronoun stands for; nothing for other pronouns.
  private func resolved(_ noun: Int) -> Int? {
    // "each of the houses".
    if tree.syntax.tags[noun] != .noun,
      Self.quantifiers.value(at: tree.spans[noun], in: tree.text) != nil
    {
      return measured(noun)
    }
    if tree.isNoun(noun) {
      guard isThing(noun) else { return nil }
      return isMeasure(noun) ? measured(noun) ?? noun : noun
    }
    // "homes that cost $3m".
    guard tree.syntax.pennTags[noun] == .wdt || tree.syntax.pennTags[noun] == .wp,
      let verb = tree.syntax.head(of: noun)
    else { return nil }
    if let near = nearest(before: noun, verb) { return near }
    guard tree.relation(verb) == .adjectivalClause, let antecedent = tree.syntax.head(of: verb),
      tree.isNoun(antecedent)
    else { return nil }
    return antecedent
  }

  /// "relations with the firm, which is 40% owned by hers": the noun right before the comma, where
  /// both it and the verb are singular.
  private func nearest(before relative: Int, _ verb: Int) -> Int? {
    let noun = relative - 2
    guard noun >= tree.tokens.lowerBound, tree.syntax.tags[relative - 1] == .punctuation,
      tree.isNoun(noun), isThing(noun)
    else { return nil }
    let isPlural = tree.syntax.pennTags[noun] == .nns || tree.syntax.pennTags[noun] == .nnps
    let isPluralVerb = (relative + 1..<min(relative + 3, tree.tokens.upperBound)).contains {
      tree.syntax.pennTags[$0] == .vbp || tree.isWord($0, "were")
    }
    return isPlural == isPluralVerb ? noun : nil
  }

  /// Whether noun `i` can have an amount: no unit, no number, no time.
  private func isThing(_ i: Int) -> Bool {
    let span = tree.spans[i]
    guard ItemLexicon.times.value(at: span, in: tree.text) == nil,
      let atom = run.atom(at: span.start),
      run.isWord(atom), run.lexicon.units.match(run, at: atom) == nil
    else { return false }
    return run.lexicon.currencies.match(run, at: atom) == nil
  }

  private static let quantifiers = ItemLexicon.table(
    "each one some all most both many few none half any either neither"
  )

  /// "average", "total", "number": words that name no thing of their own.
  private func isMeasure(_ i: Int) -> Bool {
    Self.measures.value(at: tree.spans[i], in: tree.text) != nil
  }

  private static let measures = ItemLexicon.table(
    "average averages mean median total maximum minimum excess kind sort number third half quarter fifth majority"
  )

  // MARK: The phrase

  /// The noun with what stands before it, and an "of" phrase behind it: "shares of the retailer".
  private func phrase(_ noun: Int) -> NounPhrase? {
    var first = noun
    for child in tree.children(of: noun).reversed() where child < noun && belongs(child) {
      if amount.contains(child) { break }
      first = leftmost(child)
    }
    // The amount or a determiner may stand inside: start after the last of them.
    if let cut = (first..<noun).last(where: { amount.contains($0) }) { first = cut + 1 }
    var last = noun
    for child in tree.children(of: noun) where child > noun && child < noun + 8 {
      if tree.relation(child) == .flat { last = child }
      if isComplement(child, of: noun, from: last) { last = max(last, child) }
    }
    if amount.lowerBound > noun { last = min(last, amount.lowerBound - 1) }
    guard first <= last else { return nil }
    let span = Span(tree.spans[first].start, tree.spans[last].end)
    let words = tree.text[span].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return NounPhrase(lemma: words, span: span, isPlural: false, end: 0)
  }

  /// "shares of the retailer"; where the noun stands before the amount, "rain in the valley", too.
  private func isComplement(_ child: Int, of noun: Int, from last: Int) -> Bool {
    guard tree.relation(child) == .nominalModifier, tree.isNoun(child),
      child > amount.upperBound || child < amount.lowerBound,
      let preposition = tree.preposition(of: child)
    else { return false }
    if tree.isWord(preposition, "of") { return true }
    return child < amount.lowerBound && preposition == last + 1 && isThing(child)
      && ClauseItem.prepositions.value(at: tree.spans[preposition], in: tree.text) != nil
  }

  /// The first word of a name whose words hang on each other: "South River Valley", "same-shop sales".
  private func leftmost(_ word: Int) -> Int {
    var first = word
    while first > tree.tokens.lowerBound, !amount.contains(first - 1) {
      let before = first - 1
      let isHyphen = tree.syntax.pennTags[before] == .hyph
      let isPart =
        (first...word).contains(Int(tree.syntax.heads[before]))
        && belongsInName(before)
      guard isHyphen || isPart else { break }
      first = before
    }
    return tree.syntax.pennTags[first] == .hyph ? first + 1 : first
  }

  /// "two" in "two-bedroom" belongs to the name, a number of its own does not.
  private func belongsInName(_ i: Int) -> Bool {
    switch tree.relation(i) {
    case .compound, .adjectivalModifier: true
    case .numericModifier: tree.syntax.pennTags[i + 1] == .hyph
    default: false
    }
  }

  private func belongs(_ child: Int) -> Bool {
    switch tree.relation(child) {
    case .adjectivalModifier, .compound, .flat: true
    case .nominalModifier: tree.isNoun(child)
    default: false
    }
  }
}
