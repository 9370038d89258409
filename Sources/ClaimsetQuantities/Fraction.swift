internal import ClaimsetCore

extension ExactDecimal {
  /// `numerator / denominator`, exact where the decimals end, else cut after twelve significant
  /// decimals: no decimal is exactly a third, and the text is kept beside it.
  static func quotient(_ numerator: ExactDecimal, _ denominator: Int) -> ExactDecimal? {
    guard denominator > 0 else { return nil }
    let divisor = Int128(denominator)
    var mantissa = numerator.mantissa
    var exponent = numerator.exponent
    for _ in 0..<12 where mantissa % divisor != 0 {
      let (tenfold, overflow) = mantissa.multipliedReportingOverflow(by: 10)
      if overflow { break }
      mantissa = tenfold
      exponent -= 1
    }
    return ExactDecimal(mantissa: roundedHalfUp(mantissa, divisor), exponent: exponent)
  }

  /// The power of a small whole exponent; nil where it has more digits than there is room for.
  func raised(to power: Int) -> ExactDecimal? {
    guard abs(power) <= 99 else { return nil }
    if power < 0 {
      guard mantissa > 0, mantissa <= Int128(Int.max) else { return nil }
      let one = ExactDecimal(1).scaled(byPowerOfTen: -exponent)
      return ExactDecimal.quotient(one, Int(mantissa))?.raised(to: -power)
    }
    var product = ExactDecimal(1)
    for _ in 0..<power {
      guard let next = product.multiplied(by: self) else { return nil }
      product = next
    }
    return product
  }

  private static func roundedHalfUp(_ mantissa: Int128, _ divisor: Int128) -> Int128 {
    let (quotient, remainder) = mantissa.quotientAndRemainder(dividingBy: divisor)
    guard remainder.magnitude * 2 >= divisor.magnitude else { return quotient }
    return quotient + (mantissa < 0 ? -1 : 1)
  }
}
