internal import ClaimsetCore

/// Converts values to SI units, exactly or not at all.
struct SIConverter: Sendable {
  /// The converter of all units the text can name.
  static let shared = SIConverter(UnitTable.shared.codes)

  /// A factor in lowest terms and the SI unit it leads to.
  struct Factor: Hashable, Sendable {
    let numerator: Int128
    let denominator: Int128
    let unit: String
  }

  private let factors: [String: Factor]

  init(_ codes: [String]) {
    var factors: [String: Factor] = [:]
    for code in codes where factors[code] == nil { factors[code] = Self.factor(code) }
    self.factors = factors
  }

  /// The value in SI units and their code; nil where the decimals do not end.
  ///
  /// - Parameter isChange: Whether the value is a difference, which a scale's zero does not move.
  func convert(_ value: ExactDecimal, _ code: String, isChange: Bool) -> (ExactDecimal, String)? {
    if code == "Cel" || code == "[degF]" { return kelvin(value, code, isChange: isChange) }
    guard let factor = factors[code] else { return nil }
    return Self.multiply(value, factor).map { ($0, factor.unit) }
  }

  private func kelvin(
    _ value: ExactDecimal,
    _ code: String,
    isChange: Bool
  ) -> (ExactDecimal, String)? {
    let isCelsius = code == "Cel"
    let zero = ExactDecimal(mantissa: isCelsius ? 27315 : 45967, exponent: -2)
    guard let shifted = isChange ? value : value.adding(zero) else { return nil }
    let step = Factor(
      numerator: isCelsius ? 1 : 5,
      denominator: isCelsius ? 1 : 9,
      unit: "K"
    )
    return Self.multiply(shifted, step).map { ($0, "K") }
  }

  private static func multiply(_ value: ExactDecimal, _ factor: Factor) -> ExactDecimal? {
    let (product, overflow) = value.mantissa.multipliedReportingOverflow(by: factor.numerator)
    guard !overflow else { return nil }
    let divisor = Int128(commonDivisor(product.magnitude, factor.denominator.magnitude))
    guard divisor > 0 else { return .zero }
    var denominator = factor.denominator / divisor
    var mantissa = product / divisor
    var exponent = value.exponent
    // What is left below the line must be of twos and fives: each makes one decimal more.
    while denominator > 1 {
      let step: Int128
      if denominator % 10 == 0 {
        (denominator, step) = (denominator / 10, 1)
      } else if denominator % 2 == 0 {
        (denominator, step) = (denominator / 2, 5)
      } else if denominator % 5 == 0 {
        (denominator, step) = (denominator / 5, 2)
      } else {
        return nil
      }
      let (scaled, overflow) = mantissa.multipliedReportingOverflow(by: step)
      guard !overflow else { return nil }
      mantissa = scaled
      exponent -= 1
    }
    return ExactDecimal(mantissa: mantissa, exponent: exponent)
  }

  private static func commonDivisor(_ a: UInt128, _ b: UInt128) -> UInt128 {
    var (x, y) = (a, b)
    while y != 0 { (x, y) = (y, x % y) }
    return x
  }

  /// The factor of `code` to SI; nil for annotations, data and what no SI unit is named for.
  private static func factor(_ code: String) -> Factor? {
    guard !code.contains("{"), !code.contains("bit"), !code.contains("By"),
      !code.hasSuffix("mol"), let measure = try? UCUMExpression(code).measure,
      let unit = unit(code, measure.dimension)
    else { return nil }
    // UCUM counts mass in grams, SI in kilograms.
    let grams = measure.dimension.exponents[gramIndex]
    let factor = measure.factor / Rational("1000").raised(to: grams)
    guard let top = UInt128(factor.numerator.digits),
      let bottom = UInt128(factor.denominator.digits)
    else { return nil }
    let divisor = commonDivisor(top, bottom)
    guard let numerator = Int128(exactly: top / divisor),
      let denominator = Int128(exactly: bottom / divisor)
    else { return nil }
    return Factor(numerator: numerator, denominator: denominator, unit: unit)
  }

  private static let gramIndex = UCUMData.bases.firstIndex { $0.code == "g" } ?? 0

  private static func unit(_ code: String, _ dimension: UCUMDimension) -> String? {
    switch dimension.code {
    case "s-1": return code.hasSuffix("Hz") ? "Hz" : code.hasSuffix("Bq") ? "Bq" : "/s"
    case "g.m2.s-2" where code.contains("."): return code.contains("W") ? "J" : "N.m"
    default: return units[dimension.code]
    }
  }

  private static let units: [String: String] = [
    "": "1", "m": "m", "m2": "m2", "m3": "m3", "g": "kg", "s": "s", "K": "K", "rad": "rad",
    "m.s-1": "m/s", "m-2": "/m2", "g.m2.s-3": "W", "g.m2.s-2": "J", "g.m.s-2": "N",
    "g.m-1.s-2": "Pa", "C": "C", "C.s-1": "A", "C-1.g.m2.s-2": "V", "C-2.g.m2.s-1": "Ohm",
    "C2.g-1.m-2.s2": "F", "cd": "cd", "cd.rad2": "lm", "cd.m-2.rad2": "lx", "cd.m-2": "cd/m2",
    "m2.s-2": "m2/s2",
  ]
}
