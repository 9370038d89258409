internal import ClaimsetCore

/// The exponents of the base units, in UCUM's order: m, s, g, rad, K, C, cd.
struct UCUMDimension: Hashable, Sendable {
  private(set) var exponents: [Int]

  init() { exponents = [Int](repeating: 0, count: UCUMData.bases.count) }

  init(base: Int) {
    self.init()
    exponents[base] = 1
  }

  func adding(_ other: UCUMDimension, times: Int = 1) -> UCUMDimension {
    var sum = self
    for i in exponents.indices { sum.exponents[i] += other.exponents[i] * times }
    return sum
  }

  func times(_ factor: Int) -> UCUMDimension { UCUMDimension().adding(self, times: factor) }

  /// The base units in alphabetic order, as UCUM: `g.m-1`.
  var code: String {
    zip(UCUMData.bases.map(\.code), exponents).filter { $0.1 != 0 }
      .map { $0.1 == 1 ? $0.0 : "\($0.0)\($0.1)" }.sorted().joined(separator: ".")
  }
}

/// A unit multiplied out: a factor and base units.
struct UCUMMeasure: Hashable, Sendable {
  let factor: Rational
  let dimension: UCUMDimension

  static let unity = UCUMMeasure(factor: .one, dimension: UCUMDimension())

  static func * (a: UCUMMeasure, b: UCUMMeasure) -> UCUMMeasure {
    UCUMMeasure(factor: a.factor * b.factor, dimension: a.dimension.adding(b.dimension))
  }

  static func / (a: UCUMMeasure, b: UCUMMeasure) -> UCUMMeasure {
    UCUMMeasure(factor: a.factor / b.factor, dimension: a.dimension.adding(b.dimension, times: -1))
  }

  func raised(to power: Int) -> UCUMMeasure {
    UCUMMeasure(factor: factor.raised(to: power), dimension: dimension.times(power))
  }
}

/// A UCUM unit expression: checked, named, multiplied out and converted, all exact.
struct UCUMExpression: Hashable, Sendable {
  private let term: UCUMTerm
  /// The value of one such unit in base units; nil on no ratio scale (`Cel`, `pH`, `[iU]`).
  let measure: UCUMMeasure?
  /// The unit in words, as UCUM's tests have it: `(meter ^ 3) * (kilogram ^ -1)`.
  let displayName: String

  /// Reads `code`, or says what is wrong with it.
  init(_ code: String) throws(UCUMError) { try self.init(code, table: .shared) }

  init(_ code: String, table: UCUMTable) throws(UCUMError) {
    var parser = UCUMParser(code, table: table)
    term = try parser.parse()
    measure = Self.measure(term, table)
    displayName = code.isEmpty ? "(unity)" : Self.name(term, table)
  }

  private static func measure(_ term: UCUMTerm, _ table: UCUMTable) -> UCUMMeasure? {
    switch term {
    case .symbol(let prefix, let code, let exponent):
      return table.measure(prefix: prefix, code: code)?.raised(to: exponent)
    case .factor(let value):
      return UCUMMeasure(factor: Rational(String(value)), dimension: UCUMDimension())
    case .annotation: return .unity
    case .group(let inner): return measure(inner, table)
    case .product(let a, let b):
      guard let x = measure(a, table), let y = measure(b, table) else { return nil }
      return x * y
    case .quotient(let a, let b):
      guard let x = measure(a, table), let y = measure(b, table) else { return nil }
      return x / y
    case .reciprocal(let inner): return measure(inner, table).map { .unity / $0 }
    }
  }

  private static func name(_ term: UCUMTerm, _ table: UCUMTable) -> String {
    switch term {
    case .symbol(let prefix, let code, let exponent):
      let name = table.name(prefix: prefix, code: code)
      return exponent == 1 ? "(\(name))" : "(\(name) ^ \(exponent))"
    case .factor(let value): return String(value)
    case .annotation: return "(unity)"
    case .group(let inner): return "(\(name(inner, table)))"
    case .product(let a, let b): return "\(name(a, table)) * \(name(b, table))"
    case .quotient(let a, let b): return "\(name(a, table)) / \(name(b, table))"
    case .reciprocal(let inner): return "1 / \(name(inner, table))"
    }
  }

  /// How many of `other` one of this unit is; nil when they measure different things.
  func factor(to other: UCUMExpression) -> Rational? {
    guard let from = measure, let to = other.measure, from.dimension == to.dimension,
      !to.factor.numerator.isZero
    else { return nil }
    return from.factor / to.factor
  }
}
