import ClaimsetCore
import Foundation
import Testing

@testable import ClaimsetQuantities

/// UCUM's own functional tests, one JSON object a line, in the file that `CLAIMSET_UCUM_CASES` names.
@Suite struct UCUMFunctionalTests {
  /// One case; which fields are there says what it asks for.
  struct Case: Decodable {
    let id: String
    var unit: String?
    var valid: String?
    var display: String?
    var value: String?
    var srcUnit: String?
    var dstUnit: String?
    var outcome: String?
    var u1: String?
    var u2: String?
    var v1: String?
    var v2: String?
    var uRes: String?
    var vRes: String?
    var section: String?
  }

  static let path = ProcessInfo.processInfo.environment["CLAIMSET_UCUM_CASES"]

  @Test(.enabled(if: path != nil, "CLAIMSET_UCUM_CASES names no file"))
  func `passes the functional tests of UCUM`() throws {
    let text = try String(contentsOfFile: #require(Self.path), encoding: .utf8)
    let lines = text.split(separator: "\n")
    let cases = try lines.map { try JSONDecoder().decode(Case.self, from: Data($0.utf8)) }
    let wrong = cases.filter { !isRight($0) }.map(\.id)
    print("UCUM: \(cases.count - wrong.count) of \(cases.count) right", wrong)
    #expect(wrong == [] && !cases.isEmpty)
  }

  private func isRight(_ given: Case) -> Bool {
    if let valid = given.valid { return (expression(given.unit) != nil) == (valid == "true") }
    if let display = given.display { return expression(given.unit)?.displayName == display }
    if given.outcome != nil { return isConverted(given) }
    return isCombined(given)
  }

  private func expression(_ code: String?) -> UCUMExpression? {
    code.flatMap { try? UCUMExpression($0) }
  }

  /// The value in the other unit, to the digits the outcome is given with.
  private func isConverted(_ given: Case) -> Bool {
    guard let outcome = given.outcome, let value = given.value,
      let from = expression(given.srcUnit), let to = expression(given.dstUnit),
      let factor = from.factor(to: to)
    else { return false }
    return isSame(Rational(value) * factor, outcome)
  }

  private func isCombined(_ given: Case) -> Bool {
    guard let a = expression(given.u1), let b = expression(given.u2),
      let result = expression(given.uRes), let v1 = given.v1, let v2 = given.v2,
      let wanted = given.vRes
    else { return false }
    let isProduct = given.section == "multiplication"
    guard let left = a.measure, let right = b.measure, let target = result.measure else {
      return false
    }
    let measure = isProduct ? left * right : left / right
    let value = isProduct ? Rational(v1) * Rational(v2) : Rational(v1) / Rational(v2)
    let isSameKind = measure.dimension == target.dimension
    return isSameKind && isSame(value * (measure.factor / target.factor), wanted)
  }

  /// Whether the value, rounded to the digits of `wanted`, is `wanted`; "1e-7" has a power.
  private func isSame(_ value: Rational, _ wanted: String) -> Bool {
    let parts = wanted.split(separator: "e")
    guard let mantissa = parts.first, let plain = ExactDecimal(String(mantissa)) else {
      return false
    }
    let power = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let expected = plain.scaled(byPowerOfTen: power)
    let digits = mantissa.filter(\.isNumber).drop(while: { $0 == "0" }).count
    return value.rounded(toSignificant: max(digits, 1))?.normalized == expected.normalized
      || value.exactDecimal?.normalized == expected.normalized
  }
}
