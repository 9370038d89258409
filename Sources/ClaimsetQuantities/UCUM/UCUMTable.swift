/// UCUM's prefixes and units, by code.
struct UCUMTable: Sendable {
  /// The table of the essence's data.
  static let shared = UCUMTable()

  private let prefixes: [String: (name: String, factor: Rational)]
  private let bases: [String: (index: Int, name: String)]
  private let units: [String: UCUMUnitRow]

  private init() {
    prefixes = Dictionary(
      uniqueKeysWithValues: UCUMData.prefixes.map {
        ($0.code, ($0.name, Rational($0.value, power: $0.power)))
      }
    )
    bases = Dictionary(
      uniqueKeysWithValues: UCUMData.bases.enumerated().map { index, row in
        (row.code, (index, row.name))
      }
    )
    units = Dictionary(uniqueKeysWithValues: UCUMData.units.map { ($0.code, $0) })
  }

  /// The prefix and unit that `code` is made of, or nil.
  func resolve(_ code: String) -> (prefix: String?, unit: String)? {
    if isUnit(code) { return (nil, code) }
    // "da" before "d": the longer prefix first.
    for length in [2, 1] {
      let prefix = String(code.prefix(length))
      let unit = String(code.dropFirst(length))
      if prefixes[prefix] != nil, isMetric(unit) { return (prefix, unit) }
    }
    return nil
  }

  private func isUnit(_ code: String) -> Bool { bases[code] != nil || units[code] != nil }

  private func isMetric(_ code: String) -> Bool {
    bases[code] != nil || units[code]?.isMetric == true
  }

  /// The name of a unit with its prefix: "millimeter".
  func name(prefix: String?, code: String) -> String {
    (prefix.flatMap { prefixes[$0]?.name } ?? "") + (bases[code]?.name ?? units[code]?.name ?? code)
  }

  /// The unit multiplied out to base units; nil for units that are on no ratio scale.
  func measure(prefix: String?, code: String) -> UCUMMeasure? {
    let factor = prefix.flatMap { prefixes[$0]?.factor } ?? .one
    if let base = bases[code] {
      return UCUMMeasure(factor: factor, dimension: UCUMDimension(base: base.index))
    }
    guard let row = units[code], !row.isSpecial,
      let definition = try? UCUMExpression(row.unit, table: self).measure
    else { return nil }
    let value = Rational(row.value, power: row.power)
    return UCUMMeasure(
      factor: factor * value * definition.factor,
      dimension: definition.dimension
    )
  }
}
