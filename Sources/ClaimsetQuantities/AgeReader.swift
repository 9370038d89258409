internal import ClaimsetCore

/// Tells the number of somebody's years where no unit says so.
struct AgeReader {
  let run: AtomRun

  /// Whether `amount`, which has no unit, is an age: "aged 12", "people over 65", "she is 34".
  func isAge(_ amount: Amount) -> Bool {
    let number = amount.number
    guard number.isBareInteger || number.form == .words, number.scale == 0, number.high == nil,
      !Lemma.isPlural(run, amount.end), !number.value.isNegative,
      number.value <= ExactDecimal(120)
    else { return false }
    return isAged(amount.start) || isBounded(amount) || isOfAge(amount.start)
      || number.form == .digits && isSaid(amount)
  }

  /// "aged 12", "the age of 5 years", "ages 3 to 5".
  func isAged(_ i: Int) -> Bool {
    let before = run.isWord(i - 1, "of") ? i - 2 : i - 1
    return run.isWord(before, "age") || run.isWord(before, "aged") || run.isWord(before, "ages")
  }

  /// "people over 65", "younger than 18", "anyone 18 or older".
  private func isBounded(_ amount: Amount) -> Bool {
    if run.isWord(amount.start - 1, "than"),
      run.isWord(amount.start - 2, "older") || run.isWord(amount.start - 2, "younger")
    {
      return true
    }
    if let (_, end) = BoundLexicon.after.match(run, at: amount.end) {
      if run.isWord(end - 1, "older") || run.isWord(end - 1, "younger") { return true }
      if run.value(amount.start - 1, in: Self.people) != nil, !run.isNumber(end) { return true }
    }
    guard let (role, start) = BoundLexicon.before.match(run, endingBefore: amount.start),
      role == .bound(.greater) || role == .bound(.less), amount.start - start == 1
    else { return false }
    return run.value(start - 1, in: Self.people) != nil
  }

  /// "the average age of the crew was 38", "whose median age is 41".
  private func isOfAge(_ i: Int) -> Bool {
    var j = i - 1
    for _ in 0..<2 where run.value(j, in: Self.beforeAge) != nil { j -= 1 }
    guard run.value(j, in: Self.being) != nil else { return false }
    for k in stride(from: j - 1, through: max(0, j - 5), by: -1) {
      if run.kind(k) == .sign { return false }
      if run.isWord(k, "age") || run.isWord(k, "expectancy") { return true }
    }
    return false
  }

  /// "she is 34.", "he was 12 when": said of a person, with nothing counted after it.
  private func isSaid(_ amount: Amount) -> Bool {
    var i = amount.start - 1
    for _ in 0..<2 where run.value(i, in: Self.beforeAge) != nil { i -= 1 }
    guard run.value(i, in: Self.turning) != nil, run.value(i - 1, in: Self.person) != nil else {
      return false
    }
    let end = amount.end
    if end >= run.count || run.isWord(end, "when") || run.isWord(end, "now") { return true }
    return run.kind(end) == .sign && !run.isJoiningHyphen(end) && !run.isNumber(end + 1)
      && (run.isSign(end, ".") || run.isSign(end, ",") || run.isSign(end, ";"))
  }

  private static let people = ItemLexicon.table(
    """
    people persons person anyone everyone someone those adults children kids men women boys girls
    patients residents workers drivers voters citizens players students pupils youths adolescents
    teenagers teens seniors customers users members males females americans britons
    """
  )

  private static let beforeAge = ItemLexicon.table(
    "about around only just now nearly almost still already over under"
  )

  private static let being = WordTable<Bool>(["is", "was", "were", "are", "at"], value: true)

  private static let turning = WordTable<Bool>(
    ["is", "was", "turned", "turns", "'s", "am"],
    value: true
  )

  static let person = ItemLexicon.table(
    """
    he she who i mother father mum mom dad son daughter brother sister aunt uncle cousin nephew
    niece wife husband girlfriend boyfriend partner grandmother grandfather grandson granddaughter widow fiancee fiance
    """
  )
}
