internal import ClaimsetCore

/// A positive fraction, exact.
struct Rational: Hashable, Sendable {
  let numerator: BigNatural
  let denominator: BigNatural

  static let one = Rational(numerator: BigNatural(1), denominator: BigNatural(1))

  init(numerator: BigNatural, denominator: BigNatural) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Reads `digits[.digits]`, times ten to the power `power`.
  init(_ decimal: String, power: Int = 0) {
    let places = decimal.split(separator: ".", maxSplits: 1).dropFirst().first?.utf8.count ?? 0
    let digits = BigNatural(digits: decimal.utf8)
    let exponent = power - places
    numerator = exponent > 0 ? digits * .powerOfTen(exponent) : digits
    denominator = exponent < 0 ? .powerOfTen(-exponent) : BigNatural(1)
  }

  static func * (a: Rational, b: Rational) -> Rational {
    Rational(numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator)
  }

  static func / (a: Rational, b: Rational) -> Rational {
    Rational(numerator: a.numerator * b.denominator, denominator: a.denominator * b.numerator)
  }

  /// This fraction to a whole power.
  func raised(to power: Int) -> Rational {
    var result = Rational.one
    for _ in 0..<power.magnitude { result = result * self }
    return power < 0 ? .one / result : result
  }

  /// The same fraction in lowest terms.
  var reduced: Rational {
    let divisor = BigNatural.commonDivisor(numerator, denominator)
    return Rational(
      numerator: numerator.dividing(by: divisor).quotient,
      denominator: denominator.dividing(by: divisor).quotient
    )
  }

  static func == (a: Rational, b: Rational) -> Bool {
    a.numerator * b.denominator == b.numerator * a.denominator
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(reduced.numerator)
    hasher.combine(reduced.denominator)
  }

  /// The decimals of this fraction where they end within 38 digits.
  var exactDecimal: ExactDecimal? {
    let lowest = reduced
    let (twos, afterTwos) = Self.powers(of: 2, in: lowest.denominator)
    let (fives, rest) = Self.powers(of: 5, in: afterTwos)
    guard rest == BigNatural(1) else { return nil }
    // A denominator of 2^a 5^b becomes the smallest power of ten that it divides.
    var top = lowest.numerator
    for _ in 0..<max(0, fives - twos) { top = top * BigNatural(2) }
    for _ in 0..<max(0, twos - fives) { top = top * BigNatural(5) }
    guard let mantissa = Int128(top.digits) else { return nil }
    return ExactDecimal(mantissa: mantissa, exponent: -max(twos, fives))
  }

  private static func powers(of factor: UInt64, in number: BigNatural) -> (Int, BigNatural) {
    var count = 0
    var rest = number
    let divisor = BigNatural(factor)
    while case let (quotient, remainder) = rest.dividing(by: divisor), remainder.isZero,
      !rest.isZero
    {
      rest = quotient
      count += 1
    }
    return (count, rest)
  }

  /// This fraction to `significant` digits, rounded half up.
  func rounded(toSignificant significant: Int) -> ExactDecimal? {
    guard !numerator.isZero, significant > 0 else { return .zero }
    // The size of the whole part tells how many places are wanted; a second pass settles a carry.
    var places = significant - numerator.dividing(by: denominator).quotient.digits.utf8.count
    for _ in 0..<60 {
      let scaled =
        places >= 0
        ? Rational(numerator: numerator * .powerOfTen(places), denominator: denominator)
        : Rational(numerator: numerator, denominator: denominator * .powerOfTen(-places))
      let (quotient, rest) = scaled.numerator.dividing(by: scaled.denominator)
      let isUp = !(rest * BigNatural(2) < scaled.denominator)
      guard let whole = Int128(quotient.digits) else { return nil }
      let rounded = whole + (isUp ? 1 : 0)
      let length = String(rounded).utf8.count
      if length == significant { return ExactDecimal(mantissa: rounded, exponent: -places) }
      places += length < significant ? max(1, significant - length) : -1
    }
    return nil
  }
}
