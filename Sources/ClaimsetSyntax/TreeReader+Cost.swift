import ClaimsetCore

// The word "cost", which taggers take for a noun where an amount follows.

extension TreeReader {
  /// "It cost $40", "had cost £5": between a noun or pronoun and an amount it is the verb, and behind
  /// "have" a participle.
  func mendCost(_ bytes: [UInt8], _ spans: ArraySlice<Span>) {
    let text = SourceText(bytes)
    for i in spans.indices.dropFirst().dropLast()
    where text.equals(spans[i], "cost") && isPrice(i + 1, spans, text) {
      let word = i - spans.startIndex
      let before = TagPair.all[Int(columns.tag[word - 1]) - 1]
      if ["have", "has", "had"].contains(where: { text.equals(spans[i - 1], $0) }) {
        columns.tag[word] = Self.participleTag
      } else if [.noun, .properNoun, .pronoun].contains(before.universal),
        before.penn != .prpPossessive
      {
        columns.tag[word] = Self.pastTag
      }
    }
  }

  /// Whether how much something cost begins at `start`: "40", "just over £4m".
  private func isPrice(_ start: Int, _ spans: ArraySlice<Span>, _ text: SourceText) -> Bool {
    let penn = { (i: Int) -> PennTag? in
      guard spans.indices.contains(i) else { return nil }
      return TagPair.all[Int(columns.tag[i - spans.startIndex]) - 1].penn
    }
    let isOne = { (i: Int, words: [StaticString]) in
      spans.indices.contains(i) && words.contains { text.equals(spans[i], $0) }
    }
    var amount = start
    while true {
      if isOne(amount, Self.hedges) {
        amount += 1
      } else if Self.pairs.contains(where: { isOne(amount, [$0]) && isOne(amount + 1, [$1]) }) {
        amount += 2
      } else {
        break
      }
    }
    guard penn(amount) == .cd else { return penn(amount) == .dollar }
    let unit = spans.indices.first { $0 > amount && penn($0) != .cd } ?? spans.endIndex
    // "the labour cost up to 2019", "the heating cost around 40 shops": no price.
    return amount == start || penn(unit) == .dollar || isOne(unit, Self.units)
  }

  /// What may stand between "cost" and how much.
  private static let hedges: [StaticString] = [
    "just", "over", "about", "around", "nearly", "almost", "some", "under", "roughly", "only",
  ]

  /// Those of two words.
  private static let pairs: [(StaticString, StaticString)] = [
    ("at", "least"), ("more", "than"), ("less", "than"), ("up", "to"),
  ]

  /// What things cost, written behind the number.
  private static let units: [StaticString] = [
    "dollars", "pounds", "euros", "cents", "pence", "yen", "yuan", "won", "rupees", "roubles",
    "rubles", "francs", "pesos", "lives", "jobs",
  ]
}
