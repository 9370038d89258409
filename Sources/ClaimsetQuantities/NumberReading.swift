internal import ClaimsetCore

/// A number as read: its value or, when it is vague, its two ends.
struct NumberReading: Hashable, Sendable {
  /// How a number is written.
  enum Form: Hashable, Sendable {
    /// `3,000` or `2.5 million`.
    case digits
    /// "seventeen".
    case words
    /// "one", alone.
    case one
    /// "two-thirds", "1/2", "half".
    case fraction
    /// "one in five", "two out of three".
    case proportion
    /// "several thousand", "dozens".
    case vague
    /// "tenfold", "3-fold".
    case multiple
  }

  /// The value; for a vague number the lower end.
  var value: ExactDecimal
  /// The upper end of a vague number.
  var high: ExactDecimal?
  /// How it is written.
  var form: Form
  /// The atom after the number.
  var end: Int
  /// The power of ten of its scale word: 6 for "2.5 million".
  var scale = 0
  /// How its digits are written, when it has any.
  var style: DigitNumber.Style?

  /// Whether it is a bare whole number in digits, as designations and years are.
  var isBareInteger: Bool { form == .digits && scale == 0 && style?.isPlain == true }

  /// The same number below zero.
  var negated: NumberReading {
    var copy = self
    copy.value = value.negated
    return copy
  }

  /// The same number in a currency's thousands or millions; itself for a power of 0.
  func inPower(_ power: Int) -> NumberReading { power == 0 ? self : scaled(by: power) }

  /// The same number ten to the power `power` times as large.
  func scaled(by power: Int) -> NumberReading {
    var copy = self
    copy.value = value.scaled(byPowerOfTen: power)
    copy.high = high?.scaled(byPowerOfTen: power)
    copy.scale += power
    return copy
  }
}
