import ClaimsetCore

/// Reads the quantities of a document as intervals in thousandths of a common unit.
struct AmountReader {
  private let text: SourceText
  private let quantities: [QuantityMention]

  init(_ document: Document) {
    text = document.text
    quantities = document.quantities ?? []
  }

  /// The quantities in `span`, by index.
  func indices(in span: Span) -> Range<Int> {
    let first = quantities.firstPlace { $0.span.end > span.start }
    return first..<max(first, quantities.firstPlace { $0.span.start >= span.end })
  }

  /// The place of quantity `index`.
  func span(of index: Int) -> Span { quantities[index].span }

  /// The quantities that count the noun `noun` or stand as its head `head`.
  func amounts(counting noun: Int, and head: Int, in tree: SentenceTree) -> [ClaimFrame.Amount] {
    let words = [noun, head] + tree.children(noun).filter { tree.relation($0) == .numericModifier }
    let near = tree.span(tree.subtree(noun)).union(tree.span(tree.subtree(head)))
    return indices(in: near).filter { i in
      let quantity = quantities[i]
      guard quantity.kind == .count || quantity.unit == "1" || isUnit(quantity, noun, tree) else {
        return false
      }
      // "six" in "four of the six sirens" says how many there are, not how many are meant.
      let top = tree.tokens(of: quantity.span).first { !isBelow($0, quantity, tree) }
      guard let top else { return false }
      if head != noun, tree.head(top) == noun, !quantity.span.contains(tree.tokens.spans[head]) {
        return false
      }
      return words.contains { word in quantity.span.contains(tree.tokens.spans[word]) }
        || tree.head(top) == noun
    }
    .compactMap { amount($0) }
  }

  /// The head of quantity `index`: the token of it that hangs on a word outside.
  func head(of index: Int, in tree: SentenceTree) -> Int? {
    tree.tokens(of: quantities[index].span).first { !isBelow($0, quantities[index], tree) }
  }

  private func isBelow(_ i: Int, _ quantity: QuantityMention, _ tree: SentenceTree) -> Bool {
    guard let up = tree.head(i) else { return false }
    return quantity.span.contains(tree.tokens.spans[up])
  }

  /// Whether quantity `index` is a sum of money.
  func isMoney(_ index: Int) -> Bool {
    quantities[index].currency != nil || Self.isCoin(quantities[index])
  }

  private static func isCoin(_ quantity: QuantityMention) -> Bool {
    quantity.item.map { coins.contains($0.lowercased()) } ?? false
  }

  /// Money that several countries have, or none that a code is given to.
  private static let coins: Set<String> = [
    "crown", "mark", "florin", "ducat", "guilder", "thaler", "shilling", "krona", "krone", "kroner",
    "dinar", "lira", "peso", "franc", "rupee", "rial", "real", "drachma", "escudo", "penny",
  ]

  /// Whether token `i` is part of a measure: "tonnes", "£", "31", and no thing that is counted.
  func isUnit(_ i: Int, in tree: SentenceTree) -> Bool {
    indices(in: tree.tokens.spans[i]).contains { index in
      let quantity = quantities[index]
      guard quantity.unit != "1" || quantity.item == nil else { return false }
      return quantity.span.contains(tree.tokens.spans[i])
        && (tree.tag(i) != .noun || quantity.unit != "1")
    }
  }

  /// Whether the quantity's own unit is the noun: "metres" is not counted, it measures.
  private func isUnit(_ quantity: QuantityMention, _ noun: Int, _ tree: SentenceTree) -> Bool {
    quantity.span.contains(tree.tokens.spans[noun])
  }

  /// Quantity `index` as an interval; nil for kinds that measure nothing comparable.
  func amount(_ index: Int) -> ClaimFrame.Amount? {
    let quantity = quantities[index]
    var amount = ClaimFrame.Amount()
    amount.text = text[quantity.span]
    amount.item = quantity.item?.lowercased() ?? ""
    amount.unit = quantity.currency ?? quantity.siUnit ?? quantity.unit
    if let per = quantity.per { amount.unit += "/" + per }
    // "two million crowns": of which country does not matter between texts of one matter.
    if amount.unit == "1", Self.isCoin(quantity) { amount.unit = amount.item }
    guard quantity.kind != .ordinal, quantity.kind != .multiple else { return nil }
    if quantity.kind == .temperature, quantity.bound != .equal { return nil }
    // A value in SI that is beyond our digits must not be taken in its own unit.
    if quantity.siUnit != nil, quantity.value != nil, quantity.siValue == nil { return nil }
    if let value = quantity.value {
      guard let middle = (quantity.siValue ?? value).thousandths else { return nil }
      let slack = slack(of: quantity, middle)
      amount.low = middle - slack
      amount.high = middle + slack
      open(&amount, by: quantity, slack)
    } else {
      amount.low = quantity.low.flatMap(\.thousandths) ?? Int.min
      amount.high = quantity.high.flatMap(\.thousandths) ?? Int.max
      amount.isOpen = true
    }
    return amount
  }

  private func open(
    _ amount: inout ClaimFrame.Amount,
    by quantity: QuantityMention,
    _ slack: Int
  ) {
    let isSlight = quantity.boundCue.map { text[$0].lowercased() }.map { cue in
      ["little", "just", "slightly", "nearly", "almost", "shy", "close"].contains {
        cue.contains($0)
      }
    }
    let middle = amount.low + slack
    switch quantity.bound {
    case .equal: amount.isOpen = quantity.isVague
    case .approximate:
      amount.low = middle - middle.magnitudeShare(tenths: 1)
      amount.high = middle + middle.magnitudeShare(tenths: 1)
      amount.isOpen = true
    case .less, .lessOrEqual:
      amount.low = isSlight == true ? middle - middle.magnitudeShare(tenths: 1) : Int.min
      amount.isOpen = true
    case .greater, .greaterOrEqual:
      amount.high = isSlight == true ? middle + middle.magnitudeShare(tenths: 1) : Int.max
      amount.isOpen = true
    }
    if quantity.isVague { (amount.low, amount.high) = (Int.min, Int.max) }
  }

  /// How far a number that is written as it is may be off: half of its last digit that says
  /// something, and nothing for small counts.
  private func slack(of quantity: QuantityMention, _ middle: Int) -> Int {
    guard let value = quantity.value?.normalized, !value.isZero else { return 0 }
    if quantity.kind == .count, middle.magnitude < 200_000 { return 0 }
    // Half a degree: shares of kelvin mean nothing.
    if quantity.kind == .temperature { return 500 }
    // 4.2 million has two digits that say something, so it may be off by 0.05 million: by one part
    // in twice its mantissa.
    let digits = min(Int(clamping: value.mantissa.magnitude), Int.max / 4)
    return digits == 0 ? 0 : min(middle.magnitudeShare(tenths: 1), abs(middle) / (2 * digits))
  }
}

extension Int {
  /// So many tenths of the distance from zero, without overflow.
  fileprivate func magnitudeShare(tenths: Int) -> Int {
    let magnitude = self == Int.min ? Int.max : abs(self)
    return magnitude / 10 * tenths
  }
}

extension ExactDecimal {
  /// The number of thousandths, rounded to zero; nil where that is beyond 15 digits.
  fileprivate var thousandths: Int? {
    let scaled = normalized
    var mantissa = scaled.mantissa
    var power = scaled.exponent + 3
    while power > 0 {
      guard mantissa.magnitude < 1_000_000_000_000_000 else { return nil }
      mantissa *= 10
      power -= 1
    }
    while power < 0, mantissa != 0 {
      // Too small for thousandths to tell apart.
      guard mantissa % 10 == 0 || mantissa.magnitude >= 1_000 else { return nil }
      mantissa /= 10
      power += 1
    }
    return mantissa.magnitude < 4_000_000_000_000_000 ? Int(mantissa) : nil
  }
}
