import ClaimsetCore
import Testing

@Suite struct ExactDecimalTests {
  @Test(arguments: ["0", "7", "-7", "3.50", "-0.05", "0.001", "120000", "12345678901234567890.5"])
  func `writes the digits it read`(string: String) throws {
    #expect(try #require(ExactDecimal(string)).description == string)
  }

  @Test(arguments: [
    "", "-", ".", ".5", "5.", "1.2.3", "1,000", "+1", "1e5", " 1", "٣", "--1", "1-",
    String(repeating: "9", count: 40),
  ])
  func `refuses what is no plain number`(string: String) {
    #expect(ExactDecimal(string) == nil)
  }

  @Test func `keeps 38 digits and refuses more`() throws {
    let longest = String(repeating: "9", count: 38)
    #expect(try #require(ExactDecimal(longest)).description == longest)
    #expect(ExactDecimal("1" + String(repeating: "0", count: 39)) == nil)
  }

  @Test func `equal numbers are equal and hash alike, whatever their digits`() throws {
    let (a, b) = (try #require(ExactDecimal("3.50")), try #require(ExactDecimal("3.5")))
    #expect(a == b && Set([a, b]).count == 1)
    #expect(ExactDecimal(mantissa: 0, exponent: 5) == .zero)
    #expect(a.normalized.mantissa == 35 && a.normalized.exponent == -1)
  }

  @Test func `orders by value across all exponents`() throws {
    let ascending = ["-1000", "-2.5", "-0.1", "0", "0.001", "0.1", "1", "9.99", "10", "1000000"]
    let numbers = try ascending.map { try #require(ExactDecimal($0)) }
    #expect(numbers.shuffled().sorted() == numbers)
    let huge = ExactDecimal(mantissa: 1, exponent: 60)
    let tiny = ExactDecimal(mantissa: 7, exponent: -60)
    #expect(tiny < huge && huge.negated < tiny.negated && huge.negated < tiny)
    #expect(!(huge < tiny) && .zero < tiny && tiny.negated < .zero)
  }

  @Test func `adds and multiplies exactly, or not at all`() throws {
    let (a, b) = (try #require(ExactDecimal("0.1")), try #require(ExactDecimal("0.2")))
    #expect(a.adding(b)?.description == "0.3")
    #expect(a.multiplied(by: b)?.description == "0.02")
    #expect(ExactDecimal(3).scaled(byPowerOfTen: 6).description == "3000000")
    let limit = ExactDecimal(mantissa: Int128.max)
    #expect(limit.adding(ExactDecimal(1)) == nil && limit.multiplied(by: limit) == nil)
    #expect(ExactDecimal(mantissa: 1, exponent: 50).adding(ExactDecimal(1)) == nil)
    // Zeros at the end cost no digits.
    let round = ExactDecimal(mantissa: 1_000_000_000_000_000_000_000)
    #expect(round.multiplied(by: round)?.normalized.exponent == 42)
  }

  @Test func `knows its sign`() {
    #expect(ExactDecimal(-4).isNegative && !ExactDecimal(4).isNegative && ExactDecimal.zero.isZero)
    #expect(ExactDecimal(4).negated == ExactDecimal(-4))
  }
}
