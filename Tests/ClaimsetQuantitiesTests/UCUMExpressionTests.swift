import ClaimsetCore
import Testing

@testable import ClaimsetQuantities

@Suite struct UCUMExpressionTests {
  @Test(arguments: [
    "m", "km/h", "kg.m/s2", "10*6/mL", "mm[Hg]", "[in_i'H2O]", "/{beat}", "L/(100.km)", "%",
    "B[10.nV]", "g{dry}", "[degF]", "",
  ])
  func `accepts what UCUM defines`(code: String) throws {
    _ = try UCUMExpression(code)
  }

  @Test(arguments: [
    "m/", "da[pH]", "5m", "kilometre", "m(s)", "{x}m", "m{x", "(m", "m)", "k[ft_i]", "m s", "µm",
  ])
  func `refuses what UCUM does not define`(code: String) {
    #expect(throws: UCUMError.self) { try UCUMExpression(code) }
  }

  @Test func `says where the fault is`() {
    #expect(throws: UCUMError(message: "furlongs is no unit of UCUM", offset: 2)) {
      try UCUMExpression("m/furlongs")
    }
  }

  @Test(arguments: [
    ("[mi_i]", "m", "1609.344"), ("km/h", "m/h", "1000"), ("[acr_us]", "[acr_us]", "1"),
    ("h", "s", "3600"), ("[gal_us]", "L", "3.785411784"), ("[lb_av]", "kg", "0.45359237"),
    ("kW.h", "J", "3600000"),
  ])
  func `converts exactly`(from: String, to: String, expected: String) throws {
    let factor = try UCUMExpression(from).factor(to: UCUMExpression(to))
    #expect(factor?.exactDecimal == ExactDecimal(expected))
  }

  @Test func `converts nothing between different measures`() throws {
    #expect(try UCUMExpression("m").factor(to: UCUMExpression("s")) == nil)
  }

  @Test func `names a unit in words`() throws {
    #expect(try UCUMExpression("mm2/s").displayName == "(millimeter ^ 2) / (second)")
  }

  @Test func `a third has no exact decimal and is rounded on demand`() {
    let third = Rational("1") / Rational("3")
    #expect(third.exactDecimal == nil)
    #expect(third.rounded(toSignificant: 4) == ExactDecimal("0.3333"))
  }

  @Test func `nests deep without falling`() {
    let code = String(repeating: "(", count: 10_000) + "m" + String(repeating: ")", count: 10_000)
    #expect(throws: UCUMError.self) { try UCUMExpression(code) }
  }

  @Test func `each unit of the text is a unit of UCUM`() {
    for code in UnitTable.shared.codes {
      #expect((try? UCUMExpression(code)) != nil, "\(code)")
    }
  }
}

@Suite struct SIConverterTests {
  @Test(arguments: [
    ("600", "[mi_i]/h", "268.224", "m/s"), ("36", "km/h", "10", "m/s"),
    ("12", "Cel", "285.15", "K"),
    ("5", "[ft_i]", "1.524", "m"), ("2", "a", "63115200", "s"), ("61", "%", "0.61", "1"),
    ("3", "t", "3000", "kg"), ("1.5", "MW", "1500000", "W"), ("50", "[degF]", "283.15", "K"),
  ])
  func `converts to SI`(value: String, code: String, expected: String, unit: String) throws {
    let value = try #require(ExactDecimal(value))
    let si = try #require(SIConverter.shared.convert(value, code, isChange: false))
    #expect(si.0 == ExactDecimal(expected) && si.1 == unit)
  }

  @Test func `gives nothing where no decimal is exact`() {
    #expect(SIConverter.shared.convert(ExactDecimal(50), "km/h", isChange: false) == nil)
  }
}
