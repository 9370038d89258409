import ClaimsetCore

/// Amounts of several units, the longer first: "two years and a month", `3 hours 30 minutes`.
struct AmountsPhrase {
  /// Where it ends.
  let end: Int
  /// The amounts, each of a shorter unit than the one before.
  let amounts: [Amount]

  /// So many of one unit.
  struct Amount: Hashable, Sendable {
    let unit: TimeUnit
    let count: Int
  }

  /// Reads two or more amounts that start at token `at`.
  init?(at: Int, in view: SentenceView) {
    var amounts: [Amount] = []
    var next = at
    var end = at
    while let (amount, last) = Self.amount(next, in: view),
      amounts.last.map({ amount.unit.isShorter(than: $0.unit) }) ?? true
    {
      amounts.append(amount)
      end = last
      next = view.isOne(last, of: ["and", ","]) ? last + 1 : last
      if view.isWord(last, ","), view.isWord(last + 1, "and") { next = last + 2 }
    }
    guard amounts.count > 1 else { return nil }
    (self.amounts, self.end) = (amounts, end)
  }

  private static func amount(_ at: Int, in view: SentenceView) -> (Amount, Int)? {
    if view.isOne(at, of: ["a", "an"]), case .unit(let unit, isPlural: false)? = view.word(at + 1) {
      return (Amount(unit: unit, count: 1), at + 2)
    }
    guard let count = CountPhrase(at: at, in: view), let number = Int(count.timex),
      number < 100_000, case .unit(let unit, _)? = view.word(count.end)
    else { return nil }
    return (Amount(unit: unit, count: number), count.end + 1)
  }

  /// The amounts as one TIMEX3 duration: `P2Y1M`, `P1DT5H`; nil for units that have no letter.
  var timex: String? { Self.timex(amounts) }

  /// Amounts as one TIMEX3 duration.
  static func timex(_ amounts: [Amount]) -> String? {
    var (days, clock) = ("", "")
    for amount in amounts {
      let value = amount.unit.duration(String(amount.count))
      if value.hasPrefix("PT") {
        clock += value.dropFirst(2)
      } else if value.last.map({ "YMWD".contains($0) }) ?? false {
        days += value.dropFirst()
      } else {
        return nil
      }
    }
    return "P" + days + (clock.isEmpty ? "" : "T" + clock)
  }

  /// The duration that one token states: `3h`, `2.5yrs`.
  static func glued(_ at: Int, in view: SentenceView) -> String? {
    gluedAmount(at, in: view).map { $0.unit.duration($0.count) }
  }

  private static let fractions = ["1/2": "0.5", "1/4": "0.25", "3/4": "0.75"]

  /// The count and the unit of one token: `3h`.
  static func gluedAmount(_ at: Int, in view: SentenceView) -> (count: String, unit: TimeUnit)? {
    guard view.range.contains(at), view.tokens.kinds[at] == .mixed else { return nil }
    let bytes = view.bytes(at)
    let number = bytes.prefix {
      $0.isASCIIDigit || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "/")
    }
    let name = String(decoding: bytes.dropFirst(number.count).map(\.asciiLowercased), as: UTF8.self)
    let figures = String(decoding: number, as: UTF8.self)
    guard (1...5).contains(number.count), let unit = TimeLexicon.gluedUnits[name],
      let count = ExactDecimal(fractions[figures] ?? figures)
    else { return nil }
    return (count.normalized.description, unit)
  }
}
