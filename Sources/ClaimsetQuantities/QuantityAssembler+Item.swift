internal import ClaimsetCore

/// What the amount is said of.
extension QuantityAssembler {
  /// What a measured amount is said of, or a count whose noun stands elsewhere.
  func measuredItem(
    _ range: AmountRange,
    _ bound: BoundReader.Reading,
    _ previous: QuantityMention?
  ) -> NounPhrase? {
    let clause = ClauseItem(run: run, tree: tree)
    guard range.last.unit != nil || range.last.currency != nil else {
      return clause.numberOf(before: range.start) ?? counted(range, bound, previous)
        ?? tallied(range)
    }
    if let behind = measuredAfter(range) { return behind }
    if run.isWord(afterBrackets(range.end), "of"), !isPlaced(range) {
      // "72 percent of them": of those told of before; "of those asked": of nothing that is named.
      let isTold = run.value(range.end + 1, in: Self.partitives) != nil
      if isTold || range.last.unit != nil { return isTold ? phrase(previous) : nil }
    }
    let found = near(range, bound, previous, clause) ?? afar(range, bound, previous, clause)
    return found.flatMap { thing($0, isSure: true) }
  }

  /// What the words around the amount name.
  private func near(
    _ range: AmountRange,
    _ bound: BoundReader.Reading,
    _ previous: QuantityMention?,
    _ clause: ClauseItem
  ) -> NounPhrase? {
    // "Howard Lin, 37 years old,".
    if range.last.isAge, run.isSign(range.start - 1, ","), run.isCapitalized(range.start - 2) {
      let start = nameStart(range.start - 2)
      return NounPhraseReader(run: run, tree: tree).phrase(start, range.start - 1).flatMap(
        asWritten
      )
    }
    if let found = madeOf(range) ?? repeated(range, bound, previous)
      ?? clause.numberOf(before: range.start)
    {
      return found
    }
    return clause.near(bound.start, afterBrackets(range.end), range.last.unit?.kind)
      ?? contrasted(range, bound, previous) ?? gapped(range, bound, previous)
  }

  /// What the clause is about: the object or the subject of its verb.
  private func afar(
    _ range: AmountRange,
    _ bound: BoundReader.Reading,
    _ previous: QuantityMention?,
    _ clause: ClauseItem
  ) -> NounPhrase? {
    let kind = range.last.unit?.kind
    if kind == .percent, clause.isSubject(bound.start, range.end) {
      return previous?.kind == .percent ? phrase(previous) : nil
    }
    let takesObject = kind != .duration && kind != .speed && !range.last.isAge
    let told = tree.flatMap {
      TreeItem(run, $0, amount: run.span(range.start, range.end), takesObject: takesObject)?.said()
    }
    if let told, told.isSure { return told.phrase }
    if let found = clause.measured(before: bound.start, takesObject: takesObject) { return found }
    let guess = told?.phrase ?? phrase(previous) ?? clause.leading(before: bound.start)
    guard let pronoun = clause.pronoun(before: bound.start) else { return guess }
    if let guess, agrees(pronoun, guess) { return guess }
    return run.isWord(pronoun, "they") && kind != .duration ? clause.plural(before: pronoun) : nil
  }

  /// Whether the pronoun may stand for the phrase: "they" for many, "it" for one, "he" for a name.
  private func agrees(_ pronoun: Int, _ phrase: NounPhrase) -> Bool {
    guard let first = run.atom(at: phrase.span.start) else { return false }
    var last = first
    while last + 1 < run.count, run.atoms[last + 1].span.end <= phrase.span.end,
      run.value(last + 1, in: ClauseItem.prepositions) == nil
    {
      last += 1
    }
    let isPlural = Lemma.isPlural(run, last)
    if run.isWord(pronoun, "they") { return isPlural || run.isWord(last, "people") }
    if run.isWord(pronoun, "it") { return !isPlural || run.isCapitalized(last) }
    if run.isWord(pronoun, "he") || run.isWord(pronoun, "she") { return run.isCapitalized(last) }
    return true
  }

  private static let partitives = WordTable<Bool>(
    ["them", "whom", "which", "it", "us", "these", "that"],
    value: true
  )

  /// "5% of its workforce", "450 Nm of torque", "50GB storage".
  private func measuredAfter(_ range: AmountRange) -> NounPhrase? {
    let reader = NounPhraseReader(run: run, tree: tree)
    let end = afterBrackets(range.end)
    if run.isWord(end, "of") {
      // "shops within 5 miles of the plant".
      if isPlaced(range) { return nil }
      return reader.read(at: afterOwner(afterNumber(end + 1)), singular: true).flatMap(asWritten)
        .flatMap { thing($0, isSure: false) }
    }
    let start = run.isJoiningHyphen(end) ? end + 1 : end
    guard run.isWord(start), run.value(start, in: Self.notMeasured) == nil else { return nil }
    let isNoun =
      run.value(start, in: ItemLexicon.stops) == nil
      && run.value(start, in: ItemLexicon.verbs) == nil
    // "a 75 percent increase in sales".
    let isChange = run.value(start, in: TrendLexicon.table) != nil && isAfterArticle(range)
    guard isNoun || isChange, let phrase = reader.read(at: start, singular: true) else {
      return nil
    }
    let found = asWritten(withComplement(phrase))
    // "a 45-minute commute": a noun, whatever the tree says.
    return run.isHyphen(range.last.number.end) ? found : found.flatMap { thing($0, isSure: false) }
  }

  /// "$50,000 in cash", "£9,000 in tuition fees": what the money is, not where or when.
  private func madeOf(_ range: AmountRange) -> NounPhrase? {
    guard range.last.currency != nil, run.isWord(range.end, "in") else { return nil }
    let first = range.end + 1
    guard run.isWord(first), !run.isCapitalized(first),
      run.value(first, in: ItemLexicon.stops) == nil,
      run.value(first, in: ItemLexicon.times) == nil,
      let phrase = NounPhraseReader(run: run, tree: tree).read(at: first, singular: false)
        ?? NounPhraseReader(run: run, tree: tree).read(at: first, singular: true),
      phrase.isPlural && run.value(phrase.end - 1, in: Self.places) == nil
        || run.value(phrase.end - 1, in: Self.moneys) != nil
    else { return nil }
    return run.value(phrase.end - 1, in: Self.spells) == nil ? asWritten(phrase) : nil
  }

  /// Where money is paid, and not what it is.
  private static let places = ItemLexicon.table(
    "regions areas cities countries states markets stores shops towns parts places districts"
  )

  /// What money can be, in the singular.
  private static let moneys = ItemLexicon.table(
    """
    cash revenue income profit debt aid rent compensation funding financing capital damage tax stock
    equity interest credit cargo cocaine business spending investment trade gold property
    """
  )

  private static let spells = ItemLexicon.table(
    "years months weeks days hours minutes quarters decades times places ways cases terms"
  )

  /// "within", "inside": not the length but what it is counted from stands behind it.
  private func isPlaced(_ range: AmountRange) -> Bool {
    range.last.unit?.kind == .length
      && (1...3).contains {
        run.isWord(range.start - $0, "within") || run.isWord(range.start - $0, "inside")
      }
  }

  /// "half of all the 300 houses", "2% of the 30-day rate": what stands before the noun.
  private func afterNumber(_ i: Int) -> Int {
    var at = i
    for _ in 0..<4 {
      if run.value(at, in: Self.determiners) != nil || run.isWord(at, "both")
        || run.isWord(at, "then")
      {
        at += 1
      } else if run.isNumber(at) || run.value(at, in: NumberWords.table) != nil {
        at += run.isJoiningHyphen(at + 1) ? 3 : 1
      }
    }
    return at
  }

  /// "80% of the island's 300 houses" is said of the houses.
  private func afterOwner(_ i: Int) -> Int {
    for j in i + 1..<max(i + 1, min(i + 5, run.count)) where !run.isWord(j) {
      guard run.string(j - 1).contains(where: { $0 == "'" || $0 == "’" }),
        let own = AmountReader(run: run).readSimple(at: j)
      else { return i }
      return own.end
    }
    return i
  }

  /// "450 Nm (332 lb-ft) of torque": the same amount in another unit stands between.
  private func afterBrackets(_ i: Int) -> Int {
    guard run.isSign(i, "("), run.kind(i + 1) == .number || run.kind(i + 1) == .sign else {
      return i
    }
    return (i + 2..<min(i + 10, run.count)).first { run.isSign($0, ")") }.map { $0 + 1 } ?? i
  }

  private func isAfterArticle(_ range: AmountRange) -> Bool {
    run.value(range.start - 1, in: Self.determiners) != nil
  }

  /// "drop in the index": what stands after the preposition says what it is of.
  private func withComplement(_ phrase: NounPhrase) -> NounPhrase {
    let next = phrase.end
    guard run.isWord(next, "in") || run.isWord(next, "of") || run.isWord(next, "for") else {
      return phrase
    }
    let start = run.value(next + 1, in: Self.determiners) == nil ? next + 1 : next + 2
    guard run.isWord(start), run.value(start, in: NumberWords.table) == nil,
      let more = NounPhraseReader(run: run, tree: tree).read(at: start, singular: true)
    else { return phrase }
    return NounPhrase(
      lemma: phrase.lemma,
      span: phrase.span.union(more.span),
      isPlural: phrase.isPlural,
      end: more.end
    )
  }

  /// The phrase with its words as the text has them.
  func asWritten(_ phrase: NounPhrase) -> NounPhrase? {
    NounPhrase(
      lemma: run.text[phrase.span].split(whereSeparator: \.isWhitespace).joined(separator: " "),
      span: phrase.span,
      isPlural: phrase.isPlural,
      end: phrase.end
    )
  }

  /// "87 mph (140 km/h)": the same thing, measured again.
  private func repeated(
    _ range: AmountRange,
    _ bound: BoundReader.Reading,
    _ previous: QuantityMention?
  ) -> NounPhrase? {
    if run.isSign(range.start - 1, "(") || run.isSign(range.start - 1, "/") {
      return phrase(previous)
    }
    return isSaidAgain(range, bound, previous) ? phrase(previous) : nil
  }

  /// "$98 million, or 22 cents a share": right behind the amount before, with "or".
  private func isSaidAgain(
    _ range: AmountRange,
    _ bound: BoundReader.Reading,
    _ previous: QuantityMention?
  ) -> Bool {
    let i = min(bound.start, range.start)
    guard let previous, previous.unit != "1", i > 0, run.isWord(i - 1, "or") else { return false }
    let last = run.isSign(i - 2, ",") ? i - 3 : i - 2
    return last >= 0 && run.atoms[last].span.end == previous.span.end
  }

  /// "sales of $5, compared with $3 last year", "to 3% from 5%": the same thing at another time.
  private func contrasted(
    _ range: AmountRange,
    _ bound: BoundReader.Reading,
    _ previous: QuantityMention?
  ) -> NounPhrase? {
    let i = min(bound.start, range.start)
    // "Some 400 boats came, 8 percent fewer than in May".
    if range.last.unit?.kind == .percent, run.isSign(i - 1, ","), run.isWord(range.end + 1, "than"),
      run.value(range.end, in: Self.notMeasured) != nil
    {
      return phrase(previous)
    }
    guard let previous, isSameMeasure(range, previous) else { return nil }
    let isContrast =
      run.value(i - 1, in: Self.contrasts) != nil || run.isWord(i, "from")
      || run.isWord(i - 1, "with")
      || run.isWord(i - 1, "to")
        && (run.isWord(i - 2, "compared") || run.isWord(i - 2, "up") || run.isWord(i - 2, "down"))
    guard isContrast, i > 0, run.atoms[i - 1].span.start >= previous.span.end,
      run.atom(at: previous.span.end).map({ i - $0 < 12 }) ?? false
    else { return nil }
    return phrase(previous)
  }

  /// "Oats fell 2%, barley by 3% and Old Mill 1%": the thing whose verb is that of the
  /// amount before, whose way it shares.
  func gapped(
    _ range: AmountRange,
    _ bound: BoundReader.Reading,
    _ previous: QuantityMention?
  ) -> NounPhrase? {
    guard let previous, previous.item != nil, isSameMeasure(range, previous),
      let last = run.atom(at: previous.span.end)
    else { return nil }
    var end = min(bound.start, range.start)
    if run.isWord(end - 1, "by") || run.isWord(end - 1, "to") { end -= 1 }
    var start = end
    while start > last, end - start < 6,
      run.isCapitalized(start - 1) || run.isNumber(start - 1) && run.isCapitalized(start - 2)
    {
      start -= 1
    }
    guard start < end, run.isCapitalized(start) else { return nil }
    let joint = run.isWord(start - 1, "the") ? start - 2 : start - 1
    guard run.isSign(joint, ",") || run.isWord(joint, "and") || run.isWord(joint, "while") else {
      return nil
    }
    let span = run.span(start, end)
    return asWritten(NounPhrase(lemma: "", span: span, isPlural: false, end: end))
  }

  /// "grew to 45 jobs from 30", "3.9 million sets, up from 2.4 million": the same things are counted.
  private func counted(
    _ range: AmountRange,
    _ bound: BoundReader.Reading,
    _ previous: QuantityMention?
  ) -> NounPhrase? {
    guard let previous, previous.unit == "1", previous.kind == .count,
      range.last.number.form != .fraction, range.last.rate == nil,
      let last = run.atom(at: previous.span.end)
    else { return nil }
    let i = min(bound.start, range.start)
    let from = run.isWord(i, "from") ? i : i - 1
    let isContrast =
      run.isWord(from, "from") || run.isWord(i - 1, "versus")
      || run.isWord(i - 1, "with") && run.isWord(i - 2, "compared")
    return isContrast && i - last < 8 ? phrase(previous) : nil
  }

  /// Whether the amount has the unit, or the currency, of `previous`.
  private func isSameMeasure(_ range: AmountRange, _ previous: QuantityMention) -> Bool {
    if let currency = range.last.currency { return previous.currency == currency.code }
    return range.last.unit.map { previous.unit == $0.code } ?? false
  }

  private static let contrasts = WordTable<Bool>(["from", "against", "versus", "vs"], value: true)

  private func phrase(_ mention: QuantityMention?) -> NounPhrase? {
    guard let item = mention?.item, let span = mention?.itemSpan else { return nil }
    return NounPhrase(lemma: item, span: span, isPlural: false, end: 0)
  }

  static let determiners = ItemLexicon.table(
    "a an the its their his her our my your this these those all each every"
  )

  /// Words after a measure that name no thing: "5 km away", "10 % lower", "7 % last week".
  private static let notMeasured = ItemLexicon.table(
    """
    lower higher less more faster slower longer shorter taller older younger owned long wide
    tall deep high thick next last this year week month day early late previous compared old
    north south east west northeast northwest southeast southwest inland offshore aboard ahead behind
    back apart outstanding remaining supposed total apiece
    """
  )
}
