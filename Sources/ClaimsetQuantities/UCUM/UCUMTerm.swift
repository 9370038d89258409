/// One derived unit of UCUM's tables.
struct UCUMUnitRow: Sendable {
  let code: String
  let name: String
  let isMetric: Bool
  /// Whether it is an arbitrary unit or not on a ratio scale: it cannot be multiplied out.
  let isSpecial: Bool
  let value: String
  let power: Int
  let unit: String

  init(
    _ code: String,
    _ name: String,
    _ isMetric: Bool,
    _ isSpecial: Bool,
    _ value: String,
    _ power: Int,
    _ unit: String
  ) {
    self.code = code
    self.name = name
    self.isMetric = isMetric
    self.isSpecial = isSpecial
    self.value = value
    self.power = power
    self.unit = unit
  }
}

/// A UCUM expression as parsed (UCUM, section 2).
indirect enum UCUMTerm: Hashable, Sendable {
  /// A unit with its prefix and exponent.
  case symbol(prefix: String?, code: String, exponent: Int)
  /// A whole number.
  case factor(Int)
  /// `{annotation}` alone: unity.
  case annotation
  /// In brackets.
  case group(UCUMTerm)
  case product(UCUMTerm, UCUMTerm)
  case quotient(UCUMTerm, UCUMTerm)
  /// `/m`.
  case reciprocal(UCUMTerm)
}

/// Why a UCUM expression is none.
struct UCUMError: Error, Hashable, Sendable {
  /// What is wrong.
  let message: String
  /// Where, in bytes from the start.
  let offset: Int
}
