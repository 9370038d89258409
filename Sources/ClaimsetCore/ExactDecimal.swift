/// A decimal number kept exactly: `mantissa` times ten to the power `exponent`.
///
/// The digits written are the digits kept: `3.50` has mantissa 350 and exponent -2. Arithmetic
/// that would need more than 38 digits answers nil; nothing is ever rounded.
public struct ExactDecimal: Sendable {
  /// All digits as one integer, with the sign.
  public let mantissa: Int128
  /// The power of ten the mantissa is multiplied with.
  public let exponent: Int

  /// Makes `mantissa` times ten to the power `exponent`.
  public init(mantissa: Int128, exponent: Int = 0) {
    self.mantissa = mantissa
    self.exponent = exponent
  }

  /// Makes a whole number.
  public init(_ value: Int) { self.init(mantissa: Int128(value)) }

  /// Reads plain ASCII `[-]digits[.digits]`; nil for anything else, and beyond 38 digits.
  public init?(_ string: String) {
    var mantissa: Int128 = 0
    var exponent = 0
    var isNegative = false
    var sawPoint = false
    var digits = 0
    for (i, byte) in string.utf8.enumerated() {
      if byte.isASCIIDigit {
        digits += 1
        let (tenfold, overflow) = mantissa.multipliedReportingOverflow(by: 10)
        let (sum, carry) = tenfold.addingReportingOverflow(Int128(byte - 0x30))
        guard !overflow, !carry else { return nil }
        mantissa = sum
        if sawPoint { exponent -= 1 }
      } else if byte == 0x2E, !sawPoint, digits > 0 {
        sawPoint = true
      } else if byte == 0x2D, i == 0 {
        isNegative = true
      } else {
        return nil
      }
    }
    guard digits > 0, !sawPoint || exponent < 0 else { return nil }
    self.init(mantissa: isNegative ? -mantissa : mantissa, exponent: exponent)
  }

  /// Zero.
  public static let zero = ExactDecimal(0)
  /// Whether the value is zero.
  public var isZero: Bool { mantissa == 0 }
  /// Whether the value is below zero.
  public var isNegative: Bool { mantissa < 0 }
  /// The value with the other sign.
  public var negated: ExactDecimal { ExactDecimal(mantissa: -mantissa, exponent: exponent) }

  /// The same value without zeros at the end of its mantissa; one form for each value.
  public var normalized: ExactDecimal {
    guard mantissa != 0 else { return .zero }
    var m = mantissa
    var e = exponent
    while m % 10 == 0 {
      m /= 10
      e += 1
    }
    return ExactDecimal(mantissa: m, exponent: e)
  }

  /// The sum, or nil when it needs more than 38 digits.
  public func adding(_ other: ExactDecimal) -> ExactDecimal? {
    guard let (a, b, e) = Self.aligned(self, other) else { return nil }
    let (sum, overflow) = a.addingReportingOverflow(b)
    return overflow ? nil : ExactDecimal(mantissa: sum, exponent: e)
  }

  /// The product, or nil when it needs more than 38 digits.
  public func multiplied(by other: ExactDecimal) -> ExactDecimal? {
    let (product, overflow) = mantissa.multipliedReportingOverflow(by: other.mantissa)
    guard !overflow else {
      let (a, b) = (normalized, other.normalized)
      let (shorter, still) = a.mantissa.multipliedReportingOverflow(by: b.mantissa)
      return still ? nil : ExactDecimal(mantissa: shorter, exponent: a.exponent + b.exponent)
    }
    return ExactDecimal(mantissa: product, exponent: exponent + other.exponent)
  }

  /// The value times ten to the power `power`.
  public func scaled(byPowerOfTen power: Int) -> ExactDecimal {
    ExactDecimal(mantissa: mantissa, exponent: exponent + power)
  }

  /// Both mantissas at the smaller exponent, or nil when one no longer fits.
  private static func aligned(
    _ a: ExactDecimal,
    _ b: ExactDecimal
  ) -> (Int128, Int128, Int)? {
    let e = min(a.exponent, b.exponent)
    guard let x = shifted(a.mantissa, a.exponent - e), let y = shifted(b.mantissa, b.exponent - e)
    else { return nil }
    return (x, y, e)
  }

  private static func shifted(_ mantissa: Int128, _ places: Int) -> Int128? {
    guard mantissa != 0 else { return 0 }
    guard places <= 38 else { return nil }
    var m = mantissa
    for _ in 0..<places {
      let (tenfold, overflow) = m.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      m = tenfold
    }
    return m
  }
}

extension ExactDecimal: Comparable {
  /// Whether both are the same number: `3.50 == 3.5`.
  public static func == (a: ExactDecimal, b: ExactDecimal) -> Bool {
    let (x, y) = (a.normalized, b.normalized)
    return x.mantissa == y.mantissa && x.exponent == y.exponent
  }

  /// Orders by value.
  public static func < (a: ExactDecimal, b: ExactDecimal) -> Bool {
    if let (x, y, _) = aligned(a.normalized, b.normalized) { return x < y }
    // Too far apart to share an exponent: the signs, else the number of digits, decide.
    if a.mantissa.signum() != b.mantissa.signum() { return a.mantissa < b.mantissa }
    let isLarger = a.magnitudeDigits > b.magnitudeDigits
    return a.isNegative ? isLarger : !isLarger
  }

  private var magnitudeDigits: Int { String(mantissa.magnitude).utf8.count + exponent }
}

extension ExactDecimal: Hashable {
  /// Feeds the value, not its digits: equal numbers hash alike.
  public func hash(into hasher: inout Hasher) {
    let n = normalized
    hasher.combine(n.mantissa)
    hasher.combine(n.exponent)
  }
}

extension ExactDecimal: CustomStringConvertible {
  /// Plain notation without an exponent, such as `-3.50` or `2500000`.
  public var description: String {
    let digits = String(mantissa.magnitude)
    let sign = mantissa < 0 ? "-" : ""
    if exponent >= 0 {
      return sign + digits + (mantissa == 0 ? "" : String(repeating: "0", count: exponent))
    }
    let places = -exponent
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.utf8.count)) + digits
    return sign + padded.dropLast(places) + "." + padded.suffix(places)
  }
}
