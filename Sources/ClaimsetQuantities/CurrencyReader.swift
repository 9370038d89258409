internal import ClaimsetCore

/// Reads the currency before or after a number.
struct CurrencyReader {
  let run: AtomRun

  /// A currency and the atom after it.
  typealias Match = (currency: CurrencyNames.Entry, end: Int)

  /// The currency whose sign or code starts at `i`, with a number right after it: "US$", "$A",
  /// "£", "EUR", "RM".
  func prefix(at i: Int) -> Match? {
    guard let (currency, end) = sign(at: i) ?? code(at: i), startsNumber(end) else {
      return run.isWord(i) && run.isNumber(i + 1) || run.isNumber(i + 2) ? named(at: i) : nil
    }
    return (currency, end)
  }

  private func startsNumber(_ i: Int) -> Bool {
    run.isNumber(i) || run.kind(i) == .vulgarFraction
      || (run.isHyphen(i) && run.isNumber(i + 1) && run.isJoined(i))
  }

  private func sign(at i: Int) -> Match? {
    if let dollar = run.value(i, in: CurrencyNames.dollarPrefixes), run.isSign(i + 1, "$"),
      run.isAllCapitals(i) || run.isWord(i, "u.s.") || run.isJoined(i) || run.isWord(i, "c")
    {
      return (CurrencyNames.Entry(code: dollar), i + 2)
    }
    guard run.kind(i) == .sign, let currency = run.lexicon.currencySigns[run.atoms[i].scalar] else {
      return nil
    }
    // "$US160 million", "$A25".
    if run.isSign(i, "$"), run.isJoined(i), run.isAllCapitals(i + 1),
      let dollar = run.value(i + 1, in: CurrencyNames.dollarPrefixes)
    {
      return (CurrencyNames.Entry(code: dollar), i + 2)
    }
    return (currency, i + 1)
  }

  private func code(at i: Int) -> Match? {
    guard run.isWord(i), !run.isJoiningHyphen(i - 1) else { return nil }
    if let added = added(at: i) { return added }
    if let code = written(at: i) {
      return (code, run.isSign(i + 1, "$") ? i + 2 : i + 1)
    }
    // "R18 million", as South Africa writes it.
    if run.isWord(i, "r"), run.isCapitalized(i), run.isJoined(i), run.isNumber(i + 1),
      NumberReader(run, .money).read(at: i + 1)?.scale ?? 0 > 0
        || MoneyContext(run: run).isLikely(around: i, scale: 0)
    {
      return (CurrencyNames.Entry(code: "ZAR"), i + 1)
    }
    // "Y=28,030", as agencies without the sign write yen.
    if run.isWord(i, "y"), run.isSign(i + 1, "="), run.isJoined(i), run.isJoined(i + 1) {
      return (CurrencyNames.Entry(code: "JPY"), i + 2)
    }
    guard let code = run.value(i, in: CurrencyNames.prefixes), run.isCapitalized(i) else {
      return nil
    }
    let next = run.isSign(i + 1, ".") ? i + 2 : i + 1
    return (CurrencyNames.Entry(code: code), next)
  }

  /// The currency whose letters the user's vocabulary has.
  private func added(at i: Int) -> Match? {
    guard !run.lexicon.currencyWords.isEmpty, run.isWord(i) else { return nil }
    return run.lexicon.currencyWords[run.string(i)].map { ($0, i + 1) }
  }

  /// The currency named at `i`, after a number.
  func suffix(at i: Int, isMoneyLikely: Bool) -> Match? {
    if run.kind(i) == .sign, let currency = run.lexicon.currencySigns[run.atoms[i].scalar],
      !run.isNumber(i + 1) || !run.isJoined(i)
    {
      // "40 US $" and "76 $ US" are one currency.
      if run.isSign(i, "$"), let dollar = run.value(i + 1, in: CurrencyNames.dollarPrefixes),
        run.isAllCapitals(i + 1), run.atoms[i + 1].span.count > 1
      {
        return (CurrencyNames.Entry(code: dollar), i + 2)
      }
      return (currency, i + 1)
    }
    if let added = added(at: i) { return added }
    if let code = written(at: i) { return (code, i + 1) }
    if run.value(i, in: CurrencyNames.lowerCodes) != nil {
      return (CurrencyNames.Entry(code: run.string(i).uppercased()), i + 1)
    }
    // "150 kn" are knots unless somebody pays.
    if run.isWord(i, "kn"), isMoneyLikely { return (CurrencyNames.Entry(code: "HRK"), i + 1) }
    // "43c" of some dollars, "14.7C/share".
    if run.isWord(i, "c"), run.isJoined(i - 1),
      run.isCapitalized(i) ? run.isSign(i + 1, "/") && followsDollars(i) : isMoneyLikely
    {
      return (CurrencyNames.Entry(code: "USD", isAssumed: true, part: "{cent}"), i + 1)
    }
    // "42 RM".
    if run.isAllCapitals(i) || run.isWord(i, "l.e."),
      let code = run.value(i, in: CurrencyNames.prefixes), !run.isWord(i, "ps")
    {
      return (CurrencyNames.Entry(code: code), i + 1)
    }
    // "3.14US$", "20Rs".
    if run.isAllCapitals(i), run.isSign(i + 1, "$"), run.isJoined(i), !run.isNumber(i + 2),
      let dollar = run.value(i, in: CurrencyNames.dollarPrefixes)
    {
      return (CurrencyNames.Entry(code: dollar), i + 2)
    }
    // "costs 18 R": rand, where somebody pays.
    if run.isWord(i, "r"), run.isCapitalized(i), isMoneyLikely, run.kind(i + 1) != .word {
      return (CurrencyNames.Entry(code: "ZAR"), i + 1)
    }
    if run.isWord(i, "rs"), run.isJoined(i - 1) { return (CurrencyNames.Entry(code: "INR"), i + 1) }
    guard let (currency, end) = run.lexicon.currencies.match(run, at: i) else {
      return pounds(i, isMoneyLikely)
    }
    if run.isWord(i, "p") {
      let ends = !run.isJoined(i) || run.kind(i + 1) == .sign && !run.isJoined(i + 1)
      return run.isJoined(i - 1) && ends ? (currency, end) : nil
    }
    // "90 marks in the test".
    if run.isWord(i, "won") || run.isWord(i, "real") || run.isWord(i, "marks"), !isMoneyLikely {
      return nil
    }
    return (currency, end)
  }

  /// Whether a dollar sign stands shortly before atom `i`.
  private func followsDollars(_ i: Int) -> Bool {
    (max(0, i - 8)..<i).contains { run.isSign($0, "$") }
  }

  /// The code in capitals at `i`: "EUR", and "MEUR" and "KEUR" for millions and thousands of it.
  private func written(at i: Int) -> CurrencyNames.Entry? {
    guard run.isAllCapitals(i) else { return nil }
    let span = run.atoms[i].span
    if CurrencyNames.codes.value(at: span, in: run.text) != nil {
      return CurrencyNames.Entry(code: run.string(i))
    }
    let code = Span(span.start + 1, span.end)
    guard span.count == 4, CurrencyNames.codes.value(at: code, in: run.text) != nil else {
      return nil
    }
    switch run.text.bytes[span.start] {
    case 0x4B, 0x54: return CurrencyNames.Entry(code: run.text[code], power: 3)
    case 0x4D: return CurrencyNames.Entry(code: run.text[code], power: 6)
    default: return nil
    }
  }

  /// A currency's name before its number: "ringgit 42", "yen 115 million".
  ///
  /// "the dollar 3 yen" and "10 euros 5 years ago" are two things.
  func named(at i: Int) -> Match? {
    guard run.value(i - 1, in: Self.determiners) == nil, !run.isNumber(i - 1),
      run.value(i - 1, in: NumberWords.table) == nil,
      let (currency, end) = run.lexicon.currencies.match(run, at: i), currency.part == nil,
      // "They won 3-1."
      !run.isWord(end - 1, "won") || end > i + 1, run.isNumber(end),
      !run.isWord(end + 1, "percent"), !run.isSign(end + 1, "%"),
      suffix(at: end + 1, isMoneyLikely: false) == nil
    else { return nil }
    return (currency, end)
  }

  private static let determiners = ItemLexicon.table(
    "a an the its their this that each per"
  )

  private static let paid = ItemLexicon.table(
    "note notes coin coins fine fee ticket prize loan deal bill gift bonus tax"
  )

  /// "20 million pounds" is money where a weight is not; only the context tells.
  private func pounds(_ i: Int, _ isMoneyLikely: Bool) -> Match? {
    // "a twenty-pound bag" weighs, "a twenty-pound note" pays.
    guard run.isWord(i, "pounds") || run.isWord(i, "pound") else { return nil }
    if run.isJoiningHyphen(i - 1) {
      guard run.value(i + 1, in: Self.paid) != nil else { return nil }
      return (CurrencyNames.Entry(code: "GBP", isAssumed: true), i + 1)
    }
    guard isMoneyLikely else { return nil }
    return (CurrencyNames.Entry(code: "GBP", isAssumed: true), i + 1)
  }
}
