import ClaimsetCore

/// A part of a whole, compared exactly and shown with three decimals.
struct Share: Hashable {
  /// The number of the part; below zero for a loss.
  let part: Int
  /// The number of the whole, above zero.
  let whole: Int

  /// Compares with a decimal by multiplying, so nothing is rounded.
  private func compared(with value: ExactDecimal) -> (ExactDecimal, ExactDecimal) {
    (ExactDecimal(part), value.multiplied(by: ExactDecimal(whole)) ?? value)
  }

  static func > (share: Share, value: ExactDecimal) -> Bool {
    let (part, limit) = share.compared(with: value)
    return part > limit
  }

  static func < (share: Share, value: ExactDecimal) -> Bool {
    let (part, limit) = share.compared(with: value)
    return part < limit
  }
}

extension Share: CustomStringConvertible {
  /// Such as `0.042`: thousandths, halves rounded away from zero.
  var description: String {
    let thousandths = (abs(part) * 2000 + whole) / (whole * 2)
    let value = ExactDecimal(mantissa: Int128(part < 0 ? -thousandths : thousandths), exponent: -3)
    return value.normalized.description
  }

  /// The same with its sign: `+0.2`, `-0.3`, `0`.
  var signed: String { part > 0 ? "+" + description : description }
}

extension ExactDecimal {
  /// The number with its sign: `+0.2`, `-0.3`, `0`.
  var signed: String { isZero || isNegative ? description : "+" + description }
}
